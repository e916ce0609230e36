import type { Coverage } from '../coverage/coverage.ts';
import type { ArticleInfo } from '../domain/article.ts';
import { inWords, say } from '../locales/say.ts';
import { fold, formsOf, nearestNames } from './words.ts';

export type FoundOutlet =
  | { readonly kind: 'one'; readonly outlet: string }
  | { readonly kind: 'none'; readonly reason: string };

const folded = (text: string) => formsOf(fold(text)).filter((word) => word !== 'the');

/** The named outlets that printed an article, the one it is cited to first. */
export const printedBy = ({ outlet, alsoIn = [] }: ArticleInfo): readonly string[] =>
  [outlet, ...alsoIn.map((printing) => printing.outlet)].filter((one) => one !== null);

/** Every outlet of the coverage, those of copies too, most articles first. */
export async function outletsOf(coverage: Coverage): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const outlet of (await coverage.articles()).flatMap(printedBy))
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([outlet]) => outlet);
}

/** Which outlet a reader means by its name, its initials ("FT") or a part of its name ("the Mail"). */
export async function findOutlet(asked: string, coverage: Coverage): Promise<FoundOutlet> {
  const outlets = await outletsOf(coverage);
  const words = folded(asked);
  const readings: readonly ((outlet: readonly string[]) => boolean)[] = [
    (outlet) => outlet.join(' ') === words.join(' '),
    (outlet) => outlet.join('') === words.join(''),
    (outlet) => words.length === 1 && outlet.length > 1 && outlet.map((word) => word[0]).join('') === words[0],
    (outlet) => words.length > 0 && words.every((word) => outlet.includes(word)),
  ];
  for (const fits of readings) {
    const fitting = outlets.filter((outlet) => fits(folded(outlet)));
    if (fitting.length === 1) return { kind: 'one', outlet: fitting[0]! };
    if (fitting.length > 1)
      return { kind: 'none', reason: say`“${asked}” may be ${inWords(fitting.slice(0, 5), 'or')}: which one?` };
  }
  const near = nearestNames(fold(asked), outlets);
  const offered =
    near.length > 0
      ? say`Nearest: ${near.join(', ')}.`
      : say`It has ${outlets.slice(0, 5).join(', ') || say`no named outlet`}.`;
  return { kind: 'none', reason: `${say`The coverage has no outlet called “${asked}”.`} ${offered}` };
}
