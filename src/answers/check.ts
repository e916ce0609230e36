import type { Coverage } from '../coverage/coverage.ts';
import type { Answer, Nothing, StatementAttribution, StatementGroup, Verdict } from '../domain/answer.ts';
import { inWords, say } from '../locales/say.ts';
import { wordsOf } from '../text/words.ts';
import { isPronoun } from './find-entity.ts';
import { forms } from './printed-form.ts';
import { type Claim, claimsIn } from './quoted-claims.ts';
import { nothing } from './receipt.ts';
import { whoSaid } from './who-said.ts';

/** Most quotations of one text that are checked. */
const CHECKED = 20;

const VERDICTS: Readonly<Record<Verdict, () => string>> = {
  exact: () => say`word for word`,
  altered: () => say`altered`,
  paraphrased: () => say`a paraphrase shown as a quotation`,
  'wrong-speaker': () => say`words of somebody else`,
};

type Checked = { readonly claim: Claim; readonly answer: Answer };

/**
 * Each quotation of a text held against the coverage: exact, altered with a word diff, words of somebody else, a
 * paraphrase, or not in the coverage. A single quotation gets its verdict as who-said does. One or two words that tell
 * nothing are named as too short, where there is anything else to tell.
 */
export async function check({ text }: { readonly text: string }, coverage: Coverage): Promise<Answer> {
  const claims = claimsIn(text);
  if (claims.length === 0)
    return nothing(coverage, say`There is no quotation to check here: put the words in quotation marks.`);
  const all = await Promise.all(
    claims.slice(0, CHECKED).map(async (claim): Promise<Checked> => {
      const { words, speaker } = claim;
      return { claim, answer: await whoSaid({ quote: words, ...(speaker !== null && { speaker }) }, coverage) };
    }),
  );
  const telling = all.filter(tells);
  const short = all.filter((one) => !tells(one)).map(({ claim }) => say`“${claim.words}”`);
  const tooShort = short.length === 0 ? [] : [say`Too short to be checked: ${inWords(short, 'and')}.`];
  if (telling.length === 0) return noneTells(all, tooShort[0]!, coverage);
  const [only] = telling;
  if (telling.length === 1) return withNotes(only!.answer, tooShort);
  if (telling.every(({ answer }) => answer.kind === 'nothing'))
    return noneFound(telling.map(({ answer }) => answer as Nothing));
  const groups = telling.map(
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
      ...new Set(telling.flatMap(({ answer }) => (answer.kind === 'found' ? answer.notes : []))),
      ...tooShort,
      ...(claims.length > CHECKED ? [say`The first ${CHECKED} of ${claims.length} quotations were checked.`] : []),
    ],
  };
}

/**
 * True when the answer tells something of the quotation. Of one or two words it does where the coverage prints just
 * them between marks; else they must not be said to be another's, and one word alone must be quoted of its speaker.
 */
function tells({ claim: { words, short, speaker }, answer }: Checked): boolean {
  if (!short) return true;
  if (answer.kind === 'nothing') return false;
  const { verdict, statements } = answer;
  if (statements.some(({ text }) => quotedIn(text).includes(forms(words)))) return true;
  if (verdict === 'wrong-speaker') return false;
  const isNamed = speaker !== null && !isPronoun(speaker);
  return wordsOf(words).length > 1 || (isNamed && statements.some(({ attribution }) => isQuoted(attribution)));
}

const isQuoted = (attribution: StatementAttribution | null): boolean =>
  attribution !== null && attribution.kind !== 'indirect' && attribution.speaker !== null;

/** Up to a few words between quotation marks. */
const QUOTED = /(?<![\p{L}\p{N}])[“"‘'«]\s?([^“”"«»]{1,60}?)\s?[”"’'»](?![\p{L}\p{N}])/gu;

const quotedIn = (text: string): readonly string[] => [...text.matchAll(QUOTED)].map(([, words]) => forms(words!));

/** Nothing but one or two words, which tell nothing. */
async function noneTells(all: readonly Checked[], tooShort: string, coverage: Coverage): Promise<Answer> {
  const [only] = all;
  if (all.length === 1 && only!.answer.kind === 'nothing') return only!.answer;
  const nearest = all.flatMap(({ answer }) =>
    answer.kind === 'found' ? answer.statements : answer.nearest.slice(0, 1),
  );
  return nothing(coverage, tooShort, nearest.slice(0, 3));
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
