const TITLES =
  /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|sen|rep|gov|president|prime|minister|secretary|professor|prof|lord|lady|judge)\.?$/i;

/** Whether two mentions name one party: the same surname without clashing forenames, or the same head noun. */
export function sameParty(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  const [x, y] = [core(a), core(b)];
  if (x.join(' ') === y.join(' ')) return true;
  if (x.at(-1) !== y.at(-1)) return false;
  const [first, second] = [x[0]!, y[0]!];
  return x.length === 1 || y.length === 1 || first === second || first[0] === second[0];
}

/** The words before any aside or "of", without titles, in lower case. */
function core(name: string): readonly string[] {
  const words = name
    .split(/,| (?:of|at|for|from|who|in) /, 1)[0]!
    .replaceAll(/\([^)]*\)|[’']s\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !TITLES.test(word));
  return (words.length > 0 ? words : [name]).map((word) => word.toLowerCase());
}
