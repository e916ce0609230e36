import { route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';
import { subject } from '../subject.ts';

export const disputed: Rule = asked(
  [
    "(what|what's|which (claims|points|things|facts)) [is|are|was|were|has been|have been|being] [being] {disputed}",
    "(what|what's|which (claims|points|things|facts)) [is|are|was|were|has been|have been|being] [being] {disputed} (about|on|over|in|of|regarding|around|by) <topic>",
    '[show|show me|list|give me|is there|are there] [the|any] [any] {disputed} [(about|on|over|in|of|regarding|around) <topic>]',
    'who [has|have|had] {denied} [on|about|that|to] [<topic>]',
    '(did|has|have|does) {anyone} [ever] {denied} [on|about|that|to] [<topic>]',
    'is (it|there) [any|a] {disputed} (that|about|on|over|whether) <topic>',
    'is <topic> (disputed|contested|denied|in dispute)',
    '(what|where|on what) do (they|people|[the] {outlets}|the (two|both) sides|the sides|sources) (disagree|differ) [(about|on|over) [<topic>]]',
  ],
  ({ topic }, known) =>
    route('disputed', {
      topic: subject(
        topic?.replace(/^(?:that|whether|the claims? (?:that|about)|claims? (?:that|about))\b\s*/i, ''),
        known,
      ).topic,
    }),
);
