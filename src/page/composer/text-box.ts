import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icons } from '../icons.ts';
import { changed, channel, model, server } from '../model.ts';
import { fillIn } from './command-form.ts';
import { commands, matching } from './commands.ts';
import { send } from './send.ts';
import { activeId, type Suggestion, type Suggestions, suggestionKey, suggestionList } from './suggestions.ts';

let text = '';
let error: string | null = null;
const suggestions: Suggestions = { list: [], active: -1, id: 'composer-suggestions', name: 'Suggestions' };

/** The box in which one writes: a message, a mention, or "/" and a command. */
export function textBox() {
  const here = channel();
  const name = server() ? `#${here?.name}` : `@${here?.name}`;
  if (here && !here.maySend)
    return html`<div class="composer-box"><p class="no-permission">You do not have permission to send messages in this channel.</p></div>`;
  return html`<div class="composer-over">
      ${suggestionList(suggestions)}
      ${error ? html`<p class="composer-error" role="alert">${error}</p>` : nothing}
      ${replying()}
    </div>
    <form class="composer-box" @submit=${submitted}>
      <button type="button" class="round" aria-label="Commands" title="Commands" @click=${begin}>${icons.slash}</button>
      <textarea
        id="composer"
        rows="1"
        autocomplete="off"
        aria-label="Message ${name}"
        placeholder="Message ${name}"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls=${suggestions.id}
        aria-activedescendant=${activeId(suggestions)}
        .value=${live(text)}
        @input=${typed}
        @keydown=${key}
        @blur=${close}
      ></textarea>
      <button type="submit" class="round send" aria-label="Send the message" ?disabled=${text.trim() === ''}>${icons.send}</button>
    </form>`;
}

function replying() {
  const { replyTo } = model;
  if (!replyTo) return nothing;
  const cancel = () => {
    model.replyTo = null;
    changed();
  };
  return html`<p class="replying">Replying to <strong>${replyTo.author.global_name ?? replyTo.author.username}</strong>
    <button type="button" class="round" aria-label="Cancel the reply" @click=${cancel}>${icons.close}</button></p>`;
}

const box = () => document.querySelector<HTMLTextAreaElement>('#composer');

function set(next: string): void {
  text = next;
  error = null;
  suggest(next.length);
  changed();
  requestAnimationFrame(() => box()?.focus());
}

const begin = () => set('/');

function typed(event: Event): void {
  const { value, selectionStart } = event.target as HTMLTextAreaElement;
  text = value;
  error = null;
  const named = value.startsWith('/') && value.endsWith(' ') && commands().find(({ path }) => value === `/${path} `);
  if (named) {
    text = '';
    suggestions.list = [];
    return void fillIn(named);
  }
  suggest(selectionStart);
  changed();
}

function suggest(caret: number): void {
  const before = text.slice(0, caret);
  const command = /^\/([^\n:]*)$/u.exec(before)?.[1];
  const mention = /(?:^|\s)@([\p{L}\p{N}_ -]{0,32})$/u.exec(before)?.[1];
  if (command !== undefined) suggestions.list = commandSuggestions(command);
  else suggestions.list = mention === undefined ? [] : mentionSuggestions(mention, caret);
  suggestions.active = suggestions.list.length > 0 ? 0 : -1;
}

const commandSuggestions = (wanted: string): readonly Suggestion[] =>
  matching(wanted).map((command) => ({
    label: `/${command.path}`,
    detail: command.description,
    pick: () => {
      text = '';
      suggestions.list = [];
      fillIn(command);
    },
  }));

function mentionSuggestions(wanted: string, caret: number): readonly Suggestion[] {
  const members = server()?.members ?? (model.state ? [model.state.bot] : []);
  const begins = ({ name }: { readonly name: string }) => name.toLowerCase().startsWith(wanted.toLowerCase());
  return members
    .filter((member) => begins(member) && member.name !== wanted)
    .sort((a, b) => Number(b.bot) - Number(a.bot))
    .map(({ name }) => ({
      label: `@${name}`,
      pick: () => set(`${text.slice(0, caret - wanted.length)}${name} ${text.slice(caret)}`),
    }));
}

function key(event: KeyboardEvent): void {
  if (event.isComposing || suggestionKey(event, suggestions)) return;
  if (event.key === 'Enter' && !event.shiftKey) submitted(event);
  else if (event.key === 'Escape' && model.replyTo) {
    model.replyTo = null;
    changed();
  }
}

function close(): void {
  suggestions.list = [];
  changed();
}

async function submitted(event: Event): Promise<void> {
  event.preventDefault();
  const sent = text.trim();
  if (sent === '') return;
  const named = commands().find(({ path }) => sent === `/${path}`);
  text = '';
  close();
  if (named) return void fillIn(named);
  const failed = await send(sent);
  if (failed === null) return;
  // What could not be sent is not lost, unless something else has been written meanwhile.
  if (text === '') text = sent;
  error = failed;
  changed();
}
