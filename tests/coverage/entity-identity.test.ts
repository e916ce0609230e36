import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityOf } from '../../src/coverage/embedded/entity-identity.ts';
import type { EntityKind } from '../../src/domain/attribution.ts';

const here = { id: 'here.txt', server: null };
const there = { id: 'there.txt', server: null };
const party = (name: string, kind: EntityKind = 'person', id = 'e1') => ({ id, name, kind });

test.each([
  ['one name', party('Jane Carter'), party('Jane Carter')],
  ['another case', party('Jane Carter'), party('JANE CARTER')],
  ['another space or hyphen', party('Jean-Luc Ory'), party('Jean Luc\u00A0Ory')],
  ['another local id', party('Jane Carter', 'person', 'e1'), party('Jane Carter', 'person', 'e2')],
])('GIVEN %s in two articles THEN it is one party', (_, a, b) => {
  expect(identityOf(a, here)).toBe(identityOf(b, there));
});

test.each([
  ['a shared surname', party('Jane Carter'), party('John Carter')],
  ['a surname and a full name', party('Carter'), party('Jane Carter')],
  ['an accent', party('Ole'), party('Olé')],
  ['an unnamed person in each', party('one keeper', 'unnamed'), party('one keeper', 'unnamed')],
  ['a group in each', party('residents', 'group'), party('residents', 'group')],
  ['names without a letter', party('—'), party('—')],
])('GIVEN %s THEN they are two parties', (_, a, b) => {
  expect(identityOf(a, here)).not.toBe(identityOf(b, there));
});

test('GIVEN any name THEN its id is short, well-formed and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('person', 'unnamed'), (name, kind) => {
      const id = identityOf(party(name, kind), here);
      expect(id.length).toBeGreaterThan(0);
      expect(id.length).toBeLessThanOrEqual(90);
      expect(id.isWellFormed()).toBe(true);
      expect(id).not.toMatch(/\s/);
      expect(identityOf(party(name, kind), here)).toBe(id);
    }),
  );
});
