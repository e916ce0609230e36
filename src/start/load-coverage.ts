import { join } from 'node:path';
import { progressBar } from '../cli/progress-bar.ts';
import type { Config } from '../config.ts';
import type { Coverages, Progress } from '../coverage/coverages.ts';
import { openEmbeddedCoverage } from '../coverage/embedded/open-embedded-coverage.ts';
import { useWordVectors } from '../coverage/embedded/semantic/use-word-vectors.ts';
import { inWords } from '../locales/say.ts';
import { counted } from './counted.ts';

/**
 * Opens the bot's coverage, brings it up to date with its folder, and tells in a few lines what was loaded and what
 * was wrong with it. Throws InputError when the folder, StoreError when the database cannot be used.
 */
export async function loadCoverage(
  config: Config,
  tell: (line: string) => void,
  onProgress: Progress = () => {},
): Promise<Coverages> {
  const begun = performance.now();
  await useWordVectors(config, tell);
  const coverages = openEmbeddedCoverage({
    databaseFile: join(config.dataDir, 'verbatim.sqlite'),
    onNotice: tell,
  });
  const bar = progressBar('Reading articles');
  try {
    const report = await coverages.sync(config.coverageDir, (done, total) => {
      bar.update(done, total);
      onProgress(done, total);
    });
    bar.clear();
    for (const line of [...report.problems, ...report.mentions]) tell(line);
    const shared = coverages.forServer(null);
    const { articles, sentences } = await shared.size();
    const outlets = new Set((await shared.articles()).flatMap(({ outlet }) => outlet ?? []));
    const from = outlets.size > 0 && outlets.size <= 6 ? ` from ${inWords([...outlets], 'and')}` : '';
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    tell(`Loaded ${counted(articles, 'article')}${from}: ${counted(sentences, 'sentence')}, in ${seconds} s.`);
    return coverages;
  } catch (error) {
    bar.clear();
    await coverages.close();
    throw error;
  }
}
