import { ask } from '../src/answers/ask.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'The sentences of the coverage that answer a question',
  lasts: true,
  options: {
    question: { description: 'A question in plain words', type: 'string', required: true },
  },
  answer: ask,
});
