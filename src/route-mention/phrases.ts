import type { Known } from './routed.ts';

/** Longest question that is read; the rest of a longer one is dropped. */
const LONGEST = 2_000;

const BEFORE: readonly RegExp[] = [
  /^<[@#][!&]?\d+>\s*/,
  /^@?verbatim\b[\s,:]*/i,
  /^(?:hey|hi|hello|ok|okay|so|well|um|yo|dear)\b(?=[\s,!.]+\S)[\s,!.]*/i,
  /^(?:please|pls|kindly)\b[\s,]*/i,
  /^(?:can|could|would|will) (?:you|u) (?:please |kindly )?(?=\w)/i,
  /^(?:(?:do|did) (?:you|we) (?:happen to )?know|(?:i(?:'|’)?d|i would) (?:like|love) (?:to know|you to)|i (?:want|need) (?:to know|you to)|i(?:'|’)?m (?:wondering|curious)|i wonder|any idea|remind me|let me know)\b[\s,:]*/i,
  /^(?:can|could|may) (?:i|we) (?:see|hear|read|know|ask) (?=(?:who|what|when|where|why|how|which|if|whether)\b)/i,
  /^(?:tell|show|give|find|get) (?:me|us) (?=(?:who|what|when|where|why|how|which|if|whether)\b)/i,
];

/** Question words as they are typed in haste. */
const HASTY: readonly (readonly [RegExp, string])[] = [
  [/^(?:wat|wot|wut|waht|whta)\b/i, 'what'],
  [/^(?:wats|wots|wuts)\b/i, 'whats'],
  [/^(?:hoo|woh)\b/i, 'who'],
  [/^wen\b/i, 'when'],
];

const AFTER = /[\s,]*(?:\b(?:please|pls|thanks|thank you|cheers|ta)\b[\s,!.?]*)+$/i;

const THANKS =
  /^(?:(?:ok|okay|ah|oh|great|perfect|nice|cool|lovely|brilliant|excellent|good|many|no|yes|that(?:['’]s| is) (?:great|perfect|all)|got it),?[\s,.!]+)*(?:thanks|thank (?:you|u)|thx|thankyou|ty|cheers|danke(?: schön)?|vielen dank|merci(?: beaucoup)?|(?:muchas )?gracias|bedankt|dank (?:je|u)(?: wel)?)(?:,? (?:a lot|a million|a bunch|so much|very much|again|all|everyone|you|bot|verbatim|mate|friend|for (?:that|this|the (?:help|answer)|your help)))*[^\p{L}\p{N}?]*$/iu;

/** True for what thanks and asks nothing. */
export const isThanks = (said: string): boolean => said.length < 100 && THANKS.test(said.trim());

/** A question without the mention of the bot and the courtesies around it, in one line. */
export function plainQuestion(said: string): string {
  let text = said.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    for (const courtesy of BEFORE) text = text.replace(courtesy, '');
  }
  for (const [typed, meant] of HASTY) text = text.replace(typed, meant);
  return text.replace(AFTER, '').trim();
}

/** Without question marks and full stops at the end. */
export const withoutEnd = (text: string): string => text.replace(/[\s?!.…]+$/, '');

const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
] as const;

/**
 * The longest quotation in a question, without its marks, and the question without it; null when it quotes nothing.
 * A single mark opens only at a word's beginning and closes only at a word's end, so that an apostrophe is none.
 */
export function quotationIn(text: string): { readonly quote: string; readonly rest: string } | null {
  let best: { quote: string; rest: string } | null = null;
  for (const [open, close] of PAIRS) {
    const single = open === '‘' || open === "'";
    for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, start + 1)) {
      if (single && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue;
      let end = text.indexOf(close, start + 1);
      while (single && end !== -1 && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) end = text.indexOf(close, end + 1);
      if (end === -1) break;
      const quote = text.slice(start + 1, end).trim();
      if (quote.length > (best?.quote.length ?? 0))
        best = { quote, rest: `${text.slice(0, start)} ${text.slice(end + 1)}` };
      start = end;
    }
  }
  return best && { quote: best.quote, rest: best.rest.replace(/\s+/g, ' ').trim() };
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’]s$/, '')
    .trim();
const initials = (name: string): string =>
  bare(name)
    .split(/\s+/)
    .map((word) => word[0])
    .join('');

/** The outlet a phrase names in full, by initials or by its last word ("the Mail"); undefined when it names none. */
export function outletNamed(phrase: string, { outlets }: Known): string | undefined {
  const asked = bare(withoutEnd(phrase));
  const readings = [bare, initials, (outlet: string) => bare(outlet).split(/\s+/).at(-1)!];
  for (const reading of readings) {
    const fitting = outlets.filter((outlet) => asked.length > 1 && reading(outlet) === asked);
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

/** A question without a closing "in the Daily Mail" (or "according to", "by", "from"), and the outlet that it named. */
export function withoutOutlet(text: string, known: Known): { readonly text: string; readonly outlet?: string } {
  const question = withoutEnd(text);
  for (const match of [...question.matchAll(/[\s,]+(?:in|by|from|according to) (?=(.{2,60})$)/giu)].reverse()) {
    const outlet = outletNamed(match[1]!, known);
    if (outlet !== undefined) return { text: question.slice(0, match.index), outlet };
  }
  const leading = /^(?:in|according to) ([^,]{2,60}),\s*/iu.exec(question);
  const outlet = leading ? outletNamed(leading[1]!, known) : undefined;
  return outlet === undefined ? { text } : { text: question.slice(leading![0].length), outlet };
}

/** True when a phrase is the name of somebody the coverage quotes or mentions. */
export const isSpeaker = (phrase: string, { speakers }: Known): boolean => {
  const asked = bare(withoutEnd(phrase));
  return speakers.some((name) => bare(name) === asked || bare(name).split(/\s+/).at(-1) === asked);
};
