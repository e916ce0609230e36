export { oneLine } from '../domain/one-line.ts';
