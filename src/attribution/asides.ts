import { POS } from '../text/tokens.ts';
import { isDefinite } from './apposition.ts';
import { isForename } from './forenames.ts';
import { PLACES, ROLE_NOUNS } from './lexicon/name-words.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { type NounPhrase, nounPhraseEndingAt } from './noun-phrases.ts';
import { isQuotation, type Reading } from './reading.ts';
import { isNominal } from './simple-phrases.ts';

const ASIDE_OPENERS = new Set(
  'a an the who whose its our my which whom that of from at in for with on by speaking pictured and including or now then once also himself herself formerly himself citing quoting referring whose her his their an one both all aged wearing standing sitting writing appearing asked including himself along as when after while not though'.split(
    ' ',
  ),
);

/** "Ann Poe, the mayor of York, who …, said": `comma` closes an aside; its subject stands before the aside opens. */
export function overAside(r: Reading, comma: number, lo: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  let limit = comma - 1;
  for (let hops = 0; hops < 5; hops++) {
    let open = -1;
    for (let i = limit; i > lo; i--) {
      if (isQuotation(r, i) && i < limit - 1) break;
      if (r.lower[i] === ',' || r.lower[i] === '—' || r.lower[i] === '–' || r.lower[i] === '--') {
        open = i;
        break;
      }
    }
    if (open < 0 || !opensAside(r, open + 1)) break;
    // "The chief executive of St Brannoc's, Ann Poe, said"
    const phrase = nounPhraseEndingAt(r, r.lower[open - 1] === "'s" ? open - 2 : open - 1, lo);
    // A name set off by commas after a description is who it is: "The mayor, Ann Poe, said", "another, Bo Lee, said".
    const aside = phrase === null ? null : nounPhraseEndingAt(r, limit, open + 1);
    const named =
      aside !== null &&
      (aside.last > aside.first || isWhoOrWhat(r, phrase!, aside)) &&
      !PLACES.has(r.lower[aside.head]!) &&
      aside.first === open + 1 &&
      r.pos[aside.head] === POS.PROPN &&
      !isName(r, phrase!) &&
      isName(r, aside);
    if (phrase !== null && (isNominal(r.pos[phrase.head]!) || named)) {
      found = named ? aside : phrase;
      if (isName(r, found) && !isPlace(r, found, lo)) break;
    } else if (found !== null) break;
    limit = open - 1;
  }
  return found;
}

/** "His brother, | Tom, said", "The phone company, | Velo, said": one word names whom or what is known by a description. */
const isWhoOrWhat = (r: Reading, { first, head }: NounPhrase, { last }: NounPhrase): boolean =>
  r.capital[head] === 0 &&
  isDefinite(r, first, head) &&
  (isForename(r.lower[last]!) || isPersonNoun(r.lower[head]!) || BODIES.has(r.lower[head]!));

const BODIES = new Set(
  'company firm charity bank club group union chain retailer airline party trust agency watchdog regulator developer manufacturer maker brewer supermarket newspaper magazine broadcaster website team side operator supplier startup start-up think-tank thinktank foundation'.split(
    ' ',
  ),
);

/** "Ashton, Md." or "Paris": where somebody is from, not who. */
const isPlace = (r: Reading, { first, head }: NounPhrase, lo: number): boolean =>
  PLACES.has(r.lower[head]!) ||
  r.lower[head]!.endsWith('.') ||
  r.pos[first] === POS.NUM ||
  (first - 1 >= lo &&
    (r.pos[first - 1] === POS.ADP ||
      (r.lower[first - 1] === ',' && first - 2 >= lo && PLACES.has(r.lower[first - 2]!))));

/** A proper name that is not itself a description with capitals ("Labour MP for York"). */
export const isName = (r: Reading, { first, head }: NounPhrase): boolean =>
  r.pos[head] === POS.PROPN &&
  r.pos[first] !== POS.DET &&
  (!ROLE_NOUNS.has(r.lower[head]!) ||
    (head > first && (isForename(r.lower[head - 1]!) || r.lower[head - 1]!.endsWith('.'))));

function opensAside(r: Reading, i: number): boolean {
  const pos = r.pos[i]!;
  return (
    ASIDE_OPENERS.has(r.lower[i]!) ||
    isNominal(pos) ||
    pos === POS.ADJ ||
    pos === POS.ADP ||
    pos === POS.VERB ||
    pos === POS.ADV ||
    pos === POS.DET
  );
}
