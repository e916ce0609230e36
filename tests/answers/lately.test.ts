import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lately } from '../../src/answers/lately.ts';

test('GIVEN any texts THEN each gives what is made of it, made once while few others came between', () => {
  const asked = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 60 });
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 5 }), (texts, most) => {
      let made = 0;
      const remembered = lately((text) => `${text}${++made}`, most);
      for (const [at, text] of texts.entries()) {
        const before = texts.lastIndexOf(text, at - 1);
        const between = at > 0 && before >= 0 ? new Set(texts.slice(before + 1, at)).size : Number.POSITIVE_INFINITY;
        const count = made;
        expect(remembered(text)[0]).toBe(text);
        if (between < most) expect(made).toBe(count);
      }
    }),
  );
});
