import { OptionType } from '../../local-discord/wire.ts';
import { offeredHere } from '../navigation.ts';

export type OptionDeclared = {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly options?: readonly OptionDeclared[];
};
/** A command that can be sent: with its sub-command, if it has some. */
export type Command = {
  /** "coverage add" */
  readonly path: string;
  readonly description: string;
  readonly options: readonly OptionDeclared[];
};

/** The commands offered in this channel, in alphabetical order, each sub-command for itself. */
export function commands(): readonly Command[] {
  const offered = (offeredHere()?.chat ?? []) as unknown as readonly OptionDeclared[];
  return offered
    .flatMap(({ name, description, options = [] }) => leaves({ path: name, description, options }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

function leaves({ path, description, options }: Command): readonly Command[] {
  const deeper = options.filter(({ type }) => type === OptionType.subcommand || type === OptionType.group);
  if (deeper.length === 0) return [{ path, description, options }];
  return deeper.flatMap((inner) =>
    leaves({ path: `${path} ${inner.name}`, description: inner.description, options: inner.options ?? [] }),
  );
}

/** The commands that begin with what is typed, then those that have it in their name or description. */
export function matching(typed: string): readonly Command[] {
  const wanted = typed.toLowerCase();
  const rank = ({ path, description }: Command) => {
    if (path.startsWith(wanted)) return 0;
    if (path.includes(wanted)) return 1;
    return wanted.length > 2 && description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return commands()
    .map((command) => ({ command, rank: rank(command) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}
