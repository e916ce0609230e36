import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import { claimsAmong, claimsAnswered, hasSimilar } from './answered-claims.ts';
import { isAnswer, isPlain, objectOf, pointsBack } from './denials.ts';
import { partyOf } from './independence.ts';
import { inTheirSentences, type Passage } from './passage-in-sentence.ts';
import { storiesOf } from './stories.ts';
import { utterancesIn } from './utterances.ts';

/** Denials that share one of so many first claims are one dispute. */
const LEADING = 2;

/** A denial or a refusal to comment, and the claims it answers, likeliest first. */
export type Dispute = {
  readonly answer: Passage;
  readonly claims: readonly Passage[];
  /** Whether what it answers may be printed, where no claim can be told to be it. */
  readonly mayBePrinted: boolean;
};

/** Every denial and refusal to comment among the passages, with the claims it answers. */
export async function disputesIn(
  passages: readonly AttributedPassage[],
  coverage: Coverage,
): Promise<readonly Dispute[]> {
  const read = await inTheirSentences(passages, coverage);
  const claims = claimsAmong(read, storiesOf(read));
  const answers = toldOnce(read.filter(isAnswer));
  const answered = new Map<Passage, readonly Passage[]>();
  for (const answer of answers) {
    const before = answers.findLast((other) => isRepeated(other, answer));
    const theirs = before && answered.get(before);
    const own = before && pointsBack(answer) ? [] : claimsAnswered(answer, claims);
    // Who goes on denying in one paragraph answers the same claims.
    const goesOn =
      theirs !== undefined &&
      own.length === 0 &&
      (pointsBack(answer) || theirs.some((claim) => onMatterOf(answer, claim)));
    answered.set(answer, goesOn ? theirs : own);
  }
  return [...answered]
    .filter(([answer, its]) => its.length > 0 || isPlain(answer))
    .map(([answer, its]) => ({ answer, claims: its, mayBePrinted: its.length === 0 && hasSimilar(answer, claims) }));
}

/** Whether a claim holds anything of what is denied. */
const onMatterOf = (answer: Passage, claim: Passage): boolean =>
  [...objectOf(answer)].some((term) => claim.terms.has(term));

/** Whether a denial stands before one of the same party in its paragraph: "denied a report … “That is untrue,” she said." */
const isRepeated = (other: Passage, answer: Passage): boolean =>
  other !== answer &&
  other.article.id === answer.article.id &&
  other.paragraph.number === answer.paragraph.number &&
  other.passage.start < answer.passage.start &&
  partyOf(other) === partyOf(answer);

/** Without the headlines and summary points of an article whose body tells what the same party denies. */
const toldOnce = (answers: readonly Passage[]): readonly Passage[] =>
  answers.filter(
    (answer) =>
      answer.paragraph.kind === 'body' ||
      !answers.some(
        (other) =>
          other.paragraph.kind === 'body' &&
          other.article.id === answer.article.id &&
          partyOf(other) === partyOf(answer),
      ),
  );

/**
 * Disputes over one thing stand together: those that answer one claim, and the same denial printed in several places.
 */
export function together(disputes: readonly Dispute[]): readonly (readonly Dispute[])[] {
  const told = utterancesIn(disputes.flatMap(({ answer, claims }) => [answer, ...claims]));
  const utterance = new Map<AttributedPassage, number>();
  for (const [number, { fullest, others }] of told.entries())
    for (const printing of [fullest, ...others]) utterance.set(printing, number);
  const keys = ({ answer, claims }: Dispute) => [answer, ...claims.slice(0, LEADING)].map((one) => utterance.get(one));
  const merged: { readonly disputes: Dispute[]; readonly keys: Set<number | undefined> }[] = [];
  for (const dispute of disputes) {
    const own = keys(dispute);
    const home = merged.find((one) => own.some((key) => one.keys.has(key)));
    if (home) {
      home.disputes.push(dispute);
      for (const key of own) home.keys.add(key);
    } else merged.push({ disputes: [dispute], keys: new Set(own) });
  }
  return merged.map((one) => one.disputes);
}
