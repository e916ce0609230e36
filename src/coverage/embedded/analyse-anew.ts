import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Analyser } from './analyse-article.ts';
import { unpackAnalysis, unpackEntity } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';
import { scopedKey } from './linking/link-key.ts';
import { StoredArticle } from './stored-article.ts';

/** A past version as today's code reads it: what older code has made of it is not renewed in the store. Throws InputError. */
export async function analyseAnew(
  { server, info, givenTitle: title }: ArticleRow,
  { article }: StoredArticle,
  analyse: Analyser,
): Promise<StoredArticle> {
  const { id, text, outlet, date, author, url } = article;
  const [outcome] = await analyse([{ id, text, title, outlet, date, author, url }]);
  if ('fault' in outcome!) throw new InputError(`${oneLine(info.id)}: cannot be analysed (${outcome.fault})`);
  const { analysis, entities } = outcome!;
  const parties = entities.map((entity) => unpackEntity({ ...entity, id: scopedKey(entity.id, server) }, info.id));
  return new StoredArticle(article, () => unpackAnalysis(analysis, text, parties));
}
