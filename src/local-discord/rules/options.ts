import { type Fault, fault, missing } from '../errors.ts';
import { type JsonObject, OptionType, objects } from '../wire.ts';

/** Discord's own expression for names of chat commands and options; letters that have a case must be lower. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHOOSABLE: readonly unknown[] = [OptionType.string, OptionType.integer, OptionType.number];
const NESTING: readonly unknown[] = [OptionType.subcommand, OptionType.group];
type Path = readonly PropertyKey[];

export function nameFaults(name: unknown, path: Path): Fault[] {
  const valid = typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
  return valid ? [] : [fault(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];
}

/** What Discord's schema does not say of options: names, order, nesting, choices. */
export function optionFaults(options: readonly JsonObject[], path: Path, within: unknown = null): Fault[] {
  const nested = options.filter(({ type }) => NESTING.includes(type));
  const mixed = nested.length > 0 && nested.length < options.length;
  const firstOptional = options.findIndex(({ type, required }) => !required && !NESTING.includes(type));
  const names = options.map(({ name }) => name);
  return [
    ...(mixed
      ? [fault(path, 'APPLICATION_COMMAND_OPTIONS_MIXED', 'Sub-commands and other options cannot be mixed')]
      : []),
    ...options.flatMap((option, index) => {
      const here = [...path, index];
      const repeated = names.indexOf(option.name) < index;
      const late = Boolean(option.required) && firstOptional >= 0 && firstOptional < index;
      return [
        ...nameFaults(option.name, [...here, 'name']),
        ...(option.description ? [] : [missing([...here, 'description'])]),
        ...(repeated
          ? [fault([...here, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists')]
          : []),
        ...(late
          ? [
              fault(
                here,
                'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
                'Required options must be placed before non-required options',
              ),
            ]
          : []),
        ...choiceFaults(option, here),
        ...boundFaults(option, here),
        ...nestingFaults(option, here, within),
      ];
    }),
  ];
}

function choiceFaults(option: JsonObject, path: Path): Fault[] {
  const choices = objects(option.choices);
  const faults = ['name', 'value'].flatMap((key) => {
    const given = choices.map((choice) => choice[key]);
    return given.flatMap((value, index) =>
      given.indexOf(value) < index
        ? [
            fault(
              [...path, 'choices', index, key],
              'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
              `Choice ${key} already exists`,
            ),
          ]
        : [],
    );
  });
  if (option.autocomplete !== true) return faults;
  const at = [...path, 'autocomplete'];
  if (choices.length > 0)
    faults.push(
      fault(at, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', 'Autocomplete cannot be enabled with choices'),
    );
  if (!CHOOSABLE.includes(option.type))
    faults.push(fault(at, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', 'This option type has no autocomplete'));
  return faults;
}

const boundFaults = (option: JsonObject, path: Path): Fault[] =>
  ['length', 'value'].flatMap((what) =>
    Number(option[`min_${what}`] ?? Number.NEGATIVE_INFINITY) >
    Number(option[`max_${what}`] ?? Number.POSITIVE_INFINITY)
      ? [
          fault(
            [...path, `max_${what}`],
            'APPLICATION_COMMAND_OPTIONS_MIN_MAX',
            'The maximum must not be below the minimum',
          ),
        ]
      : [],
  );

/** Groups hold sub-commands, sub-commands hold options, and that is all. */
function nestingFaults(option: JsonObject, path: Path, within: unknown): Fault[] {
  if (!NESTING.includes(option.type)) return [];
  const allowed = within === null || (within === OptionType.group && option.type === OptionType.subcommand);
  if (!allowed)
    return [
      fault([...path, 'type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'A sub-command cannot be nested here'),
    ];
  return optionFaults(objects(option.options), [...path, 'options'], option.type);
}
