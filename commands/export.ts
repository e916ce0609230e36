import { exportAttributions } from '../src/answers/export/export.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'Who said what, with its citations, as a file',
  options: {
    format: {
      description: 'csv for spreadsheets (unless said otherwise), json for programs, md to read',
      type: 'string',
      choices: ['csv', 'json', 'md'],
    },
    speaker: { description: 'A name or a role', type: 'string', suggests: 'speaker', maxLength: 100 },
    about: { description: 'Only what was said about this', type: 'string', maxLength: 300 },
    outlet: { description: 'Only in this outlet', type: 'string', suggests: 'outlet', maxLength: 100 },
    article: { description: 'One article: its title or file name', type: 'string', suggests: 'article' },
    kind: {
      description: 'Quoted directly, partly quoted (mixed), or paraphrased (indirect)',
      type: 'string',
      choices: ['direct', 'mixed', 'indirect'],
    },
    since: { description: 'Only from this day, month or year on: 2020-07-21', type: 'string', maxLength: 10 },
    until: { description: 'Only up to this day, month or year: 2020-07-21', type: 'string', maxLength: 10 },
  },
  answer: exportAttributions,
});
