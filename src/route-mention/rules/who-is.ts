import { isSpeaker, withoutEnd } from '../phrases.ts';
import { route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';

/** A clause ("facing pressure to act", "responsible for it"), which is a question of its own and no name. */
const CLAUSE =
  /\b(?:who|that|which|to|and|or|not|with|for|at|by|said|saying|responsible)\b|\b\w+ing\b|\b(?!united|red)\w+ed\b/i;
const FULL_NAME = /^(?:(?:Mr|Mrs|Ms|Dr|Sir) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u;

/** A name ("Lena Strand") or an office ("the transport minister"). */
const isName = (phrase: string): boolean =>
  !CLAUSE.test(phrase) &&
  (/^\p{Lu}/u.test(phrase) || /^(?:the|a|an|this|that) /i.test(phrase) || !phrase.includes(' '));

const who: Rule = asked(
  [
    "(who's|whos|who is|who was|who are|who were) [this|that] <name> and what (does|did|do) (he|she|they|it) do",
    "(who's|whos|who is|who was|who are|who were) [this|that] <name> [again|exactly|anyway]",
  ],
  ({ name }, known) => (isSpeaker(name!, known) || isName(name!) ? route('who-is', { name }) : null),
);

/** A body that the coverage names: "what is Blue Line". */
const what: Rule = asked(["(what's|whats|what is|what are) <name>"], ({ name }, known) =>
  isSpeaker(name!, known) ? route('who-is', { name }) : null,
);

const office: Rule = asked(
  [
    "(what's|what is|what was) <name>('s|'|’) (job|role|title|office|position|post|profession|function)",
    'what (does|did) <name> do [for a living]',
  ],
  ({ name }, known) => (isSpeaker(name!, known) || FULL_NAME.test(name!) ? route('who-is', { name }) : null),
);

const about: Rule = asked(
  [
    'tell (me|us) [something|more|something more] about <name>',
    'what do (we|you) know about <name>',
    '(info|information|background|profile) (about|on|of) <name>',
  ],
  ({ name }, known) => {
    const plain = withoutEnd(name!);
    return isSpeaker(plain, known) || FULL_NAME.test(plain) ? route('who-is', { name: plain }) : null;
  },
);

/** A name and nothing else. */
const nameAlone: Rule = (question, known) => {
  const name = withoutEnd(question);
  return isSpeaker(name, known) ? route('who-is', { name }) : null;
};

export const whoIs: readonly Rule[] = [nameAlone, who, office, about, what];
