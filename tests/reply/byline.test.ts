import { describe, expect, test } from 'vitest';
import { bylineOf, provenanceOf } from '../../src/reply/byline.ts';
import { attribution } from './statements.ts';

describe('bylineOf', () => {
  test.each([
    ['Greta Dunmore', 'Greta Dunmore', null],
    ['Greta Dunmore', 'Ms Dunmore', null],
    ['Greta Dunmore', 'She', null],
    ['Greta Dunmore', 'who', null],
    ['Greta Dunmore', 'the mill’s director', 'the mill’s director'],
    ['Greta Dunmore', 'Greta Dunmore, the director of the mill', 'the director of the mill'],
    ['Greta Dunmore', 'mill director Greta Dunmore', 'mill director'],
    ['Greta Dunmore', 'Dame Greta Dunmore', null],
    ['Greta Dunmore', 'director Dunmore', 'director Dunmore'],
    ['one shopkeeper', 'one shopkeeper', null],
    ['Greta Dunmore', null, null],
  ])('GIVEN %s, printed as %s THEN the role is %s', (speaker, mention, role) => {
    expect(bylineOf(attribution({ speaker, mention }))).toEqual({ speaker, role });
  });

  test('GIVEN no speaker THEN it is said, not left out', () => {
    expect(bylineOf(attribution({ speaker: null, mention: null }))).toEqual({ speaker: 'Unattributed', role: null });
  });
});

describe('provenanceOf', () => {
  test.each([
    [{}, 'Quoted directly'],
    [{ kind: 'mixed' as const }, 'Partly quoted'],
    [{ kind: 'indirect' as const, addressee: 'councillors' }, 'Paraphrased, as told to councillors'],
    [
      { kind: 'indirect' as const, addressee: 'MPs', via: ['The Pennant', 'another MP'] },
      'Paraphrased, as told to MPs, according to The Pennant, citing another MP',
    ],
    [{ hedge: 'apparently' }, 'Quoted directly; hedged: “apparently”'],
    [{ stance: 'denies' as const, kind: 'indirect' as const }, 'Paraphrased; a denial'],
    [{ stance: 'declines' as const, kind: 'indirect' as const }, 'Paraphrased; declined to comment'],
    [{ speaker: null, unattributed: 'no speaker is named' }, 'Quoted directly; no speaker is named'],
  ])('GIVEN %j THEN %s', (change, line) => {
    expect(provenanceOf(attribution(change))).toBe(line);
  });
});
