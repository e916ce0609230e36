import type { Logger } from 'pino';

/** Where the bot reports to. Members' words never go in. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
