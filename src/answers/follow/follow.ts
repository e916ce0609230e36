import { z } from 'zod';
import type { Coverage, Records } from '../../coverage/coverage.ts';
import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import type { Occasion } from '../occasion.ts';

const followShape = z.object({
  /** `speaker`: what they say; `name`: where they are named; `topic`: what is about it, or answers it. */
  what: z.enum(['speaker', 'name', 'topic']),
  /** As asked: they go on meaning the same party when the coverage comes to name it, or names it otherwise. */
  words: z.string(),
  /** The party's name when the follow began; null when the coverage did not know it. */
  name: z.string().nullable(),
  /** Ids on Discord. */
  channel: z.string(),
  by: z.string().nullable(),
  /** When it began, ISO 8601: what had come in before is no news. */
  at: z.string(),
});

/** What a channel wants to hear of. */
export type Follow = z.output<typeof followShape>;
export type What = Follow['what'];
/** Numbers are never used again in a server. */
export type Numbered = { readonly number: number; readonly follow: Follow };

const KIND = 'follow';
const COUNTER = { kind: 'follow-count', id: 'last' } as const;
/** Most of one server. */
const MOST = 50;

/** The servers that follow something have records of this kind. */
export const FOLLOWS = KIND;

/** In order of their numbers; a record of another shape is passed over. */
export const followsIn = (records: Records): readonly Numbered[] =>
  records
    .list(KIND)
    .flatMap(({ id, value }) => {
      const parsed = followShape.safeParse(value);
      return parsed.success ? [{ number: Number(id), follow: parsed.data }] : [];
    })
    .sort((a, b) => a.number - b.number);

/** Throws InputError when the server follows as much as it may. */
export function keepFollow(follow: Follow, records: Records): Numbered {
  if (records.list(KIND).length >= MOST)
    throw new InputError(say`this server follows ${MOST} things, which is the most: end one first with /follow stop`);
  const number = Number(records.get(COUNTER.kind, COUNTER.id) ?? 0) + 1;
  records.put(COUNTER.kind, COUNTER.id, number);
  records.put(KIND, String(number), follow);
  return { number, follow };
}

export const endFollow = ({ number }: Numbered, records: Records): boolean => records.remove(KIND, String(number));

/** Ids of the server and the channel a follow belongs to. Throws InputError where there is none. */
export function placeOf({ server, channel }: Occasion): { readonly server: string; readonly channel: string } {
  if (server === null || channel === null)
    throw new InputError(say`follows and digests belong to a channel of a Discord server: use /follow there`);
  return { server, channel };
}

/** “what Ada Bell says”, “articles that name Ada Bell”, “what is about “the bridge””. */
export function inShort({ what, words, name }: Pick<Follow, 'what' | 'words' | 'name'>): string {
  if (what === 'speaker') return say`what ${name ?? words} says`;
  if (what === 'name') return say`articles that name ${name ?? words}`;
  return say`what is about “${words}”`;
}

const troubleShape = z.object({ line: z.string() });
const TROUBLE = 'alert-trouble';

/** Told at once to whoever has something posted where nothing can be. */
export const inVain = ({ mayPost }: Occasion): readonly string[] =>
  mayPost === false
    ? [say`But the bot may not post here: give it Send Messages in this channel, or use another one.`]
    : [];

/** Why nothing can be posted in a channel; null when nothing is known to be wrong. */
export function troubleIn(channel: string, { records }: Pick<Coverage, 'records'>): string | null {
  const parsed = troubleShape.safeParse(records.get(TROUBLE, channel));
  return parsed.success ? parsed.data.line : null;
}

/** Notes what is wrong with a channel, or (null) that nothing is any more. */
export function noteTrouble(channel: string, line: string | null, coverage: Pick<Coverage, 'records'>): void {
  if (line === troubleIn(channel, coverage)) return;
  if (line === null) coverage.records.remove(TROUBLE, channel);
  else coverage.records.put(TROUBLE, channel, { line });
}
