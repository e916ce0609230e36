import type { APIMessage } from 'discord-api-types/v10';
import type { RawArticle } from '../../src/domain/article.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { buttonId, labels } from '../discord/shown.ts';
import { type Asked, questionsAbout, SHARES } from './questions.ts';

export type Place = ReturnType<ReturnType<LocalDiscord['user']>['in']>;
/** One thing that a member does; resolves with the milliseconds until the first response. */
export type Deed = { readonly name: string; readonly act: (place: Place) => Promise<number> };

type Kind = keyof typeof SHARES;
const DEALT = (Object.keys(SHARES) as Kind[]).flatMap((kind) => Array.from({ length: SHARES[kind] }, () => kind));

const PRESSED = ['Next', 'Context'];
const KEPT = 100;

/** An endless mix of what members do with the given articles, the same each time. */
export function traffic(articles: readonly RawArticle[], speakers: readonly string[]) {
  const { random, pick, optionsFor } = questionsAbout(articles, speakers);
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
    if (/^(?:Sorry|That was a lot|Many are asking)/u.test(message.content)) throw new Error(message.content);
    remember(place, message);
    return waited!;
  };
  const slash = (command: Asked): Deed['act'] => {
    const options = optionsFor(command);
    return (place) => outcomeOf(place, place.slash(command, options));
  };
  const autocomplete = (): Deed['act'] => {
    const speaker = pick(speakers).slice(0, 1 + Math.floor(random() * 5));
    return async (place) => {
      const begun = performance.now();
      await place.autocomplete('quotes', 'speaker', { speaker });
      return performance.now() - begun;
    };
  };
  const press = (): Deed['act'] => {
    const found = answers.flatMap(pressable);
    if (found.length === 0) return slash('ask');
    const { message, place, id } = pick(found);
    return () => outcomeOf(place, place.click(message, id));
  };
  return (): Deed => {
    const name = pick(DEALT);
    return { name, act: name === 'autocomplete' ? autocomplete() : name === 'button' ? press() : slash(name) };
  };
}
