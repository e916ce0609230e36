import '@skyra/discord-components-core/discord-mention.js';
import { html, type nothing, type TemplateResult } from 'lit';
import { type MarkupNode as Node, nodesOf, parseMarkup } from '../../local-discord/markup.ts';
import { model, nameOf, server } from '../model.ts';
import { momentOf } from './moment.ts';

type Drawn = TemplateResult | string | typeof nothing | readonly Drawn[];

/** Discord's markup as it is drawn; everything in it is text, whatever it looks like. `extended`: with masked links. */
export function markdown(text: string, extended: boolean): Drawn {
  return drawAll(parseMarkup(text, extended ? 'extended' : 'normal'));
}

/** The same as plain text, for names and for lines that take no markup. */
export function plainText(text: string, extended = true): string {
  const flat = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'br' || node.type === 'newline') return ' ';
        if (node.type === 'user') return `@${nameOf(String(node.id)) ?? 'somebody'}`;
        return typeof node.content === 'string' ? node.content : flat(nodesOf(node));
      })
      .join('');
  return flat(parseMarkup(text, extended ? 'extended' : 'normal'));
}

const drawAll = (nodes: readonly Node[]): readonly Drawn[] => nodes.map(draw);

function draw(node: Node): Drawn {
  const inner = () => (typeof node.content === 'string' ? node.content : drawAll(nodesOf(node)));
  switch (node.type) {
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'inlineCode':
      return html`<code>${inner()}</code>`;
    case 'codeBlock':
      return html`<pre tabindex="0" aria-label="Code"><code>${inner()}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${drawAll(withoutLastBreak(nodesOf(node)))}</blockquote>`;
    case 'heading':
      return html`<span class="md-heading md-heading-${Number(node.level)}">${inner()}</span>`;
    case 'subtext':
      return html`<small>${inner()}</small>`;
    case 'spoiler':
      return html`<details class="spoiler"><summary>Spoiler</summary>${inner()}</details>`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(node.target), inner());
    case 'user':
      return mention('user', nameOf(String(node.id)) ?? String(node.id));
    case 'channel':
      return mention('channel', channelName(String(node.id)));
    case 'role':
      return mention('role', server()?.roles.find(({ id }) => id === node.id)?.name ?? 'role');
    case 'everyone':
    case 'here':
      return mention('role', node.type);
    case 'slashCommand':
      return mention('slash', String(node.fullName));
    case 'timestamp':
      return html`<time>${momentOf(new Date(Number(node.timestamp) * 1000))}</time>`;
    default:
      return inner();
  }
}

const mention = (type: 'user' | 'channel' | 'role' | 'slash', name: string) =>
  html`<discord-mention type=${type}>${name}</discord-mention>`;

const channelName = (id: string) =>
  (model.state?.users ?? [])
    .flatMap(({ servers }) => servers.flatMap(({ channels }) => channels))
    .find((c) => c.id === id)?.name ?? 'unknown';

/** The line break that ends a quotation belongs to the markup. */
const withoutLastBreak = (nodes: readonly Node[]) => (nodes.at(-1)?.type === 'br' ? nodes.slice(0, -1) : nodes);

/** Only addresses of the web are links; a new tab learns nothing of this page. */
function link(target: string, inner: Drawn): Drawn {
  const safe = URL.canParse(target) && /^https?:$/u.test(new URL(target).protocol);
  return safe ? html`<a href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>` : inner;
}
