import type { AttributedPassage } from '../coverage/coverage.ts';
import type { Passage } from './passage-in-sentence.ts';
import { termsOf } from './words.ts';

/** An answer to what has just been told, by a word that refers to it: "denied this", "denied making the remark". */
const REFERS =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|contest(?:s|ed)?|comment(?:ed|ing)? on|respond(?:ed|ing)? to|answer(?:ed|ing)?|discuss(?:ed|ing)?)\s+(?:that (?:he|she|it|they) (?:had |has |have )?(?:ever )?(?:said|done|made|written)\s+|(?:(?:ever )?(?:saying|making|doing|having (?:said|made|done))\s+)?)(?:(?:this|that|it|so)\b(?=\s*(?:[.,;:–—”’"]|$|on\b|in\b|and\b|when\b|last\b|yesterday\b))|(?:(?:the|these|those|this|that|any|all|such|both|his|her|their) )?(?:\w+ )?(?:claims?|remarks?|comments?|allegations?|accusations?|charges?|reports?|suggestions?|words|account|story)\b(?! (?:that|of|about|in|by|from|he|she|they|it)\b))/i;
/** Such an answer to one thing said, which is no answer to what others said before. */
const TO_ONE =
  /\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*)\s+(?:\w+ )?(?:this|that|it|so|the (?:\w+ )?(?:claim|remark|comment|allegation|accusation|charge|suggestion))\b/i;

/** A quotation that denies by its own words: "that is a lie", "the claim is untrue". */
const IN_WORDS =
  /\b(?:untrue|not true|(?:is|are|was|were) (?:\w+ly )?(?:false|wrong|a lie|lies|nonsense|rubbish|fabricated)|(?:I|we) (?:\w+ly )?(?:deny|reject|dispute|refute))\b/i;
const DENIAL = /\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|disput\w*|dismiss\w*|refut\w*|contest(?:s|ed)?)\b/i;
/** Who rejects a plan turns something down: nobody claimed anything. */
const TURNED_DOWN =
  /\b(?:reject|dismiss)(?:s|es|ed|ing)?\s+(?:(?:an?|the|his|her|its|their|any|all|\w+[’']s?)\s+)?(?:[\w-]+\s+){0,2}(?:plans?|offers?|bids?|proposals?|motions?|calls?|requests?|appeals?|demands?|applications?|deals?|amendments?|bills?|petitions?)\b/i;
/** A quotation that points at what has just been told: "That is flatly untrue". */
const POINTS = /^\W*(?:that|this|it|these|those|they|none of (?:this|that|it))\b/i;

export const turnsDown = ({ sentence }: Passage): boolean => TURNED_DOWN.test(sentence);

/** Whether somebody denies something in quotation marks, by their own words alone. */
export const deniesInWords = ({ attribution, passage }: AttributedPassage): boolean =>
  attribution.stance === 'asserts' && attribution.kind === 'direct' && IN_WORDS.test(passage.text);

/** A denial by a cue or by its own words, or a refusal to comment. */
export const isAnswer = (passage: Passage): boolean =>
  passage.attribution.stance === 'asserts' ? deniesInWords(passage) : !turnsDown(passage);

/** An answer that shows by itself that something was claimed; "it had not rained" only does beside the claim. */
export const isPlain = ({ attribution, sentence }: Passage): boolean =>
  attribution.stance === 'declines' || IN_WORDS.test(sentence) || DENIAL.test(sentence);

/** An answer to what stands before it, whatever that is. */
export const refersBack = ({ attribution, sentence }: Passage): boolean =>
  attribution.stance !== 'asserts' && REFERS.test(sentence);

/** An answer to one thing that stands before it: "denied making the remark", not "denied the allegations". */
export const refersToOne = (answer: Passage): boolean => refersBack(answer) && TO_ONE.test(answer.sentence);

/** Whether a denial in quotation marks points at what stands just before it: "That is flatly untrue". */
export const pointsBack = (answer: Passage): boolean => deniesInWords(answer) && POINTS.test(answer.passage.text);

/** What is denied or asked about stands after one of these, up to where the sentence goes on to something else. */
const OBJECTS = [
  /\b(?:asked|questioned|pressed)(?: \w+)? (?:about|whether|if|on|over|why|how|what|who)\s+(.+?),/i,
  /\b(?:report|claim|suggestion|allegation|accusation|charge|idea|notion|assertion|rumou?r|speculation)s?\b[^.;]{0,60}?\bthat\s+(.+)/i,
  /\b(?:declin|refus|would not|will not|did not|could not)\w*\s+(?:to )?(?:say|confirm|comment on|discuss|disclose|reveal|respond to|answer|be drawn on|speculate)\s+(.+)/i,
];
/** Where a denial ends and what the same party says besides begins. */
const GOES_ON = /[;:]|,\s*(?:saying|adding|calling|insisting|but|and|although|while)\b|\s(?:but|although|while)\s/i;
/** What tells nothing of a matter: how it was said, and words that stand for what is said elsewhere. */
const NO_MATTER = new Set(
  termsOf(
    'whether say said tell told ask asked report claim suggestion allegation accusation charge idea remark comment request question ' +
      'issue matter subject account story statement spokesman spokeswoman spokesperson deny denied denial reject dispute dismiss decline ' +
      'refuse respond response confirm answer come came get give make made take put go use any such receive ever never had have been wrongdoing ' +
      'true untrue false wrong lie nonsense rubbish fabricated mr mrs ms miss dr sir monday tuesday wednesday thursday friday ' +
      'saturday sunday yesterday',
  ),
);

/** A question who, what or when: what others say is no other answer to it, as it is to the question whether. */
const ASKS_MORE =
  /\b(?:declin|refus|would not|will not|did not|could not)\w*\s+(?:to )?(?:say|confirm|disclose|reveal|speculate)\s+(?:on )?(?:wh(?:o|om|ose|ich|at|en|ere|y)|how)\b/i;

/** Whether somebody only keeps something to themselves: "refused to say who had paid". */
export const keepsToThemselves = ({ attribution, sentence }: Passage): boolean =>
  attribution.stance === 'declines' && ASKS_MORE.test(sentence);

/** The terms of what is denied or kept silent about, without who does so; none in "declined to comment". */
export function objectOf(answer: Passage): ReadonlySet<string> {
  const denier = new Set(termsOf(answer.attribution.source?.name ?? ''));
  const named = OBJECTS.flatMap((object) => object.exec(answer.sentence)?.[1] ?? []).at(0);
  const { stance } = answer.attribution;
  const terms =
    named !== undefined && stance !== 'asserts'
      ? termsOf(named.split(GOES_ON)[0] ?? named)
      : stance === 'declines'
        ? []
        : [...answer.own];
  return new Set(terms.filter((term) => !NO_MATTER.has(term) && !denier.has(term)));
}
