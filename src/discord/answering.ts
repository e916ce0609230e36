import type { BaseMessageOptions } from 'discord.js';
import { context } from '../answers/context.ts';
import type { Occasion } from '../answers/occasion.ts';
import { saidHere } from '../answers/said-here.ts';
import type { Command } from '../command.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Answer } from '../domain/answer.ts';
import { InputError } from '../domain/input-error.ts';
import { speaking, tagOf } from '../locales/say.ts';
import type { Words } from '../locales/words.ts';
import { parseOptions } from '../parse-options.ts';
import { layOut } from '../reply/lay-out.ts';
import type { Reply } from '../reply/reply.ts';
import { type Place, type Request, rememberRequest, type View } from './action.ts';
import type { Audience } from './audience.ts';
import { componentsOf } from './components.ts';
import type { Desk } from './desk.ts';
import { offerRows } from './offers.ts';
import { onOnePage } from './one-page.ts';
import { type PageMessage, pageMessage } from './page-message.ts';
import { citedIn } from './reading-room.ts';
import { MEASURE } from './render.ts';

export type Shown = PageMessage &
  Required<Pick<BaseMessageOptions, 'components'>> & {
    /** The same message where less is allowed. */
    readonly where: (limits: Required<Pick<Audience, 'embeds' | 'fileLimit'>>) => PageMessage;
  };

/** A command by its full name. Throws InputError when there is none (any more). */
function commandNamed(name: string, { commands }: Pick<Desk, 'commands'>, { gone }: Words): Command {
  const command = commands.get(name);
  if (!command) throw new InputError(gone(`/${name}`));
  return command;
}

/** A request from whatever a front end received. Throws InputError for an unknown command or a wrong option. */
export function requestOf(desk: Desk, name: string, raw: Readonly<Record<string, unknown>>, words: Words): Request {
  const command = commandNamed(name, desk, words);
  const parsed = speaking(words, () => parseOptions(command, raw));
  const values = Object.entries<unknown>(parsed).filter(([, value]) => value !== undefined);
  const isFile = ([option]: readonly [string, unknown]) => command.options[option]?.type === 'file';
  const files = values.filter(isFile);
  return {
    command: name,
    options: Object.fromEntries(values.filter((entry) => !isFile(entry))) as Request['options'],
    ...(files.length > 0 && { files: Object.fromEntries(files) as NonNullable<Request['files']> }),
  };
}

const aboutPlace = async ({ reach, ...cited }: Place, coverage: Coverage) =>
  reach === null
    ? (['who-said', await saidHere(cited, coverage)] as const)
    : (['context', await context({ ...cited, reach }, coverage)] as const);

const occasionOf = (desk: Desk, { server, channel, asker, mayPost = true, onProgress }: Audience): Occasion => ({
  server,
  channel,
  member: asker,
  mayPost,
  now: desk.now,
  fetcher: desk.fetcher,
  onProgress: onProgress ?? (() => undefined),
});

/** Whether a request cannot be asked anew for another page: it has effects, or came with files. */
const isOnce = ({ command, files }: Request, { commands }: Desk): boolean =>
  files !== undefined || commands.get(command)?.changes === true;

const replyTo = (of: Request | Place, desk: Desk, audience: Audience): Promise<Reply> =>
  speaking(audience.words, () => replyIn(of, desk, audience));

async function replyIn(of: Request | Place, desk: Desk, audience: Audience): Promise<Reply> {
  const { server, words } = audience;
  const coverage = desk.coverages.forServer(server);
  const cited = (answer: Answer) => citedIn(desk.readingRoom, server, answer);
  if (!('command' in of)) {
    const [title, answer] = await aboutPlace(of, coverage);
    return layOut(title, cited(answer), MEASURE, words);
  }
  const command = commandNamed(of.command, desk, words);
  const values = parseOptions(command, { ...of.options, ...of.files });
  const seen = `${coverage.stamp()} ${tagOf(words)}`;
  const found = await desk.answers.answer(of.command, command, values, seen, () =>
    command.answer(values, coverage, occasionOf(desk, audience)),
  );
  const answer = cited(found);
  return isOnce(of, desk) ? onOnePage(of.command, answer, words) : layOut(of.command, answer, MEASURE, words);
}

/** The message that shows a view: worked out again each time, so that it needs nothing but the view. */
export async function show(view: View, desk: Desk, audience: Audience): Promise<Shown> {
  const reply = await replyTo(view.of, desk, audience);
  // Fewer pages than when the button was made: the coverage has changed since.
  const page = Math.min(view.page, reply.pages.length - 1);
  const asked = 'command' in view.of ? view.of : null;
  const again = asked === null || !isOnce(asked, desk) ? { ...view, page } : null;
  return {
    ...pageMessage(reply, page, asked, audience),
    where: (limits) => pageMessage(reply, page, asked, { ...audience, ...limits }),
    components: [
      ...componentsOf(reply, page, again, audience, desk.store),
      ...offerRows(reply.offers, desk, audience.server),
    ],
  };
}

/**
 * The first page of a new answer. What it was about is remembered under its cause, the id of what asked; a private
 * answer can be replied to by nobody, and what has effects is not to be asked again by a reply.
 */
export function answer(request: Request, cause: string, desk: Desk, audience: Audience): Promise<Shown> {
  if (!audience.isPrivate && !isOnce(request, desk)) rememberRequest(cause, request, desk.store);
  return show({ of: request, page: 0 }, desk, audience);
}
