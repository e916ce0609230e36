import { isSpeaker, outletNamed, withoutEnd } from './phrases.ts';
import { type Known, type Routed, route } from './routed.ts';

/** The option that a further topic replaces, by command. */
const TOPIC_OF: Readonly<Record<string, string>> = {
  quotes: 'about',
  summary: 'topic',
  compare: 'topic',
  disputed: 'topic',
  timeline: 'topic',
};

/** The option that a further name replaces, by command. */
const NAME_OF: Readonly<Record<string, string>> = {
  quotes: 'speaker',
  'who-said': 'speaker',
  'who-is': 'name',
  timeline: 'person',
};

const LEADS_ON =
  /^(?:(?:and|or|but|also|ok(?:ay)?|so)\b[\s,]*)?(?:(?:what|how) about|and|also|same (?:for|with)|then|now)\b[\s,]*(?<rest>.+)$/i;
const ANOTHER_OUTLET = /^(?:in|by|from|according to) (?<outlet>.+)$/i;
const ANOTHER_TOPIC = /^(?:about|on|regarding|concerning) (?<topic>.+)$/i;
/** "When?", "and why was that?" */
const ASKS_MORE =
  /^(?:and |but |so )?(?<asks>when|where|why|who|how)(?: (?:was|is|did|does|will|were) (?:that|this|it|so|it happen|that happen|this happen))?$/i;
/** What a question asks for, in front of what it asks about. */
const ASKED =
  /^(?:(?:how (?:many|much|old|long|far|big|often|soon)|who|whom|whose|what|which|when|where|why|how|did|does|do|is|was|are|were|has|have|had|will|can|could|would)\b[\s,]*)+/i;
/** The answer names who said each of its statements. */
const BY_WHOM =
  /^(?:and |but )?(?:who (?:said|says|claims?|claimed|told you) (?:so|that|this|it)|says who|according to (?:whom|who)|who says)$/i;
const OUTLET_ASKED = /,? according to .{2,60}$/i;
/** "Shorter", "a bit longer", "make it more detailed". */
const ANOTHER_SIZE =
  /^(?:(?:and|but|now|make (?:it|that)|a bit|a little|much|even|still) )*(?:(?<less>shorter|briefer)|longer|more detail(?:ed|s)?|in more detail)(?: version)?$/i;
const PRONOUN = /\b(?:he|she|they|him|her|them)\b/i;

/**
 * A question that leans on the answer it replies to ("and about Hong Kong?", "what about Raab?", "and in the Mail?",
 * "what did he say about Huawei?"): the former question with the new topic, name or outlet. Null when it stands alone.
 */
export function followUp(question: string, { command, options }: Routed, known: Known): Routed | null {
  const name = NAME_OF[command];
  const person = name === undefined ? undefined : options[name];
  if (person !== undefined && /^(?:what|did|has|does|when|where|why|how)\b/i.test(question) && PRONOUN.test(question)) {
    const about = /\b(?:about|on|regarding) (?<topic>[^?]+)/i.exec(question)?.groups?.topic;
    if (about && /\b(?:say|said|says|think|mention|comment)\b/i.test(question))
      return route('quotes', { speaker: person, about });
    return route('ask', { question: question.replace(PRONOUN, person) });
  }
  const size = command === 'summary' ? ANOTHER_SIZE.exec(withoutEnd(question)) : null;
  if (size) return route('summary', { ...options, length: size.groups?.less === undefined ? 'long' : 'short' });
  const former = command === 'ask' ? withoutEnd(options.question ?? '') : (options[TOPIC_OF[command] ?? ''] ?? '');
  const asks = ASKS_MORE.exec(withoutEnd(question))?.groups?.asks;
  if (asks !== undefined && former.replace(ASKED, '').trim())
    return route('ask', {
      question: `${asks[0]!.toUpperCase()}${asks.slice(1).toLowerCase()} ${former.replace(ASKED, '')}?`,
    });
  if (command === 'ask' && BY_WHOM.test(withoutEnd(question))) return route(command, options);
  const rest = withoutEnd(
    LEADS_ON.exec(question)?.groups?.rest ??
      (ANOTHER_TOPIC.test(question) || ANOTHER_OUTLET.test(question) ? question : ''),
  );
  if (!rest) return null;
  const outlet = outletNamed(ANOTHER_OUTLET.exec(rest)?.groups?.outlet ?? rest, known);
  if (outlet && command === 'ask')
    return route('ask', { question: `${former.replace(OUTLET_ASKED, '')}, according to ${outlet}?` });
  if (outlet) return route(command, { ...options, outlet });
  const explicit = ANOTHER_TOPIC.exec(rest)?.groups?.topic;
  if (explicit === undefined && name !== undefined && isSpeaker(rest, known))
    return route(command, { ...options, [name]: rest });
  const topic = explicit ?? rest;
  const option = TOPIC_OF[command];
  if (option !== undefined) return route(command, { ...options, [option]: topic });
  if (command === 'who-is')
    return explicit === undefined
      ? route('who-is', { name: topic })
      : route('quotes', { speaker: options.name, about: topic });
  if (command === 'ask') return route('ask', { question: `${withoutEnd(options.question ?? '')} ${topic}?` });
  return null;
}
