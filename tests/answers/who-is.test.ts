import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whoIs } from '../../src/answers/who-is.ts';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { found } from './fixture.ts';

const TEXT = `Turnout falls at Orrin mill vote

Turnout was low, Sen. Ines Duarte said, and Abel Munro agreed.
Ines Duarte told the Bugle that Nadia and the QRX men would pay.
Abel Munro met Ines Duarte at Corvane. Munro said rain fell.
The Treasurer, Olga Renn, will count again with Ines Duarte.
Ines Duarte thanked Zorbex. “We sold it,” Zorbex said.`;

let coverages: Coverages;
beforeAll(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverages.forServer('1').add({ id: 'a', text: TEXT, outlet: 'Orrin Bugle', date: '2024-05-06' });
});
afterAll(() => coverages.close());

const notesOf = async (name: string) => found(await whoIs({ name }, coverages.forServer('1'))).notes.join('\n');

describe('who is named together with somebody', () => {
  test.each([
    ['a full name', 'Abel Munro', true],
    ['a forename', 'Nadia', true],
    ['a single name that speaks', 'Zorbex', true],
    ['an ordinary word that opens a sentence', 'Turnout', false],
    ['a mark before a noun', 'QRX', false],
    ['the paper itself', 'Bugle', false],
  ])('GIVEN %s THEN %s is among them: %s', async (_, name, is) => {
    expect((await notesOf('Ines Duarte')).split('Named together with')[1]?.includes(name)).toBe(is);
  });
});

describe('roles', () => {
  test('GIVEN an office in capitals before a name THEN it is the role', async () => {
    const { statements } = found(await whoIs({ name: 'Olga Renn' }, coverages.forServer('1')));
    expect(statements.map(({ text }) => text)).toEqual(['The Treasurer']);
  });

  test.each([
    ['Ines Duarte', false],
    ['Abel Munro', true],
  ])('GIVEN %s THEN it is said that no role is printed: %s', async (name, is) => {
    expect((await notesOf(name)).includes('prints no role')).toBe(is);
  });
});
