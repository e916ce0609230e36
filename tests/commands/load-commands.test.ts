import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/load-commands.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-commands-'));
});
afterAll(() => rm(folder, { recursive: true }));

const command = (fields: string) =>
  `export default { description: 'Says so', options: {}, answer: async () => ({}), ${fields} };`;

async function loading(files: Readonly<Record<string, string>>) {
  const own = await mkdtemp(join(folder, 'set-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
  return loadCommands(pathToFileURL(`${own}/`));
}

describe('reading commands', () => {
  test('GIVEN the project’s own THEN every question of the design, in order of their names', async () => {
    const names = [...(await loadCommands()).keys()];
    const files = names.map((name) => name.split(' ')[0]);
    expect(files).toEqual([...files].sort());
    const questions = 'articles ask check compare disputed help quotes summary timeline who-is who-said'.split(' ');
    expect(names).toEqual(expect.arrayContaining(questions));
  });

  test('GIVEN a command of one’s own THEN its file’s name is its name', async () => {
    expect([...(await loading({ 'ping-pong.ts': command(''), 'notes.md': 'nothing' })).keys()]).toEqual(['ping-pong']);
  });

  test.each([
    ['no-default.ts', 'export const x = 1;', /no-default\.ts is not a command/],
    ['Bad_Name.ts', command(''), /Bad_Name\.ts.*lower-case letters/s],
    ['no-answer.ts', `export default { description: 'x', options: {} };`, /no-answer\.ts.*answer/s],
    ['long.ts', command(`description: '${'x'.repeat(101)}'`), /long\.ts.*description/s],
    ['bad-option.ts', command(`options: { Quote: { description: 'x', type: 'string' } }`), /bad-option\.ts.*Quote/s],
    ['bad-type.ts', command(`options: { quote: { description: 'x', type: 'date' } }`), /bad-type\.ts.*type/s],
  ])('GIVEN %s with a mistake THEN it is named with the reason', async (name, text, message) => {
    await expect(loading({ [name]: text })).rejects.toThrow(message);
  });
});
