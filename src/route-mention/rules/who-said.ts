import { phrasePattern } from '../phrase.ts';
import { quotationIn, withoutEnd, withoutOutlet } from '../phrases.ts';
import { type Routed, route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';

const whoSaid = (quote: string | undefined, speaker?: string, outlet?: string): Routed =>
  route('who-said', { quote: withoutEnd(quote ?? ''), speaker, outlet });

const CLAIMED = phrasePattern(
  '(did|has|have|does|was it|is it) <speaker> [{really}] [who|that|just] ({say}) [that] [<rest>]',
);
const ANYONE = /^(?:any|some)(?:one|body)$/i;
const ASKS_WHO =
  /\b(?:who|whose|where|which|source|said|says|quote[ds]?|quotation|words|anyone|anybody|someone|from|attribut\w*|speaker)\b/i;

/** A question that quotes: who said it, or did the one it names. */
const quoted: Rule = (question, known) => {
  const found = quotationIn(question);
  if (found === null) return null;
  const { text: rest, outlet } = withoutOutlet(found.rest, known);
  const speaker = CLAIMED.exec(rest)?.groups?.speaker;
  if (speaker !== undefined) return whoSaid(found.quote, ANYONE.test(speaker) ? undefined : speaker, outlet);
  const asksWho = ASKS_WHO.test(rest) && !/^(?:why|when|how|what)\b/i.test(rest);
  return asksWho || (rest.length < 8 && found.quote.includes(' ')) ? whoSaid(found.quote, undefined, outlet) : null;
};

const reported: Rule = asked(
  [
    'who [was it|is it|has|have|had|exactly|actually|really|first|originally] [that|who] (said|says|say|stated|claimed|uttered|wrote) [that] <quote>',
    '(whose|whose words|whose quote|whose line|whose phrase) (is|are|was|were) [this|these|it|that] <quote>',
    "(who's|who is|who was) [being] quoted [as] saying [that] <quote>",
    'who (used|coined) [the] (word|words|phrase|expression|term) <quote>',
    '(where does|where did|where is|who is behind|what is the source of|source of) (the|this) (quote|quotation|phrase|line|words) <quote> [come from|from]',
  ],
  ({ quote }, known) => {
    if (
      /^(?:what|anything|something|nothing|more|most|things?|so|it|this|that)\b(?: (?:about|on|to)\b.*)?$/i.test(quote!)
    )
      return null;
    const { text, outlet } = withoutOutlet(quote!, known);
    return whoSaid(text, undefined, outlet);
  },
);

const claimed: Rule = asked(
  [
    'is it (true|correct|right|so) that <speaker> (said|says|claimed|claims|stated) [that] <quote>',
    'did <speaker> [{really}] (say|claim|state) [that] <quote>',
    'did <speaker> [{really}] tell <whom> that <quote>',
  ],
  ({ speaker, quote }) => {
    // "… that she would not resign" is reported: her own words are others.
    const reports = /^(?:he|she|they|it) /i.exec(quote!);
    if (reports && !ANYONE.test(speaker!)) return route('quotes', { speaker, about: quote!.slice(reports[0].length) });
    if (quote!.split(' ').length < 3 || /^(?:anything|something|much|a word)\b/i.test(quote!)) return null;
    return whoSaid(quote, ANYONE.test(speaker!) ? undefined : speaker);
  },
);

export const quotedWords: Rule = quoted;
export const reportedWords: readonly Rule[] = [reported, claimed];
