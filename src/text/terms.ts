import { stem } from 'porter2';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { levelSpelling } from './spelling.ts';

// Function words: too common to search for, and no answer hangs on them.
const STOP_WORDS = new Set(
  `a about above after again all am an and any are aren't as at be because been before being below between both but by
  can can't cannot could couldn't did didn't do does doesn't doing don't down during each either else ever every few for
  from further had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how
  i i'd i'll i'm i've if in into is isn't it it's its itself let's many may me might more most much must mustn't my myself
  neither no nor not of off on once one only or other ought our ours ourselves out over own per same shall she she'd
  she'll she's should shouldn't so some such than that that's the their theirs them themselves then there there's these
  they they'd they'll they're they've this those through to too under until up upon us very was wasn't we we'd we'll
  we're we've were weren't what what's when when's where where's which while who who's whom whose why will with won't
  would wouldn't you you'd you'll you're you've your yours yourself yourselves s t`.split(/\s+/),
);

export const isStopWord = (form: string): boolean => STOP_WORDS.has(form);

const REGULAR = new Map<string, string>();
for (const line of IRREGULAR_FORMS.trim().split('\n')) {
  const [regular, ...forms] = line.split(' ');
  for (const form of forms) REGULAR.set(form, regular!);
}

/** A coverage has few words and says them often; strange ones cannot fill the memory. */
const KNOWN = 100_000;
const known = new Map<string, string | null>();

/** The index term of a word's form (a Porter2 stem, Porter 2001), or null for a function word. */
export function termOf(form: string): string | null {
  const term = known.get(form);
  if (term !== undefined) return term;
  if (known.size >= KNOWN) known.clear();
  const made = makeTerm(form);
  known.set(form, made);
  return made;
}

function makeTerm(form: string): string | null {
  if (STOP_WORDS.has(form)) return null;
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form;
  const word = bare.includes("'") ? bare.replaceAll("'", '') : bare;
  return stem(levelSpelling(REGULAR.get(word) ?? word));
}

// Beginnings shared by words that have nothing else in common.
const PREFIXES =
  /^(?:inter|trans|super|under|count|contr|const|consi|compl|compr|commu|consu|conti|repre|prese|parti|natio|unite|austr|chris)/;

/** A key shared by most words built on one stem (invent, invention, inventor): its first letters. Null for a short term. */
export function familyOf(term: string): string | null {
  const letters = PREFIXES.test(term) ? 7 : 5;
  return term.length >= letters ? `${term.slice(0, letters)}*` : null;
}
