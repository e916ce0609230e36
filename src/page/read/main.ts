import './read.css';
import type { ReadArticle, Shelf } from '../../local-discord/page/read-protocol.ts';
import { articleView } from './article-view.ts';
import { element } from './elements.ts';
import { listView } from './list-view.ts';

/** The address tells what is read: /read/SERVER/ lists the articles, /read/SERVER/ID shows one. */
async function open(): Promise<readonly HTMLElement[]> {
  const [, server = 'shared', article = ''] = /^\/read\/([^/]+)\/([^/]*)$/u.exec(location.pathname) ?? [];
  if (location.pathname !== `/read/${server}/${article}`) history.replaceState(null, '', `/read/${server}/`);
  const response = await fetch(`/read-data/${server}/${article}${article === '' ? '' : location.search}`);
  if (!response.ok) return gone('There is no such article here: it may have been removed, or this link is old.');
  return article === ''
    ? listView((await response.json()) as Shelf)
    : articleView((await response.json()) as ReadArticle);
}

const gone = (reason: string): readonly HTMLElement[] => [
  element('header', {}, [element('h1', {}, ['Not in the reading room'])]),
  element('main', { class: 'shelf' }, [
    element('p', {}, [reason]),
    element('p', {}, [element('a', { href: '/read/' }, ['All articles'])]),
  ]),
];

document.body.append(...(await open().catch(() => gone('Verbatim cannot be reached. Is it still running?'))));
const title = document.querySelector('h1')?.textContent;
document.title = title && title !== 'Reading room' ? `${title} · Verbatim` : document.title;

/** The paragraph that the address names is drawn after the browser has looked for it. */
function goTo(): void {
  for (const cited of document.querySelectorAll('.cited')) cited.classList.remove('cited');
  const paragraph = /^#p\d+$/u.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  paragraph?.classList.add('cited');
  paragraph?.scrollIntoView({ block: 'center' });
}
addEventListener('hashchange', goTo);
goTo();
