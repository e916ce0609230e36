import type { StatementAttribution } from '../domain/answer.ts';
import { english } from '../locales/english.ts';
import type { Words } from '../locales/words.ts';
import { clip } from './clip.ts';
import type { Byline } from './reply.ts';

/** Names in text are this long at most; longer ones are hostile or mistaken, and a page must hold them. */
const NAME_LIMIT = 60;
const PROVENANCE_LIMIT = 200;
const PRONOUNS = new Set(
  'i he him his she her hers they them their it its we us our you your who which one'.split(' '),
);
/** Words of a mention that tell a reader nothing beside the name. */
const TITLES = new Set('the a an mr mrs ms miss mx dr sir dame lord lady'.split(' '));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the mention says beyond the name, in its own words: “foreign secretary” of “foreign secretary Dominic Raab”. */
function roleIn(mention: string, speaker: string): string | null {
  const at = mention.indexOf(speaker);
  const beyond = at < 0 ? mention : mention.slice(0, at).trim() || mention.slice(at + speaker.length);
  const role = beyond.replace(/^[\s,(–—-]+|[\s,)–—-]+$/gu, '').replace(/^(?:the|an?)\s+/iu, '');
  const named = new Set(wordsIn(speaker));
  const telling = wordsIn(role).filter((word) => !named.has(word) && !TITLES.has(word) && !PRONOUNS.has(word));
  return telling.length > 0 ? clip(role, NAME_LIMIT) : null;
}

/** A party without a name of its own, such as “allies” or “one backbencher”, is known by all that the text says of it. */
const isNameless = (mention: string, speaker: string) =>
  mention.includes(speaker) &&
  (/^\p{Ll}/u.test(speaker) || /^\s+\p{Ll}/u.test(mention.slice(mention.indexOf(speaker) + speaker.length)));

/** Whose words they are; an unattributed statement says so rather than nothing. */
export function bylineOf({ speaker, mention }: StatementAttribution, { unattributed }: Words = english): Byline {
  if (speaker === null) return { speaker: unattributed, role: null };
  if (mention !== null && isNameless(mention, speaker)) return { speaker: clip(mention, NAME_LIMIT), role: null };
  return { speaker: clip(speaker, NAME_LIMIT), role: mention === null ? null : roleIn(mention, speaker) };
}

/** “as told to MPs”, “addressed to Britain”; a pronoun would say nothing. */
function addressed(addressee: string | null, cue: string | null, { toldTo, addressedTo }: Words): string | null {
  if (addressee === null || PRONOUNS.has(addressee.toLowerCase())) return null;
  return (/\bt(?:old|ell)/iu.test(cue ?? '') ? toldTo : addressedTo)(clip(addressee, NAME_LIMIT));
}

/** How a statement reached us, in plain words: kind, addressee, through whom, hedge and stance. */
export function provenanceOf(attribution: StatementAttribution, words: Words = english): string {
  const { kind, cue, addressee, via, hedge, stance, unattributed } = attribution;
  const [nearest, ...further] = via.map((name) => clip(name, NAME_LIMIT));
  const path = [
    words.kinds[kind],
    addressed(addressee, cue, words),
    nearest && words.accordingTo(nearest),
    ...further.slice(0, 3).map(words.citing),
  ];
  const parts = [
    path.filter(Boolean).join(', '),
    hedge && words.hedged(clip(hedge, NAME_LIMIT)),
    stance === 'denies' && words.denial,
    stance === 'declines' && words.declined,
    unattributed && (words.notes[unattributed] ?? unattributed),
  ];
  const line = parts.filter(Boolean).join('; ');
  return clip(line[0]!.toUpperCase() + line.slice(1), PROVENANCE_LIMIT);
}
