import { rules, rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

export type MarkupNode = {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: string;
} & Readonly<Record<string, unknown>>;

/** What a node holds; none when that is plain text. */
export const nodesOf = ({ content }: MarkupNode): readonly MarkupNode[] =>
  Array.isArray(content) ? (content as MarkupNode[]) : [];

type Rules = Parameters<typeof SimpleMarkdown.parserFor>[0];
type Rule = Rules[string];

/**
 * As a line's beginning counts what follows a line break in any markup. The parser looks only at the last group of
 * what it matched before, and so takes "-# source" under a block quote for text, which Discord does not.
 */
function startsLine(rule: Rule): Rule {
  const match: Rule['match'] = (source, state, before) =>
    rule.match(source, before.endsWith('\n') ? { ...state, prevCapture: null } : state, before);
  return { ...rule, match };
}

const corrected = (given: Rules): Rules =>
  Object.assign({ ...given }, { subtext: startsLine(given.subtext!), heading: startsLine(given.heading!) });

const parsers = {
  normal: SimpleMarkdown.parserFor(corrected(rules)),
  extended: SimpleMarkdown.parserFor(corrected(rulesExtended)),
};

/** Discord's markup as its client reads it. `extended`: with masked links, as in what an application sends. */
export const parseMarkup = (text: string, kind: 'normal' | 'extended'): readonly MarkupNode[] =>
  parsers[kind](text, { inline: true }) as unknown as readonly MarkupNode[];
