import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Upload } from '../attachments.ts';
import { Refusal } from '../errors.ts';
import type { Modal } from '../outcome.ts';
import { permissionsOf } from '../payloads.ts';
import { Permission } from '../permissions.ts';
import type { LocalDiscord } from '../start.ts';
import { CommandType } from '../wire.ts';
import { ActShape, act } from './acts.ts';
import { bytesOf } from './exchange.ts';
import type { History, Offered } from './protocol.ts';
import { Waiting } from './waiting.ts';

const JSON_MOST = 256 * 1024;
const HISTORY_STEP = 100;

const PlaceShape = z.strictObject({ user: z.string(), channel: z.string() });
const HistoryShape = PlaceShape.extend({ before: z.string().optional() });

const badRequest = () => new Refusal(400, 0, 'The page asked for something this server does not know: reload it.');

async function read<T extends z.ZodType>(request: IncomingMessage, shape: T): Promise<z.output<T>> {
  const bytes = await bytesOf(request, JSON_MOST, 'That is too much at once.');
  try {
    return shape.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw badRequest();
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** What the page asks for, by the last part of the address. Each throws Refusal. */
export function endpoints(discord: LocalDiscord, fileLimit: number) {
  const pending = { modals: new Waiting<Modal>(100), files: new Waiting<Upload>(10) };

  function placeOf({ user, channel }: z.output<typeof PlaceShape>) {
    const asking = discord.world.users.get(user);
    const where = discord.world.channels.get(channel);
    if (!asking || !where || !(permissionsOf(asking, where) & Permission.viewChannel)) throw badRequest();
    return discord.user(user).in(channel);
  }

  return {
    act: async (request: IncomingMessage) => act(discord, pending, await read(request, ActShape)),

    /** Messages of a channel, the newest or those before one. */
    async history(request: IncomingMessage): Promise<History> {
      const { before, ...place } = await read(request, HistoryShape);
      const all = placeOf(place).history;
      const at = before === undefined ? all.length : all.findIndex(({ id }) => id === before);
      const from = Math.max(0, at - HISTORY_STEP);
      return { messages: all.slice(from, Math.max(at, 0)), more: from > 0 };
    },

    /** The commands that Discord's client would offer. */
    async offered(request: IncomingMessage): Promise<Offered> {
      const place = placeOf(await read(request, PlaceShape));
      return { chat: place.commands(CommandType.chat), menu: place.commands(CommandType.message) };
    },

    /** Takes a file that an option is to be filled with. */
    async file(request: IncomingMessage, url: URL): Promise<{ id: string }> {
      const name = (url.searchParams.get('name') ?? '').replace(/[^\p{L}\p{N}._-]/gu, '_').slice(-100) || 'file';
      const tooMuch = `${name} is too large: at most ${megabytes(fileLimit)} can be attached.`;
      const bytes = await bytesOf(request, fileLimit, tooMuch);
      const type = /^[\w.+-]+\/[\w.+-]+/.exec(request.headers['content-type'] ?? '')?.[0] ?? 'application/octet-stream';
      return { id: pending.files.put({ name, type, bytes }) };
    },
  };
}
