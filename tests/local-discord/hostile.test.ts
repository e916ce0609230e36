import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Refusal } from '../../src/local-discord/errors.ts';
import { PickerError } from '../../src/local-discord/picker.ts';
import { checkCommand } from '../../src/local-discord/rules/command.ts';
import { checkMessage } from '../../src/local-discord/rules/message.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { readTyped } from '../../src/local-discord/typed-command.ts';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await startLocalDiscord({ rateLimits: null });
});
afterAll(() => discord.close());

/** Either Discord's refusal or nothing: never another error. */
function refusedAtMost(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    JSON.stringify((error as Refusal).body);
  }
}

const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 6 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          'content',
          'embeds',
          'components',
          'type',
          'custom_id',
          'options',
          'flags',
          'attachments',
          'id',
          'fields',
          'name',
          'value',
          'url',
          'accessory',
          'choices',
          '__proto__',
          'constructor',
        ),
        fc.string({ maxLength: 8 }),
      ),
      tie('tree'),
      { maxKeys: 6 },
    ),
  ),
}));

describe('GIVEN hostile input', () => {
  test('WHEN any JSON is a message or a command THEN it is taken or refused in Discord’s shape', () => {
    fc.assert(
      fc.property(tree, (body) => {
        refusedAtMost(() => checkMessage(body, { schema: 'channelMessage', files: [] }));
        refusedAtMost(() => checkMessage(body, { schema: 'callbackMessage', files: [], at: ['data'] }));
        refusedAtMost(() => checkCommand(body));
      }),
      { numRuns: 500 },
    );
    expect(({} as { _errors?: unknown })._errors).toBeUndefined();
  });

  test('WHEN any line is typed THEN it is read or refused with a reason, and nothing is lost from a named option', () => {
    const base = {
      id: '1',
      type: 1,
      name: 'ask',
      options: [
        { type: 3, name: 'text' },
        { type: 4, name: 'count' },
      ],
    };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (line) => {
        try {
          readTyped(`/ask ${line}`, [base]);
          readTyped(line, [base]);
        } catch (error) {
          expect(error).toBeInstanceOf(PickerError);
        }
        const text = line.replace(/text:|count:/g, '').trim();
        expect(readTyped(`/ask text: ${text}`, [base]).options.text ?? '').toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['GET', '/api/v10/channels/__proto__/messages'],
    ['GET', '/api/v10/channels/..%2f..%2fetc/messages'],
    ['GET', '/api/v10/%00'],
    ['POST', '/api/v10/interactions/x/y/callback'],
    ['GET', '//[bad'],
    ['GET', '/attachments/1/2/%2e%2e'],
    ['GET', '/api'],
    ['OPTIONS', '*'],
    ['PATCH', `/api/v10/${'x/'.repeat(4000)}`],
  ])('WHEN %s %s is requested THEN a client error answers, not a crash', async (method, path) => {
    const { port } = new URL(discord.url);
    const status = await new Promise<number>((resolve, reject) => {
      const call = request(
        { host: '127.0.0.1', port, path, method, headers: { authorization: `Bot ${discord.token}` } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      call.on('error', reject).end();
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example:80',
    '@127.0.0.1',
  ])('WHEN the Host is “%s” THEN it is not answered', async (host) => {
    const { port } = new URL(discord.url);
    const status = await new Promise<number>((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, path: '/api/v10/gateway', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  test.each([
    ['a boundary that never comes', 'multipart/form-data; boundary=x', 'nothing'],
    ['no boundary', 'multipart/form-data', 'x'],
    [
      'a payload that is no JSON',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="payload_json"\r\n\r\n{\r\n--x--\r\n',
    ],
  ])('WHEN a multipart body has %s THEN 50109', async (_, type, body) => {
    const id = [...discord.world.channels.values()][0]!.id;
    const response = await fetch(`${discord.url}/v10/channels/${id}/messages`, {
      method: 'POST',
      body,
      headers: { authorization: `Bot ${discord.token}`, 'content-type': type },
    });
    expect(await response.json()).toMatchObject({ code: 50109 });
  });

  test('WHEN a file has a hostile name and type THEN it is served harmlessly', async () => {
    const form = new FormData();
    form.append('payload_json', '{}');
    form.append('files[0]', new Blob(['<script>'], { type: 'text/html' }), '../../x"\n.html');
    const id = [...discord.world.channels.values()][0]!.id;
    const sent = await fetch(`${discord.url}/v10/channels/${id}/messages`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bot ${discord.token}` },
    });
    const { attachments } = (await sent.json()) as { attachments: { url: string; filename: string }[] };
    expect(attachments[0]?.filename).not.toMatch(/[/\\"\n]/);
    const served = await fetch(attachments[0]!.url);
    expect(served.headers.get('content-security-policy')).toBe('sandbox');
    expect(await served.text()).toBe('<script>');
  });

  test.each<[string, number]>([
    ['x'.repeat(70_000), 1009],
    ['{"op":2,"d":{"token":null}}', 4002],
    ['{"op":6,"d":{"seq":-1}}', 4004],
    ['{"op":8}', 4003],
    ['{"op":"2"}', 4001],
    ['"x"', 4002],
  ])('WHEN a socket sends %.30s THEN it is closed and the server goes on', async (payload, code) => {
    const socket = new WebSocket(discord.url.replace('http', 'ws').replace('/api', '/?v=10'));
    socket.on('error', () => {});
    socket.on('open', () => socket.send(payload));
    const closed = await new Promise<number>((resolve) => socket.on('close', resolve));
    expect(closed).toBe(code);
    expect((await fetch(`${discord.url}/v10/gateway`)).status).toBe(200);
  });
});
