import { use } from '../messages/use.ts';
import { model } from '../model.ts';
import { perform } from '../server.ts';
import { commands } from './commands.ts';

const LENGTH_MAX = 2_000;

/** Sends what was written: a command, or words. Resolves with why it could not be sent, or null. */
export const send = async (text: string): Promise<string | null> => (text.startsWith('/') ? command(text) : say(text));

/** A command written out, as one might paste it. */
function command(line: string): string | null {
  const first = line.slice(1).split(/\s+/u)[0];
  if (!commands().some(({ path }) => path.split(' ')[0] === first)) return `There is no command /${first} here.`;
  void use({ do: 'type', line }, `/${first}`);
  return null;
}

async function say(words: string): Promise<string | null> {
  if (words.length > LENGTH_MAX) return `A message has at most ${LENGTH_MAX} characters; this one has ${words.length}.`;
  const { user, channel, replyTo } = model;
  model.replyTo = null;
  const { error } = await perform({ user, channel }, { do: 'say', text: words, replyTo: replyTo?.id });
  if (error !== undefined) model.replyTo = replyTo;
  return error ?? null;
}
