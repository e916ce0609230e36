import { DiscordAPIError } from 'discord.js';
import { noteTrouble } from '../../answers/follow/follow.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import { kept } from '../../locales/say.ts';
import type { Words } from '../../locales/words.ts';
import { layOut } from '../../reply/lay-out.ts';
import type { Desk } from '../desk.ts';
import { type Posted, post } from '../post.ts';
import { citedIn } from '../reading-room.ts';
import { MEASURE } from '../render.ts';
import { keepProgress, type Pending, readProgress } from './progress.ts';

/** What could not be posted for so long, in milliseconds, is no news any more. */
const STALE = 24 * 60 * 60 * 1_000;

const TROUBLES: Readonly<Record<Posted, string | null>> = {
  posted: null,
  gone: kept`the channel is gone`,
  forbidden: kept`the bot may not post there`,
};

export type Means = Pick<Desk, 'client' | 'commands' | 'store' | 'readingRoom'>;

/**
 * Posts what is on its way in a server, in order, each once: that it is sent off is noted before, and that it arrived
 * after. Throws when Discord cannot take it now.
 */
export async function deliver(server: string, coverage: Coverage, means: Means, now: () => Date): Promise<void> {
  const { records } = coverage;
  for (let next = readProgress(records); next !== null; next = readProgress(records)) {
    const [first, ...rest] = next.pending;
    if (!first) return;
    const isStale = now().getTime() - Date.parse(first.since) > STALE;
    if (!isStale) {
      const tried = first.tried ?? now().toISOString();
      keepProgress({ ...next, pending: [{ ...first, tried }, ...rest] }, records);
      const trouble = await sent(server, first, means);
      // All that the server had may have been deleted meanwhile.
      if (readProgress(records) === null) return;
      noteTrouble(first.channel, trouble, coverage);
    }
    arrived(first, coverage);
  }
}

/** Null once it is there, else why it cannot be. */
async function sent(server: string, { channel, kind, answer, nonce, tried }: Pending, means: Means) {
  const cited = citedIn(means.readingRoom, server, answer);
  const reply = (words: Words) => layOut(kind, cited, MEASURE, words);
  try {
    return TROUBLES[
      await post({ server, channel, reply, nonce, tried: tried === null ? null : new Date(tried) }, means)
    ];
  } catch (error) {
    // What Discord will not take as it is, it will take no better another time.
    if (error instanceof DiscordAPIError && error.status === 400) return `Discord refuses it (${error.code})`;
    throw error;
  }
}

/** Takes a message off the way. */
function arrived({ nonce }: Pending, { records }: Coverage): void {
  const progress = readProgress(records);
  if (progress === null) return;
  keepProgress({ ...progress, pending: progress.pending.filter((one) => one.nonce !== nonce) }, records);
}
