/** The command line was not understood: told on stderr with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
