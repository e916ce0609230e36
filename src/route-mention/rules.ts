import { isSpeaker, outletNamed, quotationIn, withoutEnd, withoutOutlet } from './phrases.ts';
import { type Known, type Routed, route } from './routed.ts';

/** One way of asking: what it looks like, and the command it means. The first rule that answers decides. */
type Rule = (question: string, known: Known) => Routed | null;

const SAY =
  '(?:say|said|says|saying|tell|told|claim|claimed|state|stated|think|thinks|thought|argue|argued|announce|announced|comment|commented|mention|mentioned|write|wrote|promise|promised)';
const ABOUT = '(?:about|on|regarding|concerning|re|with regard to|as to|of)';
/** Words that stand for the whole coverage rather than a topic. */
const EVERYTHING =
  /^(?:(?:all (?:of )?)?(?:the |this |your |today(?:'|’)?s |latest )*(?:news|coverage|articles?|stories|story|everything|it all|it|this|that|all|papers|reports?|situation|main (?:news|points|stories)|day))$/i;

/** A rule that reads a pattern's groups. */
const when =
  (pattern: RegExp, to: (groups: Readonly<Record<string, string | undefined>>, known: Known) => Routed | null): Rule =>
  (question, known) => {
    const match = pattern.exec(question);
    return match && to(match.groups ?? {}, known);
  };

const length = (question: string): string | undefined => {
  if (/\b(?:short|brief|quick|briefly|tl;?dr|one[- ]line|in a nutshell|in short)\b/i.test(question)) return 'short';
  if (/\b(?:long|longer|detailed|full|in detail|thorough|in depth|extended)\b/i.test(question)) return 'long';
  return undefined;
};

/** "the FT article about Huawei" → topic Huawei, outlet FT; "everything" → no topic. */
function subject(given: string | undefined, known: Known): { readonly topic?: string; readonly outlet?: string } {
  const cut = withoutOutlet(withoutEnd(given ?? '').trim(), known);
  let { text } = cut;
  let { outlet } = cut;
  const owned =
    /^(?:the )?(.+?)(?:'s|’s|’|')? (?:articles?|coverage|reports?|reporting|story|stories|pieces?|news)(?: (?:about|on|of) (.+))?$/i.exec(
      text,
    );
  const owner = owned && outletNamed(owned[1]!, known);
  if (owner) {
    outlet ??= owner;
    text = owned[2] ?? '';
  }
  text = text.replace(
    /^(?:(?:the |all |all the |any |latest |this )*(?:articles?|coverage|news|stories|story|reports?|reporting|situation|latest)) (?:about|on|of|with|around|regarding) /i,
    '',
  );
  const whole = outletNamed(text, known);
  if (whole) return { outlet: whole };
  if (EVERYTHING.test(text)) text = '';
  return { ...(text && { topic: text }), ...(outlet && { outlet }) };
}

const said = (speaker: string | undefined, about: string | undefined, known: Known): Routed | null => {
  const who = withoutEnd(speaker ?? '').replace(/^(?:that|it that) /i, '');
  if (
    !who ||
    /^(?:they|people|anyone|anybody|everyone|everybody|it|the (?:articles?|coverage|papers?|outlets?|news|press|media))$/i.test(
      who,
    )
  )
    return null;
  const { text, outlet } = withoutOutlet(about ?? '', known);
  const publisher = outletNamed(who, known);
  if (publisher && !isSpeaker(who, known))
    return route('summary', { topic: withoutEnd(about ?? ''), outlet: publisher });
  return route('quotes', { speaker: who, about: withoutEnd(text).replace(/^the topic of /i, ''), outlet });
};

/** "direct quotes by …" → only those. */
function withKind(routed: Routed | null, kind: string | undefined): Routed | null {
  const only = { direct: 'direct', partial: 'mixed', indirect: 'indirect', paraphrased: 'indirect' }[
    kind?.trim().toLowerCase() ?? ''
  ];
  return routed?.command === 'quotes' ? route('quotes', { ...routed.options, kind: only }) : routed;
}

const whoSaid = (quote: string, speaker?: string, outlet?: string): Routed =>
  route('who-said', { quote, speaker, outlet });

/** A name ("Lisa Nandy") or an office ("the shadow foreign secretary"), not a clause ("facing pressure to act"). */
function isName(phrase: string): boolean {
  if (
    /\b(?:who|that|which|to|and|or|not|with|for|at|by|said|saying|told|responsible)\b|\b\w+ing\b|\b(?!united|red)\w+ed\b/i.test(
      phrase,
    )
  )
    return false;
  return /^\p{Lu}/u.test(phrase) || /^(?:the|a|an|this|that) /i.test(phrase) || !phrase.includes(' ');
}

const help: Rule = when(
  /^(?:help(?: me)?(?: out)?|commands?|hi|hello|hey|usage|instructions|start|info|about|(?:what|who) (?:are|r) you|what (?:can|do|could|should) (?:you|i|we) (?:do|ask|answer|know|help with)(?: (?:you|here|for me|about))?|how (?:do|can|should) (?:i|we) (?:use|ask|talk to|work with)(?: (?:you|this|it|the bot|verbatim).*)?|how does (?:this|it) work|what is this|what(?:'|’)?s this|examples?|(?:give|show) (?:me|us) (?:some )?(?:examples?|help))[\s?!.]*$/i,
  () => route('help'),
);

const checked: Rule = (question) => {
  const asked =
    /^(?:fact[- ]?check|check|verify|double[- ]check|validate)(?: (?:this|that|it|whether|if|the following|this (?:quote|quotation|claim|text)|these (?:quotes|words)|against the coverage))*[\s:,–—-]+(?<text>.{12,})$/is.exec(
      question,
    );
  if (asked) return route('check', { text: asked.groups?.text });
  const found = quotationIn(question);
  const doubted =
    /\b(?:is (?:it|this|that|the (?:quote|quotation))|are (?:these|those)|was (?:it|this|that)|true|correct|accurate|real|genuine|right|fake|misquot\w*)\b/i;
  const claims = /\b(?:said|says|told|claimed|wrote|tweeted|quoted|according to|quote|quotation)\b/i;
  return found && doubted.test(found.rest) && claims.test(found.rest) && !/^who\b/i.test(question)
    ? route('check', { text: question })
    : null;
};

const quotedWords: Rule = (question, known) => {
  const found = quotationIn(question);
  if (found === null || found.quote.split(/\s+/).length < 2) return null;
  const { text: rest, outlet } = withoutOutlet(found.rest, known);
  const claimed = new RegExp(
    `^(?:did|has|have|does|was it|is it) (?<speaker>.+?) (?:really |actually |ever |who |that |just )*${SAY}\\b`,
    'i',
  ).exec(rest);
  const speaker = claimed?.groups?.speaker;
  if (speaker && !/^(?:any(?:one|body)|some(?:one|body))$/i.test(speaker)) return whoSaid(found.quote, speaker, outlet);
  const asksWho =
    /\b(?:who|whose|where|which|source|said|says|quote[ds]?|quotation|words|anyone|anybody|someone|from|attribut\w*|speaker)\b/i.test(
      rest,
    );
  return asksWho && !/^(?:why|when|how|what)\b/i.test(rest)
    ? whoSaid(found.quote, undefined, outlet)
    : rest.length < 8
      ? whoSaid(found.quote, undefined, outlet)
      : null;
};

/** In the order they are tried: from the plainest wording to the loosest. */
export const RULES: readonly Rule[] = [
  help,
  checked,

  // Articles
  when(
    /^(?:(?:list|show|name)(?: me| us)?|what(?: are|'s|’s| is)?|which|how many|see|display)(?: all)?(?: of)?(?: the| your| our)? (?:articles?|stories|sources|papers|outlets|publications|news(?:papers)?|coverage|files|documents)(?: (?:do|did|have|are|is|can|could|has|been|were|you|i|we|there|loaded|read|available|in|the|here|covered|got|know|search|ask|about|of|coverage|bot|included|from|so far|now))*[\s?!.]*$/i,
    () => route('articles'),
  ),
  when(
    /^what (?:have you (?:read|got|loaded)|(?:is|has been|'s) loaded|do you have(?: loaded)?|is in (?:the|your) coverage)[\s?!.]*$/i,
    () => route('articles'),
  ),
  when(/^(?:articles|sources|list)[\s?!.]*$/i, () => route('articles')),
  when(
    /^(?:(?:show|give|let)(?: me| us)?|read|open|display|print)(?: me| us)?(?: read| see| the)* (?:full |whole |entire |complete )?(?:text of )?(?:the )?articles?(?: (?:called|titled|named|entitled))?:? ?(?<article>.+)$/i,
    ({ article }) =>
      /^(?:about|on) /i.test(article!)
        ? null
        : route('articles', { article: quotationIn(article!)?.quote ?? withoutEnd(article!) }),
  ),

  // Comparison, denial, chronology
  when(
    /^(?:compare|contrast|side by side|comparison(?: of| on| between)?|comparing)\b[\s:]*(?<rest>.*)$/i,
    ({ rest }, known) => compare(rest!, known),
  ),
  when(
    /^(?:(?:what(?:'|’)?s|what (?:is|are|was)|is there (?:a|any)|show(?: me)?|explain) )?(?:the |any )?differences?(?: in (?:the )?(?:coverage|reporting|how))?(?: of| on| about)? ?(?<rest>.*)$/i,
    ({ rest }, known) => compare(rest!, known),
  ),
  when(
    /^how (?:do|does|did|are|is|was|were|have|has) (?<rest>.*?\b(?:differ|differently|compare|disagree|diverge|vary)\b.*)$/i,
    ({ rest }, known) => compare(rest!, known),
  ),
  when(
    /^how (?:do|does|did|have|has|are|is|was|were) (?<who>.+?) (?:each |both |all )?(?:cover(?:ing|ed)?|report(?:ing|ed)?(?: on)?|treat(?:ing|ed)?|present(?:ing|ed)?|describ(?:e|ing|ed)|handl(?:e|ing|ed)|fram(?:e|ing|ed)|portray(?:ing|ed)?) (?<topic>.+)$/i,
    ({ who, topic }, known) => (severalOutlets(who!, known) ? route('compare', { topic: withoutEnd(topic!) }) : null),
  ),
  when(
    /^(?:what|which \w+) (?:does|do|did|has|is|was) (?:only )?(?<who>.+?) (?:alone )?(?:report(?:s|ed|ing)?|say|said|have|cover(?:s|ed)?|print(?:s|ed)?|quote[sd]?|leave out|left out|omit(?:s|ted)?|miss(?:es|ed)?) (?:that )?(?:the )?(?:others?|nobody else|no one else|only)\b.*?(?: (?:about|on) (?<topic>.+))?$/i,
    ({ topic }) => route('compare', { topic: withoutEnd(topic ?? '') }),
  ),
  when(
    /^what (?:does|do|did) (?:only|just) (?:the )?.+? (?:report|say|cover|print|quote|mention)s?(?:ed)? (?:about|on) (?<topic>.+)$/i,
    ({ topic }) => route('compare', { topic: withoutEnd(topic!) }),
  ),
  when(
    /^(?:(?:what|which (?:things|claims|points|facts)|anything) (?:is|are|was|were|has been|have been|'s) |show(?: me)? (?:what(?:'s| is) )?|is (?:there )?(?:anything )?|are there (?:any )?|list )?(?:the |any )?(?:disputed|contested|denied|in dispute|disputes?|denials?|contradictions?|contradicted|conflicting (?:accounts?|claims?|reports?)|claims? and denials?|disagreements?)\b[\s:]*(?:claims? |facts? |points? |between (?:them|the (?:papers|outlets|articles|reports)) )?(?:(?:about|on|over|in|of|regarding|around) )?(?<topic>.*)$/i,
    ({ topic }, known) => disputed(topic!, known),
  ),
  when(
    /^(?:who|did any(?:one|body)|has any(?:one|body)|what did .+?) (?:has |have |had |is |was )?(?:ever )?(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed)?|contradict(?:s|ed)?|refut(?:e|es|ed)|contest(?:s|ed)?|declin(?:e|es|ed) to (?:comment|say))\b[\s:]*(?:(?:on|about|that|to) )?(?<topic>.*)$/i,
    ({ topic }, known) => disputed(topic!, known),
  ),
  when(
    /^is (?:it|there) (?:disputed|contested|denied|true or disputed|agreed|disagreement|any disagreement|any dispute|a dispute)(?: (?:that|about|on|over|whether))? ?(?<topic>.*)$/i,
    ({ topic }, known) => disputed(topic!, known),
  ),
  when(/^is (?<topic>.+?) (?:disputed|contested|denied|in dispute)[\s?!.]*$/i, ({ topic }, known) =>
    disputed(topic!, known),
  ),
  when(
    /^(?:what|where|on what) do (?:they|people|sources|the (?:sources|papers|outlets|sides|two sides|articles)) (?:disagree|differ)(?: (?:about|on|over))?(?: (?:about|on|over))? ?(?<topic>.*)$/i,
    ({ topic }, known) => disputed(topic!, known),
  ),
  when(
    /^(?:(?:show|give|make|draw|build|create|list|put together)(?: me| us)? )?(?:(?:what(?:'|’)?s|what (?:is|was)) )?(?:a |an |the )?(?:(?:full|short|brief|complete) )?(?:timeline|time line|chronology|sequence of events|order of events|course of events|history|key dates|dates|calendar)\b[\s:]*(?:(?:of|for|on|about|in|around|with) )?(?<topic>.*)$/i,
    ({ topic }, known) => timeline(topic!, known),
  ),
  when(
    /^(?:what happened when|what happened,? and when|when did what happen|when did (?:it all|everything|all (?:of )?this|things) happen|in what order did (?:it|things|everything) happen)(?:,? (?:with|on|about|in|to) (?<topic>.+?))?[\s?!.]*$/i,
    ({ topic }, known) => timeline(topic ?? '', known),
  ),

  // Who said these words
  quotedWords,
  when(
    /^(?:who|whom) (?:was it (?:who|that) |is it (?:who|that) |has |have |had |exactly |actually |really |first |originally )*(?:said|says|say|stated|claimed|uttered|wrote)(?: that)?[\s:,]+(?<quote>.+)$/i,
    ({ quote }, known) => {
      if (
        /^(?:what|anything|something|nothing|more|most|things?|so|it|this|that)\b(?: (?:about|on|to)\b.*)?[\s?!.]*$/i.test(
          quote!,
        )
      )
        return null;
      const { text, outlet } = withoutOutlet(quote!, known);
      return whoSaid(withoutEnd(text), undefined, outlet);
    },
  ),
  when(
    /^(?:whose (?:words|quote|quotation|line|phrase|remark) (?:is|are|was|were)(?: (?:this|these|it|that))?|who(?:'|’)?s (?:being )?quoted (?:as )?saying|who is (?:being )?quoted (?:as )?saying|who (?:used|coined) the (?:words?|phrase|expression|term)|(?:where (?:does|did|is)|who is behind|what is the source of|source of) (?:the|this) (?:quote|quotation|phrase|line|words))[\s:,]*(?<quote>.+?)(?: come from| from)?[\s?!.]*$/i,
    ({ quote }) => whoSaid(quotationIn(quote!)?.quote ?? quote!),
  ),

  // What somebody said
  when(
    new RegExp(
      `^did (?<speaker>.+?) (?:ever |really |actually )*(?:${SAY}|talk|speak|address|raise|discuss|bring up)(?: (?:anything|something|much|a word))?(?: (?:at all|more|else))? ?${ABOUT} (?<about>.+)$`,
      'i',
    ),
    ({ speaker, about }, known) => (/^any(?:one|body)$/i.test(speaker!) ? null : said(speaker, about, known)),
  ),
  when(
    /^did (?<speaker>.+?) (?:ever )?(?:mention|address|discuss|raise|bring up) (?<about>.+)$/i,
    ({ speaker, about }, known) => (/^any(?:one|body)$/i.test(speaker!) ? null : said(speaker, about, known)),
  ),
  when(
    /^did (?<speaker>.+?) (?:really |actually |ever )*(?:say|claim|state|tell \w+)(?: that)? (?<quote>\S+ \S+ \S+.*)$/i,
    ({ speaker, quote }) =>
      /^(?:any(?:one|body)|some(?:one|body))$/i.test(speaker!)
        ? whoSaid(withoutEnd(quote!))
        : whoSaid(withoutEnd(quote!), speaker),
  ),
  when(
    new RegExp(
      `^what(?: else| exactly| more)?(?:'s|’s| is| are| has| have| did| does| do| was| were) (?<speaker>.+?) (?:really |actually |have to |had to |has to |ever |been |publicly |exactly |also )*(?:${SAY})(?:ing)?(?: (?:to|at) (?:.{3,40}?))?(?: so far| exactly)? ${ABOUT} (?<about>.+)$`,
      'i',
    ),
    ({ speaker, about }, known) => said(speaker, about, known),
  ),
  when(
    new RegExp(
      `^what(?: else| exactly| more)?(?:'s|’s| is| are| has| have| did| does| do| was| were) (?<speaker>.+?) (?:really |actually |have to |had to |ever |been |also )*(?:${SAY})(?: (?:so far|exactly|then|next|to (?:the )?(?:press|reporters|journalists|media)|in (?<outlet>.+?)))?[\\s?!.]*$`,
      'i',
    ),
    ({ speaker, outlet }, known) => said(speaker, outlet && ` in ${outlet}`, known),
  ),
  when(
    new RegExp(
      `^(?:all |any |every |some )?(?:of )?(?:the )?(?<kind>direct |indirect |paraphrased |partial )?(?:quotes?|quotations?|statements?|remarks?|comments?|words) (?:by|from|of|attributed to|made by|given by) (?<speaker>.+?)(?: ${ABOUT} (?<about>.+))?$`,
      'i',
    ),
    ({ speaker, about, kind }, known) => withKind(said(speaker, about, known), kind),
  ),
  when(
    new RegExp(
      `^(?:(?:show|give|list|find|get|read|display|pull up)(?: me| us)?|what(?:'s|’s| is| are| were| was))(?: all| every| some| any)?(?: of)?(?: the)? (?<kind>direct |indirect |paraphrased )?(?:quotes?|quotations?|statements?|remarks?|comments?|words|things) (?:by|from|of|attributed to) (?<speaker>.+?)(?: ${ABOUT} (?<about>.+))?$`,
      'i',
    ),
    ({ speaker, about, kind }, known) => withKind(said(speaker, about, known), kind),
  ),
  when(
    new RegExp(
      `^(?:(?:show|give|list|find|get|tell)(?: me| us)? )?(?:everything|all|what|anything) (?:that )?(?<speaker>.+?) (?:has |have |had |ever )*(?:said|says|told)(?: ${ABOUT} (?<about>.+))?$`,
      'i',
    ),
    ({ speaker, about }, known) => said(speaker, about, known),
  ),
  when(
    new RegExp(
      `^(?:(?:show|give|list|find|get|what(?:'s|’s| is| are| was| were)|i want|explain)(?: me| us)? )?(?:all (?:of )?)?(?:the )?(?<speaker>[\\p{L}\\p{N} .'’-]+?)(?:'s|’s|s'|s’|’|') (?<kind>direct |indirect |paraphrased )?(?:quotes?|quotations?|statements?|remarks?|comments?|words|views?|opinions?|positions?|stance|thoughts?|take|response|reaction|reply|answer|line)\\b(?: (?:${ABOUT}|to|towards) (?<about>.+))?[\\s?!.]*$`,
      'iu',
    ),
    ({ speaker, about, kind }, known) => withKind(said(speaker, about, known), kind),
  ),
  when(
    new RegExp(
      `^(?:where does|where do|how does|how do|how did|how has|how have) (?<speaker>.+?) (?:stand|feel|react|reacted|respond|responded|reply|replied)(?: (?:${ABOUT}|to|towards))? (?<about>.+)$`,
      'i',
    ),
    ({ speaker, about }, known) => said(speaker, about, known),
  ),
  when(new RegExp(`^quotes? (?<speaker>.+?)(?: ${ABOUT} (?<about>.+))?$`, 'i'), ({ speaker, about }, known) =>
    said(speaker, about, known),
  ),
  when(
    /^(?<speaker>.+?) (?:quotes|quotations|statements|remarks)(?: (?:about|on|regarding) (?<about>.+))?[\s?!.]*$/i,
    ({ speaker, about }, known) =>
      speaker!.split(' ').length <= 4 &&
      !/^(?:what|who|which|how|why|when|where|is|are|do|does|did|any)\b/i.test(speaker!)
        ? said(speaker, about, known)
        : null,
  ),
  when(/^(?<speaker>.{3,50}?) (?:on|about|re|regarding) (?<about>[^?]{3,80})$/i, ({ speaker, about }, known) =>
    isSpeaker(speaker!, known) || /^(?:\p{Lu}[\p{L}'’.-]+ ?){1,3}$/u.test(speaker!)
      ? said(speaker, about, known)
      : null,
  ),

  // Who somebody is
  when(/^(?:who(?:'|’)?s|who (?:is|was|are|were)|whos)(?: this| that)? (?<name>.+)$/i, ({ name }) =>
    isName(withoutEnd(name!)) ? route('who-is', { name: withoutEnd(name!) }) : null,
  ),
  when(
    /^(?:what(?:'|’)?s|what (?:is|was)) (?<name>[\p{L}\p{N} .'’-]+?)(?:'s|’s|s'|s’) (?:job|role|title|office|position|post|profession|function)(?: (?:in|at) .+)?[\s?!.]*$/iu,
    ({ name }) => route('who-is', { name }),
  ),
  when(
    /^what (?:does|did) (?<name>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*) do(?: for a living)?[\s?!.]*$/u,
    ({ name }) => route('who-is', { name }),
  ),
  when(
    /^(?:tell (?:me|us)(?: something| more)?|what do (?:we|you) know|info(?:rmation)?|background|profile|who is who)(?: about| on| of)? (?<name>.+)$/i,
    ({ name }, known) => {
      const about = withoutEnd(name!);
      return isSpeaker(about, known) ||
        /^(?:(?:Mr|Mrs|Ms|Dr|Sir) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(about)
        ? route('who-is', { name: about })
        : summary(about, name!, known);
    },
  ),

  // The gist
  when(
    /^(?:(?:give|show|get|write|make|send|i need|i want|can i (?:have|get))(?: me| us)? )?(?:a |an |the |your )?(?:(?:very )?(?:short|brief|quick|long|longer|detailed|full|thorough|medium|one[- ]line) )?(?:summar(?:y|ies)|summari[sz]e|summari[sz]ing|sum(?: me)? up|gist|overview|digest|recap|rundown|run-down|round-?up|briefing|brief|tl;?dr|outline|synopsis|key points|main points|highlights|essentials|takeaways|condense)\b[\s:]*(?:me |us )?(?:(?:of|on|about|for|from|in|please) )?(?<topic>.*)$/i,
    ({ topic }, known) => summary(topic!, '', known),
  ),
  when(
    /^(?:brief|update|catch|fill|bring) (?:me|us)(?: up| in)?(?: (?:on|about|with|to (?:speed|date)))?(?: (?:on|about|with))? ?(?<topic>.*)$/i,
    ({ topic }, known) => summary(topic!, '', known),
  ),
  when(
    /^what(?:'|’)?(?:s| is| are| has been| was)? (?:the |been )?(?:latest(?: news)?|newest|story|news|state of play|situation|big picture|main (?:story|news|points?)|key points|gist|headlines?|happening|going on|up|new)(?: (?:here|today|so far|now))?(?: (?:with|on|about|of|in|around|from|regarding) (?<topic>.+))?[\s?!.]*$/i,
    ({ topic }, known) => summary(topic ?? '', '', known),
  ),
  when(/^what happened(?: (?:here|today|so far|in (?:the )?(?:news|coverage)))?[\s?!.]*$/i, () => route('summary')),
  when(
    /^(?:news|the latest|latest|anything new|any news|updates?)(?: (?:about|on|with|from) (?<topic>.+))?[\s?!.]*$/i,
    ({ topic }, known) => summary(topic ?? '', '', known),
  ),
  when(
    /^(?:what|how) (?:does|do|did|has|is|was) (?<outlet>.+?) (?:report(?:ed|ing)?|writ(?:e|ten|ing)|cover(?:ed|ing)?|print(?:ed)?|publish(?:ed)?|say(?:ing)?)(?: (?:about|on|regarding))?(?: (?<topic>.+))?$/i,
    ({ outlet, topic }, known) => {
      const publisher = outletNamed(outlet!, known);
      return publisher ? route('summary', { topic: withoutEnd(topic ?? ''), outlet: publisher }) : null;
    },
  ),
];

function summary(topic: string, question: string, known: Known): Routed {
  const asked = `${topic} ${question}`;
  const plain = withoutEnd(topic).replace(/,? ?\b(?:in (?:short|brief|detail|depth|a nutshell)|briefly|shortly)$/i, '');
  return route('summary', { ...subject(plain, known), length: length(asked) });
}

const severalOutlets = (who: string, known: Known): boolean =>
  /\b(?:papers|outlets|newspapers|publications|sources|media|press|they|articles|both|each)\b/i.test(who) ||
  who.split(/,| and | & | or | vs\.? | versus /).filter((part) => outletNamed(part, known)).length > 1;

/** What is left of a question about outlets once the outlets themselves are taken out. */
function compare(rest: string, known: Known): Routed {
  let text = withoutEnd(rest).replace(
    /\b(?:differ(?:ently)?|compare[ds]?|disagree|diverge|vary|cover(?:ed|age)?|reported|report|reporting)\b/gi,
    ' ',
  );
  const after = /\b(?:on|about|over|regarding|concerning|around)\s+(?!about\b|on\b|how\b)(?<topic>.+)$/i.exec(text);
  text = after?.groups?.topic ?? text;
  text = text
    .split(/\s*(?:,|\band\b|&|\bvs\.?(?=\s)|\bversus\b|\bwith\b|\bbetween\b|\bto\b(?= the))\s*/i)
    .filter((part) => !outletNamed(part, known))
    .join(' and ')
    .replace(
      /\b(?:how )?(?:do |does |did |is |are )?(?:the |two |both |all |different |other |various )*(?:papers|outlets|newspapers|publications|articles|sources|coverage|press|media|reports|they|each other)(?:'|’)?\b/gi,
      ' ',
    )
    .replace(/^[\s,]*(?:how|of|on|about|in|and|the way|between|it is|is)\b[\s,]*/gi, '')
    .replace(/(?:^|\s)(?:and|of|on|in|between)[\s]*$/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return route('compare', { topic: EVERYTHING.test(text) ? '' : text });
}

const disputed = (topic: string, known: Known): Routed =>
  route('disputed', {
    topic: subject(
      topic.replace(/^(?:that|whether|the claims? (?:that|about)|claims? (?:that|about)|this|it|here)\b\s*/i, ''),
      known,
    ).topic,
  });

function timeline(topic: string, known: Known): Routed {
  const about = subject(
    topic.replace(
      /^(?:(?:the )?events?(?: (?:of|in|around|about))?|what happened(?: (?:with|to|in))?|happenings?)\b\s*/i,
      '',
    ),
    known,
  ).topic;
  return about !== undefined && isSpeaker(about, known)
    ? route('timeline', { person: about })
    : route('timeline', { topic: about });
}
