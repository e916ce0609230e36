import { articles } from '../src/answers/articles.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'What is loaded; or read one article; or what has changed in it',
  options: {
    article: { description: 'Its title or file name, or an outlet', type: 'string', suggests: 'article' },
    changes: { description: 'What was added and dropped since it was first printed', type: 'boolean' },
  },
  answer: articles,
});
