import { help } from '../src/answers/help.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  description: 'What you can ask, with examples from this coverage',
  options: {},
  answer: (_options, coverage) => help(coverage),
});
