import { quotes } from '../src/answers/quotes.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'What somebody said, newest first',
  lasts: true,
  options: {
    speaker: { description: 'A name or a role', type: 'string', required: true, suggests: 'speaker', maxLength: 100 },
    about: { description: 'Only what was said about this', type: 'string', suggests: 'topic', maxLength: 300 },
    outlet: { description: 'Only in this outlet', type: 'string', suggests: 'outlet', maxLength: 100 },
    kind: {
      description: 'Quoted directly, partly quoted (mixed), or paraphrased (indirect)',
      type: 'string',
      choices: ['direct', 'mixed', 'indirect'],
    },
  },
  answer: quotes,
});
