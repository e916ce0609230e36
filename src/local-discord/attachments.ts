import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import type { Platform } from './platform.ts';
import { isObject, type JsonObject, objects } from './wire.ts';
import type { StoredMessage } from './world.ts';

/** A file as it was uploaded; served again under the attachment's address. */
export type Upload = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/** Files by attachment id. The oldest go when there are too many, or too many bytes of them. */
export class Uploads {
  readonly #files = new Map<string, Upload>();
  #bytes = 0;
  static readonly #MOST = 2_000;
  static readonly #MOST_BYTES = 256 * 1024 * 1024;

  get(id: string): Upload | undefined {
    return this.#files.get(id);
  }

  add(id: string, file: Upload): void {
    this.#files.set(id, file);
    this.#bytes += file.bytes.length;
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= Uploads.#MOST && this.#bytes <= Uploads.#MOST_BYTES) break;
      this.delete(oldest);
    }
  }

  delete(id: string): void {
    this.#bytes -= this.#files.get(id)?.bytes.length ?? 0;
    this.#files.delete(id);
  }
}

/** Keeps a file and describes it as Discord does. */
export function kept({ newId, uploads, origin }: Platform, channel: string, file: Upload): APIAttachment {
  const id = newId();
  uploads.add(id, file);
  const url = `${origin()}/attachments/${channel}/${id}/${encodeURIComponent(file.name)}`;
  return { id, filename: file.name, size: file.bytes.length, url, proxy_url: url, content_type: file.type };
}

/** Keeps uploaded files, and the older ones that an edit names; points the embeds' `attachment://` addresses at them. */
export function attach(platform: Platform, message: StoredMessage, body: JsonObject, files: readonly Upload[]): void {
  const { data } = message;
  const described = objects(body.attachments);
  const staying = data.attachments.filter(
    (a) => body.attachments === undefined || described.some(({ id }) => String(id) === a.id),
  );
  for (const gone of data.attachments) if (!staying.includes(gone)) platform.uploads.delete(gone.id);
  const added = files.map((file, index): APIAttachment => {
    const description = described.find((d) => String(d.id) === String(index))?.description;
    return { ...kept(platform, data.channel_id, file), ...(typeof description === 'string' && { description }) };
  });
  data.attachments = [...staying, ...added];
  if (body.embeds !== undefined)
    data.embeds = objects(body.embeds).map((embed) =>
      shownEmbed(embed, data.attachments),
    ) as unknown as APIMessage['embeds'];
}

function shownEmbed(embed: JsonObject, attachments: readonly APIAttachment[]): JsonObject {
  const resolve = (url: unknown) => attachments.find(({ filename }) => url === `attachment://${filename}`)?.url ?? url;
  const entries = Object.entries(embed).map(([key, value]) => [
    key,
    isObject(value) && 'url' in value ? { ...value, url: resolve(value.url) } : value,
  ]);
  return { type: 'rich', ...Object.fromEntries(entries) };
}
