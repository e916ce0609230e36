import type { Article, ParagraphKind } from '../domain/article.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** What every outlet sets for itself around the same words. */
const ITS_OWN: ReadonlySet<ParagraphKind> = new Set([
  'headline',
  'repeated-headline',
  'standfirst',
  'caption',
  'boilerplate',
]);
/** Quoted stretches of fewer words are names and scare quotes. */
const QUOTATION = 3;
/** Words of a stretch by which a sentence is recognised in another wording. */
const STRETCH = 3;
/** Share of its stretches that an edited sentence keeps. */
const EDITED = 0.5;
/** Words of text below which only the very same words, headline included, make a copy: a teaser says little. */
const SHORT = 40;
/** UTF-16 units above which a text is looked at no closer: no article, and hostile perhaps. */
const LARGEST = 100_000;
/** Sentences remembered by one stretch: more say the same again and again. */
const ALIKE = 20;
/** Words that a copy may add in sentences of its own, such as a credit, before it counts as an article. */
const CREDIT = 25;
const QUOTED = /[“„«"]([^“”„«»"]+)[”»"]?|(?<![\p{L}\p{N}])[‘']([^‘“”\n]{1,300}?)[’'](?![\p{L}\p{N}])/gu;
const NEGATION = /^(?:not?|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|.+n't)$/;
const SAYS =
  /^(?:said|says?|saying|told|tells?|according|claim\w*|add(?:ed|s)|insist\w*|den(?:y|ies|ied)|warn\w*|announc\w*|argu\w*|ask(?:ed|s)|confirm\w*)$/;

type Text = Pick<Article, 'text' | 'paragraphs'>;

/**
 * Whether a near copy of an article says anything that the original does not, so that to drop it would lose words: a
 * quotation that is not in the original; a sentence edited so that a number, a name or a negation is another; a sentence
 * of its own in which somebody says something or that has a number; or more than a credit's worth of other sentences. Of
 * a text that is hardly one, anything.
 */
export function hasNews(copy: Text, original: Text): boolean {
  if (copy.text === original.text) return false;
  if (copy.text.length > LARGEST) return true;
  const known = read(original.text);
  const counterparts = stretchesBySentence(original);
  let credit = 0;
  let common = 0;
  for (const { start, end, kind, sentences } of copy.paragraphs) {
    if (hasOtherQuotation(copy.text.slice(start, end), known)) return true;
    if (ITS_OWN.has(kind)) continue;
    for (const span of sentences) {
      const text = copy.text.slice(span.start, span.end);
      const words = wordsOf(text);
      if (known.has(words)) {
        common += words.length;
        continue;
      }
      const counterpart = counterpartOf(words, counterparts);
      if (counterpart ? isOther(text, words, counterpart, known.forms) : words.some(isTelling)) return true;
      if (!counterpart) credit += words.length;
    }
  }
  if (common < SHORT) return !known.has(wordsOf(copy.text));
  return credit > CREDIT;
}

type Known = { readonly forms: ReadonlySet<string>; has(words: readonly Word[]): boolean };

function read(text: string): Known {
  const words = wordsOf(text);
  const row = inRow(words);
  return { forms: new Set(words.map(({ form }) => form)), has: (asked) => row.includes(inRow(asked)) };
}

const inRow = (words: readonly Word[]) => ` ${words.map(({ form }) => form).join(' ')} `;

function hasOtherQuotation(paragraph: string, known: Known): boolean {
  return [...paragraph.matchAll(QUOTED)].some(([, double, single]) => {
    const words = wordsOf(double ?? single ?? '');
    return words.length >= QUOTATION && !known.has(words);
  });
}

/** The sentences of the original, by the stretches of words in them. */
function stretchesBySentence({ text, paragraphs }: Text): ReadonlyMap<string, readonly (readonly Word[])[]> {
  const sentences = new Map<string, (readonly Word[])[]>();
  for (const { start, end } of paragraphs.flatMap((paragraph) => paragraph.sentences)) {
    const words = wordsOf(text.slice(start, end));
    for (const stretch of stretchesOf(words)) {
      const alike = sentences.get(stretch);
      if (!alike) sentences.set(stretch, [words]);
      else if (alike.length < ALIKE) alike.push(words);
    }
  }
  return sentences;
}

/** Each once. */
const stretchesOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.slice(STRETCH - 1).map((_, i) =>
      words
        .slice(i, i + STRETCH)
        .map(({ form }) => form)
        .join(' '),
    ),
  );

/** The sentence of the original that these words are an edited form of. */
function counterpartOf(
  words: readonly Word[],
  sentences: ReadonlyMap<string, readonly (readonly Word[])[]>,
): readonly Word[] | null {
  const stretches = stretchesOf(words);
  const shared = new Map<readonly Word[], number>();
  for (const stretch of stretches) {
    for (const sentence of sentences.get(stretch) ?? []) shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
  }
  const [best] = [...shared].sort(([, a], [, b]) => b - a);
  return best && best[1] >= EDITED * stretches.size ? best[0] : null;
}

const isNumber = ({ form }: Word) => /\p{N}/u.test(form);
const isTelling = (word: Word) => isNumber(word) || SAYS.test(word.form);

/** Whether an edited sentence has other numbers or negations than its counterpart, or names that the original has not. */
function isOther(
  text: string,
  words: readonly Word[],
  counterpart: readonly Word[],
  known: ReadonlySet<string>,
): boolean {
  const pick = (from: readonly Word[]) =>
    from
      .filter((word) => isNumber(word) || NEGATION.test(word.form))
      .map(({ form }) => form)
      .sort()
      .join(' ');
  if (pick(words) !== pick(counterpart)) return true;
  return words.some(({ form, start }, place) => place > 0 && /\p{Lu}/u.test(text[start]!) && !known.has(form));
}
