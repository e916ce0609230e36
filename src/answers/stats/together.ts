import { setImmediate as breath } from 'node:timers/promises';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Entity } from '../../domain/attribution.ts';
import { say } from '../../locales/say.ts';
import { label } from '../../pictures/look.ts';
import { namedTogether } from '../../pictures/named-together.ts';
import { printedBy } from '../find-outlet.ts';
import { shortly } from './figures.ts';
import type { Pictured } from './pictured.ts';
import { unlike } from './quoted.ts';
import { READ, type Scope } from './what-is-said.ts';

type Pair = { readonly a: string; readonly b: string; readonly paragraphs: number };

/** People that one picture holds, and pairs whose figures are given in words. */
const PEOPLE = 14;
const IN_WORDS = 15;
/** Words of the page rather than of the article. */
const FURNITURE = new Set(['boilerplate', 'repeated-headline']);

/** Who is named in the same paragraphs, in the newest articles; null when no paragraph names two people. */
export async function togetherPicture(
  { outlet, party }: Scope,
  entities: readonly Entity[],
  coverage: Coverage,
  subtitle: (people: string) => string,
): Promise<Pictured | null> {
  const people = new Map(
    entities.filter(({ id, kind }) => kind === 'person' || id === party?.id).map(({ id, name }) => [id, name]),
  );
  const alone = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  const articles = (await coverage.articles()).filter(
    (article) => outlet === undefined || printedBy(article).includes(outlet),
  );
  for (const { id } of articles.slice(0, READ)) {
    for (const named of await namedIn(id, coverage, people)) {
      if (party !== undefined && !named.includes(party.id)) continue;
      for (const [at, a] of named.entries()) {
        alone.set(a, (alone.get(a) ?? 0) + 1);
        for (const b of named.slice(at + 1)) {
          const key = JSON.stringify([a, b]);
          pairs.set(key, { a, b, paragraphs: (pairs.get(key)?.paragraphs ?? 0) + 1 });
        }
      }
    }
    await breath();
  }
  if (pairs.size === 0) return null;
  const strongest = [...pairs.values()].toSorted((x, y) => y.paragraphs - x.paragraphs);
  const linked = [...new Set(strongest.flatMap(({ a, b }) => [a, b]))];
  const shown = new Set(party === undefined ? linked.slice(0, PEOPLE) : [party.id, ...linked].slice(0, PEOPLE));
  const drawn = strongest.filter(({ a, b }) => shown.has(a) && shown.has(b));
  const order = besideTheirOwn([...shown], drawn);
  const labels = unlike(order.map((id, at) => label(people.get(id)!, at + 1, 19)));
  const labelled = new Map(order.map((id, at) => [id, labels[at]!]));
  const explained = order.flatMap((id, at) =>
    labels[at]!.startsWith(`(${at + 1})`) ? [say`${labels[at]!} is ${shortly(people.get(id)!)}.`] : [],
  );
  const inWords = strongest.slice(0, IN_WORDS);
  const title = say`Who is named together`;
  return {
    name: 'named-together',
    title,
    drawing: namedTogether({
      title,
      subtitle: subtitle(
        shown.size < linked.length
          ? say`${shown.size} of ${linked.length} people`
          : say`${linked.length} {0:person|people}`,
      ),
      people: order.map((id) => ({ name: labelled.get(id)!, paragraphs: alone.get(id)! })),
      pairs: drawn.map(({ a, b, paragraphs }) => ({ a: labelled.get(a)!, b: labelled.get(b)!, paragraphs })),
    }),
    figures: [
      ...inWords.map(
        ({ a, b, paragraphs }) =>
          say`${shortly(people.get(a)!)} and ${shortly(people.get(b)!)}: ${paragraphs} {2:paragraph|paragraphs}.`,
      ),
      ...explained,
    ],
    notes: strongest.length > IN_WORDS ? [say`The ${IN_WORDS} strongest of ${strongest.length} pairs.`] : [],
  };
}

/** The people named in each paragraph of an article, by their ids in one order. */
async function namedIn(
  id: string,
  coverage: Coverage,
  people: ReadonlyMap<string, string>,
): Promise<readonly (readonly string[])[]> {
  const read = await coverage.article(id);
  if (read === null) return [];
  const { article, analysis } = read;
  const mentions = analysis.mentions.filter(({ entity }) => people.has(entity)).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return article.paragraphs.map(({ end, kind }) => {
    const from = next;
    while (next < mentions.length && mentions[next]!.start < end) next++;
    const named = new Set(mentions.slice(from, next).map(({ entity }) => entity));
    return FURNITURE.has(kind) ? [] : [...named].sort();
  });
}

/** People in an order that puts each beside somebody they are often named with, so that few lines cross the map. */
function besideTheirOwn(ids: readonly string[], pairs: readonly Pair[]): readonly string[] {
  const left = new Set(ids);
  const order: string[] = [];
  for (let last = ids[0]; last !== undefined; ) {
    left.delete(last);
    order.push(last);
    const from = last;
    const companion = pairs.find(({ a, b }) => (a === from && left.has(b)) || (b === from && left.has(a)));
    last = companion === undefined ? [...left][0] : companion.a === from ? companion.b : companion.a;
  }
  return order;
}
