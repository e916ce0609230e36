import type { Coverage } from '../coverage/coverage.ts';
import type { Statement } from '../domain/answer.ts';
import { wordsOf } from '../text/words.ts';
import { sentencesAround, statementOfSpan } from './source-article.ts';
import { formsOf } from './words.ts';

/** Articles looked at, newest first, and versions of each, latest first. */
const ARTICLES = 10;
const VERSIONS = 3;

/** The sentence in which an earlier version of an article printed just these words; null when none did. */
export async function printedBefore(
  words: string,
  { outlet }: { readonly outlet?: string },
  coverage: Coverage,
): Promise<Statement | null> {
  const asked = formsOf(words);
  const changed = (await coverage.articles()).filter(
    ({ version = 1, outlet: its }) => version > 1 && (outlet === undefined || its === outlet),
  );
  for (const { id } of changed.slice(0, ARTICLES)) {
    const past = (await coverage.versions(id)).filter(({ current }) => !current).slice(-VERSIONS);
    for (const { version } of past.reverse()) {
      const source = await coverage.article(id, version);
      if (!source) continue;
      const printed = wordsOf(source.article.text);
      const at = printed.findIndex((_, from) => asked.every((form, place) => printed[from + place]?.form === form));
      if (at < 0 || asked.length === 0) continue;
      const span = { start: printed[at]!.start, end: printed[at + asked.length - 1]!.end };
      return statementOfSpan(source, sentencesAround(source.article, span));
    }
  }
  return null;
}
