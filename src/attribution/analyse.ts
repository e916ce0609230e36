import type { Analysis, Attribution, AttributionKind, Source } from '../domain/attribution.ts';
import type { Slice } from '../domain/span.ts';
import type { ParsedArticle } from '../text/parse-article.ts';
import type { Claim } from './claims.ts';
import type { Stretch } from './contents.ts';
import { claimsWithQuotations } from './quotes.ts';
import { isQuotation, layOut, type Reading, sliceOf } from './reading.ts';

/** Who said what in one article: attributions, the parties named, and where. Deterministic; linear in the article's length. */
export function analyse(parsed: ParsedArticle): Analysis {
  const r = layOut(parsed);
  const claims = claimsWithQuotations(r);
  const attributions = claims.map((claim): Attribution => {
    const mention = claim.source && sliceOf(r, claim.source.first, claim.source.last);
    const source: Source | null = mention && { mention, entity: null, name: mention.text };
    return {
      content: claim.contents.map(({ first, last }) => sliceOf(r, first, last)),
      kind: kindOf(r, claim.contents),
      source,
      unattributed: source === null ? 'no speaker near the quotation' : null,
      cue: claim.cue && cueSlice(r, claim),
      via: [],
      hedge: null,
      stance: 'asserts',
      addressee: claim.addressee && sliceOf(r, claim.addressee.first, claim.addressee.last),
      confidence: 0.5,
      report: null,
    };
  });
  return { attributions, entities: [], mentions: [] };
}

const cueSlice = (r: Reading, claim: Claim): Slice => sliceOf(r, claim.cue!.group, claim.cue!.last);

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
