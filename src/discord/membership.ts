import { type Client, Events } from 'discord.js';
import type { Coverages } from '../coverage/coverages.ts';
import type { Log } from './log.ts';
import { shortageIn } from './permissions.ts';

export type Membership = { close(): void };

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Tells the coverage which servers the bot is in, those it was taken out of while it was away included, and once a day
 * lets it delete what belongs to servers left long ago. A server in an outage is not left.
 */
export function followMembership({
  client,
  coverages,
  log,
  keepAbsent = false,
}: {
  readonly client: Client<true>;
  readonly coverages: Pick<Coverages, 'servers' | 'left' | 'returned' | 'expire'>;
  readonly log: Log;
  /** Servers that are not there at the start are not taken for left. */
  readonly keepAbsent?: boolean | undefined;
}): Membership {
  /** What cannot be noted now is made up for at the next start. */
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      log.error({ err: error }, 'what servers the bot is in could not be kept');
    }
  };
  const expire = () =>
    attempt(() => {
      for (const server of coverages.expire(new Date()))
        log.info({ server }, 'what was kept of a server left long ago is deleted');
    });

  attempt(() => {
    const present = client.guilds.cache;
    for (const server of present.keys()) coverages.returned(server);
    const absent = keepAbsent ? [] : coverages.servers().filter((server) => !present.has(server));
    for (const server of absent) coverages.left(server);
  });
  expire();
  const daily = setInterval(expire, DAY).unref();
  client.on(Events.GuildCreate, (guild) => {
    const missing = shortageIn(guild)?.missing;
    log[missing ? 'warn' : 'info']({ server: guild.id, missing }, 'added to a server');
    attempt(() => coverages.returned(guild.id));
  });
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ server: id }, 'taken out of a server: what is kept of it is deleted in thirty days');
    attempt(() => coverages.left(id));
  });
  return { close: () => clearInterval(daily) };
}
