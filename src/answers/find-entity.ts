import { wordsOf } from '../coverage/embedded/ranking/words.ts';
import type { Entity } from '../domain/attribution.ts';
import { fold, nearestNames } from './words.ts';

/** Whom the asked words mean. `several` are the parties they fit equally well; `nearest` are names to offer instead. */
export type FoundEntity =
  | { readonly kind: 'one'; readonly entity: Entity }
  | { readonly kind: 'several'; readonly entities: readonly Entity[] }
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron rev reverend president'
    .split(' ')
    .concat('prime minister chancellor senator sen representative rep congressman congresswoman'.split(' '))
    .concat('secretary governor gov mayor judge justice general gen colonel col captain capt sergeant'.split(' ')),
);

/** Words that make another office of the one they stand before: a shadow minister is not the minister. */
const ANOTHER_OFFICE: ReadonlySet<string> = new Set(
  'shadow former ex deputy vice assistant acting junior outgoing incoming interim past next would-be'.split(' '),
);

type Words = readonly string[];
const folded = (text: string): Words => wordsOf(fold(text)).map((word) => word.form.replace(/'s$/, ''));
const withoutArticle = (words: Words): Words => (/^(the|a|an)$/.test(words[0] ?? '') ? words.slice(1) : words);

function withoutTitles(words: Words): Words {
  const rest = withoutArticle(words);
  const name = rest.findIndex((word) => !TITLES.has(word));
  return name === -1 ? rest : rest.slice(name);
}

const same = (a: Words, b: Words): boolean => a.length > 0 && a.join(' ') === b.join(' ');
/** Every word of `some`, in order, among `all`. */
function within(some: Words, all: Words): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at++;
  return some.length > 0 && at === some.length;
}

const namesOf = (entity: Entity): readonly string[] => [entity.name, ...entity.aliases];
const initialsOf = (words: Words): string =>
  words
    .filter((word) => !/^(of|the|and|for)$/.test(word))
    .map((word) => word[0])
    .join('');

/** From the surest reading of the asked words to the loosest; the first that fits any party decides. */
const READINGS: readonly ((asked: Words, entity: Entity) => boolean)[] = [
  (asked, entity) => same(asked, folded(entity.name)),
  (asked, entity) => namesOf(entity).some((name) => same(asked, folded(name))),
  (asked, entity) => namesOf(entity).some((name) => same(withoutTitles(asked), withoutTitles(folded(name)))),
  (asked, entity) => entity.roles.some((role) => same(withoutArticle(asked), withoutArticle(folded(role.text)))),
  (asked, { name, kind }) =>
    kind === 'person' &&
    same(withoutTitles(asked).slice(-1), folded(name).slice(-1)) &&
    within(withoutTitles(asked), folded(name)),
  (asked, entity) => namesOf(entity).some((name) => within(withoutTitles(asked), folded(name))),
  (asked, { name, kind }) =>
    kind === 'organisation' && asked.length === 1 && asked[0]!.length > 1 && asked[0] === initialsOf(folded(name)),
  (asked, { roles }) =>
    roles.some(({ text }) => {
      const role = folded(text);
      const extra = role.filter((word) => !asked.includes(word));
      return within(withoutArticle(asked), role) && !extra.some((word) => ANOTHER_OFFICE.has(word));
    }),
  // Both names and a role: "foreign secretary Raab".
  (asked, { name, roles }) => {
    const surname = folded(name).at(-1);
    const office = asked.slice(0, -1);
    return (
      asked.length > 1 &&
      asked.at(-1) === surname &&
      roles.some(({ text }) => within(withoutArticle(office), folded(text)))
    );
  },
];

/**
 * Whom a reader means by a name, a surname, an alias, initials or a role ("the foreign secretary"), without regard to
 * case, accents and apostrophes. A misspelling is offered, never taken for granted.
 */
export function findEntity(asked: string, entities: readonly Entity[]): FoundEntity {
  const words = folded(asked).slice(0, 20);
  for (const fits of READINGS) {
    const fitting = entities.filter((entity) => fits(words, entity));
    if (fitting.length === 1) return { kind: 'one', entity: fitting[0]! };
    if (fitting.length > 1) return preferNamed(fitting, words);
  }
  const named = entities.filter(({ kind }) => kind !== 'unnamed');
  return {
    kind: 'none',
    nearest: nearestNames(
      fold(asked),
      named.map(({ name }) => name),
    ),
  };
}

/** Of several parties, the person whose whole name was given; a body named after a person does not compete with her. */
function preferNamed(fitting: readonly Entity[], words: Words): FoundEntity {
  const people = fitting.filter(({ kind, name }) => kind === 'person' && within(withoutTitles(words), folded(name)));
  if (people.length === 1) return { kind: 'one', entity: people[0]! };
  return { kind: 'several', entities: fitting };
}
