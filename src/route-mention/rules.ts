import type { Rule } from './rule.ts';
import { articles } from './rules/articles.ts';
import { check } from './rules/check.ts';
import { compare } from './rules/compare.ts';
import { disputed } from './rules/disputed.ts';
import { exported } from './rules/export.ts';
import { help } from './rules/help.ts';
import { manage } from './rules/manage.ts';
import { quotes } from './rules/quotes.ts';
import { stats } from './rules/stats.ts';
import { summary } from './rules/summary.ts';
import { timeline } from './rules/timeline.ts';
import { whoIs } from './rules/who-is.ts';
import { quotedWords, reportedWords } from './rules/who-said.ts';

/** Every way of asking, in the order they are tried: the plainest wording first, the loosest last. */
export const RULES: readonly Rule[] = [
  help,
  ...manage,
  exported,
  ...stats,
  check,
  ...articles,
  ...compare,
  disputed,
  timeline,
  quotedWords,
  ...reportedWords,
  ...quotes,
  ...whoIs,
  ...summary,
];
