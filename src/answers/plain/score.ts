import type { Hit } from '../../coverage/coverage.ts';
import { holdsAll } from './asked.ts';
import type { PlainKind } from './plain.ts';

const ASKS =
  /^(?:what (?:was|is|'s|’s)|whats) the (?:final |half-time |full-time )?(?:score|scoreline)(?: (?:in|of|at|between) (?<of>.+))?$/i;
const OF_A_GAME =
  /\b(?:won|lost|beat|beaten|drew|drawn|win|victory|defeat|draw|lead|led|level)\b.{0,60}(?<![\d£$€.,-])\d{1,2}[-–]\d{1,2}(?![\d-])|^\p{Lu}[\p{L}. ]{0,60} \d{1,2},? \p{Lu}[\p{L}. ]{0,60} \d{1,2}(?!\d)|\b(?:\w+|\d+)[- ]nil\b/u;

/** "What was the score?": "won 2–1", "Norvik 2 Lundvik 1". */
export const score: PlainKind = (question) => {
  const asked = ASKS.exec(question);
  if (!asked) return null;
  const of = (asked.groups?.of ?? '').replace(/\b(?:match|game|fixture|tie)\b/gi, '');
  const isScore = ({ text, article }: Hit) => OF_A_GAME.test(text) && holdsAll(of, `${text} ${article.title}`);
  return { wordings: [`${of} goal extra time half-time won lost drew`], answers: isScore, mayAnswer: isScore };
};
