import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say, sayKept } from '../../locales/say.ts';

/** Why an address could not be fetched; the message names it. */
export class FetchError extends InputError {
  /** The message without the address; one without values is English. */
  readonly reason: string;
  /** Worth another try later: a time-out, a server that is busy or broken, a lost connection. */
  readonly temporary: boolean;
  /** Seconds the server asked to wait, or null. */
  readonly retryAfter: number | null;

  constructor(
    address: string,
    reason: string,
    about: { temporary?: boolean; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(say`${oneLine(address)}: ${oneLine(sayKept(reason))}`, { cause: about.cause });
    this.reason = reason;
    this.temporary = about.temporary ?? false;
    this.retryAfter = about.retryAfter ?? null;
  }
}
