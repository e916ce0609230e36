import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/text/readers/read-word.ts';
import { makeWord } from './make-word.ts';

/** Says in the archive that a part is small, whatever it unpacks to. */
function lyingAboutSizes(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(10, at + 24);
  return bytes;
}

describe('Word documents', () => {
  test('GIVEN paragraphs, a title and a caption THEN each is a block and told apart', async () => {
    const document = await readWord(
      makeWord([
        { style: 'Title', words: 'Harbour vote put off' },
        'The council put off its vote & went home.',
        '',
        { style: 'Caption', words: 'The quay on Monday.' },
        '“Not one penny,” said the mayor.',
      ]),
    );
    expect(document).toEqual({
      text: 'Harbour vote put off\n\nThe council put off its vote & went home.\n\nPicture: The quay on Monday.\n\n“Not one penny,” said the mayor.',
      title: 'Harbour vote put off',
      author: null,
      outlet: null,
      date: null,
      url: null,
    });
  });

  test('GIVEN properties THEN title and author are theirs', async () => {
    const core = '<dc:title>Harbour &amp; quay</dc:title><dc:creator>Ada Quill</dc:creator>';
    expect(await readWord(makeWord(['Words.'], core))).toMatchObject({ title: 'Harbour & quay', author: 'Ada Quill' });
  });

  const bomb = { 'word/footnotes.xml': new Uint8Array(120_000_000) };
  test.each<readonly [string, Uint8Array, RegExp]>([
    ['another archive', zipSync({ 'a.txt': strToU8('words') }), /is a zip archive and no Word document/],
    ['an archive cut short', makeWord(['Words.']).slice(0, 300), /is a broken archive/],
    ['a part that unpacks without end', makeWord(['Words.'], '', bomb), /unpacks to more than 100 MB/],
    ['a part that is larger than declared', lyingAboutSizes(makeWord(['Words.'.repeat(100)])), /is a broken/],
    [
      'entities that multiply',
      makeWord(['Words.'], '', {
        'word/document.xml': strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
      }),
      /is a broken Word document/,
    ],
    [
      'a main part that is no XML',
      makeWord([], '', { 'word/document.xml': strToU8('words') }),
      /is a broken Word document/,
    ],
  ])('GIVEN %s THEN the reason is told', async (_, bytes, reason) => {
    await expect(readWord(bytes)).rejects.toThrow(reason);
  });
});
