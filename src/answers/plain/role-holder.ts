import type { Hit } from '../../coverage/coverage.ts';
import { termsOf } from '../words.ts';
import { NAME } from './names.ts';
import type { Plain, PlainKind } from './plain.ts';
import { roleAtEnd, roleOfVerb } from './roles.ts';

const BY_NOUN =
  /^who(?: is|'s|’s| was) (?:the |their |its )?(?<role>[\p{L}’' .&-]{2,60}?)(?: (?:of|at|for|in) (?:the )?(?<of>.{2,60}))?$/iu;
const VERBS = 'leads|heads|runs|chairs|manages|coaches|captains|edits|owns|represents|founded';
const BY_VERB = new RegExp(`^who (?<verb>${VERBS})(?: the)? (?<of>.{2,60})$`, 'i');

const SOMEBODY = new RegExp(NAME, 'gu');
const VERB = new RegExp(`^(?:${VERBS})$`);
const PASSIVE = / by$/;
/** "Who is likely to succeed the mayor?" asks for somebody else than the mayor. */
const NO_PART = /\b(?:to|against|by|with|who|that|for|from|and|said|behind|called|likely|new|next|former|old|not)\b/i;

/**
 * "Who is the mayor of Lundvik?", "Who leads the council?": a sentence that has the role, in any of its wordings, beside
 * a name, and whose role that is where it says whose: "the council’s leader, Ann Lee", "Ann Lee, who leads the council".
 */
export const roleHolder: PlainKind = (question) => {
  const noun = BY_NOUN.exec(question)?.groups;
  const verb = noun === undefined ? BY_VERB.exec(question)?.groups : undefined;
  const role = noun && roleAtEnd(noun.role!);
  const wordings = role?.wordings ?? (verb && roleOfVerb(verb.verb!));
  if (!wordings || NO_PART.test(role?.before ?? '')) return null;
  const of = `${role?.before.replace(/(?:’s?|'s?)$/, '') ?? ''} ${noun?.of ?? verb?.of ?? ''}`.trim();
  return held(wordings, of, verb !== undefined);
};

function held(wordings: readonly string[], of: string, loosely: boolean): Plain {
  const whose = termsOf(of.replace(/[’']s\b/g, ''));
  const patterns = wordings.map(holdersOf);
  const said = new RegExp(`(?<![\\p{L}-])(?:${wordings.join('|').replace(/[-\s]/g, '[- ]')})(?![\\p{L}-])`, 'iu');
  const namesAnother = (text: string) =>
    [...text.matchAll(SOMEBODY)].some(([name]) => !whose.some((term) => termsOf(name).includes(term)));
  const found = ({ text }: Hit) => patterns.flatMap((pattern) => pattern(text));
  return {
    wordings: wordings.filter((wording) => !PASSIVE.test(wording) && !VERB.test(wording)).map((one) => `${one} ${of}`),
    mayAnswer: ({ text }) => loosely || (said.test(text) && namesAnother(text)),
    answers: (hit) =>
      found(hit).some(({ owner, name }) => {
        const owners = termsOf(owner);
        if (whose.length === 0) return true;
        if (whose.some((term) => termsOf(name).includes(term))) return false;
        const around = termsOf(`${hit.text} ${hit.article.title}`);
        const isNear = whose.every((term) => around.includes(term));
        return isNear && (owners.length === 0 || whose.some((term) => owners.includes(term)));
      }),
  };
}

type Holder = { readonly owner: string; readonly name: string };

/** Who is said to have a role in a text, and the words that say whose it is. */
function holdersOf(wording: string): (text: string) => readonly Holder[] {
  const role = `(?<![\\p{L}-])(?i:${wording.replace(/[-\s]/g, '[- ]')})(?![\\p{L}-])`;
  const owner = String.raw`(?<before>(?:[\p{L}\p{N}’'.&-]+ ){0,5})`;
  const behind = `(?<behind>(?: (?:of|at|for|in) [^,.;:“”"]{1,50})?)`;
  const honours = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Prof)\.? )?`;
  const patterns = VERB.test(wording)
    ? [
        `(?<name>${NAME})[^.;:“”"]{0,20}, who(?: now| also)? ${role}(?<behind> [^,.;:“”"]{1,50})`,
        `(?<name>${NAME}) ${role}(?<behind> [^,.;:“”"]{1,50})`,
      ]
    : PASSIVE.test(wording)
      ? [`${owner.replace('0,5', '0,8')}${role} (?<name>${NAME})`]
      : [
          `${owner}${role}\\.?${behind}(?:, (?:the |an? )(?:[\\p{Ll}-]+ ){1,3}|,? (?:is |was )?)(?<name>${honours}${NAME})`,
          `(?<name>${NAME})(?: \\([^)]{1,20}\\))?,?(?: \\d{1,3},)?(?: is| was)? (?:an? |the )?${owner}${role}${behind}`,
        ];
  const read = patterns.map((pattern) => new RegExp(pattern, 'gu'));
  return (text) =>
    read.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ groups }) => ({
        owner: ownerIn(groups!.before ?? '', groups!.behind ?? ''),
        name: groups!.name!,
      })),
    );
}

/** The words that name the owner of a role: those since the last article, and those behind "of". */
function ownerIn(before: string, behind: string): string {
  const noun = before.split(/\b(?:the|an?|said|told|but|and|by|to|as|his|her|their|its)\b/i).at(-1)!;
  return `${noun} ${behind}`;
}
