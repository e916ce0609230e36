import type { Hit } from '../../coverage/coverage.ts';
import { age } from './age.ts';
import { counting } from './counting.ts';
import { naming } from './naming.ts';
import { encounter, occasion } from './occasions.ts';
import { party } from './party.ts';
import type { Plain, PlainKind } from './plain.ts';
import { roleHolder } from './role-holder.ts';
import { score } from './score.ts';
import { duration, start } from './spans.ts';

const KINDS: readonly PlainKind[] = [
  age,
  party,
  score,
  naming,
  counting,
  duration,
  start,
  encounter,
  occasion,
  roleHolder,
];
/** A longer question is of no plain kind. */
const LONGEST = 200;

/** Reads a question of a kind whose answer is plain to see; null for any other. */
export function plainly(question: string): Plain | null {
  if (question.length > LONGEST) return null;
  const asked = question
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.…]+$/, '')
    .trim();
  for (const kind of KINDS) {
    const plain = kind(asked);
    if (plain) return bounded(plain);
  }
  return null;
}

/** A sentence is read only so far, so that none costs more than another. */
const READ = 1_000;

function bounded({ wordings, answers, mayAnswer }: Plain): Plain {
  const cut = (hit: Hit): Hit => (hit.text.length > READ ? { ...hit, text: hit.text.slice(0, READ) } : hit);
  return { wordings, answers: (hit) => answers(cut(hit)), mayAnswer: (hit) => mayAnswer(cut(hit)) };
}
