import type { Coverage } from './coverage/coverage.ts';
import type { Answer } from './domain/answer.ts';

/** What a front end may offer while an option is typed. */
export type Suggests = 'speaker' | 'outlet' | 'article';

export type Option = {
  readonly description: string;
  readonly type: 'string' | 'integer' | 'boolean';
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
  readonly options: O;
  answer(options: Values<O>, coverage: Coverage): Promise<Answer>;
};

/** Declares a command so that `answer` receives values typed by its options. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;
