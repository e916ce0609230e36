import { describe, expect, test } from 'vitest';
import { readMarkup, readPage } from '../../../src/text/readers/read-page.ts';

const STORY = [
  'The council put off its vote on the new harbour wall on Monday, after six hours of debate, with members divided over who should pay for it.',
  '“We will not sign a blank cheque,” said Ines Calder, the mayor, who has led the council for four years and is standing again in the autumn.',
  'Her deputy, Tom Reed, disagreed: he said the wall was “a debt we owe our children”, and that delay would cost the town a further two million.',
  'A second meeting is planned for June, when engineers are to present a cheaper plan, with a lower wall and a gate at the river mouth.',
];
const BODY = STORY.map((words) => `<p>${words}</p>`).join('\n');
const page = (head: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const ADDRESS = 'https://pennant.example/news/harbour';
const metadataOf = async (head: string, body = `<article><h1>Vote put off</h1>${BODY}</article>`) => {
  const { text, ...metadata } = await readPage(page(head, body), ADDRESS);
  return metadata;
};

describe('web pages: the article', () => {
  test('GIVEN a page with all its furniture THEN the text is the article’s blocks and nothing else', async () => {
    const { text } = await readPage(
      page(
        '<title>Vote put off | The Pennant</title><meta property="og:site_name" content="The Pennant">',
        `<a class="skip-link" href="#a">Skip to content</a>
         <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>
         <div id="cookie-banner"><p>We use cookies to improve your visit to this site and to show you what we think you like.</p><button>Accept all</button></div>
         <main><article>
           <h1>Vote put off</h1>
           <p class="standfirst">Council goes home after a night of argument about the price of the quay</p>
           <div class="share-tools"><a href="#">Share on Facebook</a> <a href="#">Copy link</a></div>
           <ul><li>Wall to cost eight million</li><li>Next meeting in June</li></ul>
           <figure><img src="q.jpg" alt=""><figcaption>Ines Calder at the quay on Monday.</figcaption></figure>
           <p>${STORY[0]}</p><p>${STORY[1]}</p>
           <p>Advertisement</p>
           <p><a href="/x">Read more: how the wall came about</a></p>
           <aside class="newsletter"><h3>Sign up to our morning letter</h3><form><input><button>Go</button></form></aside>
           <h2>What comes next</h2>
           <p>${STORY[2]}<br>${STORY[3]}</p>
         </article></main>
         <section class="related"><h2>Related</h2><p><a href="/fish">Fish return to the river after forty years of work by anglers</a></p></section>
         <div class="comments"><p>First! This is what I think about the council and its wall, at some length.</p></div>
         <footer role="contentinfo"><p>© The Pennant</p></footer><script>var a = "<p>no</p>";</script>`,
      ),
      ADDRESS,
    );
    expect(text.split('\n\n')).toEqual([
      'Vote put off',
      'Council goes home after a night of argument about the price of the quay',
      '• Wall to cost eight million',
      '• Next meeting in June',
      'Picture: Ines Calder at the quay on Monday.',
      STORY[0],
      STORY[1],
      'What comes next',
      STORY[2],
      STORY[3],
    ]);
  });

  test.each([
    [
      'paragraphs of markup',
      '<div><p>One <b>bold</b><i>er</i> word.</p><p>Two&nbsp;words.</p></div>',
      'One bolder word.\n\nTwo\u00a0words.',
    ],
    ['lines broken in the source', '<p>One\n   line\tof\r\nwords.</p>', 'One line of words.'],
    ['breaks', '<p>One.<br><br>Two.<br/>Three.</p>', 'One.\n\nTwo.\n\nThree.'],
    ['a heading over two lines', '<h2>One<br>line</h2><p>Two.</p>', 'One line\n\nTwo.'],
    ['text beside blocks', '<div>One.<p>Two.</p>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    [
      'a table of figures',
      '<table><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>7</td></tr></table>',
      'North 12\n\nSouth 7',
    ],
    [
      'a table that lays out a page',
      '<table><tr><td><p>One.</p></td><td><p>Two.</p></td></tr></table>',
      'One.\n\nTwo.',
    ],
    ['a list with its own marks', '<ul><li>• One</li><li><p>Two</p></li></ul>', '• One\n\n• Two'],
    ['a numbered list', '<ol><li>One</li></ol>', 'One'],
    ['a quotation set off', '<p>He said:</p><blockquote><p>“Words.”</p></blockquote>', 'He said:\n\n“Words.”'],
    ['a caption that says so', '<figure><figcaption>Photo: the quay</figcaption></figure>', 'Photo: the quay'],
    ['preformatted text', '<pre>One\nTwo</pre>', 'One\nTwo'],
    ['entities', '<p>&ldquo;Fish &amp; chips&rdquo; &lt;b&gt; &#8212; 5&pound;</p>', '“Fish & chips” <b> — 5£'],
    ['unclosed elements', '<p>One.<p>Two.<ul><li>Three<li>Four', 'One.\n\nTwo.\n\n• Three\n\n• Four'],
    [
      'what is not shown',
      '<p hidden>No</p><p aria-hidden="true">No</p><template><p>No</p></template><p>Yes.</p>',
      'Yes.',
    ],
    ['comments and scripts', '<!-- no --><script>no()</script><style>no{}</style><p>Yes.</p>', 'Yes.'],
    ['names of parts that only sound like furniture', '<p class="shared-history">Yes.</p>', 'Yes.'],
    [
      'sentences that begin like furniture',
      '<p>Share prices fell.</p><p>Follow the money, he said.</p><p>Subscribe to nothing.</p>',
      'Share prices fell.\n\nFollow the money, he said.\n\nSubscribe to nothing.',
    ],
    ['nothing', '', ''],
  ])('GIVEN %s THEN the blocks are those a reader sees', async (_, html, text) => {
    expect((await readMarkup(html)).text).toBe(text);
  });

  test('GIVEN a part that holds most of the page THEN it is no furniture, whatever its name', async () => {
    const { text } = await readPage(page('', `<div class="article share comments">${BODY}</div>`), null);
    expect(text).toContain(STORY[2]);
  });

  test('GIVEN a page of few words THEN they are read', async () => {
    expect((await readPage('<p>“Not one penny,” said the mayor.</p>', null)).text).toBe(
      '“Not one penny,” said the mayor.',
    );
  });
});

describe('web pages as publishing systems make them', () => {
  const remarks = Array.from(
    { length: 30 },
    (_, i) =>
      `<li class="comment"><p>This is what I, reader ${i}, think about the council and its wall, at some length.</p></li>`,
  ).join('');

  test.each<readonly [string, string, readonly string[]]>([
    [
      'a weblog, its subjects in class names and more remarks than article',
      `<body class="single tag-social"><header id="masthead" class="site-header"><p><a href="/">The Pennant</a></p><nav><a>News</a></nav></header>
       <article class="post category-related tag-comments"><header><h1 class="entry-title">Vote put off</h1><div class="entry-meta">by <a rel="author">Ada Quill</a></div></header>
       <div class="entry-content">${BODY}<div class="sharedaddy sd-social"><h3>Share this:</h3><ul><li><a>Facebook</a></li></ul></div></div></article>
       <div id="comments" class="comments-area"><h2>30 thoughts</h2><ol>${remarks}</ol></div></body>`,
      STORY,
    ],
    [
      'a broadcaster, in blocks',
      `<body><div id="cookiePrompt"><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best of all visits. Please let us know if you agree.</p></div>
       <main><article><h1>Vote put off</h1><figure><img><figcaption><span class="visually-hidden">Image caption, </span>The quay</figcaption></figure>
       ${STORY.slice(0, 2)
         .map((words) => `<div class="block"><p>${words}</p></div>`)
         .join('')}<ul><li><a href="1">What is the wall?</a></li><li><a href="2">Who pays?</a></li></ul>
       <h2>A debt</h2>${STORY.slice(2)
         .map((words) => `<div class="block"><p>${words}</p></div>`)
         .join('')}
       <section><h2>Related topics</h2><ul><li><a>Harbours</a></li></ul></section></article></main></body>`,
      ['Picture: The quay', STORY[0]!, STORY[1]!, 'A debt', STORY[2]!, STORY[3]!],
    ],
    [
      'a tabloid, its headline no first heading',
      `<body><div id="js-article"><h2>Vote put off</h2><ul><li><strong>Wall to cost eight million</strong></li></ul><p class="author">By <a rel="author">Ada Quill</a></p>
       <p><span>Published: 10:00, 4 May 2031</span> | <span>Updated: 11:00 BST, 4 May 2031</span></p><div itemprop="articleBody">${BODY}<p class="imageCaption">The mayor, pictured at the quay</p></div></div></body>`,
      ['• Wall to cost eight million', ...STORY, 'Picture: The mayor, pictured at the quay'],
    ],
    [
      'one form around everything',
      `<body><form><div class="menu"><a>Home</a></div><div>${BODY}</div></form></body>`,
      STORY,
    ],
    ['no paragraphs, only breaks', `<body><div>${STORY.join('<br><br>')}</div></body>`, STORY],
    ['an imprint', `<body><div>${BODY}</div><div>© The Pennant 2031. All rights reserved.</div></body>`, STORY],
    [
      'a barrier over it',
      `<body><main>${STORY.map((words) => `<p class="paywall">${words}</p>`).join('')}</main></body>`,
      STORY,
    ],
    [
      'a sentence like a dateline',
      `<body><main>${BODY}<p>Published in 1999, the report was ignored.</p></main></body>`,
      [...STORY, 'Published in 1999, the report was ignored.'],
    ],
  ])('GIVEN the page of %s THEN the article is read whole and alone', async (_, body, blocks) => {
    const { text } = await readPage(
      `<!doctype html><html><head><title>Vote put off</title></head>${body}</html>`,
      ADDRESS,
    );
    expect(text.split('\n\n')).toEqual(['Vote put off', ...blocks]);
  });
});

describe('web pages: what they say about themselves', () => {
  const unknown = { title: 'Vote put off', outlet: null, author: null, date: null, url: ADDRESS };

  test('GIVEN a page that says nothing THEN nothing is guessed', async () => {
    expect(await metadataOf('<title>Vote put off</title>')).toEqual(unknown);
    expect(await metadataOf('', `<p>By Ada Quill, The Pennant, 4 May 2031</p>${BODY}`)).toEqual({
      ...unknown,
      title: null,
    });
  });

  const json = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const told = { outlet: 'The Pennant', author: 'Ada Quill', date: '2031-05-04' };
  const described = {
    '@type': 'NewsArticle',
    headline: 'Vote put off',
    datePublished: '2031-05-04T23:30:00-05:00',
    author: { '@type': 'Person', name: 'Ada Quill' },
    publisher: { '@type': 'Organization', name: 'The Pennant' },
  };

  test.each<readonly [string, string]>([
    ['JSON-LD', json(described)],
    ['JSON-LD in a list', json([{ '@type': 'WebSite', name: 'no' }, described])],
    [
      'JSON-LD as a graph with references',
      json({
        '@graph': [
          { ...described, '@type': ['Article', 'Thing'], author: [{ '@id': '#a' }], publisher: { '@id': '#p' } },
          { '@type': 'Organization', '@id': '#p', name: 'The Pennant' },
          { '@type': 'Person', '@id': '#a', name: 'Ada Quill' },
        ],
      }),
    ],
    [
      'JSON-LD beside a broken one',
      `<script type="application/ld+json">{"@type": "NewsArticle", </script>${json(described)}`,
    ],
    [
      'Open Graph',
      '<meta property="og:site_name" content="The Pennant"><meta property="article:published_time" content="2031-05-04T08:00:00Z"><meta name="author" content="Ada Quill">',
    ],
    [
      'Dublin Core',
      '<meta name="DC.publisher" content="The Pennant"><meta name="dcterms.issued" content="2031-05-04"><meta name="DC.creator" content=" Ada  Quill ">',
    ],
    [
      'citation tags',
      '<meta name="citation_journal_title" content="The Pennant"><meta name="citation_publication_date" content="2031-05-04"><meta name="citation_author" content="Ada Quill">',
    ],
  ])('GIVEN %s THEN outlet, author and date are taken', async (_, head) => {
    expect(await metadataOf(head)).toMatchObject(told);
  });

  test('GIVEN several authors THEN all are named, once', async () => {
    const author = [{ name: 'Ada Quill' }, 'Ben Oar', { name: 'Ada Quill' }];
    expect((await metadataOf(json({ ...described, author }))).author).toBe('Ada Quill, Ben Oar');
  });

  test.each([
    ['an author’s address', '<meta property="article:author" content="https://social.example/ada">', { author: null }],
    ['a handle', '<meta name="author" content="@ada">', { author: null }],
    ['a date that could be two', '<meta name="date" content="03/04/2031">', { date: null }],
    ['a date that is none', '<meta name="date" content="2031-02-30">', { date: null }],
    ['a canonical address', '<link rel="canonical" href="/n/1?a=b#c">', { url: 'https://pennant.example/n/1?a=b' }],
    ['a canonical front page', '<link rel="canonical" href="https://pennant.example/">', { url: ADDRESS }],
    ['a canonical address that is none', '<link rel="canonical" href="javascript:alert(1)">', { url: ADDRESS }],
    [
      'an address with a password',
      '<link rel="canonical" href="https://a:b@pennant.example/n">',
      { url: 'https://pennant.example/n' },
    ],
    [
      'a description of another thing',
      json({ '@type': 'Organization', name: 'The Pennant', datePublished: '2031-05-04' }),
      { outlet: null, date: null },
    ],
    [
      'data of odd shapes',
      json({ '@type': 'NewsArticle', author: 7, publisher: [null, { name: {} }], headline: ['x'], datePublished: {} }),
      { author: null, outlet: null, date: null },
    ],
  ])('GIVEN %s THEN it is read as it must be', async (_, head, expected) => {
    expect(await metadataOf(head)).toMatchObject(expected);
  });

  test.each([
    [
      'a site’s name behind it',
      '<title>Vote put off - The Pennant</title><meta property="og:site_name" content="The Pennant">',
      '',
      'Vote put off',
    ],
    [
      'a heading as printed',
      '<meta property="og:title" content="Vote put off: what now?">',
      '<h1>The Pennant</h1><h1>Vote put off</h1>',
      'Vote put off',
    ],
    ['no heading', '<meta property="og:title" content="Vote put off: what now?">', '', 'Vote put off: what now?'],
    ['a heading that is another’s', '<title>Vote put off</title>', '<h1>Our best stories</h1>', 'Vote put off'],
  ])('GIVEN a title with %s THEN it is the printed one', async (_, head, heading, title) => {
    expect((await metadataOf(head, heading + BODY)).title).toBe(title);
  });
});
