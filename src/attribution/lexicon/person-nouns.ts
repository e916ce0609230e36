import { ROLE_NOUNS } from './name-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns of one person that are no office: kin, callings without a telling ending, what tabloids call people. */
const OTHERS = set(
  'mum mom mam dad nan gran grandmother grandfather grandma grandad stepfather stepmother stepson stepdaughter nephew niece fiancé fiancée fiance fiancee boyfriend girlfriend bride groom pal mate star hunk ace boss chairperson convener convenor bursar clerk registrar coroner counsel guard cook nun monk vicar curate rector dean abbot agent president student resident correspondent parent patient opponent consultant assistant accountant tenant attendant applicant migrant refugee nominee trainee employee referee appointee hostage athlete guide scribe thief heir host guest judge pilot tutor mayor man woman boy girl teenager toddler youngster baby child newcomer winger goalscorer substitute lodger mother-of-two mother-of-three father-of-two father-of-three mum-of-two mum-of-three dad-of-two dad-of-three toff tycoon mogul magnate don guru chemist medic paramedic cleric critic mechanic academic sceptic spy bodyguard lifeguard coastguard steward stewardess waitress heiress hostess seamstress countess marquess earl lord peer',
);

/** -er and -or on things and times. */
const THINGS = set(
  'number matter letter paper order chapter winter summer dinner supper water power river tower computer weather disaster quarter corner encounter murder november december september october newspaper helicopter ladder border letter register shelter theater center centre theatre motor factor error terror mirror floor door sector reactor tractor labor harbor favor honor humor color rumor behavior flavor interior exterior minor major prior cover offer answer buyer-up transfer danger anger hunger timber lumber leather feather counter shower flower thunder wonder fever liver filter poster sticker trailer thriller boiler cooler container printer scanner server router folder frontier barrier carrier cancer career whether either neither other another rather together',
);

/** Whether the noun (in lower case) calls somebody one person: "engineer", "novelist", "mum". */
export function isPersonNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word) || OTHERS.has(word) || /^\d+-year-old$/.test(word)) return true;
  if (word.length < 5 || THINGS.has(word)) return false;
  return /(?:[a-z]{2}er|or|ist|ian|eer|man|woman|person)$/.test(word);
}
