import { element } from './elements.ts';
import type { Speaker } from './speakers.ts';

/** Who is quoted, in their colours; choosing one calls `choose` with the name, choosing it again with null. */
export function legend(speakers: ReadonlyMap<string, Speaker>, choose: (name: string | null) => void): HTMLElement {
  const buttons = [...speakers.values()].map(({ name, colour, statements }) => {
    const button = element('button', { type: 'button', class: `${colour} person`, 'aria-pressed': 'false' }, [
      element('span', { class: 'swatch', 'aria-hidden': 'true' }),
      element('span', { class: 'name' }, [name]),
      element('span', { class: 'count' }, [String(statements), element('span', { class: 'heard' }, [' statements'])]),
    ]);
    button.addEventListener('click', () => {
      const pressed = button.getAttribute('aria-pressed') !== 'true';
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button && pressed));
      choose(pressed ? name : null);
    });
    return button;
  });
  return element('section', { class: 'legend', 'aria-labelledby': 'legend-title' }, [
    element('h2', { id: 'legend-title' }, ['Who is quoted']),
    buttons.length > 0
      ? element(
          'ul',
          {},
          buttons.map((button) => element('li', {}, [button])),
        )
      : element('p', {}, ['This article quotes nobody.']),
    element('ul', { class: 'kinds', 'aria-label': 'How' }, [
      ...(['direct', 'mixed', 'indirect'] as const).map((kind) =>
        element('li', {}, [element('span', { class: `said ${kind} speaker-0` }, [KINDS[kind]])]),
      ),
      element('li', {}, [element('span', { class: 'cue speaker-0' }, ['words that say so'])]),
    ]),
  ]);
}

const KINDS = { direct: 'quoted', mixed: 'partly quoted', indirect: 'paraphrased' } as const;
