import { termsOf } from '../words.ts';
import { holdsAll, nounOf } from './asked.ts';
import type { PlainKind } from './plain.ts';
import { DAY } from './spans.ts';

const WHEN_MET =
  /^when (?:do|does|will|are|is) (?:the )?(?<one>.{2,40}?) (?:play|playing|face|facing|meet|meeting) (?:the )?(?<other>.{2,40})$/i;
const WHO_NEXT =
  /^who (?:do|does|will|are|is) (?:the )?(?<one>.{2,40}?) (?:play|playing|face|facing|meet|meeting) next$/i;
const WHEN_WAS = /^when (?:was|were) the (?<what>(?:last|first|previous|next) .{2,40})$/i;
const MEETS =
  /\b(?:will|to|would) (?:next )?(?:meet|play|face|host|visit|travel to|take on)\b|\b(?:meets?|plays?|faces?|hosts?|visits?) \p{Lu}/u;
const DATED = new RegExp(`(?<![a-z])${DAY}`, 'iu');

/** "When will Norvik play Lundvik?", "Who do Norvik play next?": "Norvik will meet Lundvik at home on 3 May". */
export const encounter: PlainKind = (question) => {
  const met = WHEN_MET.exec(question)?.groups;
  const one = met?.one ?? WHO_NEXT.exec(question)?.groups?.one;
  if (one === undefined || termsOf(one).length === 0) return null;
  const sides = `${one} ${met?.other ?? ''}`;
  return {
    wordings: [`${sides} meet face host visit`],
    answers: ({ text }) => holdsAll(sides, text) && MEETS.test(text) && (met === undefined || DATED.test(text)),
    mayAnswer: () => true,
  };
};

/** "When was the last strike?": "The last strike at the port was in May 2019". */
export const occasion: PlainKind = (question) => {
  const what = WHEN_WAS.exec(question)?.groups?.what;
  if (what === undefined) return null;
  const noun = nounOf(what);
  if (noun === '') return null;
  const told = new RegExp(
    `\\b${noun}\\b[^.;]{0,60}\\b(?:was|were|took place|happened|came)(?: held| back)? (?:in|on) [^,.;]{0,12}(?<![a-z])${DAY}`,
    'iu',
  );
  return {
    wordings: [what],
    answers: ({ text }) => holdsAll(what, text) && told.test(text),
    mayAnswer: () => true,
  };
};
