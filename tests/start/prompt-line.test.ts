import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/load-commands.ts';
import { parsePromptLine } from '../../src/start/prompt-line.ts';

const commands = await loadCommands();

describe('a line at the prompt', () => {
  test.each([
    ['/who-said quote: willy nilly', 'who-said', { quote: 'willy nilly' }],
    ['  /who-said   quote:willy nilly ', 'who-said', { quote: 'willy nilly' }],
    ['/who-said quote: "willy nilly"', 'who-said', { quote: 'willy nilly' }],
    ['/who-said willy nilly', 'who-said', { quote: 'willy nilly' }],
    ['/who-said willy nilly speaker: Raab', 'who-said', { quote: 'willy nilly', speaker: 'Raab' }],
    [
      '/who-said quote: one thing: another speaker: Dominic Raab',
      'who-said',
      { quote: 'one thing: another', speaker: 'Dominic Raab' },
    ],
    ['/quotes speaker: Pompeo about: Hong Kong', 'quotes', { speaker: 'Pompeo', about: 'Hong Kong' }],
    ['/ask question:', 'ask', { question: '' }],
    ['/articles', 'articles', {}],
  ])('GIVEN %s THEN /%s is asked', (line, command, options) => {
    expect(parsePromptLine(line, commands)).toEqual({ kind: 'slash', command, options });
  });

  test('GIVEN plain words THEN they are said to the bot', () => {
    expect(parsePromptLine(' What did Raab say? ', commands)).toEqual({ kind: 'say', text: 'What did Raab say?' });
  });

  test('GIVEN nothing THEN nothing is asked', () => {
    expect(parsePromptLine('  ', commands)).toEqual({ kind: 'empty' });
  });

  test.each(['/nonsense x', '/', '/who-sad quote: x'])('GIVEN %s THEN the commands are named', (line) => {
    expect(() => parsePromptLine(line, commands)).toThrow(/^there is no command .*\/who-said/);
  });

  test('GIVEN words for a command without options THEN they are refused', () => {
    expect(() => parsePromptLine('/help me', commands)).toThrow('/help takes no options');
  });
});
