import type { Slice } from '../../domain/span.ts';
import { IRREGULAR_FORMS } from '../../text/irregular-forms.ts';
import { dayOf } from './calendar.ts';
import { EXPRESSIONS, type Standpoint } from './expressions.ts';

/** A date expression and what it means; `resolved` is null for a relative one without an anchor. */
export type FoundDate = Slice & {
  /** ISO 8601 to its own precision: "2020-07-20", "2020-W29", "2020-07", "2027". */
  readonly resolved: string | null;
  /** True when the meaning hangs on the anchor. */
  readonly relative: boolean;
};

/** Words that look ahead, whatever else the clause says; "would have opened" looks back. */
const AHEAD =
  /\b(?:(?:will|would|could|might|shall|should)(?! have\b)|won['’]t|going to|due|scheduled|set to|hope[sd]? to|expect(?:s|ed)?|plan(?:s|ned)? to|ahead of|next|upcoming|to (?:be|meet|open|close|vote|start|begin|return|leave|hold|face|appear|resume|visit|launch|retire|resign|step down|stand))\b/i;
const PAST = new RegExp(
  `\\b(?:was|were|had|has|have|did|said|\\w{2,}ed|${IRREGULAR_FORMS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1))
    .join('|')})\\b`,
  'i',
);
/** A clause without either looks ahead where it says until when, or what happens then: "opens in May". */
const UPCOMING =
  /\b(?:by|until|till|from|opens?|closes?|starts?|begins?|ends?|turns|resumes?|returns?|launches|airs|meets?|faces?|is|are)\b/i;

/** What was due and did not come: "the talks due in May | were put off", "had been postponed". */
const DUE = /\b(?:due|scheduled|planned|expected|booked|meant|promised)\b[^,]*$/i;
const UNDONE =
  /^,? (?:(?:ha[sd]|have) (?:now |since |again |already )?been|was|were) (?:[a-z]+ )?(?:postponed|cancel+ed|delayed|deferred|scrapped|shelved|abandoned|dropped|put (?:off|back)|called off|pushed back|adjourned|rescheduled)\b|^,? (?:(?:ha[sd]|have) )?(?:not|never|did not|didn['’]t|failed to) (?:take|taken|took|happen|happened|go|gone|went|come|came)\b/i;

/** Whether a clause speaks of what is to come or of what has been; null when it does not say. */
const tenseOf = (clause: string): Standpoint['tense'] =>
  AHEAD.test(clause) ? 'ahead' : PAST.test(clause) ? 'past' : UPCOMING.test(clause) ? 'ahead' : null;

/** How far back a clause is read for a word that looks ahead, in UTF-16 code units. */
const CLAUSE = 60;
/** How far around a possessive ("Monday's debate") its sentence is read. */
const SENTENCE = 200;
const patterns = EXPRESSIONS.map((expression) => ({
  ...expression,
  pattern: new RegExp(expression.pattern.source, `${expression.pattern.flags}g`),
}));
const hints = [...new Set(EXPRESSIONS.map(({ hint }) => hint))];

/** As `matchAll`, which would copy the pattern each time. */
function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** The clause's words before the expression, up to the nearest mark that ends a clause. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(/[,;:.!?“”"–—]/)
    .at(-1)!;

/**
 * The date expressions of a text in order, without overlap, resolved against `anchor` (YYYY-MM-DD, the day the words
 * were said or printed). A day named by its weekday is the latest one, or the coming one where the clause looks ahead; a day
 * without a year is the nearest one, on the side that the clause's tense tells.
 */
export function findDates(text: string, anchor: string | null): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const hinted = hints.filter((hint) => hint.test(text));
  if (hinted.length === 0) return [];
  const all = patterns.flatMap((expression, rank) =>
    hinted.includes(expression.hint)
      ? matchesOf(text, expression.pattern).map((match) => ({ expression, rank, match }))
      : [],
  );
  all.sort((a, b) => a.match.index - b.match.index || a.rank - b.rank);
  let end = 0;
  for (const { expression, match } of all) {
    if (match.index < end) continue;
    const groups = match.groups ?? {};
    // "Monday's debate" stands anywhere in its sentence; "on Monday" belongs to the clause before it.
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + SENTENCE);
    const clause = /^['’]s\b/.test(after)
      ? `${text.slice(Math.max(0, match.index - SENTENCE), match.index)}${match[0]}${after}`
      : `${clauseBefore(text, match.index)}${match[0]}`;
    const tense = DUE.test(clause) && UNDONE.test(after) ? 'undone' : tenseOf(clause);
    const from: Standpoint | null = anchor === null ? null : { anchor: dayOf(anchor), tense };
    const resolved = expression.absolute?.(groups) ?? (from && expression.relative?.(groups, from)) ?? null;
    end = match.index + match[0].length;
    // A day that no month has ("31 February") is no date, with or without a year.
    if (resolved === null && (expression.absolute || from)) continue;
    found.push({ start: match.index, end, text: match[0], resolved, relative: !expression.absolute });
  }
  return found;
}
