import type { Entity } from '../domain/attribution.ts';
import { wordsOf } from '../text/words.ts';
import {
  folded,
  initialsOf,
  isOffice,
  type Party,
  sharing,
  TITLES,
  type Words,
  withoutArticle,
  withoutTitles,
} from './parties.ts';
import { fold, nearestNames } from './words.ts';

/** Whom the asked words mean. `several` are the parties they fit equally well; `nearest` are names to offer instead. */
export type FoundEntity =
  | { readonly kind: 'one'; readonly entity: Entity }
  | { readonly kind: 'several'; readonly entities: readonly Entity[] }
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

/** Words that name nobody outside their sentence. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they him her them us me his hers their who'.split(' '),
);

/** Words that make another office of the one they stand before: a shadow minister is not the minister. */
const ANOTHER_OFFICE: ReadonlySet<string> = new Set(
  'shadow former ex deputy vice assistant acting junior outgoing incoming interim past next would-be prime first'.split(
    ' ',
  ),
);

const MINISTER: Words = ['minister'];
const STATE_OFFICE = 'secretary';
/** Secretaries who hold no office of state. */
const STAFF: ReadonlySet<string> = new Set('press private general company club honorary executive personal'.split(' '));

const same = (a: Words, b: Words): boolean => a.length > 0 && a.join(' ') === b.join(' ');
/** Every word of `some`, in order, among `all`. */
function within(some: Words, all: Words): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at++;
  return some.length > 0 && at === some.length;
}

/** In UTF-16 code units. */
const LONGEST = 400;
/** Whoever owns what is asked about, back to a comma. */
const OWNER = /[^,;]*\p{L}(?:['’]s|(?<=s)['’]) (?=\p{L})/gu;

/** What was asked: all its words, those without titles, those without an article; in capitals it may be initials. */
type Asked = {
  readonly words: Words;
  readonly untitled: Words;
  readonly bare: Words;
  /** Those that nobody is asked about by: of "Ann Poe’s sister, Bo Lee" not Ann Poe's. */
  readonly unowned: Words;
  readonly capitals: boolean;
};

const isPerson = ({ entity }: Party): boolean => entity.kind === 'person';

/** From the surest reading of the asked words to the loosest; the first that fits any party decides. */
const READINGS: readonly ((asked: Asked, party: Party) => boolean)[] = [
  ({ words }, { name }) => same(words, name),
  // A bare surname is everybody's who bears it, even where the coverage calls only one of them by it.
  ({ words }, { names, name, entity }) =>
    names.some((known) => same(words, known)) || (entity.kind === 'person' && same(words, name.slice(-1))),
  ({ untitled }, party) => party.untitled.some((name) => same(untitled, name)),
  ({ bare }, { roles }) => roles.some((role) => same(bare, role)),
  ({ untitled }, party) =>
    isPerson(party) && same(untitled.slice(-1), party.name.slice(-1)) && within(untitled, party.name),
  ({ untitled }, { names }) => !isOffice(untitled) && names.some((name) => within(untitled, name)),
  ({ words, capitals }, { entity, name }) =>
    capitals && entity.kind === 'organisation' && words.length === 1 && words[0] === initialsOf(name),
  ({ bare }, { roles }) =>
    roles.some((role) => within(bare, role) && !role.some((word) => !bare.includes(word) && ANOTHER_OFFICE.has(word))),
  // An office and a name together: "foreign secretary Raab".
  ({ bare }, { name, roles }) =>
    bare.length > 1 && bare.at(-1) === name.at(-1) && roles.some((role) => within(bare.slice(0, -1), role)),
  // A secretary of state is a minister; a press secretary is not.
  ({ bare }, { roles }) =>
    same(bare, MINISTER) &&
    roles.some(
      (role) => role.at(-1) === STATE_OFFICE && !role.some((word) => ANOTHER_OFFICE.has(word) || STAFF.has(word)),
    ),
  // A whole name among other words: "Lena Strand, head of the Chamber of Trade".
  ({ words, unowned }, { name, entity }) =>
    name.length > 1 && within(name, /['’]s\b|s['’]/.test(entity.name) ? words : unowned),
];

/**
 * Whom a reader means by a name, a surname, an alias, initials or a role ("the foreign secretary"), without regard to
 * case, accents and apostrophes. A misspelling is offered, never taken for granted.
 */
export function findEntity(asked: string, entities: readonly Entity[]): FoundEntity {
  const words = folded(asked).slice(0, 30);
  if (isPronoun(asked)) return { kind: 'none', nearest: [] };
  const read: Asked = {
    words,
    untitled: withoutTitles(words),
    bare: withoutArticle(words),
    unowned: folded(asked.slice(0, LONGEST).replace(OWNER, '')).slice(0, 30),
    capitals: /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(asked),
  };
  const sought = same(read.bare, MINISTER) ? [...words, STATE_OFFICE] : words;
  const parties = fullyNamed(sharing(sought, entities), words);
  for (const fits of READINGS) {
    const fitting = parties.filter((party) => fits(read, party));
    if (fitting.length === 1) return { kind: 'one', entity: fitting[0]!.entity };
    if (fitting.length > 1) return preferNamed(fitting, read);
  }
  const names = () => entities.filter(({ kind }) => kind !== 'unnamed').map(({ name }) => name);
  return {
    kind: 'none',
    // Letter by letter over every name: only for those who offer them.
    get nearest() {
      return nearestNames(asked, names());
    },
  };
}

/** True when one name may stand for the other: "Mr Bell" and "Tom Bell". */
export function mayBeSame(name: string, other: string): boolean {
  const [a, b] = [withoutTitles(folded(name)), withoutTitles(folded(other))];
  return within(a, b) || within(b, a);
}

/** True for a name in capitals behind its titles ("Mr Tom Bell"), rather than a description ("the minister"). */
export const isProperName = (asked: string): boolean => {
  const titled = wordsOf(asked).findIndex(({ form }) => !TITLES.has(fold(form)) && form !== 'the');
  return titled !== -1 && /^\p{Lu}/u.test(asked.slice(wordsOf(asked)[titled]!.start));
};

/** True for words such as "he", which name nobody by themselves. */
export const isPronoun = (asked: string): boolean => folded(asked).every((word) => PRONOUNS.has(word));

/**
 * A person known by a bare surname alone gives way to those of that surname whose whole name is known; one known by a
 * bare forename to the only one of that forename.
 */
function fullyNamed(parties: readonly Party[], asked: Words): readonly Party[] {
  const isBare = ({ entity, name }: Party) =>
    entity.kind !== 'organisation' && entity.kind !== 'place' && name.length === 1 && same(name, asked.slice(-1));
  const isFull = (party: Party) =>
    isPerson(party) && party.name.length > 1 && same(party.name.slice(-1), asked.slice(-1));
  if (!parties.some(isBare)) return parties;
  const namesakes = parties.filter(
    (party) => isPerson(party) && party.name.length > 1 && same(party.name.slice(0, 1), asked.slice(-1)),
  );
  return parties.some(isFull) || namesakes.length === 1 ? parties.filter((party) => !isBare(party)) : parties;
}

/** Of several parties, the person whose whole name was given; a body named after a person does not compete with her. */
function preferNamed(fitting: readonly Party[], { untitled }: Asked): FoundEntity {
  const people = fitting.filter((party) => isPerson(party) && within(untitled, party.name));
  const meant = people.length > 0 ? people : fitting;
  if (meant.length === 1) return { kind: 'one', entity: meant[0]!.entity };
  return { kind: 'several', entities: meant.map(({ entity }) => entity) };
}
