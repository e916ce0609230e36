import { analyse } from '../attribution/analyse.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Answer, Nothing, StatementGroup, Verdict } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Analysis } from '../domain/attribution.ts';
import type { Span } from '../domain/span.ts';
import { inWords, say } from '../locales/say.ts';
import { parseArticle } from '../text/parse-article.ts';
import { wordsOf } from '../text/words.ts';
import { nothing } from './receipt.ts';
import { contentWithin } from './statement.ts';
import { whoSaid } from './who-said.ts';

/** Most quotations of one text that are checked. */
const CHECKED = 20;
/** Shorter quotations are scare quotes, titles and nicknames rather than what somebody said. */
const FEWEST_WORDS = 3;
/** Longest text without marks that is taken for the words themselves. */
const LONGEST_UNMARKED = 80;

/** Words that a text puts in quotation marks, and whose words it says they are. */
type Claim = { readonly words: string; readonly speaker: string | null };

const VERDICTS: Readonly<Record<Verdict, () => string>> = {
  exact: () => say`word for word`,
  altered: () => say`altered`,
  paraphrased: () => say`a paraphrase shown as a quotation`,
  'wrong-speaker': () => say`words of somebody else`,
};

/**
 * Each quotation of a text held against the coverage: exact, altered with a word diff, words of somebody else, a
 * paraphrase, or not in the coverage. A single quotation gets its verdict as who-said does.
 */
export async function check({ text }: { readonly text: string }, coverage: Coverage): Promise<Answer> {
  const { claims, short } = claimsIn(text);
  const unchecked = short.length === 0 ? [] : [say`Too short to be checked: ${inWords(short, 'and')}.`];
  if (claims.length === 0)
    return nothing(coverage, say`There is no quotation to check here: put the words in quotation marks.`);
  const checked = await Promise.all(
    claims.slice(0, CHECKED).map(async (claim) => ({
      claim,
      answer: await whoSaid(
        { quote: claim.words, ...(claim.speaker !== null && { speaker: claim.speaker }) },
        coverage,
      ),
    })),
  );
  const [only] = checked;
  if (checked.length === 1) return withNotes(only!.answer, unchecked);
  if (checked.every(({ answer }) => answer.kind === 'nothing'))
    return noneFound(checked.map(({ answer }) => answer as Nothing));
  const groups = checked.map(
    ({ claim, answer }): StatementGroup => ({
      label: say`${label(claim)}: ${answer.kind === 'found' ? VERDICTS[answer.verdict!]() : say`not in the coverage`}`,
      statements: answer.kind === 'found' ? answer.statements : [],
    }),
  );
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      ...new Set(checked.flatMap(({ answer }) => (answer.kind === 'found' ? answer.notes : []))),
      ...unchecked,
      ...(claims.length > CHECKED ? [say`The first ${CHECKED} of ${claims.length} quotations were checked.`] : []),
    ],
  };
}

const withNotes = (answer: Answer, notes: readonly string[]): Answer =>
  answer.kind === 'found' ? { ...answer, notes: [...answer.notes, ...notes] } : answer;

const label = ({ words, speaker }: Claim): string => {
  const shown = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
  return speaker === null ? say`“${shown}”` : say`“${shown}” (${speaker})`;
};

const noneFound = (receipts: readonly Nothing[]): Nothing => ({
  ...receipts[0]!,
  reason: say`None of these ${receipts.length} quotations is in the coverage.`,
  nearest: receipts.flatMap(({ nearest }) => nearest.slice(0, 1)),
});

/** The quotations of a text with the speakers it gives them, in order, and those said by somebody that are too short. */
function claimsIn(text: string): { readonly claims: readonly Claim[]; readonly short: readonly string[] } {
  // The blank title keeps the first line from being taken for a headline.
  const parsed = parseArticle({ id: 'checked', text, title: ' ' });
  const analysis = analyse(parsed);
  const { attributions } = analysis;
  const short: string[] = [];
  const claims = parsed.quotations.flatMap(({ inner, span }, at): Claim[] => {
    const words = text.slice(inner.start, inner.end).trim();
    const source = attributions.find(
      (attribution) => attribution.source !== null && contentWithin(attribution, inner) > 0,
    )?.source;
    if (wordsOf(words).length < FEWEST_WORDS) {
      if (source && words !== '') short.push(say`“${words}”`);
      return [];
    }
    const from = parsed.quotations[at - 1]?.span.end ?? 0;
    const nearer = nameBetween(parsed.article, analysis, from, span.start);
    // A name that stands between two quotations begins a clause of its own: the second is not the first one's.
    const carried = source === undefined || source === null || source.mention.start < from;
    return [{ words, speaker: signatureOf(text, span) ?? (carried ? nearer : null) ?? source?.name ?? null }];
  });
  const bare = text.trim();
  const unmarked =
    claims.length === 0 && wordsOf(bare).length <= LONGEST_UNMARKED && wordsOf(bare).length >= FEWEST_WORDS;
  return unmarked ? { claims: unmarkedClaim(bare, attributions), short: [] } : { claims, short };
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

/** A name that stands beside a quotation as people write it in messages: `Raab: “…”`, `“…” — Raab`. */
function signatureOf(text: string, { start, end }: Span): string | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 80), start));
  const after = AFTER.exec(text.slice(end, end + 80));
  return (before ?? after)?.groups?.name?.trim() ?? null;
}

const PAIR = /[“"«](?<words>[^“”"«»]{8,})[”"»]/;

/** A text without marks (or with marks in an unlikely place): the reported words with their speaker, or else all of it. */
function unmarkedClaim(text: string, attributions: ReturnType<typeof analyse>['attributions']): readonly Claim[] {
  const marked = PAIR.exec(text)?.groups?.words;
  if (marked !== undefined && wordsOf(marked).length >= FEWEST_WORDS) return [{ words: marked, speaker: null }];
  const reported = attributions.filter(({ source }) => source !== null);
  if (reported.length > 0)
    return reported.map(({ content, source }) => ({
      words: content.map((slice) => slice.text).join(' '),
      speaker: source!.name,
    }));
  return [{ words: text, speaker: null }];
}
