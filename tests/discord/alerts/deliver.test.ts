import { afterAll, beforeAll, expect, test } from 'vitest';
import { troubleIn } from '../../../src/answers/follow/follow.ts';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { deliver } from '../../../src/discord/alerts/deliver.ts';
import { keepProgress, readProgress } from '../../../src/discord/alerts/progress.ts';
import { newClient } from '../../../src/discord/client.ts';
import { connect } from '../../../src/discord/connection.ts';
import { openRequestStore } from '../../../src/discord/request-store.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/start.ts';

let discord: LocalDiscord;
let means: Parameters<typeof deliver>[2];
let coverages: Coverages;
beforeAll(async () => {
  discord = await startLocalDiscord();
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  const client = await connect(newClient(discord.url, 1), discord.token, discord.url);
  means = { client, commands: new Map(), store: openRequestStore(null, { warn: () => undefined } as never) };
});
afterAll(async () => {
  await means.client.destroy();
  means.store.close();
  await coverages.close();
  await discord.close();
});

/** A message on its way to a channel that is not there. */
function inVain(server: string) {
  const coverage = coverages.forServer(server);
  const answer = { kind: 'found', statements: [], notes: ['A note'] } as const;
  const since = new Date().toISOString();
  const pending = { nonce: 'one', channel: '100000000000000999', kind: 'alert', answer, since, tried: null } as const;
  keepProgress({ cursor: 0, lately: [], digests: {}, pending: [pending] }, coverage.records);
  const { channel } = pending;
  return { coverage, channel, delivered: deliver(server, coverage, means, () => new Date()) };
}

test('GIVEN a channel that is gone THEN the message is off the way, and what is wrong is noted', async () => {
  const { coverage, channel, delivered } = inVain('1');
  await delivered;
  expect(readProgress(coverage.records)?.pending).toEqual([]);
  expect(troubleIn(channel, coverage)).toBe('the channel is gone');
});

test('GIVEN a server that deletes everything while something is posted THEN nothing is noted of it', async () => {
  const { coverage, channel, delivered } = inVain('2');
  await coverage.forget();
  await delivered;
  expect(readProgress(coverage.records)).toBeNull();
  expect(troubleIn(channel, coverage)).toBeNull();
});
