import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import { claimsAnswered, isAnswer, isPlain, storiesOf, weightsOf } from './answered-claims.ts';
import { partyOf } from './independence.ts';
import { inTheirSentences, type Passage } from './passage-in-sentence.ts';
import { utterancesIn } from './utterances.ts';

/** Denials that share one of so many first claims are one dispute. */
const LEADING = 2;

/** A denial or a refusal to comment, and the claims it answers, likeliest first. */
export type Dispute = { readonly answer: Passage; readonly claims: readonly Passage[] };

/** Every denial and refusal to comment among the passages, with the claims it answers. */
export async function disputesIn(
  passages: readonly AttributedPassage[],
  coverage: Coverage,
): Promise<readonly Dispute[]> {
  const read = await inTheirSentences(passages, coverage);
  const weights = weightsOf(read);
  const sameStory = storiesOf(read);
  return toldOnce(read.filter(isAnswer))
    .map((answer) => ({ answer, claims: claimsAnswered(answer, read, weights, sameStory) }))
    .filter(({ answer, claims }) => claims.length > 0 || isPlain(answer));
}

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
