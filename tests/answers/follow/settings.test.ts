import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setDigest } from '../../../src/answers/follow/digest-settings.ts';
import { follow, listFollows, stopFollow } from '../../../src/answers/follow/settings.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { OCCASION } from '../../occasion.ts';
import { found } from '../fixture.ts';

const HERE = { ...OCCASION, server: '7', channel: '70', member: '1' };
const THERE = { ...HERE, channel: '71' };

let coverages: Coverages;
let coverage: Coverage;
beforeEach(async () => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  coverage = coverages.forServer('7');
  await coverage.add({
    id: 'well.txt',
    text: 'Well dug\n\n“It is deep,” said Tom Bell, a digger. “Too deep,” said Ann Bell, his aunt.',
  });
});
afterEach(() => coverages.close());

const notes = async (answer: ReturnType<typeof follow>) => found(await answer).notes.join('\n');

describe('follow', () => {
  test('GIVEN a speaker, a name and a topic THEN each is kept and listed with its place', async () => {
    expect(await notes(follow('speaker', 'Tom Bell', coverage, HERE))).toMatch(
      /Following what Tom Bell says.*\n.*1 statement/,
    );
    expect(await notes(follow('name', 'Zora Quill', coverage, HERE))).toContain('names nobody called “Zora Quill”');
    expect(await notes(follow('topic', 'deep wells', coverage, THERE))).toContain('number 3');
    const list = await notes(listFollows(coverage, HERE));
    expect(list).toContain('1. What Tom Bell says, here, since 2026-05-04.');
    expect(list).toContain('2. Articles that name Zora Quill, here');
    expect(list).toContain('3. What is about “deep wells”, in channel 71');
  });

  test('GIVEN the same again, in other words or letters THEN it is kept once', async () => {
    await follow('speaker', 'Tom Bell', coverage, HERE);
    expect(await notes(follow('speaker', 'tom BELL', coverage, HERE))).toContain('already (number 1)');
    expect(await notes(follow('speaker', 'Tom Bell', coverage, THERE))).toContain('number 2');
    expect(await notes(follow('name', 'Tom Bell', coverage, HERE))).toContain('number 3');
  });

  test('GIVEN a name of two people THEN one is asked which', async () => {
    await expect(follow('speaker', 'Bell', coverage, HERE)).rejects.toThrow(
      '“Bell” may be Tom Bell or Ann Bell: say which one',
    );
  });

  test.each(['the of and', '?!…', ''])('GIVEN the topic %j, which has no word THEN one line says so', async (topic) => {
    await expect(follow('topic', topic, coverage, HERE)).rejects.toThrow('has no word to look for');
  });

  test.each([
    ' ',
    '?!…',
    '\u0000',
    '\u202e',
  ])('GIVEN the name %j, which has no letter THEN one line says so', async (name) => {
    await expect(follow('speaker', name, coverage, HERE)).rejects.toThrow('is no name: say who');
  });

  test('GIVEN fifty follows THEN no more, until one ends; and no number comes twice', async () => {
    for (let i = 1; i <= 50; i++) await follow('topic', `harbour number ${i}`, coverage, HERE);
    await expect(follow('topic', 'one more harbour', coverage, HERE)).rejects.toThrow(/50 things.*\/follow stop/);
    await stopFollow('50', coverage, HERE);
    expect(await notes(follow('topic', 'one more harbour', coverage, HERE))).toContain('number 51');
  });

  test.each([
    OCCASION,
    { ...OCCASION, channel: '70' },
  ])('GIVEN no server THEN one line says where it belongs', async (occasion) => {
    await expect(follow('topic', 'harbour', coverage, occasion)).rejects.toThrow(
      /belong to a channel of a Discord server/,
    );
    await expect(listFollows(coverage, occasion)).rejects.toThrow(/belong to a channel/);
    await expect(setDigest({}, coverage, occasion)).rejects.toThrow(/belong to a channel/);
  });

  test('GIVEN another server THEN it sees none of them', async () => {
    await follow('speaker', 'Tom Bell', coverage, HERE);
    expect(await notes(listFollows(coverages.forServer('8'), { ...HERE, server: '8' }))).toContain(
      'follows nothing yet',
    );
    await expect(stopFollow('1', coverages.forServer('8'), { ...HERE, server: '8' })).rejects.toThrow(
      'follows nothing',
    );
  });
});

describe('stop', () => {
  beforeEach(async () => {
    await follow('speaker', 'Tom Bell', coverage, HERE);
    await follow('topic', 'Tom Bell', coverage, THERE);
    await follow('topic', 'deep wells', coverage, HERE);
  });

  test.each([
    ['1', ['what Tom Bell says']],
    ['#3', ['what is about “deep wells”']],
    ['number 2', ['what is about “Tom Bell”']],
    ['DEEP WELLS', ['what is about “deep wells”']],
    ['tom bell', ['what Tom Bell says']],
    ['all', ['what Tom Bell says', 'what is about “deep wells”']],
  ])('GIVEN %j THEN it ends %j', async (asked, ended) => {
    expect(found(await stopFollow(asked, coverage, HERE)).notes).toEqual(
      ended.map((one) => `No longer following ${one}.`),
    );
  });

  test.each([
    '9',
    'nothing of the kind',
    'all of them',
  ])('GIVEN %j, which is none THEN those that are are named', async (asked) => {
    await expect(stopFollow(asked, coverage, HERE)).rejects.toThrow(/there is no follow “.*” here: 1 \(Tom Bell\), 2/);
  });
});

describe('digest', () => {
  test('GIVEN a time and a zone THEN it is on; given none, it says how it stands; given off, it is off', async () => {
    expect(await notes(setDigest({}, coverage, HERE))).toContain('no daily digest');
    expect(await notes(setDigest({ time: '8 am', zone: 'london' }, coverage, HERE))).toContain(
      'every day at 08:00 (Europe/London)',
    );
    expect(await notes(setDigest({}, coverage, HERE))).toContain('08:00 (Europe/London)');
    expect(await notes(setDigest({ time: '17:30' }, coverage, HERE))).toContain('17:30 (Europe/London)');
    expect(await notes(setDigest({}, coverage, THERE))).toContain('no daily digest');
    expect(await notes(setDigest({ off: true }, coverage, HERE))).toBe('The daily digest is off.');
    expect(await notes(setDigest({ off: true }, coverage, HERE))).toBe('This channel has no daily digest.');
  });

  test('GIVEN no zone THEN it is UTC, and said to be', async () => {
    expect(await notes(setDigest({ time: '8' }, coverage, HERE))).toMatch(/08:00 \(UTC\)[\s\S]*No time zone was given/);
  });

  test.each([
    [{ time: '25:00', zone: 'UTC' }, /write hours and minutes/],
    [{ time: '8', zone: 'Atlantis' }, /“Atlantis” is not known/],
    [{ zone: 'UTC' }, /time is missing/],
    [{ time: '8', off: true }, /leave one out/],
  ])('GIVEN %j THEN one line says what is wrong', async (asked, message) => {
    await expect(setDigest(asked, coverage, HERE)).rejects.toThrow(message);
  });
});
