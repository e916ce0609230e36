/** A plain question as a command would take it: the command's name and its options. */
export type Routed = {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
};

/** What the coverage makes known about names, so that "the Mail" is an outlet and "Raab" a speaker. */
export type Known = {
  readonly outlets: readonly string[];
  /** Every name and alias of people and bodies. */
  readonly speakers: readonly string[];
};

export const NOTHING_KNOWN: Known = { outlets: [], speakers: [] };

/** Options without those that are missing or blank. */
export const route = (command: string, options: Readonly<Record<string, string | undefined>> = {}): Routed => ({
  command,
  options: Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  ),
});
