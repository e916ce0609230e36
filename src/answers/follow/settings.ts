import type { Coverage } from '../../coverage/coverage.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Entity } from '../../domain/attribution.ts';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { inWords, say, sayKept } from '../../locales/say.ts';
import { findEntity } from '../find-entity.ts';
import type { Occasion } from '../occasion.ts';
import { saidBy } from '../party.ts';
import { told } from '../told.ts';
import { hitsAbout } from '../topic.ts';
import { fold, termsOf } from '../words.ts';
import { digestIn, digestInWords } from './digest-settings.ts';
import {
  endFollow,
  type Follow,
  followsIn,
  inShort,
  inVain,
  keepFollow,
  type Numbered,
  placeOf,
  troubleIn,
  type What,
} from './follow.ts';

/** The party meant; null when the coverage names nobody of that name yet. Throws InputError when it names several. */
async function meant(words: string, coverage: Coverage): Promise<Entity | null> {
  const found = findEntity(words, await coverage.entities());
  if (found.kind === 'one') return found.entity;
  if (found.kind === 'none') return null;
  const names = [...new Set(found.entities.map(({ name }) => name))];
  if (names.length === 1) return found.entities[0]!;
  throw new InputError(say`“${oneLine(words)}” may be ${inWords(names.slice(0, 6), 'or')}: say which one`);
}

/** Follows a speaker, a name or a topic in the channel asked in; alerts are about what comes in from now on. */
export async function follow(what: What, words: string, coverage: Coverage, occasion: Occasion): Promise<Answer> {
  const { channel } = placeOf(occasion);
  if (what !== 'topic' && !/[\p{L}\p{N}]/u.test(words))
    throw new InputError(say`“${oneLine(words)}” is no name: say who`);
  const party = what === 'topic' ? null : await meant(words, coverage);
  if (what === 'topic' && termsOf(words).length === 0)
    throw new InputError(say`“${oneLine(words)}” has no word to look for: name the matter in a few words`);
  const wanted: Follow = {
    what,
    words,
    name: party?.name ?? null,
    channel,
    by: occasion.member,
    at: occasion.now().toISOString(),
  };
  const same = ({ follow }: Numbered) =>
    follow.what === what &&
    follow.channel === channel &&
    fold(follow.name ?? follow.words) === fold(party?.name ?? words);
  const known = followsIn(coverage.records).find(same);
  if (known)
    return told([say`This channel follows ${inShort(known.follow)} already (number ${String(known.number)}).`]);
  const kept = keepFollow(wanted, coverage.records);
  return told(
    [
      say`Following ${inShort(wanted)}: this channel hears of it when new coverage comes in (number ${String(kept.number)}).`,
      await sofar(wanted, party, coverage),
      ...inVain(occasion),
    ],
    [{ label: say`Undo`, command: 'follow stop', options: { follow: String(kept.number) } }],
  );
}

/** What the coverage has of it by now: following what nobody has written about yet is fine. */
async function sofar({ what, words }: Follow, party: Entity | null, coverage: Coverage): Promise<string> {
  if (what === 'topic') {
    const passages = (await hitsAbout(coverage, words)).length;
    return passages === 0
      ? say`So far the coverage has nothing about it.`
      : say`So far: ${passages} {0:passage|passages}.`;
  }
  if (party === null) return say`So far the coverage names nobody called “${words}”.`;
  const said = (await saidBy(party, {}, coverage)).length;
  return said === 0
    ? say`They are named in the coverage but not quoted so far.`
    : say`So far: ${said} {0:statement|statements}.`;
}

/** What the server follows and where, its digests, and what keeps alerts from arriving. */
export async function listFollows(coverage: Coverage, occasion: Occasion): Promise<Answer> {
  const here = placeOf(occasion).channel;
  const follows = followsIn(coverage.records);
  const digests = digestIn(coverage.records);
  if (follows.length === 0 && digests.length === 0)
    return told([say`This server follows nothing yet: /follow speaker, /follow name or /follow topic begins.`]);
  const where = (channel: string) => (channel === here ? say`here` : say`in channel ${channel}`);
  const channels = [
    ...new Set([...follows.map(({ follow }) => follow.channel), ...digests.map(({ channel }) => channel)]),
  ];
  const lines = [
    ...follows.map(
      ({ number, follow }) =>
        say`${String(number)}. ${capital(inShort(follow))}, ${where(follow.channel)}, since ${follow.at.slice(0, 10)}.`,
    ),
    ...digests.map((digest) => say`Digest ${digestInWords(digest)}, ${where(digest.channel)}.`),
    ...channels.flatMap((channel) => {
      const trouble = troubleIn(channel, coverage);
      return trouble === null ? [] : [say`Nothing can be posted ${where(channel)}: ${sayKept(trouble)}.`];
    }),
  ];
  return told(
    lines,
    [],
    channels.map((id) => ({ kind: 'channel', id })),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Ends a follow by its number or its words, or with “all” those of the channel asked in. */
export async function stopFollow(asked: string, coverage: Coverage, occasion: Occasion): Promise<Answer> {
  const here = placeOf(occasion).channel;
  const { records } = coverage;
  const follows = followsIn(records);
  const named = ({ follow }: Numbered) =>
    [follow.words, follow.name ?? ''].some((words) => fold(words) === fold(asked));
  const inChannel = follows.filter(({ follow }) => follow.channel === here);
  const chosen = /^(?:number |#)?\d+$/iu.test(asked)
    ? follows.filter(({ number }) => number === Number(asked.replace(/\D/gu, '')))
    : fold(asked) === 'all'
      ? inChannel
      : (inChannel.some(named) ? inChannel : follows).filter(named);
  const ended = chosen.filter((one) => endFollow(one, records));
  if (ended.length > 0) return told(ended.map(({ follow }) => say`No longer following ${inShort(follow)}.`));
  const known = follows.slice(0, 10).map(({ number, follow }) => `${number} (${follow.name ?? follow.words})`);
  throw new InputError(
    known.length === 0
      ? say`this server follows nothing`
      : say`there is no follow “${oneLine(asked)}” here: ${known.join(', ')}; /follow list shows them all`,
  );
}
