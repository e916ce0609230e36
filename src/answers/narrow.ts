import type { Coverage } from '../coverage/coverage.ts';
import type { Nothing } from '../domain/answer.ts';
import { findOutlet } from './find-outlet.ts';
import { nothing } from './receipt.ts';

/** The outlet a reader named, undefined when none was, or the receipt that says there is no such outlet. */
export async function outletNamed(name: string | undefined, coverage: Coverage): Promise<string | undefined | Nothing> {
  if (name === undefined) return undefined;
  const found = await findOutlet(name, coverage);
  return found.kind === 'one' ? found.outlet : nothing(coverage, found.reason);
}

export const isNothing = (value: unknown): value is Nothing =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'nothing';
