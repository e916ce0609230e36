import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-reply.js';
import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { MessageFlag, MessageType } from '../../local-discord/wire.ts';
import { avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import { changed, conversation, model, type Shown } from '../model.ts';
import { openMessageMenu, reply } from '../overlays/message-menu.ts';
import { attachments } from './attachments.ts';
import { controls } from './controls.ts';
import { embed } from './embed.ts';
import { markdown, plainText } from './markdown.ts';
import { momentOf } from './moment.ts';

type Author = APIMessage['author'];
const nameOf = ({ global_name, username }: Author) => global_name ?? username;
const face = (author: Author) => avatar(nameOf(author), author.bot === true);

/** A message as Discord draws it, with what can be done with it. */
export function message(shown: Shown) {
  const { message: given, onlyFor, past, failed } = shown;
  const { author, content, embeds, timestamp, edited_timestamp, flags = 0 } = given;
  const name = nameOf(author);
  const when = momentOf(new Date(timestamp));
  const ephemeral = onlyFor !== null;
  const thinking = (flags & MessageFlag.loading) !== 0;
  const mentionsMe = given.mentions.some(({ id }) => id === model.user) && author.id !== model.user;
  const menuAt = (event: MouseEvent) => {
    const row = event.currentTarget as HTMLElement;
    if ((event.target as HTMLElement).closest('a, img')) return;
    event.preventDefault();
    const isPointer = event.clientX > 0 || event.clientY > 0;
    openMessageMenu(isPointer ? { x: event.clientX, y: event.clientY, focus: row } : row, given, ephemeral);
  };
  return html`<article
    class="row ${ephemeral ? 'ephemeral' : ''} ${mentionsMe ? 'mentioned' : ''} ${past ? 'past' : ''}"
    id="message-${given.id}"
    tabindex="-1"
    aria-label="${name}, ${when}${ephemeral ? ', only you can see this' : ''}"
    @contextmenu=${past ? nothing : menuAt}
  >
    <discord-message author=${name} avatar=${face(author)} ?bot=${author.bot === true} ?edited=${edited_timestamp !== null && content !== ''} timestamp=${when}>
      ${above(given)}
      ${thinking ? html`<span class="thinking"><span class="dots" aria-hidden="true"></span>${name} is thinking…</span>` : nothing}
      ${content ? html`<div class="markup">${markdown(content, author.bot === true)}</div>` : nothing}
      ${attachments(given.attachments, embeds)}
      ${embeds.map((one) => embed(one, given.attachments))}
      ${controls(shown)}
      ${failed ? html`<p slot="components" class="failed" role="alert">${failed}</p>` : nothing}
      ${ephemeral ? html`<p slot="components" class="only-you">${icons.eye} Only you can see this · <button type="button" class="plain" @click=${() => dismiss(given)}>Dismiss message</button></p>` : nothing}
    </discord-message>
    ${past ? nothing : toolbar(given, ephemeral)}
  </article>`;
}

/** The line above: what was used, or what this replies to. */
function above({ type, interaction_metadata: used, referenced_message: referred }: APIMessage) {
  if (used && (type === MessageType.chatCommand || type === MessageType.contextCommand)) {
    const { name = '', command_type = 1 } = used as { name?: string; command_type?: number };
    return html`<discord-command slot="reply" type="slash_command" class=${command_type === 1 ? '' : 'context'} author=${nameOf(used.user)} avatar=${face(used.user)} command=${name}></discord-command>`;
  }
  if (!referred) return nothing;
  const words = referred.content || referred.embeds[0]?.title || 'Click to see the message';
  return html`<discord-reply slot="reply" author=${nameOf(referred.author)} avatar=${face(referred.author)} ?bot=${referred.author.bot === true}>${plainText(words).slice(0, 200)}</discord-reply>`;
}

function toolbar(given: APIMessage, ephemeral: boolean) {
  const open = (event: MouseEvent) => openMessageMenu(event.currentTarget as HTMLElement, given, ephemeral);
  return html`<div class="toolbar" role="group" aria-label="Message actions">
    ${ephemeral ? nothing : html`<button type="button" tabindex="-1" aria-label="Reply" @click=${() => reply(given)}>${icons.reply}</button>`}
    <button type="button" tabindex="-1" aria-label="More" aria-haspopup="menu" @click=${open}>${icons.more}</button>
  </div>`;
}

function dismiss({ id, channel_id }: APIMessage): void {
  conversation(channel_id).messages.delete(id);
  changed();
}
