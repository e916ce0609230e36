import { inflect, type Tense } from './inflect.ts';

/**
 * What can carry the words of a verb of saying:
 * - c: a clause, with or without "that" (said the plan was dead)
 * - t: a clause only after "that", "whether", "how" … (noted that the plan was dead)
 * - a: the one spoken to comes first (told MPs the plan was dead)
 * - o: an object, alone or with what is said of it (criticised the plan; accused him of lying)
 * - i: an infinitive (vowed to fight)
 * - m: an object or clause, but only when part of it is in quotation marks (attacked the “rigged” vote)
 * - q: only a quotation beside it (“No,” he laughed)
 * and what it does with them: d denies, n declines, w asks.
 */
const TABLE = `
say c | add c | claim cio | argue c | insist c | explain c | state t | admit ci | acknowledge co | concede co | contend c
maintain t | assert co | allege co | declare co | announce co | confirm co | warn cao | stress to | emphasise to | emphasize to
reiterate to | conclude t | remark t | comment t | complain c | joke c | quip c | boast c | brag c | testify c | tweet c
write c | reply c | respond t | retort c | counter t | caution ca | estimate c | proclaim co | opine c | lament to
protest to | swear ci | vow ci | promise cioa | pledge ci | predict co | suggest co | recall co | note co | observe t
report co | reveal co | disclose to | indicate c | hint c | imply c | signal to | mention to | repeat to | agree ti
deny cod | tell cax | inform ta | notify ta | remind cax | assure ca | reassure ca | advise ta | ask toaw | wonder tw
inquire tw | enquire tw | query tow | question ow | criticise o | criticize o | praise o | condemn o | blast o | slam o
denounce o | mock o | ridicule o | accuse o | blame o | call o | describe o | dub o | label o | brand o | reject od
dismiss od | dispute tod | refute tod | rebut tod | propose toi | recommend to | demand toi | request toi | urge toa | offer i
threaten ti | decline in | refuse in | thank o | challenge o | hail o | laud o | applaud o | chide o | rebuke o
deride o | decry o | deplore o | bash o | rip o | lash p | highlight t | underline t | underscore t
| summarise o | summarize o | affirm t | attest t | reaffirm to | retract o | specify t
theorise t | theorize t | speculate t | posit t | postulate t | reason t | conjecture t | elaborate q | interject q
exclaim c | shout c | yell c | cry q | scream c | whisper c | mutter c | murmur q | chant q | sing q | laugh q | sigh q | smile q
continue q | begin q | snap q | bark q | shrug q | nod q | grin q | gush q | muse t | reflect q | sum q | enthuse q | fume q
thunder q | intone q | ventured q | volunteer q | chime q | interrupt q | finish q | tease q | scoff q | sneer q | bellow q
post q | email q | text q | blog q | retweet q | caption q | title q | read q | sign q | crow q | gloat q | rage q | rant q
confess ci | confide c | apologise q | apologize q | plead to | beg o | implore o | appeal q | pray q | instruct oa | 
rule t | forecast co | project q | foresee q | profess ti | purport q | stipulate t | clarify t | correct q
 vouch q | guarantee t | bemoan o | bewail o | espouse o | tout o | herald o | voice o | utter o
hammer o | skewer o | scold o | lambast o | lambaste o | berate o | rebuff o | taunt o | belittle o | disparage o | castigate o
chastise o | excoriate o | lampoon o | pillory o | fault o | knock o | trash o | jeer o | slate o | savage o | pan o
oppose m | exhort oa | entreat o | counsel oa | goad m | identify m | refer p | prod m | lobby m | encourage m | pound m | depict m | dispute tod | extol o | lambast o | upbraid o | reprimand o | exalt m | bill m | herald o | vilify o | malign o | assail o | laud o | point t | speak p | talk p | refer p | allude p | object p | put q | shoot q | fire q | weigh q | go q | lie q | advocate m | reply q | paint q | portray o | characterise o | characterize o | depict o | liken o | compare m
admire m | attack m | hit m | cite m | reference m | bash m | accept tm | believe tm | think tm | feel tm | fear tm | hope tm | consider m | view m | see m
regard m | find tm | want im | introduce m | trash m | hammer m | target m | savage m | knock m | tout m | use m | invoke m
promote m | embrace m | support m | endorse m | welcome m | defend m | justify m | fault m | raise m
envision m | imagine tm | know tm | realise tm | realize tm | understand tm | expect tm | doubt tm | worry tm | seek m | face m
outline m | detail m | express m | order m | command m | prohibit m | list m | name m | deem m | rate m | judge m
pitch m | sell m | frame m | cast m | coin m | christen m | nickname m | style m | term m
`;

export type SpeechVerb = {
  readonly lemma: string;
  readonly tenses: ReadonlySet<Tense>;
  readonly clause: boolean;
  readonly that: boolean;
  readonly addressee: boolean;
  /** The one spoken to is never left out (tell). */
  readonly alwaysAddressee: boolean;
  readonly object: boolean;
  readonly infinitive: boolean;
  /** Counts only when quotation marks stand in its object. */
  readonly marked: boolean;
  readonly asks: boolean;
  readonly denies: boolean;
  readonly declines: boolean;
};

const forms = new Map<string, SpeechVerb>();
for (const entry of TABLE.split(/[|\n]/)) {
  const [lemma, traits = ''] = entry.trim().split(' ');
  if (!lemma) continue;
  const has = (trait: string) => traits.includes(trait);
  for (const [form, tense] of inflect(lemma)) {
    const known = forms.get(form);
    forms.set(form, {
      lemma,
      tenses: new Set([...(known?.tenses ?? []), tense]),
      clause: has('c') && !has('m'),
      that: has('c') || has('t'),
      addressee: has('a'),
      alwaysAddressee: has('x'),
      object: has('o') || has('m'),
      marked: has('m'),
      infinitive: has('i'),
      asks: has('w'),
      denies: has('d'),
      declines: has('n'),
    });
  }
}

/** The verb of saying that a word is a form of, if it is one. */
export const speechVerb = (word: string): SpeechVerb | undefined => forms.get(word);

/** Prepositions that carry the content of some verbs: "called for talks", "accused him of lying" needs none. */
export const PREPOSITIONAL: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon'],
  warn: ['of', 'against', 'about'],
  respond: ['to'],
  refer: ['to'],
  allude: ['to'],
  point: ['to', 'out'],
  complain: ['about', 'of'],
  speak: ['of', 'about'],
  talk: ['about', 'of'],
  object: ['to'],
  apologise: ['for'],
  apologize: ['for'],
  boast: ['about', 'of'],
  brag: ['about'],
  joke: ['about'],
  comment: ['on'],
  elaborate: ['on'],
  reply: ['to'],
  hint: ['at'],
  inquire: ['about'],
  ask: ['about', 'for'],
  agree: ['with'],
  lash: ['out'],
  appeal: ['for', 'to'],
  push: ['back'],
};
