import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { LARGEST_DOCUMENT, readDocument } from '../../../src/text/readers/read-document.ts';
import { readApart } from '../../../src/text/readers/reading-process.ts';
import { assemble, makePdf } from './make-pdf.ts';
import { makeWord } from './make-word.ts';

const NOTHING = { title: null, outlet: null, author: null, date: null, url: null };
const MAIL = [
  'From: "Ada Quill" <ada@pennant.example>',
  'To: readers@pennant.example',
  'Subject: =?utf-8?q?Vote_put_off_=E2=80=93_again?=',
  'Date: Sun, 4 May 2031 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const mail = (...lines: string[]) => Buffer.from([...MAIL, ...lines].join('\r\n'));
const PDF = makePdf([[{ x: 50, y: 700, words: 'Vote put off' }]]);

describe('documents', () => {
  test.each<readonly [string, string, Uint8Array, object]>([
    [
      'plain text',
      'a.txt',
      Buffer.from(' Vote “put” off\r\n\r\nWords. '),
      { ...NOTHING, text: ' Vote “put” off\r\n\r\nWords. ' },
    ],
    [
      'plain text with front matter',
      'a.txt',
      Buffer.from(
        '---\ntitle: "Vote put off"\ndate: 2031-05-04\nbyline: Ada Quill\noutlet: The Pennant\nurl: https://pennant.example/n\n---\nWords.',
      ),
      {
        title: 'Vote put off',
        outlet: 'The Pennant',
        author: 'Ada Quill',
        date: '2031-05-04',
        url: 'https://pennant.example/n',
        text: 'Words.',
      },
    ],
    [
      'text between lines of dashes',
      'a.txt',
      Buffer.from('---\nWords: some\n---\nMore.'),
      { ...NOTHING, text: '---\nWords: some\n---\nMore.' },
    ],
    [
      'front matter that is no YAML',
      'a.txt',
      Buffer.from('---\ntitle: [\n---\nMore.'),
      { ...NOTHING, text: '---\ntitle: [\n---\nMore.' },
    ],
    [
      'front matter whose headline is no YAML',
      'a.txt',
      Buffer.from(
        '---\r\ntitle: Ferry: the long wait\r\nauthor: "Ada" Quill\r\noutlet: Mail & Post\r\ndate: 2031-05-04\r\ntags: [a, b]\r\n---\r\nMore.',
      ),
      {
        ...NOTHING,
        title: 'Ferry: the long wait',
        author: '"Ada" Quill',
        outlet: 'Mail & Post',
        date: '2031-05-04',
        text: 'More.',
      },
    ],
    [
      'Markdown',
      'a.md',
      Buffer.from(
        '---\nauthors: [Ada Quill, Ben Oar]\ndate: 4 May 2031\n---\n# Vote *put* off\n\nThe **council** put off\nits [vote](https://pennant.example).\n\n- One\n- Two\n\n> “Words.”\n\n![alt](q.jpg)\n',
      ),
      {
        ...NOTHING,
        title: 'Vote put off',
        author: 'Ada Quill, Ben Oar',
        date: '2031-05-04',
        text: 'Vote put off\n\nThe council put off its vote.\n\n• One\n\n• Two\n\n“Words.”',
      },
    ],
    [
      'a page',
      'a.html',
      Buffer.from('<title>Vote</title><p>Words.'),
      { ...NOTHING, title: 'Vote', text: 'Vote\n\nWords.' },
    ],
    [
      'a message',
      'a.eml',
      mail('', 'Words.', '', 'More.', '-- ', 'Ada'),
      { ...NOTHING, title: 'Vote put off – again', author: 'Ada Quill', date: '2031-05-04', text: 'Words.\n\nMore.' },
    ],
    [
      'a message in HTML',
      'a.eml',
      mail(
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>Words =E2=80=93 <b>more</b>.</p><p>Two.</p>',
      ),
      {
        ...NOTHING,
        title: 'Vote put off – again',
        author: 'Ada Quill',
        date: '2031-05-04',
        text: 'Words – more.\n\nTwo.',
      },
    ],
    ['a PDF', 'a.pdf', PDF, { ...NOTHING, text: 'Vote put off' }],
    ['a Word document', 'a.docx', makeWord(['Vote put off', 'Words.']), { ...NOTHING, text: 'Vote put off\n\nWords.' }],
  ])('GIVEN %s THEN its words and what it says about itself are read', async (_, name, bytes, document) => {
    expect(await readDocument({ bytes, name })).toEqual(document);
  });

  test.each<readonly [string, string, string | null, Uint8Array, string]>([
    ['a PDF named as text', 'a.txt', null, PDF, 'Vote put off'],
    ['a PDF sent as a page', 'a', 'text/html', PDF, 'Vote put off'],
    ['a PDF behind stray bytes', 'a.pdf', null, Buffer.concat([Buffer.from('stray\n'), PDF]), 'Vote put off'],
    [
      'text about PDF',
      'a.txt',
      null,
      Buffer.from('A file begins with %PDF-1.7, he said.'),
      'A file begins with %PDF-1.7, he said.',
    ],
    ['a page named as text', 'a.txt', null, Buffer.from('<!DOCTYPE html><p>Words.'), 'Words.'],
    ['a page sent as text', 'a', 'text/plain', Buffer.from('<html><body><p>Words.'), 'Words.'],
    ['a page without a name', '', 'text/html; charset=utf-8', Buffer.from('<b>Words</b>.'), 'Words.'],
    ['text named as a page', 'a.html', null, Buffer.from('Words < more'), 'Words < more'],
    ['a Word document named as a PDF', 'a.pdf', null, makeWord(['Words.']), 'Words.'],
    ['a message named as text', 'a.txt', null, mail('', 'Words.'), 'Words.'],
    [
      'text that begins like a message',
      'a.txt',
      null,
      Buffer.from('To: the editor\n\nWords.'),
      'To: the editor\n\nWords.',
    ],
    ['Markdown that begins with HTML', 'a.md', null, Buffer.from('<div>One.</div>\n\n*Two*.'), 'One.\n\nTwo.'],
    ['Markdown told by its type', 'a', 'text/markdown', Buffer.from('*Words*.'), 'Words.'],
  ])('GIVEN %s THEN what it holds decides', async (_, name, contentType, bytes, text) => {
    expect((await readDocument({ bytes, name, contentType })).text).toBe(text);
  });

  test('GIVEN a page with an address THEN its own canonical one comes first, else the given', async () => {
    const url = 'https://pennant.example/a?utm=1';
    const read = (head: string) =>
      readDocument({ bytes: Buffer.from(`<html><head>${head}</head><body><p>Words.`), name: url, url });
    expect((await read('')).url).toBe(url);
    expect((await read('<link rel="canonical" href="/a">')).url).toBe('https://pennant.example/a');
  });

  test.each<readonly [string, string, Uint8Array, RegExp]>([
    ['nothing', 'a.txt', Buffer.alloc(0), /^a\.txt: is empty$/],
    ['white space', 'a.txt', Buffer.from(' \n '), /^a\.txt: holds no text$/],
    ['a page without words', 'a.html', Buffer.from('<html><body><img></body></html>'), /^a\.html: holds no text$/],
    [
      'too much',
      'a.txt',
      Buffer.alloc(LARGEST_DOCUMENT + 1, 'a'),
      /^a\.txt: is too large \(25000001 bytes; at most 25000000\)$/,
    ],
    ['too much text', 'a.txt', Buffer.alloc(5_000_001, 'a'), /^a\.txt: holds more than 5000000 characters/],
    ['a picture', 'a.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /^a\.txt: is a picture, not text$/],
    [
      'a program',
      'a.md',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]),
      /^a\.md: is not text, a web page, a PDF/,
    ],
    [
      'an old Word document',
      'a.doc',
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'),
      /^a\.doc: .*save it as \.docx/,
    ],
    ['a feed', 'a.txt', Buffer.from('<?xml version="1.0"?><rss></rss>'), /^a\.txt: is a feed, not an article/],
    ['rich text', 'a.docx', Buffer.from('{\\rtf1 words}'), /^a\.docx: is a rich text file/],
    ['a broken PDF', 'a.pdf', PDF.subarray(0, 100), /^a\.pdf: is a broken PDF$/],
    [
      'a protected PDF',
      'a.pdf',
      assemble(
        [],
        {},
        '/Encrypt << /Filter /Standard /V 1 /R 2 /O (00000000000000000000000000000000) /U (00000000000000000000000000000000) /P -1 >> /ID [(a) (a)]',
      ),
      /^a\.pdf: is protected/,
    ],
    ['a broken Word document', 'a.docx', Buffer.from('PK\x03\x04'), /^a\.docx: is a broken archive$/],
    ['a message without words', 'a.eml', mail('', ''), /^a\.eml: holds no text \(attachments/],
    ['a name that plays tricks', 'a\n\u202Etxt', Buffer.alloc(0), /^a\\u\{a\}\\u\{202e\}txt: is empty$/],
  ])('GIVEN %s THEN one line names the file and the reason', async (_, name, bytes, line) => {
    const error = await readDocument({ bytes, name }).catch((reason) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(line);
  });

  test('GIVEN markup that takes for ever THEN it is given up, and the next document is read', async () => {
    const endless = `<html><body>${'<div>'.repeat(200_000)}`;
    await expect(readApart({ kind: 'page', text: endless, address: null }, 1_000)).rejects.toThrow(
      /takes longer than 1 s/,
    );
    expect((await readDocument({ bytes: Buffer.from('*Words*.'), name: 'a.md' })).text).toBe('Words.');
  });

  test('GIVEN markup that fills the memory THEN it is given up, and the next document is read', async () => {
    const full = `<html><body>${'<p>x'.repeat(2_400_000)}`;
    await expect(readApart({ kind: 'page', text: full, address: null })).rejects.toThrow(
      /needs too much memory|takes longer/,
    );
    expect((await readDocument({ bytes: Buffer.from('*Words*.'), name: 'a.md' })).text).toBe('Words.');
  }, 30_000);

  test('GIVEN any document with bytes changed THEN it is read or refused in one line', async () => {
    const documents: readonly Uint8Array[] = [
      PDF,
      makeWord(['Words.']),
      mail('', 'Words.'),
      Buffer.from('<html><p>Words.</p>'),
      Buffer.from('# Words'),
    ];
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        fc.array(change, { minLength: 1, maxLength: 10 }),
        async (document, changes) => {
          const bytes = Uint8Array.from(document);
          for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
          const outcome = await readDocument({ bytes, name: 'a.md' }).catch((error) => error);
          if (outcome instanceof Error) {
            expect(outcome).toBeInstanceOf(InputError);
            expect(outcome.message).toMatch(/^a\.md: [^\n]+$/);
          } else expect(outcome.text.trim()).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});
