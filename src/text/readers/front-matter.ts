import { calendarDate } from './dates.ts';
import { firstAddress, firstWords, type RawDocument } from './raw-document.ts';

/** YAML between two lines of three dashes at the very start, as Jekyll introduced it. */
const FRONT = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const FIELDS = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'site_name'],
  author: ['author', 'authors', 'byline'],
  date: ['date', 'published', 'publishedAt', 'published_at', 'pubdate'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'permalink', 'source_url'],
} as const;

export type FrontMatter = Omit<RawDocument, 'text'> & {
  /** UTF-16 code units it takes up. */
  readonly length: number;
};

/** The metadata at the head of a text, or null when it begins with nothing of the kind. */
export async function frontMatter(text: string): Promise<FrontMatter | null> {
  const found = FRONT.exec(text);
  if (found === null) return null;
  const fields = await fieldsOf(found[1]!);
  if (fields === null || !Object.values(FIELDS).some((names) => names.some((name) => Object.hasOwn(fields, name)))) {
    return null;
  }
  const given = (field: keyof typeof FIELDS) =>
    FIELDS[field].flatMap((name) => {
      const value = Object.hasOwn(fields, name) ? fields[name] : null;
      return Array.isArray(value) ? [value.filter((one) => typeof one === 'string').join(', ')] : [value];
    });
  return {
    title: firstWords(...given('title')),
    outlet: firstWords(...given('outlet')),
    author: firstWords(...given('author')),
    date:
      given('date')
        .map(calendarDate)
        .find((date) => date !== null) ?? null,
    url: firstAddress(null, ...given('url')),
    length: found[0].length,
  };
}

async function fieldsOf(source: string): Promise<Readonly<Record<string, unknown>> | null> {
  const { parse } = await import('yaml');
  const read = (yaml: string): unknown => parse(yaml, { logLevel: 'error', maxAliasCount: 20 });
  const parsed = attempt(() => read(source)) ?? attempt(() => read(withWordsQuoted(source, read)));
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
}

/** Headlines are typed without quotation marks ("title: Ferry: the long wait"): what is no YAML by itself is taken as words. */
const withWordsQuoted = (source: string, read: (yaml: string) => unknown): string =>
  source.replace(/^([\w-]+):[ \t]+([^\s[{|>].*?)[ \t]*$/gm, (line: string, name: string, words: string) =>
    attempt(() => read(line)) === null ? `${name}: ${JSON.stringify(words)}` : line,
  );

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
