/** Regular English verb inflection with the irregular forms that speech verbs need. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  sing: ['sang', 'sung'],
  put: ['put', 'put'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  hear: ['heard', 'heard'],
  find: ['found', 'found'],
  learn: ['learned', 'learned'],
  show: ['showed', 'shown'],
  forecast: ['forecast', 'forecast'],
  foretell: ['foretold', 'foretold'],
  understand: ['understood', 'understood'],
  withdraw: ['withdrew', 'withdrawn'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  fire: ['fired', 'fired'],
  hold: ['held', 'held'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  break: ['broke', 'broken'],
  chide: ['chided', 'chided'],
  plead: ['pleaded', 'pleaded'],
  bet: ['bet', 'bet'],
  lay: ['laid', 'laid'],
  set: ['set', 'set'],
};
const DOUBLING = new Set([
  'admit',
  'quip',
  'slam',
  'blab',
  'rap',
  'rip',
  'brag',
  'refer',
  'tut',
  'spit',
  'rebut',
  'concur',
  'demur',
  'tag',
  'pan',
  'dub',
  'nod',
  'sob',
  'hit',
  'put',
  'set',
  'bet',
  'begin',
  'chat',
  'beg',
]);

export type Tense = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Every form of a verb with what it can be; "said" is both past and participle. */
export function inflect(lemma: string): readonly (readonly [form: string, tense: Tense])[] {
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const e = lemma.endsWith('e');
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ed = y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${doubled}ed`;
  const ing = e && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  const [past, participle] = IRREGULAR[lemma] ?? [ed, ed];
  return [
    [lemma, 'base'],
    [s, 's'],
    [past, 'past'],
    [participle, 'participle'],
    [ing, 'ing'],
  ];
}
