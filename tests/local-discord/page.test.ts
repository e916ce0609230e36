import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { servePage } from '../../src/local-discord/page/serve-page.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';

describe('GIVEN the page’s server', () => {
  let discord: LocalDiscord;
  let served: ReturnType<typeof servePage>;
  let port: number;
  let key: string;

  beforeAll(async () => {
    discord = await startLocalDiscord();
    served = servePage(discord);
    port = Number(new URL(discord.url).port);
    key = JSON.parse((await send('POST', '/page/session')).body).key;
  });
  afterAll(async () => {
    served.close();
    await discord.close();
  });

  /** As a browser or anything else would ask: fetch lets nobody name Host or Origin. */
  async function send(method: string, path: string, headers: Record<string, string> = {}, body = '') {
    const asked = request({ host: '127.0.0.1', port, method, path, headers });
    asked.end(body);
    const [response] = await once(asked, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { status: response.statusCode as number, headers: response.headers, body: Buffer.concat(chunks).toString() };
  }
  const mine = () => ({ 'x-page-session': key });

  test('THEN the document and its parts come with a strict policy and hold no token', async () => {
    const html = await send('GET', '/');
    expect(html.status).toBe(200);
    expect(html.headers['content-security-policy']).toContain("default-src 'none'");
    expect(html.headers['content-security-policy']).not.toContain('unsafe');
    expect(html.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(html.headers['x-content-type-options']).toBe('nosniff');
    expect(html.body).not.toMatch(/<script>|<style|style=|\son\w+=/u);
    const script = await send('GET', '/page/main.js');
    expect(script.headers['content-type']).toContain('javascript');
    expect(script.body).not.toContain(discord.token);
    expect((await send('GET', '/page/main.css')).headers['content-type']).toContain('text/css');
    expect((await send('GET', '/page/../../package.json')).status).toBe(404);
    expect((await send('GET', '/elsewhere')).status).toBe(404);
    expect((await send('HEAD', '/')).body).toBe('');
  });

  test.each([
    ['another site', { origin: 'https://example.org' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9' }],
    ['a page without an origin', { origin: 'null' }],
    ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['a browser that says same-site', { 'sec-fetch-site': 'same-site' }],
    ['another name for this machine', { host: 'verbatim.example.org' }],
  ])('WHEN %s asks THEN it is refused, with and without the key', async (_who, headers) => {
    expect((await send('POST', '/page/session', headers)).status).toBe(403);
    expect((await send('POST', '/page/act', { ...headers, ...mine() }, '{}')).status).toBe(403);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/page/live?session=${key}`, { headers });
    const [error] = await once(socket, 'error');
    expect(String(error)).toMatch(/403|hang up|ECONNRESET/u);
  });

  test('WHEN the key is missing or wrong THEN nothing is done', async () => {
    expect((await send('POST', '/page/act', {}, '{}')).status).toBe(401);
    expect((await send('POST', '/page/act', { 'x-page-session': `${key}x` }, '{}')).status).toBe(401);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/page/live`);
    expect(String((await once(socket, 'error'))[0])).toContain('403');
  });

  test.each([
    ['act', '{"user":"1"'],
    ['act', '{"user":"1","channel":"2","deed":{"do":"dance"}}'],
    ['history', '[]'],
    ['offered', '{"user":"1","channel":"1"}'],
  ])('WHEN /page/%s is asked %s THEN 400', async (name, body) => {
    const { status, body: told } = await send('POST', `/page/${name}`, mine(), body);
    expect([status, JSON.parse(told).error]).toEqual([400, expect.stringContaining('reload')]);
  });

  test('WHEN too much is sent THEN 413, and what may be sent is named', async () => {
    const big = await send('POST', '/page/file?name=big.bin', mine(), 'x'.repeat(discord.fileLimit + 1));
    expect([big.status, JSON.parse(big.body).error]).toEqual([
      413,
      'big.bin is too large: at most 10 MB can be attached.',
    ]);
    expect((await send('POST', '/page/act', mine(), 'x'.repeat(300_000))).status).toBe(413);
  });

  test('WHEN a user asks for a channel not theirs THEN it stays closed', async () => {
    const cleo = discord.user('Cleo').user.id;
    const newsroom = discord.user('Ben').in('The Newsroom/general').channel.id;
    expect(
      (await send('POST', '/page/history', mine(), JSON.stringify({ user: cleo, channel: newsroom }))).status,
    ).toBe(400);
    const deed = { do: 'say', text: 'hello' };
    const said = await send('POST', '/page/act', mine(), JSON.stringify({ user: cleo, channel: newsroom, deed }));
    expect(JSON.parse(said.body).error).toContain('Cleo may not do this here');
  });
});
