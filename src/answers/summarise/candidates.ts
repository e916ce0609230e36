import type { Article, Paragraph } from '../../domain/article.ts';
import type { Slice } from '../../domain/span.ts';
import { termOf } from '../../text/terms.ts';
import { formsOf } from '../words.ts';

/** A sentence that a summary may show. */
export type Candidate = Slice & {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Place among the article's candidates, from 0. */
  readonly position: number;
  readonly words: number;
  /** What it speaks of: distinct terms, and pairs of neighbouring terms joined by a space. */
  readonly concepts: readonly string[];
  readonly asks: boolean;
  readonly speaksInFirstPerson: boolean;
  /** Tells the news that the headline tells, and stands alone: the lede. */
  readonly leads: boolean;
  /** Opens with a word that only the sentences before it explain ("He", "But"). */
  readonly dangles: boolean;
};

const FEWEST_WORDS = 3;

const DANGLES =
  /^["“‘'«]?(?:he|she|it|they|we|this|that|these|those|his|her|hers|its|their|theirs|him|them|here|there|such|but|and|or|nor|so|yet|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|instead|also|besides|still|then|thus|therefore|hence|otherwise|likewise|similarly|consequently|additionally|the former|the latter|the two|both|another|others|in addition|in contrast|as a result|at the same time|on the other hand|for example|for instance|of course|after that|that said)\b(?!['’]s\b)/i;
const DANGLES_IN_SHORT = /^["“‘'«]?(?:he|she|it|that|there|here|they|we|this)['’](?:s|ll|re|ve|d)\b/i;
const ASKS =
  /\?["”’']*(?:,? (?:(?:he|she|they|I|we|\p{Lu}[\p{L}'’-]+) (?:asks|asked|wondered|wonders|said)|(?:asks|asked) [^.?!]{2,60}))?\.?$/u;
/** "By Ann Lee, health editor": a byline has names, and no full stop. */
const BYLINE =
  /^(?:By|Words by|Interview by|Reporting by|From) \p{Lu}[\p{L}'’.-]+(?:[ ,]+(?:(?:and|de|la|van|der|von|ap|al|bin|Ó|Ní) ){0,2}\p{Lu}[\p{L}'’.-]+){1,7}(?:[,|–—-] ?[^.?!]*)?(?: in \p{Lu}[\p{L} ]+)?$/u;
/** Longer sentences are no bylines. */
const LONGEST_BYLINE = 160;
/** Whose turn it is in a printed interview ("Q:", "A:"). */
const TURN = /^(?:Q|A|Question|Answer)(?::|\.(?= ))\s*/;
const QUESTION = /^Q/;
/** A scoreline or a dateline is shorter than a lede, or does not end as a sentence does; a lede stands among the first. */
const A_LEDE_HAS_WORDS = 8;
const LATEST_LEDE = 2;
/** Terms of the headline that the lede tells again. */
const TOLD_AGAIN = 2;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/;
const FIRST_PERSON = /\b(?:I|we|my|our|you|your)\b/i;

/** Terms and neighbouring pairs of terms; a function word between two terms parts them. */
function conceptsOf(forms: readonly string[]): readonly string[] {
  const terms = forms.map(termOf);
  const pairs = terms.flatMap((term, at) =>
    term !== null && terms[at + 1] != null ? [`${term} ${terms[at + 1]}`] : [],
  );
  return [...new Set([...terms.filter((term) => term !== null), ...pairs])];
}

/** Whether an article is printed as questions and answers: at least one paragraph of each, so that "A. Poe" is no turn. */
function turnsOf({ text }: Article, paragraphs: readonly Paragraph[]): boolean {
  const turns = paragraphs.map(({ start, end }) => TURN.exec(text.slice(start, Math.min(end, start + 12)))?.[0][0]);
  return turns.includes('Q') && turns.includes('A');
}

/** The headline's terms; none where the first words of the body stand for the headline that is not there. */
function headlineTerms({ title, text }: Article, first: Paragraph | undefined): ReadonlySet<string> {
  const opening = first ? text.slice(first.start, first.start + 2 * title.length) : '';
  const same = opening.replaceAll(/\s+/g, ' ').startsWith(title.replace(/…$/, ''));
  return new Set(same ? [] : formsOf(title).flatMap((form) => termOf(form) ?? []));
}

/**
 * The sentences of an article's body, in order: headlines, captions, bullets, boilerplate and an interviewer's
 * questions never stand in a summary.
 * An article without a body (a list of points) is summed up by whatever it has.
 */
export function candidatesOf(article: Article): readonly Candidate[] {
  const body = article.paragraphs.filter(({ kind }) => kind === 'body');
  const paragraphs = body.length > 0 ? body : article.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  const turns = turnsOf(article, paragraphs);
  const candidates: Candidate[] = [];
  const headed = headlineTerms(article, paragraphs[0]);
  for (const paragraph of paragraphs) {
    if (turns && QUESTION.test(TURN.exec(article.text.slice(paragraph.start, paragraph.end))?.[0] ?? '')) continue;
    for (const { start, end } of paragraph.sentences) {
      const text = article.text.slice(start, end);
      const words = turns ? text.replace(TURN, '') : text;
      const forms = formsOf(text);
      if (forms.length < FEWEST_WORDS || (text.length < LONGEST_BYLINE && BYLINE.test(text))) continue;
      const asks = ASKS.test(text);
      const dangles = DANGLES.test(words) || DANGLES_IN_SHORT.test(words);
      const leads =
        candidates.length < LATEST_LEDE &&
        !candidates.some((earlier) => earlier.leads) &&
        !asks &&
        !dangles &&
        forms.length >= A_LEDE_HAS_WORDS &&
        ENDS_SENTENCE.test(text) &&
        headed.intersection(new Set(forms.map(termOf))).size >= TOLD_AGAIN;
      let concepts: readonly string[] | null = null;
      candidates.push({
        start,
        end,
        text,
        article,
        paragraph,
        position: candidates.length,
        words: forms.length,
        // Of many candidates few are ever weighed.
        get concepts() {
          concepts ??= conceptsOf(forms);
          return concepts;
        },
        asks,
        speaksInFirstPerson: FIRST_PERSON.test(text),
        leads,
        dangles,
      });
    }
  }
  return candidates;
}
