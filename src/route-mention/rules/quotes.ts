import { isSpeaker, outletNamed, withoutEnd, withoutOutlet } from '../phrases.ts';
import { type Known, type Routed, route } from '../routed.ts';
import { asked, type Parts, type Rule } from '../rule.ts';

const NOBODY =
  /^(?:he|she|i|you|we|they|people|any|all|some|every|more|the|anyone|anybody|everyone|everybody|nobody|no one|it|that|this|there|was|were|is|are|been|being|be|has been|have been|had been|the (?:articles?|coverage|papers?|outlets?|news|press|media))$/i;
/** "About all this" is about nothing that could be looked for. */
const VAGUE =
  /^(?:all )?(?:of )?(?:it|this|that|these|those|them|things|everything|all|the (?:whole )?(?:thing|matter|situation|story|news))$/i;
const KINDS: Readonly<Record<string, string>> = {
  direct: 'direct',
  partial: 'mixed',
  indirect: 'indirect',
  paraphrased: 'indirect',
};
/** "on Monday about the toll" is about the toll. */
const WEEKDAY = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:about|on|regarding) /i;

/** What a speaker said; null for words that name nobody. An outlet does not speak: what it reports is summed up. */
function said({ speaker, about, kind }: Parts, known: Known): Routed | null {
  const spoken = withoutOutlet(withoutEnd(speaker ?? ''), known);
  const who = spoken.text.replace(/^(?:did|has|have|is|was) /i, '');
  if (who === '' || NOBODY.test(who)) return null;
  const topic = withoutOutlet(withoutEnd(about ?? ''), known);
  const publisher = outletNamed(who, known);
  if (publisher !== undefined) return route('summary', { topic: topic.text, outlet: publisher });
  return route('quotes', {
    speaker: who,
    about: VAGUE.test(topic.text) ? undefined : topic.text.replace(WEEKDAY, ''),
    outlet: topic.outlet ?? spoken.outlet,
    kind: KINDS[kind?.toLowerCase() ?? ''],
  });
}

const asksWhatWasSaid: Rule = asked(
  [
    "(what|what's) [else|exactly|more] {did} <speaker> [{really}] {say} [(to|at) (reporters|journalists|the press|the media|mps|parliament)] [reporters|journalists|the press|the media|mps] [so far|exactly|on [mon|tues|wednes|thurs|fri|satur|sun]day] {about} <about>",
    "what's <speaker> [been] saying {about} <about>",
    "(what|what's) [else|exactly|more] {did} <speaker> [{really}] {say} [to (reporters|journalists|the press|the media)] [so far|exactly|then|next]",
    'what {did} <speaker> {say} in <outlet>',
    'what {did} [been] said by <speaker> {about} <about>',
    'what was said by <speaker>',
    'did <speaker> [{really}] ({say}|{discuss}) [anything|something|much|a word] [at all|more|else] {about} <about>',
    'did <speaker> [ever] (mention|address|discuss|raise|bring up|comment on) <about>',
    '(has|have) <speaker> [ever] (mentioned|addressed|discussed|raised|brought up|commented on|spoken about|talked about|said anything about) <about>',
    'did <speaker> [ever] (say|comment|speak) [anything|something] [at all]',
    'what did <speaker> tell [the] <whom>',
    '[{show}] [me|us] (everything|all|anything|what) [that] <speaker> [has|have|had|ever] (said|says|told us|told) [{about} <about>]',
  ],
  ({ speaker, outlet, about, kind, whom }, known) => {
    if (/^(?:any|some)(?:one|body)$/i.test(speaker!) || (whom?.split(' ').length ?? 0) > 3) return null;
    if (outlet === undefined) return said({ speaker, about, kind }, known);
    const publisher = outletNamed(outlet, known);
    return publisher === undefined ? null : said({ speaker: `${speaker} in ${publisher}` }, known);
  },
);

const asksForStatements: Rule = asked(
  [
    "[{show}|what are|what were|what was|what is|what's] [me|us] [all|every|some|any] [of] [the] [{kind}] {statements} {by} <speaker> {about} <about>",
    "[{show}|what are|what were|what was|what is|what's] [me|us] [all|every|some|any] [of] [the] [{kind}] {statements} {by} <speaker>",
    "[{show}|what is|what are|what was|what were|what's|explain] [me|us] [all] [of] <speaker>('s|'|’) [{kind}] {opinion} [({about}|to|towards) <about>]",
    "[what's|what is|what was|what were|what are] [the] {opinion} (from|by|of) <speaker> [(about|on|to|towards|over) <about>]",
    '(where does|where do|how does|how do|how did|how has|how have) <speaker> (stand|feel|react|reacted|respond|responded|reply|replied) [[{about}|to|towards] <about>]',
    'quote <speaker> [{about} <about>]',
  ],
  ({ speaker, about }, known, question) =>
    said(
      {
        speaker,
        about,
        kind: /\b(direct|indirect|paraphrased|partial) (?:quot|statem|remark|comm|words)/i.exec(question)?.[1],
      },
      known,
    ),
);

/** "Quotes Okafor", for somebody the coverage names. */
const bare: Rule = asked(['[{show}] [me|us] {statements} <speaker>'], ({ speaker }, known) =>
  isSpeaker(speaker!, known) ? said({ speaker }, known) : null,
);

const named: Rule = asked(
  ['<speaker> (quotes|quotations|statements|remarks) [{about} <about>]', '<speaker> (on|about|re|regarding) <about>'],
  ({ speaker, about }, known) => {
    const isName = isSpeaker(speaker!, known) || /^(?:\p{Lu}[\p{L}'’.-]+ ?){1,3}$/u.test(speaker!);
    return isName && !/^(?:what|who|which|how|why|when|where|is|are|do|does|did|any|news|latest|more)\b/i.test(speaker!)
      ? said({ speaker, about }, known)
      : null;
  },
);

export const quotes: readonly Rule[] = [asksWhatWasSaid, asksForStatements, bare, named];
