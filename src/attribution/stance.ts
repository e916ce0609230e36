import type { Stance } from '../domain/attribution.ts';
import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import type { Stretch } from './clauses.ts';
import { NEGATIONS } from './lexicon/words.ts';
import { isQuotation, type Reading } from './reading.ts';

const COGNITION = new Set(
  'know think believe recognise recognize realise realize notice hear want expect plan see understand remember recall care need like feel regret intend mind mean'.split(
    ' ',
  ),
);

const DECLINED = new Set([
  'say',
  'comment',
  'respond',
  'reply',
  'elaborate',
  'answer',
  'disclose',
  'discuss',
  'confirm',
  'specify',
  'return',
]);

const DENIABLE = new Set([
  'did',
  'do',
  'does',
  'had',
  'has',
  'have',
  'was',
  'were',
  'is',
  'are',
  'been',
  "didn't",
  "don't",
  "doesn't",
  "hadn't",
  "hasn't",
  "haven't",
  "wasn't",
  "weren't",
  "isn't",
  "aren't",
  "'s",
  "'d",
  "'ve",
  "'re",
]);

/** What somebody complains of having been left out of: no charge is denied by it. */
const LEFT_OUT = new Set(
  'told informed consulted warned notified asked invited given offered shown briefed contacted approached heard seen received expected decided reached finished ready able sent paid meant'.split(
    ' ',
  ),
);

/** "never been so frightened", "not yet", "not only": the negation goes with a degree or a time. */
const DEGREES = new Set(
  'so more as yet only just quite enough always necessarily ever too such better worse'.split(' '),
);

/** Adjectives that charge somebody or something, or say it is so. */
const CHARGES = new Set(
  'true guilty responsible involved liable aware racist corrupt wrong correct accurate real illegal unlawful drunk dangerous dishonest fair'.split(
    ' ',
  ),
);

/** Words that say nothing on purpose, in marks or out of them. */
const REFUSAL =
  /\b(?:no comment|nothing (?:more |further |else )?to (?:say|add)|(?:not|\w+n't|never|cannot|unable to|inappropriate|inappropriate for \w+|improper|wrong|decline[sd]? to|not appropriate) (?:be able to |be commenting|in a position to |going to |to |publicly |be drawn )?(?:comment|discuss|speculate|commenting)|not be commenting)\b/;

const AN_OPENING_HAS_TOKENS = 16;

/** The first words of a content, which tell whether it refuses. */
function opening(r: Reading, { first, last }: Stretch): string {
  const { lower } = r.parsed.tokens;
  return lower.slice(r.first[first]!, Math.min(r.last[last]! + 1, r.first[first]! + AN_OPENING_HAS_TOKENS)).join(' ');
}

/** Whether the source asserts, denies or declines. A denial may lie in the content: "insisted it had not been forced". */
export function stanceOf(r: Reading, claim: Claim): Stance {
  const { cue } = claim;
  if (cue === null || cue.verb === null)
    return claim.contents.some((content) => REFUSAL.test(opening(r, content))) ? 'declines' : 'asserts';
  if (cue.verb.declines) return refusesWords(r, claim) ? 'declines' : 'asserts';
  if (cue.negated && DECLINED.has(cue.verb.lemma)) return 'declines';
  if (cue.verb.denies) return cue.negated ? 'asserts' : 'denies';
  const first = claim.contents.find(({ first: at }) => at > cue.last) ?? claim.contents[0];
  if (first === undefined || cue.verb.asks) return 'asserts';
  if (REFUSAL.test(opening(r, first))) return 'declines';
  for (let i = first.first; i <= first.last; i++) {
    if (isQuotation(r, i)) return 'asserts';
    if (r.pos[i] !== POS.AUX && r.pos[i] !== POS.VERB) continue;
    let at = i;
    let negated = false;
    let deniable = DENIABLE.has(r.lower[i]!);
    while (
      at <= first.last &&
      !isQuotation(r, at) &&
      (r.pos[at] === POS.AUX || r.pos[at] === POS.ADV || r.pos[at] === POS.PART)
    ) {
      if (NEGATIONS.has(r.lower[at]!) && r.lower[at] !== 'no') negated = true;
      if (!DENIABLE.has(r.lower[at]!) && r.pos[at] === POS.AUX && !NEGATIONS.has(r.lower[at]!)) deniable = false;
      at++;
    }
    const verb = r.lower[at] ?? '';
    if (negated && DECLINED.has(verb) && verb !== 'say') return 'declines';
    return negated && deniable && contradicts(r, i, at) ? 'denies' : 'asserts';
  }
  return 'asserts';
}

/** "declined to comment", "refused an interview", unlike "refused to quit": what is refused is words. */
function refusesWords(r: Reading, { cue, contents }: Claim): boolean {
  const content = contents.find(({ first }) => first > cue!.last);
  if (content === undefined) return true;
  for (let i = content.first; i <= content.last && i < content.first + 6; i++) {
    if (isQuotation(r, i)) return false;
    if (WORDS.has(r.lower[i]!)) return true;
  }
  return false;
}

const WORDS = new Set(
  'comment say answer respond reply elaborate discuss disclose confirm specify speak talk reveal explain name identify drawn rule speculate interview interviews request requests comments question questions details reason reasons figures statement'.split(
    ' ',
  ),
);

/** Whether a negated group of verbs says that something is untrue, unlike "had not been told", "was not yet ready". */
function contradicts(r: Reading, from: number, at: number): boolean {
  if (COGNITION.has(r.lower[at] ?? '') || LEFT_OUT.has(r.lower[at] ?? '')) return false;
  for (let i = from; i <= at; i++) if (DEGREES.has(r.lower[i]!)) return false;
  return r.pos[at] !== POS.ADJ || CHARGES.has(r.lower[at]!);
}
