import type { Analysis, Attribution, Mention, Source } from '../../../domain/attribution.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { Links } from './links.ts';

/*
 * From an article's own parties, as they are stored, to the coverage's: their ids and what the coverage calls them.
 * Done on the way out, for whoever asks, so that nothing stored changes when other articles come or go.
 */

export const relinkMention = (mention: Mention, links: Links): Mention => ({
  ...mention,
  entity: links.idOf(mention.entity),
});

export function relinkAttribution(attribution: Attribution, links: Links): Attribution {
  const relink = (source: Source): Source => {
    if (source.entity === null) return source;
    const entity = links.idOf(source.entity);
    return { mention: source.mention, entity, name: links.nameOf(entity) ?? source.name };
  };
  const { source, via } = attribution;
  return { ...attribution, source: source && relink(source), via: via.map(relink) };
}

/** Makes something when it is first asked for, and no second time. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Each of its lists is made when first asked for: most ask for one. */
export function relinkAnalysis({ entities, mentions, attributions }: Analysis, links: Links): Analysis {
  const linked = lazily(() => {
    const parties = Map.groupBy(entities, ({ id }) => links.idOf(id));
    return Array.from(parties, ([id, same]) => mergeEntities(id, links.nameOf(id), same));
  });
  const mentioned = lazily(() => mentions.map((mention) => relinkMention(mention, links)));
  const attributed = lazily(() => attributions.map((attribution) => relinkAttribution(attribution, links)));
  return {
    get entities() {
      return linked();
    },
    get mentions() {
      return mentioned();
    },
    get attributions() {
      return attributed();
    },
  };
}
