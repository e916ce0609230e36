const words = (list: string): string[] => list.split(' ');

/** Before a name: never the end of a sentence ("Rev. Smith"). Without their full stop, in lower case. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    'mr mrs ms messrs dr prof rev revd hon rt st mt ft sr gov sen sens rep reps pres supt det insp sgt cpl pvt pfc capt cmdr col maj lt gen adm brig cllr atty asst assoc fr sec amb ald ven msgr del',
  ),
);

const IN_NAMES = words('inc corp ltd co cos bros llc plc dept univ assn jr');
const MONTHS = words('jan feb apr jun jul aug sept sep oct nov dec');
const STATES = words(
  'ala ariz ark calif colo conn fla ga kan ky md mich minn mo mont neb nev okla pa penn tenn tex vt va wis wyo ont que',
);

/** Take their full stop into the token when they begin with a capital ("Fla.", but not "a fla."). */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...IN_NAMES,
  ...MONTHS,
  ...STATES,
]);

/** Take their full stop in any case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(words('vs etc eg ie cf approx dept est blvd ave mr mrs dr'));

/** Words that begin a sentence far more often than they follow an abbreviation in the middle of one ("in the U.S. The …"). */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  words(
    'the a an this that these those it its he she they we you i his her their our my there here but and or so yet in on at by for from with as if when while after before since because although though however meanwhile moreover still then now what who why how where which no not some many most all both each one another earlier later last according asked speaking critics officials',
  ),
);
