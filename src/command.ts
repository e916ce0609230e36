import type { GivenFile, Occasion } from './answers/occasion.ts';
import type { Coverage } from './coverage/coverage.ts';
import type { Answer } from './domain/answer.ts';

/** What a front end may offer while an option is typed. */
export type Suggests = 'speaker' | 'outlet' | 'article' | 'topic';

export type Option = {
  readonly description: string;
  /** `file`: a document that comes with the request. */
  readonly type: 'string' | 'integer' | 'boolean' | 'file';
  readonly required?: true;
  readonly choices?: readonly string[];
  readonly suggests?: Suggests;
  /** Strings only; in UTF-16 code units. Default 2,000. */
  readonly maxLength?: number;
  /** Integers only. */
  readonly min?: number;
  readonly max?: number;
};

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly choices: readonly (infer C)[] }
  ? C
  : O['type'] extends 'integer'
    ? number
    : O['type'] extends 'boolean'
      ? boolean
      : O['type'] extends 'file'
        ? GivenFile
        : string;

/** The values of declared options: required ones present, the others possibly undefined. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

/** One question a reader can ask; knows no front end. Its name is its file's name. */
export type Command<O extends Options = Options> = {
  readonly description: string;
  /** Changes what a server sees or gets: offered in servers only, to those who manage them unless they say otherwise. */
  readonly manages?: true;
  /** Asking twice is not the same as asking once: its answer is not worked out anew for a button, so it has no pages. */
  readonly changes?: true;
  /** Its answers hang on its options and the articles alone: while these are the same, so is an answer. */
  readonly lasts?: true;
  /** What the commands of its group are about; the loader sets it. */
  readonly group?: string;
  readonly options: O;
  answer(options: Values<O>, coverage: Coverage, occasion: Occasion): Promise<Answer>;
};

/** Commands of one subject, in one file; each goes by the file's name and its own: "coverage add". */
export type CommandGroup = {
  readonly description: string;
  readonly manages?: true;
  readonly commands: Readonly<Record<string, Command>>;
};

/** Declares a command so that `answer` receives values typed by its options. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;

/** Declares the commands of one subject. */
// biome-ignore lint/suspicious/noExplicitAny: each command answers to its own options
export const defineGroup = (group: Omit<CommandGroup, 'commands'> & { commands: Record<string, Command<any>> }) =>
  group as CommandGroup;
