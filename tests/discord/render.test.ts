import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, describe, expect, test } from 'vitest';
import type { Request } from '../../src/discord/action.ts';
import { componentsOf } from '../../src/discord/components.ts';
import { onOnePage } from '../../src/discord/one-page.ts';
import { pageMessage } from '../../src/discord/page-message.ts';
import { MEASURE, pageEmbed, pageText, requestLine } from '../../src/discord/render.ts';
import { openRequestStore } from '../../src/discord/request-store.ts';
import { english } from '../../src/locales/english.ts';
import { layOut } from '../../src/reply/lay-out.ts';
import { renderTerminal } from '../../src/reply/terminal.ts';
import { answers, attribution, statement } from '../reply/statements.ts';
import { HOSTILE } from './hostile.ts';
import { type Node, rendered } from './rendered.ts';

const store = openRequestStore(null, pino({ level: 'silent' }));
afterAll(() => store.close());

const OURS = ['blockQuote', 'text', 'br', 'newline', 'subtext', 'strong', 'strikethrough', 'link', 'twemoji'];
const typesIn = (markdown: string) => [...rendered(parse(markdown, 'extended') as Node[]).types];

const requests: fc.Arbitrary<Request> = fc.record({
  command: fc.constantFrom('ask', 'who-said'),
  options: fc.dictionary(
    fc.constantFrom('question', 'quote', 'speaker'),
    fc.oneof(fc.string({ maxLength: 2_000 }), fc.constantFrom(...HOSTILE)),
    { noNullPrototype: true },
  ),
});

describe('a page on Discord', () => {
  test('GIVEN a member and a channel that an answer names THEN they are mentions, and nothing else is', () => {
    const [member, channel, other] = ['200000000000000002', '300000000000000003', '400000000000000004'];
    const said = `By ${member}, in ${channel}, not ${other}; <@${member}> <#${channel}> <@&${member}> 1${member} “@everyone”`;
    const references = [
      { kind: 'member', id: member },
      { kind: 'channel', id: channel },
      { kind: 'member', id: 'everyone' },
    ] as const;
    const groups = [{ label: `Added by ${member}`, statements: [] }];
    const reply = layOut('ask', { kind: 'found', statements: [], groups, notes: [said], references }, MEASURE);
    for (const markdown of [pageEmbed(reply, 0, null, english).description!, pageText(reply, 0, null, english)]) {
      expect(markdown).toContain(`**Added by <@${member}>**`);
      expect(markdown).toContain(`By <@${member}>, in <#${channel}>, not ${other};`);
      expect(markdown.match(/(?<!\\)</gu)).toHaveLength(3);
      expect(markdown).not.toContain('<@everyone>');
    }
    const plain = layOut('ask', { kind: 'found', statements: [], groups, notes: [said] }, MEASURE);
    expect(pageEmbed(plain, 0, null, english).description).not.toMatch(/(?<!\\)</u);
    expect(renderTerminal(reply, { colour: false })).toContain(said);
  });

  test('GIVEN any answer to any request THEN it keeps every limit, as an embed and as plain text', () => {
    fc.assert(
      fc.property(answers, requests, fc.boolean(), (answer, request, isPrivate) => {
        const reply = layOut('ask', answer, MEASURE);
        for (const page of new Set([0, Math.floor(reply.pages.length / 2), reply.pages.length - 1])) {
          const { title, description, footer } = pageEmbed(reply, page, request, english);
          expect(title!.length).toBeLessThanOrEqual(256);
          expect(description!.length).toBeLessThanOrEqual(4_096);
          expect(footer!.text.length).toBeLessThanOrEqual(2_048);
          expect(pageText(reply, page, request, english).length).toBeLessThanOrEqual(2_000);

          const rows = componentsOf(
            reply,
            page,
            { of: request, page },
            { asker: '123456789012345678', isPrivate, words: english },
            store,
          );
          const components = rows.flatMap((row) => row.components) as {
            custom_id: string;
            label?: string;
            options?: { label: string; description: string; value: string }[];
          }[];
          const ids = components.map(({ custom_id }) => custom_id);
          expect(new Set(ids).size).toBe(ids.length);
          const options = components.flatMap((component) => component.options ?? []);
          expect(options.length).toBeLessThanOrEqual(25);
          expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
          for (const text of [
            ...ids,
            ...options.flatMap(({ label, description, value }) => [label, description, value]),
          ]) {
            expect(text.length).toBeGreaterThan(0);
            expect(text.length).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('GIVEN any answer, with files that cannot be attached THEN the message keeps every limit', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 80 }), { maxLength: 12 });
    fc.assert(
      fc.property(answers, requests, names, fc.boolean(), (answer, request, files, embeds) => {
        const audience = {
          server: null,
          channel: null,
          asker: '1',
          isPrivate: false,
          words: english,
          fileLimit: 0,
          embeds,
        };
        const attached = files.map((name) => ({ name, type: 'text/csv', bytes: Buffer.from('x'), description: name }));
        for (const reply of [layOut('ask', answer, MEASURE), onOnePage('ask', answer, english)]) {
          const message = pageMessage({ ...reply, files: attached }, 0, request, audience);
          expect(message.content.length).toBeLessThanOrEqual(2_000);
          expect(message.files).toEqual([]);
          expect(message.embeds[0]?.description?.length ?? 0).toBeLessThanOrEqual(4_096);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('GIVEN any answer THEN nothing in it brings markup of its own', () => {
    fc.assert(
      fc.property(answers, requests, (answer, request) => {
        const reply = layOut('ask', answer, MEASURE);
        const last = reply.pages.length - 1;
        for (const markdown of [
          pageEmbed(reply, last, request, english).description!,
          pageText(reply, last, request, english),
        ])
          expect(typesIn(markdown).filter((type) => !OURS.includes(type))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(
    HOSTILE,
  )('GIVEN %j in every place that an article or a member fills THEN it brings no markup of its own', (text) => {
    const said = statement({
      text,
      citation: { ...statement().citation, outlet: text, title: text },
      attribution: attribution({
        speaker: text,
        mention: `the ${text} chair`,
        via: [text],
        hedge: text,
        addressee: text,
      }),
      diff: [
        { op: 'dropped', text },
        { op: 'added', text, negation: true },
      ],
    });
    const reply = layOut(
      'ask',
      { kind: 'found', statements: [said], groups: [{ label: text, statements: [] }], notes: [text] },
      MEASURE,
    );
    const pages = reply.pages.map((_, page) =>
      pageText(reply, page, { command: 'ask', options: { question: text } }, english),
    );
    expect(pages.flatMap(typesIn).filter((type) => !OURS.includes(type))).toEqual([]);
  });

  test.each([
    ['https://pennant.example/a_b?c=d', true],
    ['http://pennant.example', true],
    ['javascript:alert(1)', false],
    ['https://pennant.example/a)b', false],
    ['https://pennant.example/**', false],
    ['https://user@pennant.example/', false],
    ['not an address', false],
  ])('GIVEN the article’s address %s THEN linking the source to it is %s', (url, linked) => {
    const reply = layOut(
      'ask',
      { kind: 'found', statements: [statement({ citation: { ...statement().citation, url } })], notes: [] },
      MEASURE,
    );
    expect(pageEmbed(reply, 0, null, english).description!.includes('](http')).toBe(linked);
  });

  test('GIVEN a long request THEN its line is cut, and one line it stays', () => {
    const line = requestLine({ command: 'ask', options: { question: `a\nb ${'long '.repeat(50)}` } });
    expect(line).toMatch(/^\/ask question: a b long [\s\S]*…$/u);
    expect(line.length).toBeLessThanOrEqual(100);
  });
});
