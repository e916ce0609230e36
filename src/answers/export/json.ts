import type { Format } from './write.ts';

/** An array of statements, one a line. */
export const asJson = (): Format => ({
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  write: (statements) => ({ text: statements.map((statement) => JSON.stringify(statement)).join(',\n') }),
});
