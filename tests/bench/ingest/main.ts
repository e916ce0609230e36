import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import type { RawArticle } from '../../../src/domain/article.ts';
import { articlesOf } from '../../load/articles.ts';

/** Share of the articles that is read first, untimed: what is measured is the pace, not the start. */
const WARM_UP = 0.1;

type Spent = { readonly wall: number; readonly processor: number };

/** Seconds by the clock, and of the processor in every thread. */
async function spentOn(work: () => unknown): Promise<Spent> {
  const before = process.cpuUsage();
  const begun = performance.now();
  await work();
  const wall = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1e6 };
}

function writeShelf(folder: string, articles: readonly RawArticle[]): string {
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of articles) writeFileSync(join(folder, id), text);
  const entries = articles.map(({ id, text: _, ...rest }) => ({ file: id, ...rest }));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ articles: entries }));
  return folder;
}

/**
 * Times taking a folder of articles in (reading, attributing, storing durably, indexing; on every core) against wink's
 * own pass (sentences, parts of speech, entities) over the same texts on one: per second of the processor, so that it
 * holds on a busy machine too.
 */
export async function benchIngestion(sentences: number, file: string | null): Promise<void> {
  const articles = articlesOf(sentences, file);
  const first = articles.slice(0, Math.ceil(articles.length * WARM_UP));
  const rest = articles.slice(first.length);
  const words = rest.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const winkPass = (some: readonly RawArticle[]) => {
    for (const { text } of some) nlp.readDoc(text);
  };
  winkPass(first);
  const wink = await spentOn(() => winkPass(rest));

  const folder = mkdtempSync(join(tmpdir(), 'verbatim-ingest-'));
  try {
    const coverages = openEmbeddedCoverage({ databaseFile: join(folder, 'verbatim.sqlite') });
    const shelf = writeShelf(join(folder, 'articles'), first);
    await coverages.sync(shelf);
    writeShelf(shelf, articles);
    const ours = await spentOn(() => coverages.sync(shelf));
    const close = await spentOn(() => coverages.close());
    const pace = (seconds: number) => `${Math.round(words / seconds / 1_000)}k words/s`;
    console.log(`${rest.length} articles, ${words} words, after ${first.length} that are not timed`);
    console.log(`wink's own pass  ${wink.processor.toFixed(1)} s of the processor, ${pace(wink.processor)} a core`);
    console.log(`ingestion        ${ours.processor.toFixed(1)} s of the processor, ${pace(ours.processor)} a core`);
    console.log(
      `                 ${ours.wall.toFixed(1)} s by the clock, ${pace(ours.wall)}; ` +
        `${(ours.processor / ours.wall).toFixed(2)} of ${availableParallelism()} cores; closing ${close.wall.toFixed(1)} s`,
    );
    console.log(`per core         ${((100 * wink.processor) / ours.processor).toFixed(0)} % of wink's own pass`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
