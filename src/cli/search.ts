import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ANSWERS_FROM } from '../answers/ask.ts';
import {
  createSentenceIndex,
  type IndexedArticle,
  type IndexedSentence,
} from '../coverage/embedded/index/sentence-index.ts';
import { type SemanticOptions, useWordVectors } from '../coverage/embedded/semantic/use-word-vectors.ts';
import { InputError } from '../domain/input-error.ts';
import { say } from './output.ts';

const Id = z.union([z.string(), z.number()]).transform(String);
const Unit = z.object({ _id: Id, title: z.string().nullish(), para: Id.nullish(), text: z.string() });
const Asked = z.object({ _id: Id, text: z.string() });
export type Unit = z.infer<typeof Unit>;

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
  options?: SemanticOptions,
): AsyncGenerator<string> {
  if (options) await useWordVectors(options, say);
  const articles = [...articlesOf(await readUnits(corpusFile))];
  if (articles.length === 0) throw new InputError(`${corpusFile}: holds no line to search`);
  const unitAt = (key: number, sentence: number) => articles[key - 1]!.units[sentence]!;
  const index = createSentenceIndex((key, sentence) => unitAt(key, sentence).text);
  for (const { article } of articles) index.add(article);
  for await (const question of parsed(questions, Asked, 'question')) {
    const { hits, confidence } = index.search(question.text, { server: null }, limit);
    yield JSON.stringify({
      id: question._id,
      hits: hits.map(({ key, sentence, score }) => ({ id: unitAt(key, sentence)._id, score })),
      confidence,
      answered: hits.length > 0 && confidence >= ANSWERS_FROM,
    });
  }
}

/** The lines of a corpus file, checked. */
export async function readUnits(file: string): Promise<Unit[]> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  try {
    const units: Unit[] = [];
    for await (const unit of parsed(lines, Unit, file)) units.push(unit);
    return units;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? cause})`, { cause });
  }
}

/** A corpus as articles, keys counting from 1: neighbouring lines with `para` and one title, or a line without `para`. */
export function* articlesOf(units: readonly Unit[]): Generator<{ article: IndexedArticle; units: readonly Unit[] }> {
  let key = 0;
  for (let from = 0; from < units.length; ) {
    let to = from + 1;
    while (to < units.length && inOneArticle(units[to - 1]!, units[to]!)) to++;
    const own = units.slice(from, to);
    yield { article: articleOf(++key, own), units: own };
    from = to;
  }
}

const inOneArticle = (a: Unit, b: Unit): boolean => a.para != null && b.para != null && a.title === b.title;

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
