import type { AttributedPassage, Coverage, Filter } from '../coverage/coverage.ts';
import type { Nothing } from '../domain/answer.ts';
import type { Entity } from '../domain/attribution.ts';
import { findEntity } from './find-entity.ts';
import { findOutlet } from './find-outlet.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { fold, inWords } from './words.ts';

/** The party a reader named, or the receipt that says why it cannot be told. */
export async function partyNamed(name: string, coverage: Coverage): Promise<Entity | Nothing> {
  const found = findEntity(name, await coverage.entities());
  if (found.kind === 'one') return found.entity;
  if (found.kind === 'several') {
    const names = found.entities.slice(0, 6).map((entity) => entity.name);
    return nothing(coverage, `“${name}” may be ${inWords(names, 'or')}: which one?`);
  }
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

/** The outlet a reader named, undefined when none was, or the receipt that says there is no such outlet. */
export async function outletNamed(name: string | undefined, coverage: Coverage): Promise<string | undefined | Nothing> {
  if (name === undefined) return undefined;
  const found = await findOutlet(name, coverage);
  return found.kind === 'one' ? found.outlet : nothing(coverage, found.reason);
}

export const isNothing = (value: unknown): value is Nothing =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'nothing';
