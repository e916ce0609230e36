import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { here } from './addresses.ts';
import { markdown } from './markdown.ts';

const colourOf = (number: number | undefined) =>
  number ? `#${number.toString(16).padStart(6, '0')}` : 'var(--line-strong)';

/** An embed. Titles and names take markup as well, so they stand in the description's place rather than in attributes. */
export function embed(given: APIEmbed, attachments: readonly APIAttachment[]) {
  const { title, url, author, description, fields = [], footer, image, thumbnail } = given;
  const words = title ? markdown(title, true) : nothing;
  const linked = url && /^https?:/u.test(url);
  return html`<discord-embed slot="embeds" color=${colourOf(given.color)}>
    <discord-embed-description slot="description">
      ${author ? html`<p class="embed-author">${author.name}</p>` : nothing}
      ${title ? html`<p class="embed-title">${linked ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>` : words}</p>` : nothing}
      ${description ? html`<div class="markup">${markdown(description, true)}</div>` : nothing}
      ${fields.length > 0 ? html`<dl class="embed-fields">${fields.map(({ name, value, inline }) => html`<div class=${inline ? 'inline' : ''}><dt>${markdown(name, true)}</dt><dd>${markdown(value, true)}</dd></div>`)}</dl>` : nothing}
      ${picture(image?.url ?? thumbnail?.url, attachments)}
    </discord-embed-description>
    ${footer ? html`<discord-embed-footer slot="footer"><span class="embed-footer">${footer.text}</span></discord-embed-footer>` : nothing}
  </discord-embed>`;
}

/** Only pictures that came with the message: none is fetched from the network. */
function picture(address: string | undefined, attachments: readonly APIAttachment[]) {
  if (address === undefined) return nothing;
  const local = here(address);
  if (local === null) return html`<p><a href=${address} target="_blank" rel="noopener noreferrer">Picture</a></p>`;
  const description = attachments.find(({ url }) => url === address)?.description ?? '';
  return html`<a class="picture" href=${local} target="_blank" aria-label="Open the picture${description ? `: ${description.slice(0, 80)}` : ''}"><img src=${local} alt=${description} loading="lazy" /></a>`;
}
