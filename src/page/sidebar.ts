import { html, nothing } from 'lit';
import type { PageChannel, PageUser } from '../local-discord/page/protocol.ts';
import { ChannelType } from '../local-discord/wire.ts';
import { avatar } from './avatar.ts';
import { icons } from './icons.ts';
import { changed, conversation, me, model, server } from './model.ts';
import { become, go } from './navigation.ts';
import { openPicker } from './overlays/picker.ts';
import { theme, toggleTheme } from './theme.ts';

/** Servers, their channels, and who one is. */
export function sidebar() {
  const user = me();
  if (!user) return nothing;
  const here = server();
  return html`<div class="sidebar ${model.sidebar ? 'is-open' : ''}">
    <nav class="rail" aria-label="Servers">
      ${place('Direct messages', null, !here, () => go(user.id, user.dm.id))}
      <hr />
      ${user.servers.map(({ id, name, channels }) => place(name, initials(name), here?.id === id, () => go(user.id, channels[0]?.id ?? user.dm.id)))}
    </nav>
    <div class="channels">
      <nav aria-label="Channels">
        <h2>${here?.name ?? 'Direct messages'}</h2>
        <ul>${(here ? inOrder(here.channels) : [user.dm]).map((channel) => channelLink(user, channel))}
          <li class="apart"><a href=${`/read/${here?.id ?? 'shared'}/`} target="_blank">${icons.book}<span>Reading room</span></a></li>
        </ul>
      </nav>
      ${person(user, here?.role)}
    </div>
  </div>`;
}

const initials = (name: string) =>
  name
    .split(/\s+/u)
    .map((word) => word[0])
    .join('')
    .slice(0, 3);

/** A server by its initials, which are drawn and not read out; the bot by its mark. */
const place = (name: string, letters: string | null, isHere: boolean, does: () => void) =>
  html`<button type="button" class="server" title=${name} aria-current=${isHere ? 'true' : nothing} data-letters=${letters ?? nothing} @click=${does}>
    ${letters === null ? html`<img src=${avatar(model.state!.bot.name, true)} alt="" />` : nothing}<span class="sr-only">${name}</span>
  </button>`;

/** Threads stand under the channel that they hang on. */
const inOrder = (channels: readonly PageChannel[]) =>
  channels
    .filter(({ parentId }) => parentId === null)
    .flatMap((channel) => [channel, ...channels.filter(({ parentId }) => parentId === channel.id)]);

function channelLink(user: PageUser, { id, name, type }: PageChannel) {
  const icon = type === ChannelType.dm ? icons.at : type === ChannelType.publicThread ? icons.thread : icons.hash;
  const unread = conversation(id).unread;
  return html`<li class=${type === ChannelType.publicThread ? 'thread' : ''}>
    <button type="button" class=${unread ? 'unread' : ''} aria-current=${id === model.channel ? 'page' : nothing} @click=${() => go(user.id, id)}>
      ${icon}<span>${name}</span>${unread ? html`<span class="sr-only">, something new</span>` : nothing}
    </button>
  </li>`;
}

function person({ id, name }: PageUser, role: 'admin' | 'member' | undefined) {
  const users = model.state!.users;
  const choose = (event: Event) =>
    openPicker(event.currentTarget as HTMLElement, {
      name: 'Who you are',
      options: users.map((user) => ({
        label: user.name,
        value: user.id,
        description: rolesOf(user),
        default: user.id === id,
      })),
      least: 1,
      most: 1,
      choose: ([chosen]) => become(chosen!),
    });
  return html`<div class="person">
    <button type="button" class="who" aria-haspopup="listbox" @click=${choose}>
      <img src=${avatar(name)} alt="" />
      <span class="who-name">
        <strong><span class="sr-only">You are </span>${name}</strong>
        <small>${role === 'admin' ? 'Administrator' : role ? 'Member' : 'Change'}</small>
      </span>
    </button>
    <button type="button" class="round" aria-label=${theme() === 'dark' ? 'Light colours' : 'Dark colours'} @click=${toggleTheme}>${theme() === 'dark' ? icons.sun : icons.moon}</button>
  </div>`;
}

const rolesOf = ({ servers }: PageUser) =>
  servers.map(({ name, role }) => `${role === 'admin' ? 'Administrator' : 'Member'} of ${name}`).join(', ');

export function toggleSidebar(): void {
  model.sidebar = !model.sidebar;
  changed();
}
