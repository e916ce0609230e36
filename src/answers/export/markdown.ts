import type { Citation, Statement } from '../../domain/answer.ts';
import { described, say } from '../../locales/say.ts';
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
  const place = [outlet ?? say`outlet unknown`, date ?? say`date unknown`, ...(url === null ? [] : [url])];
  return `## ${inline(title)}\n\n${place.map(inline).join(' · ')}\n`;
}

const STANCES = { denies: () => say`denies`, declines: () => say`declines` } as const;

function entry({ text, attribution, citation }: Statement): string {
  const { speaker, kind, cue, via, hedge, stance } = attribution!;
  const how = [
    described(kind),
    ...(cue === null ? [] : [say`“${cue}”`]),
    ...via.map((name) => say`via ${name}`),
    ...(hedge === null ? [] : [say`hedged: “${hedge}”`]),
    ...(stance === 'asserts' ? [] : [STANCES[stance]()]),
    say`paragraph ${String(citation.paragraph)}`,
  ];
  return `${quoted(text)}\n\n— **${inline(speaker ?? say`Unattributed`)}** (${how.map(inline).join(', ')})\n`;
}

const sameArticle = (a: Citation, b: Citation | undefined) => a.article === b?.article && a.version === b.version;

/** A document to read: each article with what is said in it, in order. */
export const asMarkdown = (): Format => ({
  head: `# ${say`Attributions`}\n\n`,
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
