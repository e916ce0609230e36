import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Upload } from '../attachments.ts';
import { invalidFormBody, refusal } from '../errors.ts';

/** A request as a route sees it. */
export type Call = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body, or the payload_json part of a multipart one; undefined without a body. */
  readonly body: unknown;
  readonly files: readonly Upload[];
};
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Handler = (call: Call) => Reply | Promise<Reply>;
export type Route = {
  readonly method: string;
  /** "/channels/:channel/messages" */
  readonly path: string;
  /** Interaction endpoints carry their own token in the path. */
  readonly open?: true;
  readonly handler: Handler;
};

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const noContent: Reply = { status: 204 };

/** Bytes of a whole request: ten files of the largest size and their description. */
const REQUEST_MAX = 110 * 1024 * 1024;
const JSON_MAX = 8 * 1024 * 1024;

/** Reads and parses a body. Refuses bad JSON, a wrong content type, and what is too large. */
export async function readBody(request: IncomingMessage, fileMax: number): Promise<Pick<Call, 'body' | 'files'>> {
  const type = request.headers['content-type'] ?? '';
  const multipart = type.startsWith('multipart/form-data');
  const bytes = await readBytes(request, multipart ? REQUEST_MAX : JSON_MAX);
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!multipart) {
    if (!type.startsWith('application/json')) {
      throw invalidFormBody([
        {
          path: [],
          code: 'CONTENT_TYPE_INVALID',
          message: 'Expected "Content-Type" header to be one of {"application/json", "multipart/form-data"}.',
        },
      ]);
    }
    return { body: parseJson(bytes.toString('utf8')), files: [] };
  }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw refusal('invalidJson');
  });
  const payload = form.get('payload_json');
  const body =
    typeof payload === 'string'
      ? parseJson(payload)
      : Object.fromEntries([...form].filter(([, v]) => typeof v === 'string'));
  const files = await Promise.all(
    [...form].flatMap(([field, value]) => (typeof value === 'string' ? [] : [upload(field, value)])),
  );
  if (files.some(({ file }) => file.bytes.length > fileMax)) throw refusal('tooLarge');
  return { body, files: files.toSorted((a, b) => a.index - b.index).map(({ file }) => file) };
}

async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > most) throw refusal('tooLarge');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalidJson');
  }
}

/** "files[2]" is upload 2. Name and type come from outside: both end up in headers and addresses. */
async function upload(field: string, value: File): Promise<{ index: number; file: Upload }> {
  const index = Number(/^files\[(\d{1,2})\]$/.exec(field)?.[1] ?? 0);
  const name = value.name.replace(/[^\p{L}\p{N}._-]/gu, '_') || 'file';
  const type = /^[\w.+-]+\/[\w.+-]+(?=$|;)/.exec(value.type)?.[0] ?? 'application/octet-stream';
  return { index, file: { name, type, bytes: Buffer.from(await value.arrayBuffer()) } };
}

/** Answers in JSON; a 204 carries no body and no content type. */
export function respond(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (body === undefined) return void response.writeHead(status, headers).end();
  const text = JSON.stringify(body);
  const described = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, ...described }).end(text);
}
