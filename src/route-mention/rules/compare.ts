import { outletNamed, withoutEnd } from '../phrases.ts';
import { type Known, type Routed, route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';

const OUTLETS = /\b(?:papers|outlets|newspapers|publications|sources|media|press|they|articles|both|each)\b/i;
const LINK =
  /\s*(?:,|\band\b|\bfrom\b|\bthan\b|&|\bor\b|\bvs\.?(?=\s)|\bversus\b|\bwith\b|\bbetween\b|\bto\b(?= the))\s*/i;

/** A question about outlets without its outlets: what they are to be compared on. */
function comparison(rest: string | undefined, known: Known): Routed {
  let text = withoutEnd(rest ?? '').replace(
    /\b(?:differ(?:ently)?|compare[ds]?|disagree|diverge|vary|cover(?:ed|age)?|reported|report|reporting|it)\b/gi,
    ' ',
  );
  text = /\b(?:on|about|over|regarding|concerning|around)\s+(?!about\b|on\b|how\b)(.+)$/i.exec(text)?.[1] ?? text;
  text = text
    .split(LINK)
    .filter((part) => outletNamed(part, known) === undefined)
    .join(' and ')
    .replace(
      /\b(?:how )?(?:do |does |did |is |are )?(?:the |two |both |all |different |other |various )*(?:papers|outlets|newspapers|publications|articles|sources|press|media|reports|they|each other)['’]?(?=\s|$)/gi,
      ' ',
    );
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/\s+/g, ' ')
      .replace(
        /^[\s,]*(?:how|of|on|about|in|and|the way|the(?= of)|between|it is|is)\b[\s,]*|(?:^|\s)(?:and|of|on|in|between|the)\s*$/gi,
        '',
      );
  }
  return route('compare', { topic: /^(?:it|this|that|them)$/i.test(text.trim()) ? '' : text });
}

const sideBySide: Rule = asked(
  [
    '(compare|contrast|comparing|comparison|side by side|side by side:) [of|on|between] <rest>',
    "[what's|what is|what are|what was|is there|are there|show|show me|explain] [the|a|any] (difference|differences) [in the|in] <rest>",
    'how (do|does|did|are|is|was|were|have|has) <rest>',
  ],
  ({ rest }, known, question) =>
    /^how\b/i.test(question) && !/\b(?:differ|differently|compare|disagree|diverge|vary)\b/i.test(rest!)
      ? null
      : comparison(rest, known),
);

const severalOutlets = (who: string, known: Known): boolean =>
  OUTLETS.test(who) || who.split(LINK).filter((part) => outletNamed(part, known) !== undefined).length > 1;

const howCovered: Rule = asked(
  [
    'what (do|does|did|have|has) <who> [each|both|all] (say|report|write|reported|written|said) (about|on) <topic>',
    'how (do|does|did|have|has|are|is|was|were) <who> [each|both|all] (cover|covers|covered|covering|report|report on|reported|reported on|reporting|treat|treated|present|presented|describe|described|handle|handled|frame|framed|portray|portrayed) <topic>',
  ],
  ({ who, topic }, known) => (severalOutlets(who!, known) ? route('compare', { topic: withoutEnd(topic!) }) : null),
);

const agree: Rule = asked(
  ['(do|did|does) [all] [the|both] [the] {outlets} (agree|disagree) [(on|about|over) [<topic>]]'],
  ({ topic }) => route('compare', { topic: topic && withoutEnd(topic) }),
);

const onlyOne: Rule = asked(
  [
    'what (does|do|did|has) (only|just) [the] <who> (report|say|have|cover|print|quote|mention) (about|on) <topic>',
    'what (does|do|did|has) <who> (report|say|have|cover|print|quote|mention) (about|on) <topic> that (the others|others|nobody else|no one else) <rest>',
    'what (does|do|did|has) <who> (leave out|omit|miss|leave out) (about|on) <topic>',
    'who (does|do|did) only <who> quote (about|on) <topic>',
  ],
  ({ topic }) => route('compare', { topic: withoutEnd(topic!) }),
);

export const compare: readonly Rule[] = [howCovered, agree, onlyOne, sideBySide];
