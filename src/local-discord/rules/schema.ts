import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import { type Fault, fault, missing } from '../errors.ts';
import { isObject } from '../wire.ts';
import { strict } from './strict.ts';

/** Discord's own OpenAPI file, by what is checked with it. */
const SCHEMAS = {
  command: spec.ApplicationCommandUpdateRequestSchema,
  commandEdit: spec.ApplicationCommandPatchRequestPartialSchema,
  channelMessage: spec.MessageCreateRequestSchema,
  channelEdit: spec.MessageEditRequestPartialSchema,
  callbackMessage: spec.IncomingWebhookInteractionRequestSchema,
  callbackUpdate: spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  callbackChoices: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  modal: spec.ModalInteractionCallbackRequestDataSchema,
  webhookMessage: spec.IncomingWebhookRequestPartialSchema,
  webhookEdit: spec.IncomingWebhookUpdateRequestPartialSchema,
} as const;
const UNKNOWN_FIELD = 'UNKNOWN_FIELD';
export type SchemaName = keyof typeof SCHEMAS;

/** What Discord takes or overlooks although its schema does not say so: discord.js adds some to every message. */
const TOLERATED: readonly string[] = ['tts', 'nonce', 'enforce_nonce'];
const TOLERATED_IN_COMMANDS: readonly string[] = ['nsfw'];

/** Every way in which a body breaks Discord's schema, in Discord's words. */
export function schemaFaults(name: SchemaName, body: unknown): Fault[] {
  const checked = z.core.safeParse(strict(SCHEMAS[name]), body);
  if (checked.success) return [];
  const tolerated = name.startsWith('command') ? TOLERATED_IN_COMMANDS : TOLERATED;
  const found = checked.error.issues.flatMap((issue) => faults(issue, [], body));
  return found.filter(
    ({ path, code }) => code !== UNKNOWN_FIELD || path.length > 1 || !tolerated.includes(String(path[0])),
  );
}

function faults(issue: z.core.$ZodIssue, parents: readonly PropertyKey[], root: unknown): Fault[] {
  const path = [...parents, ...issue.path];
  const here = (code: string, message: string): Fault[] => [fault(path, code, message)];
  const given = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    root,
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault([...path, key], UNKNOWN_FIELD, `"${key}" is not a field here`));
    case 'invalid_union':
      if (isObject(given) && issue.errors.length > 0 && issue.errors.every((issues) => issues.some(isAboutType))) {
        return [fault([...path, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" is none of those allowed here.')];
      }
      return closest(issue.errors, given).flatMap((inner) => faults(inner, path, root));
    case 'invalid_type':
      if (given == null) return [missing(path)];
      return here('BASE_TYPE_BAD_TYPE', `Expected ${issue.expected}`);
    case 'too_big': {
      if (issue.origin === 'string')
        return here('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
      if (issue.origin === 'array') return here('BASE_TYPE_BAD_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
      return here('NUMBER_TYPE_MAX', `Value should be less than or equal to ${issue.maximum}.`);
    }
    case 'too_small': {
      if (issue.origin !== 'number' && given === '') return [missing(path)];
      if (issue.origin === 'number' || issue.origin === 'int')
        return here('NUMBER_TYPE_MIN', `Value should be greater than or equal to ${issue.minimum}.`);
      return here('BASE_TYPE_BAD_LENGTH', `Must be at least ${issue.minimum} in length.`);
    }
    case 'invalid_value':
      return here('BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`);
    case 'invalid_format':
      if (issue.format === 'url') return here('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
      return here('STRING_TYPE_REGEX', 'String value did not match validation regex.');
    default:
      return here('BASE_TYPE_INVALID', issue.message);
  }
}

/** Of a union's alternatives, the complaints of the one that was meant: the one that accepts the value's own `type`. */
function closest(alternatives: readonly (readonly z.core.$ZodIssue[])[], given: unknown): readonly z.core.$ZodIssue[] {
  const meant = isObject(given) && alternatives.filter((issues) => !issues.some(isAboutType));
  const candidates = meant && meant.length > 0 ? meant : alternatives;
  return [...candidates].sort((a, b) => a.length - b.length)[0] ?? [];
}

const isAboutType = ({ path }: z.core.$ZodIssue) => path.length === 1 && path[0] === 'type';
