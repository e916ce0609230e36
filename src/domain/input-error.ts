/** Bad input from outside: one clear line that names the thing and the remedy. Shown to the user without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
