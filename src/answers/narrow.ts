import type { Coverage } from '../coverage/coverage.ts';
import type { Nothing } from '../domain/answer.ts';
import type { Entity } from '../domain/attribution.ts';
import { findEntity } from './find-entity.ts';
import { findOutlet } from './find-outlet.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { inWords } from './words.ts';

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

/** The outlet a reader named, undefined when none was, or the receipt that says there is no such outlet. */
export async function outletNamed(name: string | undefined, coverage: Coverage): Promise<string | undefined | Nothing> {
  if (name === undefined) return undefined;
  const found = await findOutlet(name, coverage);
  return found.kind === 'one' ? found.outlet : nothing(coverage, found.reason);
}

export const isNothing = (value: unknown): value is Nothing =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'nothing';
