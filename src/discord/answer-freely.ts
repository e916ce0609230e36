import { type Client, REST } from 'discord.js';

/**
 * Lets a client answer interactions past the fifty requests a second that discord.js keeps a whole bot to: Discord
 * counts them towards no limit of the whole bot, only of each interaction's own webhook, which is kept to as before.
 */
export function answerFreely(client: Client): void {
  const { rest } = client;
  const answers = new REST({ ...client.options.rest, globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  const [queue, destroy] = [rest.queueRequest.bind(rest), client.destroy.bind(client)];
  rest.queueRequest = (request) => {
    const isAnswer = request.auth === false && request.fullRoute.startsWith('/webhooks/');
    return isAnswer ? answers.queueRequest(request) : queue(request);
  };
  client.destroy = async () => {
    answers.clearHashSweeper();
    answers.clearHandlerSweeper();
    await destroy();
  };
}
