import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { showMessage } from '../../src/start/show-message.ts';

const message = (parts: Partial<APIMessage>) =>
  ({ content: '', embeds: [], attachments: [], ...parts }) as unknown as APIMessage;

describe('a message in the terminal', () => {
  test.each([
    ['plain \\*words\\*', 'plain *words*\n'],
    ['> quoted\n> twice\nafter', '  │ quoted\n  │ twice\nafter\n'],
    ['— **Ada**, “engineer”\n-# Quoted directly\n-# The Times', '— Ada, “engineer”\nQuoted directly\nThe Times\n'],
    ['by <@200000000000000002>, <#300000000000000003>', 'by 200000000000000002, 300000000000000003\n'],
    ['~~not~~ *now*', '[-not-] now\n'],
    ['a link to https\\://example.org', 'a link to https://example.org\n'],
  ])('GIVEN %j THEN it reads %j', (content, shown) => {
    expect(showMessage(message({ content }), { colour: false })).toBe(shown);
  });

  test('GIVEN an embed THEN title, description and footer stand apart', () => {
    const embeds = [{ title: 'Title', description: '> “Words”', footer: { text: '/ask' } }];
    expect(showMessage(message({ embeds }), { colour: false })).toBe('Title\n\n  │ “Words”\n\n/ask\n');
  });

  test('GIVEN an attachment THEN its name and size are told', () => {
    const attachments = [{ filename: 'all.csv', size: 1234 }] as APIMessage['attachments'];
    expect(showMessage(message({ attachments }), { colour: false })).toBe('[file: all.csv, 1,234 bytes]\n');
  });

  test('GIVEN a narrow terminal THEN a long quotation breaks between words, every row barred', () => {
    const shown = showMessage(message({ content: '> one two three four five six seven' }), {
      colour: false,
      columns: 24,
    });
    expect(shown).toBe('  │ one two three four \n  │ five six seven\n');
  });

  test('GIVEN a control character THEN it cannot steer the terminal', () => {
    expect(showMessage(message({ content: 'a\u001b[31mb\u0007' }), { colour: false })).toBe('a␛[31mb␇\n');
  });
});
