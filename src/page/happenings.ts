import type { APIMessage } from 'discord-api-types/v10';
import type { Happening, PageState } from '../local-discord/page/protocol.ts';
import { toTheEnd } from './messages/scrolling.ts';
import { changed, conversation, model, STEP } from './model.ts';
import { arrive, openChannel } from './navigation.ts';
import { watchWire } from './server.ts';

/** Milliseconds that Discord shows somebody as typing. */
const TYPING_MS = 8_000;
const WIRE_KEPT = 200;
/** Messages kept of a channel; older ones are fetched again. */
const KEPT = 5_000;

/** Takes into the model what the local Discord tells. */
export function happened(happening: Happening): void {
  switch (happening.kind) {
    case 'state':
      begin(happening.state);
      break;
    case 'status':
      if (model.state) model.state = { ...model.state, status: happening.status };
      break;
    case 'message':
      put(happening.message, happening.onlyFor, happening.isNew);
      break;
    case 'gone':
      model.conversations.get(happening.channel)?.messages.delete(happening.id);
      break;
    case 'typing':
      typing(happening.channel, happening.user);
      break;
    case 'commands':
      model.offered.clear();
      void openChannel();
      break;
    case 'wire':
      model.wire = [{ at: happening.at, wire: happening.wire }, ...model.wire].slice(0, WIRE_KEPT);
      break;
  }
  changed();
}

function begin(state: PageState): void {
  const before = model.state;
  model.state = state;
  model.connected = true;
  model.offered.clear();
  if (before?.run !== state.run) arrive(before);
  else for (const known of model.conversations.values()) known.stale = true;
  watchWire(model.drawer);
  void openChannel();
}

function put(message: APIMessage, onlyFor: string | null, isNew: boolean): void {
  const here = conversation(message.channel_id);
  // An edit of a message that is not drawn is seen when it is fetched.
  if (!isNew && !here.messages.has(message.id)) return;
  here.messages.set(message.id, { message, onlyFor, past: false, failed: null });
  const oldest = here.messages.keys().next().value;
  if (here.messages.size > KEPT && oldest !== undefined) {
    here.messages.delete(oldest);
    here.more = true;
  }
  if (!isNew) return;
  const asker = message.interaction_metadata?.user.id;
  // Whoever looks further back keeps what is in sight; whoever writes or asks is back at the lower end.
  if (here.drawn > STEP) here.drawn += 1;
  if (message.channel_id === model.channel && [message.author.id, asker].includes(model.user)) toTheEnd();
  here.unread ||= message.channel_id !== model.channel && (onlyFor ?? model.user) === model.user;
  if (here.typing?.user === message.author.id) here.typing = null;
  const answered = here.waiting.findIndex(({ user, error }) => user === asker && error === null);
  if (answered >= 0) here.waiting = here.waiting.toSpliced(answered, 1);
}

function typing(channel: string, user: string): void {
  conversation(channel).typing = { user, until: Date.now() + TYPING_MS };
  setTimeout(changed, TYPING_MS + 100);
}
