// British spellings and the American ones they are levelled to. A rule may bend a word that has no other spelling
// ("promise"): it does so in the coverage and in the question alike, so that nothing is lost.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(practi|licen)[cs](e|ed|es|ing)$/, '$1c$2'],
  [/^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1iz$2'],
  [/^(.{4,})ys(e|ed|es|ing)$/, '$1yz$2'],
  [
    /^(ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/^(.*(?:cent|theat|met|lit|lust|spect|meag|somb|fib|calib|och|sab))re(s|d)?$/, '$1er$2'],
  [/^manoeuvr/, 'maneuver'],
  [
    /^(cancel|channel|counsel|dial|equal|fuel|grovel|initial|jewel|label|level|libel|marvel|model|panel|pedal|quarrel|rival|shovel|signal|snivel|total|travel|tunnel)l(ed|er|ers|ing)$/,
    '$1$2',
  ],
  [/^(def|off|pret)ence/, '$1ense'],
  [/^(enrol|fulfil|instil|distil)(s|ment)?$/, '$1l$2'],
  [/^(judg|acknowledg|abridg)ement/, '$1ment'],
  [/^(.*)(?:ae|oe)(diatric|mia|mic|morrh|strogen|tus|dema|dophil)/, '$1e$2'],
  [/^(encyclop|arch|orthop|medi)ae/, '$1e'],
  [/^programme(s)?$/, 'program$1'],
  [/^grey/, 'gray'],
  [/^plough/, 'plow'],
  [/^mould/, 'mold'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium$/, 'aluminum'],
  [/^jeweller/, 'jeweler'],
  [/^ageing$/, 'aging'],
  [/^tyre(s)?$/, 'tire$1'],
  [/^cheque(s)?$/, 'check$1'],
  [/^storey(s)?$/, 'story$1'],
  [/^skilful/, 'skillful'],
  [/^kerb/, 'curb'],
  [/^whisky$/, 'whiskey'],
];

/** One spelling for the British and the American one, near enough the American. */
export function levelSpelling(form: string): string {
  for (const [pattern, spelling] of RULES) if (pattern.test(form)) return form.replace(pattern, spelling);
  return form;
}
