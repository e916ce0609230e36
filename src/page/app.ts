import { html, nothing } from 'lit';
import { commandForm, filling } from './composer/command-form.ts';
import { textBox } from './composer/text-box.ts';
import { drawer, toggleDrawer } from './drawer.ts';
import { icons } from './icons.ts';
import { messageList, typing } from './messages/list.ts';
import { channel, model, server } from './model.ts';
import { modal } from './overlays/modal.ts';
import { sidebar, toggleSidebar } from './sidebar.ts';

/** The whole page. */
export function app() {
  if (!model.state) return html`<main class="starting"><p role="status">Verbatim is starting…</p></main>`;
  return html`<a class="skip" href="#writing">To the message box</a>
    ${sidebar()}
    ${model.sidebar ? html`<button type="button" class="veil" aria-label="Close the channels" @click=${toggleSidebar}></button>` : nothing}
    <main class="chat">
      ${header()}
      ${model.connected ? nothing : html`<p class="banner" role="status">The connection to Verbatim is lost. Trying again…</p>`}
      ${messageList()}
      <div class="composer" id="writing" tabindex="-1">${filling() ? commandForm() : textBox()}${typing()}</div>
    </main>
    ${drawer()}${modal()}`;
}

function header() {
  const { bot, status } = model.state!;
  const name = channel()?.name ?? '';
  const isOnline = status.online && model.connected;
  const state = status.loading
    ? `reading articles, ${status.loading.done} of ${status.loading.total}`
    : isOnline
      ? 'online'
      : 'offline';
  return html`<header class="top">
    <button type="button" class="round only-narrow" aria-label="Channels" aria-expanded=${model.sidebar} @click=${toggleSidebar}>${icons.menu}</button>
    <h1>${server() ? icons.hash : icons.at}<span>${name}</span></h1>
    <p class="bot-state ${isOnline && !status.loading ? 'is-online' : ''}" role="status"><span class="lamp" aria-hidden="true"></span><span>${bot.name}: ${state}</span></p>
    <button type="button" class="round" aria-label="Payloads" title="Payloads" aria-pressed=${model.drawer} @click=${toggleDrawer}>${icons.code}</button>
  </header>`;
}
