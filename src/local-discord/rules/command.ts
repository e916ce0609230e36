import { type Fault, invalidFormBody } from '../errors.ts';
import { CommandType, isObject, type JsonObject, OptionType } from '../wire.ts';
import { schemaFaults } from './schema.ts';

/** Discord's own expression for names of chat commands and options; letters that have a case must be lower. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const TOTAL_MAX = 8000;
const CHOOSABLE: readonly unknown[] = [OptionType.string, OptionType.integer, OptionType.number];
const NESTING: readonly unknown[] = [OptionType.subcommand, OptionType.group];

/** Throws Discord's refusal of a list of commands to register; returns it normalised. */
export function checkCommands(body: unknown): JsonObject[] {
  if (!Array.isArray(body))
    throw invalidFormBody([
      { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
    ]);
  const faults = body.flatMap((command, index) =>
    commandFaults(command).map((fault) => ({ ...fault, path: [index, ...fault.path] })),
  );
  const seen = new Set<string>();
  for (const [index, command] of body.entries()) {
    if (!isObject(command)) continue;
    const key = `${command.type ?? CommandType.chat} ${command.name}`;
    if (seen.has(key))
      faults.push({
        path: [index, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    seen.add(key);
  }
  if (faults.length > 0) throw invalidFormBody(faults);
  return body.map((command) => normal(command as JsonObject));
}

export function checkCommand(body: unknown): JsonObject {
  const faults = commandFaults(body);
  if (faults.length > 0) throw invalidFormBody(faults);
  return normal(body as JsonObject);
}

/** Checks changes against the command they make of `before`. */
export function checkCommandEdit(changes: JsonObject, before: JsonObject): JsonObject {
  const faults = [
    ...schemaFaults('commandEdit', permissionsAsNumber(changes)),
    ...ownFaults({ ...before, ...changes }),
  ];
  if (faults.length > 0) throw invalidFormBody(faults);
  return normal(changes);
}

function commandFaults(body: unknown): Fault[] {
  const faults = schemaFaults('command', permissionsAsNumber(body));
  return faults.length > 0 || !isObject(body) ? faults : ownFaults(body);
}

/** Discord takes default_member_permissions as a string of digits; its schema says number. */
function permissionsAsNumber(body: unknown): unknown {
  if (!isObject(body) || typeof body.default_member_permissions !== 'string') return body;
  const digits = body.default_member_permissions;
  return { ...body, default_member_permissions: /^\d{1,16}$/.test(digits) ? Number(digits) : digits };
}

const normal = (body: JsonObject): JsonObject =>
  typeof body.default_member_permissions === 'number'
    ? { ...body, default_member_permissions: String(body.default_member_permissions) }
    : body;

/** The rules that Discord's schema does not state. */
function ownFaults(command: JsonObject): Fault[] {
  const chat = (command.type ?? CommandType.chat) === CommandType.chat;
  const faults: Fault[] = [];
  if (chat) {
    faults.push(...nameFaults(command.name, ['name']));
    if (!command.description) faults.push(required(['description']));
    if (textSize(command) > TOTAL_MAX)
      faults.push({
        path: [],
        code: 'APPLICATION_COMMAND_TOO_LARGE',
        message: `Command exceeds maximum size (${TOTAL_MAX})`,
      });
    for (const [locale, name] of localised(command.name_localizations))
      faults.push(...nameFaults(name, ['name_localizations', locale]));
  } else {
    if (command.description)
      faults.push({
        path: ['description'],
        code: 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
        message: 'Context menu commands cannot have description',
      });
    if (list(command.options).length > 0)
      faults.push({
        path: ['options'],
        code: 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
        message: 'Context menu commands cannot have options',
      });
  }
  return [...faults, ...optionFaults(list(command.options), ['options'], 0)];
}

function optionFaults(options: readonly JsonObject[], path: readonly PropertyKey[], depth: number): Fault[] {
  const faults: Fault[] = [];
  const names = new Set<unknown>();
  let optionalSeen = false;
  const nests = options.filter((option) => NESTING.includes(option.type)).length;
  if (nests > 0 && nests < options.length)
    faults.push({
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_MIXED',
      message: 'Sub-commands and other options cannot be mixed',
    });
  for (const [index, option] of options.entries()) {
    const here = [...path, index];
    const nesting = NESTING.includes(option.type);
    faults.push(...nameFaults(option.name, [...here, 'name']));
    if (!option.description) faults.push(required([...here, 'description']));
    if (names.has(option.name))
      faults.push({
        path: [...here, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: 'Option name already exists',
      });
    names.add(option.name);
    if (option.required && optionalSeen)
      faults.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    optionalSeen ||= !option.required && !nesting;
    faults.push(...choiceFaults(option, here));
    if (
      typeof option.min_length === 'number' &&
      typeof option.max_length === 'number' &&
      option.min_length > option.max_length
    ) {
      faults.push({
        path: [...here, 'max_length'],
        code: 'APPLICATION_COMMAND_OPTIONS_MIN_MAX',
        message: 'The maximum must not be below the minimum',
      });
    }
    if (
      typeof option.min_value === 'number' &&
      typeof option.max_value === 'number' &&
      option.min_value > option.max_value
    ) {
      faults.push({
        path: [...here, 'max_value'],
        code: 'APPLICATION_COMMAND_OPTIONS_MIN_MAX',
        message: 'The maximum must not be below the minimum',
      });
    }
    const tooDeep =
      (option.type === OptionType.group && depth > 0) || (option.type === OptionType.subcommand && depth > 1);
    if (tooDeep)
      faults.push({
        path: [...here, 'type'],
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message: 'Sub-command option type cannot be nested here',
      });
    if (nesting && depth < 3) faults.push(...optionFaults(list(option.options), [...here, 'options'], depth + 1));
  }
  return faults;
}

function choiceFaults(option: JsonObject, path: readonly PropertyKey[]): Fault[] {
  const choices = list(option.choices);
  const faults: Fault[] = [];
  if (option.autocomplete === true && choices.length > 0)
    faults.push({
      path: [...path, 'autocomplete'],
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      message: 'Autocomplete cannot be enabled with choices',
    });
  if (option.autocomplete === true && !CHOOSABLE.includes(option.type))
    faults.push({
      path: [...path, 'autocomplete'],
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
      message: 'Autocomplete cannot be used with this option type',
    });
  for (const key of ['name', 'value']) {
    const seen = new Set<unknown>();
    for (const [index, choice] of choices.entries()) {
      if (seen.has(choice[key]))
        faults.push({
          path: [...path, 'choices', index, key],
          code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          message: `Choice ${key} already exists`,
        });
      seen.add(choice[key]);
    }
  }
  return faults;
}

function nameFaults(name: unknown, path: readonly PropertyKey[]): Fault[] {
  const valid = typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
  return valid ? [] : [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
}

/** Discord counts the names, descriptions and choice values of a command and of everything in it. */
function textSize(node: JsonObject): number {
  const own = ['name', 'description', 'value'].reduce(
    (sum, key) => sum + (typeof node[key] === 'string' ? node[key].length : 0),
    0,
  );
  return [...list(node.options), ...list(node.choices)].reduce((sum, child) => sum + textSize(child), own);
}

const required = (path: readonly PropertyKey[]): Fault => ({
  path,
  code: 'BASE_TYPE_REQUIRED',
  message: 'This field is required',
});
const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const localised = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
