import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { inventArticle } from './articles.ts';

/** Raise it for a long run: `VERBATIM_KILLS=200 npx vitest run tests/coverage/kill.test.ts`. */
const KILLS = Number(process.env.VERBATIM_KILLS ?? 4);

test(
  `GIVEN kill -9 at ${KILLS} instants of ingestion THEN every acknowledged article is whole and none is half`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const databaseFile = join(folder, 'verbatim.db');
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'ingest-until-killed.ts'), databaseFile, `${next}`],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const exit = once(child, 'exit');
      let acknowledged = next - 1;
      const lines = createInterface(child.stdout);
      lines.on('line', (line) => {
        acknowledged = Number(line);
      });
      await once(lines, 'line');
      await setTimeout(Math.random() * 80);
      child.kill('SIGKILL');
      expect(await exit).toEqual([null, 'SIGKILL']);

      const notices: string[] = [];
      const coverages = openEmbeddedCoverage({ databaseFile, onNotice: (line) => notices.push(line) });
      const coverage = coverages.forServer('1');
      expect(notices.filter((line) => !line.includes('.index: there is none'))).toEqual([]);
      const kept = await coverage.articles();
      // The write under way at the kill may or may not have come through: one more than was acknowledged, never less.
      for (let number = Math.max(0, acknowledged - 19); number <= acknowledged; number++) {
        const found = (await coverage.article(`id-${number % 20}`))!.article.text;
        const allowed = [inventArticle(number).text];
        if (number === acknowledged - 19) allowed.push(inventArticle(acknowledged + 1).text);
        expect(allowed).toContain(found);
      }
      expect(kept.length - Math.min(20, acknowledged + 1)).toBeLessThanOrEqual(1);
      const { hits } = await coverage.search({ text: 'councillor', limit: 1_000 });
      expect(new Set(hits.map(({ article }) => article.id)).size).toBe(kept.length);
      expect((await coverage.attributions()).length).toBeGreaterThanOrEqual(kept.length);
      await coverages.close();
      next = acknowledged + 1;
    }
    rmSync(folder, { recursive: true, force: true });
  },
  20_000 + KILLS * 5_000,
);
