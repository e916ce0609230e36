import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';
import type { Analyser } from './analyse-article.ts';
import { unpackAnalysis, unpackEntity } from './article-codec.ts';
import { type ArticleRow, givenOf } from './article-row.ts';
import { scopedKey } from './linking/link-key.ts';
import { StoredArticle } from './stored-article.ts';

/** A past version as today's code reads it: what older code has made of it is not renewed in the store. Throws InputError. */
export async function analyseAnew(
  row: ArticleRow,
  { article }: StoredArticle,
  analyse: Analyser,
): Promise<StoredArticle> {
  const given = givenOf(row, article.text);
  const [outcome] = await analyse([given]);
  if ('fault' in outcome!) throw new InputError(say`${oneLine(given.id)}: cannot be analysed (${outcome.fault})`);
  const { analysis, entities } = outcome!;
  const parties = entities.map((entity) => unpackEntity({ ...entity, id: scopedKey(entity.id, row.server) }, given.id));
  return new StoredArticle(article, () => unpackAnalysis(analysis, given.text, parties));
}
