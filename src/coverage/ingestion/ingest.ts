import type { Article, ArticleInfo, RawArticle } from '../../domain/article.ts';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';
import { ChangedError } from '../changed-error.ts';
import type { Added, Coverage } from '../coverage.ts';
import { type Metadata, readMetadata } from '../metadata.ts';
import { createNearDuplicates } from '../near-duplicates.ts';
import { NotOwnError } from '../not-own-error.ts';
import { idOfAddress, idOfFile, numbered } from './article-ids.ts';

/** An article that is to be added under an id of ours. */
export type NewArticle = Omit<RawArticle, 'id'> & {
  /** The file it came in; null for one that came from its address. */
  readonly file: string | null;
};

/** What became of it, and how it is known now. */
export type Ingested = { readonly outcome: Added['outcome']; readonly article: ArticleInfo };

/** Articles of one name that are told apart. */
const MOST_NAMESAKES = 1_000;

/**
 * What a person says about an article; a field that is blank is not said. Throws InputError naming the field that is
 * wrong and what it must be.
 */
export function statedMetadata(given: Partial<Record<keyof Metadata, string | undefined>>): Partial<Metadata> {
  const { metadata, faults } = readMetadata(given);
  if (faults.length > 0) throw new InputError(faults.join('; '));
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
}

/**
 * Adds an article and resolves once it is durable and searchable. Its id is its file's name, else made of its address.
 * A file of a name that is taken is a new version only when it is the same document: of the same address, or mostly in
 * the same words; otherwise it gets a name of its own ("minutes-2.txt"). So does what a server has in other words than
 * the shared coverage, which it cannot change. `beforehand` is told each id that is tried, before anybody can find the
 * article under it. Throws InputError for one that cannot be taken.
 */
export async function ingest(
  coverage: Coverage,
  { file, ...raw }: NewArticle,
  by: string | null,
  beforehand: (id: string) => void = () => {},
): Promise<Ingested> {
  const named = file === null ? idOfAddress(raw.url!) : idOfFile(file);
  for (let number = 1; number <= MOST_NAMESAKES; ) {
    const id = numbered(named, number);
    const there = (await coverage.article(id))?.article ?? null;
    if (there && file !== null && !isSameDocument(there, raw)) {
      number++;
      continue;
    }
    beforehand(id);
    try {
      const added = await coverage.add({ ...raw, ...knownOf(there, raw, file), id }, by, there);
      return { outcome: added.outcome, article: await kept(added.id, coverage) };
    } catch (error) {
      // Somebody else has been quicker: it is looked at again.
      if (error instanceof ChangedError) continue;
      if (!(error instanceof NotOwnError)) throw error;
    }
    if (there?.text === raw.text) return { outcome: 'unchanged', article: infoOf(there) };
    number++;
  }
  throw new InputError(
    say`${oneLine(named)}: there are ${String(MOST_NAMESAKES)} articles of that name; give it another one`,
  );
}

/** What was known about an article stays known when its next version does not say it. */
function knownOf(there: ArticleInfo | null, raw: Omit<RawArticle, 'id'>, file: string | null): Partial<RawArticle> {
  if (there === null) return {};
  const { outlet, date, author } = there;
  return {
    outlet: raw.outlet ?? outlet,
    date: raw.date ?? date,
    author: raw.author ?? author,
    // Another way of writing its address is no change.
    url: file === null ? (there.url ?? raw.url ?? null) : (raw.url ?? there.url),
  };
}

async function kept(id: string, coverage: Coverage): Promise<ArticleInfo> {
  const stored = await coverage.article(id);
  // Removed again by somebody else in the meantime.
  if (!stored) throw new InputError(say`${oneLine(id)}: has just been removed again`);
  return infoOf(stored.article);
}

const infoOf = ({ text: _text, paragraphs: _paragraphs, ...info }: Article): ArticleInfo => info;

function isSameDocument(there: { text: string; url: string | null }, raw: Omit<RawArticle, 'id'>): boolean {
  if (there.text === raw.text) return true;
  if (there.url !== null && raw.url) return idOfAddress(there.url) === idOfAddress(raw.url);
  const known = createNearDuplicates<string>();
  known.add('there', there.text);
  return known.copies(raw.text).length > 0;
}
