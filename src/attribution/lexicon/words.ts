const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const SUBJECT_PRONOUNS = set(
  'he she they it we i you who someone somebody everyone nobody others another one both all many some several few most which this these those',
);
export const PERSONAL_PRONOUNS = set('he she they it we i you');
export const OBJECT_PRONOUNS = set('him her them us me it you himself herself themselves everyone');
export const POSSESSIVES = set('his her their its our my your whose');
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's 've 'd 're 'll 'm ain't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mightn't to not n't never",
);
export const NEGATIONS = set(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't no neither nor",
);
export const CONJUNCTIONS = set('and but or yet while though although whereas');
export const WH = set('whether if what how why who when where which whom whose');

export const TIME = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night noon midnight midday week month year weekend day hour minute moment time early earlier late later last next this ago recently previously now then once again also already still currently simultaneously first initially finally eventually shortly soon immediately afterwards afterward meanwhile overnight',
);
export const TIME_NOUNS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year weekend day days weeks months years hours minutes ago january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. earlier later recently afterwards afterward previously overnight',
);
/** Nouns of occasions and channels: "said in a statement", "told a rally on Monday". */
export const CHANNEL_NOUNS = set(
  'statement interview speech tweet tweets letter email e-mail memo briefing conference post message report article column op-ed editorial address appearance remarks hearing debate meeting call release video book blog television tv radio twitter facebook instagram court testimony response reply rally event text telephone phone forum podcast broadcast note filing lawsuit essay program programme show paper study session press news transcript',
);

/** Titles before a name, with the gender they tell (m, f or nothing). */
export const TITLES: ReadonlyMap<string, 'm' | 'f' | ''> = new Map(
  Object.entries({
    m: 'mr mr. sir lord king prince father fr. fr brother baron duke earl count monsignor archbishop bishop pope congressman chairman councilman alderman assemblyman msgr. spokesman businessman',
    f: 'mrs mrs. ms ms. miss dame lady queen princess sister baroness duchess countess congresswoman chairwoman councilwoman assemblywoman spokeswoman businesswoman madam madame mother',
    '': 'dr dr. prof prof. professor president vice-president vice prime minister secretary chancellor senator sen sen. sens. rep rep. reps. representative gov gov. governor govs. judge justice general gen. gen colonel col. captain capt. lieutenant lt. lt sergeant sgt. sgt major maj. admiral adm. commander cmdr. corporal private mayor councillor cllr cllr. chief chairperson chair director ceo spokesperson pastor rev. rev reverend rabbi imam ayatollah sheikh cardinal hon. hon speaker ambassador commissioner superintendent supt. inspector detective det. officer constable pc attorney coach det insp insp. const const. cpl cpl. pte pvt. cdr brig brig. adm revd rt cllrs drs messrs president-elect attorney-general undersecretary premier taoiseach provost sheriff treasurer co-chair nominee candidate leader',
  }).flatMap(([gender, list]) => list.split(' ').map((title) => [title, gender as 'm' | 'f' | ''] as const)),
);

/** Small words inside a surname: "Piet van der Meulen", "Bethan ap Rhys". */
export const SURNAME_LINKS = set(
  "de del della di da la le van von vom zu zur der den ter bin binti ibn al el du des do dos das y ap ab ó ní nic uí af 't mac st. st",
);
/** Those that open a name printed without a forename: "said van der Meulen". */
export const LEADING_LINKS = set('van von vom der den ter bin binti ibn ap ab della dos');
/** Those that, small or with a capital, begin a surname: "Le Pen", "De Niro", "Van Gogh". */
export const PARTICLES = set(
  'van von vom der den ter bin binti ibn ap ab della dos de di da du le la del des ó ní nic',
);
/** Ranks of police officers that are titles only in capitals: "DI Rafferty", unlike "Angel Di Maria". */
export const RANKS_IN_CAPITALS = set('di ds dc dci dsu dcs pc wpc acc dac dcc pcso dsup tdc csm rsm');
/** Courtesies: they say nothing of what somebody does. */
export const HONORIFICS = set(
  'mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. prof prof. madam madame cllr cllr. rev rev. revd hon hon. rt messrs drs',
);
/** Knights and dames, kings and monks go by their forenames: "Dame Priya". */
export const TITLES_OF_FORENAMES = set(
  'sir dame lord lady king queen prince princess pope saint st st. sister brother father mother',
);
/** Titles that are as often surnames: "Stephen King", "Desmond Bishop". */
export const TITLES_AS_SURNAMES = set(
  'king prince bishop major judge pope duke earl baron dean sheriff constable chancellor cardinal sergeant marshal speaker coach private justice chief brother father captain hunter farmer baker cook driver champion',
);
/** Letters after a name that are no part of it. */
export const HONOURS = set('qc kc mp msp mep obe cbe mbe phd md frs jp dds rn');
export const SUFFIXES = set('jr jr. sr sr. ii iii iv qc kc mp obe cbe mbe phd md');
