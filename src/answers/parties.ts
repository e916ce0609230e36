import type { Entity } from '../domain/attribution.ts';
import { fold, formsOf } from './words.ts';

export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron rev reverend president'
    .split(' ')
    .concat('prime minister chancellor senator sen representative rep congressman congresswoman'.split(' '))
    .concat('secretary governor gov mayor judge justice general gen colonel col captain capt sergeant'.split(' ')),
);

export type Words = readonly string[];
export const folded = (text: string): Words => formsOf(fold(text)).map((form) => form.replace(/'s$/, ''));
export const withoutArticle = (words: Words): Words => (/^(the|a|an)$/.test(words[0] ?? '') ? words.slice(1) : words);

export function withoutTitles(words: Words): Words {
  const rest = withoutArticle(words);
  const name = rest.findIndex((word) => !TITLES.has(word));
  return name === -1 ? rest : rest.slice(name);
}

/** Titles without a name ("the minister") are an office, which somebody's titles are no proof of. */
export const isOffice = (words: Words): boolean => words.every((word) => TITLES.has(word));

export const initialsOf = (words: Words): string =>
  words
    .filter((word) => !/^(of|the|and|for)$/.test(word))
    .map((word) => word[0])
    .join('');

/** A party as it is compared: every name and role in folded words. */
export type Party = {
  readonly entity: Entity;
  readonly name: Words;
  readonly names: readonly Words[];
  readonly untitled: readonly Words[];
  readonly roles: readonly Words[];
  /** All of these, and the initials, each once. */
  readonly words: Words;
};

/** Where each entity stands in its list, and the entities that each word may mean. */
type Roll = {
  readonly places: ReadonlyMap<Entity, number>;
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
};

/** Kept as long as an entity, and a list of them, is the same one: a coverage makes few new entities when it changes. */
const parties = new WeakMap<Entity, Party>();
const rolls = new WeakMap<readonly Entity[], Roll>();
/** The roll made last: the next one differs from it in little. */
let last: Roll = { places: new Map(), byWord: new Map() };

function partyOf(entity: Entity): Party {
  const known = parties.get(entity);
  if (known) return known;
  const names = [entity.name, ...entity.aliases].map(folded);
  const roles = entity.roles.map((role) => withoutArticle(folded(role.text)));
  const name = names[0]!;
  const words = [...new Set([...names.flat(), ...roles.flat(), initialsOf(name)])];
  const party = { entity, name, names, untitled: names.map(withoutTitles), roles, words };
  parties.set(entity, party);
  return party;
}

function rollOf(entities: readonly Entity[]): Roll {
  const known = rolls.get(entities);
  if (known) return known;
  const places = new Map<Entity, number>();
  for (const [place, entity] of entities.entries()) places.set(entity, place);
  const byWord = new Map(last.byWord);
  for (const gone of last.places.keys()) {
    if (places.has(gone)) continue;
    for (const word of partyOf(gone).words)
      byWord.set(
        word,
        (byWord.get(word) ?? []).filter((one) => one !== gone),
      );
  }
  // Lists of the last roll are not to be changed; those made here are.
  const own = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (last.places.has(entity)) continue;
    for (const word of partyOf(entity).words) {
      const list = own.get(word) ?? [...(byWord.get(word) ?? [])];
      list.push(entity);
      own.set(word, list);
    }
  }
  for (const [word, list] of own) byWord.set(word, list);
  last = { places, byWord };
  rolls.set(entities, last);
  return last;
}

/** The parties that share a word with what was asked, in their order: no reading fits any other. */
export function sharing(words: Words, entities: readonly Entity[]): readonly Party[] {
  const { places, byWord } = rollOf(entities);
  const named = new Set(words.flatMap((word) => byWord.get(word) ?? []));
  return [...named].sort((a, b) => places.get(a)! - places.get(b)!).map(partyOf);
}
