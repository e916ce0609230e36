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
  /** What came with it. */
  readonly files: readonly { readonly name: string }[];
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
    ...attachmentFaults(objects(body.attachments), files.length, before),
    ...allowedMentionsFaults(body.allowed_mentions),
    ...embedFaults(objects(body.embeds)),
    ...pictureFaults(objects(body.embeds), [
      ...namesStaying(body.attachments, before),
      ...files.map(({ name }) => name),
    ]),
    ...(v2 ? componentsV2Faults(result, components) : componentFaults(components)),
  ];
  if (faults.length > 0) throw invalidFormBody(under(at, faults));
  const shown = [result.embeds, result.components, result.attachments, result.sticker_ids].some(
    (list) => Array.isArray(list) && list.length > 0,
  );
  if (!shown && files.length === 0 && !result.poll && String(result.content ?? '').trim() === '')
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

/** A small id names an uploaded file, any other one that the message has; there are ten at most. */
function attachmentFaults(attachments: readonly JsonObject[], files: number, before?: StoredMessage): Fault[] {
  const isUpload = (id: unknown) => Number(id) < FILES_MAX;
  const isThere = (id: unknown) =>
    isUpload(id) ? Number(id) < files : before?.data.attachments.some((one) => one.id === String(id));
  const staying = attachments.filter(({ id }) => !isUpload(id)).length;
  return [
    ...attachments.flatMap(({ id }, index) =>
      isThere(id) ? [] : [fault(['attachments', index], 'MESSAGE_ATTACHMENT_NOT_FOUND', 'Attachment data not found')],
    ),
    ...(staying + files > FILES_MAX
      ? [fault(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${FILES_MAX} or fewer in length.`)]
      : []),
  ];
}

/** The names of the files of before that an edit leaves. */
function namesStaying(attachments: unknown, before?: StoredMessage): readonly string[] {
  const kept = Array.isArray(attachments) ? new Set(objects(attachments).map(({ id }) => String(id))) : null;
  const had = before?.data.attachments ?? [];
  return had.filter(({ id }) => kept === null || kept.has(id)).map(({ filename }) => filename);
}

/** Discord overlooks a picture that is not there, and shows none. */
const pictureFaults = (embeds: readonly JsonObject[], names: readonly string[]): Fault[] =>
  embeds.flatMap((embed, index) =>
    ['image', 'thumbnail', 'author', 'footer'].flatMap((part) => {
      const inner = embed[part];
      const addresses = isObject(inner) ? [inner.url, inner.icon_url] : [];
      const lost = addresses.some(
        (url) =>
          typeof url === 'string' &&
          url.startsWith('attachment://') &&
          !names.includes(url.slice('attachment://'.length)),
      );
      return lost ? [fault(['embeds', index, part], 'MESSAGE_ATTACHMENT_NOT_FOUND', 'Attachment data not found')] : [];
    }),
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
