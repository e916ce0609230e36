/*
 * What editors change in an agency's words without changing what they say, as forms (text/words.ts). Whatever is not
 * listed counts as said differently: two articles that answer alike are better than words that are lost.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const groups = (list: string) => list.trim().split('\n').map(words);

/** Verbs of saying, one a line; report verbs are set in the present or the past as an outlet likes. */
const SAYING = groups(`
say says said
tell tells told
add adds added
ask asks asked
argue argues argued
claim claims claimed
confirm confirms confirmed
explain explains explained
insist insists insisted
warn warns warned
write writes wrote
announce announces announced
`);

/** One word or another for the same, one group a line, spellings (text/spelling.ts) and number words besides. */
const ALIKE = groups(`
promise pledge vow
promises pledges vows
promised pledged vowed
tried attempted
bought purchased
began started
about around approximately roughly
towards toward
among amongst
while whilst
amid amidst
until till
film movie
films movies
lorry truck
lorries trucks
petrol gasoline
railway railroad
pavement sidewalk
football soccer
holiday vacation
mum mom
aeroplane airplane plane
aeroplanes airplanes planes
percent percentage
okay ok
has have
is are
was were
its their
`);

const NUMBERS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);

const SAME = new Map<string, string>([
  ...[...SAYING, ...ALIKE].flatMap((group) => group.map((form) => [form, group[0]!] as const)),
  ...NUMBERS.map((word, number) => [word, String(number)] as const),
]);

/** The word that stands for all that mean the same. */
export const sameAs = (form: string): string => SAME.get(form) ?? form;

export const SAYS: ReadonlySet<string> = new Set(SAYING.map(([verb]) => verb!));
/** What one outlet sets and another leaves out. */
export const LEFT_OUT: ReadonlySet<string> = new Set(words('a an the that which also mr mrs ms dr sir dame'));
/** Short forms of numbers: 4m, 4bn. */
export const SCALES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);
/** When something was said. */
export const DAYS: ReadonlySet<string> = new Set(
  words('on monday tuesday wednesday thursday friday saturday sunday today yesterday'),
);
/** Words with which a sentence may go on or end. */
export const GOES_ON: ReadonlySet<string> = new Set(
  words(
    'in at on after before during since within over from near between outside inside following when while because where who with by for amid despite',
  ),
);
/** Words that bear on what is beside them: without them it would say more, or something else. */
export const BEARS_ON: ReadonlySet<string> = new Set([
  ...SAYS,
  ...words(`not no never none nor neither nobody nothing nowhere without hardly barely scarcely rarely seldom
  if unless until provided providing except only but might may could should
  allegedly alleged reportedly apparently supposedly purportedly seemingly likely unlikely probably possibly perhaps
  according accuse accuses accused deny denies denied denying dispute disputes disputed reject rejects rejected
  false falsely wrong wrongly fake against instead rather than`),
]);
/** UTF-16 units of the longest credit. */
const LONGEST_CREDIT = 200;
const BY = String.raw`[Bb]y \p{Lu}[\p{L}’'.-]*(?:,? (?:and |in |for )?\p{Lu}[\p{L}’'.-]*){0,6}`;
const CREDITS: readonly RegExp[] = [
  new RegExp(String.raw`^${BY}(?:, [\p{L} ]{0,30}(?:editor|reporter|correspondent|writer))?\.?$`, 'u'),
  new RegExp(
    String.raw`^(?:(?:Additional |Edited|Editing|Reporting|Written|Photographs?|Pictures?|[;,] |editing|edited|writing| and )+ ${BY})+\.?$`,
    'u',
  ),
  /^(?:First|Originally) (?:published|appeared) (?:by|in|on|at)\b/,
  /^(?:This (?:article|story|report)|The article) (?:(?:was )?(?:first|originally) )(?:appeared|published)\b/,
  /^(?:Republished|Reproduced) (?:by|from|with)\b|^Source: |^Copyright (?:©|\(c\)|\d{4})|^©|^All rights reserved\b/,
  /^(?:Read more|Sign up|Subscribe)\b/,
];

/** Whether a sentence is a byline, a credit or a pointer to other pages. */
export const isCredit = (sentence: string): boolean =>
  sentence.length <= LONGEST_CREDIT && CREDITS.some((credit) => credit.test(sentence.trim()));

/** An agency's line before its first sentence: CORRAN, March 4 (Agency) –. */
export const DATELINE =
  /^\p{Lu}[\p{L}’'. ]{1,40}(?:, \p{Lu}\p{L}{2,9}\.? \d{1,2})?,? \([\p{L}. ]{2,40}\) ?[-–—] ?|^\p{Lu}{2}[\p{Lu} ]{0,40} ?[–—] ?/u;
