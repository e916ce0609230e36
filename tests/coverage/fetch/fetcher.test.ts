import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../src/coverage/fetch/create-fetcher.ts';
import { FetchError } from '../../../src/coverage/fetch/fetch-error.ts';
import { InputError } from '../../../src/domain/input-error.ts';
import { type Local, serve, serveRaw } from './hostile-server.ts';

const LOOPBACK = '127.0.0.1';
const PUBLIC = '93.184.216.34';

let servers: Local[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

const started = (server: Local): Local => {
  servers.push(server);
  return server;
};

/** A site as a listener, without rules for programs. */
const site = async (listener: RequestListener): Promise<Local> =>
  started(
    await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else listener(request, response);
    }),
  );

/** 50 MB in 50 kB. */
const BOMB = gzipSync(Buffer.alloc(50_000_000));

/** Fetches with every name leading to this machine, which is allowed, and short limits. */
const fetcher = (options: FetcherOptions = {}) =>
  createFetcher({
    resolve: async () => [{ address: LOOPBACK, family: 4 }],
    allow: (address) => address === LOOPBACK,
    ...options,
    limits: { bytes: 100_000, total: 5_000, headers: 3_000, gap: 0, ...options.limits },
  });

const page: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>A story.</p>');
};

const refusal = async (work: Promise<unknown>): Promise<FetchError> => {
  const error = await work.then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(FetchError);
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).not.toContain('\n');
  return error;
};

/** What the operator's log is told besides: whoever gave the address must not learn what a network holds. */
const forLog = (error: FetchError): string => (error.cause instanceof Error ? error.cause.message : '');

describe('fetching', () => {
  test('GIVEN a page THEN its bytes, type and validators arrive, and the agent names the project', async () => {
    let agent = '';
    const { port } = await site((request, response) => {
      agent = request.headers['user-agent'] ?? '';
      response.writeHead(200, {
        'content-type': 'text/html',
        etag: '"7"',
        'last-modified': 'Tue, 21 Jul 2020 10:00:00 GMT',
      });
      response.end('<p>A story.</p>');
    });
    const fetched = await fetcher()(`http://news.example:${port}/story#part`, { wanted: 'document' });
    expect(fetched).toEqual({
      kind: 'fetched',
      url: `http://news.example:${port}/story`,
      bytes: Buffer.from('<p>A story.</p>'),
      contentType: 'text/html',
      etag: '"7"',
      lastModified: 'Tue, 21 Jul 2020 10:00:00 GMT',
    });
    expect(agent).toMatch(/^Verbatim\//);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('GIVEN a page packed with %s THEN it is unpacked', async (encoding, pack) => {
    const { port } = await site((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
        .end(pack('<p>Packed.</p>'));
    });
    expect(await fetcher()(`http://news.example:${port}/`, { wanted: 'document' })).toMatchObject({
      bytes: Buffer.from('<p>Packed.</p>'),
    });
  });

  test('GIVEN a feed that has not changed THEN the validators were sent, without what could not be a header', async () => {
    let sent: unknown;
    const { port } = await site((request, response) => {
      sent = [request.headers['if-none-match'], request.headers['if-modified-since']];
      response.writeHead(304).end();
    });
    const fetched = await fetcher()(`http://news.example:${port}/feed`, {
      wanted: 'feed',
      etag: 'W/"7"\r\nx-evil: 1',
      lastModified: 'Tue, 21 Jul 2020 10:00:00 GMT',
    });
    expect(fetched).toEqual({ kind: 'unchanged' });
    expect(sent).toEqual(['W/"7"x-evil: 1', 'Tue, 21 Jul 2020 10:00:00 GMT']);
  });

  test('GIVEN redirects THEN they are followed, and the last address is told', async () => {
    const { port, requests } = await site((request, response) => {
      if (request.url === '/c') page(request, response);
      else response.writeHead(302, { location: request.url === '/a' ? '/b' : `http://other.example:${port}/c` }).end();
    });
    const fetched = await fetcher()(`http://news.example:${port}/a`, { wanted: 'document' });
    expect(fetched).toMatchObject({ url: `http://other.example:${port}/c` });
    expect(requests.filter((line) => !line.endsWith('robots.txt'))).toEqual([
      `news.example:${port} /a`,
      `news.example:${port} /b`,
      `other.example:${port} /c`,
    ]);
  });
});

describe('addresses that are not public', () => {
  const strict = createFetcher({ limits: { gap: 0, total: 3_000 } });

  test.each([
    ['http://127.0.0.1:PORT/', 'this machine'],
    ['http://2130706433:PORT/', 'this machine'],
    ['http://0x7f.1:PORT/', 'this machine'],
    ['http://0177.0.0.1:PORT/', 'this machine'],
    ['http://0.0.0.0:PORT/', 'this machine'],
    ['http://[::1]:PORT/', 'this machine'],
    ['http://[::ffff:127.0.0.1]:PORT/', 'this machine'],
    ['http://localhost:PORT/', 'this machine'],
    ['http://169.254.169.254/latest/meta-data/', 'link-local'],
    ['http://[fd00:ec2::254]/', 'private'],
    ['http://10.0.0.1/', 'private'],
    ['http://[64:ff9b::10.0.0.1]/', 'private'],
    ['http://[2002:a00:1::]/', 'private'],
    ['file:///etc/hosts', 'only http'],
    ['ftp://news.example/', 'only http'],
    ['javascript:alert(1)', 'only http'],
    ['http://user:secret@news.example/', 'password'],
    ['http://news.example:25/', 'port 25'],
    ['news.example', 'is not an address'],
    [`http://news.example/${'a'.repeat(3_000)}`, 'is not an address'],
  ])('GIVEN %s THEN nothing is asked: %s', async (address, reason) => {
    const server = await site(page);
    const error = await refusal(strict(address.replace('PORT', String(server.port)), { wanted: 'document' }));
    expect(`${error.message} ${forLog(error)}`).toContain(reason);
    expect(error.message).not.toContain('secret');
    expect(error.temporary).toBe(false);
    expect(server.requests).toEqual([]);
  });

  test('GIVEN a name that leads to a private address THEN it is refused', async () => {
    const fetch = createFetcher({ resolve: async () => [{ address: '10.1.2.3', family: 4 }] });
    const error = await refusal(fetch('http://news.example/', { wanted: 'document' }));
    expect(error.message).toBe('http://news.example/: is not on the public internet (check the address)');
    expect(forLog(error)).toContain('10.1.2.3');
  });

  test('GIVEN a name of an inner network and one of none THEN the two refusals are the same but for the name', async () => {
    const told: string[] = [];
    const fetch = createFetcher({
      resolve: async (host) => {
        if (host === 'db.inside.example') return [{ address: '10.1.2.3', family: 4 }];
        throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
      },
      onRefusal: (line) => told.push(line),
    });
    const refused = await Promise.all(
      ['db', 'no'].map((name) => refusal(fetch(`http://${name}.inside.example/`, { wanted: 'document' }))),
    );
    expect(refused[0]!.message.replace('db.', 'no.')).toBe(refused[1]!.message);
    expect(told[0]).toContain('10.1.2.3');
  });

  test('GIVEN one private address among public ones THEN the name is refused', async () => {
    const addresses = [PUBLIC, '::1'].map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const fetch = createFetcher({ resolve: async () => addresses });
    expect(forLog(await refusal(fetch('http://news.example/', { wanted: 'document' })))).toContain('this machine');
  });

  test('GIVEN a name that changes its mind after it was checked THEN the connection goes to what was checked', async () => {
    // The first answer is let through and nothing listens at it; a second look-up would find the server.
    const server = await site(page);
    const unreachable = '127.0.0.9';
    let asked = 0;
    const fetch = createFetcher({
      resolve: async () => [{ address: asked++ === 0 ? unreachable : LOOPBACK, family: 4 }],
      allow: (address) => address === unreachable,
      limits: { gap: 0 },
    });
    const error = await refusal(fetch(`http://localhost:${server.port}/`, { wanted: 'document' }));
    expect(error.message).toContain('ECONNREFUSED');
    expect(asked).toBe(1);
    expect(server.requests).toEqual([]);
  });

  test('GIVEN a name that leads elsewhere at the second request THEN that is checked again', async () => {
    const server = await site(page);
    let asked = 0;
    const fetch = createFetcher({
      resolve: async () => [{ address: asked++ === 0 ? LOOPBACK : '127.0.0.2', family: 4 }],
      allow: (address) => address === LOOPBACK,
      limits: { gap: 0 },
    });
    const error = await refusal(fetch(`http://rebinding.example:${server.port}/`, { wanted: 'document' }));
    expect(forLog(error)).toContain('127.0.0.2');
    expect(server.requests).toEqual([`rebinding.example:${server.port} /robots.txt`]);
  });

  test.each([
    ['this machine', 'http://127.0.0.2:PORT/secret', '127.0.0.2'],
    ['a cloud’s metadata', 'http://169.254.169.254/latest', 'link-local'],
    ['a file', 'file:///etc/hosts', 'only http'],
    ['a name for a private address', 'http://inside.example:PORT/', '10.0.0.7'],
    ['an address with a password', 'http://a:b@news.example/', 'password'],
    ['a broken address', 'http://[', 'is not an address'],
  ])('GIVEN a redirect to %s THEN it is refused', async (_, location, reason) => {
    const server = await site((request, response) => {
      if (request.url === '/')
        response.writeHead(302, { location: location.replace('PORT', String(server.port)) }).end();
      else page(request, response);
    });
    const fetch = fetcher({
      resolve: async (host) => [{ address: host === 'inside.example' ? '10.0.0.7' : LOOPBACK, family: 4 }],
    });
    const error = await refusal(fetch(`http://news.example:${server.port}/`, { wanted: 'document' }));
    expect(`${error.message} ${forLog(error)}`).toContain(reason);
    expect(server.requests.filter((line) => !line.endsWith('robots.txt'))).toHaveLength(1);
  });

  test('GIVEN a robots.txt that redirects to this machine THEN it is refused', async () => {
    const server = started(
      await serve((_, response) => void response.writeHead(302, { location: 'http://127.0.0.2/' }).end()),
    );
    const error = await refusal(fetcher()(`http://news.example:${server.port}/`, { wanted: 'document' }));
    expect(forLog(error)).toContain('127.0.0.2');
  });
});

describe('hostile answers', () => {
  const hostile: readonly (readonly [string, RequestListener, RegExp])[] = [
    [
      'a gzip bomb',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(BOMB);
      },
      /is too large \(more than 100000 bytes\)/,
    ],
    [
      'a page packed twice',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }).end();
      },
      /packed in a way/,
    ],
    [
      'broken packing',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('not packed');
      },
      /packed wrongly/,
    ],
    [
      'a body that never ends',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (response.write('x'.repeat(10_000)));
        };
        response.on('drain', more);
        more();
      },
      /is too large/,
    ],
    [
      'a declared length beyond the limit',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000000000' }).write('x');
      },
      /is too large/,
    ],
    [
      'a body that trickles',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const trickle = setInterval(() => response.write('x'), 50);
        response.on('close', () => clearInterval(trickle));
      },
      /takes too long/,
    ],
    ['silence', () => {}, /does not answer within 0.5 s/],
    [
      'a picture',
      (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      /is image\/png/,
    ],
    [
      'redirects without end',
      (request, response) => void response.writeHead(302, { location: `${request.url}x` }).end(),
      /redirects more than 5 times/,
    ],
    ['not found', (_, response) => void response.writeHead(404).end(), /the site answers 404/],
    ['a redirect to nowhere', (_, response) => void response.writeHead(302).end(), /the site answers 302/],
  ];

  test.each(hostile)('GIVEN %s THEN it ends in one clear line', async (_, listener, line) => {
    const { port } = await site(listener);
    const error = await refusal(
      fetcher({ limits: { total: 1_500, headers: 500 } })(`http://news.example:${port}/`, { wanted: 'document' }),
    );
    expect(error.message).toMatch(line);
    expect(error.message).toMatch(/^http:\/\/news\.example:/);
  });

  const raw: readonly (readonly [string, string, RegExp])[] = [
    ['headers that trickle', 'HTTP/1.1 200 OK\r\nx-a: 1\r\n', /does not answer within/],
    [
      'headers without end',
      `HTTP/1.1 200 OK\r\n${'x-a: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(5_000)}`,
      /headers without end/,
    ],
    ['another protocol', '220 mail.example ESMTP\r\n', /does not answer in HTTP/],
    ['only interim answers', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(50), /does not answer within/],
    ['a body cut short', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort', /takes too long|cannot be reached/],
  ];

  test.each(raw)('GIVEN %s THEN it ends in one clear line', async (_, words, line) => {
    const { port } = started(await serveRaw((socket) => void socket.write(words)));
    const error = await refusal(
      fetcher({ limits: { total: 1_500, headers: 500 } })(`http://news.example:${port}/`, { wanted: 'document' }),
    );
    expect(error.message).toMatch(line);
  });

  test('GIVEN a connection that is dropped THEN the error says so and is worth another try', async () => {
    const { port } = started(await serveRaw((socket) => void socket.destroy()));
    const error = await refusal(fetcher()(`http://news.example:${port}/`, { wanted: 'document' }));
    expect(error).toMatchObject({ temporary: true, message: expect.stringContaining('cannot be reached') });
  });

  test('GIVEN a busy site THEN the error tells how long to wait', async () => {
    const { port } = await site((_, response) => void response.writeHead(503, { 'retry-after': '120' }).end());
    const error = await refusal(fetcher()(`http://news.example:${port}/`, { wanted: 'feed' }));
    expect(error).toMatchObject({ temporary: true, retryAfter: 120 });
  });

  test('GIVEN a busy site that names an hour THEN the error tells how long that is', async () => {
    const until = new Date(Date.now() + 600_000).toUTCString();
    const { port } = await site((_, response) => void response.writeHead(429, { 'retry-after': until }).end());
    const error = await refusal(fetcher()(`http://news.example:${port}/`, { wanted: 'feed' }));
    expect(error.retryAfter).toBeGreaterThan(590);
    expect(error.retryAfter).toBeLessThanOrEqual(600);
  });

  test.each([
    ['text/xml', true],
    ['application/rss+xml; charset=utf-8', true],
    ['application/x.atom+xml', true],
    ['text/html', true],
    ['application/octet-stream', true],
    ['image/png', false],
    ['application/zip', false],
  ])('GIVEN a feed served as %s THEN it is taken: %s', async (type, taken) => {
    const { port } = await site((_, response) => void response.writeHead(200, { 'content-type': type }).end('x'));
    const work = fetcher()(`http://news.example:${port}/`, { wanted: 'feed' });
    if (taken) expect(await work).toMatchObject({ kind: 'fetched' });
    else expect((await refusal(work)).message).toContain('not a feed');
  });

  test('GIVEN a name server that never answers THEN it ends', async () => {
    const fetch = fetcher({ resolve: () => new Promise(() => {}), limits: { total: 200 } });
    expect((await refusal(fetch('http://news.example/', { wanted: 'document' }))).message).toContain('takes too long');
  });
});

describe('robots.txt and politeness', () => {
  const withRobots = async (status: number, rules: string) =>
    started(
      await serve((request, response) => {
        if (request.url === '/robots.txt') response.writeHead(status).end(rules);
        else page(request, response);
      }),
    );

  test.each<readonly [string, number, string, string, boolean]>([
    ['all closed', 200, 'User-agent: *\nDisallow: /', '/story', false],
    ['this program closed out', 200, 'User-agent: verbatim\nDisallow: /\n\nUser-agent: *\nAllow: /', '/story', false],
    ['another program closed out', 200, 'User-agent: other\nDisallow: /', '/story', true],
    ['a closed part', 200, 'User-agent: *\nDisallow: /private/', '/private/story', false],
    ['the open part', 200, 'User-agent: *\nDisallow: /private/', '/story', true],
    ['no rules', 404, 'User-agent: *\nDisallow: /', '/story', true],
    ['a site that cannot say', 500, '', '/story', false],
    ['rules that are none', 200, '\0\xff<html>', '/story', true],
  ])('GIVEN %s THEN the site’s wish is followed', async (_, status, rules, path, open) => {
    const server = await withRobots(status, rules);
    const work = fetcher()(`http://news.example:${server.port}${path}`, { wanted: 'document' });
    if (open) expect(await work).toMatchObject({ kind: 'fetched' });
    else expect((await refusal(work)).message).toMatch(/robots\.txt/);
    expect(server.requests.some((line) => line.endsWith(path))).toBe(open);
  });

  test('GIVEN several pages of a site THEN its rules are asked for once', async () => {
    const server = await withRobots(200, '');
    const fetch = fetcher();
    await Promise.all([1, 2, 3].map((n) => fetch(`http://news.example:${server.port}/${n}`, { wanted: 'document' })));
    expect(server.requests.filter((line) => line.endsWith('robots.txt'))).toHaveLength(1);
  });

  test('GIVEN rules made to take long THEN they are read in bounded time', async () => {
    const server = await withRobots(200, `User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(600)}`);
    const begun = performance.now();
    await fetcher()(`http://news.example:${server.port}/${'a'.repeat(1_900)}`, { wanted: 'document' });
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  test('GIVEN requests to one site at once THEN they are kept apart', async () => {
    const times: number[] = [];
    const server = started(
      await serve((request, response) => {
        times.push(performance.now());
        if (request.url === '/robots.txt') response.writeHead(404).end();
        else page(request, response);
      }),
    );
    const fetch = fetcher({ limits: { gap: 100 } });
    await Promise.all([1, 2, 3].map((n) => fetch(`http://news.example:${server.port}/${n}`, { wanted: 'document' })));
    for (let i = 1; i < times.length; i++) expect(times[i]! - times[i - 1]!).toBeGreaterThan(80);
    expect(times).toHaveLength(4);
  });

  test('GIVEN more requests than can be waited for THEN the last is refused at once, to be tried later', async () => {
    const server = await withRobots(404, '');
    const fetch = fetcher({ limits: { gap: 400, total: 500 } });
    const all = [1, 2, 3, 4, 5].map((n) => fetch(`http://news.example:${server.port}/${n}`, { wanted: 'document' }));
    const outcomes = await Promise.allSettled(all);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refused.length).toBeGreaterThan(0);
    for (const error of refused) expect(error).toMatchObject({ temporary: true });
  });
});
