import type { Entity, EntityKind } from '../domain/attribution.ts';
import { familiarForm } from './lexicon/familiar-names.ts';
import { SUFFIXES, TITLES } from './lexicon/words.ts';

/** Coverage-wide entities, and the one that each article's entity belongs to. */
export type LinkedEntities = {
  readonly entities: readonly Entity[];
  /** Coverage-wide id by the article's own entity id. */
  readonly idOf: ReadonlyMap<string, string>;
};

/**
 * Merges the entities of several articles: one Mike Pompeo for the coverage. People are the same when first name (or its
 * familiar form) and surname agree; a surname alone joins the only person of that surname unless its title says
 * otherwise; bodies are the same under one name or acronym. Groups and people without a name stay with their article.
 * Pure and linear in the number of entities; ids depend on names alone, so they are stable while articles come and go.
 */
export function linkEntities(perArticle: Iterable<readonly Entity[]>): LinkedEntities {
  const clusters = new Map<string, Entity[]>();
  const bySurname = new Map<string, Set<string>>();
  const bareSurnames: Entity[] = [];
  const acronyms = new Map<string, string>();
  const idOf = new Map<string, string>();
  const join = (key: string, entity: Entity) => {
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [entity]);
    else cluster.push(entity);
    idOf.set(entity.id, key);
  };
  const bodies: Entity[] = [];
  for (const entities of perArticle) {
    for (const entity of entities) {
      if (entity.kind === 'group' || entity.kind === 'unnamed') join(entity.id, entity);
      else if (entity.kind !== 'person') bodies.push(entity);
      else {
        const words = nameWords(entity.name);
        if (words.length < 2) {
          bareSurnames.push(entity);
          continue;
        }
        const key = `person:${familiarForm(words[0]!)} ${words.at(-1)}`;
        join(key, entity);
        const surname = words.at(-1)!;
        const keys = bySurname.get(surname);
        if (keys === undefined) bySurname.set(surname, new Set([key]));
        else keys.add(key);
      }
    }
  }
  for (const entity of bareSurnames) {
    const surname = nameWords(entity.name).at(-1) ?? entity.name.toLowerCase();
    const fitting = [...(bySurname.get(surname) ?? [])].filter((key) =>
      agree(genderOf([entity]), genderOf(clusters.get(key)!)),
    );
    join(fitting.length === 1 ? fitting[0]! : `person:${surname}`, entity);
  }
  for (const { name, kind, aliases } of bodies)
    for (const alias of aliases)
      if (isAcronym(alias)) acronyms.set(`${kind}:${alias.toLowerCase()}`, `${kind}:${bodyKey(name)}`);
  for (const entity of bodies) {
    const key = `${entity.kind}:${bodyKey(entity.name)}`;
    join(acronyms.get(key) ?? key, entity);
  }
  return { entities: [...clusters].map(([id, cluster]) => merge(id, cluster)), idOf };
}

const isAcronym = (alias: string): boolean => alias.length > 2 && alias.length < 8 && /^[A-Z.&]+$/.test(alias);
const bodyKey = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** Words of a name in lower case without titles, initials in the middle, or "Jr". */
function nameWords(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((word) => word !== '' && !SUFFIXES.has(word));
  return words.filter((word, i) => i === 0 || i === words.length - 1 || word.replaceAll('.', '').length > 1);
}

/** The gender that titles in the aliases tell ("Mrs Clinton"), or ''. */
function genderOf(cluster: readonly Entity[]): string {
  for (const { aliases } of cluster)
    for (const alias of aliases) {
      const gender = TITLES.get(alias.split(' ', 1)[0]!.toLowerCase());
      if (gender) return gender;
    }
  return '';
}
const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b;

function merge(id: string, cluster: readonly Entity[]): Entity {
  const counts = new Map<string, number>();
  for (const { name } of cluster) counts.set(name, (counts.get(name) ?? 0) + 1);
  const full = [...counts].filter(([name]) => name.includes(' ') || counts.size === 1);
  const [name] = (full.length > 0 ? full : [...counts]).reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0].length > best[0].length) ? next : best,
  );
  const aliases = new Set(cluster.flatMap((entity) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  const kinds = new Set<EntityKind>(cluster.map(({ kind }) => kind));
  return {
    id,
    name,
    kind: kinds.has('person') ? 'person' : cluster[0]!.kind,
    aliases: [...aliases],
    roles: cluster.flatMap(({ roles }) => roles),
  };
}
