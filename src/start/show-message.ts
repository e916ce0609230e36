import { styleText } from 'node:util';
import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { type MarkupNode as Node, nodesOf, parseMarkup } from '../local-discord/markup.ts';
import { shown, wrap } from '../reply/terminal.ts';

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

export type TerminalLook = {
  readonly colour: boolean /** Where to break lines; absent: nowhere. */;
  readonly columns?: number;
};

const BAR = '  │ ';

const barred = (text: string, columns: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line, Math.max(20, columns - BAR.length)))
    .map((row) => `${BAR}${row}\n`)
    .join('');

/** Without colour, what is struck out must not read as if it stood. */
function struck(text: string, paint: Paint): string {
  const painted = paint('strikethrough', text);
  return painted === text ? `[-${text}-]` : painted;
}

/** Discord markdown as a terminal shows it: the characters a reader of Discord would see, block quotes barred. */
function plain(nodes: readonly Node[], paint: Paint, columns: number): string {
  return nodes
    .map((node) => {
      const inner = typeof node.content === 'string' ? node.content : plain(nodesOf(node), paint, columns);
      switch (node.type) {
        case 'br':
        case 'newline':
          return '\n';
        case 'blockQuote':
          return barred(inner.replace(/\n$/u, ''), columns);
        case 'strong':
          return paint('bold', inner);
        case 'em':
          return paint('italic', inner);
        case 'strikethrough':
          return struck(inner, paint);
        case 'subtext':
          return `${paint('dim', inner)}\n`;
        case 'user':
        case 'channel':
          return String(node.id);
        default:
          return inner;
      }
    })
    .join('');
}

const markdown = (text: string, paint: Paint, columns: number) =>
  plain(parseMarkup(shown(text), 'extended'), paint, columns).replace(/\n+$/u, '');

function embedText(embed: APIEmbed, paint: Paint, columns: number): string {
  return [
    embed.title && paint(['bold', 'cyan'], markdown(embed.title, paint, columns)),
    embed.description && markdown(embed.description, paint, columns),
    ...(embed.fields ?? []).map(({ name, value }) => `${paint('bold', name)}\n${markdown(value, paint, columns)}`),
    embed.footer && paint('dim', embed.footer.text),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A message of the local Discord as text for a terminal, ending in a line break. */
export function showMessage(message: APIMessage, { colour, columns = Number.POSITIVE_INFINITY }: TerminalLook): string {
  const paint: Paint = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const parts = [
    message.content && markdown(message.content, paint, columns),
    ...message.embeds.map((embed) => embedText(embed, paint, columns)),
    ...message.attachments.map(({ filename, size }) => `[file: ${filename}, ${size.toLocaleString('en-GB')} bytes]`),
  ].filter(Boolean);
  return `${parts.join('\n\n')}\n`;
}
