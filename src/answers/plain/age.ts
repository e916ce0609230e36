import { endsBefore } from './asked.ts';
import { endsOfName } from './names.ts';
import type { PlainKind } from './plain.ts';

const ASKS =
  /^(?:how old|what age) (?:is|was|are|were) (?!the |a |an |this |that |he$|she$|they$|it$)(?<name>.{2,60}?)(?: (?:now|when|at|in|on) .{1,60})?$/i;
const BEHIND =
  /^(?:,| \(|,? who (?:is|was)|,? aged?|,? is|,? was|,? turned)(?: now| aged?| both)* (?:\d{1,2}|1[01]\d)(?=$|[,.](?!\d)|[;:)]| who\b| at\b| when\b| years? old)|^(?: \(|, aged? )\d{1,2}\b|^,? both \d{1,2}\b/u;
const BEFORE = /\b\d{1,3}-(?:year|month)-old (?:[\p{L}’'-]+ ){0,5}$/u;
const SPELT =
  /\b(?:years? old|age|aged|born|birthday|teenage\w*|in (?:his|her|their) \w+ies|built|founded|established|opened|dates? from)\b|\d-year-old/i;

/** "How old is Ann Lee?": "Ann Lee, 38,", "the 38-year-old Ann Lee". */
export const age: PlainKind = (question) => {
  const name = ASKS.exec(question)?.groups?.name;
  if (name === undefined) return null;
  const names = (text: string) => endsOfName(name, text);
  return {
    wordings: [name],
    answers: ({ text }) =>
      names(text).some((end) => BEHIND.test(text.slice(end)) || endsBefore(BEFORE, text, end, name.split(' ').length)),
    mayAnswer: ({ text }) => names(text).length > 0 && SPELT.test(text),
  };
};
