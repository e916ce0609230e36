import type { Answer, DiffPart, Found, Nothing, Statement } from '../domain/answer.ts';
import { english } from '../locales/english.ts';
import type { Words } from '../locales/words.ts';
import { bylineOf, provenanceOf } from './byline.ts';
import { clip } from './clip.ts';
import { type Measure, paginate } from './paginate.ts';
import type { Block, Quote, Reply } from './reply.ts';
import { sourceOf, whenOf } from './source-line.ts';

const titleCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const quote = ({ text, citation, attribution, date }: Statement, words: Words): Quote => ({
  kind: 'quote',
  text,
  citation,
  when: date ? whenOf(date, words) : null,
  byline: attribution && bylineOf(attribution, words),
  provenance: attribution && provenanceOf(attribution, words),
  source: sourceOf(citation, words),
  place: words.paragraph(citation.paragraph),
  title: clip(citation.title, 70),
});

const note = (text: string): Block => ({ kind: 'note', text });

/** One sentence for each negation that separates the asked words from the coverage's. */
function negations(parts: readonly DiffPart[], words: Words): readonly Block[] {
  return parts
    .filter((part) => part.negation && part.op !== 'same')
    .map(({ op, text }) => note((op === 'added' ? words.negationLeftOut : words.negationPutIn)(text.trim())));
}

function blocksOf(statement: Statement, words: Words): readonly Block[] {
  const { diff, diffLabel = words.askedAndPrinted } = statement;
  if (!diff) return [quote(statement, words)];
  const compared: Block = { kind: 'diff', label: clip(diffLabel, 120), parts: diff };
  return [quote(statement, words), compared, ...negations(diff, words)];
}

function found({ statements, groups = [], notes, references }: Found, words: Words): readonly Block[] {
  const named = references ? { references } : {};
  const blocksIn = (statement: Statement) => blocksOf(statement, words);
  const arranged = new Set(groups.flatMap((group) => group.statements));
  const blocks = [
    ...statements.filter((statement) => !arranged.has(statement)).flatMap(blocksIn),
    ...groups.flatMap(({ label, statements: members }): Block[] => [
      { kind: 'heading', text: clip(label, 200), ...named },
      ...members.flatMap(blocksIn),
    ]),
    ...notes.map((text): Block => ({ ...note(text), ...named })),
  ];
  return blocks.length > 0 ? blocks : [note(words.nothingToShow)];
}

function receipt({ reason, searched, nearest }: Nothing, words: Words): readonly Block[] {
  const { articles, sentences } = searched;
  const written = (count: number) => count.toLocaleString(words.tag);
  return [
    note(reason),
    note(words.searched(written(articles), written(sentences), [articles, sentences])),
    ...(nearest.length > 0 ? [{ kind: 'heading', text: words.nearest(nearest.length) } as const] : []),
    ...nearest.map((statement) => quote(statement, words)),
  ];
}

/**
 * An answer laid out: quotations first, each followed by whose words they are, how they reached us and where they
 * stand; then what is to be noted. Scores and ids stay behind.
 * @param command name of the command that answered; it gives the title unless a verdict does
 * @param measure how much fits on a page; without it everything is one page
 * @param words the language of all that is not quoted
 */
export function layOut(command: string, answer: Answer, measure?: Measure, words: Words = english): Reply {
  const nothing = answer.kind === 'nothing';
  const blocks = nothing ? receipt(answer, words) : found(answer, words);
  const title =
    nothing && !answer.unclear
      ? words.notInTheCoverage
      : !nothing && answer.verdict
        ? words.verdicts[answer.verdict]
        : (words.titles[command] ?? titleCase(command));
  return {
    title,
    pages: measure ? paginate(blocks, measure, words) : [blocks],
    nothing,
    files: nothing ? [] : (answer.files ?? []),
    offers: answer.offers ?? [],
  };
}
