import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFetcher } from '../../src/coverage/fetch/create-fetcher.ts';
import { type Running, startRunning } from './running.ts';
import { buttonId, labels, textOf } from './shown.ts';

// The first document starts the process that reads them.
vi.setConfig({ testTimeout: 30_000 });

const KILN = `Kiln to be lit\n\nThe old kiln will be lit for one night in June.\n\n“It has been cold for forty years,” said Sol Winther, who keeps it.`;
const PAGE = `<!doctype html><html><head><title>Wall to be built</title></head><body><article><h1>Wall to be built</h1><p>A wall will be built along the quay next year, the harbour board has decided.</p><p>“It will be low enough to sit on,” said Una Brock, who drew it.</p><p>The board met on Monday and voted nine to two, with one member away. The work is to begin in spring.</p></article></body></html>`;

let site: Server;
let running: Running;
beforeAll(async () => {
  site = createServer((request, response) => {
    const found = request.url === '/wall';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html' }).end(found ? PAGE : '');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const fetcher = createFetcher({
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allow: (address) => address === '127.0.0.1',
    limits: { gap: 0 },
  });
  running = await startRunning({ fetcher });
});
afterEach(() => expect(running.discord.refusals).toEqual([]));
afterAll(async () => {
  await running.stop();
  await new Promise((resolve) => site.close(resolve));
});
const ada = () => running.discord.user('Ada').in('The Newsroom/general');
const ben = () => running.discord.user('Ben').in('The Newsroom/general');
const file = (name: string, text: string) => ({ name, type: 'text/plain', bytes: Buffer.from(text) });

describe('GIVEN a manager of a server', () => {
  test('WHEN a file is added THEN members find it there and nowhere else, and the button takes it back', async () => {
    const { message } = await ada().slash('coverage add', { file: file('kiln.txt', KILN), outlet: 'The Pennant' });
    expect(textOf(message)).toMatch(/Added to the coverage[\s\S]*Kiln to be lit/);
    expect(labels(message)).toEqual(expect.arrayContaining(['Undo', 'Say what is missing']));
    const asked = await ben().slash('who-said', { quote: 'It has been cold for forty years' });
    expect(textOf(asked.message)).toContain('Sol Winther');
    await ada().click(message, buttonId(message, 'Undo'));
    const again = await ben().slash('who-said', { quote: 'It has been cold for forty years' });
    expect(textOf(again.message)).not.toContain('Sol Winther');
  });

  test('WHEN an address is added THEN what is missing is asked for in a form, and then known', async () => {
    const url = `http://pennant.example:${(site.address() as AddressInfo).port}/wall`;
    const { message } = await ada().slash('coverage add', { url });
    const form = await ada().click(message, buttonId(message, 'Say what is missing'));
    await ada().submitModal(form.modal!, { outlet: 'The Pennant', date: '2031-06-01', author: 'Vic Oduya' });
    const asked = await ben().slash('who-said', { quote: 'It will be low enough to sit on' });
    expect(textOf(asked.message)).toMatch(/Una Brock[\s\S]*The Pennant, 1 June 2031/);
    const { message: listed } = await ada().slash('coverage list');
    expect(textOf(listed)).toMatch(
      new RegExp(`by the member <@${message.interaction_metadata!.user.id}>.*\n.*Wall to be built`, 's'),
    );
  });

  test('WHEN an address leads inside THEN it is told in one line that names no inner address', async () => {
    const { message } = await ada().slash('coverage add', { url: 'http://169.254.169.254/latest/meta-data/' });
    expect(textOf(message)).toMatch(/^http[^ ]*: is not on the public internet/);
  });

  test('WHEN another server asks THEN it has nothing of it', async () => {
    const second = [...running.discord.world.guilds.values()][1]!;
    const own = await running.coverages.forServer(second.id).articles();
    expect(own.map(({ title }) => title)).not.toContain('Wall to be built');
  });
});
