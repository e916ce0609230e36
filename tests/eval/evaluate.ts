#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { annotate, type QuoteRow } from '../../src/cli/annotate.ts';
import { overlap } from './overlap.ts';
import { sameParty } from './same-party.ts';

/**
 * Prints how well attribution does on gold files: `npm run eval -- FILE... [--errors N]`. A file is JSONL, a document a
 * line: {id, title?, text, quotes: [{start, end, type, speaker, speakerCanonical?, cue?}]}, offsets in UTF-16 units. Spans
 * are compared on words; "found" means at least 0.8 of the longer one's words in common, one to one, best first. Figures
 * are F1 over spans, except cue and source: the share that is right among the spans found.
 */
type GoldRow = {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly speaker?: string | null;
  readonly speakerCanonical?: string | null;
  readonly cue?: string | null;
};
type Document = {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly quotes: readonly GoldRow[];
};
type Counts = {
  gold: number;
  found: number;
  predicted: number;
  exact: number;
  cues: number;
  cuesJudged: number;
  sources: number;
};

const FOUND = 0.8;
const CLASSES = ['direct', 'mixed', 'indirect', 'all'] as const;

const args = process.argv.slice(2);
const at = args.indexOf('--errors');
const worst = at < 0 ? 5 : Number(args[at + 1]);
const files = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
if (files.length === 0 || !Number.isInteger(worst) || worst < 0) {
  console.error('usage: npm run eval -- FILE.jsonl... [--errors N]');
  process.exit(2);
}
function evaluate(file: string): void {
  const documents: Document[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const counts = Object.fromEntries(
    CLASSES.map((name) => [name, { gold: 0, found: 0, predicted: 0, exact: 0, cues: 0, cuesJudged: 0, sources: 0 }]),
  ) as Record<(typeof CLASSES)[number], Counts>;
  const errors = new Map<string, string[]>();
  const note = (kind: string, words: string) => errors.set(kind, [...(errors.get(kind) ?? []), words]);
  for (const document of documents) {
    const rows = annotate({ id: document.id, text: document.text, title: document.title ?? null }).quotes;
    for (const row of rows) for (const name of [row.type, 'all'] as const) counts[name].predicted++;
    const matched = match(document.text, document.quotes, rows);
    for (const gold of document.quotes) {
      const pair = matched.get(gold);
      const row = pair?.row;
      const words = document.text.slice(gold.start, gold.end).replace(/\s+/g, ' ').slice(0, 90);
      if (row === undefined) note(`missed ${gold.type}`, `${gold.speaker ?? '—'} | ${gold.cue ?? '—'} | ${words}`);
      const right =
        row !== undefined &&
        (sameParty(row.speakerCanonical, gold.speakerCanonical ?? gold.speaker) ||
          sameParty(row.speaker, gold.speaker));
      if (row !== undefined && !right)
        note(
          'wrong source',
          `${gold.speakerCanonical ?? gold.speaker ?? '—'} ≠ ${row.speakerCanonical ?? '—'} | ${words}`,
        );
      for (const name of [gold.type, 'all'] as const) {
        const count = counts[name];
        count.gold++;
        if (row === undefined) continue;
        count.found++;
        if (pair!.share === 1) count.exact++;
        if (right) count.sources++;
        if (gold.cue) {
          count.cuesJudged++;
          if (row.cue !== null && (gold.cue.includes(row.cue) || row.cue.includes(gold.cue))) count.cues++;
        }
      }
    }
    const used = new Set([...matched.values()].map(({ row }) => row));
    for (const row of rows)
      if (!used.has(row))
        note(
          `spurious ${row.type}`,
          `${row.speaker ?? '—'} | ${row.cue ?? '—'} | ${row.text.replace(/\s+/g, ' ').slice(0, 90)}`,
        );
  }
  console.log(
    `\n${file}: ${documents.length} documents\nclass      gold predicted  exact  found    cue source  end-to-end`,
  );
  for (const name of CLASSES) {
    const c = counts[name];
    const f1 = (hits: number) => percent(2 * hits, c.gold + c.predicted);
    console.log(
      `${name.padEnd(9)} ${String(c.gold).padStart(5)} ${String(c.predicted).padStart(9)}  ${f1(c.exact)}  ${f1(c.found)}  ${percent(c.cues, c.cuesJudged)}  ${percent(c.sources, c.found)}  ${f1(c.sources)}`,
    );
  }
  for (const [kind, list] of [...errors].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${kind}: ${list.length}`);
    for (const line of list.slice(0, worst)) console.log(`  ${line}`);
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '  –  ' : ((100 * part) / whole).toFixed(1).padStart(5);

/** Pairs gold and predicted spans one to one, greatest overlap first. */
function match(
  text: string,
  gold: readonly GoldRow[],
  rows: readonly QuoteRow[],
): Map<GoldRow, { row: QuoteRow; share: number }> {
  const pairs = gold
    .flatMap((golden) => rows.map((row) => ({ golden, row, share: overlap(text, golden, row) })))
    .filter(({ share }) => share >= FOUND)
    .sort((a, b) => b.share - a.share);
  const matched = new Map<GoldRow, { row: QuoteRow; share: number }>();
  const used = new Set<QuoteRow>();
  for (const { golden, row, share } of pairs) {
    if (matched.has(golden) || used.has(row)) continue;
    matched.set(golden, { row, share });
    used.add(row);
  }
  return matched;
}

for (const file of files) evaluate(file);
