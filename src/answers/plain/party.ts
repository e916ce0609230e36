import { endsBefore, partsOf } from './asked.ts';
import { endsOfName } from './names.ts';
import type { PlainKind } from './plain.ts';

const ASKS = [
  /^(?:what|which) (?:political )?party (?:is|was) (?<name>.{2,60}?)(?: (?:in|from|with|of|a member of|part of))?$/i,
  /^(?:what|which) (?:political )?party (?:does|did) (?<name>.{2,60}?) (?:belong to|represent|sit for|stand for)$/i,
];
const PARTY = String.raw`(?:Labour|Conservatives?|Tory|Tories|Liberal Democrats?|Lib Dems?|Greens?|Reform UK|Plaid Cymru|Republicans?|Democrats?|Democratic|Independents?|Sinn Féin|DUP|SDLP|SNP|[\p{L}]+ Party|[\p{L}]+ist party)`;
const BEHIND = new RegExp(
  String.raw`^(?:,? \((?:[DRI]|[A-Z][A-Za-z]{1,5}|Lib Dem)(?:[,/-][^)]{0,20})?\)|, [DRI]-\p{Lu}|,? (?:is |was |who is )?(?:an?|the|of the|of|for) (?:[\p{L}’'-]+ ){0,4}${PARTY}(?![\p{L}]))`,
  'u',
);
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])${PARTY}(?:’s|'s)? (?:(?:incumbent|candidate|leader|challenger|nominee|spokes\p{L}+|councillor|senator|governor|mayor|MP|Rep\.|Sen\.|Gov\.|Cllr|Mr|Mrs|Ms|Dr|Sir) ){0,3}$`,
  'u',
);
const SPEAKS_OF_PARTY = new RegExp(
  String.raw`(?<![\p{L}])(?:${PARTY}|party|independent)(?![\p{L}])|\([A-Z][A-Za-z]{1,5}\)|\b[DRI]-\p{Lu}`,
  'u',
);

/** "What party is Ann Lee in?": "Ann Lee (Lab)", "Democrat Ann Lee", "Ann Lee, a Republican". */
export const party: PlainKind = (question) => {
  const name = partsOf(ASKS, question)?.name;
  if (name === undefined || /^(?:the|in|he|she|it)\b/i.test(name)) return null;
  return {
    wordings: [name],
    answers: ({ text }) =>
      endsOfName(name, text).some(
        (end) => BEHIND.test(text.slice(end)) || endsBefore(BEFORE, text, end, name.split(' ').length + 1),
      ),
    mayAnswer: ({ text }) => endsOfName(name, text).length > 0 && SPEAKS_OF_PARTY.test(text),
  };
};
