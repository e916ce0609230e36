import type { Coverage } from '../../coverage/coverage.ts';
import { statedMetadata } from '../../coverage/ingestion/ingest.ts';
import type { Metadata } from '../../coverage/metadata.ts';
import type { Answer } from '../../domain/answer.ts';
import { InputError } from '../../domain/input-error.ts';
import { inWords, say } from '../../locales/say.ts';
import type { Occasion } from '../occasion.ts';
import { articleToChange, FIELDS, headlines, refuseInPrivate, undoOffer } from './changed.ts';

type Said = { readonly [K in keyof Metadata]?: string | undefined };

/** Takes back what was said, as nothing else could: a blank option is one that was not given. */
const UNKNOWN = '-';

/** Corrects what is known about an article besides its words. */
export async function describeArticle(
  { article, ...said }: Said & { readonly article: string },
  coverage: Coverage,
  occasion: Occasion,
): Promise<Answer> {
  refuseInPrivate(occasion);
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw new InputError(say`say what is to be corrected: title, outlet, date, author or url`);
  if (said.title === UNKNOWN) throw new InputError(say`title: an article has a title; give another one`);
  const info = await articleToChange(article, coverage);
  const cleared = Object.fromEntries(given.flatMap(([field, value]) => (value === UNKNOWN ? [[field, null]] : [])));
  const stated = statedMetadata(Object.fromEntries(given.filter(([, value]) => value !== UNKNOWN)));
  await coverage.describe(info.id, { ...stated, ...cleared }, occasion.member);
  const [now = info] = (await coverage.articles()).filter(({ id }) => id === info.id);
  const fields = ['title', 'outlet', 'date', 'author', 'url'] as const;
  const shown = fields.filter((field) => field !== 'title' || said.title !== undefined);
  const lines = shown.map((field) => say`${FIELDS[field]()}: ${now[field] ?? say`not known`}`);
  return {
    kind: 'found',
    statements: await headlines([now], coverage),
    notes: [say`${now.id} now has ${inWords(lines, 'and')}.`],
    offers: await undoOffer(coverage, info.id),
  };
}
