import { z } from 'zod';
import { oneLine } from '../domain/one-line.ts';
import { placeOfJsonError } from './json-place.ts';
import { type Metadata, readMetadata } from './metadata.ts';

export const MANIFEST = 'manifest.json';

/** `{"articles": [{"file": "a.txt", "outlet"?, "date"?: "YYYY-MM-DD", "title"?, "author"?, "url"?}]}`; other keys are ignored. */
const Manifest = z.object({ articles: z.array(z.unknown()) });
const Entry = z.looseObject({ file: z.string().min(1) });

export type ManifestReading = {
  /** By name of file. */
  readonly entries: ReadonlyMap<string, Metadata>;
  /** One line each; a fault costs only the entry or the field it stands in. */
  readonly problems: readonly string[];
};

/** A name that stays in the folder: no path, no drive, no "..". */
const isPlainName = (file: string) => !/[/\\\0]/.test(file) && file !== '.' && file !== '..';

/** Reads a manifest's text. Never throws. */
export function parseManifest(text: string): ManifestReading {
  const entries = new Map<string, Metadata>();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const place = placeOfJsonError(text);
    return { entries, problems: [`${MANIFEST}: is not valid JSON at ${place}; outlets and dates are unknown`] };
  }
  const manifest = Manifest.safeParse(json);
  if (!manifest.success) {
    return { entries, problems: [`${MANIFEST}: must hold {"articles": [{"file": …}]}; outlets and dates are unknown`] };
  }
  const problems: string[] = [];
  manifest.data.articles.forEach((given, index) => {
    const place = `${MANIFEST}: entry ${index + 1}`;
    const entry = Entry.safeParse(given);
    if (!entry.success) {
      problems.push(`${place}: needs "file", the name of a file in this folder`);
      return;
    }
    const { file, ...rest } = entry.data;
    const name = oneLine(file);
    if (!isPlainName(file)) problems.push(`${name}: ${place} leaves the folder; give the name of a file in it`);
    else if (entries.has(file)) problems.push(`${name}: ${place} repeats an earlier entry, which is kept`);
    else {
      const { metadata, faults } = readMetadata(rest);
      entries.set(file, metadata);
      for (const fault of faults) problems.push(`${name}: ${place}: ${fault}; left unknown`);
    }
  });
  return { entries, problems };
}
