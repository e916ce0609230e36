import { z } from 'zod';
import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';
import type { RequestStore } from './request-store.ts';

/** Discord's limit for a custom_id and for the value of a select's option. */
const CUSTOM_ID = 100;

/** A command with its options, as asked. */
export type Request = {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
};

/** A paragraph, with how many are shown around it on either side; null asks who said what in it. */
export type Place = { readonly article: string; readonly paragraph: number; readonly reach: number | null };

/** What can be shown again from nothing but this: a page of an answer, or of what a passage stands in. */
export type View = { readonly of: Request | Place; readonly page: number };

/**
 * What a button or a choice does.
 * - `turn`: shows the view in place of the message to the member who asked, and privately to anybody else
 * - `open`: shows the view privately
 * - `share`: shows the view to everybody
 * - `choose`: the chosen value says what
 */
export type Action = View & {
  readonly how: 'turn' | 'open' | 'share' | 'choose';
  /** Whose answer it is; null for actions that do not care. */
  readonly asker: string | null;
};

const RequestWire = z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))]);
const PlaceWire = z.tuple([z.string(), z.int().min(1), z.int().min(0).max(50).nullable()]);
const Head = [z.enum(['turn', 'open', 'share', 'choose']), z.int().min(0), z.string().nullable()] as const;
const Wire = z.tuple([...Head, z.union([RequestWire, PlaceWire])]);

const wireOf = (of: Request | Place): z.input<typeof Wire>[3] =>
  'command' in of ? [of.command, { ...of.options }] : [of.article, of.paragraph, of.reach];

/** An action in at most 100 characters: itself where that fits, else the key under which the store keeps it. */
export function packAction({ how, page, asker, of }: Action, store: RequestStore): string {
  const json = JSON.stringify([how, page, asker, wireOf(of)] satisfies z.input<typeof Wire>);
  return json.length <= CUSTOM_ID ? json : `#${store.keep(json)}`;
}

/** The action that a custom_id stands for. Throws InputError when it is not, or no longer, known. */
export function unpackAction(packed: string, store: RequestStore, { outdated }: Words): Action {
  const parsed = Wire.safeParse(parseJson(packed.startsWith('#') ? store.recall(packed.slice(1)) : packed));
  if (!parsed.success) throw new InputError(outdated);
  const [how, page, asker, wire] = parsed.data;
  const of = wire.length === 2 ? requestOfWire(wire) : { article: wire[0], paragraph: wire[1], reach: wire[2] };
  return { how, page, asker, of };
}

const requestOfWire = ([command, options]: z.output<typeof RequestWire>): Request => ({ command, options });

/** Remembers what the answer to an interaction or a message (its id) was about, for those who reply to the answer. */
export function rememberRequest(cause: string, { command, options }: Request, store: RequestStore): void {
  store.keep(JSON.stringify([command, options]), cause);
}

/** What the answer to an interaction or a message was about; null when that is not known. */
export function recallRequest(cause: string, store: RequestStore): Request | null {
  const parsed = RequestWire.safeParse(parseJson(store.recall(cause)));
  return parsed.success ? requestOfWire(parsed.data) : null;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
