import type { Coverage, Filter } from '../coverage/coverage.ts';
import type { Answer, Nothing } from '../domain/answer.ts';
import { say } from '../locales/say.ts';
import { speaksOf, wordsAsked, wordsOfParty } from './asked-speaker.ts';
import { findOutlet } from './find-outlet.ts';
import { answeringPlainly, DEPTH_PLAIN, distinct } from './plain/answering.ts';
import { plainly } from './plain/plain-kinds.ts';
import { orFollow } from './receipt.ts';
import { statementOfHit } from './statement.ts';

/**
 * From this confidence on the best sentences are shown as an answer; below it, as a receipt. On the development sets
 * about one answerable question in thirteen falls below it, and nineteen in twenty of those about something else.
 */
export const ANSWERS_FROM = 0.5;

const STATEMENTS = 3;
const NEAREST = 3;
/** A further sentence is shown when its score comes this close to the best one's. */
const NEAR_BEST = 0.6;

const DEPTH = 10;

/** The sentences of the coverage that answer a question, best first, or a receipt of what was searched. */
export async function ask(asking: { readonly question: string }, coverage: Coverage): Promise<Answer> {
  const { question, ...within } = await withinOutlet(asking.question, coverage);
  const plain = plainly(question);
  const limit = plain ? DEPTH_PLAIN : DEPTH;
  const { hits: all, confidence } = await coverage.search({ ...within, text: question, limit });
  if (plain) {
    const answering = await answeringPlainly(plain, all, coverage, within);
    if (answering.length > 0)
      return { kind: 'found', statements: answering.slice(0, STATEMENTS).map(statementOfHit), notes: [] };
  }
  const hits = all.slice(0, DEPTH);
  const candidates = plain ? hits.filter((hit) => plain.mayAnswer(hit)) : hits;
  const [best] = candidates;
  if (best && confidence >= ANSWERS_FROM) {
    const sentences = distinct(candidates);
    const near = sentences.filter((hit) => hit.score >= best.score * NEAR_BEST);
    const asked = wordsAsked(question);
    const isTheirs = asked && (await wordsOfParty(asked.speaker, coverage));
    const answering = isTheirs
      ? sentences.filter((hit) => isTheirs(hit) && (near.includes(hit) || speaksOf(asked, hit)))
      : near;
    if (answering.length > 0)
      return { kind: 'found', statements: answering.slice(0, STATEMENTS).map(statementOfHit), notes: [] };
  }
  const receipt: Nothing = {
    kind: 'nothing',
    reason:
      hits.length > 0
        ? say`The coverage does not answer this.`
        : say`No sentence of the coverage shares a word with this.`,
    searched: await coverage.size(),
    nearest: distinct(hits).slice(0, NEAREST).map(statementOfHit),
  };
  return orFollow(receipt, 'topic', asking.question.trim());
}

const ACCORDING_TO = /^(?<question>.{3,}?),?\s+according to (?:the )?(?<outlet>[^,?]{2,60})[\s?.!]*$/is;

/** A question without its closing "according to the Courier", and that outlet; one that names no outlet, as it is. */
async function withinOutlet(asked: string, coverage: Coverage): Promise<Filter & { readonly question: string }> {
  const { question, outlet } = ACCORDING_TO.exec(asked.slice(0, LONGEST_NARROWED))?.groups ?? {};
  if (question === undefined || outlet === undefined) return { question: asked };
  const found = await findOutlet(outlet, coverage);
  return found.kind === 'one' ? { question, outlet: found.outlet } : { question: asked };
}
const LONGEST_NARROWED = 2_000;
