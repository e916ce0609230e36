import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Records } from '../../coverage/coverage.ts';
import type { Found } from '../../domain/answer.ts';

/** A message on its way: kept before it is posted, until it is known to have arrived or not to be wanted. */
const pendingShape = z.object({
  nonce: z.string(),
  channel: z.string(),
  kind: z.enum(['alert', 'digest']),
  answer: z.custom<Found>((value) => typeof value === 'object' && value !== null && 'notes' in value),
  /** ISO 8601; `tried`: when it was last sent off without it being known what became of it. */
  since: z.string(),
  tried: z.string().nullable(),
});
export type Pending = z.output<typeof pendingShape>;

/** How far a channel's digests have come. */
const digestShape = z.object({
  /** When the digest was asked for: another time begins anew. */
  asked: z.string(),
  /** When the last one was due, posted or not. */
  due: z.string(),
  /** When the last one was made, and the last arrival it has seen. */
  made: z.string(),
  cursor: z.int(),
});
export type DigestProgress = z.output<typeof digestShape>;

const progressShape = z.object({
  /** The last arrival that alerts have seen. */
  cursor: z.int(),
  /** When the latest alerts were made, milliseconds since 1970. */
  lately: z.array(z.number()),
  digests: z.record(z.string(), digestShape),
  pending: z.array(pendingShape),
});

/** How far a server's alerts and digests have come, and what is on its way: one record, so that both change at once. */
export type Progress = z.output<typeof progressShape>;

const PLACE = { kind: 'alerts', id: 'progress' } as const;

/** Null when there is none, or none that can be read. */
export function readProgress(records: Records): Progress | null {
  return progressShape.safeParse(records.get(PLACE.kind, PLACE.id)).data ?? null;
}

export const keepProgress = (progress: Progress, records: Records): void => records.put(PLACE.kind, PLACE.id, progress);

/** The same for the same facts: 25 characters, as many as Discord takes. */
export const nonceOf = (...facts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 25);
