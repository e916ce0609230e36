import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tag } from '../../src/text/tag.ts';
import { noPieces, tokenise } from '../../src/text/tokenise.ts';
import { POS } from '../../src/text/tokens.ts';

const names = Object.fromEntries(Object.entries(POS).map(([name, code]) => [code, name]));

const nlp = winkNLP(model, ['pos']);

function tagged(text: string): readonly (readonly [word: string, pos: string])[] {
  const pieces = noPieces();
  tokenise(text, 0, text.length, pieces);
  return Array.from(tag(pieces), (code, i) => [text.slice(pieces.start[i], pieces.end[i]), names[code]!]);
}

const SENTENCES = [
  'The harbour master told reporters that ferries would not sail before Sunday .',
  'Ms Okafor , who chairs the board , said she had seen no report .',
  'They plan to increase the plan , and the increase is planned .',
  'Prices rose 4.5 % in March and fell back in 2031 .',
  'A spokesman for Zyxter Holdings declined to quibblefy the numbers .',
  'He said : " Nobody can park here , and no park will close . "',
];

describe('tag', () => {
  test.each(SENTENCES)('GIVEN %s THEN its parts of speech are the ones of wink’s own pass', (text) => {
    const doc = nlp.readDoc(text);
    const own = doc.tokens().out(nlp.its.pos) as string[];
    expect(tagged(text).map(([, pos]) => pos)).toEqual(own);
  });

  test.each([
    ['London-based', 'ADJ'],
    ['re-election', 'NOUN'],
    ['strong-armed', 'ADJ'],
  ])('GIVEN %s, which wink takes apart, THEN it is %s as a whole', (word, pos) => {
    expect(tagged(`the ${word} firm`)[1]).toEqual([word, pos]);
  });

  test('GIVEN a word with its clitic THEN each has a part of speech', () => {
    expect(tagged('She wouldn’t, and Lee’s didn’t.').every(([, pos]) => pos !== 'NONE')).toBe(true);
    expect(tagged('She’ll go')).toEqual([
      ['She', 'PRON'],
      ['’ll', 'AUX'],
      ['go', 'VERB'],
    ]);
  });

  test('GIVEN a strange word first met in another form THEN it is tagged like one that is met in this form only', () => {
    const forms = [
      (word: string) => word[0]!.toUpperCase() + word.slice(1),
      (word: string) => word.toUpperCase(),
      (word: string) => `#${word}`,
      (word: string) => `${word}’s-eye`,
      (word: string) => `${word}’s`,
      (word: string) => `4${word}`,
      (word: string) => word,
    ];
    let met = 0;
    const fresh = () => `zo${String(met++).replaceAll(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!)}`;
    const tags = (word: string) => tagged(`It cost ${word} in all`).map(([, pos]) => pos);
    for (const first of forms)
      for (const then of forms)
        for (const ending of ['', 'fy', 'ed', 'ous']) {
          const word = fresh() + ending;
          tagged(first(word));
          expect(tags(then(word)), then(first(word))).toEqual(tags(then(fresh() + ending)));
        }
  });
});
