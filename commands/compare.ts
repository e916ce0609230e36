import { compare } from '../src/answers/compare.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'Outlets side by side: what several print, what only one reports',
  lasts: true,
  options: {
    topic: { description: 'What to compare them on', type: 'string', suggests: 'topic', maxLength: 300 },
  },
  answer: compare,
});
