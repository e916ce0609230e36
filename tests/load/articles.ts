import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RawArticle } from '../../src/domain/article.ts';
import { createRandom } from '../bench/random.ts';

/** Sentences an article; with it 100,000 sentences are 4,000 articles. */
const LENGTH = 25;
const PARAGRAPH = 2;

const FORENAMES =
  'Ada Boris Chen Dina Emil Farah Gwen Hugo Iris Jonas Keiko Lars Mina Noor Otto Petra Rosa Sven Tess Umar';
const ENDINGS =
  'berg croft dale feld grove ham ington keld ley mond nova quist ridge sson thorpe vale wick worth yard zen';
const BEGINNINGS = 'Al Bran Cor Dun El Fen Gar Hal Ing Kel Lin Mar Nor Os Pen Ros Sel Tor Ul Wen';
const THINGS =
  'bridge harbour budget school hospital railway forest reservoir museum election strike tariff vaccine drought festival court airport ferry mine archive';
const DEEDS = 'closed reopened delayed approved rejected expanded inspected sold repaired postponed';

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;
const words = (text: string) => text.split(' ');

/** One sentence, a third of them with somebody's words in it. */
function sentence(random: () => number): string {
  const thing = `${pick(words(BEGINNINGS), random)}${pick(words(ENDINGS), random)} ${pick(words(THINGS), random)}`;
  const deed = `${pick(words(DEEDS), random)} after ${2 + Math.floor(random() * 90)} ${pick(words('days weeks months years'), random)}`;
  // Few are often in the news and many seldom, as in any coverage.
  const rank = Math.floor(400 * random() ** 3);
  const name = `${words(FORENAMES)[rank % 20]} ${words(BEGINNINGS)[Math.floor(rank / 20)]}${words(ENDINGS)[rank % 19]}`;
  switch (Math.floor(random() * 6)) {
    case 0:
      return `“The ${thing} was ${deed} and nobody asked the ${pick(words(THINGS), random)} committee,” ${pick(words('said warned'), random)} ${name}.`;
    case 1:
      return `${name} ${pick(words('said insisted announced'), random)} that the ${thing} had been ${deed}.`;
    default:
      return `The ${thing} was ${deed}, while the ${pick(words(THINGS), random)} near ${pick(words(BEGINNINGS), random)}${pick(words(ENDINGS), random)} stayed open to ${pick(words(THINGS), random)} workers.`;
  }
}

function articleOf(sentences: readonly string[], number: number): RawArticle {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / PARAGRAPH) }, (_, i) =>
    sentences.slice(i * PARAGRAPH, (i + 1) * PARAGRAPH).join(' '),
  );
  const day = new Date(Date.UTC(2030, 0, 1 + (number % 700))).toISOString().slice(0, 10);
  return {
    id: `load-${number}.txt`,
    title: `Report ${number}`,
    outlet: `Gazette ${number % 12}`,
    date: day,
    text: paragraphs.join('\n\n'),
  };
}

/** So many articles as make up `sentences`: of a file with one sentence a line (.gz or not), else made up, the same each time. */
export function articlesOf(sentences: number, file: string | null): readonly RawArticle[] {
  const lines = file === null ? madeUp(sentences) : linesOf(file).slice(0, sentences);
  return Array.from({ length: Math.ceil(lines.length / LENGTH) }, (_, i) =>
    articleOf(lines.slice(i * LENGTH, (i + 1) * LENGTH), i),
  );
}

function madeUp(sentences: number): readonly string[] {
  const random = createRandom(7);
  return Array.from({ length: sentences }, () => sentence(random));
}

function linesOf(file: string): readonly string[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
}

/** Articles that were not there before, nor in an earlier run, for the feed. */
export function* feed(): Generator<RawArticle> {
  const begun = Date.now();
  const random = createRandom(begun);
  for (let number = begun; ; number++)
    yield articleOf(
      Array.from({ length: LENGTH }, () => sentence(random)),
      number,
    );
}
