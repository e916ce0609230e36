import type { PageState } from '../local-discord/page/protocol.ts';
import { changed, conversation, me, model, type Shown, STEP } from './model.ts';
import { fetchHistory, fetchOffered } from './server.ts';

const HERE = 'verbatim-place';

type Names = {
  readonly user: string | undefined;
  readonly server: string | undefined;
  readonly channel: string | undefined;
};

/** Where one is, by names: in another run ids may be others. */
function namesIn(state: PageState): Names {
  const user = state.users.find(({ id }) => id === model.user);
  const server = user?.servers.find(({ channels }) => channels.some(({ id }) => id === model.channel));
  const channel = server?.channels.find(({ id }) => id === model.channel);
  return { user: user?.name, server: server?.name, channel: channel?.name };
}

function find({ users }: PageState, { user, server, channel }: Names) {
  const found = users.find(({ name }) => name === user);
  const where = found?.servers.find(({ name }) => name === server);
  const there = server === undefined ? found?.dm : where?.channels.find(({ name }) => name === channel);
  return found && there && { user: found.id, channel: there.id };
}

const saved = (): Names | null => {
  try {
    return JSON.parse(sessionStorage.getItem(HERE) ?? 'null') as Names | null;
  } catch {
    return null;
  }
};

/** The first thing seen is what an ordinary member sees. */
function usual({ users }: PageState) {
  const user = users.find(({ servers }) => servers.some(({ role }) => role === 'member')) ?? users[0];
  return { user: user?.id ?? '', channel: user?.servers[0]?.channels[0]?.id ?? user?.dm.id ?? '' };
}

/**
 * Goes, in a new run of the process, where one was in the last: what was seen there stays, with a line under it, and
 * can be used no longer.
 */
export function arrive(before: PageState | null): void {
  const state = model.state!;
  const past = model.conversations;
  const places =
    before &&
    state.users.flatMap((user) =>
      [user.dm, ...user.servers.flatMap(({ channels }) => channels)].map(({ id }) => ({ user: user.id, channel: id })),
    );
  const was = before ? namesIn(before) : saved();
  model.conversations = new Map();
  for (const place of places ?? []) {
    Object.assign(model, place);
    const names = namesIn(state);
    const old = find(before!, names)?.channel;
    const messages = old && past.get(old)?.messages;
    if (!messages || messages.size === 0) continue;
    const here = conversation(place.channel);
    for (const [id, shown] of messages) here.messages.set(id, { ...shown, past: true });
  }
  Object.assign(model, (was && find(state, was)) || usual(state));
  model.replyTo = null;
  model.modal = null;
}

/** Goes to a channel, as a user. */
export function go(user: string, channel: string): void {
  Object.assign(model, { user, channel, replyTo: null, sidebar: false });
  // Far more than the newest would be drawn, were it as far back as one once looked.
  Object.assign(conversation(channel), { unread: false, drawn: STEP });
  sessionStorage.setItem(HERE, JSON.stringify(namesIn(model.state!)));
  void openChannel();
  changed();
}

/** Becomes somebody else, in the same channel where that person sees it. */
export function become(user: string): void {
  const next = model.state?.users.find(({ id }) => id === user);
  if (!next) return;
  const all = next.servers.flatMap(({ channels }) => channels);
  const inDm = me()?.dm.id === model.channel;
  const there = inDm ? next.dm : (all.find(({ id }) => id === model.channel) ?? all[0] ?? next.dm);
  go(user, there.id);
}

const placeKey = () => `${model.user}/${model.channel}`;

/** The commands offered here, once they are known. */
export const offeredHere = () => model.offered.get(placeKey());

/** Fetches what is not known of the channel one is in: its newest messages, and what is offered in it. */
export async function openChannel(): Promise<void> {
  const { user, channel } = model;
  const place = { user, channel };
  const key = placeKey();
  const here = conversation(channel);
  if (!model.offered.has(key)) {
    fetchOffered(place)
      .then((offered) => model.offered.set(key, offered))
      .then(changed, () => undefined);
  }
  const isNew = ![...here.messages.values()].some(({ past }) => !past);
  if (isNew || here.stale) await older(true);
}

/** Fetches messages before those that are known; `anew`: the newest ones. */
export async function older(anew = false): Promise<void> {
  const { user, channel } = model;
  const here = conversation(channel);
  if (here.loading || (!here.more && !anew)) return;
  here.loading = true;
  changed();
  try {
    const first = [...here.messages.values()].find(({ past }) => !past);
    const { messages, more } = await fetchHistory({ user, channel }, anew ? undefined : first?.message.id);
    const all = [...here.messages.values()];
    const past = all.filter((shown) => shown.past);
    // With a gap before what is new, what was known is fetched again when it is looked for.
    const isGap = anew && more && !messages.some(({ id }) => here.messages.has(id));
    const kept = isGap ? [] : all.filter((shown) => !shown.past);
    const fetched = messages.map((message): Shown => ({ message, onlyFor: null, past: false, failed: null }));
    const byId = new Map([...kept, ...fetched].map((shown) => [shown.message.id, shown]));
    const byAge = [...byId.values()].sort((a, b) => (BigInt(a.message.id) < BigInt(b.message.id) ? -1 : 1));
    here.messages.clear();
    for (const shown of [...past, ...byAge]) here.messages.set(shown.message.id, shown);
    if (!anew || kept.length === 0) here.more = more;
    if (anew) here.stale = false;
  } catch {
    // Tried again when the connection is back, or when the user looks further back.
  } finally {
    here.loading = false;
    changed();
  }
}
