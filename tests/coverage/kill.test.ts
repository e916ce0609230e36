import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { verify } from '../../src/coverage/embedded/verify.ts';
import { inventArticle } from './articles.ts';

/** `npm run kill` kills 200 times. */
const KILLS = Number(process.env.VERBATIM_KILLS ?? 3);

type Acknowledged = { added: number; described: number; readonly recorded: number[] };

/** Starts the ingestion at `from` and kills it at a random instant; what it had acknowledged by then. */
async function killAtRandom(databaseFile: string, from: number): Promise<Acknowledged> {
  const script = join(import.meta.dirname, 'ingest-until-killed.ts');
  const child = spawn(process.execPath, [script, databaseFile, `${from}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const acknowledged: Acknowledged = { added: from - 1, described: -1, recorded: [] };
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    const [what, number] = line.split(' ') as ['added' | 'described' | 'recorded', string];
    if (what === 'recorded') acknowledged.recorded.push(Number(number));
    else acknowledged[what] = Number(number);
  });
  await once(lines, 'line');
  await setTimeout(Math.random() * 120);
  child.kill('SIGKILL');
  expect(await exit).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

test(
  `GIVEN kill -9 at ${KILLS} instants of ingestion THEN all that was acknowledged is whole and nothing is half`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const databaseFile = join(folder, 'verbatim.db');
    let next = 0;
    /** The last acknowledged of each record. */
    const records = new Map<string, number>();
    for (let kill = 0; kill < KILLS; kill++) {
      const { added, recorded, described } = await killAtRandom(databaseFile, next);
      const notices: string[] = [];
      const coverages = openEmbeddedCoverage({ databaseFile, onNotice: (line) => notices.push(line) });
      const coverage = coverages.forServer('1');
      expect(notices.filter((line) => !line.includes('.index: there is none'))).toEqual([]);
      expect(verify(databaseFile).problems).toEqual([]);
      const kept = await coverage.articles();

      // What was under way at the kill may or may not have come through: one step more than acknowledged, never less.
      for (let number = Math.max(0, added - 19); number <= added; number++) {
        const id = `id-${number % 20}`;
        const found = await coverage.article(id);
        if (!found) {
          // Removed, and its coming back not acknowledged yet.
          expect([number, number % 5]).toEqual([added, 4]);
          expect(described).not.toBe(number);
          expect(await coverage.undo()).toMatchObject({ what: 'removed', article: id });
          continue;
        }
        const texts = [inventArticle(number).text];
        if (number === added - 19) texts.push(inventArticle(added + 1).text);
        expect(texts).toContain(found.article.text);
        if (described === number) expect(found.article.outlet).toBe(`Outlet ${number}`);
        const versions = await coverage.versions(id);
        expect(versions.length).toBe(Math.min(20, Math.floor(versions.at(-1)!.version)));
        expect((await coverage.article(id, versions[0]!.version))!.article.text.length).toBeGreaterThan(100);
      }
      expect(Math.abs(kept.length - Math.min(20, added + 1))).toBeLessThanOrEqual(1);
      for (const number of recorded) records.set(`record-${number % 20}`, number);
      for (const [id, last] of records) {
        const { number, text } = coverage.records.get('follow', id) as { number: number; text: string };
        expect(number).toBeGreaterThanOrEqual(last);
        expect(number).toBeLessThanOrEqual(added + 1);
        expect(text).toHaveLength(number % 3_000);
      }
      const changes = await coverage.changes(10_000);
      for (let number = next; number <= added; number++) {
        expect(changes.filter(({ by }) => by === `member-${number}`)).toHaveLength(1);
      }
      const { hits } = await coverage.search({ text: 'councillor', limit: 1_000 });
      expect(new Set(hits.map(({ article }) => article.id)).size).toBe((await coverage.articles()).length);
      await coverages.close();
      next = added + 1;
    }
    rmSync(folder, { recursive: true, force: true });
  },
  20_000 + KILLS * 8_000,
);
