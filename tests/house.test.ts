import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** First matching prefix wins; the numbers are those of src/README.md. */
const FLOORS: readonly (readonly [prefix: string, floor: number])[] = [
  ['src/domain/', 1],
  ['src/config.ts', 2],
  ['src/locales/', 2],
  ['src/text/', 2],
  ['src/attribution/', 3],
  ['src/coverage/', 4],
  ['src/pictures/', 4],
  ['src/answers/', 5],
  ['src/reply/', 6],
  ['commands/', 7],
  ['src/command.ts', 7],
  ['src/load-commands.ts', 7],
  ['src/parse-options.ts', 7],
  ['src/route-mention', 7],
  ['src/discord/', 8],
  ['src/local-discord/', 8],
  ['src/page/', 9],
  ['src/cli/', 8],
  ['src/main.ts', 10],
  ['src/start/', 9],
];

/** Where an implementation of the seam is chosen, or is itself what is asked for; everybody else knows only the seam. */
const OPENS_IT = new Set([
  'src/start/load-coverage.ts',
  ...['open-coverage', 'search', 'backup', 'restore', 'verify'].map((name) => `src/cli/${name}.ts`),
]);

const floorOf = (file: string) => FLOORS.find(([prefix]) => file.startsWith(prefix));

type Import = { readonly file: string; readonly specifier: string; readonly isType: boolean };

const files = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: root });
const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gmu,
    ),
  ].map((match) => ({
    file,
    specifier: (match[1] ?? match[2] ?? match[3])!,
    isType: /^\s*(?:import|export) type\b/u.test(match[0]),
  })),
);

/** Why an import breaks the house rules, or null. */
function complaint({ file, specifier }: Omit<Import, 'isType'>): string | null {
  if (/^(?:discord\.js|@discordjs\/)/u.test(specifier) && !file.startsWith('src/discord/')) return 'discord.js';
  if (/^wink-/u.test(specifier) && !file.startsWith('src/text/')) return 'wink';
  if (!specifier.startsWith('.')) return file.startsWith('src/domain/') ? 'domain imports a package' : null;
  const target = normalize(join(dirname(file), specifier));
  if (target.startsWith('src/coverage/embedded/') && !file.startsWith('src/coverage/') && !OPENS_IT.has(file))
    return 'past the seam';
  const from = floorOf(file);
  const to = floorOf(target);
  if (from === undefined) return `${file} stands on no floor`;
  if (to === undefined) return `${target} stands on no floor`;
  if (to[1] > from[1]) return 'upward';
  // Rooms of one floor do not reach into each other; commands/ and the files beside it are one room.
  if (to[1] === from[1] && to[0] !== from[0] && from[1] !== 7) return 'sideways';
  return null;
}

describe('the house', () => {
  test('GIVEN every import line THEN it points down', () => {
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.map((line) => ({ ...line, complaint: complaint(line) })).filter((line) => line.complaint)).toEqual(
      [],
    );
  });

  test('GIVEN what runs THEN every package that it imports comes without those for developing', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
    const names = imports
      .filter(({ isType, specifier }) => !isType && !/^(?:\.|node:)/u.test(specifier))
      .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)![0]);
    expect(names).toContain('discord.js');
    expect(new Set(names).difference(new Set(Object.keys(dependencies!)))).toEqual(new Set());
  });

  test.each([
    ['src/text/a.ts', '../attribution/b.ts', 'upward'],
    ['src/discord/a.ts', '../local-discord/b.ts', 'sideways'],
    ['src/answers/a.ts', 'discord.js', 'discord.js'],
    ['src/answers/a.ts', 'wink-nlp', 'wink'],
    ['src/domain/a.ts', 'zod', 'domain imports a package'],
    ['src/answers/a.ts', '../coverage/embedded/index/top.ts', 'past the seam'],
    ['src/odd.ts', './text/a.ts', 'src/odd.ts stands on no floor'],
    ['commands/a.ts', '../src/answers/b.ts', null],
    ['commands/a.ts', '../src/command.ts', null],
  ])('GIVEN %s importing %s THEN the complaint is %s', (file, specifier, expected) => {
    expect(complaint({ file, specifier })).toBe(expected);
  });
});
