import { describe, expect, test } from 'vitest';
import { bylineOf, provenanceOf } from '../../src/reply/byline.ts';
import { attribution } from './statements.ts';

describe('bylineOf', () => {
  test.each([
    ['Greta Dunmore', 'Greta Dunmore', null],
    ['Greta Dunmore', 'Ms Dunmore', null],
    ['Greta Dunmore', 'She', null],
    ['Greta Dunmore', 'who', null],
    ['Greta Dunmore', 'The mill’s director', 'mill’s director'],
    ['Greta Dunmore', 'Greta Dunmore, the director of the mill', 'director of the mill'],
    ['Greta Dunmore', 'mill director Greta Dunmore', 'mill director'],
    ['Greta Dunmore', 'Dame Greta Dunmore', null],
    ['Greta Dunmore', 'director Dunmore', 'director Dunmore'],
    ['one shopkeeper', 'one shopkeeper', null],
    ['Greta Dunmore', null, null],
  ])('GIVEN %s, printed as %s THEN the role is %s', (speaker, mention, role) => {
    expect(bylineOf(attribution({ speaker, mention }))).toEqual({ speaker, role });
  });

  test.each([
    ['Allies', 'Allies of Ms Dunmore'],
    ['spokesman', 'A union spokesman'],
    ['one shopkeeper', 'one shopkeeper who was there'],
  ])('GIVEN %s, who has no name THEN all that is said of them stands for it: %s', (speaker, mention) => {
    expect(bylineOf(attribution({ speaker, mention }))).toEqual({ speaker: mention, role: null });
  });

  test('GIVEN no speaker THEN it is said, not left out', () => {
    expect(bylineOf(attribution({ speaker: null, mention: null }))).toEqual({ speaker: 'Unattributed', role: null });
  });
});

describe('provenanceOf', () => {
  test.each([
    [{}, 'Quoted directly'],
    [{ kind: 'mixed' as const }, 'Partly quoted'],
    [{ kind: 'indirect' as const, cue: 'told', addressee: 'councillors' }, 'Paraphrased, as told to councillors'],
    [
      { kind: 'indirect' as const, cue: 'has told', addressee: 'MPs', via: ['The Pennant', 'another MP'] },
      'Paraphrased, as told to MPs, according to The Pennant, citing another MP',
    ],
    [{ kind: 'mixed' as const, cue: 'urged', addressee: 'the council' }, 'Partly quoted, addressed to the council'],
    [{ addressee: 'them' }, 'Quoted directly'],
    [{ hedge: 'apparently' }, 'Quoted directly; hedged: “apparently”'],
    [{ stance: 'denies' as const, kind: 'indirect' as const }, 'Paraphrased; a denial'],
    [{ stance: 'declines' as const, kind: 'indirect' as const }, 'Paraphrased; declined to comment'],
    [{ speaker: null, unattributed: 'no speaker is named' }, 'Quoted directly; no speaker is named'],
  ])('GIVEN %j THEN %s', (change, line) => {
    expect(provenanceOf(attribution(change))).toBe(line);
  });
});
