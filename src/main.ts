import { join } from 'node:path';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { loadConfig } from './config.ts';
import { createFetcher } from './coverage/fetch/create-fetcher.ts';
import { InputError } from './domain/input-error.ts';
import { StoreError } from './domain/store-error.ts';
import { loadCommands } from './load-commands.ts';
import { keepCurrent } from './start/keep-current.ts';
import { loadCoverage } from './start/load-coverage.ts';
import { serveDiscord } from './start/serve-discord.ts';
import { openLocal } from './start/serve-local.ts';
import { type MetricsServer, serveMetrics } from './start/serve-metrics.ts';

/** Milliseconds in which accepted questions are finished before the process ends all the same. */
const DRAIN = 10_000;

const tell = (line: string) => process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  // `npm run local`: whatever .env says, nobody is logged in to Discord.
  const isLocal = process.argv[2] === 'local';
  if (isLocal) process.env.DISCORD_TOKEN = '';
  const config = loadConfig();
  const log = pino(
    // A refused request holds members' words, and its address the token of their interaction.
    { level: config.logLevel, redact: { paths: ['err.requestBody', 'err.url'], remove: true } },
    pino.destination({ dest: 2, sync: true }),
  );
  // In this order: commands that cannot be loaded leave no coverage open.
  const commands = await loadCommands();
  const local = config.token ? null : await openLocal(config.port, tell, isLocal);
  const coverages = await loadCoverage(config, tell, local?.page.progress).catch(async (error: unknown) => {
    await local?.close();
    throw error;
  });
  const fetcher = createFetcher({ onRefusal: (line) => log.info(`not fetched: ${line}`) });
  const bot = {
    fetcher,
    guildId: config.guildId,
    shards: config.shards,
    coverages,
    commands,
    log,
    registry: new Registry(),
    storeFile: join(config.dataDir, 'requests.sqlite'),
  };

  const asked = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => asked.resolve());
  try {
    const running = local
      ? await local.serve(bot, tell)
      : await serveDiscord({ ...bot, token: config.token!, apiUrl: config.apiUrl }, tell);
    let metrics: MetricsServer | null = null;
    const current = keepCurrent({ folder: config.coverageDir, coverages, fetcher, log, tell: running.say });
    try {
      metrics = config.metrics && (await serveMetrics(config.metrics, bot.registry, running.health));
      if (metrics) tell(`Metrics: ${metrics.url}/metrics. Health: ${metrics.url}/health`);
      await Promise.race([running.ended, asked.promise]);
    } finally {
      setTimeout(() => process.exit(1), DRAIN).unref();
      await Promise.all([running.close(), current.close()]);
      await metrics?.close();
    }
  } finally {
    await coverages.close();
  }
}

start().catch((error: unknown) => {
  const isTold = error instanceof InputError || error instanceof StoreError;
  process.stderr.write(`${isTold ? error.message : (error as Error)?.stack}\n`);
  process.exitCode = 1;
});
