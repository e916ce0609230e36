import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { MASTHEADS, OUTLET_WORDS } from './lexicon/hedges.ts';
import { GROUP_NOUNS } from './lexicon/name-words.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { OBJECT_PRONOUNS } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseStartingAt } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { subjectBefore } from './sources.ts';

/** Whether the phrase names a body that passes on what others say: "The Times", "the newspaper". */
export function isOutlet(r: Reading, { first, last }: NounPhrase): boolean {
  for (let i = first; i <= last; i++) {
    const word = r.lower[i]!.split('-').at(-1)!;
    if (r.capital[i] === 1 && MASTHEADS.has(word) && (r.lower[first] === 'the' || r.capital[i - 1] === 1)) return true;
    if (!OUTLET_WORDS.has(word)) continue;
    if (r.capital[i] === 1 || r.lower[first] === 'the') return true;
  }
  return false;
}

const covers = (claim: Claim, item: number): boolean =>
  claim.contents.some(({ first, last }) => first <= item && item <= last);

/**
 * Keeps the outermost claims of a frame: what stands inside a content is part of what that speaker says. When the outer
 * source only passes the words on (an outlet, or anybody to whom "according to" credits a whole statement), the inner
 * speaker keeps them and the outer one becomes the way they reached us.
 */
export function outermost(r: Reading, claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  const relayed = new Set<Claim>();
  for (const outer of claims) {
    const inside = claims.filter((claim) => claim !== outer && claim.cue !== null && covers(outer, claim.cue.first));
    const inner = inside.find((claim) => passesOn(r, outer, claim));
    if (inner === undefined || outer.source === null) continue;
    relayed.add(outer);
    kept.push({ ...inner, via: [...(inner.via ?? []), outer.source] });
    for (const claim of inside) relayed.add(claim);
  }
  for (const claim of claims) {
    if (relayed.has(claim)) continue;
    const index = claims.indexOf(claim);
    const within = claims.some(
      (other, i) =>
        other !== claim &&
        !relayed.has(other) &&
        claim.cue !== null &&
        covers(other, claim.cue.first) &&
        !(other.cue !== null && covers(claim, other.cue.first) && index < i),
    );
    if (!within) kept.push(claim);
  }
  return kept.sort((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = (claim: Claim): number => claim.contents[0]?.first ?? claim.cue!.first;

function passesOn(r: Reading, outer: Claim, inner: Claim): boolean {
  if (
    outer.source === null ||
    inner.source === null ||
    outer.cue === null ||
    inner.cue?.verb == null ||
    inner.cue.form !== 'finite'
  )
    return false;
  const [content] = outer.contents;
  if (content === undefined) return false;
  const innerFirst = Math.min(inner.source.first, inner.contents[0]?.first ?? inner.source.first);
  // Only when the whole of the outer content is the inner statement.
  const start = content.first + (r.lower[content.first] === 'that' ? 1 : 0);
  if (innerFirst > start + 1) return false;
  if (isOutlet(r, inner.source)) return false;
  if (outer.cue.form === 'according')
    return (
      isOutlet(r, outer.source) ||
      tellsSomebody(r, inner) ||
      (inner.cue.verb.clause && keepsWords(r, outer.source)) ||
      inner.contents.some(({ last }) => last < inner.cue!.first)
    );
  if (isOutlet(r, outer.source)) return inner.cue.verb.clause;
  // "Ms Poe said that the hospital had told her …": words of the hospital’s, by her account.
  return tellsSomebody(r, inner) && r.lower[inner.cue.group] === 'had';
}

/** "according to a transcript", "to two people who attended": what keeps or who merely heard another's words. */
const keepsWords = (r: Reading, { head }: NounPhrase): boolean => KEEPERS.has(r.lower[head]!);

const KEEPERS = new Set(
  'transcript transcripts recording recordings tape tapes video footage audio minutes notes documents document papers filing filings affidavit indictment complaint lawsuit memo memos email emails e-mail e-mails messages texts readout book memoir diary people person attendee attendees participants listeners aides'.split(
    ' ',
  ),
);

/** Words said to somebody: "told colleagues", "assured her". */
const tellsSomebody = (r: Reading, { cue, addressee }: Claim): boolean =>
  cue?.verb?.clause === true &&
  cue.verb.addressee &&
  !cue.weak &&
  (addressee !== null || OBJECT_PRONOUNS.has(r.lower[cue.last + 1] ?? ''));

/** "The Argus reported, citing two officials, that …": an outlet that names where it has it from. */
export function cited(r: Reading, claim: Claim): Claim {
  const { cue, source } = claim;
  if (cue?.verb == null || source === null || !isOutlet(r, source)) return claim;
  const { to } = r.frames[claim.frame]!;
  for (let i = cue.last + 1; i + 1 < to; i++) {
    if (!/^(?:citing|quoting)$/.test(r.lower[i]!) || r.lower[i - 1] !== ',' || covers(claim, i)) continue;
    const origin = nounPhraseStartingAt(r, i + 1, to);
    const somebody =
      origin !== null && (r.pos[origin.head] === POS.PROPN || isPersonNoun(r.lower[origin.head]!.replace(/s$/, '')));
    return somebody || (origin !== null && GROUP_NOUNS.has(r.lower[origin.head]!))
      ? { ...claim, source: origin, via: [source, ...(claim.via ?? [])] }
      : claim;
  }
  return claim;
}

/** "Mr Lee replied, she said: “Never.”": the words are his, by her account. */
export function retold(r: Reading, claim: Claim): Claim {
  const { cue, source } = claim;
  if (cue?.form !== 'finite' || source === null || source.last + 1 !== cue.group) return claim;
  const verb = source.first - 2;
  const { from } = r.frames[claim.frame]!;
  if (verb <= from || r.lower[source.first - 1] !== ',' || !claim.contents.some(({ first }) => first > cue.last))
    return claim;
  if (!REPLIED.has(r.lower[verb]!)) return claim;
  const speaker = subjectBefore(r, verb, from);
  return speaker === null ? claim : { ...claim, source: speaker, via: [source, ...(claim.via ?? [])] };
}

const REPLIED = new Set('replied answered responded said shouted whispered laughed shrugged asked added'.split(' '));
