import { counted } from '../answers/words.ts';
import type { Answer, DiffPart, Found, Nothing, Statement, Verdict } from '../domain/answer.ts';
import { bylineOf, provenanceOf } from './byline.ts';
import { clip } from './clip.ts';
import { type Measure, paginate } from './paginate.ts';
import type { Block, Quote, Reply } from './reply.ts';
import { sourceOf, whenOf } from './source-line.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  exact: 'Word for word in the coverage',
  altered: 'In the coverage, but not in these words',
  paraphrased: 'In the coverage as a paraphrase, not as a quotation',
  'wrong-speaker': 'In the coverage, but somebody else said it',
};

const TITLES: Readonly<Record<string, string>> = {
  ask: 'From the coverage',
  check: 'Checked against the coverage',
  compare: 'Outlet by outlet',
  context: 'In context',
  disputed: 'Claims and denials',
  help: 'What you can ask',
  'who-is': 'Who it is, in the coverage’s words',
  'who-said': 'Who said it',
};

const titleCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const quote = ({ text, citation, attribution, date }: Statement): Quote => ({
  kind: 'quote',
  text,
  citation,
  when: date ? whenOf(date) : null,
  byline: attribution && bylineOf(attribution),
  provenance: attribution && provenanceOf(attribution),
  source: sourceOf(citation),
  title: clip(citation.title, 70),
});

const note = (text: string): Block => ({ kind: 'note', text });

/** One sentence for each negation that separates the asked words from the coverage's. */
function negations(parts: readonly DiffPart[]): readonly Block[] {
  return parts
    .filter((part) => part.negation && part.op !== 'same')
    .map(({ op, text }) =>
      note(
        op === 'added'
          ? `Careful: the coverage says “${text.trim()}”, which these words leave out. That reverses the meaning.`
          : `Careful: these words say “${text.trim()}”, which the coverage does not. That reverses the meaning.`,
      ),
    );
}

const blocksOf = (statement: Statement): readonly Block[] =>
  statement.diff
    ? [quote(statement), { kind: 'diff', parts: statement.diff }, ...negations(statement.diff)]
    : [quote(statement)];

function found({ statements, groups = [], notes }: Found): readonly Block[] {
  const arranged = new Set(groups.flatMap((group) => group.statements));
  const blocks = [
    ...statements.filter((statement) => !arranged.has(statement)).flatMap(blocksOf),
    ...groups.flatMap(({ label, statements: members }): Block[] => [
      { kind: 'heading', text: clip(label, 200) },
      ...members.flatMap(blocksOf),
    ]),
    ...notes.map(note),
  ];
  return blocks.length > 0 ? blocks : [note('There is nothing to show.')];
}

function receipt({ reason, searched, nearest }: Nothing): readonly Block[] {
  const extent = `${counted(searched.articles, 'article')}, ${counted(searched.sentences, 'sentence')}`;
  const passages =
    nearest.length === 1 ? 'The nearest passage, which does not answer:' : 'Nearest passages, which do not answer:';
  return [
    note(reason),
    note(`Searched ${extent}.`),
    ...(nearest.length > 0 ? [{ kind: 'heading', text: passages } as const] : []),
    ...nearest.map(quote),
  ];
}

/**
 * An answer laid out: quotations first, each followed by whose words they are, how they reached us and where they
 * stand; then what is to be noted. Scores and ids stay behind.
 * @param command name of the command that answered; it gives the title unless a verdict does
 * @param measure how much fits on a page; without it everything is one page
 */
export function layOut(command: string, answer: Answer, measure?: Measure): Reply {
  const nothing = answer.kind === 'nothing';
  const blocks = nothing ? receipt(answer) : found(answer);
  const title = nothing
    ? 'Not in the coverage'
    : answer.verdict
      ? VERDICTS[answer.verdict]
      : (TITLES[command] ?? titleCase(command));
  return { title, pages: measure ? paginate(blocks, measure) : [blocks], nothing };
}
