import { describe, expect, test } from 'vitest';
import type { FeedEntry, FeedReading, RawFeed } from '../../../src/text/readers/raw-feed.ts';
import { readFeed } from '../../../src/text/readers/read-feed.ts';

const ADDRESS = 'https://pennant.example/feeds/news.xml';
const read = (words: string | Uint8Array, contentType: string | null = null): Promise<FeedReading> =>
  readFeed({ bytes: typeof words === 'string' ? Buffer.from(words) : words, address: ADDRESS, contentType });
const feed = async (words: string | Uint8Array, contentType: string | null = null): Promise<RawFeed> => {
  const reading = await read(words, contentType);
  if ('elsewhere' in reading) throw new Error(`elsewhere: ${reading.elsewhere}`);
  return reading;
};
const first = async (words: string): Promise<FeedEntry> => (await feed(words)).entries[0]!;

const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Pennant &amp;amp; Post</title><link>https://pennant.example/</link>${head}${items}</channel></rss>`;
const LONG = 'The ferry company said it would run an extra boat on Sunday. '.repeat(8).trim();

describe('the formats', () => {
  test('GIVEN RSS 2.0 THEN each entry has its address, its date on the publisher’s clock and its words', async () => {
    const reading = await feed(
      rss(
        `<item><title>Ferry &amp;#8216;to run&amp;#8217; again</title><link>/ferry?a=1&amp;b=2#top</link><guid isPermaLink="false">tag:7</guid><pubDate>Tue, 21 Jul 2020 23:30:00 -0500</pubDate><dc:creator>Ann Bee</dc:creator><dc:creator>Cee Dee</dc:creator><description>&lt;p&gt;Short.&lt;/p&gt;</description><content:encoded><![CDATA[<p>${LONG}</p><p>Second &amp; last.</p>]]></content:encoded></item>`,
        '<ttl>90</ttl>',
      ),
    );
    expect(reading.title).toBe('The Pennant & Post');
    expect(reading.rest).toBe(90);
    expect(reading.entries).toEqual([
      {
        id: 'tag:7',
        url: 'https://pennant.example/ferry?a=1&b=2',
        title: 'Ferry ‘to run’ again',
        author: 'Ann Bee, Cee Dee',
        date: '2020-07-21',
        stamp: 'Tue, 21 Jul 2020 23:30:00 -0500',
        text: `Ferry ‘to run’ again\n\n${LONG}\n\nSecond & last.`,
        whole: true,
      },
    ]);
  });

  test('GIVEN Atom THEN links are resolved by xml:base, and its summary and changes are told apart', async () => {
    const entry = await first(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/a/"><title type="html">P &lt;b&gt;x&lt;/b&gt;</title>
       <author><name>The Desk</name></author>
       <entry xml:base="b/"><title type="html">Bridge &lt;i&gt;shut&lt;/i&gt; again</title><link rel="enclosure" href="a.mp3"/><link rel="alternate" href="c"/>
       <id>urn:x:1</id><updated>2020-07-22T08:00:00Z</updated><published>2020-07-21T08:00:00Z</published>
       <summary type="text">Less &lt; more</summary></entry></feed>`,
    );
    expect(entry).toEqual({
      id: 'urn:x:1',
      url: 'https://post.example/a/b/c',
      title: 'Bridge shut again',
      author: 'The Desk',
      date: '2020-07-21',
      stamp: '2020-07-22T08:00:00Z',
      text: 'Bridge shut again\n\nLess < more',
      whole: false,
    });
  });

  test('GIVEN Atom that says only when it was changed THEN the date of publication is unknown', async () => {
    const entry = await first(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>B</title><id>u</id><updated>2020-07-22T08:00:00Z</updated></entry></feed>',
    );
    expect(entry).toMatchObject({ date: null, stamp: '2020-07-22T08:00:00Z', url: null });
  });

  test('GIVEN RDF THEN it is read', async () => {
    const entry = await first(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel><item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link><dc:date>2020-07-21</dc:date><dc:creator>E F</dc:creator></item></rdf:RDF>`,
    );
    expect(entry).toMatchObject({ id: 'https://r.example/1', date: '2020-07-21', author: 'E F' });
  });

  test('GIVEN a JSON Feed THEN it is read, as text or as markup', async () => {
    const { entries } = await feed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          {
            id: 1,
            url: 'https://j.example/1',
            title: 'A <b> c',
            content_html: '<p>x &amp; y</p>',
            date_published: '2020-07-20',
          },
          { id: 2, url: 'https://j.example/2', content_text: 'One.\n\nTwo <b>.', date_published: '2020-07-21' },
        ],
      }),
    );
    expect(entries.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['2', null, 'One.\n\nTwo <b>.'],
      ['1', 'A <b> c', 'A <b> c\n\nx & y'],
    ]);
  });

  test('GIVEN a page that names its feed THEN that is to be followed, and not the one for comments', async () => {
    const page =
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/c.xml"><link rel="alternate" type="application/atom+xml; charset=utf-8" href="/a.xml"></head><body>News</body></html>';
    expect(await read(page, 'text/html')).toEqual({ elsewhere: 'https://pennant.example/a.xml' });
  });
});

describe('order and number', () => {
  test('GIVEN dates THEN the newest comes first, the undated last; twice the same id is one entry', async () => {
    const item = (id: string, date: string) => `<item><guid>${id}</guid><pubDate>${date}</pubDate></item>`;
    const { entries } = await feed(
      rss(
        [
          item('old', 'Mon, 20 Jul 2020 10:00:00 GMT'),
          '<item><guid>none</guid></item>',
          item('new', 'Wed, 22 Jul 2020 10:00:00 GMT'),
          item('old', 'Sun, 19 Jul 2020 10:00:00 GMT'),
        ].join(''),
      ),
    );
    expect(entries.map(({ id }) => id)).toEqual(['new', 'old', 'none']);
  });

  test('GIVEN a thousand entries THEN the hundred newest are read', async () => {
    const items = Array.from({ length: 1_000 }, (_, i) => {
      const date = new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toUTCString();
      return `<item><guid>${i}</guid><pubDate>${date}</pubDate></item>`;
    });
    const { entries } = await feed(rss(items.join('')));
    expect(entries).toHaveLength(100);
    expect(entries[0]!.id).toBe('999');
  });
});

describe('articles and teasers', () => {
  const withContent = (words: string) => rss(`<item><guid>1</guid><content:encoded>${words}</content:encoded></item>`);
  const withSummary = (words: string) => rss(`<item><guid>1</guid><description>${words}</description></item>`);
  test.each<readonly [string, string, boolean]>([
    ['two lines as content', withContent('The bridge is shut. Drivers are warned.'), false],
    ['an article as content', withContent(LONG), true],
    ['one that breaks off', withContent(`${LONG} The mayor said […]`), false],
    ['one that is to be read on', withContent(`${LONG} Continue reading on the site`), false],
    ['a long summary', withSummary(LONG), false],
    ['an article as a summary', withSummary(`${LONG} ${LONG} ${LONG}`), true],
    ['nothing', rss('<item><guid>1</guid></item>'), false],
  ])('GIVEN %s THEN it is the whole article: %s', async (_, words, whole) => {
    expect((await first(words)).whole).toBe(whole);
  });
});

describe('bad input', () => {
  test.each<readonly [string, string | Uint8Array]>([
    ['nothing', ''],
    ['plain words', 'The ferry is late.'],
    ['a page without a feed', '<!doctype html><html><body>News</body></html>'],
    ['other JSON', '{"items": 7}'],
    ['other XML', '<?xml version="1.0"?><menu><item>soup</item></menu>'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 255])],
    ['an RSS feed cut in the middle', '<?xml version="1.0"?><rss version="2.0"><channel><item><title>A'],
  ])('GIVEN %s THEN one clear line names the address', async (_, words) => {
    await expect(read(words)).rejects.toThrow(/^https:\/\/pennant\.example\/feeds\/news\.xml: [^\n]+$/);
  });

  test('GIVEN entities that multiply or name a file THEN they are refused or stay what they are', async () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const withEntities = (declared: string, used: string) =>
      `<?xml version="1.0"?><!DOCTYPE rss [${declared}]><rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>${used}</title></item></channel></rss>`;
    const multiplied = await first(withEntities(`<!ENTITY e0 "boom">${bomb}`, '&e30;'));
    expect(multiplied.title).toBe('&e30;');
    await expect(read(withEntities('<!ENTITY f SYSTEM "file:///etc/hosts">', '&f;'))).rejects.toThrow(/is no feed/);
  });

  test('GIVEN elements nested without end THEN it ends in an outcome', async () => {
    const deep = `<rss version="2.0"><channel><title>T</title><item><guid>1</guid><description>${'<a>'.repeat(50_000)}</description></item></channel></rss>`;
    const outcome = await feed(deep).catch((error: Error) => error.message);
    expect(typeof outcome === 'string' ? outcome : outcome.title).toMatch(/^(?:https:\/\/pennant\.example.*|T)$/);
  }, 20_000);

  test.each([
    ['in the prolog', 'windows-1251', null],
    ['by the server', null, 'text/xml; charset=windows-1251'],
  ])('GIVEN an encoding declared %s THEN the words are right', async (_, own, type) => {
    const words = `<?xml version="1.0"${own ? ` encoding="${own}"` : ''}?><rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>`;
    const bytes = Buffer.concat([
      Buffer.from(words),
      Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
      Buffer.from('</title></item></channel></rss>'),
    ]);
    expect((await feed(bytes, type)).entries[0]!.title).toBe('Москва');
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'http://',
  ])('GIVEN the address %s THEN it is left out', async (link) => {
    expect((await first(rss(`<item><guid>x</guid><link>${link}</link></item>`))).url).toBeNull();
  });
});
