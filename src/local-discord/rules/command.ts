import { type Fault, fault, invalidFormBody, missing, under } from '../errors.ts';
import { CommandType, isObject, type JsonObject, objects } from '../wire.ts';
import { nameFaults, optionFaults } from './options.ts';
import { schemaFaults } from './schema.ts';

const TOTAL_MAX = 8000;

/** Throws Discord's refusal of a list of commands to register; returns it normalised. */
export function checkCommands(body: unknown): JsonObject[] {
  if (!Array.isArray(body))
    throw invalidFormBody([fault([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')]);
  const faults = body.flatMap((command, index) => under([index], commandFaults(command)));
  const names = body.map((command) => isObject(command) && `${command.type ?? CommandType.chat} ${command.name}`);
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [fault([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')]
      : [],
  );
  if (faults.length + repeated.length > 0) throw invalidFormBody([...faults, ...repeated]);
  return body.map(normal);
}

/** Throws Discord's refusal of one command to register; returns it normalised. */
export function checkCommand(body: unknown): JsonObject {
  const faults = commandFaults(body);
  if (faults.length > 0) throw invalidFormBody(faults);
  return normal(body as JsonObject);
}

/** Checks changes against the command that they make of `before`. */
export function checkCommandEdit(changes: unknown, before: JsonObject): JsonObject {
  const bySchema = schemaFaults('commandEdit', permissionsAsNumber(changes));
  const faults = bySchema.length > 0 || !isObject(changes) ? bySchema : ownFaults({ ...before, ...changes });
  if (faults.length > 0) throw invalidFormBody(faults);
  return normal(changes as JsonObject);
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
  const { type = CommandType.chat, description, name_localizations } = command;
  const options = objects(command.options);
  if (type !== CommandType.chat) {
    return [
      ...(description
        ? [
            fault(
              ['description'],
              'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
              'Context menu commands cannot have description',
            ),
          ]
        : []),
      ...(options.length > 0
        ? [fault(['options'], 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED', 'Context menu commands cannot have options')]
        : []),
    ];
  }
  const localised = isObject(name_localizations) ? Object.entries(name_localizations) : [];
  return [
    ...nameFaults(command.name, ['name']),
    ...localised.flatMap(([locale, name]) => nameFaults(name, ['name_localizations', locale])),
    ...(description ? [] : [missing(['description'])]),
    ...(textSize(command) > TOTAL_MAX
      ? [fault([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${TOTAL_MAX})`)]
      : []),
    ...optionFaults(options, ['options']),
  ];
}

/** Discord counts the names, descriptions and choice values of a command and of everything in it, each in its longest language. */
function textSize(node: JsonObject): number {
  const longest = (text: unknown, localised: unknown): number => {
    const all = [text, ...(isObject(localised) ? Object.values(localised) : [])];
    return Math.max(0, ...all.map((one) => (typeof one === 'string' ? one.length : 0)));
  };
  const own =
    longest(node.name, node.name_localizations) +
    longest(node.description, node.description_localizations) +
    longest(node.value, null);
  return [...objects(node.options), ...objects(node.choices)].reduce((sum, child) => sum + textSize(child), own);
}
