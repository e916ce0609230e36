import { z } from 'zod';
import { InputError } from '../domain/input-error.ts';
import type { RequestStore } from './request-store.ts';

/** Discord's limit for a custom_id and for the value of a select's option. */
const CUSTOM_ID = 100;

/** A command with its options, as asked. */
export type Request = {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
};

/** A paragraph and how many are shown around it on either side. */
export type Place = { readonly article: string; readonly paragraph: number; readonly reach: number };

/** What can be shown again from nothing but this: an answer, or (with a place) the surroundings of one of its passages. */
export type View = { readonly request: Request; readonly place: Place | null; readonly page: number };

/**
 * What a button or a choice does.
 * - `turn`: shows the view in place of the message for the member who asked, and privately to anybody else
 * - `open`: shows the view privately
 * - `share`: shows the view to everybody
 * - `choose`: the values of the select say what; it carries the view it stands under
 */
export type Action = View & { readonly how: 'turn' | 'open' | 'share' | 'choose'; readonly asker: string | null };

const Wire = z.tuple([
  z.enum(['turn', 'open', 'share', 'choose']),
  z.int().min(0),
  z.string().nullable(),
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  z.tuple([z.string(), z.int().min(1), z.int().min(0).max(50)]).nullable(),
]);

const OUTDATED = 'This button is out of date: ask again to get a new answer.';

/** An action in at most 100 characters: itself where that fits, else the key under which the store keeps it. */
export function packAction({ how, page, asker, request, place }: Action, store: RequestStore): string {
  const wire: z.input<typeof Wire> = [
    how,
    page,
    asker,
    request.command,
    { ...request.options },
    place && [place.article, place.paragraph, place.reach],
  ];
  const json = JSON.stringify(wire);
  return json.length <= CUSTOM_ID ? json : `#${store.keep(json)}`;
}

/** The action that a custom_id stands for. Throws InputError when it is not, or no longer, known. */
export function unpackAction(packed: string, store: RequestStore): Action {
  const json = packed.startsWith('#') ? store.recall(packed.slice(1)) : packed;
  const parsed = Wire.safeParse(parseJson(json ?? ''));
  if (!parsed.success) throw new InputError(OUTDATED);
  const [how, page, asker, command, options, place] = parsed.data;
  return {
    how,
    page,
    asker,
    request: { command, options },
    place: place && { article: place[0], paragraph: place[1], reach: place[2] },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
