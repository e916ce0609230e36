import type { Upload } from './attachments.ts';
import type { RegisteredCommand } from './commands.ts';
import { type JsonObject, OptionType, objects } from './wire.ts';

type Value = string | number | boolean | Upload;
/** Options by name; a file for an option that takes one. */
export type Given = Readonly<Record<string, Value>>;

export const isFile = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'bytes' in value;

/** Something that Discord's client would not let a user do. */
export class PickerError extends Error {
  override readonly name = 'PickerError';
}

const NESTING: readonly unknown[] = [OptionType.subcommand, OptionType.group];

/**
 * From "coverage", "add", … to the command, the sub-commands that were named, and the options to be filled in; `wrap`
 * nests filled options as they are sent. Words that name no sub-command are left for the caller. Throws PickerError.
 */
export function descend(commands: readonly RegisteredCommand[], words: readonly string[]) {
  const [name = '', ...rest] = words;
  const command = commands.find((c) => c.name === name);
  if (!command) throw new PickerError(`there is no command /${name}`);
  const nesting: JsonObject[] = [];
  let options = objects(command.options);
  for (const word of rest) {
    const inner = options.find((option) => option.name === word && NESTING.includes(option.type));
    if (!inner) break;
    nesting.push(inner);
    options = objects(inner.options);
  }
  const path = [name, ...nesting.map((inner) => String(inner.name))];
  const deeper = options.filter((option) => NESTING.includes(option.type));
  if (deeper.length > 0)
    throw new PickerError(`/${path.join(' ')} needs one of ${deeper.map((o) => o.name).join(', ')}`);
  const wrap = (filled: readonly JsonObject[]): JsonObject[] =>
    nesting.reduceRight<JsonObject[]>((inner, { name, type }) => [{ name, type, options: inner }], [...filled]);
  return { command, path, options, wrap };
}

/** Options as the client sends them, after the checks it makes while one types. Throws PickerError. */
export function pickOptions(declared: readonly JsonObject[], given: Given): JsonObject[] {
  const unknown = Object.keys(given).find((name) => !declared.some((option) => option.name === name));
  if (unknown !== undefined) throw new PickerError(`there is no option ${unknown}`);
  return declared.flatMap((option) => {
    const name = String(option.name);
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined && option.required) throw new PickerError(`the option ${name} is required`);
    return value === undefined ? [] : [{ name, type: option.type, value: fitting(option, value) }];
  });
}

/** A value as it is typed: nothing but its kind is checked yet, and one option has the focus. */
export function pickFocused(declared: readonly JsonObject[], focused: string, given: Given): JsonObject[] {
  const option = declared.find((o) => o.name === focused);
  if (!option?.autocomplete) throw new PickerError(`the option ${focused} has no autocomplete`);
  const typed = declared.filter((o) => Object.hasOwn(given, String(o.name)));
  return typed.map((o) => ({
    name: o.name,
    type: o.type,
    value: given[String(o.name)],
    ...(o === option && { focused: true }),
  }));
}

function fitting(option: JsonObject, value: Value): Value {
  const name = String(option.name);
  const fail = (wanted: string): never => {
    throw new PickerError(`the option ${name} must be ${wanted}`);
  };
  if (option.type === OptionType.attachment || isFile(value))
    return option.type === OptionType.attachment && isFile(value) ? value : fail(isFile(value) ? 'no file' : 'a file');
  const wantsNumber = option.type === OptionType.integer || option.type === OptionType.number;
  if (option.type === OptionType.boolean && typeof value !== 'boolean') return fail('true or false');
  if (wantsNumber && typeof value !== 'number') return fail('a number');
  if (option.type === OptionType.integer && !Number.isSafeInteger(value)) return fail('a whole number');
  if (!wantsNumber && option.type !== OptionType.boolean && typeof value !== 'string') return fail('text');
  if (typeof value === 'string') {
    const max = Number(option.max_length ?? 6000);
    if (option.type === OptionType.string && value.length === 0) return fail('filled in');
    if (value.length > max) return fail(`at most ${max} characters`);
    if (value.length < Number(option.min_length ?? 0)) return fail(`at least ${option.min_length} characters`);
  }
  if (typeof value === 'number') {
    if (typeof option.min_value === 'number' && value < option.min_value) return fail(`at least ${option.min_value}`);
    if (typeof option.max_value === 'number' && value > option.max_value) return fail(`at most ${option.max_value}`);
  }
  const choices = objects(option.choices);
  if (choices.length > 0) {
    const chosen = choices.find((choice) => choice.value === value || choice.name === value);
    if (!chosen) return fail(`one of ${choices.map((choice) => choice.name).join(', ')}`);
    return chosen.value as string | number;
  }
  return value;
}
