import { InputError } from '../domain/input-error.ts';

/** An article cannot be changed from here: it is the shared coverage's, or follows a file. The message says what to do. */
export class NotOwnError extends InputError {}
