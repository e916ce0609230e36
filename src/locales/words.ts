import type { Verdict } from '../domain/answer.ts';
import type { AttributionKind } from '../domain/attribution.ts';

/**
 * Everything that is said around quotations, in one language; quotations stay as printed. A language is one file that
 * fills this in: what it leaves out is a type error.
 */
export type Words = {
  /** BCP 47: how dates and numbers are written. */
  readonly tag: string;

  /** Titles of answers by command; a command without one is called by its name. */
  readonly titles: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly notInTheCoverage: string;
  readonly nothingToShow: string;
  /** Both counts are written out already; `articles` is also given as a number, for the plural. */
  readonly searched: (articles: string, sentences: string, counts: readonly [number, number]) => string;
  readonly nearest: (passages: number) => string;
  readonly askedAndPrinted: string;
  /** A negation that the coverage has and the asked words have not, and the other way round. */
  readonly negationLeftOut: (negation: string) => string;
  readonly negationPutIn: (negation: string) => string;

  readonly unattributed: string;
  readonly kinds: Readonly<Record<AttributionKind, string>>;
  readonly denial: string;
  readonly declined: string;
  readonly toldTo: (name: string) => string;
  readonly addressedTo: (name: string) => string;
  readonly accordingTo: (name: string) => string;
  readonly citing: (name: string) => string;
  readonly hedged: (hedge: string) => string;

  readonly outletUnknown: string;
  readonly dateUnknown: string;
  readonly paragraph: (number: number) => string;
  /** Other outlets that print the same article, in one phrase: “A and B”. */
  readonly alsoIn: (outlets: string) => string;
  readonly part: (number: string, of: string) => string;
  readonly weekOf: (monday: string) => string;
  readonly countedFrom: (date: string) => string;

  readonly page: (number: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly context: string;
  readonly more: string;
  readonly whoSaidThis: string;
  readonly share: string;
  readonly showInContext: string;

  /** Under the first page of what has no other pages. */
  readonly wholeAttached: string;
  readonly fileTooLarge: (name: string) => string;
  readonly fileNotAllowed: (name: string) => string;
  /** How far a long work is; both numbers are written out already. */
  readonly progress: (done: string, total: string) => string;
  readonly alreadyDone: string;

  readonly failed: (code: string) => string;
  readonly tooMuch: (seconds: number) => string;
  /** Others ask so much that an answer would take so long. */
  readonly crowded: (seconds: number) => string;
  readonly outdated: string;
  readonly gone: (command: string) => string;
  readonly forManagers: (command: string) => string;
  readonly useCommand: (command: string) => string;
  /** To somebody who thanks. */
  readonly welcome: string;
  readonly noText: string;
  /** Both in characters, written out already. */
  readonly readInPart: (length: string, read: string) => string;

  /** Descriptions and choices of commands, and names in the context menu, by their English; English needs none. */
  readonly commands: Readonly<Record<string, string>>;
  /** Sentences about answers and about what is wrong with a question, by their English (say.ts); English needs none. */
  readonly notes: Readonly<Record<string, string>>;
};
