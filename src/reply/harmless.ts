/** What opens (by the control that closes it) and what closes: Unicode Standard Annex 9, explicit formatting. */
const OPENS: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The controls that close every change of writing direction left open in one line of text ('' nearly always), so that
 * nothing after it reads backwards.
 */
export function closeDirections(line: string): string {
  if (line.search(CONTROLS) < 0) return '';
  const open: string[] = [];
  for (const [control] of line.matchAll(CONTROLS)) {
    const closer = OPENS[control];
    if (closer) open.push(closer);
    else if (open.includes(control)) open.length = open.lastIndexOf(control);
  }
  return open.reverse().join('');
}
