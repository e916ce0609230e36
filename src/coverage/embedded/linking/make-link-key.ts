import { genderOf, isForename } from '../../../attribution/forenames.ts';
import { SURNAME_LINKS, TITLES } from '../../../attribution/lexicon/words.ts';
import type { Entity } from '../../../domain/attribution.ts';
import { ALONE, type LinkKey } from './link-key.ts';
import { digest, slug } from './slug.ts';

/** Longest name kept, in UTF-16 code units. */
const LONGEST = 200;

const isAcronym = (alias: string): boolean => /^[A-Z][A-Z.&]{1,6}$/.test(alias);

/** The link key of a party whose `id` names it in its article, and its article. */
export function linkKeyOf({ id, name, kind, aliases }: Pick<Entity, 'id' | 'name' | 'kind' | 'aliases'>): LinkKey {
  if (kind === 'group' || kind === 'unnamed' || slug(name) === '') return ALONE + digest(id, name);
  const printed = name.slice(0, LONGEST).toWellFormed();
  if (kind === 'person') return `person/${toldOf(name, aliases)}/${printed}`;
  return `${kind}/${aliases.filter(isAcronym).sort().join(',')}/${printed}`;
}

/** What the titles tell ("Mrs Clinton"), else the forename; '' when there is none that is known. */
function toldOf(name: string, aliases: readonly string[]): 'm' | 'f' | 'u' | '' {
  for (const alias of aliases) {
    const told = TITLES.get(alias.split(' ', 1)[0]!.toLowerCase());
    if (told) return told;
  }
  const [forename, ...rest] = name.toLowerCase().split(' ');
  if (rest.length === 0 || SURNAME_LINKS.has(forename!)) return '';
  return genderOf(forename!) || (isForename(forename!) ? 'u' : '');
}
