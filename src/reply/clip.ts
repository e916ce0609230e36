/** `text` when it is at most `limit` UTF-16 units long; otherwise its beginning, cut at a word, and an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, wholeCharacters(text, limit - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The largest place at or before `end` that splits no surrogate pair. */
export function wholeCharacters(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return end > 0 && end < text.length && unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
