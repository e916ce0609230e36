import '@skyra/discord-components-core/discord-messages.js';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { channel, conversation, model, nameOf, type Shown, type Waiting } from '../model.ts';
import { welcome } from '../welcome.ts';
import { message } from './message.ts';
import { further, scrolled } from './scrolling.ts';
import { forgetWaiting } from './use.ts';

/** The messages of the channel one is in, the newest at the lower end; only so many are drawn as were looked at. */
export function messageList() {
  const here = conversation(model.channel);
  const all = [...here.messages.values()].filter(({ onlyFor }) => onlyFor === null || onlyFor === model.user);
  const drawn = all.slice(-here.drawn);
  const isAll = drawn.length === all.length && !here.more;
  return html`<div class="log" role="log" aria-label="Messages in ${channel()?.name ?? ''}" tabindex="0" @scroll=${scrolled} @keydown=${moved}>
    <discord-messages>
      ${isAll ? welcome() : html`<p class="older"><button type="button" class="button" @click=${further}>Older messages</button></p>`}
      ${repeat(
        drawn,
        ({ message }) => message.id,
        (shown, index) =>
          html`${restarted(shown, drawn[index - 1])}${guard([shown, model.user, model.state?.run], () => message(shown))}`,
      )}
      ${drawn.at(-1)?.past ? line : nothing}
      ${here.waiting.map(waiting)}
    </discord-messages>
  </div>`;
}

const line = html`<p class="divider"><span>Verbatim was restarted: nothing above can be pressed any more</span></p>`;
const restarted = ({ past }: Shown, before: Shown | undefined) => (!past && before?.past ? line : nothing);

function waiting(one: Waiting) {
  if (one.user !== model.user) return nothing;
  return html`<div class="row pending ${one.error ? 'is-failed' : ''}" role=${one.error ? 'alert' : 'status'}>
    <p>${nameOf(one.user)} used <strong>${one.asked}</strong></p>
    ${one.error ? html`<p class="failed">${sentence(one.error)} <button type="button" class="plain" @click=${() => forgetWaiting(one)}>Dismiss</button></p>` : html`<p class="thinking"><span class="dots" aria-hidden="true"></span>Sending command…</p>`}
  </div>`;
}

const sentence = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** The line under the messages: who is typing. */
export function typing() {
  const { typing } = conversation(model.channel);
  const name = typing && typing.until > Date.now() ? nameOf(typing.user) : null;
  return html`<p class="typing" role="status">${name ? html`<span class="dots" aria-hidden="true"></span><strong>${name}</strong> is typing…` : nothing}</p>`;
}

/** Arrow keys go from message to message; Enter opens what can be done with it. */
function moved(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const log = event.currentTarget as HTMLElement;
  if (target !== log && !target.classList.contains('row')) return;
  const rows = [...log.querySelectorAll<HTMLElement>('article.row')];
  const at = rows.indexOf(target);
  if (event.key === 'Enter' && at >= 0) target.querySelector<HTMLElement>('.toolbar button:last-child')?.click();
  else if (event.key === 'ArrowUp') rows[at < 0 ? rows.length - 1 : Math.max(0, at - 1)]?.focus();
  else if (event.key === 'ArrowDown' && at >= 0) rows[Math.min(rows.length - 1, at + 1)]?.focus();
  else return;
  event.preventDefault();
}
