import type { Words } from './words.ts';

const plural = (count: number, one: string) => (count === 1 ? one : `${one}s`);

export const english: Words = {
  tag: 'en-GB',

  titles: {
    ask: 'From the coverage',
    check: 'Checked against the coverage',
    compare: 'Outlet by outlet',
    context: 'In context',
    disputed: 'Claims and denials',
    help: 'What you can ask',
    stats: 'The coverage in a picture',
    'who-is': 'Who it is, in the coverage’s words',
    'who-said': 'Who said it',
    'follow speaker': 'Following',
    'follow name': 'Following',
    'follow topic': 'Following',
    'follow list': 'What this server follows',
    'follow stop': 'No longer followed',
    'follow digest': 'Daily digest',
    alert: 'New in the coverage',
    digest: 'Daily digest',
    export: 'Export',
    'coverage add': 'Added to the coverage',
    'coverage describe': 'What is known about it',
    'coverage remove': 'Removed',
    'coverage undo': 'Taken back',
    'coverage list': 'This server’s coverage',
    'coverage feed': 'Feed',
    'coverage feeds': 'Feeds',
    'coverage unfeed': 'Feed',
    'coverage shared': 'The shared coverage',
    'coverage forget': 'Deleted',
    'coverage privacy': 'What is stored about members',
  },
  verdicts: {
    exact: 'Word for word in the coverage',
    altered: 'In the coverage, but not in these words',
    paraphrased: 'In the coverage as a paraphrase, not as a quotation',
    'wrong-speaker': 'In the coverage, but somebody else said it',
  },
  notInTheCoverage: 'Not in the coverage',
  nothingToShow: 'There is nothing to show.',
  searched: (articles, sentences, [a, s]) =>
    `Searched ${articles} ${plural(a, 'article')}, ${sentences} ${plural(s, 'sentence')}.`,
  nearest: (passages) =>
    passages === 1 ? 'The nearest passage, which does not answer:' : 'Nearest passages, which do not answer:',
  askedAndPrinted: 'Asked → printed',
  negationLeftOut: (negation) =>
    `Careful: the coverage says “${negation}”, which these words leave out. That reverses the meaning.`,
  negationPutIn: (negation) =>
    `Careful: these words say “${negation}”, which the coverage does not. That reverses the meaning.`,

  unattributed: 'Unattributed',
  kinds: { direct: 'quoted directly', mixed: 'partly quoted', indirect: 'paraphrased' },
  denial: 'a denial',
  declined: 'declined to comment',
  toldTo: (name) => `as told to ${name}`,
  addressedTo: (name) => `addressed to ${name}`,
  accordingTo: (name) => `according to ${name}`,
  citing: (name) => `citing ${name}`,
  hedged: (hedge) => `hedged: “${hedge}”`,

  outletUnknown: 'outlet unknown',
  dateUnknown: 'date unknown',
  paragraph: (number) => `paragraph ${number}`,
  alsoIn: (outlets) => `also in ${outlets}`,
  part: (number, of) => `part ${number} of ${of}`,
  weekOf: (monday) => `week of ${monday}`,
  countedFrom: (date) => `counted from ${date}`,

  page: (number, of) => `page ${number} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  context: 'Context',
  more: 'More',
  whoSaidThis: 'Who said this?',
  share: 'Share',
  showInContext: 'Show a passage in its context',

  wholeAttached: 'The whole of it is in the attached file.',
  fileTooLarge: (name) => `${name} is too large to be attached here.`,
  fileNotAllowed: (name) => `${name} is left out: I may not attach files here.`,
  progress: (done, total) => `${done} of ${total} …`,
  alreadyDone: 'That has been done already.',

  failed: (code) =>
    `Sorry, something went wrong here and this was not answered. If it happens again, tell whoever runs this bot the code ${code}.`,
  tooMuch: (seconds) => `That was a lot at once. Please ask again in ${seconds} s.`,
  crowded: (seconds) => `Many are asking just now. Please ask again in ${seconds} s.`,
  outdated: 'This button is out of date: ask again to get a new answer.',
  gone: (command) => `The command ${command} no longer exists. /help tells what can be asked.`,
  forManagers: (command) => `${command} is for those who manage this server.`,
  useCommand: (command) => `Please use ${command} for that.`,
  welcome: 'You’re welcome. Ask away whenever you like.',
  noText: 'That message has no text that could be checked.',
  readInPart: (length, read) =>
    `With its embeds this message is ${length} characters long; the first ${read} were read.`,

  commands: {},
  notes: {},
};
