import { styleText } from 'node:util';
import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { parse } from 'discord-markdown-parser';
import { shown } from '../reply/terminal.ts';

type Node = { readonly type: string; readonly content?: unknown; readonly target?: string };
type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

const nodesOf = (content: unknown): readonly Node[] => (Array.isArray(content) ? (content as Node[]) : []);

/** Discord markdown as a terminal shows it: the characters a reader of Discord would see, block quotes barred. */
function plain(nodes: readonly Node[], paint: Paint): string {
  return nodes
    .map((node) => {
      const inner = typeof node.content === 'string' ? node.content : plain(nodesOf(node.content), paint);
      switch (node.type) {
        case 'br':
        case 'newline':
          return '\n';
        case 'blockQuote':
          return `${inner.replace(/\n$/u, '').replace(/^/gmu, '  │ ')}\n`;
        case 'strong':
          return paint('bold', inner);
        case 'em':
          return paint('italic', inner);
        case 'strikethrough':
          return paint('strikethrough', inner);
        case 'subtext':
          return `${paint('dim', inner)}\n`;
        default:
          return inner;
      }
    })
    .join('');
}

const markdown = (text: string, paint: Paint) =>
  plain(parse(shown(text), 'extended') as readonly Node[], paint).replace(/\n+$/u, '');

function embedText(embed: APIEmbed, paint: Paint): string {
  return [
    embed.title && paint(['bold', 'cyan'], markdown(embed.title, paint)),
    embed.description && markdown(embed.description, paint),
    ...(embed.fields ?? []).map(({ name, value }) => `${paint('bold', name)}\n${markdown(value, paint)}`),
    embed.footer && paint('dim', embed.footer.text),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A message of the local Discord as text for a terminal, ending in a line break. */
export function showMessage(message: APIMessage, colour: boolean): string {
  const paint: Paint = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const parts = [
    message.content && markdown(message.content, paint),
    ...message.embeds.map((embed) => embedText(embed, paint)),
    ...message.attachments.map(({ filename, size }) => `[file: ${filename}, ${size.toLocaleString('en-GB')} bytes]`),
  ].filter(Boolean);
  return `${parts.join('\n\n')}\n`;
}
