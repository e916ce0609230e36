import type { APIEmbed, BaseMessageOptions } from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import type { Request } from './action.ts';
import { attached } from './attached.ts';
import type { Audience } from './audience.ts';
import { pageEmbed, pageText } from './render.ts';

/** Discord's, in UTF-16 code units. */
const CONTENT_LIMIT = 2_000;

/** What a message says; `files` are all that it has. It pings nobody. */
export type PageMessage = Required<Pick<BaseMessageOptions, 'content' | 'files'>> & {
  readonly embeds: APIEmbed[];
  readonly allowedMentions: { parse: []; repliedUser: false };
};

/** A page of a reply with the files of the answer, a picture shown in it; as plain text where the bot may not embed. */
export function pageMessage(reply: Reply, page: number, asked: Request | null, audience: Audience): PageMessage {
  const { words, embeds } = audience;
  const { files, picture, leftOut } = attached(reply.files, audience);
  const text = embeds === false ? pageText(reply, page, asked, words) : '';
  const content = [text, leftOut].filter(Boolean).join('\n');
  const image = picture === null ? {} : { image: { url: `attachment://${picture}` } };
  return {
    // The answer goes first: what is left out is said where there is room.
    content: content.length <= CONTENT_LIMIT ? content : text,
    embeds: embeds === false ? [] : [{ ...pageEmbed(reply, page, asked, words), ...image }],
    files,
    allowedMentions: { parse: [], repliedUser: false },
  };
}
