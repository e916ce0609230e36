import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { InputError } from '../domain/input-error.ts';
import { UsageError } from './usage-error.ts';

type Declared = NonNullable<ParseArgsConfig['options']>;

/** What follows the sub-command, as given. Throws UsageError for anything that was not declared. */
export function readArguments(args: readonly string[], options: Declared): Readonly<Record<string, string | boolean>> {
  try {
    const { values, tokens } = parseArgs({
      args: spelledOut(args, options),
      allowNegative: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      tokens: true,
    });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new UsageError(`--${twice} is given twice`);
    return values as Record<string, string | boolean>;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(explain(error as NodeJS.ErrnoException, Object.keys(options)));
  }
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** The values of booleans, as `--shown false` or `--shown=false`, in the way that parseArgs knows: `--no-shown`. */
function spelledOut(args: readonly string[], options: Declared): string[] {
  const spelled: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [, name = '', given] = /^--([^=]+)(?:=(.*))?$/su.exec(args[at]!) ?? [];
    const isBoolean = Object.hasOwn(options, name) && options[name]!.type === 'boolean';
    const value = BOOLEANS.get((given ?? args[at + 1] ?? '').toLowerCase());
    if (isBoolean && given !== undefined && value === undefined) throw new UsageError(`--${name} takes true or false`);
    if (!isBoolean || value === undefined) spelled.push(args[at]!);
    else {
      spelled.push(value ? `--${name}` : `--no-${name}`);
      if (given === undefined) at++;
    }
  }
  return spelled;
}

function explain({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const named = /'(-[^'\s]*|[^']*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `there is no option ${named} here: it takes ${known.map((name) => `--${name}`).join(', ') || 'none'}`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `“${named}” belongs to no option: put a value of several words in quotation marks`;
  if (message.includes('ambiguous')) return `write ${named}=… when the value begins with a hyphen`;
  return `${named} needs a value`;
}

/** The options of a command as the command line declares them: an integer arrives as text and is read later. */
export const declarationOf = ({ options }: Command): Declared =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }]),
  );

/** A whole number from the command line. Throws InputError naming the option and what it takes. */
export function wholeNumber(name: string, given: string, min: number, max: number): number {
  const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (!(value >= min && value <= max))
    throw new InputError(
      `--${name} ${given.slice(0, 40)}: must be a whole number from ${min} to ${max.toLocaleString('en-GB')}`,
    );
  return value;
}
