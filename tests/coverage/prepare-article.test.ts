import { expect, test } from 'vitest';
import { unpackAnalysis, unpackEntity, unpackParagraphs } from '../../src/coverage/embedded/article-codec.ts';
import { indexedSentences } from '../../src/coverage/embedded/hits.ts';
import { prepare } from '../../src/coverage/embedded/index/prepare.ts';
import { prepareArticle } from '../../src/coverage/embedded/prepare-article.ts';
import { StoredArticle } from '../../src/coverage/embedded/stored-article.ts';

const PAPER = [
  'Harbour plan divides council',
  '“The Northern Harbour Authority has lost £3m,” said its chair, Dame Olive Kerr, on Monday. She added that 12% of “all berths” stood empty.',
  'One councillor, who asked not to be named, called the plan “a disgrace”. Another said nothing.',
  'According to the NHA, “no decision” has been made. Kerr told the Post that Mr Pell had warned her: “Do not sell.”',
  'Sign up to our newsletter',
].join('\n\n');

test.each([
  ['speakers with and without names', PAPER],
  ['a headline alone', 'Nothing to report'],
  ['other scripts', 'Порт\n\n«Мы закрыты», — сказал мэр. 港が閉まった。'],
])('GIVEN %s THEN what a worker prepares is what the store gives back to be indexed', (_, text) => {
  const packed = prepareArticle({ id: 'a.txt', text });
  if ('fault' in packed) throw new Error(packed.fault);
  const article = {
    ...{ id: 'a.txt', title: packed.title, outlet: null, date: null, author: null, url: null },
    ...{ text, paragraphs: unpackParagraphs(packed.paragraphs) },
  };
  const parties = packed.entities.map((entity) => unpackEntity(entity, 'a.txt'));
  const stored = new StoredArticle(article, () => unpackAnalysis(packed.analysis, text, parties));
  expect(packed.prepared).toEqual(prepare(indexedSentences(text, stored.places, stored.analysis.entities)));
  expect(packed.prepared!.paragraphs).toHaveLength(packed.sentences);
});
