import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEntity } from '../../src/answers/find-entity.ts';
import type { Entity, EntityKind } from '../../src/domain/attribution.ts';

const entity = (
  name: string,
  kind: EntityKind,
  roles: readonly string[] = [],
  aliases: readonly string[] = [],
): Entity => ({
  id: name,
  name,
  kind,
  aliases,
  roles: roles.map((text) => ({ text, start: 0, end: text.length, article: 'a' })),
});

const PARTIES = [
  entity('Maria Okafor', 'person', ['the mayor of Port Selwick', 'Mayor'], ['Ms Okafor', 'Okafor']),
  entity('Ruth Calder', 'person', ['The transport minister'], ['Ms Calder']),
  entity('Ada Winn', 'person', ['shadow transport minister'], ['Ms Winn']),
  entity('Lena Strand', 'person', ['head of the Selwick Chamber of Trade'], ['Lena']),
  entity('Erik Strand', 'person', [], ['Erik']),
  entity('Zoë O’Brien', 'person'),
  entity('Søren Æbelø', 'person', ['Prime Minister'], ['Prime Minister Søren Æbelø']),
  entity('Harbour Board', 'organisation', [], ['the board']),
  entity('World Trade Body', 'organisation'),
  entity('Strand Shipping', 'organisation'),
];

describe('whom a reader means', () => {
  test.each([
    ['Maria Okafor', 'Maria Okafor'],
    ['maria okafor', 'Maria Okafor'],
    ['Okafor', 'Maria Okafor'],
    ['OKAFOR', 'Maria Okafor'],
    ['Mayor Okafor', 'Maria Okafor'],
    ['Mrs Okafor', 'Maria Okafor'],
    ['Calder', 'Ruth Calder'],
    ['the transport minister', 'Ruth Calder'],
    ['transport minister', 'Ruth Calder'],
    ['the minister', 'Ruth Calder'],
    ['the shadow transport minister', 'Ada Winn'],
    ['transport minister Calder', 'Ruth Calder'],
    ['mayor of Port Selwick', 'Maria Okafor'],
    ["zoe o'brien", 'Zoë O’Brien'],
    ['Harbour Board’s lawyer, Ruth Calder', 'Ruth Calder'],
    ['Harbour Board’s lawyer Ruth Calder', 'Ruth Calder'],
    ['Ruth Calder, the mayor’s rival', 'Ruth Calder'],
    ['soren aebelo', 'Søren Æbelø'],
    ['the prime minister', 'Søren Æbelø'],
    ['O’Brien', 'Zoë O’Brien'],
    ['the Harbour Board', 'Harbour Board'],
    ['WTB', 'World Trade Body'],
    ['Erik Strand', 'Erik Strand'],
    ['Okafor’s', 'Maria Okafor'],
    ['Ruth Calder, the transport minister of the Republic,', 'Ruth Calder'],
    ['government minister Ada M. Winn', 'Ada Winn'],
  ])('GIVEN “%s” THEN %s', (asked, name) => {
    const answer = findEntity(asked, PARTIES);
    expect(answer.kind === 'one' ? answer.entity.name : answer).toBe(name);
  });

  test('GIVEN a surname that two people share THEN it asks which one, and leaves the company out', () => {
    const answer = findEntity('Strand', PARTIES);
    expect(answer.kind === 'several' && answer.entities.map(({ name }) => name)).toEqual([
      'Lena Strand',
      'Erik Strand',
    ]);
  });

  test('GIVEN an article that prints the surname alone THEN the whole name elsewhere is preferred', () => {
    const answer = findEntity('Okafor', [entity('Okafor', 'person'), ...PARTIES]);
    expect(answer.kind === 'one' && answer.entity.name).toBe('Maria Okafor');
    const alone = findEntity('Okafor', [entity('Okafor', 'person')]);
    expect(alone.kind === 'one' && alone.entity.name).toBe('Okafor');
  });

  test('GIVEN an office that only another office contains THEN it is nobody’s', () => {
    const shadow = PARTIES.filter(({ name }) => name !== 'Ruth Calder');
    expect(findEntity('the transport minister', shadow).kind).toBe('none');
  });

  test.each([
    'Ruth Calder’s sister',
    "Zoë O'Brien's brother",
    'the sister of Ruth Calder’s son',
  ])('GIVEN “%s” THEN whoever owns it is not meant', (asked) => expect(findEntity(asked, PARTIES).kind).toBe('none'));

  test.each(['Okafro', 'Maria Okafur'])('GIVEN the misspelling “%s” THEN the name is offered, not taken', (asked) => {
    expect(findEntity(asked, PARTIES)).toEqual({ kind: 'none', nearest: ['Maria Okafor'] });
  });

  test.each(['', '?!', 'the', 'he', 'They', 'wtb', 'x'.repeat(5_000)])('GIVEN the odd name %j THEN nobody', (asked) => {
    expect(findEntity(asked.slice(0, 5_000), PARTIES).kind).toBe('none');
  });
});

test('GIVEN a coverage that changes again and again THEN the same are meant as when all is read afresh', () => {
  const names = fc.constantFrom('Ada Reed', 'Reed', 'Tom Reed', 'Bank of Lorne', 'Lorne', 'Mary Ann Lorne', 'Ann');
  const pool = fc.array(fc.tuple(names, fc.constantFrom('person', 'organisation', 'group')), {
    minLength: 8,
    maxLength: 8,
  });
  const picks = fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), { maxLength: 6 });
  const afresh = (list: readonly Entity[]) => list.map((one) => ({ ...one }));
  fc.assert(
    fc.property(
      pool,
      picks,
      fc.constantFrom('Reed', 'Ada', 'BL', 'Lorne', 'Ann Lorne', 'the bank'),
      (made, lists, asked) => {
        const all = made.map(([name, kind], i): Entity => ({ id: `${i}`, name, kind, aliases: [], roles: [] }));
        for (const picked of lists) {
          const list = picked.map((place) => all[place]!);
          expect(findEntity(asked, list)).toEqual(findEntity(asked, afresh(list)));
        }
      },
    ),
  );
});
