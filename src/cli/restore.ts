import { resolve } from 'node:path';
import { restore } from '../coverage/embedded/restore.ts';

/** `verbatim restore FILE`: the bot's database as it was when it was backed up, as JSON that says where the other is. */
export const restoreFrom = (database: string, backup: string): object => ({
  restored: resolve(backup),
  database,
  ...restore(resolve(backup), database),
});
