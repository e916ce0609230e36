import type { ReadArticle } from '../../local-discord/page/read-protocol.ts';
import { articleText } from './article-text.ts';
import { detailsOf } from './details.ts';
import { element } from './elements.ts';
import { heading } from './heading.ts';
import { legend } from './legend.ts';
import { speakerOf, speakersIn } from './speakers.ts';

/** An article with its statements: pointing at one, or stepping to it, shows who says it and how it is known. */
export function articleView(read: ReadArticle): readonly HTMLElement[] {
  const { attributions } = read;
  const speakers = speakersIn(attributions);
  const { root, statements } = articleText(read, speakers);
  const hint = element('p', { class: 'hint' }, ['Point at a marked passage, or step to it with the Tab key.']);
  const details = element('aside', { class: 'details', 'aria-label': 'The statement', 'aria-live': 'polite' }, [hint]);
  /** The passage that was chosen stays until another one is, or Escape. */
  let pinned: HTMLElement | null = null;

  function show(passage: HTMLElement | null): void {
    for (const active of root.querySelectorAll('.active')) active.classList.remove('active');
    const shown = passage === null ? [] : indexes(passage);
    for (const at of shown) for (const mark of statements.get(at) ?? []) mark.classList.add('active');
    const sections = shown.map((at) =>
      detailsOf(attributions[at]!, speakers.get(speakerOf(attributions[at]!))!.colour),
    );
    details.replaceChildren(...(sections.length > 0 ? sections : [hint]));
  }
  const pin = (passage: HTMLElement | null) => {
    pinned = passage;
    show(passage);
  };
  const passageOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-of]') : null;

  root.addEventListener('mouseover', (event) => pinned ?? show(passageOf(event)));
  root.addEventListener('mouseleave', () => pinned ?? show(null));
  root.addEventListener('focusin', (event) => pin(passageOf(event)));
  root.addEventListener('click', (event) => pin(passageOf(event)));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') pin(null);
  });

  const choose = (name: string | null) => {
    root.classList.toggle('choosing', name !== null);
    for (const [at, marks] of statements)
      for (const mark of marks)
        if (speakerOf(attributions[at]!) === name) mark.classList.add('chosen');
        else if (!indexes(mark).some((other) => speakerOf(attributions[other]!) === name))
          mark.classList.remove('chosen');
  };
  return [
    heading(read),
    element('main', {}, [
      element('article', { 'aria-label': read.article.title }, [root]),
      element('div', { class: 'margin' }, [legend(speakers, choose), details]),
    ]),
  ];
}

/** The statements a passage belongs to, the innermost first. */
const indexes = (passage: HTMLElement): readonly number[] => passage.dataset.of!.split(' ').map(Number);
