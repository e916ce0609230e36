import type { Canonical } from './canonical-words.ts';
import { BEARS_ON, DAYS, GOES_ON } from './house-style.ts';

/**
 * Whether a sentence is another one with parts left out that nothing else hangs on: one part between two stops at a
 * time, the day on which something was said, the parts after a stop or a preposition at the end. Takes time by the
 * product of their lengths.
 */
export function isShortened(short: readonly Canonical[], long: readonly Canonical[]): boolean {
  const length = short.length;
  const bears = long.map(({ form }) => BEARS_ON.has(form));
  const lastBearing = bears.lastIndexOf(true);
  // By how many words of `short` have been met: in step; within a part left out; within a day left out.
  let inStep = flags(length + 1);
  let inPart = flags(length + 1);
  let inDay = flags(length + 1);
  inStep[0] = 1;
  for (const [place, { form, begins }] of long.entries()) {
    for (let met = 0; met <= length; met++) inStep[met]! |= inDay[met]! | (begins ? inPart[met]! : 0);
    if (inStep[length] && place > lastBearing && (begins || GOES_ON.has(form) || DAYS.has(form))) return true;
    const [step, part, day] = [flags(length + 1), flags(length + 1), flags(length + 1)];
    for (let met = 0; met <= length; met++) {
      if (inStep[met] && short[met]?.form === form) step[met + 1] = 1;
      if (!bears[place] && (begins ? inStep[met] : inPart[met])) part[met] = 1;
      if (DAYS.has(form) && (inStep[met] || inDay[met])) day[met] = 1;
    }
    [inStep, inPart, inDay] = [step, part, day];
  }
  return Boolean(inStep[length] || inPart[length] || inDay[length]);
}

const flags = (length: number) => new Uint8Array(length);
