import { type Gender, isForename } from './forenames.ts';
import { BUSINESS_WORDS, PEOPLES, PLACE_PREFIXES, PLACES } from './lexicon/name-words.ts';
import type { PrintedName } from './names.ts';
import type { Reading } from './reading.ts';

/** A party of one article while it is being read. */
export type Party = {
  readonly index: number;
  kind: 'person' | 'organisation' | 'place' | 'unknown' | 'group' | 'unnamed';
  gender: Gender;
  /** Words of the longest form, in lower case. */
  words: readonly string[];
  /** Tokens of the longest form as printed, or of the description. */
  first: number;
  last: number;
  /** How often the full form is printed. */
  full: number;
  /** Has been the source of an attribution. */
  spoke: boolean;
};

/** The parties of an article and which printed name means whom. */
export type Roster = {
  readonly parties: Party[];
  /** Party of each printed name, by its place in the list of names; −1 when it names nobody. */
  readonly byName: Int32Array;
};

/**
 * A name means the party whose longest form it shortens (Citron's rule): "Raab" and "Mr Raab" are Dominic Raab when the
 * article prints that name anywhere. Two people with one surname are told apart by title, then by who is named in full
 * most often.
 */
export function makeRoster(r: Reading, names: readonly PrintedName[]): Roster {
  const parties: Party[] = [];
  const byWords = new Map<string, Party>();
  const bySurname = new Map<string, Party[]>();
  const byForename = new Map<string, Party[]>();
  const byName = new Int32Array(names.length).fill(-1);
  const create = (name: PrintedName, kind: Party['kind']): Party => {
    const party: Party = {
      index: parties.length,
      kind,
      gender: name.gender,
      words: name.words,
      first: name.first,
      last: name.proper,
      full: 0,
      spoke: false,
    };
    parties.push(party);
    byWords.set(name.words.join(' '), party);
    return party;
  };
  // Full names first, wherever they stand, so that a headline's surname finds them.
  names.forEach((name, i) => {
    if (name.words.length < 2 || name.kind === 'place') return;
    let party = byWords.get(name.words.join(' '));
    if (party === undefined && name.kind === 'person') party = sameSurname(bySurname.get(surname(name.words)), name);
    if (party === undefined) {
      party = create(name, name.kind);
      if (name.kind === 'person' || name.kind === 'unknown') {
        push(bySurname, surname(name.words), party);
        push(byForename, name.words[0]!, party);
      } else if (isCompany(name)) push(byForename, name.words[0]!, party);
    } else if (isFuller(name.words, party.words)) {
      party.words = name.words;
      party.first = name.first;
      party.last = name.proper;
    } else if (name.kind === 'person' && isShouted(r, party) && !isShouted(r, name)) {
      party.first = name.first;
      party.last = name.proper;
    }
    if (name.kind === 'person' && party.kind === 'unknown') party.kind = 'person';
    if (party.gender === '') party.gender = name.gender;
    party.full++;
    byName[i] = party.index;
  });
  names.forEach((name, i) => {
    if (byName[i] !== -1) return;
    const word = name.words.at(-1)!;
    const namesakes =
      (name.knighted ? byForename.get(word) : undefined) ??
      bySurname.get(word) ??
      (name.titled && isForename(word) ? undefined : byForename.get(word));
    let party = name.kind === 'place' ? undefined : choose(namesakes, name);
    party ??= byWords.get(name.words.join(' '));
    party ??= acronymOf(parties, name);
    party ??= create(name, name.kind === 'unknown' && name.titled ? 'person' : name.kind);
    if (name.kind === 'person' && party.kind === 'unknown') party.kind = 'person';
    if (party.gender === '' && party.kind === 'person') party.gender = name.gender;
    if (party.gender === '' && party.words.length === 1 && isForename(party.words[0]!) && party.kind !== 'place')
      party.gender = name.gender;
    byName[i] = party.index;
  });
  return { parties, byName };
}

/** The name in running text: in capitals only where it is an acronym. */
export function canonicalName(r: Reading, party: Party): string {
  const printed = printedAs(r, party).replaceAll(/\s+/g, ' ');
  return party.kind === 'person' && party.words.length > 1 && isShouted(r, party) ? capitalised(printed) : printed;
}

const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replaceAll(/(?<=^|[\s-])(?:Mc|O[’'])\p{L}/gu, (begin) => begin.slice(0, -1) + begin.at(-1)!.toUpperCase());

const printedAs = (r: Reading, { first, last }: Pick<Party, 'first' | 'last'>): string => {
  const { start, end } = r.parsed.tokens;
  return r.text.slice(start[first], end[last]);
};

const isShouted = (r: Reading, place: Pick<Party, 'first' | 'last'>): boolean => {
  const printed = printedAs(r, place).replaceAll('Mc', 'MC');
  return printed === printed.toUpperCase() && printed !== printed.toLowerCase();
};

/** A company goes by its first word too: "Brightwell" for "Brightwell Water"; a "Kent County Council" does not. */
const isCompany = ({ kind, words }: PrintedName): boolean =>
  kind === 'organisation' &&
  (BUSINESS_WORDS.has(words.at(-1)!) || COMPANY_WORDS.has(words.at(-1)!)) &&
  !PLACES.has(words[0]!) &&
  !PEOPLES.has(words[0]!) &&
  !PLACE_PREFIXES.has(words[0]!);

const COMPANY_WORDS = new Set(
  'partners group inc inc. corp corp. ltd plc llc holdings company airlines airways motors industries associates pictures records studios labs'.split(
    ' ',
  ),
);

const surname = (words: readonly string[]): string => words.at(-1)!;

const push = (map: Map<string, Party[]>, key: string, party: Party): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [party]);
  else list.push(party);
};

/** The longer form of two, but not where a word stands before a forename: "Crooked Ann Poe" beside "Ann Poe". */
const isFuller = (one: readonly string[], other: readonly string[]): boolean =>
  endsWith(other, one)
    ? isForename(one[0]!)
    : one.length > other.length && !(endsWith(one, other) && isForename(other[0]!));

/** "Xul Guajo Ruiz" and "Guajo Ruiz", unlike "Mary Ann Lee" and "Ann Lee": a name after a word that is no forename. */
const endsWith = (name: readonly string[], end: readonly string[]): boolean =>
  end.length > 1 &&
  name.length === end.length + 1 &&
  !isForename(name[0]!) &&
  end.every((word, i) => name[i + 1] === word);

/** "Sen. Warren" and "Elizabeth Warren" never clash; "Bill" and "Hillary" do; "Donald J." and "Donald" do not. */
function sameSurname(namesakes: readonly Party[] | undefined, name: PrintedName): Party | undefined {
  return namesakes?.find((party) => {
    const [a, b] = [party.words[0]!, name.words[0]!];
    const short = a.replace('.', '').length === 1 || b.replace('.', '').length === 1;
    return (
      a === b || (short && a[0] === b[0]) || endsWith(party.words, name.words) || endsWith(name.words, party.words)
    );
  });
}

function choose(namesakes: readonly Party[] | undefined, name: PrintedName): Party | undefined {
  const fitting = namesakes?.filter(
    (party) => name.gender === '' || party.gender === '' || party.gender === name.gender,
  );
  return fitting?.reduce<Party | undefined>(
    (best, party) => (best === undefined || party.full > best.full ? party : best),
    undefined,
  );
}

/** "WHO" for "World Health Organisation" named in the same article. */
function acronymOf(parties: readonly Party[], name: PrintedName): Party | undefined {
  const acronym = name.words.length === 1 ? name.words[0]!.replaceAll('.', '') : '';
  if (acronym.length < 2 || acronym.length > 6 || name.kind !== 'organisation') return undefined;
  return parties.find((party) => {
    if (party.words.length < 2 || party.kind === 'person' || party.kind === 'place') return false;
    const initials = party.words.map((word) => word[0]).join('');
    const strict = party.words
      .filter((word) => !['of', 'for', 'the', 'and', 'on'].includes(word))
      .map((word) => word[0])
      .join('');
    return initials === acronym || strict === acronym;
  });
}
