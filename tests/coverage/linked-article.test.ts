import { expect, test } from 'vitest';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { prepareInThread } from '../../src/coverage/embedded/prepare-article.ts';

const ARTICLES = [
  {
    id: 'ferry.txt',
    outlet: 'The Post',
    date: '2030-05-01',
    text: 'Ferry stops\n\n“The ferry stops on Monday,” said Mr Okafor.\n\nMr Okafor told the Harbour Board that it was late.',
  },
  {
    id: 'quarry.txt',
    outlet: 'The Courier',
    date: '2030-05-02',
    text: 'Quarry opens\n\n“The quarry opens on Friday,” said Tom Okafor, the transport minister.\n\nMinna Holt denied that it was hers.',
  },
  {
    id: 'school.txt',
    outlet: 'The Post',
    date: '2030-05-03',
    text: 'School sold\n\n“The school was sold,” said Ruth Okafor.\n\nHolt said that nobody had asked the Harbour Board.',
  },
];

const open = () => openEmbeddedCoverage({ databaseFile: ':memory:', analyser: prepareInThread });

/** All that depends on who is who. */
async function known(coverage: Coverage) {
  const entities = await coverage.entities();
  return {
    entities,
    said: await coverage.attributions(),
    bySpeaker: await Promise.all(entities.map(({ id }) => coverage.attributions({ speaker: id }))),
    hits: (await coverage.search({ text: 'Okafor Holt Harbour Board', limit: 20 })).hits.map(
      ({ mentions, attributions }) => ({ mentions, attributions }),
    ),
    analyses: await Promise.all(ARTICLES.map(async ({ id }) => (await coverage.article(id))?.analysis.entities)),
  };
}

test('GIVEN articles that change who is who THEN those read before are known as if they had come together', async () => {
  const [grown, shrunk] = [open(), open()];
  const [growing, shrinking] = [grown.forServer('1'), shrunk.forServer('1')];
  for (const article of ARTICLES) await shrinking.add(article);
  for (const [i, article] of ARTICLES.entries()) {
    await growing.add(article);
    await known(growing);
    await known(grown.forServer(null));
    const fresh = open();
    const together = fresh.forServer('1');
    for (const one of ARTICLES.slice(0, i + 1)) await together.add(one);
    const expected = await known(together);
    expect(await known(growing)).toEqual(expected);
    expect(await known(growing)).toEqual(expected);
    await fresh.close();
  }
  const all = await known(growing);
  expect(await known(shrinking)).toEqual(all);
  await growing.remove('quarry.txt');
  await shrinking.remove('quarry.txt');
  expect(await known(growing)).toEqual(await known(shrinking));
  expect(await known(growing)).not.toEqual(all);
  await growing.add(ARTICLES[1]!);
  expect((await known(growing)).bySpeaker.flat()).toHaveLength(all.bySpeaker.flat().length);
  await grown.close();
  await shrunk.close();
});
