import { outletNamed } from '../phrases.ts';
import { type Known, type Routed, route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';

const PEOPLE = '(people|persons|speakers|sources|politicians|officials|voices)';
const PICTURE = '(stats|statistics|a chart|chart|charts|graph|a graph|picture|a picture|diagram|a diagram)';

/** Statistics of one outlet or of all; words that name no outlet mean another question. */
function figures(picture: string, outlet: string | undefined, known: Known): Routed | null {
  if (outlet === undefined) return route('stats', { picture });
  const named = outletNamed(outlet, known);
  return named === undefined ? null : route('stats', { picture, outlet: named });
}

const quoted: Rule = asked(
  [
    '(stats|statistics) [(for|of|in|from) <outlet>]',
    `(show|give|draw|make) [me|us] [the|some|your] ${PICTURE} [of (the coverage|who is quoted)] [(for|of|in|from) <outlet>]`,
    `(who|which ${PEOPLE}|what ${PEOPLE}) (is|are|was|were|gets|get|got) (quoted|cited) [the] most [often] [(in|by) <outlet>]`,
    `(who|whom) (do|does|did) (they|the {outlets}|the papers|the coverage) (quote|cite) [the] most [often]`,
    '(who|whom) does <outlet> (quote|cite) [the] most [often]',
  ],
  ({ outlet }, known) => figures('quoted', outlet, known),
);

const time: Rule = asked(
  [
    '[show|give] [me|us] [the] [number of] (statements|quotes|quotations) (over time|by day|per day|by week|per week|by month|per month) [(in|from) <outlet>]',
  ],
  ({ outlet }, known) => figures('time', outlet, known),
);

const people: Rule = asked(
  [
    '(who|which people) (is|are|was|were|gets|get) (named|mentioned) (together|with whom|with each other) [most|most often] [in <outlet>]',
  ],
  ({ outlet }, known) => figures('people', outlet, known),
);

export const stats: readonly Rule[] = [quoted, time, people];
