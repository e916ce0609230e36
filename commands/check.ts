import { check } from '../src/answers/check.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'Check each quotation of a text against the coverage',
  lasts: true,
  options: {
    text: { description: 'A text with quotations, as posted', type: 'string', required: true, maxLength: 6_000 },
  },
  answer: check,
});
