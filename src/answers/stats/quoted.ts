import type { Entity } from '../../domain/attribution.ts';
import { say } from '../../locales/say.ts';
import { HOWS, label } from '../../pictures/look.ts';
import { type Bar, columnLetters, whoIsQuoted } from '../../pictures/who-is-quoted.ts';
import type { Utterance } from '../utterances.ts';
import { type Figures, inFigures, NONE, plus, shortly, sumOf, totalOf } from './figures.ts';
import type { Pictured } from './pictured.ts';
import { byOutlet, howOf, type Said } from './what-is-said.ts';

/** One speaker, or all those without a name. */
type Row = { readonly name: string; readonly cells: ReadonlyMap<string, Figures>; readonly total: number };

/** Speakers and outlets that one picture holds. */
const ROWS = 12;
const COLUMNS = 3;
/** Outlets named in a line of figures. */
const OUTLETS = 4;
const NAMED: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'place', 'group']);

/** Who is quoted by which outlet, and how, the most quoted first. */
export function quotedPicture({ utterances }: Said, entities: readonly Entity[], subtitle: string): Pictured {
  const named = new Set(entities.filter(({ kind }) => NAMED.has(kind)).map(({ id }) => id));
  const isNamed = ({ fullest }: Utterance) => named.has(fullest.attribution.source?.entity ?? '');
  const speakers = [...Map.groupBy(utterances.filter(isNamed), ({ fullest }) => fullest.attribution.source!.name)].map(
    ([name, own]) => rowOf(name, own),
  );
  const nameless = rowOf(
    say`unnamed sources`,
    utterances.filter((utterance) => !isNamed(utterance)),
  );
  const shown = speakers.toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name)).slice(0, ROWS);
  const rows = [...shown, ...(nameless.total > 0 ? [nameless] : [])];
  const columnOf = columnsOf(rows);
  const columns = [...new Set(columnOf.values())];
  const labels = rows.map(({ name }, at) => label(name, at + 1));
  const ofMany = speakers.length > ROWS ? [say`The ${ROWS} most quoted of ${speakers.length} speakers.`] : [];
  const title = say`Who is quoted, and how`;
  return {
    name: 'who-is-quoted',
    title,
    drawing: whoIsQuoted({
      title,
      subtitle: [subtitle, ...ofMany].join('. ').replace(/\.$/, ''),
      rows: unlike(labels),
      columns,
      bars: rows.flatMap((row, at) => barsOf(row, unlike(labels)[at]!, columnOf)),
    }),
    figures: rows.map((row, at) => `${labels[at] === `(${at + 1})` ? `${labels[at]} ` : ''}${inOneLine(row)}`),
    notes: ofMany,
  };
}

/** "Tom Bell: The Post 3 (2 quoted, 1 relayed); The Gazette 1 quoted; 4 others 6 quoted." */
function inOneLine({ name, cells }: Row): string {
  const outlets = [...cells].toSorted((a, b) => totalOf(b[1]) - totalOf(a[1]));
  const rest = outlets.slice(OUTLETS).map(([, figures]) => figures);
  const told = outlets.slice(0, OUTLETS).map(([outlet, figures]) => `${shortly(outlet)} ${inFigures(figures)}`);
  const others = rest.length > 0 ? [say`${rest.length} {0:other|others} ${inFigures(sumOf(rest))}`] : [];
  return say`${shortly(name)}: ${[...told, ...others].reduce((line, next) => say`${line}; ${next}`)}.`;
}

function rowOf(name: string, utterances: readonly Utterance[]): Row {
  const cells = new Map<string, Figures>();
  for (const [outlet, printing] of utterances.flatMap(byOutlet))
    cells.set(outlet, plus(cells.get(outlet) ?? NONE, howOf(printing)));
  return { name, cells, total: utterances.length };
}

/** The column each outlet stands in, as labelled: the outlets that quote most, and all others in one. */
function columnsOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const quoted = new Map<string, number>();
  for (const [outlet, figures] of rows.flatMap(({ cells }) => [...cells]))
    quoted.set(outlet, (quoted.get(outlet) ?? 0) + totalOf(figures));
  const outlets = [...quoted].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([outlet]) => outlet);
  const own = outlets.length > COLUMNS ? COLUMNS - 1 : outlets.length;
  const letters = columnLetters(Math.min(outlets.length, COLUMNS));
  const labels = unlike(outlets.slice(0, own).map((outlet, at) => label(outlet, at + 1, letters)));
  return new Map(outlets.map((outlet, at) => [outlet, labels[at] ?? say`${outlets.length - own} others`]));
}

const barsOf = ({ cells }: Row, row: string, columnOf: ReadonlyMap<string, string>): readonly Bar[] =>
  [...cells].flatMap(([outlet, figures]) =>
    HOWS.filter((how) => figures[how] > 0).map((how) => ({
      row,
      column: columnOf.get(outlet)!,
      how,
      statements: figures[how],
    })),
  );

/** Labels that were cut to the same letters, told apart by invisible spaces, so that each keeps its own place. */
export function unlike(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return text + '\u00A0'.repeat(before);
  });
}
