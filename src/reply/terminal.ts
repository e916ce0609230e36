import { styleText } from 'node:util';
import type { DiffPart } from '../domain/answer.ts';
import { columnsOf } from './columns.ts';
import { closeDirections } from './harmless.ts';
import type { Block, Quote, Reply } from './reply.ts';
import { citationLine } from './source-line.ts';

export type TerminalStyle = {
  readonly colour: boolean;
  /** Width to wrap at, in columns; absent: lines are left as they are. */
  readonly columns?: number;
};

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/** Characters that a terminal would obey instead of showing, as their pictures: text cannot move the cursor or colour. */
export const shown = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(OBEYED, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
  });

/** Breaks one line after white space so that each row fits; joining the rows gives the line back. */
export function wrap(line: string, columns: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const word of line.match(/\s*\S+\s?|\s+/gu) ?? ['']) {
    const width = columnsOf(word);
    if (row !== '' && used + columnsOf(word.trimEnd()) > columns) {
      rows.push(row);
      row = '';
      used = 0;
    }
    row += word;
    used += width;
  }
  return [...rows, row];
}

function lines(text: string, indent: string, { columns }: TerminalStyle): string {
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(20, columns - columnsOf(indent));
  return shown(text)
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .map((row) => `${indent}${row}${closeDirections(row)}`)
    .join('\n');
}

/** The words of a step, changes marked as by `git diff --word-diff`: it reads without colour. */
function marked({ op, text }: DiffPart): string {
  const words = text.trim();
  return op === 'same' || words === '' ? words : op === 'dropped' ? `[-${words}-]` : `{+${words}+}`;
}

function diffLine({ label, parts }: Extract<Block, { kind: 'diff' }>, paint: Paint, style: TerminalStyle): string {
  const text = lines(`${label}: ${parts.map(marked).join(' ')}`, '  ', style);
  return text
    .replace(/\[-[\s\S]*?-\]/gu, (change) => paint('red', change))
    .replace(/\{\+[\s\S]*?\+\}/gu, (change) => paint('green', change));
}

function quoteLines(quote: Quote, before: Block | undefined, paint: Paint, style: TerminalStyle): string {
  const { source, title } = citationLine(quote, before);
  const { byline, provenance, when } = quote;
  const under = (text: string) => lines(text, '    ', style);
  const speaker = byline && `— ${byline.speaker}${byline.role ? `, “${byline.role}”` : ''}`;
  return [
    ...(when ? [paint('bold', lines(when, '  ', style))] : []),
    lines(quote.text, '  │ ', style),
    ...(speaker ? [paint('bold', lines(speaker, '  ', style))] : []),
    ...(provenance ? [paint('italic', under(provenance))] : []),
    paint('dim', under(title === null ? source : `${source} · “${title}”`)),
  ].join('\n');
}

function blockLines(block: Block, before: Block | undefined, paint: Paint, style: TerminalStyle): string {
  switch (block.kind) {
    case 'quote':
      return quoteLines(block, before, paint, style);
    case 'diff':
      return diffLine(block, paint, style);
    case 'heading':
      return paint(['bold', 'underline'], lines(block.text, '', style));
    case 'note':
      return lines(block.text, '', style);
  }
}

/** A reply as text for a terminal, ending in a line break; a blank line between blocks. */
export function renderTerminal(reply: Reply, style: TerminalStyle): string {
  const paint: Paint = (format, text) => (style.colour ? styleText(format, text, { validateStream: false }) : text);
  const pages = reply.pages.map((page) =>
    page.map((block, i) => blockLines(block, page[i - 1], paint, style)).join('\n\n'),
  );
  return `${paint(reply.nothing ? ['bold', 'yellow'] : ['bold', 'cyan'], lines(reply.title, '', style))}\n\n${pages.join('\n\n')}\n`;
}
