import type { APIMessage } from 'discord-api-types/v10';
import { html, render } from 'lit';
import { plainText } from '../messages/markdown.ts';
import { press, use } from '../messages/use.ts';
import { changed, model, server } from '../model.ts';
import { offeredHere } from '../navigation.ts';
import { type Anchor, openPopup } from './popup.ts';

type Entry = { readonly label: string; readonly does: () => void };

export function reply(message: APIMessage): void {
  model.replyTo = message;
  changed();
  document.querySelector<HTMLElement>('#composer')?.focus();
}

/** The words of a message and its embeds, without markup. */
const textOf = ({ content, embeds }: APIMessage) =>
  [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .flatMap((part) => (part ? [plainText(part)] : []))
    .join('\n\n');

function entriesFor(message: APIMessage, ephemeral: boolean): { own: readonly Entry[]; apps: readonly Entry[] } {
  const isMine = message.author.id === model.user;
  const mayDelete = !ephemeral && (isMine || server()?.role === 'admin');
  return {
    own: [
      ...(ephemeral ? [] : [{ label: 'Reply', does: () => reply(message) }]),
      { label: 'Copy text', does: () => void navigator.clipboard?.writeText(textOf(message)).catch(() => undefined) },
      ...(mayDelete
        ? [{ label: 'Delete message', does: () => void press(message.id, { do: 'delete', message: message.id }) }]
        : []),
    ],
    apps: (ephemeral ? [] : (offeredHere()?.menu ?? [])).map(({ name }) => ({
      label: name,
      does: () => void use({ do: 'menu', name, target: message.id }, name),
    })),
  };
}

/** Opens what can be done with a message: by its own button, or by a right click. */
export function openMessageMenu(anchor: Anchor, message: APIMessage, ephemeral: boolean): void {
  const { own, apps } = entriesFor(message, ephemeral);
  openPopup(anchor, 'menu', 'Message', (close) => {
    const list = document.createElement('div');
    const entry = ({ label, does }: Entry) =>
      html`<div class="entry" role="menuitem" tabindex="-1" @click=${() => {
        close();
        does();
      }}><span>${label}</span></div>`;
    render(
      html`${own.map(entry)}${apps.length > 0 ? html`<div role="group" aria-labelledby="menu-apps"><p id="menu-apps" class="entry-heading">Apps</p>${apps.map(entry)}</div>` : ''}`,
      list,
    );
    return list;
  });
}
