import type { Attribution, Mention, Source } from '../../../domain/attribution.ts';
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
