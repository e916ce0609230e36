import type { Attribution } from '../../domain/attribution.ts';
import { element } from './elements.ts';
import { speakerOf } from './speakers.ts';

const KINDS = { direct: 'Quoted directly', mixed: 'Partly quoted', indirect: 'Paraphrased' } as const;
const STANCES = { asserts: null, denies: 'Denies it', declines: 'Declines to comment' } as const;

/** All that is known about a statement, as a list of terms: who, how, by which words, through whom, how sure. */
export function detailsOf(attribution: Attribution, colour: string): HTMLElement {
  const { kind, source, cue, via, hedge, stance, addressee, confidence, unattributed } = attribution;
  const said = source && source.mention.text !== source.name ? `“${source.mention.text}”` : null;
  const terms: readonly (readonly [string, string | null])[] = [
    ['How', KINDS[kind]],
    ['Named here as', said],
    ['Words that say so', cue && `“${cue.text}”`],
    ['Through', via.length > 0 ? via.map(({ name }) => name).join(', citing ') : null],
    ['Hedge', hedge && `“${hedge.text}”`],
    ['Stance', STANCES[stance]],
    ['Said to', addressee?.text ?? null],
    ['Why no speaker', unattributed],
    ['Certainty', `${Math.round(confidence * 100)} %`],
  ];
  return element('section', { class: `statement ${colour}` }, [
    element('h2', {}, [speakerOf(attribution)]),
    element(
      'dl',
      {},
      terms.flatMap(([term, value]) => (value === null ? [] : [element('dt', {}, [term]), element('dd', {}, [value])])),
    ),
  ]);
}

/** One line that says the same to those who hear the page: "Dominic Raab, partly quoted". */
export const spoken = (attribution: Attribution): string =>
  [
    speakerOf(attribution),
    KINDS[attribution.kind].toLowerCase(),
    ...attribution.via.map(({ name }) => `through ${name}`),
    ...(attribution.hedge ? [`hedged: ${attribution.hedge.text}`] : []),
  ].join(', ');
