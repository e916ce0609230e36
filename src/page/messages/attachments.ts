import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { html } from 'lit';
import { icons } from '../icons.ts';
import { here, sizeOf } from './addresses.ts';

/** Files that came with a message, without those that its embeds show. */
export function attachments(all: readonly APIAttachment[], embeds: readonly APIEmbed[]) {
  const inEmbeds = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return all.filter(({ url }) => !inEmbeds.has(url)).map(attachment);
}

function attachment({ url, filename, size, content_type, description }: APIAttachment) {
  const local = here(url);
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/u.test(content_type ?? '');
  if (isPicture && local !== null)
    return html`<a slot="attachments" class="picture" href=${local} target="_blank" aria-label="Open ${filename}"><img src=${local} alt=${description ?? filename} loading="lazy" /></a>`;
  return html`<div slot="attachments" class="file">
    ${icons.file}
    <span>
      <a href=${local ?? url} download=${filename}>${filename}</a>
      <small>${sizeOf(size)}${description ? ` · ${description}` : ''}</small>
    </span>
  </div>`;
}
