import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/attribution/analyse.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { overlap } from '../eval/overlap.ts';
import { type GoldAttribution, readGold } from './read-gold.ts';

const articles = readGold().map((gold) => {
  const parsed = parseArticle(gold.article);
  return { ...gold, text: gold.article.text, analysis: analyse(parsed) };
});

/** The attribution one of whose spans is the gold span, word for word but for marks and a leading "that". */
const matching = (text: string, found: readonly Attribution[], gold: GoldAttribution): Attribution | undefined =>
  found.find((attribution) =>
    gold.spans.every((span) => attribution.content.some((slice) => overlap(text, slice, span) === 1)),
  );

describe.each(articles)('GIVEN the article $id', ({ text, analysis, attributions, nobody }) => {
  const cases = attributions.map(
    (gold, i) => [`${i + 1}. ${gold.speaker}: ${gold.content[0]!.slice(0, 50)}`, gold] as const,
  );

  test.each(cases)('THEN it reads %s', (_, gold) => {
    const found = matching(text, analysis.attributions, gold);
    expect(found, 'words not attributed').toBeDefined();
    expect({
      speaker: found!.source?.name ?? null,
      kind: found!.kind,
      cue: gold.cue === undefined ? undefined : found!.cue?.text,
      via: found!.via.map(({ name }) => name),
      hedge: found!.hedge?.text ?? null,
      stance: found!.stance,
    }).toEqual({
      speaker: gold.speaker,
      kind: gold.kind,
      cue: gold.cue,
      via: gold.via ?? [],
      hedge: gold.hedge ?? null,
      stance: gold.stance ?? 'asserts',
    });
  });

  test('THEN nothing else is attributed', () => {
    const golden = attributions.flatMap(({ spans }) => spans);
    const others = analysis.attributions.filter(({ content }) =>
      content.some((slice) => !golden.some((span) => overlap(text, slice, span) === 1)),
    );
    expect(others.map(({ content, source }) => [source?.name, content.map((slice) => slice.text)])).toEqual([]);
  });

  test('THEN no scare quote has a speaker', () => {
    for (const span of nobody) {
      const speaker = analysis.attributions.find(({ content }) =>
        content.some((slice) => overlap(text, slice, span) === 1),
      );
      expect(speaker?.source?.name, text.slice(span.start, span.end)).toBeUndefined();
    }
  });

  test('THEN tellings of one report carry one number', () => {
    const numbers = new Map<number, Set<number | null>>();
    for (const gold of attributions) {
      if (gold.report === undefined) continue;
      const found = matching(text, analysis.attributions, gold);
      numbers.set(gold.report, (numbers.get(gold.report) ?? new Set()).add(found?.report ?? null));
    }
    for (const found of numbers.values()) {
      expect(found.size).toBe(1);
      expect([...found][0]).not.toBeNull();
    }
  });

  test('THEN every slice is the article’s own characters', () => {
    for (const { content, source, cue, hedge, addressee, via } of analysis.attributions)
      for (const slice of [...content, source?.mention, cue, hedge, addressee, ...via.map(({ mention }) => mention)])
        if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
    for (const mention of analysis.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
