import type { Attribution } from '../../domain/attribution.ts';

/** Colours that the style sheet has for speakers; those beyond share the last. */
const COLOURS = 8;

/** Somebody quoted in the article, with the class of their colour. */
export type Speaker = { readonly name: string; readonly colour: string; readonly statements: number };

/** Who is quoted, most often first, by the name that `speakerOf` gives. */
export function speakersIn(attributions: readonly Attribution[]): ReadonlyMap<string, Speaker> {
  const counts = new Map<string, number>();
  for (const name of attributions.map(speakerOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => Number(a[0] === NOBODY) - Number(b[0] === NOBODY) || b[1] - a[1]);
  return new Map(
    ranked.map(([name, statements], at) => {
      const colour = name === NOBODY ? 'nobody' : `speaker-${Math.min(at, COLOURS - 1)}`;
      return [name, { name, colour, statements }];
    }),
  );
}

export const NOBODY = 'Nobody named';
export const speakerOf = ({ source }: Attribution): string => source?.name ?? NOBODY;
