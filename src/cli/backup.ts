import { resolve } from 'node:path';
import { backUp } from '../coverage/embedded/back-up.ts';

/** `verbatim backup FILE`: a copy of the bot's database, whether the bot runs or not, as JSON of what was written. */
export const backup = (database: string, target: string): object => {
  const file = resolve(target);
  return { backup: file, ...backUp(database, file) };
};
