import { type Fault, fault, missing } from '../errors.ts';
import { isObject, type JsonObject, objects } from '../wire.ts';

const TOTAL_MAX = 6000;

/** Rules of embeds that Discord's schema does not state: that they show something, their size in all, their addresses. */
export function embedFaults(embeds: readonly JsonObject[]): Fault[] {
  const total = embeds.reduce((sum, embed) => sum + textSize(embed), 0);
  return [
    ...(total > TOTAL_MAX
      ? [fault(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${TOTAL_MAX}`)]
      : []),
    ...embeds.flatMap((embed, index) => {
      const at = ['embeds', index];
      const showsNothing = textSize(embed) === 0 && !isObject(embed.image) && !isObject(embed.thumbnail);
      return [
        ...(showsNothing ? [missing([...at, 'description'])] : []),
        ...blankFieldFaults(embed, at),
        ...addressFaults(embed, at),
      ];
    }),
  ];
}

function textSize({ title, description, footer, author, fields }: JsonObject): number {
  const texts = [title, description, isObject(footer) && footer.text, isObject(author) && author.name];
  const inFields = objects(fields).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...inFields].filter((text) => typeof text === 'string').join('').length;
}

const blankFieldFaults = (embed: JsonObject, at: readonly PropertyKey[]): Fault[] =>
  objects(embed.fields).flatMap((field, index) =>
    ['name', 'value']
      .filter((key) => String(field[key]).trim() === '')
      .map((key) => missing([...at, 'fields', index, key])),
  );

function addressFaults(embed: JsonObject, at: readonly PropertyKey[]): Fault[] {
  const addressed = ['author', 'footer', 'image', 'thumbnail'].flatMap((part): [path: string[], address: unknown][] => {
    const inner = embed[part];
    return isObject(inner)
      ? [
          [[part, 'url'], inner.url],
          [[part, 'icon_url'], inner.icon_url],
        ]
      : [];
  });
  return [[['url'], embed.url] as const, ...addressed].flatMap(([path, address]) => {
    if (typeof address !== 'string' || address === '') return [];
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? '';
    const isPicture = path.length > 1 && !(path[0] === 'author' && path[1] === 'url');
    if (['http', 'https', ...(isPicture ? ['attachment'] : [])].includes(scheme)) return [];
    return [
      fault(
        [...at, ...path],
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${scheme}" is not supported. Scheme must be one of ('http', 'https').`,
      ),
    ];
  });
}
