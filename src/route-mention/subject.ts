import { outletNamed, withoutEnd, withoutOutlet } from './phrases.ts';
import type { Known } from './routed.ts';

/** Words that stand for the whole coverage rather than for a topic. */
const EVERYTHING =
  /^(?:(?:all (?:of )?)?(?:the |this |your |today(?:'|’)?s |latest )*(?:news|coverage|articles?|stories|story|everything|it all|it|this|that|all|papers|reports?|situation|main (?:news|points|stories)|day|here|claims?))$/i;
const ABOUT_IT =
  /^(?:the |all |any |latest |this )*(?:articles?|coverage|news|stories|story|reports?|reporting|situation|latest|claims?|events?|issue|topic|question|matter) (?:about|on|of|with|around|regarding|that) /i;
/** "The council story" is about the council. */
const TOLD_AS = /(?<=\w) (?:story|stories|thing|saga|row|affair|business|news|coverage|articles?|reports?|piece)$/i;
const OWNED =
  /^(?:the )?(.+?)(?:['’]s|['’])? (?:articles?|coverage|reports?|reporting|story|stories|pieces?|news)(?: (?:about|on|of) (.+))?$/i;
const TOLD =
  /^what (?:the )?(.+?) (?:wrote|writes|reported|reports|says?|said|has|had|printed|published)(?: (?:about|on) (.+))?$/i;

/** What a question is about: "the FT's articles about Huawei" is topic Huawei, outlet FT; "everything" is no topic. */
export function subject(
  given: string | undefined,
  known: Known,
): { readonly topic?: string; readonly outlet?: string } {
  const cut = withoutOutlet(withoutEnd(given ?? '').trim(), known);
  let { text, outlet } = cut;
  const owned = OWNED.exec(text);
  const owner = owned ? outletNamed(owned[1]!, known) : undefined;
  if (owner !== undefined) {
    outlet ??= owner;
    text = owned![2] ?? '';
  }
  const told = TOLD.exec(text);
  const teller = told ? outletNamed(told[1]!, known) : undefined;
  if (teller !== undefined) {
    outlet ??= teller;
    text = told![2] ?? '';
  }
  text = text.replace(ABOUT_IT, '');
  if (outletNamed(text, known) === undefined && !EVERYTHING.test(text)) text = text.replace(TOLD_AS, '');
  const whole = outletNamed(text, known);
  if (whole !== undefined) return { outlet: whole };
  return { ...(text !== '' && !EVERYTHING.test(text) && { topic: text }), ...(outlet !== undefined && { outlet }) };
}
