import type { RawArticle } from '../../src/domain/article.ts';

/** Two invented articles about one matter, from two outlets, the second a day later. */
export const HARBOUR: RawArticle = {
  id: 'harbour.txt',
  outlet: 'The Pennant',
  date: '2031-03-04',
  author: 'Ada Finch',
  url: 'https://pennant.example/harbour',
  text: [
    'Harbour bridge to close for a year',
    'The old swing bridge over the harbour will close in May, the council decided on Monday.',
    '“We cannot patch the bridge for ever,” said Jane Carter, the leader of the council.',
    'Fishermen fear for their trade. “Nobody asked the fleet,” said Tom Okafor, who owns two trawlers.',
  ].join('\n\n'),
};

export const FERRY: RawArticle = {
  id: 'ferry.txt',
  outlet: 'Coast Daily',
  date: '2031-03-05',
  text: [
    'Ferry promised while the bridge is shut',
    '“A ferry will run every ten minutes,” said Jane Carter on Tuesday.',
    'The fare has not been settled.',
  ].join('\n\n'),
};

/** No outlet, no date. */
export const LEAFLET: RawArticle = {
  id: 'leaflet.txt',
  text: 'Save the lighthouse\n\nThe lighthouse keeper says that the lamp needs oil and friends.',
};

const FIRST = ['Alma', 'Boris', 'Cora', 'Dev', 'Elif', 'Femi', 'Greta', 'Hugo', 'Iris', 'Jonas', 'Kira', 'Liam'];
const LAST = ['Abara', 'Brandt', 'Castell', 'Dunmore', 'Eklund', 'Farrow', 'Gallo', 'Hartnell', 'Ibarra', 'Jessop'];
const THINGS = ['the budget', 'the new railway', 'clean water', 'the old market', 'a wage rise', 'the flood wall'];
const PLACES = ['Ashford', 'Brimley', 'Corran', 'Dunvale', 'Eastholm', 'Fernleigh', 'Garrow', 'Hexley'];

/** An invented article of some forty sentences; the same for the same number. */
export function inventArticle(number: number): RawArticle {
  let state = (number + 1) * 2_654_435_761;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 8) % list.length]!;
  };
  const name = () => `${pick(FIRST)} ${pick(LAST)}`;
  const paragraphs = Array.from({ length: 10 }, (_, i) => {
    const speaker = name();
    const [place, thing, other] = [pick(PLACES), pick(THINGS), pick(THINGS)];
    return [
      `“We will not give up ${thing} for ${other},” said ${speaker}, a councillor in ${place}.`,
      `The vote on ${other} in ${place} was number ${number * 10 + i} of the year.`,
      `${speaker.split(' ')[1]} said that ${thing} had been promised before, and that nobody in ${pick(PLACES)} believed it.`,
      `Officials in ${place} declined to comment on ${other}.`,
    ].join(' ');
  });
  const day = 1 + (number % 28);
  return {
    id: `invented-${number}.txt`,
    outlet: pick(['The Pennant', 'Coast Daily', 'Inland Post']),
    date: `2031-${String(1 + (number % 12)).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    text: [`${pick(PLACES)} argues over ${pick(THINGS)}, again (${number})`, ...paragraphs].join('\n\n'),
  };
}
