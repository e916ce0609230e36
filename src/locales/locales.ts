import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

/** By Discord's names of locales. */
export const LOCALES = {
  'en-GB': english,
  'en-US': { ...english, tag: 'en-US' },
  de: german,
  fr: french,
  'es-ES': spanish,
  'es-419': { ...spanish, tag: 'es-419' },
  nl: dutch,
} as const satisfies Readonly<Record<string, Words>>;

/** The words of a locale; of English where there are none. */
export const wordsFor = (locale: string): Words =>
  Object.hasOwn(LOCALES, locale) ? LOCALES[locale as keyof typeof LOCALES] : english;
