import type { Answer } from '../domain/answer.ts';
import type { Words } from '../locales/words.ts';
import { layOut } from '../reply/lay-out.ts';
import type { Reply } from '../reply/reply.ts';
import { renderTerminal } from '../reply/terminal.ts';
import { MEASURE } from './render.ts';

/**
 * An answer that is not worked out anew, and so has no pages to turn: when it is longer than one, the whole of it goes
 * along as a text file.
 */
export function onOnePage(command: string, answer: Answer, words: Words): Reply {
  const reply = layOut(command, answer, { ...MEASURE, room: MEASURE.room - words.wholeAttached.length * 2 }, words);
  if (reply.pages.length === 1) return reply;
  const text = renderTerminal(layOut(command, answer, undefined, words), { colour: false });
  const report = {
    name: `${command.replaceAll(' ', '-')}.txt`,
    type: 'text/plain; charset=utf-8',
    bytes: Buffer.from(text),
    description: reply.title,
  };
  return {
    ...reply,
    pages: [[...(reply.pages[0] ?? []), { kind: 'note', text: words.wholeAttached }]],
    files: [...reply.files, report],
  };
}
