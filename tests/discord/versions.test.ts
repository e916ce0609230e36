import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from './running.ts';
import { buttonId, textOf } from './shown.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
}, 30_000);
afterAll(() => running.stop());

test('GIVEN an answer from before an article was printed anew WHEN its context is opened THEN it is as it was, and said to have changed', async () => {
  const guild = [...running.discord.world.guilds.values()].find(({ name }) => name === 'The Newsroom')!;
  const coverage = running.coverages.forServer(guild.id);
  const ada = running.discord.user('Ada').in('The Newsroom/general');
  const print = (...more: readonly string[]) =>
    coverage.add({
      id: 'weir.txt',
      outlet: 'Inland Post',
      text: ['Weir opens', ...more, '“The salmon are back,” said Solveig Dam, a warden.'].join('\n\n'),
    });
  await print('The old weir was opened on Monday.');
  const before = (await ada.slash('quotes', { speaker: 'Solveig Dam' })).message;
  await print('The new weir was opened on Tuesday.', 'A band played.');
  const after = (await ada.slash('quotes', { speaker: 'Solveig Dam' })).message;

  const then = textOf((await ada.click(before, buttonId(before, 'Context'))).message);
  expect(then).toContain('The old weir was opened on Monday.');
  expect(then).toContain('The article has changed since: this is version 1 of 2.');
  const now = textOf((await ada.click(after, buttonId(after, 'Context'))).message);
  expect(now).toContain('A band played.');
  expect(now).not.toContain('has changed since');
  const changes = textOf((await ada.slash('articles', { article: 'weir', changes: true })).message);
  expect(changes).toContain('No quotation or attribution changed in version 2');
});
