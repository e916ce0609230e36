/** Sentences about answers, by their English (say.ts): `{0}` is a value, `{0:one|many}` a form by that number. */
export const germanNotes: Readonly<Record<string, string>> = {
  // Receipts: why there is no answer.
  'The coverage is empty: there is no article to ask about yet.':
    'Die Berichterstattung ist leer: Es gibt noch keinen Artikel, nach dem man fragen könnte.',
  'Add articles, then ask who said what.': 'Füge Artikel hinzu und frag dann, wer was gesagt hat.',
  'The coverage does not answer this.': 'Die Berichterstattung beantwortet das nicht.',
  'No sentence of the coverage shares a word with this.':
    'Kein Satz der Berichterstattung hat ein Wort mit dieser Frage gemeinsam.',
  'Follow this': 'Verfolgen',
  'The coverage names nobody called “{0}”.': 'Die Berichterstattung nennt niemanden namens „{0}“.',
  'Nearest: {0}.': 'Am ähnlichsten: {0}.',
  '“{0}” may be {1}: which one?': '„{0}“ kann {1} sein: Wer ist gemeint?',
  '“{0}” fits {1} articles: {2}?': '„{0}“ passt auf {1} Artikel: {2}?',
  'The coverage has no article “{0}”.': 'Die Berichterstattung hat keinen Artikel „{0}“.',
  'It has: {0}.': 'Sie hat: {0}.',
  'The coverage has no outlet called “{0}”.': 'Die Berichterstattung hat kein Medium namens „{0}“.',
  'It has {0}.': 'Sie hat: {0}.',
  'no named outlet': 'kein Medium mit Namen',
  'The coverage has nothing about “{0}”.': 'Die Berichterstattung hat nichts über „{0}“.',
  'The coverage has no article {0}.': 'Die Berichterstattung hat keinen Artikel {0}.',
  'by {0}': 'von {0}',
  'of {0}': 'mit dem Datum {0}',
  'There is nothing to sum up: no sentence of a body of text.':
    'Es gibt nichts zusammenzufassen: keinen Satz eines Haupttextes.',

  // Who said it, and quotations that are checked.
  'There are too few words to tell who said them: give a few more.':
    'Das sind zu wenige Wörter, um zu sagen, wer sie gesagt hat: Gib ein paar mehr an.',
  'These words are too common to tell who said them: they stand in {0} {0:place|places}. Give a few more.':
    'Diese Wörter sind zu gewöhnlich, um zu sagen, wer sie gesagt hat: Sie stehen an {0} {0:Stelle|Stellen}. Gib ein paar mehr an.',
  'These words are not in the coverage.': 'Diese Worte stehen nicht in der Berichterstattung.',
  'These words are not in {0}.': 'Diese Worte stehen nicht in {0}.',
  'These words are not in the coverage any more: an earlier version of “{0}” printed them.':
    'Diese Worte stehen nicht mehr in der Berichterstattung: Eine frühere Version von „{0}“ hat sie gedruckt.',
  'Careful: the coverage says “{0}” just before these words.':
    'Vorsicht: In der Berichterstattung steht „{0}“ unmittelbar vor diesen Worten.',
  'The coverage hedges: “{0}”.': 'Die Berichterstattung macht einen Vorbehalt: „{0}“.',
  'These are the article’s own words: it puts them in nobody’s mouth.':
    'Das sind die eigenen Worte des Artikels: Er legt sie niemandem in den Mund.',
  'The coverage does not say whether {0} said them.': 'Die Berichterstattung sagt nicht, ob {0} das gesagt hat.',
  'The coverage does not give these words to {0}.': 'Die Berichterstattung schreibt diese Worte nicht {0} zu.',
  'There is no quotation to check here: put the words in quotation marks.':
    'Hier ist kein Zitat zu prüfen: Setz die Worte in Anführungszeichen.',
  'None of these {0} quotations is in the coverage.': 'Keines dieser {0} Zitate steht in der Berichterstattung.',
  'Too short to be checked: {0}.': 'Zu kurz, um geprüft zu werden: {0}.',
  'The first {0} of {1} quotations were checked.': 'Die ersten {0} von {1} Zitaten wurden geprüft.',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1}.': '{0}: {1}.',
  '“{0}”': '„{0}“',
  '“{0}” ({1})': '„{0}“ ({1})',
  'word for word': 'wörtlich',
  altered: 'verändert',
  'a paraphrase shown as a quotation': 'sinngemäß Wiedergegebenes als Zitat',
  'words of somebody else': 'Worte von jemand anderem',
  'not in the coverage': 'nicht in der Berichterstattung',

  // What somebody said, and who they are.
  '{0} is named in the coverage but never quoted.': '{0} wird in der Berichterstattung genannt, aber nie zitiert.',
  'The coverage has no statement by {0} {1}.': 'Die Berichterstattung hat keine Aussage von {0} {1}.',
  'of the kind “{0}”': 'der Art „{0}“',
  'in the {0}': 'in {0}',
  'The coverage has nothing {0} said about “{1}”.':
    'Die Berichterstattung hat nichts, was {0} über „{1}“ gesagt hätte.',
  '{0} {0:statement|statements} by {1}, in {2}.': '{0} {0:Aussage|Aussagen} von {1}, in {2}.',
  '{0} {0:statement|statements} by {1}, printed {2} in {3}.': '{0} {0:Aussage|Aussagen} von {1}, {2} gedruckt in {3}.',
  once: 'einmal',
  twice: 'zweimal',
  '{0} times': '{0}-mal',
  'The newest {0} are shown: narrow it down by topic, outlet or kind.':
    'Gezeigt werden die neuesten {0}: Grenze die Frage nach Thema, Medium oder Art ein.',
  'The same statements, printed again': 'Dieselben Aussagen, noch einmal gedruckt',
  'an unnamed outlet': 'Medium ohne Namen',
  'In {0}’s words': 'In den Worten von {0}',
  'The coverage prints no role of {0}.': 'Die Berichterstattung nennt keine Funktion von {0}.',
  'Also called: {0}.': 'Auch genannt: {0}.',
  'Named together with {0}.': 'Zusammen genannt mit {0}.',
  '{0} directly': '{0} wörtlich',
  '{0} partly': '{0} teilweise',
  '{0} in paraphrase': '{0} sinngemäß',
  '{0} is named but never quoted.': '{0} wird genannt, aber nie zitiert.',
  '{0} {0:statement|statements} by {1}, quoted by {2}.': '{0} {0:Aussage|Aussagen} von {1}, zitiert von {2}.',
  'no speaker is named': 'niemand wird als Sprecher genannt',
  'no speaker near the quotation': 'kein Sprecher in der Nähe des Zitats',

  // Outlet by outlet.
  'There is only one outlet in the coverage: nothing to compare it with.':
    'In der Berichterstattung ist nur ein Medium: Es gibt nichts, womit es zu vergleichen wäre.',
  'No statement is printed by two of {0}.': 'Keine Aussage wird von zweien dieser Medien gedruckt: {0}.',
  'No statement is printed by two of the outlets.': 'Keine Aussage wird von zwei Medien gedruckt.',
  'Name a topic to see what only one outlet reports.': 'Nenne ein Thema, um zu sehen, was nur ein Medium berichtet.',
  'Printed by {0}': 'Gedruckt von {0}',
  'Reported by {0}': 'Berichtet von {0}',
  'Only in {0}': 'Nur in {0}',
  'In {0}': 'In {0}',
  'Of “{0}…” {1} leaves out {2} {2:word|words} that {3} prints.':
    'Von „{0}…“ lässt {1} {2} {2:Wort|Wörter} weg, die {3} druckt.',
  '{0} has nothing on this.': '{0} hat nichts dazu.',
  '{0} have nothing on this.': '{0} haben nichts dazu.',
  '{0} other outlets have nothing on this.': '{0} andere Medien haben nichts dazu.',
  'On this only {0} quotes {1}.': 'Nur {0} zitiert hierzu: {1}.',
  '{0} hedges ({1})': '{0} macht einen Vorbehalt ({1})',
  '{0}; {1}': '{0}; {1}',
  '{0}; {1} does not.': '{0}; {1} nicht.',
  '{0}; {1} do not.': '{0}; {1} nicht.',

  // Claims and denials.
  'The coverage reports no denial and no refusal to comment.':
    'Die Berichterstattung meldet kein Dementi und keine Weigerung, sich zu äußern.',
  'The coverage reports no denial and no refusal to comment about “{0}”.':
    'Zu „{0}“ meldet die Berichterstattung kein Dementi und keine Weigerung, sich zu äußern.',
  'Denied, and which claim is meant is not certain': 'Dementiert, und welche Behauptung gemeint ist, ist nicht sicher',
  'Denied, and the claim is not printed': 'Dementiert, ohne dass die Behauptung gedruckt wäre',
  'Left without comment': 'Nicht kommentiert',
  'The first {0} of {1} disputes: name a topic for others.':
    'Die ersten {0} von {1} Streitfällen: Nenne ein Thema, um andere zu sehen.',
  'Dispute {0}: {1}': 'Streitfall {0}: {1}',
  'claimed by {0}': 'behauptet von {0}',
  'a claim that is not printed': 'eine Behauptung, die nicht gedruckt ist',
  'denied by {0}': 'dementiert von {0}',
  'left without comment by {0}': 'nicht kommentiert von {0}',
  'somebody unnamed': 'jemand Ungenanntem',
  '{0} independent named {0:source|sources} ({1})': '{0} unabhängigen, namentlich genannten {0:Quelle|Quellen} ({1})',
  '{0} unnamed {0:source|sources} ({1})': '{0} ungenannten {0:Quelle|Quellen} ({1})',
  'a source that is not told': 'einer nicht genannten Quelle',
  '{0}, printed {1}': '{0}, {1} gedruckt',

  // Summaries, timelines, articles and their versions.
  '{0} of {1} {1:sentence|sentences}, from {2} {2:article|articles}.':
    '{0} von {1} {1:Satz|Sätzen}, aus {2} {2:Artikel|Artikeln}.',
  'Read for it: {0} of {1} articles; narrow it down for more.':
    'Dafür gelesen: {0} von {1} Artikeln; grenze die Frage ein, um mehr zu sehen.',
  'The coverage has no dated passage.': 'Die Berichterstattung hat keine Stelle mit Datum.',
  'The coverage has no dated passage about {0}.': 'Die Berichterstattung hat keine Stelle mit Datum über {0}.',
  '{0} relative {0:date|dates} (“yesterday”, “last week”) could not be worked out: the article’s own date is not known.':
    '{0} relative {0:Zeitangabe|Zeitangaben} („yesterday“, „last week“) {0:ließ|ließen} sich nicht auflösen: Das Datum des Artikels ist nicht bekannt.',
  'The first {0} of {1} dated passages; narrow it down for the rest.':
    'Die ersten {0} von {1} Stellen mit Datum; grenze die Frage ein, um den Rest zu sehen.',
  '{0} {0:article|articles} loaded.': '{0} Artikel geladen.',
  '{0} {0:article|articles} of {1}.': '{0} Artikel von {1}.',
  '{0} {0:article|articles} printed anew.': '{0} Artikel neu gedruckt.',
  'No article of the coverage has been printed anew.': 'Kein Artikel der Berichterstattung ist neu gedruckt worden.',
  'No article of {0} has been printed anew.': 'Kein Artikel von {0} ist neu gedruckt worden.',
  'The {0} newest are listed; {1} older {1:one is|ones are} searched as well.':
    'Aufgeführt sind die {0} neuesten; {1} {1:älterer wird|ältere werden} ebenfalls durchsucht.',
  'Outlet and date of some articles are not known.': 'Medium und Datum mancher Artikel sind nicht bekannt.',
  'The article “{0}” has just been removed.': 'Der Artikel „{0}“ ist soeben entfernt worden.',
  'The author is not known.': 'Wer ihn geschrieben hat, ist nicht bekannt.',
  'By {0}.': 'Von {0}.',
  '“{0}” has been printed once: nothing in it has changed.':
    '„{0}“ ist einmal gedruckt worden: Nichts darin hat sich geändert.',
  'version {0}, {1}': 'Version {0}, {1}',
  'Added in {0}': 'Hinzugekommen in {0}',
  'Dropped in {0}': 'Weggefallen in {0}',
  'Other sentences added in {0}': 'Andere Sätze, hinzugekommen in {0}',
  'Other sentences dropped in {0}': 'Andere Sätze, weggefallen in {0}',
  'No quotation or attribution changed in {0}.': 'Kein Zitat und keine Zuschreibung hat sich geändert in {0}.',
  '{0} more {0:sentence|sentences} added in {1}.': '{0} {0:weiterer Satz|weitere Sätze}, hinzugekommen in {1}.',
  '{0} more {0:sentence|sentences} dropped in {1}.': '{0} {0:weiterer Satz|weitere Sätze}, weggefallen in {1}.',
  '“{0}” has {1} {1:version|versions}.': '„{0}“ hat {1} {1:Version|Versionen}.',
  'The article has changed since: this is version {0} of {1}.':
    'Der Artikel hat sich seither geändert: Das ist Version {0} von {1}.',
  'The article of this passage is no longer part of the coverage.':
    'Der Artikel dieser Stelle gehört nicht mehr zur Berichterstattung.',

  // What can be asked.
  'Who said some words: {0}': 'Wer etwas gesagt hat: {0}',
  'What somebody said: {0}': 'Was jemand gesagt hat: {0}',
  'Who somebody is: {0}': 'Wer jemand ist: {0}',
  'A question of your own: {0}': 'Eine eigene Frage: {0}',
  'The gist of an article: {0}': 'Das Wesentliche eines Artikels: {0}',
  'A picture of who is quoted, and how: /stats': 'Ein Bild davon, wer zitiert wird und wie: /stats',
  'Everything that is loaded: /articles': 'Alles, was geladen ist: /articles',
  'Or mention the bot with a plain question. Every answer is a passage of the coverage, with its source.':
    'Oder erwähne den Bot mit einer einfachen Frage. Jede Antwort ist eine Stelle der Berichterstattung, mit ihrer Quelle.',

  // Pictures and their figures.
  'Who is quoted, and how': 'Wer zitiert wird, und wie',
  'Who is named together': 'Wer zusammen genannt wird',
  'Statements by day': 'Aussagen nach Tagen',
  'Statements by week': 'Aussagen nach Wochen',
  'Statements by month': 'Aussagen nach Monaten',
  'Statements by year': 'Aussagen nach Jahren',
  statements: 'Aussagen',
  quoted: 'zitiert',
  'partly quoted': 'teilweise zitiert',
  paraphrased: 'sinngemäß',
  relayed: 'weitergegeben',
  '{0} quoted': '{0} zitiert',
  '{0} partly quoted': '{0} teilweise zitiert',
  '{0} paraphrased': '{0} sinngemäß',
  '{0} relayed': '{0} weitergegeben',
  'unnamed sources': 'ungenannte Quellen',
  '{0} others': '{0} andere',
  '{0} {0:other|others} {1}': '{0} {0:weiteres|weitere} {1}',
  '{0} {0:statement|statements}': '{0} {0:Aussage|Aussagen}',
  '{0} {0:statement|statements} by {1}': '{0} {0:Aussage|Aussagen} von {1}',
  'in {0} {0:article|articles}': 'in {0} {0:Artikel|Artikeln}',
  'in the newest {0} of {1} articles': 'in den neuesten {0} von {1} Artikeln',
  '{0} {0:person|people}': '{0} {0:Person|Personen}',
  '{0} of {1} people': '{0} von {1} Personen',
  '{0} and {1}: {2} {2:paragraph|paragraphs}.': '{0} und {1}: {2} {2:Absatz|Absätze}.',
  '{0} is {1}.': '{0} ist {1}.',
  'Counted: paragraphs that name both, pronouns included.': 'Gezählt: Absätze, die beide nennen, Pronomen inbegriffen.',
  'The {0} strongest of {1} pairs.': 'Die {0} stärksten von {1} Paaren.',
  'The {0} most quoted of {1} speakers.': 'Die {0} am häufigsten Zitierten von {1} Sprechern.',
  'The {0} busiest of {1} days are in the text.': 'Die {0} stärksten von {1} Tagen stehen im Text.',
  'The {0} busiest of {1} weeks are in the text.': 'Die {0} stärksten von {1} Wochen stehen im Text.',
  'The {0} busiest of {1} months are in the text.': 'Die {0} stärksten von {1} Monaten stehen im Text.',
  'The {0} busiest of {1} years are in the text.': 'Die {0} stärksten von {1} Jahren stehen im Text.',
  'Week of {0}': 'Woche vom {0}',
  '{0} older {0:statement|statements} left out.': '{0} ältere {0:Aussage|Aussagen} weggelassen.',
  '{0} {0:statement|statements} in articles without a date left out.':
    '{0} {0:Aussage|Aussagen} in Artikeln ohne Datum weggelassen.',
  '{0} {0:quotation|quotations} without a speaker': '{0} {0:Zitat|Zitate} ohne Sprecher',
  '{0} {0:scare quote, title or name|scare quotes, titles and names} in quotation marks':
    '{0} {0:Ausdruck, Titel oder Name|Ausdrücke, Titel und Namen} in Anführungszeichen',
  'Each statement counts once for each outlet that prints it.':
    'Jede Aussage zählt einmal für jedes Medium, das sie druckt.',
  '{0} {0:statement is|statements are} printed by several outlets.':
    '{0} {0:Aussage wird|Aussagen werden} von mehreren Medien gedruckt.',
  'Not counted: {0}.': 'Nicht gezählt: {0}.',
  'The picture could not be drawn; these are its figures.':
    'Das Bild konnte nicht gezeichnet werden; dies sind seine Zahlen.',
  'The rest is in the text.': 'Der Rest steht im Text.',
  'The coverage': 'Die Berichterstattung',
  '{0} quotes nobody.': '{0} zitiert niemanden.',
  '{0} names {1} but never quotes them.': '{0} nennt {1}, zitiert aber nie.',
  '{0} names no two people in one paragraph.': '{0} nennt nirgends zwei Personen in einem Absatz.',
  '{0} names nobody together with {1} in one paragraph.': '{0} nennt niemanden zusammen mit {1} in einem Absatz.',
  'No article that quotes anybody has a date, so nothing can be told over time.':
    'Kein Artikel, der jemanden zitiert, hat ein Datum; so lässt sich nichts im Lauf der Zeit zeigen.',

  // A file of attributions.
  'The coverage has no attribution that fits all of this.':
    'Die Berichterstattung hat keine Zuschreibung, auf die all das zutrifft.',
  '{0} {0:attribution|attributions} in {1}.': '{0} {0:Zuschreibung|Zuschreibungen} in {1}.',
  '{0} {0:attribution|attributions} with their citations': '{0} {0:Zuschreibung|Zuschreibungen} mit Quellenangaben',
  '{0} older {0:one|ones} had no room in one file: narrow it down by speaker, outlet or date.':
    '{0} {0:ältere hatte|ältere hatten} in einer Datei keinen Platz: Grenze nach Sprecher, Medium oder Datum ein.',
  '{0} {0:cell|cells} began as a formula does; an apostrophe stands before: without it the words are exact.':
    '{0} {0:Zelle begann|Zellen begannen} wie eine Formel; davor steht ein Apostroph: Ohne ihn sind die Worte genau.',
  'one attribution alone is larger than a file may be: narrow it down':
    'eine einzige Zuschreibung ist größer, als eine Datei sein darf: Grenze die Frage ein',
  Attributions: 'Zuschreibungen',
  Unattributed: 'Niemandem zugeschrieben',
  'outlet unknown': 'Medium unbekannt',
  'date unknown': 'Datum unbekannt',
  'via {0}': 'über {0}',
  'hedged: “{0}”': 'mit Vorbehalt: „{0}“',
  denies: 'dementiert',
  declines: 'kein Kommentar',
  'paragraph {0}': 'Absatz {0}',

  // What is wrong with an option.
  '{0} “{1}”: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    '{0} „{1}“: Schreib einen Tag als 2020-07-21, einen Monat als 2020-07 oder ein Jahr als 2020',
  'date {0}: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    'date {0}: Schreib einen Tag als 2020-07-21, einen Monat als 2020-07 oder ein Jahr als 2020',
  'since {0} is later than until {1}: nothing lies between them':
    'since {0} liegt nach until {1}: Dazwischen ist nichts',
  'there is no option “{0}” here: {1}': 'eine Option „{0}“ gibt es hier nicht: {1}',
  'it takes none': 'es gibt keine',
  'the options are {0}': 'die Optionen sind {0}',
  '{0} is missing: {1}': '{0} fehlt: {1}',
  'is empty': 'ist leer',
  'is {0} characters long; at most {1} are read': 'ist {0} Zeichen lang; höchstens {1} werden gelesen',
  'must be {0}': 'muss {0} sein',
  'must be a file': 'muss eine Datei sein',
  'must be text': 'muss Text sein',
  'must be a whole number': 'muss eine ganze Zahl sein',
  'must be from {0} to {1}': 'muss von {0} bis {1} sein',
  'must be at most {0} characters': 'darf höchstens {0} Zeichen lang sein',
  'must be a calendar date written YYYY-MM-DD': 'muss ein Datum in der Form JJJJ-MM-TT sein',
  'must be an http(s) address': 'muss eine http(s)-Adresse sein',
  '{0}: is larger than {1} MB, the most that is read': '{0}: ist größer als {1} MB; mehr wird nicht gelesen',
  '{0}: is not kept by Discord; attach the file itself': '{0}: liegt nicht bei Discord; häng die Datei selbst an',
  '{0}: could not be had from Discord; attach it again':
    '{0}: war bei Discord nicht zu bekommen; häng die Datei noch einmal an',

  // Changing what a server has of its own.
  title: 'Titel',
  outlet: 'Medium',
  date: 'Datum',
  author: 'Autor',
  url: 'Adresse',
  'not known': 'nicht bekannt',
  Undo: 'Rückgängig',
  'Say what is missing': 'Fehlendes nachtragen',
  Added: 'Hinzugefügt',
  Updated: 'Aktualisiert',
  'Noted as a copy of what was there': 'Als Kopie von Vorhandenem vermerkt',
  'There already, in the same words': 'Schon da, im selben Wortlaut',
  '{0}. It is called {1} here.': '{0}. Hier heißt der Artikel {1}.',
  'Not known: {0}. {1} says it; nothing is guessed.': 'Nicht bekannt: {0}. {1} trägt es nach; nichts wird geraten.',
  '{0} added': '{0} hinzugefügt',
  '{0} updated': '{0} aktualisiert',
  '{0} noted as copies': '{0} als {0:Kopie|Kopien} vermerkt',
  '{0} unchanged': '{0} unverändert',
  '{0} refused': '{0} abgelehnt',
  'Refused: {0}': 'Abgelehnt: {0}',
  '… and {0} more {0:refusal|refusals}.': '… und {0} weitere {0:Ablehnung|Ablehnungen}.',
  'Outlet, date or author of {0} {0:article|articles} are not known.':
    'Medium, Datum oder Autor von {0} {0:Artikel|Artikeln} sind nicht bekannt.',
  '{0} (and {1} more that could not be added)': '{0} (und {1} weitere, die nicht aufgenommen werden konnten)',
  'there is nothing to add': 'es gibt nichts aufzunehmen',
  'url holds {0} addresses: give at most {1} at once': 'url enthält {0} Adressen: Gib höchstens {1} auf einmal an',
  'url: a file was published at one address; give addresses without a file':
    'url: Eine Datei ist unter einer Adresse erschienen; gib Adressen ohne Datei an',
  'give a file, or the address of an article as url': 'gib eine Datei an, oder die Adresse eines Artikels als url',
  'title: several articles cannot have one title; add them one by one':
    'title: Mehrere Artikel können nicht einen Titel haben; füge sie einzeln hinzu',
  'the coverage belongs to a server: use this command there':
    'die Berichterstattung gehört zu einem Server: Benutze diesen Befehl dort',
  'this is about a server’s own coverage: use it in a server':
    'hier geht es um die eigene Berichterstattung eines Servers: Benutze es auf einem Server',
  'say what is to be corrected: title, outlet, date, author or url':
    'gib an, was zu berichtigen ist: title, outlet, date, author oder url',
  'title: an article has a title; give another one': 'title: Ein Artikel hat einen Titel; gib einen anderen an',
  '{0} now has {1}.': '{0} hat jetzt: {1}.',
  '“{0}” was added': '„{0}“ wurde hinzugefügt',
  '“{0}” was updated': '„{0}“ wurde aktualisiert',
  '“{0}” was described anew': '„{0}“ wurde neu beschrieben',
  '“{0}” was noted as printed elsewhere as well': '„{0}“ wurde als auch anderswo gedruckt vermerkt',
  '“{0}” was removed': '„{0}“ wurde entfernt',
  '“{0}” had its latest change taken back': 'die letzte Änderung von „{0}“ wurde zurückgenommen',
  '“{0}” has just been removed by somebody else.': '„{0}“ ist soeben von jemand anderem entfernt worden.',
  'Removed “{0}” ({1}).': '„{0}“ ({1}) entfernt.',
  'something else has been changed since: /coverage list shows what, /coverage undo takes that back':
    'seither ist etwas anderes geändert worden: /coverage list zeigt, was; /coverage undo nimmt das zurück',
  'There is no change of this coverage that could be taken back.':
    'Es gibt keine Änderung dieser Berichterstattung, die sich zurücknehmen ließe.',
  'Taken back: {0}.': 'Zurückgenommen: {0}.',
  '{0}: {1}, {2}.': '{0}: {1}, {2}.',
  'at a terminal': 'an einem Terminal',
  'by the member {0}': 'von Mitglied {0}',
  'from the feed {0}': 'aus dem Feed {0}',
  'Added on {0} {1}': 'Hinzugefügt am {0} {1}',
  'Updated on {0} {1}': 'Aktualisiert am {0} {1}',
  'The shared coverage has {0} {0:article|articles}, {1} million characters.':
    'Die gemeinsame Berichterstattung hat {0} Artikel, {1} Millionen Zeichen.',
  'This server has {0} {0:article|articles} of its own, of at most {1}, and {2} million characters, of at most {3}.':
    'Dieser Server hat {0} eigene Artikel von höchstens {1} und {2} Millionen Zeichen von höchstens {3}.',
  'It sees the shared coverage as well: {0} {0:article|articles}.':
    'Er sieht auch die gemeinsame Berichterstattung: {0} Artikel.',
  'It sees nothing of the shared coverage.': 'Er sieht nichts von der gemeinsamen Berichterstattung.',
  '{0} {0:feed|feeds}: /coverage feeds tells how they do.':
    '{0} {0:Feed|Feeds}: /coverage feeds sagt, wie es darum steht.',
  'This server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Dieser Server sieht neben seiner eigenen die gemeinsame Berichterstattung: {0} Artikel.',
  'This server sees its own coverage only: {0} {0:article|articles}.':
    'Dieser Server sieht nur seine eigene Berichterstattung: {0} Artikel.',
  'As before, this server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Wie bisher sieht dieser Server neben seiner eigenen die gemeinsame Berichterstattung: {0} Artikel.',
  'As before, this server sees its own coverage only: {0} {0:article|articles}.':
    'Wie bisher sieht dieser Server nur seine eigene Berichterstattung: {0} Artikel.',
  'confirm: type “{0}” to delete this server’s articles, feeds, follows and settings for good':
    'confirm: Gib „{0}“ ein, um alles, was dieser Server an Artikeln, Feeds, Verfolgtem und Einstellungen hat, für immer zu löschen',
  'Deleted for good: {0} {0:article|articles} of this server’s own with their earlier versions, its feeds, follows and settings, and the list of who changed what.':
    'Für immer gelöscht: {0} eigene Artikel dieses Servers mit ihren früheren Versionen, seine Feeds, was er verfolgt, seine Einstellungen und die Liste, wer was geändert hat.',
  'the coverage of this server has been deleted meanwhile; nothing is added to it or changed':
    'die Berichterstattung dieses Servers ist inzwischen gelöscht worden; nichts wird hinzugefügt oder geändert',
  'the shared coverage cannot be hidden from itself':
    'die gemeinsame Berichterstattung kann nicht vor sich selbst verborgen werden',
  'the shared coverage is not a server’s own; change its folder instead':
    'die gemeinsame Berichterstattung gehört keinem Server; ändere stattdessen ihren Ordner',
  '{0}: belongs to the shared coverage, which a server cannot change':
    '{0}: gehört zur gemeinsamen Berichterstattung, die ein Server nicht ändern kann',
  '{0}: there is no room for it: this server keeps at most {1} articles; remove some first':
    '{0}: dafür ist kein Platz: Dieser Server behält höchstens {1} Artikel; entferne erst welche',
  '{0}: there is no room for it: this server keeps at most {1} characters; remove some first':
    '{0}: dafür ist kein Platz: Dieser Server behält höchstens {1} Zeichen; entferne erst etwas',
  '{0}: has just been changed; look at it again': '{0}: ist soeben geändert worden; sieh noch einmal nach',
  '{0}: has just been removed again': '{0}: ist soeben wieder entfernt worden',
  '{0}: is in the folder of articles; change its file there':
    '{0}: liegt im Ordner der Artikel; ändere dort seine Datei',
  '{0}: is in the folder of articles; remove its file there':
    '{0}: liegt im Ordner der Artikel; entferne dort seine Datei',
  '{0}: there is no such article here; coverage list shows what there is':
    '{0}: so einen Artikel gibt es hier nicht; coverage list zeigt, was da ist',
  '{0}: there are {1} articles of that name; give it another one':
    '{0}: es gibt {1} Artikel dieses Namens; gib ihm einen anderen',
  '{0}: cannot be analysed ({1})': '{0}: lässt sich nicht auswerten ({1})',
  '{0}: has no text': '{0}: hat keinen Text',
  '{0}: is too large ({1} bytes; at most {2})': '{0}: ist zu groß ({1} Bytes; höchstens {2})',
  '{0}: cannot be brought back: another article has its name now':
    '{0}: lässt sich nicht zurückholen: Ein anderer Artikel hat jetzt seinen Namen',
  '{0}: its latest change ({1}) cannot be taken back any more, for what was there before is no longer kept; another undo takes back the change before it':
    '{0}: seine letzte Änderung ({1}) lässt sich nicht mehr zurücknehmen, denn was vorher da war, ist nicht mehr aufbewahrt; ein weiteres Rückgängig nimmt die Änderung davor zurück',
  added: 'hinzugefügt',
  updated: 'aktualisiert',
  described: 'beschrieben',
  duplicate: 'Kopie',
  removed: 'entfernt',
  undone: 'zurückgenommen',

  // What is stored about members.
  'Messages are not stored: the bot reads those that mention it or reply to it, and those it is asked to check.':
    'Nachrichten werden nicht gespeichert: Der Bot liest die, die ihn erwähnen oder ihm antworten, und die, die er prüfen soll.',
  'Of a question that was asked: the question, under the id of the message or command that asked it, so that an answer can be replied to and its buttons go on working. Where a button is for one member only, that member’s id. Of a message that was checked: the words that were checked, when they are too long for a button. All this is deleted sixty days after it was last used.':
    'Von einer gestellten Frage: die Frage, unter der ID der Nachricht oder des Befehls, womit sie gestellt wurde, damit man auf eine Antwort antworten kann und ihre Knöpfe weiter funktionieren. Wo ein Knopf nur für ein Mitglied ist, die ID dieses Mitglieds. Von einer geprüften Nachricht: die geprüften Worte, wenn sie für einen Knopf zu lang sind. All das wird sechzig Tage nach dem letzten Gebrauch gelöscht.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when (here: {0} {0:member|members}). It stays as long as the coverage does.':
    'Von denen, die die Berichterstattung ändern, etwas verfolgen oder eine Übersicht einrichten: ihre Mitglieds-ID, mit dem, was sie getan haben und wann (hier: {0} {0:Mitglied|Mitglieder}). Das bleibt so lange wie die Berichterstattung.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when. It stays as long as the coverage does.':
    'Von denen, die die Berichterstattung ändern, etwas verfolgen oder eine Übersicht einrichten: ihre Mitglieds-ID, mit dem, was sie getan haben und wann. Das bleibt so lange wie die Berichterstattung.',
  'No names, no lists of members, no reactions, nothing about who reads what. Logs hold ids and faults and no words of members, but for an address that leads into an inner network.':
    'Keine Namen, keine Mitgliederlisten, keine Reaktionen, nichts darüber, wer was liest. Protokolle enthalten IDs und Fehler und keine Worte von Mitgliedern, außer einer Adresse, die in ein inneres Netz führt.',
  'When the bot leaves a server, everything of that server is deleted after 30 days; /coverage forget deletes it at once.':
    'Verlässt der Bot einen Server, so wird alles von diesem Server nach 30 Tagen gelöscht; /coverage forget löscht es sofort.',

  // Feeds.
  '{0} is followed already.': '{0} wird schon verfolgt.',
  'Its articles are {0}’s from now on.': 'Seine Artikel gelten von jetzt an als von {0}.',
  'Following {0}: {1} {1:article|articles} came in.': 'Feed wird verfolgt: {0}. {1} Artikel {1:ist|sind} eingegangen.',
  'It is asked every quarter of an hour, or as seldom as it wishes. /coverage feeds tells how it does.':
    'Er wird jede Viertelstunde abgefragt, oder so selten, wie er es wünscht. /coverage feeds sagt, wie es um ihn steht.',
  'Left out: {0}': 'Ausgelassen: {0}',
  '… and {0} more {0:entry|entries} left out.': '… und {0} {0:weiterer Eintrag|weitere Einträge} ausgelassen.',
  'No feed is followed here yet: /coverage feed url: … follows one.':
    'Hier wird noch kein Feed verfolgt: /coverage feed url: … beginnt damit.',
  'outlet {0}': 'Medium {0}',
  'followed since {0}': 'verfolgt seit {0}',
  '{0} {0:article|articles}': '{0} Artikel',
  'not asked yet': 'noch nicht abgefragt',
  'last asked {0}': 'zuletzt abgefragt {0}',
  'it fails at present ({0})': 'zurzeit gestört ({0})',
  'last left out: {0}': 'zuletzt ausgelassen: {0}',
  'no feed here has “{0}” in its address or title: see /coverage feeds':
    'kein Feed hier hat „{0}“ in Adresse oder Titel: siehe /coverage feeds',
  '“{0}” fits {1} feeds: give the address as /coverage feeds has it':
    '„{0}“ passt auf {1} Feeds: Gib die Adresse so an, wie /coverage feeds sie zeigt',
  'No longer following {0}. Its articles stay.': 'Nicht mehr verfolgt: {0}. Die Artikel bleiben.',
  'this coverage follows {0} feeds, which is the most: end one first with /coverage unfeed':
    'diese Berichterstattung verfolgt {0} Feeds, mehr geht nicht: Beende erst einen mit /coverage unfeed',
  '{0}: is no feed, and names none': '{0}: ist kein Feed und nennt keinen',
  'is a web page by now, whose feed is {0}': 'ist inzwischen eine Webseite, deren Feed {0} ist',
  'has no address, and the feed holds no more than a teaser':
    'hat keine Adresse, und der Feed enthält nicht mehr als einen Anreißer',
  'its page holds no more than a teaser': 'seine Seite enthält nicht mehr als einen Anreißer',
  'A feed that is followed here fails: {0}. It is asked again, ever more seldom.':
    'Ein Feed, der hier verfolgt wird, ist gestört: {0}. Er wird weiter abgefragt, immer seltener.',

  // What a channel follows, and its digest.
  '“{0}” may be {1}: say which one': '„{0}“ kann {1} sein: Sag, wer gemeint ist',
  '“{0}” is no name: say who': '„{0}“ ist kein Name: Sag, wer gemeint ist',
  '“{0}” has no word to look for: name the matter in a few words':
    '„{0}“ hat kein Wort, nach dem zu suchen wäre: Nenne die Sache mit ein paar Worten',
  'what {0} says': 'was {0} sagt',
  'articles that name {0}': 'Artikel, die {0} nennen',
  'what is about “{0}”': 'was von „{0}“ handelt',
  'This channel follows {0} already (number {1}).': 'Dieser Kanal verfolgt das schon: {0} (Nummer {1}).',
  'Following {0}: this channel hears of it when new coverage comes in (number {1}).':
    'Verfolgt wird: {0}. Dieser Kanal erfährt davon, sobald neue Artikel eingehen (Nummer {1}).',
  'So far the coverage has nothing about it.': 'Bisher hat die Berichterstattung nichts darüber.',
  'So far the coverage names nobody called “{0}”.': 'Bisher nennt die Berichterstattung niemanden namens „{0}“.',
  'They are named in the coverage but not quoted so far.':
    'In der Berichterstattung genannt, aber bisher nicht zitiert.',
  'So far: {0} {0:passage|passages}.': 'Bisher: {0} {0:Stelle|Stellen}.',
  'So far: {0} {0:statement|statements}.': 'Bisher: {0} {0:Aussage|Aussagen}.',
  'But the bot may not post here: give it Send Messages in this channel, or use another one.':
    'Aber der Bot darf hier nichts posten: Gib ihm in diesem Kanal das Recht „Nachrichten senden“, oder nimm einen anderen.',
  'This server follows nothing yet: /follow speaker, /follow name or /follow topic begins.':
    'Dieser Server verfolgt noch nichts: /follow speaker, /follow name oder /follow topic beginnt damit.',
  here: 'hier',
  'in channel {0}': 'im Kanal {0}',
  '{0}. {1}, {2}, since {3}.': '{0}. {1}, {2}, seit {3}.',
  'Digest {0}, {1}.': 'Übersicht {0}, {1}.',
  'Nothing can be posted {0}: {1}.': 'Es kann {0} nichts gepostet werden: {1}.',
  'the channel is gone': 'den Kanal gibt es nicht mehr',
  'the bot may not post there': 'der Bot darf dort nichts posten',
  'No longer following {0}.': 'Nicht mehr verfolgt: {0}.',
  'this server follows nothing': 'dieser Server verfolgt nichts',
  'there is no follow “{0}” here: {1}; /follow list shows them all':
    '„{0}“ wird hier nicht verfolgt: {1}; /follow list zeigt alles',
  'this server follows {0} things, which is the most: end one first with /follow stop':
    'dieser Server verfolgt {0} Dinge, mehr geht nicht: Beende erst eines mit /follow stop',
  'follows and digests belong to a channel of a Discord server: use /follow there':
    'Verfolgtes und Übersichten gehören zu einem Kanal eines Discord-Servers: Benutze /follow dort',
  'every day at {0} ({1})': 'täglich um {0} ({1})',
  'This channel gets a digest {0}.': 'Dieser Kanal bekommt eine Übersicht {0}.',
  'This channel gets a digest {0}: what came in since the last one; nothing on days without news.':
    'Dieser Kanal bekommt eine Übersicht {0}: was seit der letzten eingegangen ist; nichts an Tagen ohne Neues.',
  'This channel has no daily digest.': 'Dieser Kanal hat keine tägliche Übersicht.',
  'This channel has no daily digest: give a time, such as 08:00, and a time zone, such as Europe/London.':
    'Dieser Kanal hat keine tägliche Übersicht: Gib eine Uhrzeit an, etwa 08:00, und eine Zeitzone, etwa Europe/Berlin.',
  'The daily digest is off.': 'Die tägliche Übersicht ist abgestellt.',
  'No time zone was given: it is UTC. Name yours, such as Europe/London.':
    'Es wurde keine Zeitzone angegeben: Es gilt UTC. Nenne deine, etwa Europe/Berlin.',
  'Turn off': 'Abstellen',
  'off and a time were both given: leave one out': 'off und eine Uhrzeit wurden beide angegeben: Lass eines weg',
  'time is missing: when the digest is posted, such as 08:00':
    'time fehlt: wann die Übersicht gepostet wird, etwa 08:00',
  'time “{0}”: write hours and minutes, such as 08:00 or 17:30':
    'Uhrzeit „{0}“: Schreib Stunden und Minuten, etwa 08:00 oder 17:30',
  'time zone “{0}” is not known: {1}': 'die Zeitzone „{0}“ ist nicht bekannt: {1}',
  'did you mean {0}?': 'meinst du {0}?',
  'write it as Europe/London or America/New_York': 'schreib sie wie Europe/Berlin oder America/New_York',
  'name a city, such as Europe/London, whose clocks change with its summer time':
    'nenne eine Stadt, etwa Europe/Berlin, deren Uhren der Sommerzeit folgen',
  'name a city, such as Europe/London, whose clocks change with its summer time, or {0} for that all year round':
    'nenne eine Stadt, etwa Europe/Berlin, deren Uhren der Sommerzeit folgen, oder {0}, wenn dieser Abstand das ganze Jahr gelten soll',
  'Said by {0}': 'Gesagt von {0}',
  'Naming {0}': 'Genannt: {0}',
  'About “{0}”': 'Über „{0}“',
  '{0} more {0:passage|passages} in this article: {1}': '{0} weitere {0:Stelle|Stellen} in diesem Artikel: {1}',
  '{0} {0:article|articles} came in together; from the first {1}, one passage each.':
    '{0} Artikel sind zusammen eingegangen; aus den ersten {1} je eine Stelle.',
  '{0}: {1} {1:article|articles}.': '{0}: {1} Artikel.',
  '{0} new {0:article|articles} since {1}.': '{0} {0:neuer|neue} Artikel seit {1}.',
  '{0} more: /articles': '{0} weitere: /articles',
  '{0} more {0:passage|passages} of what this channel follows.':
    '{0} weitere {0:Stelle|Stellen} von dem, was dieser Kanal verfolgt.',

  // Addresses that cannot be fetched.
  'is not an address; give one like https://example.org/story':
    'ist keine Adresse; gib eine an wie https://example.org/story',
  'begins with {0}; only http and https are fetched': 'beginnt mit {0}; abgerufen wird nur http und https',
  'holds a user name or password; give an address without':
    'enthält einen Benutzernamen oder ein Passwort; gib eine Adresse ohne an',
  'port {0} is not one of a web site': 'Port {0} ist keiner einer Webseite',
  'is not on the public internet (check the address)': 'ist nicht im öffentlichen Internet (prüfe die Adresse)',
  'is asked too often; try later': 'wird zu oft gefragt; versuch es später',
  'is closed to programs by the site’s robots.txt': 'ist durch die robots.txt der Website für Programme gesperrt',
  'the site answers {0}': 'die Website antwortet mit {0}',
  'answers {0}; try later': 'antwortet mit {0}; versuch es später',
  '{0}: the site sends nothing': '{0}: die Website schickt nichts',
  'is {0}, not {1}': 'ist {0}, nicht {1}',
  'a document that can be read': 'ein lesbares Dokument',
  'a feed': 'ein Feed',
  'redirects more than {0} times': 'leitet öfter als {0}-mal weiter',
  'does not answer within {0} s': 'antwortet nicht innerhalb von {0} s',
  'does not answer in HTTP': 'antwortet nicht in HTTP',
  'takes too long': 'braucht zu lange',
  'cannot be reached ({0})': 'ist nicht erreichbar ({0})',
  'sends headers without end': 'schickt endlose Kopfzeilen',
  'is packed in a way that was not asked for': 'ist auf eine Weise gepackt, die nicht verlangt war',
  'is packed wrongly': 'ist falsch gepackt',
  'is too large (more than {0} bytes)': 'ist zu groß (mehr als {0} Bytes)',

  // Documents that cannot be read.
  'holds no text': 'enthält keinen Text',
  'holds no text (attachments are not read: add them by themselves)':
    'enthält keinen Text (Anhänge werden nicht gelesen: Füge sie einzeln hinzu)',
  'holds no text, only pictures (run text recognition on it first)':
    'enthält keinen Text, nur Bilder (lass erst eine Texterkennung darüber laufen)',
  'is not text': 'ist kein Text',
  'is not text, a web page, a PDF, a Word document or an e-mail':
    'ist weder Text noch Webseite, PDF, Word-Dokument oder E-Mail',
  'is text in no known encoding (save it as UTF-8)': 'ist Text in keiner bekannten Kodierung (speichere ihn als UTF-8)',
  'is a feed, not an article: have it followed instead': 'ist ein Feed, kein Artikel: Lass ihn stattdessen verfolgen',
  'is no feed (RSS, Atom or JSON Feed), and no page that names one':
    'ist kein Feed (RSS, Atom oder JSON Feed) und keine Seite, die einen nennt',
  'is XML, not an article': 'ist XML, kein Artikel',
  'is a picture, not text': 'ist ein Bild, kein Text',
  'is a packed file (unpack it first)': 'ist eine gepackte Datei (entpacke sie erst)',
  'is a rich text file (save it as .docx or .txt)': 'ist eine RTF-Datei (speichere sie als .docx oder .txt)',
  'is a zip archive and no Word document (add the files in it one by one)':
    'ist ein Zip-Archiv und kein Word-Dokument (füge die Dateien darin einzeln hinzu)',
  'is an old Word document or one protected by a password (save it as .docx without password)':
    'ist ein altes oder ein durch Passwort geschütztes Word-Dokument (speichere es als .docx ohne Passwort)',
  'is protected (print it to a PDF without protection)': 'ist geschützt (drucke es in ein PDF ohne Schutz)',
  'is a broken archive': 'ist ein beschädigtes Archiv',
  'is a broken PDF': 'ist ein beschädigtes PDF',
  'is a broken Word document': 'ist ein beschädigtes Word-Dokument',
  'is too large ({0} bytes; at most {1})': 'ist zu groß ({0} Bytes; höchstens {1})',
  'holds more than {0} characters of text': 'enthält mehr als {0} Zeichen Text',
  'holds more than {0} parts': 'enthält mehr als {0} Teile',
  'unpacks to more than {0} MB': 'wird entpackt größer als {0} MB',
  'has {0} pages; at most {1} are read': 'hat {0} Seiten; höchstens {1} werden gelesen',
  'takes longer than {0} s to read': 'braucht länger als {0} s zum Lesen',
  'cannot be read ({0})': 'ist nicht lesbar ({0})',
  'needs too much memory to read': 'braucht zum Lesen zu viel Speicher',
  'is nested too deeply': 'ist zu tief verschachtelt',
};
