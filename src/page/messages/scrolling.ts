import { changed, conversation, model, STEP } from '../model.ts';
import { older } from '../navigation.ts';

/** Pixels from the upper end at which older messages are fetched or drawn. */
const NEAR = 300;

/** Draws more of what is known, or fetches what was before it. */
export function further(): void {
  const here = conversation(model.channel);
  here.drawn += STEP;
  if (here.drawn > here.messages.size) void older();
  changed();
}

/** The log is turned upside down, so that its lower end stays in sight: positions count from there, downwards negative. */
export function scrolled({ currentTarget }: Event): void {
  const log = currentTarget as HTMLElement;
  const here = conversation(model.channel);
  const above = log.scrollHeight - log.clientHeight + log.scrollTop;
  if (above < NEAR && (here.drawn < here.messages.size || here.more) && !here.loading) further();
  // Back at the lower end, what was looked at is drawn no longer.
  else if (log.scrollTop > -NEAR && here.drawn > STEP) {
    here.drawn = STEP;
    changed();
  }
}

/** Back to the newest message. */
export function toTheEnd(): void {
  const log = document.querySelector('.log');
  if (log) log.scrollTop = 0;
}
