import { type Fault, invalidFormBody, refusal, under } from '../errors.ts';
import { isObject, type JsonObject, MessageFlag } from '../wire.ts';
import { componentFaults, componentsV2Faults } from './components.ts';
import { type SchemaName, schemaFaults } from './schema.ts';

const CONTENT_MAX = 2000;
const EMBEDS_TOTAL = 6000;
const FILES_MAX = 10;

export type MessageRules = {
  readonly schema: SchemaName;
  /** How many files came with it. */
  readonly files: number;
  /** Where the message lies in the request's body. */
  readonly at?: readonly PropertyKey[];
  /** What the message already is, when it is edited: an edit may leave out what stands. */
  readonly before?: {
    readonly content: string;
    readonly embeds: number;
    readonly components: number;
    readonly attachments: number;
    readonly flags: number;
  };
};

/** Throws Discord's refusal of a message body: schema, content, embeds, components, emptiness. Returns the body. */
export function checkMessage(body: unknown, { schema, files, before, at = [] }: MessageRules): JsonObject {
  const faults = schemaFaults(schema, body);
  if (faults.length > 0 || !isObject(body)) throw invalidFormBody(under(at, faults));
  const flags = (before?.flags ?? 0) | Number(body.flags ?? 0);
  const embeds = list(body.embeds);
  const components = list(body.components);
  const attachments = list(body.attachments);
  const attached = Math.max(files, attachments.length);
  const v2 = (flags & MessageFlag.componentsV2) !== 0;
  const found = [
    ...lengthFaults(body),
    ...attachmentFaults(attachments, files),
    ...allowedMentionsFaults(body.allowed_mentions),
    ...embedFaults(embeds),
    ...(v2 ? componentsV2Faults(body, components) : componentFaults(components)),
  ];
  if (found.length > 0) throw invalidFormBody(under(at, found));

  const content = body.content === undefined ? (before?.content ?? '') : String(body.content ?? '');
  const standing = (key: 'embeds' | 'components' | 'attachments', now: number) =>
    body[key] === undefined && before ? before[key] + (key === 'attachments' ? files : 0) : now;
  const nothing =
    content.trim() === '' &&
    !standing('embeds', embeds.length) &&
    !standing('components', components.length) &&
    !standing('attachments', attached) &&
    !body.poll &&
    !list(body.sticker_ids).length;
  if (nothing) throw refusal('emptyMessage');
  return body;
}

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

function lengthFaults(body: JsonObject): Fault[] {
  const content = typeof body.content === 'string' ? body.content : '';
  if (content.length <= CONTENT_MAX) return [];
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${CONTENT_MAX} or fewer in length.` }];
}

/** A small id names an uploaded file, which must be there. */
function attachmentFaults(attachments: readonly JsonObject[], files: number): Fault[] {
  return attachments.flatMap(({ id }, index): Fault[] => {
    const missing = Number(id) >= files && Number(id) < FILES_MAX;
    return missing
      ? [{ path: ['attachments', index], code: 'MESSAGE_ATTACHMENT_NOT_FOUND', message: 'Attachment data not found' }]
      : [];
  });
}

function allowedMentionsFaults(allowed: unknown): Fault[] {
  if (!isObject(allowed) || !Array.isArray(allowed.parse)) return [];
  const { parse } = allowed;
  const both = ['users', 'roles'].filter(
    (kind) => parse.includes(kind) && Array.isArray(allowed[kind]) && allowed[kind].length > 0,
  );
  return both.map((kind) => ({
    path: ['allowed_mentions'],
    code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
  }));
}

/** Limits over all embeds that the schema cannot express. */
function embedFaults(embeds: readonly JsonObject[]): Fault[] {
  const faults: Fault[] = [];
  const text = (value: unknown) => (typeof value === 'string' ? value.length : 0);
  const inner = (value: unknown, key: string) => (isObject(value) ? text(value[key]) : 0);
  let total = 0;
  for (const [index, embed] of embeds.entries()) {
    const fields = list(embed.fields);
    const size =
      text(embed.title) +
      text(embed.description) +
      inner(embed.footer, 'text') +
      inner(embed.author, 'name') +
      fields.reduce((sum, field) => sum + text(field.name) + text(field.value), 0);
    total += size;
    const pictured = isObject(embed.image) || isObject(embed.thumbnail);
    if (size === 0 && !pictured)
      faults.push({
        path: ['embeds', index, 'description'],
        code: 'BASE_TYPE_REQUIRED',
        message: 'This field is required',
      });
    for (const [f, field] of fields.entries()) {
      for (const key of ['name', 'value']) {
        if (typeof field[key] === 'string' && field[key].trim() === '')
          faults.push({
            path: ['embeds', index, 'fields', f, key],
            code: 'BASE_TYPE_REQUIRED',
            message: 'This field is required',
          });
      }
    }
    for (const [path, url] of embedUrls(embed)) {
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
      const allowed = path[0] === 'url' ? ['http', 'https'] : ['http', 'https', 'attachment'];
      if (!scheme || !allowed.includes(scheme)) {
        faults.push({
          path: ['embeds', index, ...path],
          code: 'URL_TYPE_INVALID_SCHEME',
          message: `Scheme "${scheme ?? ''}" is not supported. Scheme must be one of ('http', 'https').`,
        });
      }
    }
  }
  if (total > EMBEDS_TOTAL)
    faults.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${EMBEDS_TOTAL}`,
    });
  return faults;
}

function embedUrls(embed: JsonObject): [path: string[], url: string][] {
  const places: [string[], unknown][] = [
    [['url'], embed.url],
    [['author', 'url'], isObject(embed.author) && embed.author.url],
    [['image', 'url'], isObject(embed.image) && embed.image.url],
    [['thumbnail', 'url'], isObject(embed.thumbnail) && embed.thumbnail.url],
  ];
  return places.filter((place): place is [string[], string] => typeof place[1] === 'string' && place[1] !== '');
}
