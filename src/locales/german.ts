import { germanNotes } from './notes/german.ts';
import type { Words } from './words.ts';

export const german: Words = {
  tag: 'de',

  titles: {
    articles: 'Artikel',
    ask: 'Aus der Berichterstattung',
    check: 'Mit der Berichterstattung verglichen',
    compare: 'Medium für Medium',
    context: 'Im Zusammenhang',
    disputed: 'Behauptungen und Dementis',
    help: 'Was man fragen kann',
    quotes: 'Zitate',
    stats: 'Bild der Berichterstattung',
    summary: 'Zusammenfassung',
    timeline: 'Zeitleiste',
    'who-is': 'Wer es ist, in den Worten der Berichterstattung',
    'who-said': 'Wer es gesagt hat',
    'follow speaker': 'Folgen',
    'follow name': 'Folgen',
    'follow topic': 'Folgen',
    'follow list': 'Was dieser Server verfolgt',
    'follow stop': 'Nicht mehr verfolgt',
    'follow digest': 'Tägliche Übersicht',
    export: 'Export',
    alert: 'Neu in der Berichterstattung',
    digest: 'Tägliche Übersicht',
    'coverage add': 'Aufnahme in die Berichterstattung',
    'coverage describe': 'Was darüber bekannt ist',
    'coverage remove': 'Entfernt',
    'coverage undo': 'Zurückgenommen',
    'coverage list': 'Die Berichterstattung dieses Servers',
    'coverage feed': 'Feed',
    'coverage feeds': 'Feeds',
    'coverage unfeed': 'Feed',
    'coverage shared': 'Die gemeinsame Berichterstattung',
    'coverage forget': 'Gelöscht',
    'coverage privacy': 'Was über Mitglieder gespeichert ist',
  },
  verdicts: {
    exact: 'Wort für Wort in der Berichterstattung',
    altered: 'In der Berichterstattung, aber nicht mit diesen Worten',
    paraphrased: 'In der Berichterstattung sinngemäß, nicht als Zitat',
    'wrong-speaker': 'In der Berichterstattung, aber jemand anderes hat es gesagt',
  },
  notInTheCoverage: 'Nicht in der Berichterstattung',
  nothingToShow: 'Es gibt nichts zu zeigen.',
  searched: (articles, sentences, [, s]) =>
    `Durchsucht: ${articles} Artikel, ${sentences} ${s === 1 ? 'Satz' : 'Sätze'}.`,
  nearest: (passages) =>
    passages === 1 ? 'Die nächstliegende Stelle, die nicht antwortet:' : 'Nächstliegende Stellen, die nicht antworten:',
  askedAndPrinted: 'Gefragt → gedruckt',
  negationLeftOut: (negation) =>
    `Vorsicht: In der Berichterstattung steht „${negation}“, das hier fehlt. Das kehrt den Sinn um.`,
  negationPutIn: (negation) =>
    `Vorsicht: Hier steht „${negation}“, in der Berichterstattung nicht. Das kehrt den Sinn um.`,

  unattributed: 'Niemandem zugeschrieben',
  kinds: { direct: 'wörtlich zitiert', mixed: 'teilweise zitiert', indirect: 'sinngemäß wiedergegeben' },
  denial: 'ein Dementi',
  declined: 'kein Kommentar',
  toldTo: (name) => `gegenüber ${name}`,
  addressedTo: (name) => `gerichtet an ${name}`,
  accordingTo: (name) => `laut ${name}`,
  citing: (name) => `unter Berufung auf ${name}`,
  hedged: (hedge) => `mit Vorbehalt: „${hedge}“`,

  outletUnknown: 'Medium unbekannt',
  dateUnknown: 'Datum unbekannt',
  paragraph: (number) => `Absatz ${number}`,
  alsoIn: (outlets) => `auch in ${outlets}`,
  part: (number, of) => `Teil ${number} von ${of}`,
  weekOf: (monday) => `Woche vom ${monday}`,
  countedFrom: (date) => `gerechnet ab ${date}`,

  page: (number, of) => `Seite ${number} von ${of}`,
  previous: 'Zurück',
  next: 'Weiter',
  context: 'Zusammenhang',
  more: 'Mehr',
  whoSaidThis: 'Wer hat das gesagt?',
  share: 'Teilen',
  showInContext: 'Eine Stelle im Zusammenhang zeigen',

  wholeAttached: 'Alles Weitere steht in der angehängten Datei.',
  fileTooLarge: (name) => `${name} ist zu groß, um hier angehängt zu werden.`,
  fileNotAllowed: (name) => `${name} fehlt: Ich darf hier keine Dateien anhängen.`,
  progress: (done, total) => `${done} von ${total} …`,
  alreadyDone: 'Das ist schon geschehen.',

  failed: (code) =>
    `Entschuldigung, hier ist etwas schiefgegangen; das wurde nicht beantwortet. Sollte es wieder geschehen, nenne dem Betreiber dieses Bots den Code ${code}.`,
  tooMuch: (seconds) => `Das war viel auf einmal. Bitte frag in ${seconds} s wieder.`,
  crowded: (seconds) => `Gerade fragen sehr viele. Bitte frag in ${seconds} s wieder.`,
  outdated: 'Dieser Knopf ist veraltet: Frag noch einmal, um eine neue Antwort zu bekommen.',
  gone: (command) => `Den Befehl ${command} gibt es nicht mehr. /help sagt, was man fragen kann.`,
  forManagers: (command) => `${command} ist für alle, die diesen Server verwalten.`,
  useCommand: (command) => `Bitte benutze dafür ${command}.`,
  welcome: 'Gern geschehen. Frag jederzeit wieder.',
  noText: 'Diese Nachricht hat keinen Text, der sich prüfen ließe.',
  readInPart: (length, read) =>
    `Mit ihren Einbettungen ist diese Nachricht ${length} Zeichen lang; die ersten ${read} wurden gelesen.`,

  commands: {
    'Check against coverage': 'Mit Artikeln vergleichen',
    'The sentences of the coverage that answer a question':
      'Die Sätze der Berichterstattung, die eine Frage beantworten',
    'A question in plain words': 'Eine Frage in eigenen Worten',
    'Check each quotation of a text against the coverage':
      'Jedes Zitat eines Textes mit der Berichterstattung vergleichen',
    'A text with quotations, as posted': 'Ein Text mit Zitaten, wie er geschrieben wurde',
    'Outlets side by side: what several print, what only one reports':
      'Medien nebeneinander: was mehrere drucken, was nur eines berichtet',
    'What to compare them on': 'Worin sie verglichen werden sollen',
    'Claims, denials and refusals to comment, side by side':
      'Behauptungen, Dementis und verweigerte Kommentare nebeneinander',
    'Only what is about this': 'Nur was davon handelt',
    'What you can ask, with examples from this coverage':
      'Was man fragen kann, mit Beispielen aus dieser Berichterstattung',
    'What somebody said, newest first': 'Was jemand gesagt hat, das Neueste zuerst',
    'A name or a role': 'Ein Name oder ein Amt',
    'Only what was said about this': 'Nur was darüber gesagt wurde',
    'Only in this outlet': 'Nur in diesem Medium',
    'Quoted directly, partly quoted (mixed), or paraphrased (indirect)':
      'Wörtlich, teilweise zitiert (mixed) oder sinngemäß (indirect)',
    direct: 'wörtlich',
    mixed: 'teilweise',
    indirect: 'sinngemäß',
    'The chief sentences of an article, a topic, an outlet, a day, or everything':
      'Die wichtigsten Sätze eines Artikels, eines Themas, eines Mediums, eines Tages oder von allem',
    'One article: its title or file name': 'Ein Artikel: sein Titel oder Dateiname',
    'What to sum up, across articles': 'Was zusammengefasst werden soll, über Artikel hinweg',
    'Only of this day: 2020-07-21, or a month: 2020-07': 'Nur von diesem Tag: 2020-07-21, oder Monat: 2020-07',
    'Medium unless said otherwise': 'Mittel, wenn nichts anderes gesagt wird',
    short: 'kurz',
    medium: 'mittel',
    long: 'lang',
    'What happened when, earliest first, relative dates worked out':
      'Was wann geschah, das Früheste zuerst, relative Daten ausgerechnet',
    'Only what names this person or body': 'Nur was diese Person oder Einrichtung nennt',
    'Who somebody is, in the coverage’s words, and how they are quoted':
      'Wer jemand ist, in den Worten der Berichterstattung, und wie er zitiert wird',
    'Who said these words, and are they the words that were said?':
      'Wer hat diese Worte gesagt, und wurden sie so gesagt?',
    'The words, with or without quotation marks': 'Die Worte, mit oder ohne Anführungszeichen',
    'Who is supposed to have said them': 'Wer sie gesagt haben soll',
    'A picture of the coverage: who is quoted, by whom and how':
      'Ein Bild der Berichterstattung: wer zitiert wird, von wem und wie',
    'Who is quoted, statements over time, or who is named together':
      'Wer zitiert wird, Aussagen im Lauf der Zeit, oder wer zusammen genannt wird',
    'Only this person or body': 'Nur diese Person oder Einrichtung',
    quoted: 'zitiert',
    time: 'Zeit',
    people: 'Personen',
    'What this channel hears of when new coverage comes in': 'Wovon dieser Kanal hört, wenn neue Berichte eintreffen',
    'Hear of what somebody says from now on': 'Ab jetzt hören, was jemand sagt',
    'Hear of articles that name somebody from now on': 'Ab jetzt von Artikeln hören, die jemanden nennen',
    'Hear of what is about a topic, or answers a question, from now on':
      'Ab jetzt hören, was von einem Thema handelt oder eine Frage beantwortet',
    'A topic or a question': 'Ein Thema oder eine Frage',
    'What this server follows, and its digests': 'Was dieser Server verfolgt, und seine Übersichten',
    'Follow something no longer': 'Etwas nicht mehr verfolgen',
    'Its number or its words, or “all” of this channel': 'Seine Nummer oder seine Worte, oder „all“ für diesen Kanal',
    'What is new, once a day in this channel': 'Was neu ist, einmal am Tag in diesem Kanal',
    'When: 08:00, 17:30': 'Wann: 08:00, 17:30',
    'The time zone of that time: Europe/London': 'Die Zeitzone dazu: Europe/Berlin',
    'No digest any more': 'Keine Übersicht mehr',
    'Who said what, with its citations, as a file': 'Wer was gesagt hat, mit Belegen, als Datei',
    'csv for spreadsheets (unless said otherwise), json for programs, md to read':
      'csv für Tabellen (wenn nichts anderes gesagt wird), json für Programme, md zum Lesen',
    csv: 'csv',
    json: 'json',
    md: 'md',
    'Only from this day, month or year on: 2020-07-21': 'Nur ab diesem Tag, Monat oder Jahr: 2020-07-21',
    'Only up to this day, month or year: 2020-07-21': 'Nur bis zu diesem Tag, Monat oder Jahr: 2020-07-21',
    'What is loaded; or read one article; or what has changed in it':
      'Was geladen ist; oder einen Artikel lesen; oder was sich darin geändert hat',
    'Its title or file name, or an outlet': 'Sein Titel oder Dateiname, oder ein Medium',
    'What was added and dropped since it was first printed': 'Was seit dem ersten Druck dazukam und wegfiel',
    'Change what this server’s answers are drawn from': 'Ändern, woraus die Antworten auf diesem Server stammen',
    'Add an article: a file, or the addresses of some':
      'Einen Artikel aufnehmen: eine Datei oder die Adressen von Artikeln',
    'Text, Markdown, a web page, PDF, Word document or e-mail':
      'Text, Markdown, Webseite, PDF, Word-Dokument oder E-Mail',
    'Its address; or several addresses with spaces between them':
      'Seine Adresse; oder mehrere Adressen mit Leerzeichen dazwischen',
    'Its title as printed': 'Sein Titel wie gedruckt',
    'Who published it': 'Wer ihn veröffentlicht hat',
    'When it was published: 2026-05-04': 'Wann er erschienen ist: 2026-05-04',
    'Who wrote it': 'Wer ihn geschrieben hat',
    'Where it was published': 'Wo er erschienen ist',
    'Say or correct who published an article, when, and who wrote it; - for not known':
      'Sagen oder berichtigen, wo, wann und von wem ein Artikel erschienen ist; - für unbekannt',
    'An article: its title or file name': 'Ein Artikel: sein Titel oder Dateiname',
    'Remove an article of this server’s own': 'Einen eigenen Artikel dieses Servers entfernen',
    'Take the latest change of the coverage back': 'Die letzte Änderung an der Berichterstattung zurücknehmen',
    'Only if the latest change is the one of this number': 'Nur wenn die letzte Änderung diese Nummer hat',
    'What this server has of its own, who added it and when, and how much room is left':
      'Was dieser Server selbst hat, wer es wann aufgenommen hat und wie viel Platz bleibt',
    'Follow a feed (RSS, Atom or JSON Feed): its articles come in as they appear':
      'Einem Feed folgen (RSS, Atom oder JSON Feed): seine Artikel kommen, sobald sie erscheinen',
    'The feed’s address, or that of a page that names it': 'Die Adresse des Feeds oder einer Seite, die ihn nennt',
    'Who publishes it; else as each page says': 'Wer ihn veröffentlicht; sonst wie jede Seite sagt',
    'The feeds that are followed, and how they do': 'Die Feeds, denen gefolgt wird, und wie es um sie steht',
    'Follow a feed no longer; its articles stay': 'Einem Feed nicht mehr folgen; seine Artikel bleiben',
    'Its address, or words of its title': 'Seine Adresse oder Worte seines Titels',
    'Show or hide the shared coverage in this server':
      'Die gemeinsame Berichterstattung auf diesem Server zeigen oder verbergen',
    'Whether answers draw on it as well': 'Ob Antworten auch daraus stammen',
    'Delete everything of this server’s own at once and for good':
      'Alles, was diesem Server gehört, sofort und endgültig löschen',
    'Type: delete everything': 'Eingeben: delete everything',
    'What is stored about members': 'Was über Mitglieder gespeichert ist',
  },
  notes: germanNotes,
};
