import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { startLocalDiscord } from '../../../src/local-discord/start.ts';
import { textOf } from '../shown.ts';

/** Raise it for a long run: `VERBATIM_KILLS=50 npx vitest run tests/discord/alerts/kill.test.ts`. */
const KILLS = Number(process.env.VERBATIM_KILLS ?? 1);

test(
  `GIVEN kill -9 at ${KILLS} instants while alerts are posted THEN each article is told of exactly once`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const databaseFile = join(folder, 'verbatim.sqlite');
    const servers = Array.from({ length: KILLS }, (_, i) => ({
      name: `Server ${i}`,
      channels: ['general'],
      admins: ['Ada'],
      members: [],
    }));
    const discord = await startLocalDiscord({ servers, rateLimits: null });
    const guilds = [...discord.world.guilds.values()];
    const channelOf = (guild: (typeof guilds)[number]) =>
      [...guild.channels.values()].find(({ name }) => name === 'general')!;
    const run = (server: string, channel: string) => {
      const file = join(import.meta.dirname, 'alert-until-killed.ts');
      const child = spawn(process.execPath, [file, databaseFile, discord.url, discord.token, server, channel], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return { child, lines: createInterface(child.stdout), exit: once(child, 'exit') };
    };
    for (const guild of guilds) {
      const { child, lines, exit } = run(guild.id, channelOf(guild).id);
      await once(lines, 'line');
      await sleep(Math.random() * 300);
      child.kill('SIGKILL');
      await exit;
    }
    const last = run('', '');
    await once(last.lines, 'line');
    await sleep(1_000);
    last.child.kill('SIGKILL');
    await last.exit;

    const coverages = openEmbeddedCoverage({ databaseFile });
    let articles = 0;
    for (const guild of guilds) {
      const texts = [...channelOf(guild).messages.values()].map(({ data }) => textOf(data));
      for (const { id } of await coverages.forServer(guild.id).articles()) {
        articles++;
        expect(
          texts.filter((text) => text.includes(`Lamp ${id.split('-')[1]} is`)),
          `${guild.name} ${id}`,
        ).toHaveLength(1);
      }
    }
    expect(articles).toBeGreaterThanOrEqual(KILLS);
    expect(discord.refusals).toEqual([]);
    await coverages.close();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  },
  30_000 + KILLS * 15_000,
);
