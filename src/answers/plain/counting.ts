import { termsOf } from '../words.ts';
import { holdsAll, partsOf } from './asked.ts';
import { NUMBERS } from './numbers.ts';
import type { PlainKind } from './plain.ts';

const ASKS = [
  /^how many (?<what>[\p{L} -]{2,40}?) (?:are|were) there(?: (?<of>.+))?$/iu,
  /^how many (?<what>[\p{L} -]{2,40}?) (?:does|do|did|has|have) (?:the )?(?<of>.+?) (?:have|own|run|operate|got)$/iu,
];

/** "How many gates are there?": "one of the three gates", "its four gates", "has four gates"; not "Gate 14". */
export const counting: PlainKind = (question) => {
  const asked = partsOf(ASKS, question);
  const noun = asked?.what?.split(' ').at(-1);
  if (
    asked === undefined ||
    noun === undefined ||
    /^(?:people|times|years|months|weeks|days|hours|minutes|votes|points|goals)$/i.test(noun)
  )
    return null;
  const [counted] = termsOf(noun);
  const whole = new RegExp(
    `(?:\\b(?:the|all|its|their|his|her|our|of|has|have|had|are|were|owns|runs|with|only)|’s|'s|s’) (?:town’s |its |of )?${NUMBERS} ((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)`,
    'giu',
  );
  const some = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBERS} ((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)`, 'giu');
  const counts = (pattern: RegExp, text: string) =>
    [...text.matchAll(pattern)].some((match) => counted !== undefined && termsOf(match.at(-1)!).includes(counted));
  const others = `${asked.what!.split(' ').slice(0, -1).join(' ')} ${asked.of ?? ''}`;
  return {
    wordings: [asked.what!],
    answers: ({ text, article }) => counts(whole, text) && holdsAll(others, `${text} ${article.title}`),
    mayAnswer: ({ text }) => counts(some, text),
  };
};
