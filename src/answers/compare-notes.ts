import type { AttributedPassage } from '../coverage/coverage.ts';
import type { ArticleInfo } from '../domain/article.ts';
import { inWords, say } from '../locales/say.ts';
import { wordsOf } from '../text/words.ts';
import { printedBy } from './find-outlet.ts';
import type { Utterance } from './utterances.ts';

/** Refers to an article whose outlet is not known. */
export const unnamedOutlet = () => say`an unnamed outlet`;

export const outletOf = ({ article }: { readonly article: { readonly outlet: string | null } }) =>
  article.outlet ?? unnamedOutlet();

/** The outlets of an article and of its copies, each once. */
export const everyOutletOf = ({ article }: { readonly article: ArticleInfo }): readonly string[] => [
  ...new Set([outletOf({ article }), ...printedBy(article)]),
];

/** Every printing of an utterance, the fullest first. */
export const printings = ({ fullest, others }: Utterance): readonly AttributedPassage[] => [fullest, ...others];
/** Who prints less of an utterance, and how much less. */
export function trimmed(utterance: Utterance): readonly string[] {
  const full = wordsOf(utterance.fullest.passage.text).length;
  return [...Map.groupBy(utterance.others, outletOf)].flatMap(([outlet, [printing]]) => {
    const missing = full - wordsOf(printing!.passage.text).length;
    const words = utterance.fullest.passage.text
      .replace(/^[“"‘'«]+/, '')
      .slice(0, 40)
      .trimEnd();
    return outlet !== outletOf(utterance.fullest) && missing > 0
      ? [say`Of “${words}…” ${outlet} leaves out ${missing} {2:word|words} that ${outletOf(utterance.fullest)} prints.`]
      : [];
  });
}

/** Which outlets print none of the articles on the topic. */
export function silent(outlets: readonly string[], articles: readonly ArticleInfo[]): readonly string[] {
  const heard = new Set(articles.flatMap(printedBy));
  const without = outlets.filter((outlet) => !heard.has(outlet));
  if (without.length === 0) return [];
  if (without.length > 5) return [say`${without.length} other outlets have nothing on this.`];
  const named = inWords(without, 'and');
  return [without.length === 1 ? say`${named} has nothing on this.` : say`${named} have nothing on this.`];
}

/** Whom only one outlet quotes. */
export function quotedByOne(said: readonly AttributedPassage[], outlets: number): readonly string[] {
  if (outlets < 2) return [];
  const bySpeaker = Map.groupBy(
    said.filter(({ attribution }) => attribution.source?.entity != null),
    ({ attribution }) => attribution.source!.name,
  );
  const alone = [...bySpeaker].flatMap(([name, passages]) => {
    const where = new Set(passages.flatMap(everyOutletOf));
    return where.size === 1 ? [{ name, outlet: [...where][0]! }] : [];
  });
  return [...Map.groupBy(alone, ({ outlet }) => outlet)].map(
    ([outlet, names]) =>
      say`On this only ${outlet} quotes ${inWords(
        names.slice(0, 8).map(({ name }) => name),
        'and',
      )}.`,
  );
}

/** One outlet says "said", another "allegedly". */
export function hedges(shared: readonly Utterance[], said: readonly AttributedPassage[]): readonly string[] {
  const worded = (passages: readonly AttributedPassage[]) =>
    [...Map.groupBy(passages, outletOf)].map(([outlet, own]) => ({
      outlet,
      hedges: [...new Set(own.flatMap(({ attribution }) => attribution.hedge?.text.toLowerCase() ?? []))],
    }));
  const differing = shared
    .map(printings)
    .map(worded)
    .find((outlets) => new Set(outlets.map((own) => own.hedges.length > 0)).size > 1);
  const outlets = differing ?? worded(said);
  const hedging = outlets.filter((own) => own.hedges.length > 0);
  if (hedging.length === 0 || hedging.length === outlets.length) return [];
  const plain = outlets.filter((own) => own.hedges.length === 0).map(({ outlet }) => outlet);
  const hedged = hedging.map(
    (own) =>
      say`${own.outlet} hedges (${own.hedges
        .slice(0, 4)
        .map((hedge) => say`“${hedge}”`)
        .join(', ')})`,
  );
  const others = inWords(plain, 'and');
  return [
    plain.length === 1
      ? say`${inWords(hedged, 'and')}; ${others} does not.`
      : say`${inWords(hedged, 'and')}; ${others} do not.`,
  ];
}
