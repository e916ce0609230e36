import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defineCommand } from '../../src/command.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { rememberedAnswers } from '../../src/discord/remembered-answers.ts';
import type { Answer } from '../../src/domain/answer.ts';

const FERRY = { id: 'ferry.txt', text: 'The ferry\n\n“The ferry is safe,” said Ann Lee, the captain.' };
const BRIDGE = { id: 'bridge.txt', text: 'The bridge\n\n“The bridge is shut,” said Bo Kent, the engineer.' };

let coverages: Coverages;
/** How often an answer was worked out. */
let worked: number;
beforeEach(async () => {
  worked = 0;
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverages.forServer(null).add(FERRY);
});
afterEach(() => coverages.close());

const lasting = defineCommand({ description: 'Counts', lasts: true, options: {}, answer: async () => counted() });
const passing = defineCommand({ description: 'Counts', options: {}, answer: async () => counted() });
async function counted(): Promise<Answer> {
  worked++;
  return { kind: 'found', statements: [], notes: [`Answer ${worked}.`] };
}

function asker(most?: number) {
  const remembered = rememberedAnswers(most);
  return (server: string | null, options: object = {}, command = lasting) =>
    remembered.answer('count', command, options, coverages.forServer(server).stamp(), counted);
}

describe('answers given lately', () => {
  test('GIVEN the same question from servers that see the same THEN it is worked out once', async () => {
    const ask = asker();
    expect(await ask('one', { name: 'Ann', outlet: 'Post' })).toBe(await ask('two', { outlet: 'Post', name: 'Ann' }));
    await ask('one', { name: 'Bo' });
    expect(worked).toBe(2);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['an article more', () => coverages.forServer(null).add(BRIDGE)],
    ['an article less', () => coverages.forServer(null).remove('ferry.txt')],
    ['another description', () => coverages.forServer(null).describe('ferry.txt', { outlet: 'Harbour Post' })],
    ['an article of its own', () => coverages.forServer('one').add(BRIDGE)],
    ['its own copy of a shared one', () => coverages.forServer('one').add({ ...FERRY, id: 'copy.txt' })],
    ['the shared articles hidden', () => coverages.forServer('one').showShared(false)],
  ])('GIVEN %s THEN it is worked out anew', async (_, change) => {
    const ask = asker();
    await ask('one');
    await change();
    await ask('one');
    expect(worked).toBe(2);
  });

  test('GIVEN a server with articles of its own THEN no other server is given its answers', async () => {
    await coverages.forServer('one').add(BRIDGE);
    const ask = asker();
    expect(await ask('one')).not.toBe(await ask('two'));
    expect(await ask('one')).not.toBe(await ask(null));
    expect(await ask('two')).toBe(await ask(null));
  });

  test('GIVEN a command whose answers do not last THEN each is worked out', async () => {
    const ask = asker();
    await ask('one', {}, passing);
    await ask('one', {}, passing);
    expect(worked).toBe(2);
  });

  test('GIVEN more than there is room for THEN what was not asked for longest is forgotten', async () => {
    const ask = asker(2_500);
    for (const name of ['a', 'b', 'a', 'c', 'a']) await ask(null, { name });
    expect(worked).toBe(3);
    await ask(null, { name: 'b' });
    expect(worked).toBe(4);
  });
});
