/** Adverbs by which a writer keeps a distance from a report. */
export const HEDGES: ReadonlySet<string> = new Set(
  'apparently allegedly reportedly supposedly purportedly seemingly ostensibly evidently'.split(' '),
);

/** "is said to have told": participles that make an unnamed report of what follows. */
export const EVIDENTIAL: ReadonlySet<string> = new Set(
  'said understood believed reported alleged thought claimed rumoured rumored known quoted cited heard'.split(' '),
);

/** "appeared to suggest": verbs that only soften the cue; "went on to say": verbs that add nothing to it. */
export const SEEMING: ReadonlySet<string> = new Set('appeared appears appear seemed seems seem'.split(' '));
export const PROCEEDING: ReadonlySet<string> = new Set(
  'went goes continued continues continue proceeded began begins begin came started starts moved on rushed hastened'.split(
    ' ',
  ),
);

/** Bodies that pass on what others say. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'times post news guardian mail telegraph bbc cnn reuters ap afp politico bloomberg journal herald tribune mirror sun express independent observer globe gazette chronicle standard economist spiegel monde pais figaro newsweek fox nbc abc cbs msnbc npr itv sky buzzfeed axios vox huffpost breitbart xinhua tass yonhap kyodo interfax dpa ansa efe newspaper paper broadcaster magazine website outlet agency tabloid ft wsj press ledger examiner inquirer enquirer dispatch argus echo advertiser courier bulletin register globe star'.split(
    ' ',
  ),
);

/** Words that mastheads end in, capitals only: "the Evening Argus". */
export const MASTHEADS: ReadonlySet<string> = new Set(
  'argus courier echo advertiser examiner enquirer inquirer bulletin register review dispatch despatch record mercury voice sentinel messenger citizen star today digest ledger bugle beacon monitor eagle islander spectator statesman scotsman irishman economist nation atlantic intercept wire dispatches newsnight gazetteer'.split(
    ' ',
  ),
);
