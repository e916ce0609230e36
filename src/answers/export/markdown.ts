import type { Citation, Statement } from '../../domain/answer.ts';
import type { Format } from './write.ts';

/** Characters that begin or end markup anywhere; addresses become links by their colon, their dot or their at sign. */
const ANYWHERE = /[\\`*_[\]<>&~|#@]|:(?=\/\/)|(?<=www)\./giu;
/** Marks of lists and headings at the beginning of a line. */
const LINE_START = /^([-+=]|\d{1,9}(?=[.)]))/u;

/** A line of Markdown (CommonMark, GitHub's links and tables) that is read as exactly these characters. */
export const escaped = (line: string): string =>
  line.replace(ANYWHERE, '\\$&').replace(LINE_START, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));

/** Line ends become spaces where one line is needed. */
const inline = (text: string): string => escaped(text.replace(/\s+/gu, ' ').trim());

const quoted = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => `> ${escaped(line.trim())}`)
    .join('\n');

function heading({ title, outlet, date, url }: Citation): string {
  const place = [outlet ?? 'outlet unknown', date ?? 'date unknown', ...(url === null ? [] : [url])];
  return `## ${inline(title)}\n\n${place.map(inline).join(' · ')}\n`;
}

function entry({ text, attribution, citation }: Statement): string {
  const { speaker, kind, cue, via, hedge, stance } = attribution!;
  const how = [
    kind,
    ...(cue === null ? [] : [`“${cue}”`]),
    ...via.map((name) => `via ${name}`),
    ...(hedge === null ? [] : [`hedged: “${hedge}”`]),
    ...(stance === 'asserts' ? [] : [stance]),
    `paragraph ${citation.paragraph}`,
  ];
  return `${quoted(text)}\n\n— **${inline(speaker ?? 'Unattributed')}** (${how.map(inline).join(', ')})\n`;
}

const sameArticle = (a: Citation, b: Citation | undefined) => a.article === b?.article && a.version === b.version;

/** A document to read: each article with what is said in it, in order. */
export const asMarkdown = (): Format => ({
  head: '# Attributions\n\n',
  between: '\n',
  tail: '',
  write(statements, before) {
    const entries = statements.map((statement, i) => {
      const last = (statements[i - 1] ?? before)?.citation;
      return `${sameArticle(statement.citation, last) ? '' : `${heading(statement.citation)}\n`}${entry(statement)}`;
    });
    return { text: entries.join('\n') };
  },
});
