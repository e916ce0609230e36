import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ANSWERS_FROM } from '../answers/ask.ts';
import {
  createSentenceIndex,
  type IndexedArticle,
  type IndexedSentence,
} from '../coverage/embedded/index/sentence-index.ts';
import { InputError } from '../domain/input-error.ts';

const Id = z.union([z.string(), z.number()]).transform(String);
const Unit = z.object({ _id: Id, title: z.string().nullish(), para: Id.nullish(), text: z.string() });
const Asked = z.object({ _id: Id, text: z.string() });
type Unit = z.infer<typeof Unit>;

/**
 * Answers questions, JSON lines `{"_id","text"}`, from a corpus of JSON lines `{"_id","title"?,"para"?,"text"}`: a line
 * `{"id","hits":[{"id","score"}],"confidence","answered"}` each, in their order. Every line of the corpus is one unit to
 * find, ranked as a sentence of the coverage is. Neighbouring lines with one title are an article, and with one `para`
 * a paragraph of it; a line without `para` stands alone. Throws InputError for a line that is not of these shapes.
 */
export async function* search(
  corpusFile: string,
  limit: number,
  questions: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let units: readonly (readonly Unit[])[] = [];
  const index = createSentenceIndex((key, sentence) => units[key]![sentence]!.text);
  units = await readCorpus(corpusFile, (article) => index.add(article));
  if (index.size.sentences === 0) throw new InputError(`${corpusFile}: holds no line to search`);
  for await (const question of parsed(questions, Asked, 'question')) {
    const { hits, confidence } = index.search(question.text, { server: null }, limit);
    yield JSON.stringify({
      id: question._id,
      hits: hits.map(({ key, sentence, score }) => ({ id: units[key]![sentence]!._id, score })),
      confidence,
      answered: hits.length > 0 && confidence >= ANSWERS_FROM,
    });
  }
}

/** Hands a corpus file over, article by article as it is read. Returns the lines of each: by key, then by ordinal. */
export async function readCorpus(file: string, add: (article: IndexedArticle) => void): Promise<Unit[][]> {
  const articles: Unit[][] = [[]];
  let gathered: Unit[] = [];
  const finish = () => {
    if (gathered.length === 0) return;
    add(articleOf(articles.length, gathered));
    articles.push(gathered);
    gathered = [];
  };
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const unit of parsed(lines, Unit, file)) {
      const last = gathered.at(-1);
      if (last && (last.para == null || unit.para == null || last.title !== unit.title)) finish();
      gathered.push(unit);
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? cause})`, { cause });
  }
  finish();
  return articles;
}

function articleOf(key: number, units: readonly Unit[]): IndexedArticle {
  let paragraph = 0;
  const sentences = units.map((unit, i): IndexedSentence => {
    if (i > 0 && unit.para !== units[i - 1]!.para) paragraph++;
    return { text: units.length > 1 ? unit.text : withTitle(unit), paragraph, entities: [], attributed: [] };
  });
  return { key, id: units[0]!._id, title: units[0]!.title ?? '', outlet: null, date: null, server: null, sentences };
}

/** A unit that stands alone is its title and its text. */
const withTitle = ({ title, text }: Unit): string => (title && !text.startsWith(title) ? `${title}. ${text}` : text);

async function* parsed<T>(lines: AsyncIterable<string> | Iterable<string>, shape: z.ZodType<T>, name: string) {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const result = shape.safeParse(jsonOf(line));
    if (!result.success) {
      const [issue] = result.error.issues;
      const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
      throw new InputError(`${name}, line ${number}: ${place}${issue?.message ?? 'not of the expected shape'}`);
    }
    yield result.data;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
