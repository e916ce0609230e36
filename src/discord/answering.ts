import type { BaseMessageOptions } from 'discord.js';
import { context } from '../answers/context.ts';
import { saidHere } from '../answers/said-here.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';
import { parseOptions } from '../parse-options.ts';
import { layOut } from '../reply/lay-out.ts';
import type { Reply } from '../reply/reply.ts';
import { type Place, type Request, rememberRequest, type View } from './action.ts';
import type { Audience } from './audience.ts';
import { componentsOf } from './components.ts';
import type { Desk } from './desk.ts';
import { MEASURE, pageEmbed, pageText } from './render.ts';

export type Shown = Pick<BaseMessageOptions, 'content' | 'embeds' | 'components'> & {
  readonly allowedMentions: { parse: []; repliedUser: false };
};

/** A request from whatever a front end received. Throws InputError for an unknown command or a wrong option. */
export function requestOf(desk: Desk, name: string, raw: Readonly<Record<string, unknown>>, { gone }: Words): Request {
  const command = desk.commands.get(name);
  if (!command) throw new InputError(gone(`/${name}`));
  return { command: name, options: parseOptions(command, raw) as Request['options'] };
}

async function aboutPlace({ article, paragraph, reach }: Place, coverage: Coverage, words: Words): Promise<Reply> {
  if (reach === null) return layOut('who-said', await saidHere({ article, paragraph }, coverage), MEASURE, words);
  return layOut('context', await context({ article, paragraph, reach }, coverage), MEASURE, words);
}

async function replyTo({ of }: View, desk: Desk, { server, words }: Audience): Promise<Reply> {
  const coverage = desk.coverages.forServer(server);
  if (!('command' in of)) return aboutPlace(of, coverage, words);
  const command = desk.commands.get(of.command);
  if (!command) throw new InputError(words.gone(`/${of.command}`));
  return layOut(of.command, await command.answer(parseOptions(command, of.options), coverage), MEASURE, words);
}

/** The message that shows a view: worked out again each time, so that it needs nothing but the view. */
export async function show(view: View, desk: Desk, audience: Audience): Promise<Shown> {
  const reply = await replyTo(view, desk, audience);
  // Fewer pages than when the button was made: the coverage has changed since.
  const page = Math.min(view.page, reply.pages.length - 1);
  const asked = 'command' in view.of ? view.of : null;
  return {
    ...(audience.embeds === false
      ? { content: pageText(reply, page, asked, audience.words), embeds: [] }
      : { content: '', embeds: [pageEmbed(reply, page, asked, audience.words)] }),
    components: componentsOf(reply, { ...view, page }, audience, desk.store),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/**
 * The first page of a new answer. What it was about is remembered under its cause, the id of what asked; a private
 * answer can be replied to by nobody.
 */
export function answer(request: Request, cause: string, desk: Desk, audience: Audience): Promise<Shown> {
  if (!audience.isPrivate) rememberRequest(cause, request, desk.store);
  return show({ of: request, page: 0 }, desk, audience);
}
