import type { Analysis, Mention } from '../domain/attribution.ts';
import type { ParsedArticle } from '../text/parse-article.ts';
import { assemble, splitByKind } from './assemble.ts';
import { resolve } from './coreference.ts';
import { entitiesOf } from './entities.ts';
import { findTranscript, transcriptClaims } from './labels.ts';
import { findNames } from './names.ts';
import { claimsWithQuotations } from './quotes.ts';
import { layOut, type Reading, tokensSlice } from './reading.ts';
import { findRoles } from './roles.ts';
import { canonicalName, makeRoster } from './roster.ts';

/**
 * Who said what in one article: attributions, the parties named, and where. Deterministic; linear in the article's length.
 *
 * The stages, in order: `reading` lays sentences out with each quotation as one dummy word (after the Guardian's
 * extractor) and mends the tagger's slips · `names`, `roster` and `roles` say who is in the article · `cues` finds the
 * words of saying in a sentence · `said`, `according`, `labels` give each its source (`sources`, `asides`) and contents
 * (`content-after`, `content-end`) · `relays` keeps the outermost claims and who passed them on · `quotes` gives floating
 * quotations to whoever was quoted before · `coreference` reads from left to right and decides whom each name,
 * description and pronoun means · `provenance`, `reports` and `confidence` say how the words reached us and how sure
 * that is.
 */
export function analyse(given: ParsedArticle): Analysis {
  const transcript = findTranscript(given);
  const quotations = given.quotations.filter(({ paragraph }) => !transcript.paragraphs.has(paragraph));
  const r = layOut({ ...given, quotations });
  const itemOf = itemsByToken(r);
  const names = findNames(r);
  const roster = makeRoster(r, names);
  const roles = findRoles(r, names, roster.byName, itemOf);
  const claims = [...claimsWithQuotations(r, transcript.paragraphs), ...transcriptClaims(r, transcript, itemOf)]
    .sort((a, b) => a.frame - b.frame)
    .flatMap((claim) => splitByKind(r, claim));
  const resolved = resolve(r, claims, names, roster, roles, itemOf);
  const known = roster.parties.map((party) => ({
    id: `${given.article.id}#${party.index}`,
    name: canonicalName(r, party),
  }));
  return {
    attributions: assemble(r, claims, resolved, known),
    entities: entitiesOf(r, names, roster, roles, known),
    mentions: resolved.references.map(
      ({ party, first, last }): Mention => ({ ...tokensSlice(r, first, last), entity: known[party]!.id }),
    ),
  };
}

/** The item that each token stands in. */
function itemsByToken(r: Reading): Int32Array {
  const items = new Int32Array(r.parsed.tokens.length);
  for (let i = 0; i < r.length; i++) items.fill(i, r.first[i], r.last[i]! + 1);
  return items;
}
