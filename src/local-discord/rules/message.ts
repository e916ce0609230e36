import { type Fault, fault, invalidFormBody, refusal, under } from '../errors.ts';
import { isObject, type JsonObject, MessageFlag, objects } from '../wire.ts';
import type { StoredMessage } from '../world.ts';
import { componentFaults, componentsV2Faults } from './components.ts';
import { embedFaults } from './embeds.ts';
import { type SchemaName, schemaFaults } from './schema.ts';

const CONTENT_MAX = 2000;
const FILES_MAX = 10;

export type MessageRules = {
  readonly schema: SchemaName;
  /** How many files came with it. */
  readonly files: number;
  /** The message that is edited: what an edit leaves out stands. */
  readonly before?: StoredMessage;
  /** Where the message lies in the request's body. */
  readonly at?: readonly PropertyKey[];
};

/** Throws Discord's refusal of a message body: schema, content, embeds, components, emptiness. Returns the body. */
export function checkMessage(body: unknown, { schema, files, before, at = [] }: MessageRules): JsonObject {
  const bySchema = schemaFaults(schema, body);
  if (bySchema.length > 0 || !isObject(body)) throw invalidFormBody(under(at, bySchema));
  const result = { ...(before && standing(before)), ...body };
  const components = objects(body.components);
  const v2 = ((Number(before?.data.flags ?? 0) | Number(body.flags ?? 0)) & MessageFlag.componentsV2) !== 0;
  const faults = [
    ...contentFaults(body.content),
    ...attachmentFaults(objects(body.attachments), files),
    ...allowedMentionsFaults(body.allowed_mentions),
    ...embedFaults(objects(body.embeds)),
    ...(v2 ? componentsV2Faults(result, components) : componentFaults(components)),
  ];
  if (faults.length > 0) throw invalidFormBody(under(at, faults));
  const shown = [result.embeds, result.components, result.attachments, result.sticker_ids].some(
    (list) => Array.isArray(list) && list.length > 0,
  );
  if (!shown && files === 0 && !result.poll && String(result.content ?? '').trim() === '')
    throw refusal('emptyMessage');
  return body;
}

const standing = ({ data: { content, embeds, components, attachments } }: StoredMessage): JsonObject => ({
  content,
  embeds,
  components,
  attachments,
});

function contentFaults(content: unknown): Fault[] {
  const tooLong = typeof content === 'string' && content.length > CONTENT_MAX;
  return tooLong ? [fault(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${CONTENT_MAX} or fewer in length.`)] : [];
}

/** A small id names an uploaded file, which must be there. */
const attachmentFaults = (attachments: readonly JsonObject[], files: number): Fault[] =>
  attachments.flatMap(({ id }, index) =>
    Number(id) >= files && Number(id) < FILES_MAX
      ? [fault(['attachments', index], 'MESSAGE_ATTACHMENT_NOT_FOUND', 'Attachment data not found')]
      : [],
  );

function allowedMentionsFaults(allowed: unknown): Fault[] {
  if (!isObject(allowed) || !Array.isArray(allowed.parse)) return [];
  const { parse } = allowed;
  const both = ['users', 'roles'].filter(
    (kind) => parse.includes(kind) && Array.isArray(allowed[kind]) && allowed[kind].length > 0,
  );
  return both.map((kind) =>
    fault(
      ['allowed_mentions'],
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    ),
  );
}
