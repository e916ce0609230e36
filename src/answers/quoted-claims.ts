import { analyse } from '../attribution/analyse.ts';
import type { Article } from '../domain/article.ts';
import type { Analysis, Attribution } from '../domain/attribution.ts';
import type { Span } from '../domain/span.ts';
import { parseArticle } from '../text/parse-article.ts';
import { wordsOf } from '../text/words.ts';
import { contentWithin } from './statement.ts';

/** Shorter quotations may be scare quotes, titles and nicknames rather than what somebody said. */
const FEWEST_WORDS = 3;
/** Longest text without marks that is taken for the words themselves. */
const LONGEST_UNMARKED = 80;

/** Words that a text puts in quotation marks, and whose words it says they are. */
export type Claim = { readonly words: string; readonly speaker: string | null; readonly short: boolean };

/**
 * The quotations of a text in order, each with the speaker that the text gives it. Beside longer ones those of one or
 * two words count where somebody is said to have said them; alone they count unless the text reports speech without
 * them. A text without quotations gives what it reports or else its own words.
 */
export function claimsIn(text: string): readonly Claim[] {
  // The blank title keeps the first line from being taken for a headline.
  const parsed = parseArticle({ id: 'checked', text, title: ' ' });
  const analysis = analyse(parsed);
  const { attributions } = analysis;
  const claims = parsed.quotations.flatMap(({ inner, span }, at): Claim[] => {
    const words = text.slice(inner.start, inner.end).trim();
    if (words === '') return [];
    const source = attributions.find(
      (attribution) => attribution.source !== null && contentWithin(attribution, inner) > 0,
    )?.source;
    const signed = signatureOf(text, span);
    if (wordsOf(words).length < FEWEST_WORDS) return [{ words, speaker: signed ?? source?.name ?? null, short: true }];
    const from = parsed.quotations[at - 1]?.span.end ?? 0;
    const nearer = nameBetween(parsed.article, analysis, from, span.start);
    // A name that stands between two quotations begins a clause of its own: the second is not the first one's.
    const carried = source === undefined || source === null || source.mention.start < from;
    return [{ words, speaker: signed ?? (carried ? nearer : null) ?? source?.name ?? null, short: false }];
  });
  const said = claims.filter(({ short, speaker }) => !short || speaker !== null);
  if (said.length > 0) return said;
  const bare = text.trim();
  const count = wordsOf(bare).length;
  const unmarked = count >= FEWEST_WORDS && count <= LONGEST_UNMARKED ? unmarkedClaims(bare, attributions) : [];
  // The whole text does not stand for the few words that it quotes.
  return unmarked.every(({ words }) => words === bare) && claims.length > 0 ? claims : unmarked;
}

/** The first person or body named in the same sentence between two places of a text; null when there is none. */
function nameBetween(article: Article, { entities, mentions }: Analysis, from: number, to: number): string | null {
  const sentence = article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => start <= to && to < end);
  const begin = Math.max(from, sentence?.start ?? 0);
  for (const { start, end, entity } of mentions.toSorted((a, b) => a.start - b.start)) {
    const named = entities.find(({ id, kind }) => id === entity && (kind === 'person' || kind === 'organisation'));
    if (named && start >= begin && end <= to) return named.name;
  }
  return null;
}

const NAME = "(?:\\p{Lu}[\\p{L}'’.-]+ ?){1,4}";
const SAID = 'says?|said|told \\w+|claimed|added|insisted|wrote|tweeted|warned';
const BEFORE = new RegExp(`(?<name>${NAME})\\s*(?::|[-–—]|(?:${SAID}),?(?: that)?)\\s*$`, 'u');
const AFTER = new RegExp(`^[\\s,.]*[-–—~(]+\\s*(?<name>${NAME})`, 'u');

const OPENING = new RegExp(`^(?<name>${NAME})(?:${SAID}),?(?: that)?\\s+(?=\\S)`, 'u');
const SIGNED = new RegExp(`\\n\\s*[-–—~]+\\s*(?<name>${NAME})$`, 'u');
/** Names and what stands beside them are looked for so far from the words. */
const NEAR = 80;

/** A name that stands beside a quotation as people write it in messages: `Raab: “…”`, `“…” — Raab`. */
function signatureOf(text: string, { start, end }: Span): string | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start));
  const after = AFTER.exec(text.slice(end, end + NEAR));
  return (before ?? after)?.groups?.name?.trim() ?? null;
}

const PAIR = /[“"«](?<words>[^“”"«»]{8,})[”"»]/;

/** A text without marks (or with marks in an unlikely place): the reported words with their speaker, or else all of it. */
function unmarkedClaims(text: string, attributions: readonly Attribution[]): readonly Claim[] {
  const marked = PAIR.exec(text)?.groups?.words;
  if (marked !== undefined && wordsOf(marked).length >= FEWEST_WORDS)
    return [{ words: marked, speaker: null, short: false }];
  const reported = attributions.flatMap(({ content, source }): Claim[] =>
    source === null
      ? []
      : [{ words: content.map((slice) => slice.text).join(' '), speaker: source.name, short: false }],
  );
  const signed = reported.length > 0 ? null : signedClaim(text);
  return reported.length > 0 ? reported : [signed ?? { words: text, speaker: null, short: false }];
}

/** Words without marks after a name that says them or, as a block quotation is signed, on the lines before one; or null. */
function signedClaim(text: string): Claim | null {
  const opening = OPENING.exec(text.slice(0, NEAR));
  const signed = SIGNED.exec(text.slice(-NEAR));
  const found = opening ?? signed;
  if (!found) return null;
  const words = opening ? text.slice(opening[0].length) : text.slice(0, text.length - signed![0].length);
  const count = wordsOf(words).length;
  return count === 0 ? null : { words, speaker: found.groups!.name!.trim(), short: count < FEWEST_WORDS };
}
