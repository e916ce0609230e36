import type { ParsedArticle } from '../text/parse-article.ts';
import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import type { Stretch } from './clauses.ts';
import type { Cue } from './cues.ts';
import { ROLE_NOUNS } from './lexicon/name-words.ts';
import { isQuotation, type Reading } from './reading.ts';

/** A transcript has at least so many paragraphs that begin with a speaker in capitals. */
const A_TRANSCRIPT_HAS = 3;

const LONGEST_LABEL = 7;

const DASHES = new Set(['—', '–', '―', '--', '-', '~']);

/** What stands before a colon without being a speaker. */
const NO_SPEAKER = new Set(
  'exclusive watch video breaking latest live update updated report opinion analysis photos pictures note editor editors read more related source sources fact check factcheck update correction here following follows transcript listen gallery review comment commentary editorial q a part step tip bonus ps image photo caption answer question example result conclusion summary tuesday monday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

export type Transcript = {
  readonly speakerLines: ReadonlyMap<number, number>;
  readonly paragraphs: ReadonlySet<number>;
};

/**
 * Finds a transcript ("SMITH: …", a stray mark before it or not): by paragraph, the token of the colon. A paragraph in
 * between that has no label goes on with the last speaker when it opens with a mark or the transcript has begun.
 */
export function findTranscript(parsed: ParsedArticle): Transcript {
  const { tokens, article } = parsed;
  const lines = new Map<number, number>();
  let token = 0;
  article.paragraphs.forEach((_, paragraph) => {
    let from = token;
    while (token < tokens.length && tokens.paragraph[token] === paragraph) token++;
    if (/^["“‘']$/.test(tokens.lower[from] ?? '')) from++;
    for (let i = from; i < Math.min(token, from + LONGEST_LABEL); i++) {
      const word = article.text.slice(tokens.start[i], tokens.end[i]);
      if (word === ':' && i > from && i + 1 < token) lines.set(paragraph, i);
      if (word !== word.toUpperCase() || (i === from && !/\p{Lu}/u.test(word))) break;
    }
  });
  const paragraphs = new Set<number>();
  if (lines.size < A_TRANSCRIPT_HAS) return { speakerLines: new Map(), paragraphs };
  const last = Math.max(...lines.keys());
  for (let paragraph = Math.min(...lines.keys()); paragraph <= last; paragraph++) paragraphs.add(paragraph);
  return { speakerLines: lines, paragraphs };
}

/** The turns of a transcript. Its marks are no quotation marks: the caller lays the article out without them. */
export function transcriptClaims(r: Reading, transcript: Transcript, itemOf: Int32Array): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [paragraph, colon] of transcript.speakerLines) {
    const at = itemOf[colon]!;
    let last = at;
    while (last + 1 < r.length && r.parsed.tokens.paragraph[r.first[last + 1]!] === paragraph) last++;
    let first = at - 1;
    while (first - 1 >= 0 && r.parsed.tokens.paragraph[r.first[first - 1]!] === paragraph && r.word[first - 1] === 1)
      first--;
    while (last > at && r.word[last] === 0 && !isQuotation(r, last)) last--;
    if (last <= at) continue;
    const contents = [{ first: at + 1, last }];
    // Paragraphs without a label go on with the speaker; stage directions in brackets are nobody's.
    for (let next = paragraph + 1; transcript.paragraphs.has(next) && !transcript.speakerLines.has(next); next++) {
      const stretch = wholeParagraph(r, last + 1, next);
      if (stretch === null) break;
      if (!r.lower.slice(stretch.first, stretch.first + 2).includes('(')) contents.push(stretch);
    }
    // "Q:" asks, and "A:" names nobody.
    const letter = first === at - 1 ? r.lower[first] : '';
    if (letter === 'q') continue;
    claims.push({
      frame: r.frame[at]!,
      cue: colonCue(at),
      source: letter === 'a' ? null : { first, last: at - 1, head: at - 1 },
      contents,
      addressee: null,
      spoken: true,
    });
  }
  return claims;
}

/** The words of a paragraph, without marks around them; items are searched from `from`. */
function wholeParagraph(r: Reading, from: number, paragraph: number): Stretch | null {
  let first = from;
  while (first < r.length && r.parsed.tokens.paragraph[r.first[first]!]! < paragraph) first++;
  let last = first;
  while (last + 1 < r.length && r.parsed.tokens.paragraph[r.first[last + 1]!] === paragraph) last++;
  while (last > first && r.word[last] === 0) last--;
  while (first < last && r.word[first] === 0 && r.lower[first] !== '(') first++;
  return first < r.length ? { first, last } : null;
}

const colonCue = (at: number): Cue => ({
  form: 'colon',
  verb: null,
  group: at,
  first: at,
  last: at,
  negated: false,
  weak: false,
  relative: false,
});

/** "Raab: we will not yield" as a headline, and "Ann Poe, mayor: “…”" anywhere. */
export function labelClaim(r: Reading, index: number): Claim | null {
  const frame = r.frames[index]!;
  const kind = r.parsed.article.paragraphs[frame.paragraph]!.kind;
  const headline = kind === 'headline' || kind === 'repeated-headline' || kind === 'standfirst';
  for (let i = frame.from + 1; i < Math.min(frame.to - 1, frame.from + LONGEST_LABEL + 3); i++) {
    if (r.lower[i] !== ':') continue;
    const first = frame.from;
    const last = i - 1;
    const quoted = isQuotation(r, i + 1);
    if (!quoted && !headline) return null;
    if (!isSpeakerLabel(r, first, last)) return null;
    let end = frame.to - 1;
    if (quoted && !headline) end = i + 1;
    while (end > i && r.word[end] === 0 && !isQuotation(r, end)) end--;
    if (end <= i || (!quoted && attributesItself(r, end))) return null;
    return {
      frame: index,
      cue: colonCue(i),
      source: { first, last, head: headOf(r, first, last) },
      contents: [{ first: i + 1, last: end }],
      addressee: null,
    };
  }
  return null;
}

/** "Northmere: minister was warned, department says": what stands before the colon is where, not who. */
const attributesItself = (r: Reading, end: number): boolean =>
  /^(?:says?|said|claims?|warns?|finds?)$/.test(r.lower[end]!);

const headOf = (r: Reading, first: number, last: number): number => {
  for (let i = first; i < last; i++)
    if (r.lower[i + 1] === ',' || r.lower[i + 1] === '(' || r.lower[i + 1] === 'on') return i;
  return last;
};

function isSpeakerLabel(r: Reading, first: number, last: number): boolean {
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    if (r.word[i] === 0) continue;
    if (NO_SPEAKER.has(r.lower[i]!) || isQuotation(r, i)) return false;
    if (r.pos[i] === POS.VERB || r.pos[i] === POS.AUX) return false;
    if (r.capital[i] === 1) capitals++;
    else if (
      !ROLE_NOUNS.has(r.lower[i]!) &&
      r.pos[i] !== POS.ADP &&
      r.pos[i] !== POS.DET &&
      r.pos[i] !== POS.ADJ &&
      r.pos[i] !== POS.NOUN
    )
      return false;
  }
  return (
    capitals > 0 &&
    r.capital[first] === 1 &&
    (r.capital[last] === 1 || r.lower[last] === ')' || ROLE_NOUNS.has(r.lower[last]!))
  );
}

/** "— Ann Poe, York" after a quotation: the frame is a signature, and this is who signs. */
export function signature(r: Reading, index: number) {
  const { from, to } = r.frames[index]!;
  if (!DASHES.has(r.lower[from]!) || to - from > 12 || to - from < 2 || r.capital[from + 1] !== 1) return null;
  let last = from + 1;
  while (
    last + 1 < to &&
    r.word[last + 1] === 1 &&
    (r.capital[last + 1] === 1 || /^(?:de|van|von|of|bin|al|la)$/.test(r.lower[last + 1]!))
  )
    last++;
  if (last + 1 < to && r.word[last + 1] === 1) return null;
  return { source: { first: from + 1, last, head: last }, cue: { ...colonCue(from) } };
}
