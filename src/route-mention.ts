import { followUp } from './route-mention/follow-up.ts';
import { plainQuestion } from './route-mention/phrases.ts';
import { type Known, NOTHING_KNOWN, type Routed, route } from './route-mention/routed.ts';
import { RULES } from './route-mention/rules.ts';

/**
 * The command that answers a plain question, with its options. What no rule knows is asked of the coverage as it is;
 * a mention that asks nothing gets help.
 * @param known the coverage's outlets and speakers, by which "the Mail" is told from a topic
 * @param previous what the answer replied to was routed to: the question may be a follow-up ("and about Hong Kong?")
 */
export function routeMention(said: string, known: Known = NOTHING_KNOWN, previous?: Routed): Routed {
  const question = plainQuestion(said);
  if (!/[\p{L}\p{N}]/u.test(question)) return route('help');
  const further = previous && followUp(question, previous, known);
  if (further) return further;
  for (const rule of RULES) {
    const routed = rule(question, known);
    if (routed) return routed;
  }
  return route('ask', { question });
}
