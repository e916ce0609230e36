import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Wire } from '../local-discord/wire.ts';
import { icons } from './icons.ts';
import { changed, model } from './model.ts';
import { watchWire } from './server.ts';

/** What passes between the local Discord and the bot, for those who build on it: the newest first. */
export function drawer() {
  if (!model.drawer) return nothing;
  return html`<aside class="drawer" aria-label="Payloads">
    <header><h2>Payloads</h2><button type="button" class="round" aria-label="Close the payloads" @click=${toggleDrawer}>${icons.close}</button></header>
    <p>What the gateway sends the bot, and what the bot asks of the API.</p>
    <ol tabindex="0" aria-label="Newest first">${repeat(
      model.wire,
      (entry) => entry,
      ({ at, wire }) => html`<li>${passed(at, wire)}</li>`,
    )}</ol>
    ${model.wire.length === 0 ? html`<p class="empty">Nothing yet: ask something.</p>` : nothing}
  </aside>`;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** Drawn as text when it is opened, not before: payloads can be long. */
function passed(at: number, { way, name, status, body, reply }: Wire) {
  const fill = (event: Event) => {
    const details = event.currentTarget as HTMLDetailsElement;
    const code = details.querySelector('code');
    if (!details.open || !code || code.textContent !== '') return;
    const parts = [body, reply].filter((part) => part !== undefined);
    code.textContent = parts.map((part) => JSON.stringify(part, null, 2)).join('\n\n→ ');
  };
  const short = name.replace(/[\w-]{60,}/gu, (token) => `${token.slice(0, 8)}…`);
  return html`<details @toggle=${fill}>
    <summary><time>${clock.format(at)}</time> <span class="way">${way === 'gateway' ? 'to the bot' : 'from the bot'}</span> <strong>${short}</strong> ${status ?? ''}</summary>
    <pre tabindex="0" aria-label="Payload"><code></code></pre>
  </details>`;
}

export function toggleDrawer(): void {
  model.drawer = !model.drawer;
  watchWire(model.drawer);
  changed();
}
