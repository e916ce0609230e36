import type { Words } from './words.ts';

export const dutch: Words = {
  tag: 'nl',

  titles: {
    articles: 'Artikelen',
    ask: 'Uit de berichtgeving',
    check: 'Vergeleken met de berichtgeving',
    compare: 'Medium voor medium',
    context: 'In context',
    disputed: 'Beweringen en ontkenningen',
    help: 'Wat je kunt vragen',
    quotes: 'Citaten',
    stats: 'De berichtgeving in beeld',
    summary: 'Samenvatting',
    timeline: 'Tijdlijn',
    'who-is': 'Wie het is, in de woorden van de berichtgeving',
    'who-said': 'Wie het zei',
  },
  verdicts: {
    exact: 'Woord voor woord in de berichtgeving',
    altered: 'In de berichtgeving, maar niet met deze woorden',
    paraphrased: 'In de berichtgeving als parafrase, niet als citaat',
    'wrong-speaker': 'In de berichtgeving, maar iemand anders zei het',
  },
  notInTheCoverage: 'Niet in de berichtgeving',
  nothingToShow: 'Er is niets te tonen.',
  searched: (articles, sentences, [a, s]) =>
    `Doorzocht: ${articles} artikel${a === 1 ? '' : 'en'}, ${sentences} ${s === 1 ? 'zin' : 'zinnen'}.`,
  nearest: (passages) =>
    passages === 1
      ? 'De dichtstbijzijnde passage, die geen antwoord geeft:'
      : 'De dichtstbijzijnde passages, die geen antwoord geven:',
  askedAndPrinted: 'Gevraagd → gedrukt',
  negationLeftOut: (negation) =>
    `Let op: in de berichtgeving staat “${negation}”, dat hier ontbreekt. Dat keert de betekenis om.`,
  negationPutIn: (negation) => `Let op: hier staat “${negation}”, in de berichtgeving niet. Dat keert de betekenis om.`,

  unattributed: 'Aan niemand toegeschreven',
  kinds: { direct: 'letterlijk geciteerd', mixed: 'deels geciteerd', indirect: 'geparafraseerd' },
  denial: 'een ontkenning',
  declined: 'wilde niet reageren',
  toldTo: (name) => `tegenover ${name}`,
  addressedTo: (name) => `gericht aan ${name}`,
  accordingTo: (name) => `volgens ${name}`,
  citing: (name) => `met een beroep op ${name}`,
  hedged: (hedge) => `met voorbehoud: “${hedge}”`,

  outletUnknown: 'medium onbekend',
  dateUnknown: 'datum onbekend',
  paragraph: (number) => `alinea ${number}`,
  alsoIn: (outlets) => `ook in ${outlets}`,
  part: (number, of) => `deel ${number} van ${of}`,
  weekOf: (monday) => `week van ${monday}`,
  countedFrom: (date) => `gerekend vanaf ${date}`,

  page: (number, of) => `pagina ${number} van ${of}`,
  previous: 'Vorige',
  next: 'Volgende',
  context: 'Context',
  more: 'Meer',
  whoSaidThis: 'Wie zei dit?',
  share: 'Delen',
  showInContext: 'Een passage in haar context tonen',

  wholeAttached: 'De volledige tekst staat in het bijgevoegde bestand.',
  fileTooLarge: (name) => `${name} is te groot om hier bij te voegen.`,
  fileNotAllowed: (name) => `${name} ontbreekt: ik mag hier geen bestanden bijvoegen.`,
  progress: (done, total) => `${done} van ${total} …`,
  alreadyDone: 'Dat is al gedaan.',

  failed: (code) =>
    `Sorry, hier ging iets mis en dit is niet beantwoord. Gebeurt het weer, noem dan de code ${code} aan wie deze bot beheert.`,
  tooMuch: (seconds) => `Dat was veel ineens. Vraag het over ${seconds} s opnieuw.`,
  outdated: 'Deze knop is verouderd: vraag het opnieuw voor een nieuw antwoord.',
  gone: (command) => `De opdracht ${command} bestaat niet meer. /help vertelt wat je kunt vragen.`,
  forManagers: (command) => `${command} is voor wie deze server beheert.`,
  useCommand: (command) => `Gebruik daarvoor ${command}.`,
  noText: 'Dat bericht heeft geen tekst om te controleren.',

  commands: {
    'Check against coverage': 'Vergelijken met artikelen',
    'What is loaded; or read one article': 'Wat er geladen is; of lees één artikel',
    'An article to read: its title or file name': 'Een artikel om te lezen: de titel of bestandsnaam',
    'The sentences of the coverage that answer a question': 'De zinnen uit de berichtgeving die een vraag beantwoorden',
    'A question in plain words': 'Een vraag in gewone woorden',
    'Check each quotation of a text against the coverage': 'Elk citaat van een tekst met de berichtgeving vergelijken',
    'A text with quotations, as posted': 'Een tekst met citaten, zoals geplaatst',
    'Outlets side by side: what several print, what only one reports':
      'Media naast elkaar: wat meerdere afdrukken, wat er maar één meldt',
    'What to compare them on': 'Waarop ze vergeleken worden',
    'Claims, denials and refusals to comment, side by side':
      'Beweringen, ontkenningen en geen commentaar, naast elkaar',
    'Only what is about this': 'Alleen wat hierover gaat',
    'What you can ask, with examples from this coverage': 'Wat je kunt vragen, met voorbeelden uit deze berichtgeving',
    'What somebody said, newest first': 'Wat iemand zei, het nieuwste eerst',
    'A name or a role': 'Een naam of een functie',
    'Only what was said about this': 'Alleen wat hierover gezegd is',
    'Only in this outlet': 'Alleen in dit medium',
    'Quoted directly, partly quoted (mixed), or paraphrased (indirect)':
      'Letterlijk, deels geciteerd (mixed) of geparafraseerd (indirect)',
    direct: 'letterlijk',
    mixed: 'deels',
    indirect: 'geparafraseerd',
    'The chief sentences of an article, a topic, an outlet, a day, or everything':
      'De belangrijkste zinnen van een artikel, onderwerp, medium, dag of van alles',
    'One article: its title or file name': 'Eén artikel: de titel of bestandsnaam',
    'What to sum up, across articles': 'Wat samen te vatten, over artikelen heen',
    'Only of this day: 2020-07-21, or a month: 2020-07': 'Alleen van deze dag: 2020-07-21, of een maand: 2020-07',
    'Medium unless said otherwise': 'Gemiddeld, tenzij anders gezegd',
    short: 'kort',
    medium: 'gemiddeld',
    long: 'lang',
    'What happened when, earliest first, relative dates worked out':
      'Wat wanneer gebeurde, het vroegste eerst, relatieve data uitgerekend',
    'Only what names this person or body': 'Alleen wat deze persoon of instelling noemt',
    'Who somebody is, in the coverage’s words, and how they are quoted':
      'Wie iemand is, in de woorden van de berichtgeving, en hoe die geciteerd wordt',
    'Who said these words, and are they the words that were said?': 'Wie zei deze woorden, en zijn ze zo gezegd?',
    'The words, with or without quotation marks': 'De woorden, met of zonder aanhalingstekens',
    'Who is supposed to have said them': 'Wie ze gezegd zou hebben',
    'A picture of the coverage: who is quoted, by whom and how':
      'Een beeld van de berichtgeving: wie geciteerd wordt, door wie en hoe',
    'Who is quoted, statements over time, or who is named together':
      'Wie geciteerd wordt, uitspraken door de tijd heen, of wie samen genoemd worden',
    'Only this person or body': 'Alleen deze persoon of instelling',
    quoted: 'geciteerd',
    time: 'tijd',
    people: 'personen',
  },
};
