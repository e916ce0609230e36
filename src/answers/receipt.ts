import type { Coverage, Filter } from '../coverage/coverage.ts';
import type { Nothing, Statement } from '../domain/answer.ts';
import { say } from '../locales/say.ts';
import { statementOfHit } from './statement.ts';
import { termsOf } from './words.ts';

/** The receipt of an answer that the coverage does not hold. */
export async function nothing(
  coverage: Coverage,
  reason: string,
  nearest: readonly Statement[] = [],
): Promise<Nothing> {
  const { articles, sentences } = await coverage.size();
  return {
    kind: 'nothing',
    reason: articles === 0 ? say`The coverage is empty: there is no article to ask about yet.` : reason,
    searched: { articles, sentences },
    nearest,
  };
}

/** A question back to the reader, with the passages that made it necessary. */
export const unclear = async (
  coverage: Coverage,
  question: string,
  nearest: readonly Statement[] = [],
): Promise<Nothing> => ({ ...(await nothing(coverage, question, nearest)), unclear: true });

/** A receipt with the passages nearest to the asked words, which do not answer. */
export async function nothingAbout(
  coverage: Coverage,
  words: string,
  reason: string,
  filter: Filter = {},
): Promise<Nothing> {
  const { hits } = await coverage.search({ ...filter, text: words, limit: 3 });
  return nothing(coverage, reason, hits.map(statementOfHit));
}

/** Most characters of what can be followed. */
const FOLLOWED = { speaker: 100, topic: 300 } as const;

/** A receipt that offers to tell of what comes in later: what a speaker says, or what is about a topic or answers a question. */
export function orFollow(receipt: Nothing, what: keyof typeof FOLLOWED, words: string): Nothing {
  if (receipt.unclear || words.length > FOLLOWED[what] || termsOf(words).length === 0) return receipt;
  return { ...receipt, offers: [{ label: say`Follow this`, command: `follow ${what}`, options: { [what]: words } }] };
}
