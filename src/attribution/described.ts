import { POS } from '../text/tokens.ts';
import { ageAfter } from './apposition.ts';
import { SOMEBODY } from './cue-subject.ts';
import type { Gender } from './forenames.ts';
import { GROUP_NOUNS, PEOPLES } from './lexicon/name-words.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { describingWords, inFull, type PrintedRole, partyDescribed } from './roles.ts';
import type { Party } from './roster.ts';

/** Offices held by one person at a time, which news uses in place of a name. */
const OFFICES = new Set(
  'minister secretary president chancellor premier governor mayor senator congressman congresswoman nominee candidate king queen prince princess duke duchess pope chairman chairwoman'.split(
    ' ',
  ),
);

const known = new WeakMap<readonly PrintedRole[], ReadonlySet<number>>();

/** The parties whose office the article prints. */
function holders(roles: readonly PrintedRole[]): ReadonlySet<number> {
  const cached = known.get(roles);
  if (cached !== undefined) return cached;
  const found = new Set(roles.filter((role) => OFFICES.has(role.head)).map((role) => role.party));
  known.set(roles, found);
  return found;
}

const officeOf = (r: Reading, { first, head }: NounPhrase): string => {
  for (let i = first; i <= head; i++) if (r.lower[i + 1] === 'of' && OFFICES.has(r.lower[i]!)) return r.lower[i]!;
  return r.lower[head]!;
};

/** Whether a noun means a human being. */
const isSomebody = (noun: string): boolean =>
  isPersonNoun(noun) ||
  SOMEBODY.has(noun) ||
  OFFICES.has(noun) ||
  /(?:man|woman|person|boy|girl|ist|year-old|mother|father|ally|aide|source|insider)$/.test(noun);

const INDEFINITE = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'many',
  'several',
  'two',
  'three',
  'other',
  'no',
  'few',
  'most',
]);

/** Those whom news leaves without a name on purpose, or whose office somebody else may hold. */
const LEFT_UNNAMED =
  /^(?:spokes.*|official|source|witness|insider|onlooker|reporter|judge|adviser|advisor|aide|lawyer|reader|viewer|caller)$/;

/** What anybody may be beside a calling. */
const STATIONS =
  /(?:mother|father|mum|mom|dad|wife|husband|widow|son|daughter|brother|sister|friend|resident|victim|survivor|witness|fan|voter|supporter|pensioner|neighbou?r|parent|favourite|favorite|of-(?:two|three|four|five)|mr|mrs|ms|miss|sir|dame|lord|lady|doctor)$/;

/** Whether the article says nothing of the party that speaks against the noun: another calling, age or gender. */
function agreesWith(party: Party, head: string, roles: readonly PrintedRole[]): boolean {
  const gender = genderOfNoun(head);
  if (gender !== '' && party.gender !== '' && gender !== party.gender) return false;
  const aged = /^\d/.test(head);
  return !roles.some(
    (role) =>
      role.party === party.index &&
      role.head !== head &&
      isPersonNoun(role.head) &&
      !STATIONS.test(role.head) &&
      /^\d/.test(role.head) === aged,
  );
}

/** What a noun tells of he or she: "widow", "businessman". */
export const genderOfNoun = (noun: string): Gender =>
  /(?:woman|mother|mum|mom|wife|daughter|sister|girl|widow|actress|lady|heroine)$/.test(noun)
    ? 'f'
    : /(?:man|father|dad|husband|son|brother|boy)$/.test(noun)
      ? 'm'
      : '';

/** The party a description means, or a new one for somebody without a name. */
export function described(
  r: Reading,
  phrase: NounPhrase,
  roles: readonly PrintedRole[],
  parties: Party[],
  frame: number,
  dominant: (agrees: (party: Party) => boolean) => number,
  subjectsBefore: readonly number[],
): number {
  const head = inFull(r.lower[phrase.head]!);
  const opener = r.lower[phrase.first]!;
  const words = describingWords(r, phrase.first, phrase.head);
  const group = GROUP_NOUNS.has(head);
  if (!INDEFINITE.has(opener) && !group) {
    const explained = roles.find(({ first }) => first === phrase.first);
    if (explained !== undefined) return explained.party;
    const known = partyDescribed(roles, words, head);
    if (known >= 0) return known;
    const age = isPersonNoun(head) ? ageAfter(r, phrase.last, r.length) : -1;
    const bearer = age < 0 ? undefined : roles.find((role) => role.head === `${r.lower[age]}-year-old`);
    if (bearer !== undefined) return bearer.party;
    for (let p = parties.length - 1; p >= Math.max(0, parties.length - 20); p--) {
      const party = parties[p]!;
      if (party.kind === 'unnamed' && party.words.at(-1) === head && opener === 'the') return p;
      if ((party.kind === 'unnamed' || party.kind === 'organisation') && party.words.join(' ') === words.join(' '))
        return p;
    }
  }
  if (r.pos[phrase.head] === POS.PRON || words.length === 0) return -1;
  // "The dental nurse sobbed" after a sentence whose subject is a person of no other calling.
  if (opener === 'the' && !group && isPersonNoun(head) && !LEFT_UNNAMED.test(head)) {
    // "The Dutchman" is anybody’s people: only where nobody else has been named.
    const alone = parties.filter(({ kind }) => kind === 'person').length === 1;
    const bearer = subjectsBefore.find(
      (p) => parties[p]!.kind === 'person' && (PEOPLES.has(head) ? alone : agreesWith(parties[p]!, head, roles)),
    );
    if (bearer !== undefined) return bearer;
  }
  // "The prime minister said" where no office has been printed: whoever is talked about far more than anybody else.
  if (opener === 'the' && OFFICES.has(officeOf(r, phrase))) {
    const known = dominant((party) => party.words.length > 1 && !holders(roles).has(party.index));
    if (known >= 0) return known;
  }
  const plural = head.endsWith('s') && !head.endsWith('ss') && !/us$/.test(head);
  // "The report said": a text is nobody, and no “she” is ever meant by it.
  const kind =
    group || (plural && isSomebody(head.slice(0, -1))) ? 'group' : isSomebody(head) ? 'unnamed' : 'organisation';
  const gender = genderOfNoun(head);
  parties.push({
    index: parties.length,
    kind,
    gender,
    words,
    first: r.first[phrase.first]!,
    last: r.last[phrase.last]!,
    full: frame < 0 ? 0 : 1,
    spoke: true,
  });
  return parties.length - 1;
}
