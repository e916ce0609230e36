import type { ReadArticle } from '../../local-discord/page/read-protocol.ts';
import { element, inWords } from './elements.ts';

/** What is known about the article besides its words: where and when it was printed, its versions, its copies. */
export function heading({ article, versions, changed }: ReadArticle): HTMLElement {
  const { title, outlet, date, author, url, alsoIn = [] } = article;
  const shown = new URLSearchParams(location.search).get('version');
  const facts = [
    outlet ?? 'outlet unknown',
    date === null ? 'date unknown' : inWords(date),
    ...(author ? [author] : []),
  ];
  return element('header', {}, [
    element('nav', { 'aria-label': 'Reading room' }, [element('a', { href: './' }, ['All articles'])]),
    element('h1', {}, [title]),
    element('p', { class: 'facts' }, [facts.join(' · '), ...original(url)]),
    ...(alsoIn.length > 0
      ? [
          element('p', { class: 'facts' }, [
            `Also printed in ${alsoIn.map((copy) => [copy.outlet ?? 'an unnamed outlet', ...(copy.date ? [inWords(copy.date)] : [])].join(', ')).join('; ')}`,
          ]),
        ]
      : []),
    ...(versions.length > 1
      ? [
          element('nav', { class: 'versions', 'aria-label': 'Versions' }, [
            ...versions.map(({ version, since, current }) => {
              const isShown = shown === null ? current : Number(shown) === version;
              const attributes = {
                href: current ? '?' : `?version=${version}`,
                ...(isShown && { 'aria-current': 'page' }),
              };
              return element('a', attributes, [`Version ${version}, ${inWords(since)}`]);
            }),
          ]),
          ...(changed.length > 0
            ? [
                element('p', { class: 'facts' }, [
                  `${changed.length === 1 ? 'One paragraph has' : `${changed.length} paragraphs have`} changed since the version before: marked in the margin.`,
                ]),
              ]
            : []),
        ]
      : []),
  ]);
}

/** A link to where the article was printed, when that is an address of the web. */
function original(url: string | null): readonly (Node | string)[] {
  if (url === null || !URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) return [];
  return [' · ', element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ['as printed'])];
}
