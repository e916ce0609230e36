import type { Coverage, Hit } from '../coverage/coverage.ts';
import type { Answer, DiffPart, StatementGroup } from '../domain/answer.ts';
import { hedges, outletOf, printings, quotedByOne, silent, trimmed, UNNAMED } from './compare-notes.ts';
import { outletsOf } from './find-outlet.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { attributionsIn, statementsOfPassages } from './source-article.ts';
import { statementOfHit } from './statement.ts';
import { articlesOf, hitsAbout, standsIn } from './topic.ts';
import { type Utterance, utterancesIn } from './utterances.ts';
import { wordDiff } from './word-diff.ts';
import { inWords, termsOf } from './words.ts';

/** Sentences shown of what one outlet alone reports, and utterances shown of those that several print. */
const ALONE = 4;
const SHARED = 5;
/** Share of a sentence's terms that one sentence of another outlet must hold to report the same. */
const SAME_MATTER = 0.5;
/** Most outlets set side by side. */
const OUTLETS = 6;
/**
 * The outlets side by side on a topic: what several of them quote, each with what it left out; what only one reports;
 * whom only one quotes; where one hedges and another does not; which of them have nothing on it.
 */
export async function compare({ topic }: { readonly topic?: string | undefined }, coverage: Coverage): Promise<Answer> {
  const outlets = await outletsOf(coverage);
  if (topic === undefined) return compareEverything(outlets, coverage);
  const hits = await hitsAbout(coverage, topic);
  if (hits.length === 0) return nothingAbout(coverage, topic, `The coverage has nothing about “${topic}”.`);
  const isAbout = standsIn(hits);
  const said = (await attributionsIn(articlesOf(hits), coverage)).filter(({ article, attribution }) =>
    attribution.content.some((span) => isAbout(article.id, span)),
  );
  const byOutlet = Map.groupBy(hits, outletOf);
  if (outlets.length + (byOutlet.has(UNNAMED) ? 1 : 0) < 2)
    return nothing(
      coverage,
      'There is only one outlet in the coverage: nothing to compare it with.',
      hits.slice(0, 3).map(statementOfHit),
    );
  const utterances = utterancesIn(said);
  const shared = utterances.filter(isShared).slice(0, SHARED);
  const quoted = shared.flatMap(printings);
  const isQuoted = (hit: Hit) =>
    quoted.some(
      ({ article, passage }) => article.id === hit.article.id && passage.start < hit.end && hit.start < passage.end,
    );
  const groups = [
    ...byLabel(await Promise.all(shared.map((utterance) => sharedGroup(utterance, coverage)))),
    ...byLabel(reportedBySeveral(hits.filter((hit) => !isQuoted(hit)))),
    ...[...byOutlet].slice(0, OUTLETS).flatMap(([outlet, own]) => aloneGroup(outlet, own, hits)),
  ];
  // An outlet that says the same in other words, or in its headline alone, is shown by what it says best.
  const shown = new Set(
    groups.flatMap(({ statements }) => statements.map(({ citation }) => citation.outlet ?? UNNAMED)),
  );
  for (const [outlet, own] of [...byOutlet].slice(0, OUTLETS))
    if (!shown.has(outlet))
      groups.push({ label: `In ${outlet}`, statements: distinct(own).slice(0, ALONE).map(statementOfHit) });
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      ...shared.flatMap(trimmed),
      ...silent(outlets, byOutlet),
      ...quotedByOne(said, byOutlet.size),
      ...hedges(shared, said),
    ],
  };
}

/** Without a topic: what several outlets quote, and whom only one does. */
async function compareEverything(outlets: readonly string[], coverage: Coverage): Promise<Answer> {
  const said = await coverage.attributions();
  const shared = utterancesIn(said).filter(isShared);
  const groups = await Promise.all(shared.slice(0, SHARED).map((utterance) => sharedGroup(utterance, coverage)));
  if (groups.length === 0)
    return nothing(coverage, `No statement is printed by two of ${inWords(outlets, 'and') || 'the outlets'}.`);
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      ...shared.slice(0, SHARED).flatMap(trimmed),
      ...quotedByOne(said, outlets.length),
      'Name a topic to see what only one outlet reports.',
    ],
  };
}

const isShared = (utterance: Utterance): boolean => new Set(printings(utterance).map(outletOf)).size > 1;

/** One printing an outlet, the fullest first; the others with the words they changed. */
async function sharedGroup(utterance: Utterance, coverage: Coverage): Promise<StatementGroup> {
  const { fullest } = utterance;
  const firsts = [...Map.groupBy(printings(utterance), outletOf).values()].map(([first]) => first!);
  const statements = await statementsOfPassages(firsts, coverage);
  return {
    label: `Printed by ${inWords(firsts.map(outletOf), 'and')}`,
    statements: statements.map((statement, at) => {
      const printing = firsts[at]!;
      const diff = printing === fullest ? [] : changesWithin(fullest.passage.text, printing.passage.text);
      return diff.length > 0 ? { ...statement, diff } : statement;
    }),
  };
}

/** The word diff of two printings where they run together; empty when one merely begins later or ends sooner. */
function changesWithin(full: string, other: string): readonly DiffPart[] {
  const parts = wordDiff(full, other).map(({ op, text }) => ({ op, text }));
  const first = parts.findIndex(({ op }) => op === 'same');
  const within = parts.slice(Math.max(first, 0), parts.findLastIndex(({ op }) => op === 'same') + 1);
  return within.some(({ op }) => op !== 'same') ? within : [];
}

/** Groups of one label as one. */
const byLabel = (groups: readonly StatementGroup[]): readonly StatementGroup[] =>
  [...Map.groupBy(groups, ({ label }) => label)].map(([label, same]) => ({
    label,
    statements: same.flatMap(({ statements }) => statements),
  }));

/** What several outlets report, one sentence an outlet, the best first. */
function reportedBySeveral(hits: readonly Hit[]): readonly StatementGroup[] {
  const left = hits.filter(isTold).map((hit) => ({ hit, terms: termsOf(hit.text) }));
  const groups: StatementGroup[] = [];
  while (left.length > 0 && groups.length < SHARED) {
    const { hit, terms } = left.shift()!;
    const same = [hit];
    for (const other of left) {
      const shared = other.terms.filter((term) => terms.includes(term)).length;
      const isNew = same.every((one) => outletOf(one) !== outletOf(other.hit));
      if (isNew && shared >= Math.max(other.terms.length, terms.length) * SAME_MATTER) same.push(other.hit);
    }
    if (same.length < 2) continue;
    const label = `Reported by ${inWords(same.map(outletOf), 'and')}`;
    groups.push({ label, statements: same.map(statementOfHit) });
    for (const one of same) {
      const at = left.findIndex((other) => other.hit === one);
      if (at !== -1) left.splice(at, 1);
    }
  }
  return groups;
}

/** Headlines and captions tell again what the body tells. */
const isTold = ({ paragraph }: Hit): boolean => paragraph.kind !== 'headline' && paragraph.kind !== 'caption';

/** What an outlet reports that no sentence of another one does. */
function aloneGroup(outlet: string, own: readonly Hit[], hits: readonly Hit[]): readonly StatementGroup[] {
  const others = hits.filter((hit) => outletOf(hit) !== outlet).map(({ text }) => new Set(termsOf(text)));
  const alone = own.filter(isTold).filter(({ text }) => {
    const terms = termsOf(text);
    return others.every((other) => terms.filter((term) => other.has(term)).length < terms.length * SAME_MATTER);
  });
  if (alone.length === 0) return [];
  return [{ label: `Only in ${outlet}`, statements: distinct(alone).slice(0, ALONE).map(statementOfHit) }];
}

/** Without sentences that say again what a better one has said (a bullet, a standfirst). */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  const kept: { readonly hit: Hit; readonly terms: ReadonlySet<string> }[] = [];
  for (const hit of hits) {
    const terms = termsOf(hit.text);
    const again = kept.some(
      (other) => terms.filter((term) => other.terms.has(term)).length >= terms.length * SAME_MATTER,
    );
    if (!again) kept.push({ hit, terms: new Set(terms) });
  }
  return kept.map(({ hit }) => hit);
}
