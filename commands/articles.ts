import { articles } from '../src/answers/articles.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'What is loaded; or read one article',
  options: {
    article: { description: 'An article to read: its title or file name', type: 'string', suggests: 'article' },
  },
  answer: articles,
});
