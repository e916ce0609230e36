import { termsOf } from '../words.ts';
import { holdsAll, nounOf } from './asked.ts';
import { NUMBERS } from './numbers.ts';
import type { PlainKind } from './plain.ts';

const UNIT = '(?:second|minute|hour|day|night|week|month|year|decade)s?';
const SPAN = `${NUMBERS}(?:[- ](?:and a half|a half|or \\w+|to \\w+))?[- ](?:\\w+ )?${UNIT}`;
const LASTS =
  /^how long (?:did|does|do|will|has|have|is|was|are|were) (?:the |a |an |his |her |its |their )?(?<what>.{2,60}?)(?: (?:last(?:ed)?|take|taken|took|go on|gone on|run|been running|be))?$/iu;
const STATE =
  /^how long (?:will|would|is|was|has|are|were|have) (?<what>.{2,60}?) (?:be|been|going to be|expected to be)? ?(?<state>out|off|away|closed|shut|open|suspended|banned|missing|injured|sidelined|jailed)(?: for)?$/iu;

/** "How long was the trial?": "a five-week trial". "How long will Lee be out?": "Lee will be out for six weeks". */
export const duration: PlainKind = (question) => {
  const state = STATE.exec(question)?.groups;
  const what = (state ?? LASTS.exec(question)?.groups)?.what;
  if (what === undefined) return null;
  const isTold = termsOf(what).length > 0;
  const noun = nounOf(what);
  const plain = state
    ? new RegExp(
        `\\b${state.state}\\b[^.;]{0,20} for (?:at least |up to |about |around |another |the next |more than )?${SPAN}\\b`,
        'iu',
      )
    : new RegExp(
        `${NUMBERS}-(?:second|minute|hour|day|week|month|year)(?:-long)? (?:[\\p{L}-]+ )?${noun}|\\b${noun}\\b[^.;]{0,40}\\b(?:lasted|lasts|last|took|takes|take|run|ran|runs) (?:for )?(?:at least |up to |about |around |more than |nearly |almost )?${SPAN}`,
        'iu',
      );
  const amount = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBERS}`, 'iu');
  return {
    wordings: [state ? `${what} ${state.state}` : what],
    answers: ({ text }) => isTold && holdsAll(what, text) && plain.test(text),
    mayAnswer: ({ text }) =>
      amount.test(text) ||
      /\b(?:until|since|overnight|all (?:day|night|week)|permanent|life|from .+ to)\b|\d/i.test(text),
  };
};

/** A day, a month or a year, as a sentence dates something. */
export const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|(?:next|this) (?:week|month|year|spring|summer|autumn|winter|\\w+day)|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?(?![a-z])|(?:19|20)\\d\\d)';
const WHEN =
  /^when (?:does|do|will|is|are) (?:the |a |an |his |her |its |their )?(?<what>.{2,60}?) (?:due to |going to |expected to |set to )?(?<verb>start|begin|open|reopen|resume|end|finish|close|stop)$/iu;
const VERBS: Readonly<Record<string, string>> = {
  start: 'start|starts|begin|begins|starting|beginning|get under way|kick off|kicks off',
  open: 'open|opens|opening',
  reopen: 'reopen|reopens|re-open|reopening',
  resume: 'resume|resumes|restart|restarts',
  end: 'end|ends|finish|finishes|finished|conclude|concludes|run until|runs until|ending|last until|lasts until',
  close: 'close|closes|closing|shut|shuts',
  stop: 'stop|stops|end|ends',
};
const SAME: Readonly<Record<string, string>> = { begin: 'start', finish: 'end' };

/** "When does the strike start?": "The strike will begin on Monday". */
export const start: PlainKind = (question) => {
  const { what, verb } = WHEN.exec(question)?.groups ?? {};
  if (what === undefined || verb === undefined) return null;
  const name = SAME[verb.toLowerCase()] ?? verb.toLowerCase();
  const isTold = termsOf(what).length > 0;
  const noun = nounOf(what);
  const told = new RegExp(
    `\\b${noun}\\b[^.;]{0,40}\\b(?:${VERBS[name]})\\b(?:,| on| at| in| from| until| by| again| early| late| only| next)*[^,.;]{0,12}(?<![a-z])${DAY}`,
    'iu',
  );
  return {
    wordings: [`${what} ${VERBS[name]!.replaceAll('|', ' ')}`],
    answers: ({ text }) => isTold && holdsAll(what, text) && told.test(text),
    mayAnswer: () => true,
  };
};
