import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotate } from '../../../src/cli/annotate.ts';
import type { RawArticle } from '../../../src/domain/article.ts';
import { InputError } from '../../../src/domain/input-error.ts';
import { readGold } from '../../gold/read-gold.ts';
import { quantile } from '../statistics.ts';

/** Milliseconds the alternating rounds go on at least; and how many there are at least. */
const LONG_ENOUGH = 15_000;
const ROUNDS = 7;
/** Characters of the article whose length is then multiplied. */
const ARTICLE = 5_000;
const LENGTHS = [1, 4, 16, 64];

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const winkPass = ({ text }: RawArticle) => void nlp.readDoc(text);
const wholePass = (article: RawArticle) => void annotate(article);

/**
 * Times annotate against wink's own pass (sentences, parts of speech, entities) over the same documents, in turn within
 * one process, and annotate over ever longer articles. Documents: lines `{"id","text"}`; without files, the project's gold.
 */
export function benchAnnotate(files: readonly string[]): void {
  const documents = files.length === 0 ? readGold().map(({ article }) => article) : files.flatMap(readDocuments);
  if (documents.length === 0) throw new InputError(`${files.join(' ')}: no document`);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const words = documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

  const rounds: { wink: number; whole: number }[] = [];
  const begun = performance.now();
  while (rounds.length < ROUNDS || performance.now() - begun < LONG_ENOUGH) {
    // Whoever goes first meets the other's garbage: they take turns.
    const first = rounds.length % 2 === 0;
    const early = first ? time(documents, winkPass) : time(documents, wholePass);
    const late = first ? time(documents, wholePass) : time(documents, winkPass);
    rounds.push(first ? { wink: early, whole: late } : { wink: late, whole: early });
  }
  const warm = rounds.slice(2);
  const median = (of: (round: (typeof rounds)[number]) => number) => quantile(warm.map(of), 0.5);
  const speed = (milliseconds: number) => `${Math.round(words / milliseconds)}k words/s`;
  const wink = median((round) => round.wink);
  const whole = median((round) => round.whole);
  console.log(
    `${documents.length} documents, ${characters} characters, ${words} words; medians of ${warm.length} rounds`,
  );
  console.log(`wink's own pass  ${wink.toFixed(1)} ms  ${speed(wink)}`);
  console.log(`annotate         ${whole.toFixed(1)} ms  ${speed(whole)}`);
  console.log(`ratio            ${median((round) => round.whole / round.wink).toFixed(2)}`);

  console.log('\nlength      ms   µs a character');
  for (const factor of LENGTHS) {
    const article = { id: String(factor), text: textOfLength(documents, ARTICLE * factor) };
    const spent = quantile(
      Array.from({ length: 5 }, () => time([article], wholePass)),
      0.5,
    );
    const each = (spent * 1000) / article.text.length;
    console.log(`${`${factor}×`.padEnd(6)}${spent.toFixed(1).padStart(8)}   ${each.toFixed(2)}`);
  }
}

function time(documents: readonly RawArticle[], pass: (document: RawArticle) => void): number {
  const start = performance.now();
  for (const document of documents) pass(document);
  return performance.now() - start;
}

/** Paragraphs of the documents, one document after another and round again, up to a length. */
function textOfLength(documents: readonly RawArticle[], length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${documents[i % documents.length]!.text.trim()}\n\n`;
  return text.slice(0, length);
}

function readDocuments(file: string): RawArticle[] {
  const lines = readLines(file);
  return lines.map((line, i) => {
    try {
      const { id, text, title } = JSON.parse(line) as Partial<RawArticle>;
      if (typeof text === 'string' && text !== '') return { id: String(id), text, title: title ?? null };
    } catch {}
    throw new InputError(`${file}, line ${i + 1}: must be {"id","text"}`);
  });
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch (cause) {
    throw new InputError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}
