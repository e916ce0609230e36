import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, 'node_modules');

/** Whether the bench's own packages were installed. */
export const peersInstalled = (): boolean => existsSync(modules);

/** A package of the bench's own, by name: the project's type check must pass where none is installed. */
export const peer = async <T>(name: string): Promise<T> => (await import(name)) as T;

/** Version of a package, of the bench's or of the project's; empty when it is not installed. */
export function versionOf(name: string): string {
  for (const folder of [modules, join(import.meta.dirname, '../../node_modules')]) {
    const file = join(folder, name, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }
  return '';
}
