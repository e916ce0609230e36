import type { ReadArticle } from '../../local-discord/page/read-protocol.ts';
import { spoken } from './details.ts';
import { element } from './elements.ts';
import { type Role, type Segment, stretchesOf } from './segments.ts';
import type { Speaker } from './speakers.ts';
import { speakerOf } from './speakers.ts';

/** The article's own text, character by character, its statements marked; `statements` gives each one's elements. */
export type Text = { readonly root: HTMLElement; readonly statements: ReadonlyMap<number, readonly HTMLElement[]> };

/**
 * The text as elements: what is read between the tags is the article's text and nothing else, white space included.
 * Numbers of paragraphs are drawn by the style sheet.
 */
export function articleText(
  { article, attributions, changed }: ReadArticle,
  speakers: ReadonlyMap<string, Speaker>,
): Text {
  const statements = new Map<number, HTMLElement[]>();
  const reached = new Set<number>();
  const kinds = new Map(article.paragraphs.map(({ number, kind }) => [number, kind]));
  const news = new Set(changed);

  function drawn({ text, roles }: Segment): Node | string {
    if (roles.length === 0) return text;
    const [innermost] = roles;
    const { kind } = attributions[innermost!.attribution]!;
    const colour = speakers.get(speakerOf(attributions[innermost!.attribution]!))!.colour;
    const isContent = innermost!.part === 'content';
    // A statement is stepped to once, at its first words, however often it is cut.
    const first = contents(roles).filter((at) => !reached.has(at));
    for (const at of first) reached.add(at);
    const label = first.length > 0 ? { tabindex: 0, role: 'button', 'aria-description': describe(roles) } : {};
    const mark = element(
      'span',
      {
        class: [colour, isContent ? `said ${kind}` : '', ...parts(roles), contents(roles).length > 1 ? 'nested' : '']
          .filter(Boolean)
          .join(' '),
        'data-of': [...new Set(roles.map(({ attribution }) => attribution))].join(' '),
        ...(isContent ? label : {}),
      },
      [text],
    );
    for (const at of new Set(roles.map(({ attribution }) => attribution)))
      statements.set(at, [...(statements.get(at) ?? []), mark]);
    return mark;
  }

  const describe = (roles: readonly Role[]) =>
    contents(roles)
      .map((at) => spoken(attributions[at]!))
      .join('; within: ');

  const root = element('div', { class: 'text', lang: 'en' });
  for (const { paragraph, segments } of stretchesOf(article, attributions)) {
    if (paragraph === null) {
      // Kept, since it belongs to the text, but not drawn: some of it is more than the style sheet's distance.
      root.append(element('span', { hidden: true }, [segments.map(({ text }) => text).join('')]));
      continue;
    }
    const link = element('a', {
      class: 'number',
      href: `#p${paragraph}`,
      'aria-label': `Paragraph ${paragraph}`,
      'data-number': paragraph,
    });
    const isNew = news.has(paragraph);
    const classes = [`kind-${kinds.get(paragraph)}`, isNew ? 'changed' : ''].filter(Boolean).join(' ');
    root.append(element('p', { id: `p${paragraph}`, class: classes }, [link, ...segments.map(drawn)]));
  }
  return { root, statements };
}

const contents = (roles: readonly Role[]): readonly number[] =>
  roles.filter(({ part }) => part === 'content').map(({ attribution }) => attribution);

const parts = (roles: readonly Role[]): readonly string[] => [
  ...new Set(roles.filter(({ part }) => part !== 'content').map(({ part }) => part)),
];
