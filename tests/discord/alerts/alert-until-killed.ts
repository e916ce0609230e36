import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { follow } from '../../../src/answers/follow/settings.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { startBot } from '../../../src/discord/bot.ts';
import { loadCommands } from '../../../src/load-commands.ts';
import { OCCASION } from '../../occasion.ts';

/** Run as a process of its own: follows a speaker in a server, adds articles that quote her, until somebody kills it. */
const [databaseFile, apiUrl, token, server, channel] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const coverages = openEmbeddedCoverage({ databaseFile });
const commands = await loadCommands();
await startBot({
  token,
  apiUrl,
  coverages,
  commands,
  storeFile: null,
  log: pino({ level: 'silent' }),
  alerts: { quiet: 20, often: 50 },
});
if (server !== '') {
  const coverage = coverages.forServer(server);
  await follow('speaker', 'Runa Vik', coverage, { ...OCCASION, server, channel, now: () => new Date() });
  for (let number = 1; number <= 5; number++) {
    await sleep(30);
    const text = `Runa Vik speaks\n\n“Lamp ${number} is out again,” said Runa Vik, who keeps the lighthouse.`;
    await coverage.add({ id: `lamp-${number}`, text });
    process.stdout.write(`${number}\n`);
  }
}
process.stdout.write('done\n');
setInterval(() => undefined, 1_000);
