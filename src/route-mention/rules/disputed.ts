import { type Known, route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';
import { subject } from '../subject.ts';

const WHAT_CLAIM = /^(?:that|whether|the claims? (?:that|about)|claims? (?:that|about))\b\s*/i;
const ANYTHING = /^(?:what|anything|something|it|this|that|any of (?:it|this|that))$/i;

/** What is disputed; a denial of "anything" is about whoever denies it. */
function matter(topic: string | undefined, who: string | undefined, known: Known): string | undefined {
  const plain = topic?.replace(WHAT_CLAIM, '');
  return plain === undefined || ANYTHING.test(plain) ? who : subject(plain, known).topic;
}

export const disputed: Rule = asked(
  [
    "(what|what's|which (claims|points|things|facts)) [is|are|was|were|has been|have been|being] [being] {disputed} [here|now|in the coverage]",
    "(what|what's|which (claims|points|things|facts)) [is|are|was|were|has been|have been|being] [being] {disputed} (about|on|over|in|of|regarding|around|by) <topic>",
    '[show|show me|list|give me|is there|are there] [the|any] [any] {disputed} [(about|on|over|in|of|regarding|around) <topic>]',
    'who [has|have|had] {denied} [on|about|that|to] [<topic>]',
    '(did|has|have|does) <who> [ever] {denied} [on|about|that|to] [<topic>]',
    'what (did|does|do|has|have) <who> (deny|denied|reject|rejected|dispute|disputed)',
    'is (it|there) [any|a] {disputed} (that|about|on|over|whether) <topic>',
    '{disputed} between <topic>',
    'is <topic> (disputed|contested|denied|in dispute)',
    '(what|where|on what) do (they|people|[the] {outlets}|the (two|both) sides|the sides|sources) (disagree|differ) [(about|on|over) [<topic>]]',
  ],
  ({ topic, who }, known) =>
    route('disputed', { topic: matter(topic, /^(?:any|some)(?:one|body)$/i.test(who ?? '') ? undefined : who, known) }),
);
