import type { APIMessage } from 'discord-api-types/v10';
import type { RawArticle } from '../../src/domain/article.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { createRandom } from '../bench/random.ts';
import { buttonId, labels } from '../discord/shown.ts';

export type Place = ReturnType<ReturnType<LocalDiscord['user']>['in']>;
/** One thing that a member does; resolves with the milliseconds until the first response. */
export type Deed = { readonly name: string; readonly act: (place: Place) => Promise<number> };

/** Of a hundred deeds; what members do most stands for most. */
const SHARES = {
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
type Kind = keyof typeof SHARES;
const DEALT = (Object.keys(SHARES) as Kind[]).flatMap((kind) => Array.from({ length: SHARES[kind] }, () => kind));

const PRESSED = ['Next', 'Context'];
const KEPT = 100;

/** An endless mix of what members do with the given articles, the same each time. */
export function traffic(articles: readonly RawArticle[], speakers: readonly string[]) {
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
  /** The newest answers. */
  const answers: { readonly message: APIMessage; readonly place: Place }[] = [];

  const remember = (place: Place, message: APIMessage): void => {
    answers.push({ message, place });
    if (answers.length > KEPT) answers.shift();
  };
  /** What there is to press on an answer as it is shown now; nothing when its channel has forgotten it. */
  const pressable = ({ message: { id }, place }: (typeof answers)[number]) => {
    if (!place.channel.messages.has(id)) return [];
    const message = place.see({ id });
    const label = labels(message).find((name) => PRESSED.includes(name));
    return label === undefined ? [] : [{ message, place, id: buttonId(message, label) }];
  };
  const outcomeOf = async (place: Place, asked: ReturnType<Place['slash']>): Promise<number> => {
    const { message, waited } = await asked;
    if (/^(?:Sorry|That was a lot)/u.test(message.content)) throw new Error(message.content);
    remember(place, message);
    return waited!;
  };
  const slash =
    (name: string, options: Readonly<Record<string, string>>): Deed['act'] =>
    (place) =>
      outcomeOf(place, place.slash(name, options));

  const deeds: Readonly<Record<Kind, () => Deed['act']>> = {
    ask: () => {
      const questions = [
        `What did ${pick(speakers)} say about the ${subject(2)}?`,
        `What happened to the ${subject(3)}?`,
        `Who ${subject(3)}?`,
      ];
      return slash('ask', { question: pick(questions) });
    },
    autocomplete: () => {
      const speaker = pick(speakers).slice(0, 1 + Math.floor(random() * 5));
      return async (place) => {
        const begun = performance.now();
        await place.autocomplete('quotes', 'speaker', { speaker });
        return performance.now() - begun;
      };
    },
    'who-said': () => slash('who-said', { quote: someWords(5 + Math.floor(random() * 12)) }),
    quotes: () => slash('quotes', { speaker: pick(speakers), ...(random() < 0.4 && { about: subject(1) }) }),
    'who-is': () => slash('who-is', { name: pick(speakers) }),
    button: () => {
      const found = answers.flatMap(pressable);
      if (found.length === 0) return deeds.ask();
      const { message, place, id } = pick(found);
      return () => outcomeOf(place, place.click(message, id));
    },
    summary: () => slash('summary', random() < 0.5 ? { article: pick(articles).id } : { topic: subject(2) }),
    timeline: () => slash('timeline', { topic: subject(2) }),
    compare: () => slash('compare', { topic: subject(2) }),
    disputed: () => slash('disputed', { topic: subject(2) }),
    articles: () => slash('articles', { article: pick(articles).id }),
  };
  return (): Deed => {
    const name = pick(DEALT);
    return { name, act: deeds[name]() };
  };
}
