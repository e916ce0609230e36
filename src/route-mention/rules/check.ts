import { quotationIn } from '../phrases.ts';
import { route } from '../routed.ts';
import type { Rule } from '../rule.ts';

const ASKED =
  /^(?:fact[- ]?check|check|verify|double[- ]check|validate)(?: (?:this (?:quote|quotation|claim|text)|these (?:quotes|words)|this|that|it|whether|if|the following|against the coverage))*[\s:,–—-]+(?<text>.{12,})$/is;
const DOUBTS =
  /\b(?:is (?:it|this|that|the (?:quote|quotation))|are (?:these|those)|was (?:it|this|that)|true|correct|accurate|real|genuine|right|fake|misquot\w*)\b/i;
/** "Was it Okafor who said …" asks for the speaker. */
const ASKS_SPEAKER = /^(?:was|is) it .+ (?:who|that) (?:said|says|wrote|told|claimed)\b/i;
const CLAIMS = /\b(?:said|says|told|claimed|wrote|tweeted|quoted|according to|quote|quotation)\b/i;

/** A text to check, or a quotation that the question doubts. */
export const check: Rule = (question) => {
  const text = ASKED.exec(question)?.groups?.text;
  if (text !== undefined) return route('check', { text });
  const rest = quotationIn(question)?.rest ?? '';
  return !ASKS_SPEAKER.test(rest) && DOUBTS.test(rest) && CLAIMS.test(rest) && !/^who\b/i.test(question)
    ? route('check', { text: question })
    : null;
};
