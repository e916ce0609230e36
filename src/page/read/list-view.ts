import type { ArticleInfo } from '../../domain/article.ts';
import type { Shelf } from '../../local-discord/page/read-protocol.ts';
import { element, inWords } from './elements.ts';

/** Most articles shown at once: the newest, or those that fit what is typed. */
const MOST = 200;

/** Every article of the coverage, newest first, narrowed down by words of title, outlet, author or date. */
export function listView({ articles }: Shelf): readonly HTMLElement[] {
  const field = element('input', { id: 'filter', type: 'search', autocomplete: 'off' });
  const list = element('ol', { class: 'articles' });
  const count = element('p', { class: 'facts', role: 'status' });

  function show(): void {
    const words = field.value.toLowerCase().split(/\s+/u).filter(Boolean);
    const fitting = articles.filter((article) => words.every((word) => telling(article).includes(word)));
    list.replaceChildren(...fitting.slice(0, MOST).map(entry));
    const rest = fitting.length > MOST ? `, the first ${MOST} shown` : '';
    count.textContent = `${fitting.length.toLocaleString('en-GB')} ${fitting.length === 1 ? 'article' : 'articles'}${rest}`;
  }
  field.addEventListener('input', show);
  show();
  return [
    element('header', {}, [
      element('nav', { 'aria-label': 'Verbatim' }, [element('a', { href: '/' }, ['Back to the chat'])]),
      element('h1', {}, ['Reading room']),
    ]),
    element('main', { class: 'shelf' }, [
      element('p', {}, [element('label', { for: 'filter' }, ['Title, outlet or date ']), field]),
      count,
      list,
    ]),
  ];
}

const telling = ({ title, outlet, author, date }: ArticleInfo): string =>
  [title, outlet, author, date, date && inWords(date)].filter(Boolean).join(' ').toLowerCase();

const entry = ({ id, title, outlet, date }: ArticleInfo): HTMLElement =>
  element('li', {}, [
    element('a', { href: encodeURIComponent(id) }, [title]),
    element('span', { class: 'facts' }, [
      [outlet ?? 'outlet unknown', date ? inWords(date) : 'date unknown'].join(' · '),
    ]),
  ]);
