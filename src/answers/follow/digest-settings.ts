import { z } from 'zod';
import type { Coverage, Records } from '../../coverage/coverage.ts';
import type { Answer } from '../../domain/answer.ts';
import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import type { Occasion } from '../occasion.ts';
import { told } from '../told.ts';
import { inVain, placeOf } from './follow.ts';
import { localTime, timeZone } from './time.ts';

const digestShape = z.object({
  /** 24 hours, "08:00". */
  time: z.string().regex(/^\d\d:\d\d$/u),
  /** IANA's name. */
  zone: z.string(),
  /** When it was asked for, ISO 8601. */
  at: z.string(),
});

/** A channel's digest, once a day. */
export type Digest = z.output<typeof digestShape> & { readonly channel: string };

/** The servers with a digest have records of this kind. */
export const DIGESTS = 'digest';
const USUAL_ZONE = 'UTC';

export const digestIn = (records: Records): readonly Digest[] =>
  records.list(DIGESTS).flatMap(({ id, value }) => {
    const parsed = digestShape.safeParse(value);
    return parsed.success ? [{ ...parsed.data, channel: id }] : [];
  });

/** “every day at 08:00 (Europe/London)” */
export const digestInWords = ({ time, zone }: Pick<Digest, 'time' | 'zone'>): string =>
  say`every day at ${time} (${zone})`;

export type DigestAsked = {
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
  readonly off?: boolean | undefined;
};

/** Turns the channel's digest on, moves it, or turns it off; with nothing asked, says how it stands. */
export async function setDigest(asked: DigestAsked, { records }: Coverage, occasion: Occasion): Promise<Answer> {
  const { channel } = placeOf(occasion);
  const known = digestIn(records).find((digest) => digest.channel === channel);
  if (asked.off) {
    if (asked.time !== undefined) throw new InputError(say`off and a time were both given: leave one out`);
    return told([
      records.remove(DIGESTS, channel) ? say`The daily digest is off.` : say`This channel has no daily digest.`,
    ]);
  }
  if (asked.time === undefined && asked.zone === undefined)
    return told([
      known
        ? say`This channel gets a digest ${digestInWords(known)}.`
        : say`This channel has no daily digest: give a time, such as 08:00, and a time zone, such as Europe/London.`,
    ]);
  if (asked.time === undefined && !known)
    throw new InputError(say`time is missing: when the digest is posted, such as 08:00`);
  const time = asked.time === undefined ? known!.time : localTime(asked.time);
  const zone = asked.zone === undefined ? (known?.zone ?? USUAL_ZONE) : timeZone(asked.zone);
  records.put(DIGESTS, channel, { time, zone, at: occasion.now().toISOString() });
  return told(
    [
      say`This channel gets a digest ${digestInWords({ time, zone })}: what came in since the last one; nothing on days without news.`,
      ...(asked.zone === undefined && !known
        ? [say`No time zone was given: it is UTC. Name yours, such as Europe/London.`]
        : []),
      ...inVain(occasion),
    ],
    [{ label: say`Turn off`, command: 'follow digest', options: { off: true } }],
  );
}
