import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRow } from '../../src/coverage/embedded/article-row.ts';
import { EntityDirectory } from '../../src/coverage/embedded/entity-directory.ts';
import { linkedArticle } from '../../src/coverage/embedded/linked-article.ts';
import { ALONE, type LinkKey, scopedKey } from '../../src/coverage/embedded/linking/link-key.ts';
import { Links } from '../../src/coverage/embedded/linking/links.ts';
import { linkKeyOf } from '../../src/coverage/embedded/linking/make-link-key.ts';
import type { EntityColumns } from '../../src/coverage/embedded/party-store.ts';
import { StoredArticle } from '../../src/coverage/embedded/stored-article.ts';
import type { EntityKind } from '../../src/domain/attribution.ts';

const key = (name: string, aliases: readonly string[] = [], kind: EntityKind = 'person', id = 'a.txt#1'): LinkKey =>
  linkKeyOf({ id, name, kind, aliases });
const body = (name: string, aliases: readonly string[] = []) => key(name, aliases, 'organisation');

function linksOf(...keys: readonly LinkKey[]): Links {
  const links = new Links();
  for (const each of keys) links.count(each, 1);
  return links;
}

type Case = [about: string, a: LinkKey, b: LinkKey, others?: readonly LinkKey[]];

test.each<Case>([
  ['one full name', key('Jane Carter'), key('Jane Carter')],
  ['another case', key('Jane Carter'), key('JANE CARTER')],
  ['a short forename', key('Mike Ferrow'), key('Michael Ferrow')],
  ['an initial in the middle', key('Jane Q. Carter'), key('Jane Carter')],
  ['letters after the name', key('Jane Carter MP'), key('Jane Carter')],
  ['a surname and the only one who bears it', key('Carter'), key('Jane Carter')],
  ['a surname with a title that fits', key('Carter', ['Mrs Carter']), key('Jane Carter')],
  ['a title that tells two namesakes apart', key('Carter', ['Mr Carter']), key('John Carter'), [key('Jane Carter')]],
  [
    'a surname and the one who bears it ten times as often',
    key('Carter'),
    key('Jane Carter'),
    [...Array<LinkKey>(9).fill(key('Jane Carter')), key('John Carter')],
  ],
  ['a surname that a slip of reading seems to bear too', key('Carter'), key('Jane Carter'), [key('Regarding Carter')]],
  ['a surname and the only one who bears it, of an unknown forename', key('Vantreal'), key('Xoquil Vantreal')],
  ['a surname of several words', key('van der Berg'), key('Anna van der Berg')],
  ['one spelling or the other of an apostrophe', key('Maeve O’Dell'), key("Maeve O'Dell")],
  ['a surname alone in both', key('Carter'), key('Carter')],
  ['a surname alone, with and without a title', key('Carter'), key('Carter', ['Mr Carter'])],
  ['a body with and without its article', body('The Tideway Trust'), body('Tideway Trust')],
  ['a body and its acronym', body('Harbour Rescue Organisation', ['HRO']), body('HRO')],
  ['two spellings of a body', body('Harbour Rescue Organisation'), body('Harbour Rescue Organization')],
  ['a body that one article takes for a place', body('Selwick'), key('Selwick', [], 'place')],
  ['a body that one article takes for a person', body('Quintrell'), key('Quintrell')],
])('GIVEN %s THEN it is one party', (_, a, b, others = []) => {
  const links = linksOf(a, b, ...others);
  expect(links.idOf(a)).toBe(links.idOf(b));
  expect(links.keysOf(links.idOf(a))).toEqual(expect.arrayContaining([a, b]));
});

test.each<Case>([
  ['a shared surname', key('Jane Carter'), key('John Carter')],
  ['a surname that two bear', key('Carter'), key('Jane Carter'), [key('John Carter')]],
  [
    'a surname and one who bears it five times as often',
    key('Carter'),
    key('Jane Carter'),
    [...Array<LinkKey>(4).fill(key('Jane Carter')), key('John Carter')],
  ],
  ['a title that speaks against it', key('Carter', ['Mr Carter']), key('Jane Carter')],
  ['Mr and Mrs', key('Carter', ['Mr Carter']), key('Carter', ['Mrs Carter'])],
  [
    'Mr and Mrs, of somebody who may be either',
    key('Carter', ['Mr Carter']),
    key('Robin Carter'),
    [key('Carter', ['Mrs Carter'])],
  ],
  [
    'a surname alone where Mr and Mrs bear it',
    key('Carter'),
    key('Carter', ['Mr Carter']),
    [key('Carter', ['Mrs Carter'])],
  ],
  ['father and son', key('Hugo Carter'), key('Hugo Carter Jr.')],
  ['other initials', key('Hugo W. Carter'), key('Hugo B. Carter')],
  ['a surname within a longer one', key('Berg'), key('Anna van der Berg')],
  [
    'an acronym that two bodies go by',
    body('HRO'),
    body('Harbour Rescue Organisation', ['HRO']),
    [body('Hexley Rail Office', ['HRO'])],
  ],
  ['a person and the body of the same name', key('Hugo Quintrell'), body('Quintrell')],
  [
    'a person and the body of their surname, named by surname',
    key('Quintrell'),
    body('Quintrell'),
    [key('Hugo Quintrell')],
  ],
  ['an unnamed person in each', key('one keeper', [], 'unnamed'), key('one keeper', [], 'unnamed', 'b.txt#1')],
  ['a group in each', key('residents', [], 'group'), key('residents', [], 'group', 'b.txt#1')],
  ['names without a letter', key('—'), key('—', [], 'person', 'b.txt#1')],
  [
    'an unnamed person in one article id of two servers',
    scopedKey(key('one keeper', [], 'unnamed'), '1'),
    scopedKey(key('one keeper', [], 'unnamed'), '2'),
  ],
])('GIVEN %s THEN they are two parties', (_, a, b, others = []) => {
  const links = linksOf(a, b, ...others);
  expect(links.idOf(a)).not.toBe(links.idOf(b));
  expect(links.keysOf(links.idOf(a))).not.toContain(b);
});

test.each([
  [
    'the fullest form that most articles print',
    [key('Jane Carter'), key('Jane Carter'), key('Jane Q. Carter'), key('Carter'), key('Carter'), key('Carter')],
    'Jane Carter',
  ],
  ['the longer one when they are printed alike', [key('Mike Ferrow'), key('Michael Ferrow')], 'Michael Ferrow'],
  [
    'the name before the acronym',
    [body('HRO'), body('HRO'), body('Harbour Rescue Office', ['HRO'])],
    'Harbour Rescue Office',
  ],
])('GIVEN several forms of a name THEN the party is called by %s', (_, keys, name) => {
  const links = linksOf(...keys);
  for (const each of keys) expect(links.nameOf(links.idOf(each))).toBe(name);
});

const FORENAMES = ['Jane', 'John', 'Mike', 'Michael', 'Robin', 'Hugo W.', 'Hugo B.', ''];
const SURNAMES = ['Carter', 'van der Berg', 'Quintrell', 'HRO'];
const arbitraryKey = fc.oneof(
  fc
    .tuple(fc.constantFrom(...FORENAMES), fc.constantFrom(...SURNAMES), fc.constantFrom([], ['Mr X'], ['Mrs X']))
    .map(([forename, surname, aliases]) => key(`${forename} ${surname}`.trim(), aliases)),
  fc.constantFrom(
    body('HRO'),
    body('Quintrell'),
    body('Harbour Rescue Office', ['HRO']),
    body('Hexley Rail Office', ['HRO', 'HR']),
    key('one keeper', [], 'unnamed'),
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((name) => key(name)),
);

/** Who is who among the keys, and what they are called. */
const verdict = (links: Links, keys: readonly LinkKey[]) =>
  keys.map((each) => [links.idOf(each), links.nameOf(links.idOf(each)), [...links.keysOf(links.idOf(each))].sort()]);

test('GIVEN an article that names one party in two ways THEN it reads as one, with every form and role', () => {
  const role = (start: number, end: number) => ({ start, end, text: 'x', article: 'a' });
  const [short, long] = [key('Lee'), key('Bo Lee')];
  const analysis = {
    entities: [
      { id: short, name: 'Lee', kind: 'person' as const, aliases: ['Mr L.'], roles: [role(11, 13)] },
      { id: long, name: 'Bo Lee', kind: 'person' as const, aliases: ['Bo'], roles: [role(0, 6)] },
    ],
    mentions: [{ start: 11, end: 14, text: 'Lee', entity: short }],
    attributions: [],
  };
  const article = {
    id: 'a',
    text: 'Bo Lee met. Mr L.',
    paragraphs: [],
    title: 'x',
    outlet: null,
    date: null,
    author: null,
    url: null,
  };
  const stored = new StoredArticle(article, () => analysis);
  const { entities, mentions } = linkedArticle(stored, { links: linksOf(short, long), changes: 0 }).analysis;
  expect(entities).toEqual([
    {
      id: 'lee~bo',
      name: 'Bo Lee',
      kind: 'person',
      aliases: ['Lee', 'Mr L.', 'Bo'],
      roles: [role(11, 13), role(0, 6)],
    },
  ]);
  expect(mentions[0]!.entity).toBe('lee~bo');
});

describe('links', () => {
  test('GIVEN articles that come and go, with questions between, THEN all is as if linked from scratch', () => {
    const change = fc.record({ own: fc.boolean(), key: arbitraryKey, remove: fc.boolean(), ask: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const shared = new Links();
        const own = new Links(shared);
        const kept = { shared: [] as LinkKey[], own: [] as LinkKey[] };
        for (const { own: isOwn, key, remove, ask } of changes) {
          const keys = isOwn ? kept.own : kept.shared;
          const at = keys.indexOf(key);
          if (remove && at < 0) continue;
          (isOwn ? own : shared).count(key, remove ? -1 : 1);
          if (remove) keys.splice(at, 1);
          else keys.push(key);
          if (ask) verdict(own, [key]);
        }
        const all = [...kept.own.reverse(), ...kept.shared.reverse()];
        expect(verdict(own, all)).toEqual(verdict(linksOf(...all), all));
        expect(verdict(shared, kept.shared)).toEqual(verdict(linksOf(...kept.shared), kept.shared));
      }),
      { numRuns: 300 },
    );
  });

  test('GIVEN any name THEN its id is short, well-formed, on one line, and leads back to it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom<EntityKind>('person', 'place', 'group'),
        (name, kind) => {
          const each = key(name, [], kind);
          const links = linksOf(each);
          const id = links.idOf(each);
          expect(id.length).toBeGreaterThan(0);
          expect(id.length).toBeLessThanOrEqual(90);
          expect(id.isWellFormed()).toBe(true);
          expect(id).not.toMatch(/\s/);
          expect(links.keysOf(id)).toEqual([each]);
        },
      ),
    );
  });

  test('GIVEN a server’s own articles THEN they change who is who for it alone', () => {
    const shared = linksOf(key('Carter'), key('Jane Carter'));
    const first = new Links(shared);
    const second = new Links(shared);
    first.count(key('John Carter'), 1);
    const jane = shared.idOf(key('Jane Carter'));
    expect(second.idOf(key('Carter'))).toBe(jane);
    expect(shared.idOf(key('Carter'))).toBe(jane);
    expect(first.idOf(key('Carter'))).not.toBe(jane);
    expect(shared.keysOf(first.idOf(key('John Carter')))).not.toContain(key('John Carter'));
  });

  test('GIVEN a crowd of names THEN one more is linked without linking them all again', () => {
    const links = new Links();
    for (let i = 0; i < 50_000; i++) links.count(key(`Jane Carter${i}`), 1);
    const start = performance.now();
    for (let i = 0; i < 200; i++) {
      links.count(key(`John Carter${i}`), 1);
      links.count(key(`Carter${i}`), 1);
      expect(links.idOf(key(`Carter${i}`))).toBe(`carter${i}~`);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});

type Party = { readonly name: string; readonly aliases: readonly string[]; readonly kind: EntityKind };

const columnsOf = (row: ArticleRow, parties: readonly Party[]): EntityColumns[] =>
  parties.map(({ name, aliases, kind }, place) => ({
    key: row.key,
    id: scopedKey(linkKeyOf({ id: `${row.info.id}#${place}`, name, kind, aliases }), row.server),
    kind,
    name,
    aliases: JSON.stringify(aliases),
    roles: JSON.stringify(
      place % 2 ? [[row.key * 10 + place, row.key * 10 + place + 5, ['Mayor', 'mayor', 'clerk'][row.key % 3]]] : [],
    ),
    mentions: (row.key % 3) + place,
    attributions: 1,
  }));

const rowOf = (key: number, server: string | null, id = `${key}.txt`): ArticleRow => ({
  key,
  server,
  info: { id, title: 'T', outlet: null, date: null, author: null, url: null },
  givenTitle: null,
  origin: 'added',
  hash: '',
  givenHash: null,
  described: null,
  analysisVersion: '',
  sentences: 0,
  characters: 0,
  lineage: key,
  version: 1,
  lastVersion: 1,
  state: 'current',
  copyOf: null,
  added: '',
  arrival: key,
});

test('GIVEN articles that come and go THEN every server lists the parties as if all had been read anew', () => {
  const party: fc.Arbitrary<Party> = fc.record({
    name: fc.constantFrom(
      'Jane Carter',
      'John Carter',
      'Carter',
      'HRO',
      'Harbour Rescue Office',
      'one keeper',
      'Alone',
    ),
    aliases: fc.constantFrom([], ['HRO'], ['Mr Carter'], ['Mrs Carter', 'Carter']),
    kind: fc.constantFrom<EntityKind>('person', 'organisation', 'place', 'unnamed', 'group'),
  });
  const change = fc.record({
    server: fc.constantFrom(null, null, '1', '2'),
    parties: fc.array(party, { maxLength: 4 }),
    removes: fc.option(fc.nat(30)),
    reopens: fc.boolean(),
    hides: fc.boolean(),
    asks: fc.option(fc.constantFrom(null, '1', '2', '3')),
    /** A server that sees the shared articles no more, or again. */
    turns: fc.option(fc.constantFrom('1', '2')),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const kept: [ArticleRow, EntityColumns[]][] = [];
      const all = () => kept.flatMap(([row, columns]) => columns.map((each) => [row, each] as const));
      const between = (from: number, to: number) => all().filter(([{ key }]) => key >= from && key < to);
      const isHidden = ({ server: owner, info }: ArticleRow, server: string) =>
        owner === null && kept.some(([row]) => row.server === server && row.info.id === info.id);
      const hidden = (server: string) => all().filter(([row]) => isHidden(row, server));
      /** The id of a shared article that this server's is to hide. */
      const taken = (server: string | null) =>
        kept.find(([row]) => server !== null && row.server === null && !isHidden(row, server))?.[0].info.id;
      const apart = new Set<string>();
      const counts = () =>
        all()
          .filter(([, { id }]) => !id.startsWith(ALONE))
          .map(([{ server }, { id }]) => ({ server, id, parties: 1 }));
      const opened = () => {
        return new EntityDirectory({
          counts: counts().reverse(),
          countsOf: (server) => counts().filter((count) => count.server === server),
          apart,
          end: kept.length > 0 ? kept.at(-1)![0].key + 1 : 0,
          between,
          hidden,
        });
      };
      let directory = opened();
      for (const [key, { server, parties, removes, asks, reopens, hides, turns }] of changes.entries()) {
        const row = rowOf(key + 1, server, hides ? taken(server) : undefined);
        const columns = columnsOf(row, parties);
        kept.push([row, columns]);
        directory.add(row, columns);
        if (reopens) directory = opened();
        if (turns !== null) {
          const shown = apart.delete(turns);
          if (!shown) apart.add(turns);
          directory.showShared(turns, shown);
        }
        if (asks !== null) directory.list(asks);
        if (removes !== null && removes < kept.length) {
          const [[gone, before]] = kept.splice(removes, 1) as [[ArticleRow, EntityColumns[]]];
          directory.remove(gone, before);
        }
      }
      const fresh = opened();
      for (const server of [null, '1', '2', '3']) expect(directory.list(server)).toEqual(fresh.list(server));
      const isUnseen = (row: ArticleRow) =>
        row.server === '2' || isHidden(row, '1') || (row.server === null && apart.has('1'));
      const unseen = kept.filter(([row]) => isUnseen(row)).map(([{ key }]) => key);
      const seen = directory.list('1').flatMap(({ roles }) => roles.map(({ start }) => Math.floor(start / 10)));
      expect(seen.filter((key) => unseen.includes(key))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
