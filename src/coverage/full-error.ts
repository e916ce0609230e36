import { InputError } from '../domain/input-error.ts';

/** A server keeps as much as it may: whatever comes next is refused too, until something is removed. */
export class FullError extends InputError {}
