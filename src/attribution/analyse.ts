import type {
  Analysis,
  Attribution,
  AttributionKind,
  Entity,
  EntityKind,
  Mention,
  Role,
  Source,
} from '../domain/attribution.ts';
import type { Slice } from '../domain/span.ts';
import type { ParsedArticle } from '../text/parse-article.ts';
import type { Claim } from './claim.ts';
import type { Stretch } from './clauses.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import { resolve } from './coreference.ts';
import { findTranscript, transcriptClaims } from './labels.ts';
import { PREPOSITIONAL } from './lexicon/speech-verbs.ts';
import { findNames, isTitle, type PrintedName } from './names.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { hedgeOf, relayAfter, stanceOf } from './provenance.ts';
import { claimsWithQuotations } from './quotes.ts';
import { isQuotation, layOut, type Reading, sliceOf } from './reading.ts';
import { numberReports } from './reports.ts';
import { findRoles, type PrintedRole } from './roles.ts';
import { canonicalName, makeRoster, type Party } from './roster.ts';

/** Who said what in one article: attributions, the parties named, and where. Deterministic; linear in the article's length. */
export function analyse(given: ParsedArticle): Analysis {
  const transcript = findTranscript(given);
  const parsed = {
    ...given,
    quotations: given.quotations.filter(({ paragraph }) => !transcript.paragraphs.has(paragraph)),
  };
  const r = layOut(parsed);
  const itemOf = itemsByToken(r);
  const names = findNames(r);
  const roster = makeRoster(r, names);
  const roles = findRoles(r, names, roster.byName, itemOf);
  const claims = [...claimsWithQuotations(r, transcript.paragraphs), ...transcriptClaims(r, transcript, itemOf)]
    .sort((a, b) => a.frame - b.frame)
    .flatMap((claim) => splitByKind(r, claim));
  const { sources, references, partyAt } = resolve(r, claims, names, roster, roles, itemOf);
  const tokens = (first: number, last: number): Slice => {
    const start = parsed.tokens.start[first]!;
    const end = parsed.tokens.end[last]!;
    return { start, end, text: r.text.slice(start, end) };
  };
  const nameOf = (party: Party): string => canonicalName(r, party);
  const idOf = (party: number): string => `${parsed.article.id}#${party}`;
  const sourceFrom = (phrase: NounPhrase, index: number): Source => {
    const mention = sliceOf(r, phrase.first, phrase.last);
    const party = index >= 0 ? roster.parties[index]! : null;
    return { mention, entity: party && idOf(party.index), name: party === null ? mention.text : nameOf(party) };
  };
  const viaOf = (claim: Claim): readonly NounPhrase[] => {
    const relay = relayAfter(r, claim);
    return relay === null ? (claim.via ?? []) : [relay, ...(claim.via ?? [])];
  };
  const reports = numberReports(r, claims, sources);
  const attributions = claims.map((claim, c): Attribution => {
    const kind = claim.spoken ? 'direct' : kindOf(r, claim.contents);
    const confidence = confidenceOf(r, claim, kind, sources[c]! >= 0);
    const source =
      claim.source !== null && confidence >= LEAST_CONFIDENCE ? sourceFrom(claim.source, sources[c]!) : null;
    return {
      content: claim.contents.map(({ first, last }) => sliceOf(r, first, last)),
      kind,
      source,
      unattributed: source === null ? 'no speaker near the quotation' : null,
      cue: claim.cue && sliceOf(r, claim.cue.group, cueEnd(r, claim)),
      via: viaOf(claim).map((phrase) => sourceFrom(phrase, partyAt(phrase))),
      hedge: hedgeOf(r, claim),
      stance: stanceOf(r, claim),
      addressee: claim.addressee && sliceOf(r, claim.addressee.first, claim.addressee.last),
      confidence,
      report: reports[c]!,
    };
  });
  const mentions = references.map(
    ({ party, first, last }): Mention => ({ ...tokens(first, last), entity: idOf(party) }),
  );
  const printed: PrintedName[][] = roster.parties.map(() => []);
  names.forEach((name, n) => {
    if (roster.byName[n]! >= 0) printed[roster.byName[n]!]!.push(name);
  });
  const held: PrintedRole[][] = roster.parties.map(() => []);
  for (const role of roles) if (!role.slight) held[role.party]!.push(role);
  const entities = roster.parties.map((party) =>
    entityOf(r, party, idOf(party.index), nameOf(party), printed[party.index]!, held[party.index]!, tokens),
  );
  return { attributions, entities, mentions };
}

function entityOf(
  r: Reading,
  party: Party,
  id: string,
  name: string,
  names: readonly PrintedName[],
  roles: readonly PrintedRole[],
  tokens: (first: number, last: number) => Slice,
): Entity {
  const aliases = new Set<string>();
  for (const printed of names) {
    aliases.add(tokens(printed.first, printed.last).text);
    if (printed.first - printed.from === 1 && isTitle(r, printed.from))
      aliases.add(tokens(printed.from, printed.last).text);
  }
  aliases.delete(name);
  const kind: EntityKind = party.kind === 'unknown' ? kindByUse(r, party, names) : party.kind;
  return {
    id,
    name,
    kind,
    aliases: [...aliases],
    roles: roles.map((role): Role => ({ ...sliceOf(r, role.first, role.last), article: r.parsed.article.id })),
  };
}

/** What a single capitalised word names when nothing in it tells: somebody who speaks, or where something happens. */
function kindByUse(r: Reading, party: Party, names: readonly PrintedName[]): EntityKind {
  if (party.spoke || party.gender !== '') return 'person';
  const { lower } = r.parsed.tokens;
  return names.some(({ from }) => /^(?:in|at|near|outside|around|across)$/.test(lower[from - 1] ?? ''))
    ? 'place'
    : 'person';
}

/** "called for", "warned against": the preposition belongs to the cue when the content follows it. */
function cueEnd(r: Reading, { cue, contents }: Claim): number {
  const { last, verb } = cue!;
  const joined = PREPOSITIONAL[verb?.lemma ?? '']?.includes(r.lower[last + 1] ?? '') && contents[0]?.first === last + 2;
  return joined ? last + 1 : last;
}

function itemsByToken(r: Reading): Int32Array {
  const items = new Int32Array(r.parsed.tokens.length);
  for (let i = 0; i < r.length; i++) items.fill(i, r.first[i], r.last[i]! + 1);
  return items;
}

/** Words in marks and words out of them are two attributions when the cue stands between: “We won,” she said, adding thanks. */
function splitByKind(r: Reading, claim: Claim): readonly Claim[] {
  if (claim.contents.length < 2 || claim.spoken) return [claim];
  const direct = claim.contents.filter((stretch) => kindOf(r, [stretch]) === 'direct');
  const other = claim.contents.filter((stretch) => kindOf(r, [stretch]) !== 'direct');
  return [direct, other].filter((contents) => contents.length > 0).map((contents) => ({ ...claim, contents }));
}

/** Direct when nothing but quotations is in it, indirect when no quotation is, mixed otherwise. */
function kindOf(r: Reading, contents: readonly Stretch[]): AttributionKind {
  let quoted = false;
  let plain = false;
  for (const { first, last } of contents)
    for (let i = first; i <= last; i++) {
      if (isQuotation(r, i)) quoted = true;
      else if (r.word[i] === 1) plain = true;
    }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}
