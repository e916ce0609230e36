import type { Coverage, Hit } from '../coverage/coverage.ts';
import type { Answer, DiffPart, StatementGroup } from '../domain/answer.ts';
import { overlaps } from '../domain/span.ts';
import { inWords, say } from '../locales/say.ts';
import { aloneGroup, inOutlet, reportedBySeveral } from './compare-matter.ts';
import { hedges, outletOf, printings, quotedByOne, silent, trimmed, unnamedOutlet } from './compare-notes.ts';
import { outletsOf } from './find-outlet.ts';
import { nothing, nothingAbout } from './receipt.ts';
import { attributionsIn, newestAttributions, statementsOfPassages } from './source-article.ts';
import { statementOfHit } from './statement.ts';
import { articlesOf, hitsAbout, standsIn } from './topic.ts';
import { type Utterance, utterancesIn } from './utterances.ts';
import { wordDiff } from './word-diff.ts';

/** Utterances shown of those that several outlets print. */
const SHARED = 5;
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
  if (hits.length === 0) return nothingAbout(coverage, topic, say`The coverage has nothing about “${topic}”.`);
  const isAbout = standsIn(hits);
  const said = (await attributionsIn(articlesOf(hits), coverage)).filter(({ article, attribution }) =>
    attribution.content.some((span) => isAbout(article.id, span)),
  );
  const byOutlet = Map.groupBy(hits, outletOf);
  if (outlets.length + (byOutlet.has(unnamedOutlet()) ? 1 : 0) < 2)
    return nothing(
      coverage,
      say`There is only one outlet in the coverage: nothing to compare it with.`,
      hits.slice(0, 3).map(statementOfHit),
    );
  const utterances = utterancesIn(said);
  const shared = utterances.filter(isShared).slice(0, SHARED);
  const quoted = shared.flatMap(printings);
  const isQuoted = (hit: Hit) =>
    quoted.some(({ article, passage }) => article.id === hit.article.id && overlaps(passage, hit));
  const groups = [
    ...byLabel(await Promise.all(shared.map((utterance) => sharedGroup(utterance, coverage)))),
    ...byLabel(reportedBySeveral(hits.filter((hit) => !isQuoted(hit)))),
    ...[...byOutlet].slice(0, OUTLETS).flatMap(([outlet, own]) => aloneGroup(outlet, own, hits)),
  ];
  // An outlet that says the same in other words, or in its headline alone, is shown by what it says best.
  const shown = new Set(
    groups.flatMap(({ statements }) => statements.map(({ citation }) => citation.outlet ?? unnamedOutlet())),
  );
  for (const [outlet, own] of [...byOutlet].slice(0, OUTLETS))
    if (!shown.has(outlet)) groups.push(inOutlet(say`In ${outlet}`, own));
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      ...shared.flatMap(trimmed),
      ...silent(
        outlets,
        hits.map(({ article }) => article),
      ),
      ...quotedByOne(said, byOutlet.size),
      ...hedges(shared, said),
    ],
  };
}

/** Without a topic: what several outlets quote, and whom only one does. */
async function compareEverything(outlets: readonly string[], coverage: Coverage): Promise<Answer> {
  const said = (await Array.fromAsync(newestAttributions(coverage))).flat();
  const shared = utterancesIn(said).filter(isShared);
  const groups = await Promise.all(shared.slice(0, SHARED).map((utterance) => sharedGroup(utterance, coverage)));
  if (groups.length === 0)
    return nothing(
      coverage,
      outlets.length > 0
        ? say`No statement is printed by two of ${inWords(outlets, 'and')}.`
        : say`No statement is printed by two of the outlets.`,
    );
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      ...shared.slice(0, SHARED).flatMap(trimmed),
      ...quotedByOne(said, outlets.length),
      say`Name a topic to see what only one outlet reports.`,
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
    label: say`Printed by ${inWords(firsts.map(outletOf), 'and')}`,
    statements: statements.map((statement, at) => {
      const printing = firsts[at]!;
      const diff = printing === fullest ? [] : changesWithin(fullest.passage.text, printing.passage.text);
      const diffLabel = `${outletOf(fullest)} → ${outletOf(printing)}`;
      return diff.length > 0 ? { ...statement, diff, diffLabel } : statement;
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
