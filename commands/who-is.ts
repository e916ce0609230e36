import { whoIs } from '../src/answers/who-is.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'Who somebody is, in the coverage’s words, and how they are quoted',
  lasts: true,
  options: {
    name: { description: 'A name or a role', type: 'string', required: true, suggests: 'speaker', maxLength: 100 },
  },
  answer: whoIs,
});
