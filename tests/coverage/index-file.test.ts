import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { FERRY, HARBOUR, inventArticle, LEAFLET } from './articles.ts';

/** What a coverage answers that its index decides. */
async function answers(coverage: Coverage) {
  const [speaker] = await coverage.entities();
  return {
    when: await coverage.search({ text: 'When will the bridge close?', limit: 10 }),
    wall: await coverage.search({ text: 'flood wall promised', limit: 10, outlet: 'coast daily' }),
    said: await coverage.search({ text: 'the vote on clean water', limit: 10, speaker: speaker!.id }),
    words: await coverage.align('Patch the bridge, for ever', 5),
    size: await coverage.size(),
  };
}

describe('the index beside the database', () => {
  let folder: string;
  let databaseFile: string;
  let indexFile: string;
  let notices: string[];
  const open = () => openEmbeddedCoverage({ databaseFile, onNotice: (line) => notices.push(line) });

  /** Opens, answers, closes. */
  const restart = async () => {
    notices = [];
    const coverages = open();
    const answered = await answers(coverages.forServer('1'));
    await coverages.close();
    return answered;
  };
  const fill = async () => {
    const coverages = open();
    for (const article of [HARBOUR, FERRY, LEAFLET]) await coverages.forServer(null).add(article);
    for (let i = 0; i < 5; i++) await coverages.forServer('1').add(inventArticle(i));
    await coverages.close();
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    databaseFile = join(folder, 'verbatim.db');
    indexFile = `${databaseFile}.index`;
    notices = [];
    await fill();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('GIVEN an index saved WHEN the coverage opens again THEN it answers as one made anew, and says nothing', async () => {
    const kept = await restart();
    expect(notices).toEqual([]);
    rmSync(indexFile);
    expect(await restart()).toEqual(kept);
    expect(notices).toEqual([`${indexFile}: there is none; the sentence index is made again from the articles`]);
    await restart();
    expect(notices).toEqual([]);
  });

  test('GIVEN damage anywhere in the file THEN it is said so and the index made again', async () => {
    const whole = readFileSync(indexFile);
    const fresh = await restart();
    const damage = fc.oneof(
      fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
        const bytes = Buffer.from(whole);
        bytes[at]! ^= flip;
        return bytes;
      }),
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.uint8Array({ maxLength: 64 }).map((more) => Buffer.concat([whole, more, Buffer.alloc(1)])),
      fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        writeFileSync(indexFile, bytes);
        expect(await restart()).toEqual(fresh);
        expect(notices).toEqual([`${indexFile}: it is damaged; the sentence index is made again from the articles`]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('GIVEN an index older than the database, as a crash leaves it, THEN it is brought up to date', async () => {
    const older = readFileSync(indexFile);
    const coverages = open();
    await coverages.forServer(null).remove(FERRY.id);
    await coverages.forServer(null).add({ ...HARBOUR, text: `${HARBOUR.text} “Patch it,” said Tom Okafor.` });
    await coverages.forServer('1').add(inventArticle(9));
    await coverages.close();
    const current = await restart();
    writeFileSync(indexFile, older);
    expect(await restart()).toEqual(current);
    expect(notices).toEqual([]);
  });

  test('GIVEN a database put back from an earlier copy THEN no words of the later one are found', async () => {
    copyFileSync(databaseFile, `${databaseFile}.copy`);
    const before = await restart();
    const coverages = open();
    await coverages.forServer('1').add(inventArticle(9));
    await coverages.close();
    copyFileSync(`${databaseFile}.copy`, databaseFile);
    expect(await restart()).toEqual(before);
  });

  test('GIVEN the index of another database THEN it is not used', async () => {
    const foreign = readFileSync(indexFile);
    rmSync(databaseFile);
    rmSync(indexFile);
    const coverages = open();
    for (const article of [LEAFLET, HARBOUR]) await coverages.forServer(null).add(article);
    await coverages.close();
    const own = await restart();
    writeFileSync(indexFile, foreign);
    expect(await restart()).toEqual(own);
    expect(notices).toEqual([`${indexFile}: it is out of date; the sentence index is made again from the articles`]);
  });

  test('GIVEN an index that cannot be written THEN one line says so, and nothing else is lost', async () => {
    rmSync(indexFile);
    mkdirSync(indexFile);
    const coverages = open();
    await coverages.forServer('1').add(inventArticle(9));
    notices = [];
    await coverages.close();
    expect(notices).toEqual([
      expect.stringMatching(/\.index: cannot be written \(\w+\); the next start will take longer/),
    ]);
    const again = open();
    expect(await again.forServer('1').size()).toMatchObject({ articles: 9 });
    await again.close();
  });
});
