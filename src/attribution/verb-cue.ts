import { POS } from '../text/tokens.ts';
import { startsSentence } from './clauses.ts';
import type { Cue, CueForm } from './cues.ts';
import { EVIDENTIAL, PROCEEDING, SEEMING } from './lexicon/hedges.ts';
import { GROUP_NOUNS } from './lexicon/name-words.ts';
import type { SpeechVerb } from './lexicon/speech-verbs.ts';
import { PREPOSITIONAL } from './lexicon/speech-verbs.ts';
import { AUXILIARIES, NEGATIONS, WH } from './lexicon/words.ts';
import type { Frame, Reading } from './reading.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m", 'am', 'get', 'gets', 'got']);

const MODALS = new Set([
  'would',
  'could',
  'might',
  'may',
  'should',
  'must',
  'can',
  'cannot',
  "can't",
  "wouldn't",
  "couldn't",
  'will',
  "'ll",
  "won't",
  "'d",
]);

/** "would not say": a refusal, although "would say" is no statement. */
const REFUSALS = new Set([
  'say',
  'comment',
  'confirm',
  'disclose',
  'discuss',
  'elaborate',
  'answer',
  'respond',
  'specify',
]);

/** Adverbs that stand between a verb's auxiliaries or before it. */
const isAdverb = (r: Reading, i: number): boolean =>
  r.pos[i] === POS.ADV || r.lower[i] === 'also' || r.lower[i] === 'then' || /ly$/.test(r.lower[i]!);

/** "is said to have told", "appeared to suggest", "went on to say": the verb group begins before the infinitive. */
function throughReport(
  r: Reading,
  frame: Frame,
  to: number,
): { readonly group: number; readonly hedges: boolean } | null {
  let at = to - 1;
  if (r.lower[at] === 'on' && at > frame.from) at--;
  const word = r.lower[at] ?? '';
  if (SEEMING.has(word)) return { group: at, hedges: true };
  if (PROCEEDING.has(word) && at > frame.from) return { group: at, hedges: false };
  if (!EVIDENTIAL.has(word)) return null;
  let be = at - 1;
  while (be > frame.from && isAdverb(r, be)) be--;
  if (r.lower[be] === 'been' && be > frame.from) be--;
  return be > frame.from && (BE.has(r.lower[be]!) || /^(?:has|have|had)$/.test(r.lower[be]!))
    ? { group: be, hedges: true }
    : null;
}

/** "was quoted as saying". */
function passedOn(r: Reading, frame: Frame, i: number): { readonly group: number; readonly hedges: boolean } | null {
  if (r.lower[i - 1] !== 'as' || !r.lower[i]!.endsWith('ing') || i - 3 < frame.from) return null;
  if (!EVIDENTIAL.has(r.lower[i - 2]!)) return null;
  let be = i - 3;
  if (r.lower[be] === 'been') be--;
  return be > frame.from && (BE.has(r.lower[be]!) || /^(?:has|have|had)$/.test(r.lower[be]!))
    ? { group: be, hedges: true }
    : null;
}

/** "Analysts estimate the closure would …": tagged as a noun, but many stand before it and a clause after it. */
const saidByMany = (r: Reading, frame: Frame, i: number): boolean =>
  (r.lower[i - 1] === ',' || GROUP_NOUNS.has(r.lower[i - 1] ?? '')) &&
  /^(?:that|the|an?|he|she|it|they|his|her|its|their|there|no)$/.test(r.lower[i + 1] ?? '') &&
  startsSentence(r, frame, i + (r.lower[i + 1] === 'that' ? 2 : 1));

export function verbCue(r: Reading, frame: Frame, i: number, verb: SpeechVerb): Cue | null {
  const word = r.lower[i]!;
  const before = r.lower[i - 1] ?? '';
  // "so-called", "the said man", "his stated aim": before a noun a participle only describes.
  if (i > frame.from && (r.pos[i - 1] === POS.DET || before === "'s") && r.pos[i] !== POS.VERB) return null;
  let group = i;
  let negated = false;
  let be = false;
  let modal = false;
  let to = false;
  while (group - 1 >= frame.from) {
    const at = group - 1;
    const w = r.lower[at]!;
    if (w === 'to' && r.pos[at] !== POS.ADP) to = true;
    else if (AUXILIARIES.has(w) && r.pos[at] !== POS.PART && r.pos[at] !== POS.PROPN) {
      if (to && !BE.has(w)) break;
      if (BE.has(w)) be = true;
      if (MODALS.has(w)) modal = true;
    } else if (!NEGATIONS.has(w) && !isAdverb(r, at)) break;
    if (w === 'to' && group < i && to && r.lower[group] === 'to') break;
    if (NEGATIONS.has(w)) negated = true;
    group = at;
    if (w === 'to') break;
  }
  const report = to ? throughReport(r, frame, group) : passedOn(r, frame, i);
  if (report !== null) {
    return {
      form: 'finite',
      verb,
      group: report.group,
      first: i,
      last: i,
      negated,
      weak: false,
      relative: false,
      ...(report.hedges && { evidential: { first: report.group, last: i - 1 } }),
    };
  }
  // An adverb at the start of the clause is not part of the group ("Later said").
  while (group < i && isAdverb(r, group) && !AUXILIARIES.has(r.lower[group]!)) group++;
  const tense = verb.tenses;
  const ing = tense.has('ing') && word.endsWith('ing');
  const passive = be && tense.has('participle') && !ing;
  const noun = r.pos[i] === POS.NOUN || r.pos[i] === POS.PROPN;
  const adjective = r.pos[i] === POS.ADJ;
  const finite = !ing && !to;
  let weak = false;
  if (noun || adjective) {
    const next = r.lower[i + 1] ?? '';
    const tensed = tense.has('s') || tense.has('past') || (tense.has('base') && /^(?:i|we|you|they)$/.test(before));
    const gerund =
      ing &&
      r.pos[i - 1] !== POS.DET &&
      r.pos[i - 1] !== POS.ADJ &&
      before !== "'s" &&
      /^(?:to|that|“”|the|a|an|his|her|their|its|him|them|he|she|it|they|whether|what|how)$/.test(next);
    if (gerund || (tense.has('base') && saidByMany(r, frame, i))) weak = false;
    else if (!tensed || (tense.has('base') && r.pos[i - 1] !== POS.PRON)) weak = true;
    else if (
      next !== 'that' &&
      !WH.has(next) &&
      next !== '“”' &&
      next !== ':' &&
      r.pos[i + 1] !== POS.PRON &&
      before !== 'he' &&
      before !== 'she' &&
      before !== 'they' &&
      before !== ',' &&
      before !== '“”'
    )
      weak = true;
  }
  const prepositional = PREPOSITIONAL[verb.lemma]?.includes(r.lower[i + 1] ?? '') === true && r.lower[i + 1] !== 'out';
  if (!verb.that && !verb.object && !verb.infinitive && !prepositional) weak = true;
  if (modal && !passive && !(negated && REFUSALS.has(verb.lemma))) weak = true;
  const relative = group > frame.from && (r.lower[group - 1] === 'who' || r.lower[group - 1] === 'which');
  const form: CueForm = to ? 'infinitive' : passive ? 'passive' : ing && !be ? 'participle' : 'finite';
  if (!finite && form === 'finite' && !be) return null;
  return { form, verb, group, first: i, last: i, negated, weak, relative };
}
