import { whoSaid } from '../src/answers/who-said.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'Who said these words, and are they the words that were said?',
  lasts: true,
  options: {
    quote: { description: 'The words, with or without quotation marks', type: 'string', required: true },
    speaker: { description: 'Who is supposed to have said them', type: 'string', suggests: 'speaker', maxLength: 100 },
    outlet: { description: 'Only in this outlet', type: 'string', suggests: 'outlet', maxLength: 100 },
  },
  answer: whoSaid,
});
