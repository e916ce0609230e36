import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MetricsServer, serveMetrics } from '../../src/start/serve-metrics.ts';
import { type Running, startRunning } from '../discord/running.ts';

let running: Running;
let server: MetricsServer;
const registry = new Registry();
beforeAll(async () => {
  running = await startRunning({ registry });
  server = await serveMetrics({ host: '127.0.0.1', port: 0 }, registry, () => running.bot.health());
});
afterAll(async () => {
  await server.close();
  await running.stop();
});

const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
const ben = () => running.discord.user('Ben').in('The Newsroom/general');

describe('GIVEN a running bot with metrics', () => {
  test('WHEN things are asked THEN they are counted by command and outcome, without a member’s word', async () => {
    await ben().slash('quotes', { speaker: 'Greta Dunmore' });
    await ben().slash('quotes', { speaker: '   ' });
    await ben().autocomplete('quotes', 'speaker', { speaker: 'Gre' });
    await ben().ask('@Verbatim who is Hugo Farrow?');
    await expect.poll(metrics).toContain('verbatim_interactions_total{command="mention",outcome="answered"} 1');
    const told = await metrics();
    expect(told).toContain('verbatim_interactions_total{command="quotes",outcome="answered"} 1');
    expect(told).toContain('verbatim_interactions_total{command="quotes",outcome="refused"} 1');
    expect(told).toContain('verbatim_interactions_total{command="suggestion",outcome="answered"} 1');
    expect(told).toContain('verbatim_response_seconds_count{command="quotes"} 2');
    expect(told).toMatch(/^verbatim_articles 2$/mu);
    expect(told).toMatch(/^verbatim_sentences \d\d$/mu);
    expect(told).toMatch(/^verbatim_servers 2$/mu);
    expect(told).toMatch(/^verbatim_pending 0$/mu);
    expect(told).toMatch(/^verbatim_gateway_up\{shard="0"\} 1$/mu);
    expect(told).toMatch(/^process_resident_memory_bytes \d+$/mu);
    expect(told).not.toMatch(/Greta|Dunmore|Farrow/u);
  });

  test('WHEN the gateway is away THEN health says so, and that it is back', async () => {
    const health = async () => (await fetch(`${server.url}/health`)).status;
    expect(await health()).toBe(200);
    running.discord.pause();
    await expect.poll(health, { timeout: 5_000 }).toBe(503);
    expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({
      up: false,
      shards: [{ id: 0, up: false }],
    });
    running.discord.unpause();
    await expect.poll(health, { timeout: 10_000 }).toBe(200);
  });

  test.each([
    ['GET', '/'],
    ['GET', '/metrics/..%2f'],
    ['GET', '/constructor'],
    ['POST', '/metrics'],
  ])('WHEN %s %s is asked for THEN there is nothing', async (method, path) => {
    expect((await fetch(`${server.url}${path}`, { method })).status).toBe(404);
  });

  test('WHEN the port is taken THEN one line says what to set', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveMetrics({ host: '127.0.0.1', port }, new Registry(), () => running.bot.health())).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port} (EADDRINUSE): set METRICS_PORT to a free port, or leave it empty`,
    );
  });
});
