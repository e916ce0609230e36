import { summary } from '../src/answers/summary.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'The chief sentences of an article, a topic, an outlet, a day, or everything',
  lasts: true,
  options: {
    article: { description: 'One article: its title or file name', type: 'string', suggests: 'article' },
    topic: { description: 'What to sum up, across articles', type: 'string', suggests: 'topic', maxLength: 300 },
    outlet: { description: 'Only in this outlet', type: 'string', suggests: 'outlet', maxLength: 100 },
    date: { description: 'Only of this day: 2020-07-21, or a month: 2020-07', type: 'string', maxLength: 10 },
    length: { description: 'Medium unless said otherwise', type: 'string', choices: ['short', 'medium', 'long'] },
  },
  answer: summary,
});
