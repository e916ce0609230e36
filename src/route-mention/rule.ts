import { type Phrase, phrasePattern } from './phrase.ts';
import type { Known, Routed } from './routed.ts';

/** One way of asking: the command a question means, or null when it is asked in another way. */
export type Rule = (question: string, known: Known) => Routed | null;

/** What stands where a phrase has `<name>`. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Longer questions are not read phrase by phrase: nobody asks a command in so many words. */
const LONGEST = 400;

/** Questions asked in one of some phrases, as `to` reads their parts; null from `to` passes the question on. */
export function asked(
  phrases: readonly Phrase[],
  to: (parts: Parts, known: Known, question: string) => Routed | null,
): Rule {
  const patterns = phrases.map(phrasePattern);
  return (question, known) => {
    if (question.length > LONGEST) return null;
    for (const pattern of patterns) {
      const match = pattern.exec(question);
      const routed = match && to(match.groups ?? {}, known, question);
      if (routed) return routed;
    }
    return null;
  };
}
