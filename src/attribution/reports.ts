import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { isQuotation, type Reading } from './reading.ts';

/** Share of the shorter content's words that two tellings of one report have in common, and the fewest words shared. */
const SHARED = 0.6;

const FEWEST = 2;

/** Least share of the longer one, so that a long passage does not swallow every short one; headlines are exempt. */
const OF_LONGER = 0.3;

/** Two quotations are one report only when nearly the same words. */
const SAME_WORDS = 0.8;

/** Names of one country in different forms, so that "American" and "US" meet. */
const SAME: Readonly<Record<string, string>> = {
  us: 'us',
  american: 'us',
  'u.s.': 'us',
  america: 'us',
  'u.k.': 'uk',
  british: 'uk',
  britain: 'uk',
  chinese: 'china',
  russian: 'russia',
  french: 'france',
  german: 'germany',
  israeli: 'israel',
  iranian: 'iran',
  indian: 'india',
  japanese: 'japan',
};

/**
 * Gives one number to claims of one party that tell the same report (headline, bullet, caption, body): their contents
 * share most of the shorter one's content words. Quotations already told apart by their words stay apart.
 */
export function numberReports(r: Reading, claims: readonly Claim[], sources: Int32Array): readonly (number | null)[] {
  const numbers: (number | null)[] = claims.map(() => null);
  const words = claims.map((claim) => contentWords(r, claim));
  const byParty = new Map<number, number[]>();
  let next = 1;
  claims.forEach((_, c) => {
    const party = sources[c]!;
    if (party < 0) return;
    const earlier = byParty.get(party) ?? [];
    // Bounded: a report is retold near the top, or within a few statements.
    const near = earlier.length <= 24 ? earlier : [...earlier.slice(0, 12), ...earlier.slice(-12)];
    const same = near.find((e) =>
      isSame(words[e]!, words[c]!, isDirect(r, claims[e]!) || isDirect(r, claims[c]!), isHeadline(r, claims[e]!)),
    );
    if (same !== undefined) {
      numbers[same] ??= next++;
      numbers[c] = numbers[same]!;
    }
    earlier.push(c);
    byParty.set(party, earlier);
  });
  return numbers;
}

const isDirect = (r: Reading, { contents }: Claim): boolean =>
  contents.every(({ first, last }) => first === last && isQuotation(r, first));

const isHeadline = (r: Reading, { frame }: Claim): boolean => {
  const { kind } = r.parsed.article.paragraphs[r.frames[frame]!.paragraph]!;
  return kind === 'headline' || kind === 'repeated-headline' || kind === 'standfirst';
};

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>, direct: boolean, headline: boolean): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  if (direct) return shared >= FEWEST && shared >= SAME_WORDS * large.size;
  return shared >= FEWEST && shared >= SHARED * small.size && (headline || shared >= OF_LONGER * large.size);
}

const STOP = ['the', 'it', 'this', 'that', 'there', 'thi', 'ther', 'th', 'but', 'and'];

/** Nouns, verbs and adjectives of a claim's contents, roughly stemmed. */
function contentWords(r: Reading, claim: Claim): ReadonlySet<string> {
  const { tokens } = r.parsed;
  const words = new Set<string>();
  for (const { first, last } of claim.contents)
    for (let token = r.first[first]!; token <= r.last[last]!; token++) {
      const pos = tokens.pos[token];
      const named = tokens.capital[token] === 1 && tokens.end[token]! - tokens.start[token]! > 1;
      if (!named && pos !== POS.NOUN && pos !== POS.PROPN && pos !== POS.VERB && pos !== POS.ADJ && pos !== POS.NUM)
        continue;
      const word = tokens.lower[token]!;
      if (word.length < 2) continue;
      words.add(SAME[word] ?? word.replace(/(?:ing|ed|es|s|e)$/, ''));
    }
  for (const word of STOP) words.delete(word);
  return words;
}
