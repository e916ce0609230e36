import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { createFetcher } from '../../src/coverage/fetch/create-fetcher.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { wordsFor } from '../../src/locales/locales.ts';
import { speaking } from '../../src/locales/say.ts';
import { parseOptions } from '../../src/parse-options.ts';

const commands = await loadCommands();
let coverages: Coverages;
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverages.sync('tests/fixtures/selwick');
});
afterAll(() => coverages.close());

const file = (name: string, bytes: string) => ({
  name,
  size: bytes.length,
  contentType: null,
  read: async () => Buffer.from(bytes, 'latin1'),
});

/** In this order, in a server of its own. */
const ASKED: readonly (readonly [command: string, options: Readonly<Record<string, unknown>>])[] = [
  ['ask', { question: 'How deep is the ocean trench near Guam?' }],
  ['who-said', { quote: 'the moon was painted purple by elephants' }],
  ['who-said', { quote: 'of the' }],
  ['quotes', { speaker: 'Zebulon Quux' }],
  ['quotes', { speaker: 'Okafor' }],
  ['quotes', { speaker: 'Okafor', about: 'elephants' }],
  ['quotes', { speaker: 'Bell', kind: 'mixed' }],
  ['quotes', { speaker: 'Bell', outlet: 'The Nowhere Times' }],
  ['who-is', { name: 'Okafor' }],
  ['who-is', { name: 'Strand' }],
  ['summary', {}],
  ['summary', { date: '2031' }],
  ['summary', { date: 'never' }],
  ['summary', { article: 'no such title' }],
  ['compare', { topic: 'bridge' }],
  ['compare', {}],
  ['timeline', { topic: 'bridge' }],
  ['timeline', { topic: 'elephants' }],
  ['disputed', {}],
  ['disputed', { topic: 'elephants' }],
  ['articles', {}],
  ['articles', { article: 'Bell' }],
  ['articles', { changes: true }],
  ['check', { text: 'hello' }],
  ['check', { text: '“the moon was painted purple” and “the sun was painted green”' }],
  ['stats', { speaker: 'Okafor' }],
  ['stats', { outlet: 'Northern Herald', speaker: 'Erik Strand' }],
  ['stats', { picture: 'pie' }],
  ['help', {}],
  ['export', {}],
  ['export', { since: '2031', until: '2030' }],
  ['quotes', {}],
  ['quotes', { speaker: 'x'.repeat(101) }],
  ['follow speaker', { speaker: 'Okafor' }],
  ['follow name', { name: 'Zebulon Quux' }],
  ['follow topic', { topic: 'the bridge' }],
  ['follow digest', { time: '8' }],
  ['follow digest', { time: '25' }],
  ['follow digest', { time: '8', zone: 'Lodnon' }],
  ['follow list', {}],
  ['follow stop', { follow: 'nothing of the kind' }],
  ['follow stop', { follow: 'all' }],
  ['coverage add', { file: file('kiln.txt', 'Kiln lit\n\nThe kiln was lit on Monday. “It is warm,” said Ann Lee.') }],
  ['coverage add', { file: file('kiln.png', '\x89PNG\r\n\x1a\n\0\0\0') }],
  ['coverage add', { file: file('empty.txt', '') }],
  ['coverage add', { url: 'http://127.0.0.1/kiln' }],
  ['coverage add', { url: 'no address' }],
  ['coverage add', {}],
  ['coverage describe', { article: 'kiln.txt', outlet: 'The Post' }],
  ['coverage describe', { article: 'kiln.txt', date: '2020-13-01' }],
  ['coverage list', {}],
  ['coverage remove', { article: 'kiln.txt' }],
  ['coverage undo', { change: 1 }],
  ['coverage undo', {}],
  ['coverage feeds', {}],
  ['coverage unfeed', { url: 'pennant' }],
  ['coverage shared', { shown: false }],
  ['coverage shared', { shown: true }],
  ['coverage forget', { confirm: 'no' }],
  ['coverage privacy', {}],
  ['coverage forget', { confirm: 'delete everything' }],
];

/** Everything an answer says besides passages. */
const linesOf = (answer: Answer): readonly string[] =>
  answer.kind === 'nothing'
    ? [answer.reason, ...(answer.offers ?? []).map(({ label }) => label)]
    : [
        ...answer.notes,
        ...(answer.groups ?? []).map(({ label }) => label),
        ...(answer.offers ?? []).map(({ label }) => label),
        ...(answer.files ?? []).map(({ description }) => description),
      ];

async function saidTo(locale: string): Promise<readonly (readonly string[])[]> {
  const coverage = coverages.forServer(`server-${locale}`);
  const occasion = {
    server: `server-${locale}`,
    channel: '100000000000000001',
    member: '100000000000000002',
    mayPost: false,
    now: () => new Date('2031-05-06T10:00:00Z'),
    fetcher: createFetcher(),
    onProgress: () => undefined,
  };
  const said: (readonly string[])[] = [];
  for (const [name, options] of ASKED) {
    const command = commands.get(name)!;
    const work = async () => linesOf(await command.answer(parseOptions(command, options), coverage, occasion));
    said.push(await speaking(wordsFor(locale), work).catch((error: Error) => [error.message]));
  }
  return said;
}

describe('GIVEN every command', () => {
  test.each(['de', 'fr', 'es-419', 'nl'])('WHEN one asks in %s THEN not one sentence is English', async (locale) => {
    const [english, theirs] = await Promise.all([saidTo('en-GB'), saidTo(locale)]);
    for (const [at, lines] of theirs.entries()) {
      expect(lines.length, JSON.stringify(ASKED[at])).toBe(english[at]!.length);
      expect(english[at]!.length, JSON.stringify(ASKED[at])).toBeGreaterThan(0);
      expect(lines.filter((line) => english[at]!.includes(line))).toEqual([]);
    }
  });
});
