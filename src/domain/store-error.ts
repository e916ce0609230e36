/**
 * What keeps the coverage has failed (a database, a disk): one clear line that names the file and the remedy, for
 * whoever runs the program and never for a member. The fault itself is the `cause`.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
