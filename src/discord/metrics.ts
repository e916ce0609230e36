import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** `refused`: what was asked was wrong, or too much at once; `failed`: the fault is the bot's; `lost`: Discord took no answer. */
export type Outcome = 'answered' | 'refused' | 'failed' | 'lost';

export type Metrics = {
  /** Something was asked; call what is returned with how it ended. `command` is one of a few: nothing a member typed. */
  readonly begin: (command: string) => (outcome: Outcome) => void;
};

/** What is measured besides, asked for when somebody looks. */
export type Observed = {
  /** Questions accepted and not yet settled. */
  readonly pending: () => number;
  readonly servers: () => number;
  /** One entry a connection to the gateway; the ping in milliseconds, -1 before the first. */
  readonly shards: () => readonly { readonly id: number; readonly up: boolean; readonly ping: number }[];
  /** Of the coverage that all servers share. */
  readonly size: () => Promise<{ readonly articles: number; readonly sentences: number }>;
};

/** Discord's limit for a first response is 3 s; half of it is when an answer is announced. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];

/** Registers the bot's metrics; throws when the registry has them already. */
export function botMetrics(registry: Registry, observed: Observed): Metrics {
  const registers = [registry];
  const total = new Counter({
    name: 'verbatim_interactions_total',
    help: 'What was asked, by command and outcome',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_response_seconds',
    help: 'From the receipt of a question to the delivery of its answer',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  gauge('verbatim_pending', 'Questions accepted and not yet settled', observed.pending);
  gauge('verbatim_servers', 'Servers the bot is in', observed.servers);
  gauge('verbatim_articles', 'Articles of the shared coverage', async () => (await observed.size()).articles);
  gauge(
    'verbatim_sentences',
    'Sentences in the index, of the shared coverage',
    async () => (await observed.size()).sentences,
  );
  new Gauge({
    name: 'verbatim_gateway_up',
    help: 'Whether a shard is connected to the gateway',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, up } of observed.shards()) this.set({ shard: id }, Number(up));
    },
  });
  new Gauge({
    name: 'verbatim_gateway_ping_seconds',
    help: 'How long the gateway takes to answer a heartbeat of a shard',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, ping } of observed.shards()) if (ping >= 0) this.set({ shard: id }, ping / 1_000);
    },
  });
  return {
    begin(command) {
      const begun = performance.now();
      return (outcome) => {
        total.inc({ command, outcome });
        seconds.observe({ command }, (performance.now() - begun) / 1_000);
      };
    },
  };
}
