import { html, nothing } from 'lit';
import type { Example } from '../local-discord/page/protocol.ts';
import { icons } from './icons.ts';
import { use } from './messages/use.ts';
import { channel, model, server } from './model.ts';
import { perform } from './server.ts';

/** Stands before a channel's first message: what this is, and questions to begin with. */
export function welcome() {
  const here = channel();
  const { status, bot } = model.state!;
  const { loading, examples, online } = status;
  if (!here) return nothing;
  const isDm = server() === undefined;
  // As in a server that does not let the bot in everywhere.
  const asked = examples.filter(({ line }) => here.botMayAnswer || line.startsWith('/'));
  return html`<section class="welcome" aria-labelledby="welcome">
    <div class="welcome-icon" aria-hidden="true">${isDm ? icons.at : icons.hash}</div>
    <h2 id="welcome">Welcome to ${isDm ? bot.name : `#${here.name}`}</h2>
    <p>
      This is a Discord of your own: it runs on this machine only, and ${bot.name} is logged in to it as it would be to the
      real one. Ask by typing <kbd>/</kbd>, by mentioning <strong>@${bot.name}</strong>, or from the menu of any message.
    </p>
    ${here.botMayAnswer ? nothing : html`<p><strong>${bot.name} may not read or write in this channel</strong>, as in a server that keeps it out of some: a mention stays unanswered here, commands are not.</p>`}
    ${loading ? progress(loading) : nothing}
    ${!loading && online && asked.length > 0 ? html`<p>Some questions that the coverage answers:</p><div class="examples">${asked.map(example)}</div>` : nothing}
    ${!loading && !online ? html`<p role="status">${bot.name} is on its way…</p>` : nothing}
  </section>`;
}

const progress = ({ done, total }: { done: number; total: number }) =>
  html`<p role="status"><label>Reading articles: ${done} of ${total} <progress max=${total} value=${done}></progress></label></p>`;

function example({ label, line }: Example) {
  const { user, channel } = model;
  const ask = () =>
    line.startsWith('/')
      ? use({ do: 'type', line }, line.split(' ')[0]!)
      : perform({ user, channel }, { do: 'say', text: `@${model.state!.bot.name} ${line}` });
  return html`<button type="button" class="button example" @click=${ask}><span>${label}</span><small>${line.startsWith('/') ? line : `@${model.state!.bot.name} ${line}`}</small></button>`;
}
