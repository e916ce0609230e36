import { addToCoverage } from '../src/answers/coverage/add.ts';
import { describeArticle } from '../src/answers/coverage/describe.ts';
import { addFeed, endFeed, listFeeds } from '../src/answers/coverage/feeds.ts';
import { listCoverage } from '../src/answers/coverage/list.ts';
import { removeFromCoverage, undoChange } from '../src/answers/coverage/remove.ts';
import { forgetServer, privacy, showShared } from '../src/answers/coverage/server.ts';
import { defineCommand, defineGroup } from '../src/command.ts';

const MOST_WORDS = 1_000;

const metadata = {
  title: { description: 'Its title as printed', type: 'string', maxLength: MOST_WORDS },
  outlet: { description: 'Who published it', type: 'string', maxLength: MOST_WORDS, suggests: 'outlet' },
  date: { description: 'When it was published: 2026-05-04', type: 'string', maxLength: 40 },
  author: { description: 'Who wrote it', type: 'string', maxLength: MOST_WORDS },
} as const;

const article = {
  description: 'An article: its title or file name',
  type: 'string',
  required: true,
  suggests: 'article',
  maxLength: 300,
} as const;

export default defineGroup({
  description: 'Change what this server’s answers are drawn from',
  manages: true,
  commands: {
    add: defineCommand({
      description: 'Add an article: a file, or the addresses of some',
      changes: true,
      options: {
        file: { description: 'Text, Markdown, a web page, PDF, Word document or e-mail', type: 'file' },
        url: {
          description: 'Its address; or several addresses with spaces between them',
          type: 'string',
          maxLength: 6_000,
        },
        ...metadata,
      },
      answer: addToCoverage,
    }),
    describe: defineCommand({
      description: 'Say or correct who published an article, when, and who wrote it; - for not known',
      changes: true,
      options: {
        article,
        ...metadata,
        url: { description: 'Where it was published', type: 'string', maxLength: MOST_WORDS },
      },
      answer: describeArticle,
    }),
    remove: defineCommand({
      description: 'Remove an article of this server’s own',
      changes: true,
      options: { article },
      answer: removeFromCoverage,
    }),
    undo: defineCommand({
      description: 'Take the latest change of the coverage back',
      changes: true,
      options: {
        change: { description: 'Only if the latest change is the one of this number', type: 'integer', min: 1 },
      },
      answer: undoChange,
    }),
    list: defineCommand({
      description: 'What this server has of its own, who added it and when, and how much room is left',
      options: {},
      answer: (_options, coverage, occasion) => listCoverage(coverage, occasion),
    }),
    feed: defineCommand({
      description: 'Follow a feed (RSS, Atom or JSON Feed): its articles come in as they appear',
      changes: true,
      options: {
        url: { description: 'The feed’s address, or that of a page that names it', type: 'string', required: true },
        outlet: { ...metadata.outlet, description: 'Who publishes it; else as each page says' },
      },
      answer: addFeed,
    }),
    feeds: defineCommand({
      description: 'The feeds that are followed, and how they do',
      options: {},
      answer: (_options, coverage) => listFeeds(coverage),
    }),
    unfeed: defineCommand({
      description: 'Follow a feed no longer; its articles stay',
      changes: true,
      options: { url: { description: 'Its address, or words of its title', type: 'string', required: true } },
      answer: endFeed,
    }),
    shared: defineCommand({
      description: 'Show or hide the shared coverage in this server',
      changes: true,
      options: { shown: { description: 'Whether answers draw on it as well', type: 'boolean', required: true } },
      answer: showShared,
    }),
    forget: defineCommand({
      description: 'Delete everything of this server’s own at once and for good',
      changes: true,
      options: {
        confirm: { description: 'Type: delete everything', type: 'string', required: true, maxLength: 100 },
      },
      answer: forgetServer,
    }),
    privacy: defineCommand({
      description: 'What is stored about members',
      options: {},
      answer: (_options, coverage, occasion) => privacy(coverage, occasion),
    }),
  },
});
