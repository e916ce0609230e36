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
import { type Action, type Place, packAction, type View } from './action.ts';
import type { Audience } from './audience.ts';
import type { RequestStore } from './request-store.ts';

type Passage = Omit<Place, 'reach'>;
type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const MOST_CHOICES = 25;
/** Paragraphs on either side: at first, and more with each press of *More*. */
const FIRST_REACH = 1;
const MORE_REACH = 3;
const MOST_REACH = 10;

const isAt = (a: Quote, b: Quote, step: number) =>
  a.citation.article === b.citation.article &&
  a.citation.version === b.citation.version &&
  a.citation.paragraph + step === b.citation.paragraph;

/** One quotation a paragraph, without those whose neighbours stand on the page already. */
function withContext(page: Page): readonly Quote[] {
  const quotes = page.filter((block) => block.kind === 'quote');
  const shown = (quote: Quote, step: number) => quotes.some((other) => isAt(quote, other, step));
  const open = quotes.filter((quote) => !shown(quote, 1) || !(quote.citation.paragraph === 1 || shown(quote, -1)));
  return open.filter((quote, i) => open.findIndex((other) => isAt(quote, other, 0)) === i).slice(0, MOST_CHOICES);
}

/**
 * The rows of buttons under a page: turning, and the surroundings of what is quoted. Everything they need they carry.
 * @param view what shows this page again; null when nothing does, so that it is neither turned nor shared
 */
export function componentsOf(
  reply: Reply,
  page: number,
  view: View | null,
  { asker, isPrivate, words }: Pick<Audience, 'asker' | 'isPrivate' | 'words'>,
  store: RequestStore,
): Row[] {
  const pack = (action: Omit<Action, 'asker'>, by: string | null = asker) =>
    packAction({ asker: by, ...action }, store);
  const button = (label: string, custom_id: string, disabled = false): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id,
    ...(disabled && { disabled }),
  });

  const buttons: APIButtonComponent[] = [];
  const place = view && 'article' in view.of ? view.of : null;
  const last = reply.pages.length - 1;
  if (view && last > 0) {
    const turn = (to: number) => pack({ how: 'turn', of: view.of, page: to });
    // At either end a button stands for the page that is shown, so that no two ever share an id.
    buttons.push(button(words.previous, turn(Math.max(page - 1, 0)), page === 0));
    buttons.push(button(words.next, turn(Math.min(page + 1, last)), page === last));
  }
  // Of a paragraph, its surroundings lead on to who said what in it, and the other way round.
  const quotes = place === null ? withContext(reply.pages[page]!) : [];
  const passage = ({ article, paragraph, version }: Passage, reach: number | null): Place => ({
    article,
    paragraph,
    reach,
    ...(version !== undefined && { version }),
  });
  const opening = (of: Passage, reach: number | null) => pack({ how: 'open', of: passage(of, reach), page: 0 }, null);
  const gone = place !== null && reply.nothing;
  const single = place ?? (quotes.length === 1 ? quotes[0]!.citation : null);
  if (single && !gone) {
    if (place === null || place.reach === null) buttons.push(button(words.context, opening(single, FIRST_REACH)));
    if (place === null || place.reach !== null) buttons.push(button(words.whoSaidThis, opening(single, null)));
  }
  if (place?.reach != null && !gone && place.reach < MOST_REACH)
    buttons.push(
      button(
        words.more,
        pack({ how: 'turn', of: passage(place, Math.min(place.reach + MORE_REACH, MOST_REACH)), page: 0 }),
      ),
    );
  if (view && isPrivate && !reply.nothing) buttons.push(button(words.share, pack({ ...view, how: 'share' })));

  const rows: Row[] = [];
  if (buttons.length > 0) rows.push({ type: ComponentType.ActionRow, components: buttons });
  if (quotes.length > 1) {
    const select: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: pack({ how: 'choose', of: passage(quotes[0]!.citation, FIRST_REACH), page }, null),
      placeholder: words.showInContext,
      options: quotes.map((quote) => ({
        label: clip(`${quote.byline?.speaker ?? quote.title}, ${quote.place}`, 100),
        description: clip(quote.source, 100),
        value: opening(quote.citation, FIRST_REACH),
      })),
    };
    rows.push({ type: ComponentType.ActionRow, components: [select] });
  }
  return rows;
}
