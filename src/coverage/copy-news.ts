import type { Article, ParagraphKind } from '../domain/article.ts';
import { wordsOf } from '../text/words.ts';
import { type Canonical, canonicalWords, quotedForm } from './copies/canonical-words.ts';
import { isCredit } from './copies/house-style.ts';
import { isShortened } from './copies/is-shortened.ts';

/** What every outlet sets for itself around the same words; summaries among it, which may bring news even so. */
const ITS_OWN: ReadonlySet<ParagraphKind> = new Set([
  'headline',
  'repeated-headline',
  'standfirst',
  'caption',
  'boilerplate',
]);
const SUMMARY: ReadonlySet<ParagraphKind> = new Set(['headline', 'repeated-headline', 'standfirst']);
/** Quoted stretches of fewer words are names and scare quotes. */
const QUOTATION = 3;
/** Words of a stretch by which a sentence is recognised when it was shortened, or a quotation. */
const STRETCH = 3;
/** Places remembered of one stretch: more say the same again and again. */
const ALIKE = 20;
/** Sentences that one may be a shortened form of. */
const CLOSELY = 3;
/** Words of a sentence above which it has to be the very same: no sentence, and hostile perhaps. */
const LONGEST = 400;
/** Words of text below which only the very same words, headline included, make a copy: a teaser says little. */
const SHORT = 40;
/** UTF-16 units above which a text is looked at no closer: no article, and hostile perhaps. */
const LARGEST = 100_000;
const QUOTED = /[“„«"]([^“”„«»"]+)[”»"]?|(?<![\p{L}\p{N}])[‘']([^‘“”\n]{1,300}?)[’'](?![\p{L}\p{N}])/gu;

type Text = Pick<Article, 'text' | 'paragraphs'>;

/**
 * Whether a near copy of an article says anything that the original does not, so that to drop it would lose words, or
 * put words into an outlet's mouth: a quotation that is not quoted in the original, or a sentence that is neither one of
 * the original's in another house style, nor such a one shortened, nor a credit. Of a text that is hardly one, anything.
 * When in doubt, it does.
 */
export function hasNews(copy: Text, original: Text): boolean {
  if (copy.text === original.text) return false;
  if (Math.max(copy.text.length, original.text.length) > LARGEST) return true;
  const known = read(original);
  let common = 0;
  for (const { start, end, kind, sentences } of copy.paragraphs) {
    const paragraph = copy.text.slice(start, end);
    if (quotationsIn(paragraph).some((quoted) => !known.quotes(quoted))) return true;
    if (ITS_OWN.has(kind)) {
      if (SUMMARY.has(kind) && canonicalWords(paragraph).some(({ form }) => isNumber(form) && !known.uses(form)))
        return true;
      continue;
    }
    for (const span of sentences) {
      const sentence = copy.text.slice(span.start, span.end);
      const words = canonicalWords(sentence);
      if (words.length === 0) continue;
      if (known.has(words) || known.hasLonger(words)) common += words.length;
      else if (!isCredit(sentence)) return true;
    }
  }
  return common < SHORT && rowOf(wordsOf(copy.text)) !== rowOf(wordsOf(original.text));
}

const rowOf = (words: readonly { readonly form: string }[]): string => words.map(({ form }) => form).join(' ');
const isNumber = (form: string) => /\p{N}/u.test(form);

type Known = {
  uses(form: string): boolean;
  /** Whether it is a sentence of the original. */
  has(sentence: readonly Canonical[]): boolean;
  hasLonger(sentence: readonly Canonical[]): boolean;
  quotes(quotation: readonly string[]): boolean;
};

function read({ text, paragraphs }: Text): Known {
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => canonicalWords(text.slice(start, end))),
  );
  const rows = new Set(sentences.map(rowOf));
  const short = sentences.filter(({ length }) => length <= LONGEST);
  // Made when they are first asked for: most texts tell news before.
  let longer: Places<readonly Canonical[]> | null = null;
  let forms: ReadonlySet<string> | null = null;
  const quotations = paragraphs.flatMap(({ start, end }) => quotationsIn(text.slice(start, end)));
  const quoting = byStretch(quotations, (forms) => forms);
  return {
    uses(form) {
      forms ??= new Set(sentences.flatMap((words) => words.map((word) => word.form)));
      return forms.has(form);
    },
    has: (words) => rows.has(rowOf(words)),
    hasLonger(words) {
      if (words.length > LONGEST) return false;
      longer ??= byStretch(short, (sentence) => sentence.map(({ form }) => form));
      const shared = new Map<readonly Canonical[], number>();
      for (const stretch of stretchesOf(words.map(({ form }) => form)))
        for (const [sentence] of longer.get(stretch) ?? []) shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
      const likeliest = [...shared].sort(([, a], [, b]) => b - a).slice(0, CLOSELY);
      return likeliest.some(([sentence]) => isShortened(words, sentence));
    },
    quotes: (forms) =>
      quoting
        .get(forms.slice(0, STRETCH).join(' '))
        ?.some(([quoted, at]) => forms.every((form, place) => quoted[at + place] === form)) ?? false,
  };
}

/** The quotations of a paragraph, by the words in them. */
function quotationsIn(paragraph: string): readonly (readonly string[])[] {
  return [...paragraph.matchAll(QUOTED)].flatMap(([, double, single]) => {
    const quoted = double ?? single ?? '';
    const words = wordsOf(quoted);
    return words.length >= QUOTATION ? [words.map((word) => quotedForm(quoted, word))] : [];
  });
}

const stretchesOf = (forms: readonly string[]): readonly string[] =>
  forms.slice(STRETCH - 1).map((_, at) => forms.slice(at, at + STRETCH).join(' '));

type Places<T> = ReadonlyMap<string, readonly (readonly [row: T, at: number])[]>;

/** Rows of words with places in them, by the stretch of words that stands there. */
function byStretch<T>(rows: readonly T[], formsOf: (row: T) => readonly string[]): Places<T> {
  const places = new Map<string, [T, number][]>();
  for (const row of rows) {
    const forms = formsOf(row);
    for (const [at, stretch] of stretchesOf(forms).entries()) {
      const alike = places.get(stretch);
      if (!alike) places.set(stretch, [[row, at]]);
      else if (alike.length < ALIKE) alike.push([row, at]);
    }
  }
  return places;
}
