/** Where a popup opens: at an element, or at the pointer. */
export type Anchor = HTMLElement | { readonly x: number; readonly y: number; readonly focus: HTMLElement };

const MARGIN = 8;

/**
 * Opens a list over the page: arrow keys move in it, Escape and a press elsewhere close it, and the focus goes back to
 * where it came from. Its entries are the elements in `content` that have a tabindex.
 */
export function openPopup(
  anchor: Anchor,
  role: 'listbox' | 'menu',
  name: string,
  content: (close: () => void) => Node,
): void {
  const popup = document.createElement('div');
  popup.popover = 'auto';
  popup.className = 'popup';
  popup.role = role;
  popup.ariaLabel = name;
  const back = 'focus' in anchor && !(anchor instanceof HTMLElement) ? anchor.focus : (anchor as HTMLElement);
  const close = () => {
    popup.hidePopover();
    back.focus();
  };
  popup.append(content(close));
  popup.addEventListener('keydown', (event) => move(event, entriesOf(popup), close));
  popup.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    popup.remove();
    back.ariaExpanded = null;
  });
  // It is drawn above everything; it stands in the main part, where readers of the screen look for it.
  (document.querySelector('main') ?? document.body).append(popup);
  popup.showPopover();
  if (anchor === back) back.ariaExpanded = 'true';
  place(popup, anchor);
  const entries = entriesOf(popup);
  (entries.find(({ ariaSelected }) => ariaSelected === 'true') ?? entries[0])?.focus();
}

const entriesOf = (popup: HTMLElement) => [...popup.querySelectorAll<HTMLElement>('[tabindex]')];

function move(event: KeyboardEvent, entries: readonly HTMLElement[], close: () => void): void {
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (to !== undefined) entries[(to + entries.length) % entries.length]?.focus();
  else if (event.key === 'Enter' || event.key === ' ') entries[at]?.click();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function place(popup: HTMLElement, anchor: Anchor): void {
  const box = anchor instanceof HTMLElement ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  const { width, height } = popup.getBoundingClientRect();
  const below = box.bottom + 4 + height <= innerHeight - MARGIN;
  const top = below ? box.bottom + 4 : Math.max(MARGIN, box.top - height - 4);
  popup.style.top = `${Math.min(top, Math.max(MARGIN, innerHeight - height - MARGIN))}px`;
  popup.style.left = `${Math.max(MARGIN, Math.min(box.left, innerWidth - width - MARGIN))}px`;
}
