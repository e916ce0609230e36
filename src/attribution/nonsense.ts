import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { hasFiniteVerb } from './clauses.ts';
import { POSSESSIVES, TIME_NOUNS } from './lexicon/words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isQuotation, type Reading } from './reading.ts';

const COUNTS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen hundred thousand million'.split(' '),
);

/** Whether the claim’s own words show that nobody speaks in it: a number, a time, a reader, a gesture. */
export function isNonsense(r: Reading, { source, cue, contents }: Claim): boolean {
  if (source === null || cue === null) return false;
  const head = r.lower[source.head]!;
  const { first } = source;
  const alone = source.first === source.last;
  const quotes = contents.some(({ first, last }) => isQuotation(r, first) || isQuotation(r, last));
  // "ignoring three written warnings", "last night denied"
  if (alone && (COUNTS.has(head) || r.pos[first] === POS.NUM) && r.word[first - 1] === 1 && !(quotes && head === 'one'))
    return true;
  if (TIME_NOUNS.has(head) && r.capital[source.head] === 0 && !quotes) return true;
  // "Asked by Mr Lee whether it was over, she said no": the answer is not Mr Lee’s.
  if (cue.verb?.asks === true && r.lower[cue.last + 1] === 'by') return true;
  // "When I put this to him"
  if (alone && head === 'i' && /^(?:when|while|as|if|after|before|because)$/.test(r.lower[first - 1] ?? ''))
    return true;
  // "Do you blame her?", "each side accusing the other"
  if (head === 'you' && !quotes) return true;
  if (cue.form === 'participle' && /^others?$/.test(r.lower[cue.last + 2] ?? '') && withEach(r, cue.group)) return true;
  // "descended into shouting", "left them complaining": what somebody is brought to, not what they say
  if (cue.form === 'participle' && !quotes && broughtTo(r, cue.group, source)) return true;
  // "pointing to his belt"
  return (
    cue.verb?.lemma === 'point' &&
    cue.form === 'participle' &&
    POSSESSIVES.has(r.lower[cue.last + 2] ?? '') &&
    !quotes &&
    !contents.some((content) => hasFiniteVerb(r, content))
  );
}

/** "Talks collapsed, with each side accusing the other": nobody named accuses anybody. */
const withEach = (r: Reading, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) if (r.lower[i] === 'with') return true;
  return false;
};

const broughtTo = (r: Reading, at: number, { first, last }: NounPhrase): boolean =>
  r.lower[at - 1] === 'into' ||
  (last + 1 === at && /^(?:leave|leaves|left|leaving|had|have|has|kept|sent|set|got)$/.test(r.lower[first - 1] ?? ''));
