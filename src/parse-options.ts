import { z } from 'zod';
import type { GivenFile } from './answers/occasion.ts';
import type { Command, Option, Options, Values } from './command.ts';
import { InputError } from './domain/input-error.ts';
import { described, inWords, say } from './locales/say.ts';

const MAX_LENGTH = 2_000;

function stringSchema(option: Option) {
  const limit = option.maxLength ?? MAX_LENGTH;
  return z
    .union([z.string(), z.number(), z.boolean()], { error: () => say`must be text` })
    .transform((value) => String(value).trim())
    .refine((value) => value !== '', { error: () => say`is empty` })
    .refine((value) => value.length <= limit, {
      error: ({ input }) => say`is ${String(input).length} characters long; at most ${limit} are read`,
    });
}

function integerSchema({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }: Option) {
  const error = () => say`must be a whole number`;
  const whole = z.int({ error });
  const text = z
    .string()
    .trim()
    .regex(/^-?\d{1,15}$/, { error })
    .transform(Number);
  return z.union([whole, text], { error }).refine((value) => value >= min && value <= max, {
    error: () => say`must be from ${min} to ${max}`,
  });
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);
const trueOrFalse = { error: () => say`must be ${inWords(['true', 'false'], 'or')}` };
const booleanSchema = z
  .union([z.boolean(), z.string()], trueOrFalse)
  .transform((value) => (typeof value === 'string' ? BOOLEANS.get(value.trim().toLowerCase()) : value))
  .refine((value) => value !== undefined, trueOrFalse);

/** A front end gives a file ready to be read. */
const fileSchema = z.custom<GivenFile>(
  (value) => typeof value === 'object' && value !== null && 'read' in value && typeof value.read === 'function',
  { error: () => say`must be a file` },
);

function valueSchema(option: Option) {
  if (option.type === 'integer') return integerSchema(option);
  if (option.type === 'boolean') return booleanSchema;
  if (option.type === 'file') return fileSchema;
  const { choices } = option;
  if (!choices) return stringSchema(option);
  return stringSchema(option)
    .transform((value) => choices.find((choice) => choice.toLowerCase() === value.toLowerCase()))
    .refine((value) => value !== undefined, {
      error: () => say`must be ${inWords(choices, 'or')}`,
    });
}

/** Made once for each option. */
const schemas = new WeakMap<Option, ReturnType<typeof valueSchema>>();

function schemaOf(option: Option): ReturnType<typeof valueSchema> {
  const schema = schemas.get(option) ?? valueSchema(option);
  schemas.set(option, schema);
  return schema;
}

/**
 * The values of a command's options from what a front end received: text is coerced to the declared type, null and
 * (where optional) blank count as absent. Throws InputError naming the first wrong option and what is allowed.
 */
export function parseOptions<O extends Options>(
  { options }: Pick<Command<O>, 'options'>,
  raw: Readonly<Record<string, unknown>>,
): Values<O> {
  const known = Object.keys(options);
  const unknown = Object.keys(raw).find((given) => !Object.hasOwn(options, given));
  if (unknown !== undefined) {
    const remedy = known.length === 0 ? say`it takes none` : say`the options are ${inWords(known, 'and')}`;
    throw new InputError(say`there is no option “${unknown.slice(0, 100)}” here: ${remedy}`);
  }
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const isBlank = typeof given === 'string' && given.trim() === '';
    const absent = given === undefined || given === null || (!option.required && isBlank);
    if (absent && option.required) throw new InputError(say`${name} is missing: ${described(option.description)}`);
    if (absent) continue;
    const parsed = schemaOf(option).safeParse(given);
    if (!parsed.success) throw new InputError(`${name} ${parsed.error.issues[0]!.message}`);
    values[name] = parsed.data;
  }
  return values as Values<O>;
}
