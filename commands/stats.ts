import { stats } from '../src/answers/stats/stats.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'A picture of the coverage: who is quoted, by whom and how',
  options: {
    picture: {
      description: 'Who is quoted, statements over time, or who is named together',
      type: 'string',
      choices: ['quoted', 'time', 'people'],
    },
    outlet: { description: 'Only in this outlet', type: 'string', suggests: 'outlet', maxLength: 100 },
    speaker: { description: 'Only this person or body', type: 'string', suggests: 'speaker', maxLength: 100 },
  },
  answer: stats,
});
