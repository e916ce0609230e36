import { isSpeaker } from '../phrases.ts';
import { route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';
import { subject } from '../subject.ts';

export const timeline: Rule = asked(
  [
    "[{show}] [me|us] [what's|what is|what was] [a|an|the] [full|short|brief|complete] {timeline} [:] [(of|for|on|about|in|around|with) [the events of] <topic>]",
    "[{show}] [me|us] <topic>('s|'|’) {timeline}",
    '(what happened when|what happened, and when|what happened and when|when did what happen) [(with|on|about|in|to) <topic>]',
    'when did (it all|everything|all of this|all this|things) happen',
    'in what order did (it|things|everything|events) happen',
  ],
  ({ topic }, known) => {
    const about = subject(topic, known).topic;
    return about !== undefined && isSpeaker(about, known)
      ? route('timeline', { person: about })
      : route('timeline', { topic: about });
  },
);
