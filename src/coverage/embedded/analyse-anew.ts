import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { analyseArticle } from './analyse-article.ts';
import { unpackAnalysis, unpackEntity } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';
import { scopedKey } from './linking/link-key.ts';
import { StoredArticle } from './stored-article.ts';

/** A past printing as today's code reads it: what older code has made of it is not renewed in the store. */
export function analyseAnew({ server, info, givenTitle }: ArticleRow, { article }: StoredArticle): StoredArticle {
  const outcome = analyseArticle({ ...article, title: givenTitle });
  if ('fault' in outcome) throw new InputError(`${oneLine(info.id)}: cannot be analysed (${outcome.fault})`);
  const parties = outcome.entities.map((entity) =>
    unpackEntity({ ...entity, id: scopedKey(entity.id, server) }, info.id),
  );
  return new StoredArticle(article, () => unpackAnalysis(outcome.analysis, article.text, parties));
}
