import type { Hit } from '../coverage/coverage.ts';
import type { StatementGroup } from '../domain/answer.ts';
import { outletOf } from './compare-notes.ts';
import { statementOfHit } from './statement.ts';
import { inWords, termsOf } from './words.ts';

/** Sentences shown of what one outlet alone reports, and things shown that several report. */
const ALONE = 4;
const SHARED = 5;
/** Share of a sentence's terms that one sentence of another outlet must hold to report the same. */
const SAME_MATTER = 0.5;

/** What several outlets report, one sentence an outlet, the best first. */
export function reportedBySeveral(hits: readonly Hit[]): readonly StatementGroup[] {
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
export function aloneGroup(outlet: string, own: readonly Hit[], hits: readonly Hit[]): readonly StatementGroup[] {
  const others = hits.filter((hit) => outletOf(hit) !== outlet).map(({ text }) => new Set(termsOf(text)));
  const alone = own.filter(isTold).filter(({ text }) => {
    const terms = termsOf(text);
    return others.every((other) => terms.filter((term) => other.has(term)).length < terms.length * SAME_MATTER);
  });
  if (alone.length === 0) return [];
  return [inOutlet(`Only in ${outlet}`, alone)];
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

/** What an outlet says best on the topic, each thing once. */
export const inOutlet = (label: string, own: readonly Hit[]): StatementGroup => ({
  label,
  statements: distinct(own).slice(0, ALONE).map(statementOfHit),
});
