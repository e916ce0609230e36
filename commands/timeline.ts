import { timeline } from '../src/answers/timeline.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'What happened when, earliest first, relative dates worked out',
  lasts: true,
  options: {
    topic: { description: 'Only what is about this', type: 'string', suggests: 'topic', maxLength: 300 },
    person: { description: 'Only what names this person or body', type: 'string', suggests: 'speaker', maxLength: 100 },
  },
  answer: timeline,
});
