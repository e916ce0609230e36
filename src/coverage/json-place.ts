/** True when `text` is broken before its end; false for valid JSON and for a beginning that could still become valid. */
function breaksBeforeEnd(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const message = (error as SyntaxError).message;
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined ? !message.includes('end of JSON input') : Number(position) < text.length;
  }
}

/**
 * Where JSON stops being valid, as "line 3, column 14": the engine's own message often shows only the words around.
 * The shortest broken beginning is found by bisection, so a large file costs some twenty parses.
 */
export function placeOfJsonError(text: string): string {
  let good = 0;
  let broken = text.length + 1;
  while (broken - good > 1) {
    const middle = (good + broken) >>> 1;
    if (breaksBeforeEnd(text.slice(0, middle))) broken = middle;
    else good = middle;
  }
  const before = text.slice(0, good);
  const line = before.split('\n').length;
  return `line ${line}, column ${good - before.lastIndexOf('\n')}`;
}
