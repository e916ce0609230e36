import { outletsOf } from '../answers/find-outlet.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Known } from './routed.ts';

/** The outlets and speakers of a coverage, by which a plain question is read. */
export async function knownNames(coverage: Coverage): Promise<Known> {
  const [outlets, entities] = await Promise.all([outletsOf(coverage), coverage.entities()]);
  const named = entities.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  return { outlets, speakers: named.flatMap(({ name, aliases }) => [name, ...aliases]) };
}
