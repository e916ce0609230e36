import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import type { Found, Offer } from '../../src/domain/answer.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { command, type Running, startRunning } from './running.ts';
import { buttonId, isPrivate, labels, textOf } from './shown.ts';

const says = (note: string, ...offers: Offer[]): Found => ({ kind: 'found', statements: [], notes: [note], offers });
const OFFERS: readonly Offer[] = [
  { label: 'Undo', command: 'undo', options: { change: 7 } },
  { label: 'Read it', command: 'read', options: { title: 'Winter' } },
  {
    label: 'Say more',
    command: 'describe',
    options: { title: 'Winter', outlet: 'The Pennant' },
    ask: ['outlet', 'kind', 'note'],
  },
  { label: 'Gone', command: 'no-such-command', options: {} },
];

const folder = mkdtempSync(join(tmpdir(), 'verbatim-offers-'));
const done: unknown[] = [];
let hinder: (() => Promise<void>) | null = null;
const noting = (more: Partial<Command>, options: Command['options'] = {}): Command => ({
  ...command(async (given) => {
    await hinder?.();
    done.push(given);
    return says(`done ${done.length}`);
  }, options),
  ...more,
});
const COMMANDS = new Map<string, Command>([
  ['add', { ...command(async () => says('added', ...OFFERS)), changes: true, manages: true }],
  [
    'check',
    command(async () => says('checked', ...OFFERS), {
      text: { description: 'A text', type: 'string', required: true },
    }),
  ],
  ['offer', command(async () => says('offered', ...OFFERS))],
  ['undo', noting({ changes: true, manages: true }, { change: { description: 'Which', type: 'integer' } })],
  ['read', noting({}, { title: { description: 'Which', type: 'string' } })],
  [
    'describe',
    noting(
      {
        changes: true,
        manages: true,
      },
      {
        title: { description: 'Which', type: 'string', required: true },
        outlet: { description: 'Who published it', type: 'string', maxLength: 1_000 },
        kind: { description: 'What kind', type: 'string', choices: ['direct', 'mixed'] },
        note: { description: 'Anything else', type: 'string' },
      },
    ),
  ],
  ['help', command(async () => says('help', ...OFFERS))],
]);

let running: Running;
beforeAll(async () => {
  running = await startRunning({ commands: COMMANDS, storeFile: join(folder, 'requests.sqlite') });
});
beforeEach(() => {
  done.length = 0;
  hinder = null;
});
afterEach(() => expect(running.discord.refusals).toEqual([]));
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});
const ada = () => running.discord.user('Ada').in('The Newsroom/general');
const ben = () => running.discord.user('Ben').in('The Newsroom/general');

describe('GIVEN an answer that offers something', () => {
  test('WHEN it is shown THEN each offer is a button, where its command can be used', async () => {
    const all = ['Undo', 'Read it', 'Say more'];
    expect(labels((await ada().slash('add')).message)).toEqual(all);
    expect(labels(await ben().ask('@Verbatim help'))).toEqual(all);
    expect(labels(await running.discord.user('Ada').dm().ask('help'))).toEqual(['Read it']);
  });

  test('WHEN one with effects is taken THEN it is done, said beside it, and its button is spent for all', async () => {
    const { message } = await ada().slash('add');
    const id = buttonId(message, 'Undo');
    const taken = await ada().click(message, id);
    expect(done).toEqual([{ change: 7 }]);
    await expect.poll(() => taken.followUps.map(textOf)).toEqual(['Undo\ndone 1\n/undo change: 7']);
    expect(isPrivate(taken.followUps[0]!)).toBe(false);
    expect(labels(ada().see(message))).toEqual(['Undo (off)', 'Read it', 'Say more']);
    expect(textOf(ada().see(message))).toBe(textOf(message));
  });

  test('WHEN it is pressed twice, at once or after a restart THEN it is done once', async () => {
    const { message } = await ada().slash('add');
    const id = buttonId(message, 'Undo');
    const stored = ada().channel.messages.get(message.id)!;
    const honest = stored.data;
    hinder = () => new Promise((resolve) => setTimeout(resolve, 100));
    const both = await Promise.all([ada().click(message, id), ada().click(message, id)]);
    const told = both.flatMap(({ followUps }) => followUps.map(textOf));
    const refused = both.map((outcome) => outcome.message.content).filter((text) => text !== '');
    expect([...told, ...refused].some((text) => text === 'That has been done already.')).toBe(true);
    expect(done).toHaveLength(1);
    await running.restart();
    // A client that has not heard of the edit.
    stored.data = honest;
    expect((await ada().click(message, id)).message.content).toBe('That has been done already.');
    expect(done).toHaveLength(1);
  });

  test('WHEN it fails THEN that is told privately, and it can be tried again', async () => {
    const { message } = await ada().slash('add');
    const id = buttonId(message, 'Undo');
    hinder = async () => Promise.reject(new InputError('change 7 is not the latest'));
    const failed = (await ada().click(message, id)).message;
    expect([failed.content, isPrivate(failed)]).toEqual(['Change 7 is not the latest', true]);
    expect(labels(ada().see(message))[0]).toBe('Undo');
    hinder = null;
    await ada().click(message, id);
    expect(done).toHaveLength(1);
  });

  test('WHEN somebody takes it who does not manage the server THEN nothing is done', async () => {
    const { message } = await ada().slash('add');
    for (const label of ['Undo', 'Say more']) {
      const told = (await ben().click(message, buttonId(message, label))).message;
      expect(told.content).toMatch(/^\/(undo|describe) is for those who manage this server\.$/u);
      expect(isPrivate(told)).toBe(true);
    }
    expect(done).toEqual([]);
  });

  test('WHEN one without effects is taken THEN it is answered privately, as often as one likes', async () => {
    const { message } = await ben().slash('offer');
    for (const turn of [1, 2]) {
      const answered = (await ben().click(message, buttonId(message, 'Read it'))).message;
      expect([textOf(answered), isPrivate(answered)]).toEqual([`Read\ndone ${turn}\n/read title: Winter`, true]);
    }
  });

  test('WHEN it is on a private message THEN what comes of it is private too', async () => {
    const { message } = await ada().contextMenu('Check against coverage', ada().say('any text'));
    expect(isPrivate(message)).toBe(true);
    const taken = await ada().click(message, buttonId(message, 'Undo'));
    await expect.poll(() => taken.followUps.map(isPrivate)).toEqual([true]);
    expect(labels(ada().see(message))).toContain('Undo (off)');
  });
});

describe('GIVEN an offer that asks for more', () => {
  test('WHEN it is taken THEN a form holds what is known, and what is filled in counts', async () => {
    const { message } = await ada().slash('add');
    const { modal } = await ada().click(message, buttonId(message, 'Say more'));
    expect(modal!.title).toBe('Say more');
    expect(modal!.components).toMatchObject([
      {
        type: 18,
        label: 'Outlet',
        component: { type: 4, style: 1, custom_id: 'outlet', value: 'The Pennant', max_length: 1_000 },
      },
      {
        type: 18,
        label: 'Kind',
        description: 'What kind',
        component: { type: 3, options: [{ value: 'direct' }, { value: 'mixed' }] },
      },
      { type: 18, label: 'Note', component: { type: 4, required: false } },
    ]);
    const sent = await ada().submitModal(modal!, { outlet: 'Post', kind: ['mixed'] });
    await expect.poll(() => sent.followUps.length).toBe(1);
    expect(done).toEqual([{ title: 'Winter', outlet: 'Post', kind: 'mixed' }]);
    expect(labels(ada().see(message))).toEqual(['Undo', 'Read it', 'Say more (off)']);
  });

  test('WHEN what stood there is taken out THEN it is not given', async () => {
    const { message } = await ada().slash('add');
    const { modal } = await ada().click(message, buttonId(message, 'Say more'));
    await ada().submitModal(modal!, { outlet: '' });
    expect(done).toEqual([{ title: 'Winter' }]);
  });

  test('WHEN the bot is restarted while the form is open THEN it is taken all the same', async () => {
    const { message } = await ada().slash('add');
    const { modal } = await ada().click(message, buttonId(message, 'Say more'));
    await running.restart();
    await ada().submitModal(modal!, { note: 'x' });
    expect(done).toHaveLength(1);
  });

  test('WHEN it is sent by somebody who may not THEN nothing is done', async () => {
    const { message } = await ada().slash('add');
    const { modal } = await ada().click(message, buttonId(message, 'Say more'));
    const told = (await ben().submitModal(modal!, { note: 'x' })).message;
    expect(told.content).toBe('/describe is for those who manage this server.');
    expect(done).toEqual([]);
  });
});
