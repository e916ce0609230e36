/** What a reader makes of a file: its words, and what the document itself says about them; what is missing is null. */
export type RawDocument = {
  /** Paragraphs with an empty line between them; for plain text the file's own characters, untouched. */
  readonly text: string;
  readonly title: string | null;
  /** The publisher. */
  readonly outlet: string | null;
  readonly author: string | null;
  /** Date of publication as written by the publisher, YYYY-MM-DD. */
  readonly date: string | null;
  /** The address under which the publisher wants it cited. */
  readonly url: string | null;
};

/** A sentence in English, `{0}` in it being the first of its values; it may be said in another language. */
export type Fault = { readonly reason: string; readonly values: readonly string[] };

/** Why a document cannot be read, in words that follow its name: "has {0} pages; at most {1} are read". */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  readonly fault: Fault;

  constructor(reason: string, ...values: readonly (string | number)[]) {
    const texts = values.map(String);
    super(reason.replace(/\{(\d)\}/gu, (_, at: string) => texts[Number(at)] ?? ''));
    this.fault = { reason, values: texts };
  }
}

/** Longest metadata value taken, in UTF-16 code units; what is longer is no name or title. */
const LONGEST = 1000;

/** The first of the given values that is text and not blank, its white space made single spaces; null without one. */
export function firstWords(...values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value !== 'string' || value.length > 10 * LONGEST) continue;
    const words = value.toWellFormed().replaceAll(/\s+/g, ' ').trim();
    if (words !== '' && words.length <= LONGEST) return words;
  }
  return null;
}

/** The first of the given values that is an http(s) address, relative ones being resolved against `base`. */
export function firstAddress(base: string | null, ...values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST) continue;
    const address = URL.parse(value.trim(), base ?? undefined);
    if (address === null || !/^https?:$/.test(address.protocol) || address.href.length > LONGEST) continue;
    // Names and passwords are nobody else's business, and a fragment is a place within the page.
    address.username = '';
    address.password = '';
    address.hash = '';
    return address.href;
  }
  return null;
}
