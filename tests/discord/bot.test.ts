import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from './running.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.stop());

const ben = () => running.discord.user('Ben').in('The Newsroom/general');

describe('x', () => {
  test.each([
    ['who-said', { quote: 'One winter is not a future' }],
    ['who-said', { quote: 'One winter is a future' }],
    ['who-said', { quote: 'the moon is made of cheese' }],
    ['quotes', { speaker: 'Dunmore' }],
    ['ask', { question: 'How long will the mill stay open?' }],
    ['articles', {}],
    ['articles', { article: 'mill.txt' }],
    ['help', {}],
  ])('%s %j', async (name, options) => {
    const { message } = await ben().slash(name, options as never);
    console.log(
      message.content,
      message.embeds[0]?.title,
      '\n',
      message.embeds[0]?.description,
      '\n',
      message.embeds[0]?.footer,
      JSON.stringify(message.components),
    );
    expect(message).toBeTruthy();
  });
});
