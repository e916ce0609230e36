import { disputed } from '../src/answers/disputed.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'Claims, denials and refusals to comment, side by side',
  lasts: true,
  options: {
    topic: { description: 'Only what is about this', type: 'string', suggests: 'topic', maxLength: 300 },
  },
  answer: disputed,
});
