import type { APIMessage } from 'discord-api-types/v10';
import { parse } from 'discord-markdown-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from './hostile.ts';
import { type Node, rendered } from './rendered.ts';
import { type Running, startRunning } from './running.ts';
import { buttonId, labels, textOf } from './shown.ts';

/** Line breaks and tabs divide paragraphs or are shown as spaces; everything else must arrive as printed. */
const LINES = HOSTILE.filter((text) => !text.includes('\n')).map((text) => text.trim());
const ARTICLE = {
  id: 'hostile.txt',
  title: 'A **bold** @everyone headline <@123456789012345678>',
  outlet: '[The Link](https://example.com)',
  date: '2031-06-07',
  url: 'https://hostile.example/a_b',
  text: ['A hostile headline', ...LINES.map((line) => `He wrote ${line} on the wall of the old town hall.`)].join(
    '\n\n',
  ),
};

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    local: {
      rateLimits: null,
      servers: [
        {
          name: 'Here',
          channels: ['general', { name: 'plain', botMayNot: ['embedLinks'] }],
          admins: ['Ada'],
          members: ['Ben'],
        },
        { name: 'There', channels: ['lobby'], admins: ['Cleo'], members: [] },
      ],
    },
  });
  await running.coverages.forServer(null).add(ARTICLE);
});
afterAll(async () => {
  expect(running.discord.refusals).toEqual([]);
  await running.stop();
});

const ben = (channel = 'general') => running.discord.user('Ben').in(channel);

async function pagesOf(first: APIMessage): Promise<readonly string[]> {
  const pages = [textOf(first)];
  for (let message = first; labels(message).includes('Next'); ) {
    message = (await ben().click(message, buttonId(message, 'Next'))).message;
    pages.push(textOf(message));
  }
  return pages;
}

describe('GIVEN an article full of markup', () => {
  test('WHEN it is read THEN every paragraph is shown as printed, and nothing in it pings, links or restyles', async () => {
    const { message } = await ben().slash('articles', { article: ARTICLE.id });
    expect(message.mention_everyone).toBe(false);
    expect(message.mentions).toEqual([]);
    const nodes = (await pagesOf(message)).flatMap((page) => parse(page, 'extended') as Node[]);
    const quotes = nodes.filter(({ type }) => type === 'blockQuote').map((quote) => rendered([quote]));
    const paragraphs = (await running.coverages.forServer(null).article(ARTICLE.id))!.article;
    const printed = paragraphs.paragraphs.map(({ start, end }) => paragraphs.text.slice(start, end));
    const seen = quotes.map(({ text }) => text.replace(/\n$/u, '').replace(/[\u2066-\u2069\u202A-\u202E]+$/u, ''));
    expect(seen).toEqual(printed);
    expect(printed.length).toBeGreaterThan(LINES.length);
    const types = new Set(quotes.flatMap((quote) => [...quote.types]));
    expect([...types].filter((type) => !['blockQuote', 'text', 'br', 'newline', 'twemoji'].includes(type))).toEqual([]);
    // Outside the quotations there is nothing but our own style, and the one link to the article.
    const ours = rendered(nodes.filter(({ type }) => type !== 'blockQuote')).types;
    expect([...ours].filter((type) => !['text', 'br', 'newline', 'subtext', 'strong', 'link'].includes(type))).toEqual(
      [],
    );
  });

  test('WHEN a mention is answered where the bot may not embed THEN the same page is plain text', async () => {
    const answer = await ben('plain').ask('@Verbatim which articles do you have?');
    expect(answer.embeds).toEqual([]);
    expect(answer.content).toContain('> Paper mill to stay open until spring');
    expect(answer.content.length).toBeLessThanOrEqual(2_000);
    expect(answer.mention_everyone).toBe(false);
  });

  test('WHEN its page is turned there THEN it stays plain text', async () => {
    const answer = await ben('plain').ask('@Verbatim read me the article almanac.txt');
    const turned = (await ben('plain').click(answer, buttonId(answer, 'Next'))).message;
    expect(turned.embeds).toEqual([]);
    expect(turned.content).toMatch(/page 2 of \d+$/u);
  });

  test.each(HOSTILE)('WHEN a member asks %j THEN the answer pings nobody', async (text) => {
    const { message } = await ben().slash('ask', { question: `x ${text}` });
    expect(message).toMatchObject({ mention_everyone: false, mentions: [], mention_roles: [] });
  });
});
