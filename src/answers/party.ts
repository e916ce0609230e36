import type { AttributedPassage, Coverage, Filter } from '../coverage/coverage.ts';
import type { Nothing } from '../domain/answer.ts';
import type { Entity } from '../domain/attribution.ts';
import { inWords, say } from '../locales/say.ts';
import { findEntity } from './find-entity.ts';
import { nothingAbout, unclear } from './receipt.ts';
import { fold } from './words.ts';

/** The party a reader named, or the receipt that says why it cannot be told. */
export async function partyNamed(name: string, coverage: Coverage): Promise<Entity | Nothing> {
  const entities = await coverage.entities();
  const found = findEntity(name, entities);
  if (found.kind === 'one') return found.entity;
  if (found.kind === 'several') {
    const meant = oneName(found.entities) ?? (await mostQuoted(found.entities, coverage));
    if (meant !== null) return meant;
    const names = found.entities.slice(0, 6).map((entity) => entity.name);
    return unclear(coverage, say`“${name}” may be ${inWords(names, 'or')}: which one?`);
  }
  const holder = await holderOf(name, entities, coverage);
  if (holder !== null) return holder;
  const offered = found.nearest.length > 0 ? [say`Nearest: ${inWords(found.nearest, 'or')}.`] : [];
  return nothingAbout(coverage, name, [say`The coverage names nobody called “${name}”.`, ...offered].join(' '));
}

const nameOf = (name: string): string => fold(name).replace(/^(?:the|an?) /, '');

/** The first of parties that all have one name, however it is written; null when they have several. */
const oneName = (parties: readonly Entity[]): Entity | null =>
  parties.every(({ name }) => nameOf(name) === nameOf(parties[0]!.name)) ? parties[0]! : null;

/** So many statements, and so large a share of all those of one surname, leave no doubt whom a paper means by it. */
const PROMINENT = { statements: 20, share: 0.9 } as const;

/** Who of several namesakes is meant because hardly another one is ever quoted; null when it is not so clear. */
async function mostQuoted(parties: readonly Entity[], coverage: Coverage): Promise<Entity | null> {
  const counted = await Promise.all(
    parties.map(async (party) => ({ party, said: (await coverage.attributions({ speaker: party.id })).length })),
  );
  const all = counted.reduce((sum, { said }) => sum + said, 0);
  const first = counted.find(({ said }) => said >= PROMINENT.statements && said >= all * PROMINENT.share);
  return first?.party ?? null;
}

const SPOKESPERSON = /\bspokes(?:man|woman|person|people|persons|men|women)\b/i;

/**
 * Everything a party said, newest first. What is not a person speaks through its nameless spokespersons too, and is
 * one party under one name.
 */
export async function saidBy(party: Entity, filter: Filter, coverage: Coverage): Promise<readonly AttributedPassage[]> {
  const own = await coverage.attributions({ ...filter, speaker: party.id });
  if (party.kind === 'person') return own;
  const names = [party.name, ...party.aliases].map((name) => ` ${fold(name)} `);
  const voices = (await coverage.entities()).filter(
    ({ id, kind, name }) =>
      id !== party.id &&
      kind !== 'person' &&
      (nameOf(name) === nameOf(party.name) ||
        (party.kind === 'organisation' &&
          SPOKESPERSON.test(name) &&
          names.some((known) => ` ${fold(name)} `.includes(known)))),
  );
  const theirs = await Promise.all(voices.map(({ id }) => coverage.attributions({ ...filter, speaker: id })));
  return [...own, ...theirs.flat()].sort((a, b) => (b.article.date ?? '').localeCompare(a.article.date ?? ''));
}

/** Places read for somebody who holds an office. */
const PLACES = 8;

/** The one person whom the coverage names beside these words: "the transport minister, Ruth Calder". */
async function holderOf(office: string, entities: readonly Entity[], coverage: Coverage): Promise<Entity | null> {
  const people = new Map(entities.filter(({ kind }) => kind === 'person').map((entity) => [entity.id, entity]));
  const words = office.replace(/^(?:the|a|an) /i, '');
  const printed = (await coverage.align(words, PLACES)).filter(({ similarity }) => similarity === 1);
  const holders = printed.flatMap(({ hit, start, end }) =>
    hit.mentions.flatMap((mention) => {
      const text = (from: number, to: number) => hit.text.slice(from - hit.start, to - hit.start);
      const after = mention.start >= end && /^,? $/.test(text(end, mention.start));
      const before = mention.end <= start && /^, (?:(?:the|an?) )?$/i.test(text(mention.end, start));
      return after || before ? (people.get(mention.entity) ?? []) : [];
    }),
  );
  const [holder] = holders;
  return holder !== undefined && holders.every(({ id }) => id === holder.id) ? holder : null;
}
