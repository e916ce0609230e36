import { setDigest } from '../src/answers/follow/digest-settings.ts';
import { follow, listFollows, stopFollow } from '../src/answers/follow/settings.ts';
import { defineCommand, defineGroup } from '../src/command.ts';

export default defineGroup({
  description: 'What this channel hears of when new coverage comes in',
  manages: true,
  commands: {
    speaker: defineCommand({
      description: 'Hear of what somebody says from now on',
      changes: true,
      options: {
        speaker: {
          description: 'A name or a role',
          type: 'string',
          required: true,
          suggests: 'speaker',
          maxLength: 100,
        },
      },
      answer: ({ speaker }, coverage, occasion) => follow('speaker', speaker, coverage, occasion),
    }),
    name: defineCommand({
      description: 'Hear of articles that name somebody from now on',
      changes: true,
      options: {
        name: { description: 'A name or a role', type: 'string', required: true, suggests: 'speaker', maxLength: 100 },
      },
      answer: ({ name }, coverage, occasion) => follow('name', name, coverage, occasion),
    }),
    topic: defineCommand({
      description: 'Hear of what is about a topic, or answers a question, from now on',
      changes: true,
      options: {
        topic: {
          description: 'A topic or a question',
          type: 'string',
          required: true,
          suggests: 'topic',
          maxLength: 300,
        },
      },
      answer: ({ topic }, coverage, occasion) => follow('topic', topic, coverage, occasion),
    }),
    list: defineCommand({
      description: 'What this server follows, and its digests',
      options: {},
      answer: (_options, coverage, occasion) => listFollows(coverage, occasion),
    }),
    stop: defineCommand({
      description: 'Follow something no longer',
      changes: true,
      options: {
        follow: {
          description: 'Its number or its words, or “all” of this channel',
          type: 'string',
          required: true,
          maxLength: 300,
        },
      },
      answer: ({ follow: asked }, coverage, occasion) => stopFollow(asked, coverage, occasion),
    }),
    digest: defineCommand({
      description: 'What is new, once a day in this channel',
      changes: true,
      options: {
        time: { description: 'When: 08:00, 17:30', type: 'string', maxLength: 20 },
        zone: { description: 'The time zone of that time: Europe/London', type: 'string', maxLength: 60 },
        off: { description: 'No digest any more', type: 'boolean' },
      },
      answer: setDigest,
    }),
  },
});
