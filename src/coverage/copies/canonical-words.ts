import { levelSpelling } from '../../text/spelling.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { DATELINE, DAYS, LEFT_OUT, SAYS, SCALES, sameAs } from './house-style.ts';

/** A word as two outlets may set it; `begins`: punctuation stands before it, or nothing. */
export type Canonical = { readonly form: string; readonly begins: boolean };

const STOP = /[,;:()[\]“”„«»"‘…—–]|[’'](?![\p{L}\p{N}])|\s-\s/u;
const MARK = /[£$€¥₹]/;
const SHORT_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^can(?:'t|not)$/, ['can', 'not']],
  [/^won't$/, ['will', 'not']],
  [/^(.+)n't$/, ['$1', 'not']],
  [/^(it|he|she|that|there|who|what)'s$/, ['$1', 'is']],
  [/^(.+)'ll$/, ['$1', 'will']],
  [/^(.+)'re$/, ['$1', 'are']],
  [/^(.+)'ve$/, ['$1', 'have']],
  [/^i'm$/, ['i', 'am']],
];
/** Words of the longest part of a sentence in which the verb may stand before who speaks. */
const TURNED = 8;

/** What words come to, as a coverage says few and those often. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

/** A word of a quotation: its spelling is the outlet's, nothing else. */
export const quotedForm = (text: string, word: Word): string => amountAt(text, word) ?? levelSpelling(word.form);

/** A sentence in the words by which it is compared: "Mr Doyle said" and “says Doyle” are the same. */
export function canonicalWords(sentence: string): readonly Canonical[] {
  const text = sentence.replace(DATELINE, '');
  const all = wordsOf(text);
  const words: Canonical[] = [];
  let end = 0;
  let begins = true;
  all.forEach((word, place) => {
    begins ||= STOP.test(text.slice(end, word.start));
    end = word.end;
    for (const form of formsOf(text, word, all[place - 1]?.form, all[place + 1]?.form)) {
      words.push({ form, begins });
      begins = false;
    }
  });
  return turned(words);
}

function formsOf(text: string, word: Word, before: string | undefined, after: string | undefined): readonly string[] {
  const { form, end } = word;
  if (LEFT_OUT.has(form)) return [];
  if (form === 'on' && after !== undefined && DAYS.has(after)) return [];
  if (form === 'per' && after === 'cent') return [];
  if (form === 'cent' && before === 'per') return ['percent'];
  const amount = amountAt(text, word);
  if (amount !== null) {
    const [, number, scale] = /^([^a-z]+)(k|m|bn|tn)$/.exec(amount) ?? [null, amount, ''];
    return [number!, SCALES.get(scale!) ?? '', text[end] === '%' ? 'percent' : ''].filter(Boolean);
  }
  const known = KNOWN.get(form);
  if (known) return known;
  const [pattern, forms] = SHORT_FORMS.find(([short]) => short.test(form)) ?? [null, [form]];
  const made = forms.map((part) => levelSpelling(sameAs(pattern ? form.replace(pattern, part) : part)));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(form, made);
  return made;
}

/** A number with what it counts in and whether it is below nothing; null for a word. */
function amountAt(text: string, { form, start }: Word): string | null {
  if (!/^\p{N}/u.test(form)) return null;
  const mark = text[start - 1] ?? '';
  const isBelow = /[-−]/.test(mark) && !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
  return (MARK.test(mark) ? mark : isBelow ? '-' : '') + form.replaceAll(/,(?=\d{3})/g, '');
}

/** “…,” said Doyle → “…,” Doyle said. */
function turned(words: readonly Canonical[]): readonly Canonical[] {
  const result: Canonical[] = [];
  for (let start = 0; start < words.length; ) {
    let end = start + 1;
    while (end < words.length && !words[end]!.begins) end++;
    const part = words.slice(start, end);
    const [first, second, ...rest] = part;
    if (second && SAYS.has(first!.form) && part.length <= TURNED)
      result.push({ ...second, begins: true }, ...rest, { ...first!, begins: false });
    else for (const word of part) result.push(word);
    start = end;
  }
  return result;
}
