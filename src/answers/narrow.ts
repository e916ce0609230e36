import type { AttributedPassage, Coverage, Filter } from '../coverage/coverage.ts';
import type { Nothing } from '../domain/answer.ts';
import type { Entity } from '../domain/attribution.ts';
import { findEntity } from './find-entity.ts';
import { findOutlet } from './find-outlet.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { fold, inWords } from './words.ts';

/** The party a reader named, or the receipt that says why it cannot be told. */
export async function partyNamed(name: string, coverage: Coverage): Promise<Entity | Nothing> {
  const entities = await coverage.entities();
  const found = findEntity(name, entities);
  if (found.kind === 'one') return found.entity;
  if (found.kind === 'several') {
    const names = found.entities.slice(0, 6).map((entity) => entity.name);
    return nothing(coverage, `“${name}” may be ${inWords(names, 'or')}: which one?`);
  }
  const holder = await holderOf(name, entities, coverage);
  if (holder !== null) return holder;
  const offered = found.nearest.length > 0 ? ` Nearest: ${inWords(found.nearest, 'or')}.` : '';
  return nothingAbout(coverage, name, `The coverage names nobody called “${name}”.${offered}`);
}

const SPOKESPERSON = /\bspokes(?:man|woman|person|people|persons|men|women)\b/i;

/** Everything a party said, newest first; a body speaks through its nameless spokespersons too. */
export async function saidBy(party: Entity, filter: Filter, coverage: Coverage): Promise<readonly AttributedPassage[]> {
  const own = await coverage.attributions({ ...filter, speaker: party.id });
  if (party.kind !== 'organisation') return own;
  const names = [party.name, ...party.aliases].map((name) => ` ${fold(name)} `);
  const voices = (await coverage.entities()).filter(
    ({ kind, name }) =>
      kind === 'unnamed' && SPOKESPERSON.test(name) && names.some((known) => ` ${fold(name)} `.includes(known)),
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

/** The outlet a reader named, undefined when none was, or the receipt that says there is no such outlet. */
export async function outletNamed(name: string | undefined, coverage: Coverage): Promise<string | undefined | Nothing> {
  if (name === undefined) return undefined;
  const found = await findOutlet(name, coverage);
  return found.kind === 'one' ? found.outlet : nothing(coverage, found.reason);
}

export const isNothing = (value: unknown): value is Nothing =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'nothing';
