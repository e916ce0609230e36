import type { APIEmbed } from 'discord.js';
import type { DiffPart, Reference } from '../domain/answer.ts';
import type { Words } from '../locales/words.ts';
import { clip } from '../reply/clip.ts';
import { closeDirections } from '../reply/harmless.ts';
import type { Measure } from '../reply/paginate.ts';
import type { Block, Page, Quote, Reply } from '../reply/reply.ts';
import { citationLine } from '../reply/source-line.ts';
import type { Request } from './action.ts';
import { blockQuote, escapeInline, escapeMarkdown } from './escape.ts';

const COLOURS = { found: 0x3b6ea5, nothing: 0xb7791f } as const;

/** A page fits a plain message (2,000 characters) with its title and footer, and so any embed (4,096). */
const ROOM = 1_700;
const FOOTER_LIMIT = 100;
const URL_LIMIT = 150;

/** The article's address when it is one that a masked link can hold unchanged. */
function linkable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { href, protocol, username } = new URL(url);
  const plain =
    /^https?:$/u.test(protocol) && username === '' && /^[^\s()<>\\[\]*_~`|]+$/u.test(href.replaceAll('_', ''));
  return plain && href.length <= URL_LIMIT ? href : null;
}

function sourceLine(quote: Quote, before: Block | undefined): string {
  const { source, title } = citationLine(quote, before);
  // Discord counts the brackets of a link's text even when they are escaped.
  const url = /[[\]]/u.test(source) ? null : linkable(quote.citation.url);
  const place = url === null ? escapeInline(source) : `[${escapeInline(source)}](${url})`;
  return `-# ${place}${title === null ? '' : ` · “${escapeInline(title)}”`}`;
}

/** Text between marks of ours, which mean something else around nothing. */
function styled(mark: '**' | '~~', text: string): string {
  const words = escapeInline(text.trim());
  return words === '' ? '' : `${mark}${words}${mark}`;
}

function quoteMarkdown(quote: Quote, before: Block | undefined): string {
  const { byline, provenance, when, text } = quote;
  const role = byline?.role ? `, “${escapeInline(byline.role)}”` : '';
  return [
    ...(when ? [styled('**', when)] : []),
    blockQuote(text),
    ...(byline ? [`— ${styled('**', byline.speaker)}${role}`] : []),
    ...(provenance ? [`-# ${escapeInline(provenance)}`] : []),
    sourceLine(quote, before),
  ].join('\n');
}

const diffStep = ({ op, text }: DiffPart): string =>
  op === 'same' ? escapeInline(text.trim()) : styled(op === 'dropped' ? '~~' : '**', text);

const MENTION = { member: '@', channel: '#' } as const;

/** Markdown with the ids of members and channels that an answer names as mentions, which show their names. */
const mentioning = (markdown: string, references: readonly Reference[] = []): string =>
  references.length === 0
    ? markdown
    : markdown.replaceAll(/(?<![\d@#&:])\d{15,20}(?!\d)/gu, (id) => {
        const named = references.find((reference) => reference.id === id);
        return named ? `<${MENTION[named.kind]}${id}>` : id;
      });

function blockMarkdown(block: Block, before?: Block): string {
  switch (block.kind) {
    case 'quote':
      return quoteMarkdown(block, before);
    case 'diff':
      return `${escapeInline(block.label)}: ${block.parts.map(diffStep).join(' ')}`;
    case 'heading':
      return mentioning(styled('**', block.text), block.references);
    case 'note':
      return mentioning(escapeMarkdown(block.text), block.references) + closeDirections(block.text);
  }
}

const BETWEEN = '\n\n';

export const MEASURE: Measure = { room: ROOM, size: (block) => blockMarkdown(block).length + BETWEEN.length };

const pageMarkdown = (page: Page): string => page.map((block, i) => blockMarkdown(block, page[i - 1])).join(BETWEEN);

/** The request as one would type it, so that everybody sees what was asked: "/quotes speaker: Dominic Raab". */
export function requestLine({ command, options, files = {} }: Request): string {
  const named = Object.entries(files).map(([option, { name }]) => [option, name] as const);
  const given = [...Object.entries(options), ...named].map(([name, value]) => `${name}: ${value}`);
  return clip([`/${command}`, ...given].join(' ').replace(/\s+/gu, ' '), FOOTER_LIMIT);
}

function footer(reply: Reply, page: number, request: Request | null, words: Words): string {
  const position = reply.pages.length > 1 ? words.page(page + 1, reply.pages.length) : null;
  const asked = request && requestLine(request);
  return [asked && asked + closeDirections(asked), position].filter(Boolean).join(' · ');
}

/**
 * A page of a reply as an embed.
 *
 * Embeds rather than Components V2, because nothing in an embed can ping anybody whatever the flags say, a message can
 * go back from embeds to plain text, and every client, the local page included, draws them.
 */
export function pageEmbed(reply: Reply, page: number, request: Request | null, words: Words): APIEmbed {
  const below = footer(reply, page, request, words);
  return {
    title: escapeInline(reply.title),
    description: pageMarkdown(reply.pages[page]!),
    color: reply.nothing ? COLOURS.nothing : COLOURS.found,
    ...(below !== '' && { footer: { text: below } }),
  };
}

/** The same page as plain text of at most 2,000 characters, for a channel where the bot may not embed. */
export function pageText(reply: Reply, page: number, request: Request | null, words: Words): string {
  const below = footer(reply, page, request, words);
  const lines = [styled('**', reply.title), pageMarkdown(reply.pages[page]!)];
  return [...lines, ...(below === '' ? [] : [`-# ${escapeInline(below)}`])].join('\n');
}
