import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/text/readers/read-pdf.ts';
import { makePacked, makePdf, type Placed } from './make-pdf.ts';

/** Lines one under the other, 14 points apart unless an empty line makes it two. */
const column = (lines: readonly string[], x = 50, top = 700): Placed[] => {
  const set: Placed[] = [];
  lines.forEach((words, index) => {
    if (words !== '')
      set.push({ x: x + (words.startsWith('>') ? 15 : 0), y: top - 14 * index, words: words.replace('>', '') });
  });
  return set;
};

const textOf = async (...pages: Placed[][]) => (await readPdf(makePdf(pages))).text.split('\n\n');

/** 120 MB in 120 kB. */
const BOMB = deflateSync(Buffer.alloc(120_000_000));

describe('PDF', () => {
  test('GIVEN paragraphs parted by space THEN each is one block, its lines joined', async () => {
    expect(
      await textOf([
        { x: 50, y: 750, words: 'Harbour vote put off', size: 24 },
        ...column([
          'The council put off its vote on the harbour wall on',
          'Monday, “after six hours of debate”, said the mayor.',
          '',
          'A second meeting is planned for June, when engineers',
          'are to present a cheaper plan.',
        ]),
      ]),
    ).toEqual([
      'Harbour vote put off',
      'The council put off its vote on the harbour wall on Monday, “after six hours of debate”, said the mayor.',
      'A second meeting is planned for June, when engineers are to present a cheaper plan.',
    ]);
  });

  test('GIVEN paragraphs parted by indentation alone THEN each is one block', async () => {
    expect(
      await textOf(
        column([
          'The council put off its vote on the harbour wall on',
          'Monday, after six hours of debate at the town hall.',
          '>A second meeting is planned for the month of June,',
          'when engineers are to present a cheaper plan to it.',
          '>Nobody spoke against it at the end of the evening.',
        ]),
      ),
    ).toEqual([
      'The council put off its vote on the harbour wall on Monday, after six hours of debate at the town hall.',
      'A second meeting is planned for the month of June, when engineers are to present a cheaper plan to it.',
      'Nobody spoke against it at the end of the evening.',
    ]);
  });

  test('GIVEN paragraphs parted by a short last line alone THEN each is one block', async () => {
    expect(
      await textOf(
        column([
          'The council put off its vote on the harbour wall on',
          'Monday, after debate.',
          'A second meeting is planned for the month of June,',
          'when engineers are to present a plan.',
        ]),
      ),
    ).toHaveLength(2);
  });

  test('GIVEN two columns THEN the first is read before the second, and a sentence goes on over the gap', async () => {
    expect(
      await textOf([
        ...column(
          ['The council put off its vote', 'on the harbour wall, and the', 'mayor said that the town had'],
          50,
          700,
        ),
        ...column(['no money for it. The plan is', 'to be changed before June,', 'she added.'], 320, 700),
      ]),
    ).toEqual([
      'The council put off its vote on the harbour wall, and the mayor said that the town had no money for it. The plan is to be changed before June, she added.',
    ]);
  });

  test('GIVEN a paragraph over two pages with running heads and page numbers THEN it is one block without them', async () => {
    const page = (number: number, lines: readonly string[]): Placed[] => [
      { x: 50, y: 780, words: `The Pennant, edition ${number}` },
      ...column(lines),
      { x: 300, y: 20, words: String(number) },
    ];
    expect(
      await textOf(
        page(1, ['One.', '', 'The council put off its vote on the wall and the']),
        page(2, ['mayor said that the town had no money for', 'it.', '', 'Two.']),
        page(3, ['Three.']),
      ),
    ).toEqual([
      'One.',
      'The council put off its vote on the wall and the mayor said that the town had no money for it.',
      'Two.',
      'Three.',
    ]);
  });

  test('GIVEN words divided at the end of a line THEN they are joined, and compounds keep their hyphen', async () => {
    expect(
      await textOf(
        column([
          'The well-known engineer told the whole of the coun-',
          'cil that the plan was good, and that other well-',
          'known engineers from the north of the Anglo-',
          'Irish coast agreed.',
        ]),
      ),
    ).toEqual([
      'The well-known engineer told the whole of the council that the plan was good, and that other well-known engineers from the north of the Anglo-Irish coast agreed.',
    ]);
  });

  test('GIVEN properties THEN title and author are theirs, and the date of the file’s making is no date', async () => {
    const pdf = makePdf([column(['Words.'])], {
      Title: 'Harbour vote',
      Author: 'Ada Quill',
      CreationDate: 'D:20310504',
    });
    expect(await readPdf(pdf)).toEqual({
      text: 'Words.',
      title: 'Harbour vote',
      author: 'Ada Quill',
      outlet: null,
      date: null,
      url: null,
    });
  });

  test.each([
    'Microsoft Word - draft.doc',
    'untitled',
    'story.html',
    'about:blank',
    'https://pennant.example/story?id=7',
    'page1.indd',
  ])('GIVEN the title %s THEN nobody chose it', async (Title) => {
    expect((await readPdf(makePdf([column(['Words.'])], { Title }))).title).toBeNull();
  });

  test.each<readonly [string, Buffer, RegExp]>([
    ['no words', makePdf([[]]), /holds no text, only pictures/],
    ['more pages than are read', makePdf(Array.from({ length: 501 }, () => [])), /has 501 pages; at most 500/],
    ['a stream that unpacks without end', makePacked(BOMB, '/FlateDecode'), /unpacks to more than 100 MB/],
    ['the same with its packing spelt otherwise', makePacked(BOMB, '/Flate#44ecode'), /unpacks to more than 100 MB/],
    ['nothing after its first line', Buffer.from('%PDF-1.7\n'), /is a broken PDF/],
  ])('GIVEN %s THEN the reason is told', async (_, pdf, reason) => {
    await expect(readPdf(pdf)).rejects.toThrow(reason);
  });
});
