import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Running, startRunning } from '../running.ts';
import { textOf } from '../shown.ts';

let ahead = 0;
let running: Running;
beforeAll(async () => {
  running = await startRunning({
    alerts: { quiet: 5, often: 50 },
    now: () => new Date(Date.now() + ahead),
    local: { rateLimits: null },
  });
}, 30_000);
afterAll(() => running.stop());

test('GIVEN articles one after the other without end THEN after thirty alerts the rest is told together, ten minutes on', async () => {
  const guild = [...running.discord.world.guilds.values()].find(({ name }) => name === 'The Newsroom')!;
  const channel = running.discord.admin.addChannel(guild, { name: 'storm' });
  await running.discord.user('Ada').in(channel.id).slash('follow speaker', { speaker: 'Yngve Moe' });
  const posted = () =>
    [...channel.messages.values()].flatMap(({ data }) => (data.interaction_metadata ? [] : [textOf(data)]));
  let added = 0;
  const add = async () => {
    const text = `Yngve Moe speaks\n\n“Lamp ${++added} is out again,” said Yngve Moe, who keeps the lighthouse.`;
    await running.coverages.forServer(guild.id).add({ id: `lamp-${added}`, text });
  };
  while (posted().length < 30 && added < 60) {
    await add();
    const before = posted().length;
    await vi.waitFor(() => expect(posted().length).toBeGreaterThan(before), 3_000);
  }
  const told = posted().length;
  for (let i = 0; i < 8; i++) await add();
  await sleep(300);
  expect(posted()).toHaveLength(told);
  ahead = 11 * 60_000;
  await vi.waitFor(() => expect(posted()).toHaveLength(told + 1), 5_000);
  await sleep(200);
  expect(posted()).toHaveLength(told + 1);
  expect(posted().at(-1)).toContain('8 articles came in together');
}, 60_000);
