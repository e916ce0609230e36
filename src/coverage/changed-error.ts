import { InputError } from '../domain/input-error.ts';

/** Under an article's id stands something else than the caller has seen there: to be looked at again. */
export class ChangedError extends InputError {}
