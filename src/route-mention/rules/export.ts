import { route } from '../routed.ts';
import { asked } from '../rule.ts';

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/\bjson\b/i, 'json'],
  [/\b(?:md|markdown)\b/i, 'md'],
];
const ALL = '[all|everything] [of] [the] [{statements}|attributions]';
const AS = '(as|to|into|in) [a|an] (csv|json|md|markdown|spreadsheet|excel|file) [file|format|sheet]';

/** A file of who said what; "export ban" and "exports to Norway" are news. */
export const exported = asked(
  [
    `(export|download) (all|everything|attributions|it|this|that|{statements}|all {statements}|the {statements}|all attributions) [${AS}]`,
    `(export|download) ${ALL} ${AS}`,
    `(export|download) [all|everything] [of] [the] ({statements}|attributions) {by} <speaker> [${AS}]`,
    `(export|download) (what|everything|all) [that] <speaker> (said|says|has said) [{about} <about>] [${AS}]`,
    `(export|download) <speaker> ${AS}`,
  ],
  ({ speaker, about }, _known, question) =>
    route('export', { speaker, about, format: FORMATS.find(([named]) => named.test(question))?.[1] }),
);
