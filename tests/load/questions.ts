import type { RawArticle } from '../../src/domain/article.ts';
import { createRandom } from '../bench/random.ts';

/** Of a hundred things members do; what they do most stands for most. */
export const SHARES = {
  ask: 30,
  autocomplete: 20,
  'who-said': 15,
  quotes: 15,
  'who-is': 7,
  button: 6,
  summary: 3,
  timeline: 1,
  compare: 1,
  disputed: 1,
  articles: 1,
} as const;

/** What is asked with a command of its own; the others are keys that are typed and buttons that are pressed. */
export type Asked = Exclude<keyof typeof SHARES, 'autocomplete' | 'button'>;

/** Questions without end about the given articles, the same each time; with the dice that chose them. */
export function questionsAbout(articles: readonly RawArticle[], speakers: readonly string[]) {
  const random = createRandom(23);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const someWords = (most: number): string => {
    const words = pick(articles).text.split(/\s+/u);
    const start = Math.floor(random() * Math.max(1, words.length - most));
    return words.slice(start, start + most).join(' ');
  };
  /** What a question is about: the longer ones of some words that stand together. */
  const subject = (most: number): string => {
    const long = someWords(14).match(/\p{L}{5,}/gu) ?? ['budget'];
    return long.slice(0, most).join(' ');
  };
  const options: Readonly<Record<Asked, () => Readonly<Record<string, string>>>> = {
    ask: () => {
      const questions = [
        `What did ${pick(speakers)} say about the ${subject(2)}?`,
        `What happened to the ${subject(3)}?`,
        `Who ${subject(3)}?`,
      ];
      return { question: pick(questions) };
    },
    'who-said': () => ({ quote: someWords(5 + Math.floor(random() * 12)) }),
    quotes: () => ({ speaker: pick(speakers), ...(random() < 0.4 && { about: subject(1) }) }),
    'who-is': () => ({ name: pick(speakers) }),
    summary: () => (random() < 0.5 ? { article: pick(articles).id } : { topic: subject(2) }),
    timeline: () => ({ topic: subject(2) }),
    compare: () => ({ topic: subject(2) }),
    disputed: () => ({ topic: subject(2) }),
    articles: () => ({ article: pick(articles).id }),
  };
  return { random, pick, optionsFor: (command: Asked) => options[command]() };
}
