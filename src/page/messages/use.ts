import type { Deed } from '../../local-discord/page/protocol.ts';
import { changed, conversation, model, type Waiting } from '../model.ts';
import { perform } from '../server.ts';

let keys = 0;

/** Does something that the bot answers. Until it does, and when it fails, the channel shows what was `asked`. */
export async function use(deed: Deed, asked: string): Promise<boolean> {
  const { user, channel } = model;
  const here = conversation(channel);
  const waiting: Waiting = { key: keys++, user, asked, error: null };
  here.waiting = [...here.waiting, waiting];
  changed();
  const { error, modal } = await perform({ user, channel }, deed);
  if (modal) Object.assign(model, { modal: { form: modal, channel }, modalError: null });
  if (error === undefined) here.waiting = here.waiting.filter((other) => other !== waiting);
  else if (here.waiting.includes(waiting)) waiting.error = error;
  else here.waiting = [...here.waiting, { ...waiting, error }];
  changed();
  return error === undefined;
}

/** Presses or chooses something on a message; a failure is shown under it. */
export async function press(message: string, deed: Deed): Promise<void> {
  const { user, channel } = model;
  const mark = (failed: string | null) => {
    const shown = conversation(channel).messages.get(message);
    if (shown && shown.failed !== failed) conversation(channel).messages.set(message, { ...shown, failed });
    changed();
  };
  mark(null);
  const { error, modal } = await perform({ user, channel }, deed);
  if (modal) Object.assign(model, { modal: { form: modal, channel }, modalError: null });
  mark(error ?? null);
}

export function forgetWaiting(waiting: Waiting): void {
  const here = conversation(model.channel);
  here.waiting = here.waiting.filter((other) => other !== waiting);
  changed();
}
