import type { Deed, Happening, History, Offered, Result } from '../local-discord/page/protocol.ts';

/** Milliseconds before the next try to reach a process that is gone. */
const RETRY = 1_000;

let key: Promise<string> | null = null;

/** The key of this run; a process that was restarted has another. */
async function session(): Promise<string> {
  key ??= fetch('/page/session', { method: 'POST' })
    .then((response) => response.json())
    .then((body: { key: string }) => body.key);
  key.catch(() => {
    key = null;
  });
  return key;
}

async function post<T>(name: string, body: BodyInit, type: string): Promise<T> {
  for (const lastTry of [false, true]) {
    const headers = { 'x-page-session': await session(), 'content-type': type };
    const response = await fetch(`/page/${name}`, { method: 'POST', headers, body });
    if (response.status === 401 && !lastTry) {
      key = null;
      continue;
    }
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(answer.error ?? `${response.status}`);
    return answer;
  }
  throw new Error('This page is out of date: reload it.');
}

const ask = <T>(name: string, body: unknown) => post<T>(name, JSON.stringify(body), 'application/json');

type Place = { readonly user: string; readonly channel: string };

/** Does something as a user in a channel. Never throws: what went wrong is the result's error. */
export const perform = (place: Place, deed: Deed): Promise<Result> =>
  ask<Result>('act', { ...place, deed }).catch((error: Error) => ({ error: unreachable(error) }));
export const fetchHistory = (place: Place, before?: string) =>
  ask<History>('history', { ...place, ...(before && { before }) });
export const fetchOffered = (place: Place) => ask<Offered>('offered', place);
/** Uploads a file; the result names it for an option. Throws an Error with a line to show. */
export const upload = (file: File) =>
  post<{ id: string }>(`file?name=${encodeURIComponent(file.name)}`, file, file.type || 'application/octet-stream');

const unreachable = ({ name, message }: Error) =>
  name === 'TypeError' ? 'Verbatim cannot be reached. Is it still running?' : message;

type Listener = { readonly happened: (happening: Happening) => void; readonly connected: (is: boolean) => void };
let socket: WebSocket | null = null;

/** Listens for as long as the page is open, connecting again whenever the connection is lost. */
export async function listen({ happened, connected }: Listener): Promise<void> {
  const again = () => {
    key = null;
    socket = null;
    connected(false);
    setTimeout(() => listen({ happened, connected }), RETRY);
  };
  try {
    socket = new WebSocket(`/page/live?session=${encodeURIComponent(await session())}`);
  } catch {
    return again();
  }
  socket.addEventListener('open', () => connected(true));
  socket.addEventListener('message', ({ data }) => happened(JSON.parse(data) as Happening));
  socket.addEventListener('close', again);
}

/** Asks for what passes over the wire, or for no more of it. */
export function watchWire(is: boolean): void {
  if (socket?.readyState === WebSocket.OPEN) socket.send(is ? 'wire' : 'quiet');
}
