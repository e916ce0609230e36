import { outletNamed, withoutEnd } from '../phrases.ts';
import { type Known, type Routed, route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';
import { subject } from '../subject.ts';

const SHORT = /\b(?:short|brief(?! me| us)|quick|briefly|tl;?dr|one[- ]line|in a nutshell|in short)\b/i;
const LONG = /\b(?:long|longer|detailed|full|in detail|thorough|in depth|extended)\b/i;
const MANNER = /,? ?\b(?:in (?:short|brief|detail|depth|a nutshell)|briefly|shortly)$/i;

function summed(topic: string | undefined, known: Known, question: string): Routed {
  const manner =
    topic === undefined
      ? question
      : question.slice(0, question.length - topic.length) + (MANNER.exec(topic)?.[0] ?? '');
  const length = SHORT.test(manner) ? 'short' : LONG.test(manner) ? 'long' : undefined;
  return route('summary', { ...subject(withoutEnd(topic ?? '').replace(MANNER, ''), known), length });
}

const gist: Rule = asked(
  [
    '[{show}] [me|us] [a|an|the|your] [{size}] {summary} [me|us] [of|on|about|for|from] [<topic>]',
    '(brief|update|catch|fill) (me|us) [up|in] [on|about|with|to date] [<topic>]',
    "(what's|what is|what are|whats) [the] {latest} [here|today|so far|now] [(with|on|about|of|in|around|from|regarding) <topic>]",
    'explain <topic>',
    "(what's|what is|whats) (this|it|all this|all that) [all] about",
    'what happened [here|today|so far|in the news|in the coverage]',
    '(news|the latest|latest|anything new|any news|any updates|updates|update) [(about|on|with|from) <topic>]',
    '[{show}] [me|us] [a|the] {size} version [of <topic>]',
    '(anything|something) (about|on) <topic>',
    'tell (me|us) [something|more] about <topic>',
    'what do (we|you) know about <topic>',
  ],
  ({ topic }, known, question) => summed(topic, known, question),
);

const ofOutlet: Rule = asked(
  [
    '(what|how) (does|do|did|has|is|was) <outlet> (report|reported|reporting|write|written|cover|covered|covering|print|printed|publish|published|say|saying) [about|on|regarding] [<topic>]',
    "(what's|what is|whats) in <outlet>",
    "(what's|what is|whats) <outlet> saying [about|on] [<topic>]",
    '[{show}|open|read] [me|us] [the] <outlet> (article|piece|story|report|coverage) [(about|on) <topic>]',
  ],
  ({ outlet, topic }, known) => {
    const publisher = outletNamed(outlet!, known);
    return publisher === undefined ? null : route('summary', { topic, outlet: publisher });
  },
);

export const summary: readonly Rule[] = [ofOutlet, gist];
