import { z } from 'zod';
import type { GivenFile } from '../answers/occasion.ts';
import type { Citation } from '../domain/answer.ts';
import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';
import type { RequestStore } from './request-store.ts';

const HOW = ['turn', 'open', 'share', 'choose', 'do', 'form'] as const;

/** Discord's limit for a custom_id and for the value of a select's option. */
const CUSTOM_ID = 100;

/** A command with its options, as asked. */
export type Request = {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** What came with it. Not kept: such a request is not asked anew. */
  readonly files?: Readonly<Record<string, GivenFile>>;
};

/** A paragraph (of the article's first version unless said), with how many are shown around it; null asks who said what in it. */
export type Place = Pick<Citation, 'article' | 'paragraph' | 'version'> & { readonly reach: number | null };

/** What can be shown again from nothing but this: a page of an answer, or of what a passage stands in. */
export type View = { readonly of: Request | Place; readonly page: number };

/**
 * What a button or a choice does.
 * - `turn`: shows the view in place of the message to the member who asked, and privately to anybody else
 * - `open`: shows the view privately
 * - `share`: shows the view to everybody
 * - `choose`: the chosen value says what
 * - `do`: asks the request, beside the message that offers it
 * - `form`: the same once the options in `ask` are filled in
 */
export type Action = View & {
  readonly how: (typeof HOW)[number];
  /** Whose answer it is; null for actions that do not care. */
  readonly asker: string | null;
  readonly ask?: readonly string[];
};

const RequestWire = z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))]);
const Where = [z.string(), z.int().min(1), z.int().min(0).max(50).nullable()] as const;
const PlaceWire = z.union([z.tuple(Where), z.tuple([...Where, z.int().min(2)])]);
const Shown = [z.enum(HOW), z.int().min(0), z.string().nullable(), z.union([RequestWire, PlaceWire])] as const;
const Wire = z.union([z.tuple(Shown), z.tuple([...Shown, z.array(z.string()).max(5)])]);

function wireOf(of: Request | Place): z.input<typeof Wire>[3] {
  if ('command' in of) return [of.command, { ...of.options }];
  const { article, paragraph, reach, version = 1 } = of;
  return version === 1 ? [article, paragraph, reach] : [article, paragraph, reach, version];
}

/** An action in at most 100 characters: itself where that fits, else the key under which the store keeps it. */
export function packAction({ how, page, asker, of, ask }: Action, store: RequestStore): string {
  const shown: z.input<z.ZodTuple<typeof Shown, null>> = [how, page, asker, wireOf(of)];
  const json = JSON.stringify(ask ? [...shown, ask] : shown);
  return json.length <= CUSTOM_ID ? json : `#${store.keep(json)}`;
}

/** The action that a custom_id stands for. Throws InputError when it is not, or no longer, known. */
export function unpackAction(packed: string, store: RequestStore, { outdated }: Words): Action {
  const parsed = Wire.safeParse(parseJson(packed.startsWith('#') ? store.recall(packed.slice(1)) : packed));
  if (!parsed.success) throw new InputError(outdated);
  const [how, page, asker, wire, ask] = parsed.data;
  const of = wire.length === 2 ? requestOfWire(wire) : placeOfWire(wire);
  return { how, page, asker, of, ...(ask && { ask }) };
}

function placeOfWire([article, paragraph, reach, version]: z.output<typeof PlaceWire>): Place {
  return { article, paragraph, reach, ...(version !== undefined && { version }) };
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
