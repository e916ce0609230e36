import type { Attribution, AttributionKind, Source } from '../domain/attribution.ts';
import type { Claim } from './claim.ts';
import type { Stretch } from './clauses.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import type { Resolved } from './coreference.ts';
import { PREPOSITIONAL } from './lexicon/speech-verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { hedgeOf, isAnotherOutlet, relayAfter } from './provenance.ts';
import { isQuotation, type Reading, sliceOf } from './reading.ts';
import { numberReports } from './reports.ts';
import { stanceOf } from './stance.ts';

/** What a party is called outside its article: its id and canonical name. */
export type Known = { readonly id: string; readonly name: string };

/** Claims, which are items, made into attributions, which are slices of the text. */
export function assemble(
  r: Reading,
  claims: readonly Claim[],
  { sources, partyAt }: Resolved,
  known: readonly Known[],
): readonly Attribution[] {
  const sourceFrom = (phrase: NounPhrase, party: number): Source => {
    const mention = sliceOf(r, phrase.first, phrase.last);
    const who = party >= 0 ? known[party]! : null;
    return { mention, entity: who?.id ?? null, name: who?.name ?? mention.text };
  };
  const viaOf = (claim: Claim): readonly NounPhrase[] => {
    const relay = relayAfter(r, claim);
    const told = claim.addressee !== null && isAnotherOutlet(r, claim.addressee) ? [claim.addressee] : [];
    return [...(relay === null ? [] : [relay]), ...(claim.via ?? []), ...told];
  };
  const reports = numberReports(r, claims, sources);
  return claims.map((claim, c): Attribution => {
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
}

/** "called for", "warned against": the preposition belongs to the cue when the content follows it. */
function cueEnd(r: Reading, { cue, contents }: Claim): number {
  const { last, verb } = cue!;
  const joined = PREPOSITIONAL[verb?.lemma ?? '']?.includes(r.lower[last + 1] ?? '') && contents[0]?.first === last + 2;
  return joined ? last + 1 : last;
}

/** Words in marks and words out of them are two attributions when the cue stands between: “We won,” she said, adding thanks. */
export function splitByKind(r: Reading, claim: Claim): readonly Claim[] {
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
