import { isForename } from '../attribution/forenames.ts';
import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import type { Answer, Statement } from '../domain/answer.ts';
import type { Entity } from '../domain/attribution.ts';
import { inWords, say } from '../locales/say.ts';
import { outletOf } from './compare-notes.ts';
import { isNothing } from './narrow.ts';
import { partyNamed, saidBy } from './party.ts';
import { holdersOf } from './plain/answering.ts';
import { paragraphAt, sourceArticles, statementsOfPassages } from './source-article.ts';
import { citationOf, statementOfHit } from './statement.ts';
import { hitsNaming } from './topic.ts';
import { utterancesAmong } from './utterances.ts';
import { fold } from './words.ts';

/** Companions named, and passages shown of each kind. */
const COMPANIONS = 5;
const SHOWN = 3;
const ROLES = 8;

/**
 * Who somebody is in the coverage's own words: each role where it is printed, the other names, how often quoted, how
 * and by whom, who is named in the same sentences. "Named but never quoted" is an answer.
 */
export async function whoIs({ name }: { readonly name: string }, coverage: Coverage): Promise<Answer> {
  const party = await partyNamed(name, coverage);
  if (isNothing(party) || party.kind !== 'person' || withoutArticle(party.name) === withoutArticle(name)) {
    // A role that the coverage tells by another word ("the CEO of Acme"), or beside the name of who has it.
    const holders = await holdersOf(name, coverage);
    if (holders.length > 0)
      return { kind: 'found', statements: holders.slice(0, SHOWN).map(statementOfHit), notes: [] };
  }
  if (isNothing(party)) return party;
  const roles = await printedRoles(party, coverage);
  const hits = await hitsNaming(party, coverage);
  const said = await saidBy(party, {}, coverage);
  const utterances = await utterancesAmong(said);
  const named = hits.slice(0, SHOWN).map(statementOfHit);
  const words = await statementsOfPassages(
    utterances.slice(0, SHOWN).map(({ fullest }) => fullest),
    coverage,
  );
  const companions = await companionsOf(
    party,
    hits.flatMap(({ mentions }) => [...new Set(mentions.map(({ entity }) => entity))]),
    coverage,
  );
  return {
    kind: 'found',
    statements: roles.length > 0 ? roles : named,
    ...(words.length > 0 &&
      roles.length > 0 && { groups: [{ label: say`In ${party.name}’s words`, statements: words }] }),
    notes: [
      ...(roles.length === 0 && !hasOffice(party) ? [say`The coverage prints no role of ${party.name}.`] : []),
      ...(party.aliases.length > 0 ? [say`Also called: ${party.aliases.slice(0, 8).join(', ')}.`] : []),
      quotedHow(party, said, utterances.length),
      ...(companions.length > 0 ? [say`Named together with ${inWords(companions, 'and')}.`] : []),
    ],
  };
}

/** Each role once, where it is first printed, newest article first; the earliest printings date a role. */
async function printedRoles({ roles }: Entity, coverage: Coverage): Promise<readonly Statement[]> {
  const sources = await sourceArticles([...new Set(roles.map(({ article }) => article))], coverage);
  const byId = new Map(sources.map(({ article }) => [article.id, article]));
  const once = new Map<string, Statement>();
  for (const role of roles) {
    const article = byId.get(role.article);
    const key = fold(role.text).replace(/^(?:the|a|an) /, '');
    if (!article || once.has(key)) continue;
    const text = article.text.slice(role.start, role.end);
    const citation = citationOf(article, paragraphAt(article, role.start), role);
    once.set(key, { text, citation, attribution: null, score: 1 });
  }
  return [...once.values()]
    .sort((a, b) => (b.citation.date ?? '').localeCompare(a.citation.date ?? ''))
    .slice(0, ROLES);
}

const withoutArticle = (name: string): string => fold(name).replace(/^(?:the|an?) /, '');

const KINDS = {
  direct: (count: number) => say`${count} directly`,
  mixed: (count: number) => say`${count} partly`,
  indirect: (count: number) => say`${count} in paraphrase`,
} as const;

function quotedHow({ name }: Entity, said: readonly AttributedPassage[], utterances: number): string {
  if (said.length === 0) return say`${name} is named but never quoted.`;
  const outlets = [...Map.groupBy(said, outletOf)].map(([outlet, passages]) => {
    const kinds = (['direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
      const count = passages.filter(({ attribution }) => attribution.kind === kind).length;
      return count > 0 ? [KINDS[kind](count)] : [];
    });
    return `${outlet} (${inWords(kinds, 'and')})`;
  });
  return say`${utterances} {0:statement|statements} by ${name}, quoted by ${inWords(outlets, 'and')}.`;
}

/** Offices that a title before a name tells: "Sen. Ann Poe" needs no other role; courtesies and callings are none. */
const OFFICES =
  /^(?:president|chancellor|senator|sen|representative|rep|congress(?:wo)?man|governor|gov|mayor|judge)\b/i;
const hasOffice = ({ aliases }: Entity): boolean => aliases.some((alias) => OFFICES.test(alias));

/**
 * A single capitalised word may be anything ("Turnout", "the Crown"): it names somebody when it is a forename, has a role,
 * is named again, or speaks.
 */
async function isSurelyNamed({ id, name, kind, roles }: Entity, times: number, coverage: Coverage): Promise<boolean> {
  if (name.includes(' ') || times > 1 || roles.length > 0) return true;
  if (kind === 'person' && isForename(name)) return true;
  return (await coverage.attributions({ speaker: id })).length > 0;
}

/** Who is named in the same sentences, most often first; not the paper that prints them. */
async function companionsOf(
  party: Entity,
  mentioned: readonly string[],
  coverage: Coverage,
): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const id of mentioned) if (id !== party.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  const people = (await coverage.entities()).filter(
    ({ id, kind }) => counts.has(id) && (kind === 'person' || kind === 'organisation'),
  );
  const outlets = new Set((await coverage.articles()).flatMap(({ outlet }) => outlet ?? []));
  const papers = [...outlets].map(fold);
  const isPaper = ({ name }: Entity) => papers.some((outlet) => ` ${outlet}`.endsWith(` ${fold(name)}`));
  const named: string[] = [];
  for (const one of people.sort((a, b) => counts.get(b.id)! - counts.get(a.id)!)) {
    if (named.length === COMPANIONS) break;
    const times = counts.get(one.id)!;
    if (!isPaper(one) && (await isSurelyNamed(one, times, coverage))) named.push(`${one.name} (${times})`);
  }
  return named;
}
