import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { clip } from '../reply/clip.ts';
import type { Page, Quote, Reply } from '../reply/reply.ts';
import { type Action, packAction, type View } from './action.ts';
import type { RequestStore } from './request-store.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const MOST_CHOICES = 25;
/** Paragraphs on either side: at first, and more with each press of *More*. */
const FIRST_REACH = 1;
const MORE_REACH = 3;
const MOST_REACH = 10;

const isAt = (a: Quote, b: Quote, step: number) =>
  a.citation.article === b.citation.article && a.citation.paragraph + step === b.citation.paragraph;

/** One quotation a paragraph, without those whose neighbours stand on the page already. */
function withContext(page: Page): readonly Quote[] {
  const quotes = page.filter((block) => block.kind === 'quote');
  const shown = (quote: Quote, step: number) => quotes.some((other) => isAt(quote, other, step));
  const open = quotes.filter((quote) => !shown(quote, 1) || !(quote.citation.paragraph === 1 || shown(quote, -1)));
  return open.filter((quote, i) => open.findIndex((other) => isAt(quote, other, 0)) === i).slice(0, MOST_CHOICES);
}

/** The rows of buttons under a page: turning, and the surroundings of what is quoted. Everything they need they carry. */
export function componentsOf(
  reply: Reply,
  view: View,
  { asker, isPrivate }: { readonly asker: string | null; readonly isPrivate: boolean },
  store: RequestStore,
): Row[] {
  const pack = (change: Partial<Action>) => packAction({ ...view, how: 'turn', asker, ...change }, store);
  const button = (label: string, change: Partial<Action>, disabled = false): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: pack(change),
    ...(disabled && { disabled }),
  });

  const buttons: APIButtonComponent[] = [];
  const { page, of } = view;
  const place = 'article' in of ? of : null;
  const last = reply.pages.length - 1;
  if (last > 0) {
    // At either end a button stands for the page that is shown, so that no two ever share an id.
    buttons.push(button('Previous', { page: Math.max(page - 1, 0) }, page === 0));
    buttons.push(button('Next', { page: Math.min(page + 1, last) }, page === last));
  }
  const quotes = place === null ? withContext(reply.pages[page]!) : [];
  const opening = ({ citation: { article, paragraph } }: Quote): Partial<Action> => ({
    how: 'open',
    page: 0,
    asker: null,
    of: { article, paragraph, reach: FIRST_REACH },
  });
  if (quotes.length === 1) buttons.push(button('Context', opening(quotes[0]!)));
  if (place !== null && !reply.nothing && place.reach < MOST_REACH)
    buttons.push(button('More', { page: 0, of: { ...place, reach: Math.min(place.reach + MORE_REACH, MOST_REACH) } }));
  if (isPrivate && !reply.nothing) buttons.push(button('Share', { how: 'share' }));

  const rows: Row[] = [];
  if (buttons.length > 0) rows.push({ type: ComponentType.ActionRow, components: buttons });
  if (quotes.length > 1) {
    const select: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: pack({ how: 'choose', asker: null }),
      placeholder: 'Show a passage in its context',
      options: quotes.map((quote) => ({
        label: clip(`${quote.byline?.speaker ?? quote.title}, paragraph ${quote.citation.paragraph}`, 100),
        description: clip(quote.source, 100),
        value: pack(opening(quote)),
      })),
    };
    rows.push({ type: ComponentType.ActionRow, components: [select] });
  }
  return rows;
}
