import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';

const example = parse(readFileSync(resolve(import.meta.dirname, '../.env.example')));

describe('the environment', () => {
  test('GIVEN nothing THEN every variable has its default', () => {
    expect(parseConfig({})).toEqual({
      token: null,
      apiUrl: null,
      guildId: null,
      shards: 1,
      coverageDir: resolve('seeds'),
      dataDir: resolve('data'),
      semantic: 'off',
      port: 4747,
      metrics: null,
      logLevel: 'warn',
    });
  });

  test('GIVEN a token THEN the log tells more', () => {
    expect(parseConfig({ DISCORD_TOKEN: 'a.b.c' }).logLevel).toBe('info');
  });

  test('GIVEN .env.example as it is THEN it means the same as an empty environment', () => {
    expect(parseConfig(example)).toEqual(parseConfig({}));
  });

  test('GIVEN the sources THEN every variable they read is in .env.example', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../src/config.ts'), 'utf8');
    const declared = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gmu)].map((match) => match[1]!);
    expect(declared.length).toBeGreaterThan(5);
    expect(Object.keys(example).sort()).toEqual(declared.sort());
  });

  test('GIVEN a port for metrics THEN they are served on this machine only, unless told otherwise', () => {
    expect(parseConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(parseConfig({ METRICS_PORT: '0', METRICS_HOST: '::' }).metrics).toEqual({ host: '::', port: 0 });
  });

  test('GIVEN an address with a slash at the end THEN the slash goes', () => {
    expect(parseConfig({ DISCORD_API_URL: 'http://127.0.0.1:9/api/' }).apiUrl).toBe('http://127.0.0.1:9/api');
  });

  test.each([
    ['PORT', 'eighty'],
    ['SHARDS', '0'],
    ['METRICS_PORT', '-1'],
    ['METRICS_HOST', 'localhost'],
    ['SEMANTIC', 'yes'],
    ['SHARDS', 'auto'],
    ['PORT', '70000'],
    ['PORT', '1.5'],
    ['LOG_LEVEL', 'loud'],
    ['DISCORD_API_URL', 'ftp://example.org'],
    ['DISCORD_API_URL', 'nonsense'],
    ['DISCORD_GUILD_ID', 'my server'],
  ])('GIVEN %s=%s THEN one line names it', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(new RegExp(`^${name}: [^\\n]+\\(see \\.env\\.example\\)$`));
  });

  test('GIVEN a wrong value beside a token THEN the token is not repeated', () => {
    expect(() => parseConfig({ DISCORD_TOKEN: 'secret-token', PORT: 'x' })).not.toThrow(/secret-token/);
  });
});
