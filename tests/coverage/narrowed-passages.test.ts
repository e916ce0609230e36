import { expect, test } from 'vitest';
import type { AttributedPassage } from '../../src/coverage/coverage.ts';
import { narrowing } from '../../src/coverage/embedded/narrowed-passages.ts';
import type { AttributionKind } from '../../src/domain/attribution.ts';

/** As much of a passage as is looked at. */
const said = (entity: string, kind: AttributionKind) =>
  ({ attribution: { source: { entity }, kind } }) as unknown as AttributedPassage;

const FERRY = [said('ann', 'direct'), said('ben', 'direct')];
const QUARRY = [said('ann', 'indirect')];

test('GIVEN the same lists THEN what is narrowed from them is the same list, and anew when one of them is new', () => {
  const narrowed = narrowing();
  const anns = narrowed([FERRY, QUARRY], 'ann');
  expect(anns).toEqual([FERRY[0], QUARRY[0]]);
  expect(narrowed([FERRY, QUARRY], 'ann')).toBe(anns);
  expect(narrowed([FERRY, QUARRY], 'ben')).toEqual([FERRY[1]]);
  expect(narrowed([FERRY, QUARRY], 'ann', 'direct')).toEqual([FERRY[0]]);
  expect(narrowed([FERRY, QUARRY], 'ann')).toBe(anns);
  expect(narrowed([FERRY, [...QUARRY]], 'ann')).not.toBe(anns);
  expect(narrowed([FERRY], 'ann')).toEqual([FERRY[0]]);
  expect(narrowed([], 'ann')).toEqual([]);
});

test('GIVEN one article and no narrowing THEN its own list', () => {
  expect(narrowing()([FERRY])).toBe(FERRY);
});

test('GIVEN more than there is room for THEN the answers are the same', () => {
  const narrowed = narrowing();
  const many = Array.from({ length: 15_000 }, (_, i) => said(`${i % 10}`, 'direct'));
  for (let i = 0; i < 30; i++) expect(narrowed([many, many], `${i % 10}`)).toHaveLength(3_000);
  expect(narrowed([many, many])).toHaveLength(30_000);
});
