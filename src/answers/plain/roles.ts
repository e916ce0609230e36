/** What people are called by and the verbs that say they are it: a line is one role, its plainest wording first. */
const ROLES = `
leader, head, leads, led by, heads, headed by
chief executive, ceo, chief executive officer, chief exec, boss
finance director, cfo, chief financial officer, finance chief, head of finance, director of finance
chair, chairman, chairwoman, chairperson, chairs, chaired by
manager, coach, head coach, boss, manages, managed by, coaches, coached by
captain, skipper, captains
editor, edits, edited by
director, runs
owner, owns, owned by
president
vice president, vice-president
prime minister
governor, gov
mayor
minister
secretary
senator, sen
spokesman, spokeswoman, spokesperson, press officer
lawyer, solicitor, barrister, attorney, counsel, represents
judge
prosecutor
doctor, physician, gp
headteacher, head teacher, head, principal, headmaster, headmistress
chief constable, police chief, chief of police
goalkeeper, keeper
publisher
author, writer, novelist
co-author, coauthor
deputy
deputy leader
chief of staff
campaign manager
treasurer
commissioner
councillor
husband
wife
son
daughter
father, dad
mother, mum, mom
brother
sister
widow
widower
partner
grandson
granddaughter
analyst
referee
founder, founded, founded by
`;

const lines = ROLES.trim()
  .split('\n')
  .map((line) => line.split(', '));
const byWording = new Map<string, readonly string[]>();
for (const line of lines) {
  for (const wording of line) byWording.set(wording, [...new Set([...(byWording.get(wording) ?? []), ...line])]);
}
const longest = [...byWording.keys()].sort((a, b) => b.length - a.length);

/** The role at the end of a phrase ("the council’s finance director"), what stands before it, and its other wordings. */
export function roleAtEnd(phrase: string): { readonly before: string; readonly wordings: readonly string[] } | null {
  const lower = phrase.toLowerCase();
  const role = longest.find((wording) => lower === wording || lower.endsWith(` ${wording}`));
  return role === undefined
    ? null
    : { before: phrase.slice(0, phrase.length - role.length).trim(), wordings: byWording.get(role)! };
}

/** The wordings of the role that a verb says somebody has: "leads" of a leader. Null when it says none. */
export const roleOfVerb = (verb: string): readonly string[] | null =>
  byWording.get(verb.toLowerCase().replace(/^(?:is|was) /, '')) ?? null;
