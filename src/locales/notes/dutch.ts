/** Sentences about answers, by their English (say.ts): `{0}` is a value, `{0:one|many}` a form by that number. */
export const dutchNotes: Readonly<Record<string, string>> = {
  // Receipts: why there is no answer.
  'The coverage is empty: there is no article to ask about yet.':
    'De berichtgeving is leeg: er is nog geen artikel om naar te vragen.',
  'Add articles, then ask who said what.': 'Voeg artikelen toe en vraag dan wie wat zei.',
  'The coverage does not answer this.': 'De berichtgeving beantwoordt dit niet.',
  'No sentence of the coverage shares a word with this.':
    'Geen zin van de berichtgeving heeft een woord met deze vraag gemeen.',
  'Follow this': 'Volgen',
  'The coverage names nobody called “{0}”.': 'De berichtgeving noemt niemand met de naam “{0}”.',
  'Nearest: {0}.': 'Wat er het meest op lijkt: {0}.',
  '“{0}” may be {1}: which one?': '“{0}” kan {1} zijn: welke?',
  '“{0}” fits {1} articles: {2}?': '“{0}” past bij {1} artikelen: {2}?',
  'The coverage has no article “{0}”.': 'De berichtgeving heeft geen artikel “{0}”.',
  'It has: {0}.': 'Wel zijn er: {0}.',
  'The coverage has no outlet called “{0}”.': 'De berichtgeving heeft geen medium met de naam “{0}”.',
  'It has {0}.': 'Wel zijn er: {0}.',
  'no named outlet': 'geen medium met een naam',
  'The coverage has nothing about “{0}”.': 'De berichtgeving heeft niets over “{0}”.',
  'The coverage has no article {0}.': 'De berichtgeving heeft geen artikel {0}.',
  'by {0}': 'van {0}',
  'of {0}': 'met de datum {0}',
  'There is nothing to sum up: no sentence of a body of text.':
    'Er is niets samen te vatten: geen zin uit een hoofdtekst.',

  // Who said it, and quotations that are checked.
  'There are too few words to tell who said them: give a few more.':
    'Dat zijn te weinig woorden om te zeggen wie ze zei: geef er nog een paar.',
  'These words are too common to tell who said them: they stand in {0} {0:place|places}. Give a few more.':
    'Deze woorden zijn te gewoon om te zeggen wie ze zei: ze staan op {0} {0:plaats|plaatsen}. Geef er nog een paar.',
  'These words are not in the coverage.': 'Deze woorden staan niet in de berichtgeving.',
  'These words are not in {0}.': 'Deze woorden staan niet in {0}.',
  'These words are not in the coverage any more: an earlier version of “{0}” printed them.':
    'Deze woorden staan niet meer in de berichtgeving: een eerdere versie van “{0}” drukte ze af.',
  'Careful: the coverage says “{0}” just before these words.':
    'Let op: in de berichtgeving staat “{0}” vlak voor deze woorden.',
  'The coverage hedges: “{0}”.': 'De berichtgeving maakt een voorbehoud: “{0}”.',
  'These are the article’s own words: it puts them in nobody’s mouth.':
    'Dit zijn de eigen woorden van het artikel: het legt ze niemand in de mond.',
  'The coverage does not say whether {0} said them.': 'De berichtgeving zegt niet of {0} ze zei.',
  'The coverage does not give these words to {0}.': 'De berichtgeving schrijft deze woorden niet toe aan {0}.',
  'There is no quotation to check here: put the words in quotation marks.':
    'Hier is geen citaat te controleren: zet de woorden tussen aanhalingstekens.',
  'None of these {0} quotations is in the coverage.': 'Geen van deze {0} citaten staat in de berichtgeving.',
  'Too short to be checked: {0}.': 'Te kort om te controleren: {0}.',
  'The first {0} of {1} quotations were checked.': 'De eerste {0} van {1} citaten zijn gecontroleerd.',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1}.': '{0}: {1}.',
  '“{0}”': '“{0}”',
  '“{0}” ({1})': '“{0}” ({1})',
  'word for word': 'woord voor woord',
  altered: 'gewijzigd',
  'a paraphrase shown as a quotation': 'een parafrase die als citaat is gebracht',
  'words of somebody else': 'woorden van iemand anders',
  'not in the coverage': 'niet in de berichtgeving',

  // What somebody said, and who they are.
  '{0} is named in the coverage but never quoted.': '{0} wordt in de berichtgeving genoemd, maar nooit geciteerd.',
  'The coverage has no statement by {0} {1}.': 'De berichtgeving heeft geen uitspraak van {0} {1}.',
  'of the kind “{0}”': 'van de soort “{0}”',
  'in the {0}': 'in {0}',
  'The coverage has nothing {0} said about “{1}”.': 'De berichtgeving heeft niets dat {0} over “{1}” zei.',
  '{0} {0:statement|statements} by {1}, in {2}.': '{0} {0:uitspraak|uitspraken} van {1}, in {2}.',
  '{0} {0:statement|statements} by {1}, printed {2} in {3}.':
    '{0} {0:uitspraak|uitspraken} van {1}, {2} afgedrukt in {3}.',
  once: 'één keer',
  twice: 'twee keer',
  '{0} times': '{0} keer',
  'The newest {0} are shown: narrow it down by topic, outlet or kind.':
    'De nieuwste {0} worden getoond: perk het in op onderwerp, medium of soort.',
  'The same statements, printed again': 'Dezelfde uitspraken, nogmaals afgedrukt',
  'an unnamed outlet': 'een niet genoemd medium',
  'In {0}’s words': 'In de woorden van {0}',
  'The coverage prints no role of {0}.': 'De berichtgeving noemt geen functie van {0}.',
  'Also called: {0}.': 'Ook genoemd: {0}.',
  'Named together with {0}.': 'Samen genoemd met {0}.',
  '{0} directly': '{0} letterlijk',
  '{0} partly': '{0} deels',
  '{0} in paraphrase': '{0} geparafraseerd',
  '{0} is named but never quoted.': '{0} wordt genoemd, maar nooit geciteerd.',
  '{0} {0:statement|statements} by {1}, quoted by {2}.': '{0} {0:uitspraak|uitspraken} van {1}, geciteerd door {2}.',
  'no speaker is named': 'er wordt geen spreker genoemd',
  'no speaker near the quotation': 'geen spreker in de buurt van het citaat',

  // Outlet by outlet.
  'There is only one outlet in the coverage: nothing to compare it with.':
    'Er is maar één medium in de berichtgeving: er is niets om het mee te vergelijken.',
  'No statement is printed by two of {0}.': 'Geen uitspraak wordt door twee van deze media afgedrukt: {0}.',
  'No statement is printed by two of the outlets.': 'Geen uitspraak wordt door twee media afgedrukt.',
  'Name a topic to see what only one outlet reports.': 'Noem een onderwerp om te zien wat maar één medium meldt.',
  'Printed by {0}': 'Afgedrukt door {0}',
  'Reported by {0}': 'Gemeld door {0}',
  'Only in {0}': 'Alleen in {0}',
  'In {0}': 'In {0}',
  'Of “{0}…” {1} leaves out {2} {2:word|words} that {3} prints.':
    'Van “{0}…” laat {1} {2} {2:woord|woorden} weg die {3} afdrukt.',
  '{0} has nothing on this.': '{0} heeft hier niets over.',
  '{0} have nothing on this.': '{0} hebben hier niets over.',
  '{0} other outlets have nothing on this.': '{0} andere media hebben hier niets over.',
  'On this only {0} quotes {1}.': 'Alleen {0} citeert hierover: {1}.',
  '{0} hedges ({1})': '{0} maakt een voorbehoud ({1})',
  '{0}; {1}': '{0}; {1}',
  '{0}; {1} does not.': '{0}; {1} niet.',
  '{0}; {1} do not.': '{0}; {1} niet.',

  // Claims and denials.
  'The coverage reports no denial and no refusal to comment.':
    'De berichtgeving meldt geen ontkenning en geen weigering om te reageren.',
  'The coverage reports no denial and no refusal to comment about “{0}”.':
    'Over “{0}” meldt de berichtgeving geen ontkenning en geen weigering om te reageren.',
  'Denied, and which claim is meant is not certain': 'Ontkend, en welke bewering bedoeld is, is niet zeker',
  'Denied, and the claim is not printed': 'Ontkend, zonder dat de bewering is afgedrukt',
  'Left without comment': 'Zonder commentaar gelaten',
  'The first {0} of {1} disputes: name a topic for others.':
    'De eerste {0} van {1} geschillen: noem een onderwerp voor andere.',
  'Dispute {0}: {1}': 'Geschil {0}: {1}',
  'claimed by {0}': 'beweerd door {0}',
  'a claim that is not printed': 'een bewering die niet is afgedrukt',
  'denied by {0}': 'ontkend door {0}',
  'left without comment by {0}': 'zonder commentaar gelaten door {0}',
  'somebody unnamed': 'iemand zonder naam',
  '{0} independent named {0:source|sources} ({1})': '{0} onafhankelijke {0:bron|bronnen} met naam ({1})',
  '{0} unnamed {0:source|sources} ({1})': '{0} anonieme {0:bron|bronnen} ({1})',
  'a source that is not told': 'een bron die niet wordt vermeld',
  '{0}, printed {1}': '{0}, {1} afgedrukt',

  // Summaries, timelines, articles and their versions.
  '{0} of {1} {1:sentence|sentences}, from {2} {2:article|articles}.':
    '{0} van {1} {1:zin|zinnen}, uit {2} {2:artikel|artikelen}.',
  'Read for it: {0} of {1} articles; narrow it down for more.':
    'Hiervoor gelezen: {0} van {1} artikelen; perk het in voor meer.',
  'The coverage has no dated passage.': 'De berichtgeving heeft geen passage met een datum.',
  'The coverage has no dated passage about {0}.': 'De berichtgeving heeft geen passage met een datum over {0}.',
  '{0} relative {0:date|dates} (“yesterday”, “last week”) could not be worked out: the article’s own date is not known.':
    '{0} relatieve {0:datum|data} (“yesterday”, “last week”) {0:kon|konden} niet worden uitgerekend: de datum van het artikel is niet bekend.',
  'The first {0} of {1} dated passages; narrow it down for the rest.':
    'De eerste {0} van {1} passages met een datum; perk het in voor de rest.',
  '{0} {0:article|articles} loaded.': '{0} {0:artikel|artikelen} geladen.',
  '{0} {0:article|articles} of {1}.': '{0} {0:artikel|artikelen} van {1}.',
  '{0} {0:article|articles} printed anew.': '{0} {0:artikel|artikelen} opnieuw afgedrukt.',
  'No article of the coverage has been printed anew.': 'Geen artikel van de berichtgeving is opnieuw afgedrukt.',
  'No article of {0} has been printed anew.': 'Geen artikel van {0} is opnieuw afgedrukt.',
  'The {0} newest are listed; {1} older {1:one is|ones are} searched as well.':
    'De {0} nieuwste staan in de lijst; {1} {1:ouder wordt|oudere worden} ook doorzocht.',
  'Outlet and date of some articles are not known.': 'Medium en datum van sommige artikelen zijn niet bekend.',
  'The article “{0}” has just been removed.': 'Het artikel “{0}” is zojuist verwijderd.',
  'The author is not known.': 'De auteur is niet bekend.',
  'By {0}.': 'Door {0}.',
  '“{0}” has been printed once: nothing in it has changed.': '“{0}” is één keer afgedrukt: er is niets in veranderd.',
  'version {0}, {1}': 'versie {0}, {1}',
  'Added in {0}': 'Toegevoegd in {0}',
  'Dropped in {0}': 'Weggelaten in {0}',
  'Other sentences added in {0}': 'Andere zinnen, toegevoegd in {0}',
  'Other sentences dropped in {0}': 'Andere zinnen, weggelaten in {0}',
  'No quotation or attribution changed in {0}.': 'Geen citaat of toeschrijving veranderde in {0}.',
  '{0} more {0:sentence|sentences} added in {1}.': 'Nog {0} {0:zin|zinnen}, toegevoegd in {1}.',
  '{0} more {0:sentence|sentences} dropped in {1}.': 'Nog {0} {0:zin|zinnen}, weggelaten in {1}.',
  '“{0}” has {1} {1:version|versions}.': '“{0}” heeft {1} {1:versie|versies}.',
  'The article has changed since: this is version {0} of {1}.':
    'Het artikel is sindsdien veranderd: dit is versie {0} van {1}.',
  'The article of this passage is no longer part of the coverage.':
    'Het artikel van deze passage maakt geen deel meer uit van de berichtgeving.',

  // What can be asked.
  'Who said some words: {0}': 'Wie bepaalde woorden zei: {0}',
  'What somebody said: {0}': 'Wat iemand zei: {0}',
  'Who somebody is: {0}': 'Wie iemand is: {0}',
  'A question of your own: {0}': 'Een eigen vraag: {0}',
  'The gist of an article: {0}': 'De kern van een artikel: {0}',
  'A picture of who is quoted, and how: /stats': 'Een beeld van wie geciteerd wordt, en hoe: /stats',
  'Everything that is loaded: /articles': 'Alles wat geladen is: /articles',
  'Or mention the bot with a plain question. Every answer is a passage of the coverage, with its source.':
    'Of vermeld de bot met een gewone vraag. Elk antwoord is een passage uit de berichtgeving, met de bron erbij.',

  // Pictures and their figures.
  'Who is quoted, and how': 'Wie geciteerd wordt, en hoe',
  'Who is named together': 'Wie samen genoemd worden',
  'Statements by day': 'Uitspraken per dag',
  'Statements by week': 'Uitspraken per week',
  'Statements by month': 'Uitspraken per maand',
  'Statements by year': 'Uitspraken per jaar',
  statements: 'uitspraken',
  quoted: 'geciteerd',
  'partly quoted': 'deels geciteerd',
  paraphrased: 'geparafraseerd',
  relayed: 'doorgegeven',
  '{0} quoted': '{0} geciteerd',
  '{0} partly quoted': '{0} deels geciteerd',
  '{0} paraphrased': '{0} geparafraseerd',
  '{0} relayed': '{0} doorgegeven',
  'unnamed sources': 'anonieme bronnen',
  '{0} others': '{0} andere',
  '{0} {0:other|others} {1}': '{0} {0:ander|andere} {1}',
  '{0} {0:statement|statements}': '{0} {0:uitspraak|uitspraken}',
  '{0} {0:statement|statements} by {1}': '{0} {0:uitspraak|uitspraken} van {1}',
  'in {0} {0:article|articles}': 'in {0} {0:artikel|artikelen}',
  'in the newest {0} of {1} articles': 'in de nieuwste {0} van {1} artikelen',
  '{0} {0:person|people}': '{0} {0:persoon|personen}',
  '{0} of {1} people': '{0} van {1} personen',
  '{0} and {1}: {2} {2:paragraph|paragraphs}.': '{0} en {1}: {2} {2:alinea|alinea’s}.',
  '{0} is {1}.': '{0} is {1}.',
  'Counted: paragraphs that name both, pronouns included.':
    'Geteld: alinea’s die beiden noemen, voornaamwoorden inbegrepen.',
  'The {0} strongest of {1} pairs.': 'De {0} sterkste van {1} paren.',
  'The {0} most quoted of {1} speakers.': 'De {0} meest geciteerden van {1} sprekers.',
  'The {0} busiest of {1} days are in the text.': 'De {0} drukste van {1} dagen staan in de tekst.',
  'The {0} busiest of {1} weeks are in the text.': 'De {0} drukste van {1} weken staan in de tekst.',
  'The {0} busiest of {1} months are in the text.': 'De {0} drukste van {1} maanden staan in de tekst.',
  'The {0} busiest of {1} years are in the text.': 'De {0} drukste van {1} jaren staan in de tekst.',
  'Week of {0}': 'Week van {0}',
  '{0} older {0:statement|statements} left out.': '{0} oudere {0:uitspraak|uitspraken} weggelaten.',
  '{0} {0:statement|statements} in articles without a date left out.':
    '{0} {0:uitspraak|uitspraken} in artikelen zonder datum weggelaten.',
  '{0} {0:quotation|quotations} without a speaker': '{0} {0:citaat|citaten} zonder spreker',
  '{0} {0:scare quote, title or name|scare quotes, titles and names} in quotation marks':
    '{0} {0:uitdrukking, titel of naam|uitdrukkingen, titels en namen} tussen aanhalingstekens',
  'Each statement counts once for each outlet that prints it.':
    'Elke uitspraak telt één keer voor elk medium dat haar afdrukt.',
  '{0} {0:statement is|statements are} printed by several outlets.':
    '{0} {0:uitspraak wordt|uitspraken worden} door meerdere media afgedrukt.',
  'Not counted: {0}.': 'Niet geteld: {0}.',
  'The picture could not be drawn; these are its figures.': 'Het beeld kon niet worden getekend; dit zijn de cijfers.',
  'The rest is in the text.': 'De rest staat in de tekst.',
  'The coverage': 'De berichtgeving',
  '{0} quotes nobody.': '{0} citeert niemand.',
  '{0} names {1} but never quotes them.': '{0} noemt {1}, maar citeert nooit.',
  '{0} names no two people in one paragraph.': '{0} noemt nergens twee personen in één alinea.',
  '{0} names nobody together with {1} in one paragraph.': '{0} noemt niemand samen met {1} in één alinea.',
  'No article that quotes anybody has a date, so nothing can be told over time.':
    'Geen artikel dat iemand citeert heeft een datum; er is dus niets door de tijd heen te tonen.',

  // A file of attributions.
  'The coverage has no attribution that fits all of this.':
    'De berichtgeving heeft geen toeschrijving waarop dit alles past.',
  '{0} {0:attribution|attributions} in {1}.': '{0} {0:toeschrijving|toeschrijvingen} in {1}.',
  '{0} {0:attribution|attributions} with their citations': '{0} {0:toeschrijving|toeschrijvingen} met bronvermelding',
  '{0} older {0:one|ones} had no room in one file: narrow it down by speaker, outlet or date.':
    '{0} {0:oudere paste|oudere pasten} niet in één bestand: perk het in op spreker, medium of datum.',
  '{0} {0:cell|cells} began as a formula does; an apostrophe stands before: without it the words are exact.':
    '{0} {0:cel begon|cellen begonnen} als een formule; er staat een apostrof voor: zonder die zijn de woorden exact.',
  'one attribution alone is larger than a file may be: narrow it down':
    'één toeschrijving is al groter dan een bestand mag zijn: perk het in',
  Attributions: 'Toeschrijvingen',
  Unattributed: 'Aan niemand toegeschreven',
  'outlet unknown': 'medium onbekend',
  'date unknown': 'datum onbekend',
  'via {0}': 'via {0}',
  'hedged: “{0}”': 'met voorbehoud: “{0}”',
  denies: 'ontkent',
  declines: 'wil niet reageren',
  'paragraph {0}': 'alinea {0}',

  // What is wrong with an option.
  '{0} “{1}”: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    '{0} “{1}”: schrijf een dag als 2020-07-21, een maand als 2020-07 of een jaar als 2020',
  'date {0}: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    'date {0}: schrijf een dag als 2020-07-21, een maand als 2020-07 of een jaar als 2020',
  'since {0} is later than until {1}: nothing lies between them': 'since {0} ligt na until {1}: daar zit niets tussen',
  'there is no option “{0}” here: {1}': 'er is hier geen optie “{0}”: {1}',
  'it takes none': 'er is er geen',
  'the options are {0}': 'de opties zijn {0}',
  '{0} is missing: {1}': '{0} ontbreekt: {1}',
  'is empty': 'is leeg',
  'is {0} characters long; at most {1} are read': 'is {0} tekens lang; er worden er hoogstens {1} gelezen',
  'must be {0}': 'moet {0} zijn',
  'must be a file': 'moet een bestand zijn',
  'must be text': 'moet tekst zijn',
  'must be a whole number': 'moet een geheel getal zijn',
  'must be from {0} to {1}': 'moet van {0} tot en met {1} zijn',
  'must be at most {0} characters': 'mag hoogstens {0} tekens lang zijn',
  'must be a calendar date written YYYY-MM-DD': 'moet een datum zijn, geschreven als JJJJ-MM-DD',
  'must be an http(s) address': 'moet een http(s)-adres zijn',
  '{0}: is larger than {1} MB, the most that is read': '{0}: is groter dan {1} MB, het meeste dat wordt gelezen',
  '{0}: is not kept by Discord; attach the file itself':
    '{0}: wordt niet door Discord bewaard; voeg het bestand zelf bij',
  '{0}: could not be had from Discord; attach it again':
    '{0}: kon niet bij Discord worden opgehaald; voeg het opnieuw bij',

  // Changing what a server has of its own.
  title: 'titel',
  outlet: 'medium',
  date: 'datum',
  author: 'auteur',
  url: 'adres',
  'not known': 'niet bekend',
  Undo: 'Ongedaan maken',
  'Say what is missing': 'Aanvullen',
  Added: 'Toegevoegd',
  Updated: 'Bijgewerkt',
  'Noted as a copy of what was there': 'Genoteerd als kopie van wat er al was',
  'There already, in the same words': 'Al aanwezig, in dezelfde woorden',
  '{0}. It is called {1} here.': '{0}. Het heet hier {1}.',
  'Not known: {0}. {1} says it; nothing is guessed.': 'Niet bekend: {0}. {1} vult het aan; er wordt niets geraden.',
  '{0} added': '{0} toegevoegd',
  '{0} updated': '{0} bijgewerkt',
  '{0} noted as copies': '{0} genoteerd als {0:kopie|kopieën}',
  '{0} unchanged': '{0} ongewijzigd',
  '{0} refused': '{0} geweigerd',
  'Refused: {0}': 'Geweigerd: {0}',
  '… and {0} more {0:refusal|refusals}.': '… en nog {0} {0:weigering|weigeringen}.',
  'Outlet, date or author of {0} {0:article|articles} are not known.':
    'Medium, datum of auteur van {0} {0:artikel|artikelen} zijn niet bekend.',
  '{0} (and {1} more that could not be added)': '{0} (en nog {1} die niet konden worden toegevoegd)',
  'there is nothing to add': 'er is niets toe te voegen',
  'url holds {0} addresses: give at most {1} at once': 'url bevat {0} adressen: geef er hoogstens {1} tegelijk',
  'url: a file was published at one address; give addresses without a file':
    'url: een bestand is op één adres verschenen; geef adressen zonder bestand',
  'give a file, or the address of an article as url': 'geef een bestand, of het adres van een artikel als url',
  'title: several articles cannot have one title; add them one by one':
    'title: meerdere artikelen kunnen niet één titel hebben; voeg ze een voor een toe',
  'the coverage belongs to a server: use this command there':
    'de berichtgeving hoort bij een server: gebruik deze opdracht daar',
  'this is about a server’s own coverage: use it in a server':
    'dit gaat over de eigen berichtgeving van een server: gebruik het op een server',
  'say what is to be corrected: title, outlet, date, author or url':
    'zeg wat er te verbeteren is: title, outlet, date, author of url',
  'title: an article has a title; give another one': 'title: een artikel heeft een titel; geef een andere',
  '{0} now has {1}.': '{0} heeft nu: {1}.',
  '“{0}” was added': '“{0}” is toegevoegd',
  '“{0}” was updated': '“{0}” is bijgewerkt',
  '“{0}” was described anew': '“{0}” is opnieuw beschreven',
  '“{0}” was noted as printed elsewhere as well': '“{0}” is genoteerd als ook elders afgedrukt',
  '“{0}” was removed': '“{0}” is verwijderd',
  '“{0}” had its latest change taken back': 'de laatste verandering van “{0}” is teruggenomen',
  '“{0}” has just been removed by somebody else.': '“{0}” is zojuist door iemand anders verwijderd.',
  'Removed “{0}” ({1}).': '“{0}” ({1}) verwijderd.',
  'something else has been changed since: /coverage list shows what, /coverage undo takes that back':
    'er is sindsdien iets anders veranderd: /coverage list toont wat, /coverage undo neemt dat terug',
  'There is no change of this coverage that could be taken back.':
    'Er is geen verandering van deze berichtgeving die kan worden teruggenomen.',
  'Taken back: {0}.': 'Teruggenomen: {0}.',
  '{0}: {1}, {2}.': '{0}: {1}, {2}.',
  'at a terminal': 'aan een terminal',
  'by the member {0}': 'door het lid {0}',
  'from the feed {0}': 'uit de feed {0}',
  'Added on {0} {1}': 'Toegevoegd op {0} {1}',
  'Updated on {0} {1}': 'Bijgewerkt op {0} {1}',
  'The shared coverage has {0} {0:article|articles}, {1} million characters.':
    'De gedeelde berichtgeving heeft {0} {0:artikel|artikelen}, {1} miljoen tekens.',
  'This server has {0} {0:article|articles} of its own, of at most {1}, and {2} million characters, of at most {3}.':
    'Deze server heeft {0} eigen {0:artikel|artikelen}, van hoogstens {1}, en {2} miljoen tekens, van hoogstens {3}.',
  'It sees the shared coverage as well: {0} {0:article|articles}.':
    'Hij ziet ook de gedeelde berichtgeving: {0} {0:artikel|artikelen}.',
  'It sees nothing of the shared coverage.': 'Hij ziet niets van de gedeelde berichtgeving.',
  '{0} {0:feed|feeds}: /coverage feeds tells how they do.':
    '{0} {0:feed|feeds}: /coverage feeds vertelt hoe het ermee gaat.',
  'This server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Deze server ziet naast zijn eigen ook de gedeelde berichtgeving: {0} {0:artikel|artikelen}.',
  'This server sees its own coverage only: {0} {0:article|articles}.':
    'Deze server ziet alleen zijn eigen berichtgeving: {0} {0:artikel|artikelen}.',
  'As before, this server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Zoals voorheen ziet deze server naast zijn eigen ook de gedeelde berichtgeving: {0} {0:artikel|artikelen}.',
  'As before, this server sees its own coverage only: {0} {0:article|articles}.':
    'Zoals voorheen ziet deze server alleen zijn eigen berichtgeving: {0} {0:artikel|artikelen}.',
  'confirm: type “{0}” to delete this server’s articles, feeds, follows and settings for good':
    'confirm: typ “{0}” om de artikelen, feeds, het gevolgde en de instellingen van deze server voorgoed te wissen',
  'Deleted for good: {0} {0:article|articles} of this server’s own with their earlier versions, its feeds, follows and settings, and the list of who changed what.':
    'Voorgoed gewist: {0} eigen {0:artikel|artikelen} van deze server met eerdere versies, de feeds, het gevolgde en de instellingen, en de lijst van wie wat veranderde.',
  'the coverage of this server has been deleted meanwhile; nothing is added to it or changed':
    'de berichtgeving van deze server is intussen gewist; er wordt niets toegevoegd of veranderd',
  'the shared coverage cannot be hidden from itself':
    'de gedeelde berichtgeving kan niet voor zichzelf worden verborgen',
  'the shared coverage is not a server’s own; change its folder instead':
    'de gedeelde berichtgeving is van geen server; verander in plaats daarvan de map',
  '{0}: belongs to the shared coverage, which a server cannot change':
    '{0}: hoort bij de gedeelde berichtgeving, die een server niet kan veranderen',
  '{0}: there is no room for it: this server keeps at most {1} articles; remove some first':
    '{0}: er is geen ruimte voor: deze server bewaart hoogstens {1} artikelen; verwijder er eerst een paar',
  '{0}: there is no room for it: this server keeps at most {1} characters; remove some first':
    '{0}: er is geen ruimte voor: deze server bewaart hoogstens {1} tekens; verwijder eerst iets',
  '{0}: has just been changed; look at it again': '{0}: is zojuist veranderd; kijk er nog eens naar',
  '{0}: has just been removed again': '{0}: is zojuist weer verwijderd',
  '{0}: is in the folder of articles; change its file there':
    '{0}: staat in de map met artikelen; verander het bestand daar',
  '{0}: is in the folder of articles; remove its file there':
    '{0}: staat in de map met artikelen; verwijder het bestand daar',
  '{0}: there is no such article here; coverage list shows what there is':
    '{0}: zo’n artikel is er hier niet; coverage list toont wat er is',
  '{0}: there are {1} articles of that name; give it another one':
    '{0}: er zijn {1} artikelen met die naam; geef een andere',
  '{0}: cannot be analysed ({1})': '{0}: kan niet worden geanalyseerd ({1})',
  '{0}: has no text': '{0}: heeft geen tekst',
  '{0}: is too large ({1} bytes; at most {2})': '{0}: is te groot ({1} bytes; hoogstens {2})',
  '{0}: cannot be brought back: another article has its name now':
    '{0}: kan niet worden teruggehaald: een ander artikel heeft nu die naam',
  '{0}: its latest change ({1}) cannot be taken back any more, for what was there before is no longer kept; another undo takes back the change before it':
    '{0}: de laatste verandering ({1}) kan niet meer worden teruggenomen, want wat er eerst was wordt niet meer bewaard; nogmaals ongedaan maken neemt de verandering daarvoor terug',
  added: 'toegevoegd',
  updated: 'bijgewerkt',
  described: 'beschreven',
  duplicate: 'kopie',
  removed: 'verwijderd',
  undone: 'teruggenomen',

  // What is stored about members.
  'Messages are not stored: the bot reads those that mention it or reply to it, and those it is asked to check.':
    'Berichten worden niet bewaard: de bot leest wat hem vermeldt of antwoordt, en wat hij moet controleren.',
  'Of a question that was asked: the question, under the id of the message or command that asked it, so that an answer can be replied to and its buttons go on working. Where a button is for one member only, that member’s id. Of a message that was checked: the words that were checked, when they are too long for a button. All this is deleted sixty days after it was last used.':
    'Van een gestelde vraag: de vraag, onder de id van het bericht of de opdracht waarmee ze is gesteld, zodat op een antwoord geantwoord kan worden en de knoppen blijven werken. Is een knop voor één lid, dan de id van dat lid. Van een gecontroleerd bericht: de gecontroleerde woorden, als die te lang zijn voor een knop. Dit alles wordt zestig dagen na het laatste gebruik gewist.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when (here: {0} {0:member|members}). It stays as long as the coverage does.':
    'Van wie de berichtgeving verandert, iets volgt of een overzicht instelt: de lid-id, met wat gedaan is en wanneer (hier: {0} {0:lid|leden}). Dat blijft zolang de berichtgeving blijft.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when. It stays as long as the coverage does.':
    'Van wie de berichtgeving verandert, iets volgt of een overzicht instelt: de lid-id, met wat gedaan is en wanneer. Dat blijft zolang de berichtgeving blijft.',
  'No names, no lists of members, no reactions, nothing about who reads what. Logs hold ids and faults and no words of members, but for an address that leads into an inner network.':
    'Geen namen, geen ledenlijsten, geen reacties, niets over wie wat leest. Logboeken bevatten id’s en fouten en geen woorden van leden, behalve een adres dat naar een intern netwerk leidt.',
  'When the bot leaves a server, everything of that server is deleted after 30 days; /coverage forget deletes it at once.':
    'Als de bot een server verlaat, wordt alles van die server na 30 dagen gewist; /coverage forget wist het meteen.',

  // Feeds.
  '{0} is followed already.': '{0} wordt al gevolgd.',
  'Its articles are {0}’s from now on.': 'De artikelen zijn voortaan van {0}.',
  'Following {0}: {1} {1:article|articles} came in.':
    'Feed gevolgd: {0}. Er {1:kwam|kwamen} {1} {1:artikel|artikelen} binnen.',
  'It is asked every quarter of an hour, or as seldom as it wishes. /coverage feeds tells how it does.':
    'Hij wordt elk kwartier opgevraagd, of zo zelden als hij wenst. /coverage feeds vertelt hoe het ermee gaat.',
  'Left out: {0}': 'Weggelaten: {0}',
  '… and {0} more {0:entry|entries} left out.': '… en nog {0} {0:item|items} weggelaten.',
  'No feed is followed here yet: /coverage feed url: … follows one.':
    'Hier wordt nog geen feed gevolgd: /coverage feed url: … volgt er een.',
  'outlet {0}': 'medium {0}',
  'followed since {0}': 'gevolgd sinds {0}',
  '{0} {0:article|articles}': '{0} {0:artikel|artikelen}',
  'not asked yet': 'nog niet opgevraagd',
  'last asked {0}': 'laatst opgevraagd {0}',
  'it fails at present ({0})': 'lukt op dit moment niet ({0})',
  'last left out: {0}': 'laatst weggelaten: {0}',
  'no feed here has “{0}” in its address or title: see /coverage feeds':
    'geen feed hier heeft “{0}” in adres of titel: zie /coverage feeds',
  '“{0}” fits {1} feeds: give the address as /coverage feeds has it':
    '“{0}” past bij {1} feeds: geef het adres zoals /coverage feeds het toont',
  'No longer following {0}. Its articles stay.': 'Niet meer gevolgd: {0}. De artikelen blijven.',
  'this coverage follows {0} feeds, which is the most: end one first with /coverage unfeed':
    'deze berichtgeving volgt {0} feeds, het maximum: beëindig er eerst een met /coverage unfeed',
  '{0}: is no feed, and names none': '{0}: is geen feed en noemt er geen',
  'is a web page by now, whose feed is {0}': 'is inmiddels een webpagina, met als feed {0}',
  'has no address, and the feed holds no more than a teaser':
    'heeft geen adres, en de feed bevat niet meer dan een voorproefje',
  'its page holds no more than a teaser': 'de pagina bevat niet meer dan een voorproefje',
  'A feed that is followed here fails: {0}. It is asked again, ever more seldom.':
    'Een feed die hier wordt gevolgd, werkt niet: {0}. Hij wordt opnieuw opgevraagd, steeds minder vaak.',

  // What a channel follows, and its digest.
  '“{0}” may be {1}: say which one': '“{0}” kan {1} zijn: zeg welke',
  '“{0}” is no name: say who': '“{0}” is geen naam: zeg wie',
  '“{0}” has no word to look for: name the matter in a few words':
    '“{0}” heeft geen woord om naar te zoeken: noem de zaak in een paar woorden',
  'what {0} says': 'wat {0} zegt',
  'articles that name {0}': 'artikelen die {0} noemen',
  'what is about “{0}”': 'wat over “{0}” gaat',
  'This channel follows {0} already (number {1}).': 'Dit kanaal volgt dat al: {0} (nummer {1}).',
  'Following {0}: this channel hears of it when new coverage comes in (number {1}).':
    'Gevolgd: {0}. Dit kanaal hoort ervan als er nieuwe artikelen binnenkomen (nummer {1}).',
  'So far the coverage has nothing about it.': 'Tot nu toe heeft de berichtgeving er niets over.',
  'So far the coverage names nobody called “{0}”.': 'Tot nu toe noemt de berichtgeving niemand met de naam “{0}”.',
  'They are named in the coverage but not quoted so far.':
    'Genoemd in de berichtgeving, maar tot nu toe niet geciteerd.',
  'So far: {0} {0:passage|passages}.': 'Tot nu toe: {0} {0:passage|passages}.',
  'So far: {0} {0:statement|statements}.': 'Tot nu toe: {0} {0:uitspraak|uitspraken}.',
  'But the bot may not post here: give it Send Messages in this channel, or use another one.':
    'Maar de bot mag hier niet posten: geef hem “Berichten versturen” in dit kanaal, of gebruik een ander.',
  'This server follows nothing yet: /follow speaker, /follow name or /follow topic begins.':
    'Deze server volgt nog niets: begin met /follow speaker, /follow name of /follow topic.',
  here: 'hier',
  'in channel {0}': 'in kanaal {0}',
  '{0}. {1}, {2}, since {3}.': '{0}. {1}, {2}, sinds {3}.',
  'Digest {0}, {1}.': 'Overzicht {0}, {1}.',
  'Nothing can be posted {0}: {1}.': 'Er kan {0} niets worden gepost: {1}.',
  'the channel is gone': 'het kanaal bestaat niet meer',
  'the bot may not post there': 'de bot mag daar niet posten',
  'No longer following {0}.': 'Niet meer gevolgd: {0}.',
  'this server follows nothing': 'deze server volgt niets',
  'there is no follow “{0}” here: {1}; /follow list shows them all':
    '“{0}” wordt hier niet gevolgd: {1}; /follow list toont alles',
  'this server follows {0} things, which is the most: end one first with /follow stop':
    'deze server volgt {0} dingen, het maximum: beëindig er eerst een met /follow stop',
  'follows and digests belong to a channel of a Discord server: use /follow there':
    'volgen en overzichten horen bij een kanaal van een Discord-server: gebruik /follow daar',
  'every day at {0} ({1})': 'elke dag om {0} ({1})',
  'This channel gets a digest {0}.': 'Dit kanaal krijgt een overzicht {0}.',
  'This channel gets a digest {0}: what came in since the last one; nothing on days without news.':
    'Dit kanaal krijgt een overzicht {0}: wat sinds het vorige is binnengekomen; niets op dagen zonder nieuws.',
  'This channel has no daily digest.': 'Dit kanaal heeft geen dagelijks overzicht.',
  'This channel has no daily digest: give a time, such as 08:00, and a time zone, such as Europe/London.':
    'Dit kanaal heeft geen dagelijks overzicht: geef een tijd, zoals 08:00, en een tijdzone, zoals Europe/Amsterdam.',
  'The daily digest is off.': 'Het dagelijks overzicht staat uit.',
  'No time zone was given: it is UTC. Name yours, such as Europe/London.':
    'Er is geen tijdzone gegeven: het is UTC. Noem de jouwe, zoals Europe/Amsterdam.',
  'Turn off': 'Uitzetten',
  'off and a time were both given: leave one out': 'off en een tijd zijn allebei gegeven: laat er een weg',
  'time is missing: when the digest is posted, such as 08:00':
    'time ontbreekt: wanneer het overzicht wordt gepost, zoals 08:00',
  'time “{0}”: write hours and minutes, such as 08:00 or 17:30':
    'tijd “{0}”: schrijf uren en minuten, zoals 08:00 of 17:30',
  'time zone “{0}” is not known: {1}': 'de tijdzone “{0}” is niet bekend: {1}',
  'did you mean {0}?': 'bedoelde je {0}?',
  'write it as Europe/London or America/New_York': 'schrijf haar als Europe/Amsterdam of America/New_York',
  'name a city, such as Europe/London, whose clocks change with its summer time':
    'noem een stad, zoals Europe/Amsterdam, waarvan de klokken de zomertijd volgen',
  'name a city, such as Europe/London, whose clocks change with its summer time, or {0} for that all year round':
    'noem een stad, zoals Europe/Amsterdam, waarvan de klokken de zomertijd volgen, of {0} als dat verschil het hele jaar geldt',
  'Said by {0}': 'Gezegd door {0}',
  'Naming {0}': 'Genoemd: {0}',
  'About “{0}”': 'Over “{0}”',
  '{0} more {0:passage|passages} in this article: {1}': 'Nog {0} {0:passage|passages} in dit artikel: {1}',
  '{0} {0:article|articles} came in together; from the first {1}, one passage each.':
    '{0} {0:artikel kwam|artikelen kwamen} samen binnen; uit de eerste {1} telkens één passage.',
  '{0}: {1} {1:article|articles}.': '{0}: {1} {1:artikel|artikelen}.',
  '{0} new {0:article|articles} since {1}.': '{0} {0:nieuw artikel|nieuwe artikelen} sinds {1}.',
  '{0} more: /articles': 'Nog {0}: /articles',
  '{0} more {0:passage|passages} of what this channel follows.':
    'Nog {0} {0:passage|passages} van wat dit kanaal volgt.',

  // Addresses that cannot be fetched.
  'is not an address; give one like https://example.org/story':
    'is geen adres; geef er een als https://example.org/story',
  'begins with {0}; only http and https are fetched': 'begint met {0}; alleen http en https worden opgehaald',
  'holds a user name or password; give an address without':
    'bevat een gebruikersnaam of wachtwoord; geef een adres zonder',
  'port {0} is not one of a web site': 'poort {0} is er geen van een website',
  'is not on the public internet (check the address)': 'staat niet op het openbare internet (controleer het adres)',
  'is asked too often; try later': 'wordt te vaak opgevraagd; probeer het later',
  'is closed to programs by the site’s robots.txt': 'is door robots.txt van de site voor programma’s gesloten',
  'the site answers {0}': 'de site antwoordt {0}',
  'answers {0}; try later': 'antwoordt {0}; probeer het later',
  '{0}: the site sends nothing': '{0}: de site stuurt niets',
  'is {0}, not {1}': 'is {0}, niet {1}',
  'a document that can be read': 'een leesbaar document',
  'a feed': 'een feed',
  'redirects more than {0} times': 'stuurt vaker dan {0} keer door',
  'does not answer within {0} s': 'antwoordt niet binnen {0} s',
  'does not answer in HTTP': 'antwoordt niet in HTTP',
  'takes too long': 'duurt te lang',
  'cannot be reached ({0})': 'is onbereikbaar ({0})',
  'sends headers without end': 'stuurt eindeloze headers',
  'is packed in a way that was not asked for': 'is ingepakt op een manier die niet was gevraagd',
  'is packed wrongly': 'is verkeerd ingepakt',
  'is too large (more than {0} bytes)': 'is te groot (meer dan {0} bytes)',

  // Documents that cannot be read.
  'holds no text': 'bevat geen tekst',
  'holds no text (attachments are not read: add them by themselves)':
    'bevat geen tekst (bijlagen worden niet gelezen: voeg ze apart toe)',
  'holds no text, only pictures (run text recognition on it first)':
    'bevat geen tekst, alleen beelden (laat er eerst tekstherkenning op los)',
  'is not text': 'is geen tekst',
  'is not text, a web page, a PDF, a Word document or an e-mail':
    'is geen tekst, webpagina, PDF, Word-document of e-mail',
  'is text in no known encoding (save it as UTF-8)': 'is tekst in een onbekende codering (sla het op als UTF-8)',
  'is a feed, not an article: have it followed instead': 'is een feed, geen artikel: laat hem liever volgen',
  'is no feed (RSS, Atom or JSON Feed), and no page that names one':
    'is geen feed (RSS, Atom of JSON Feed) en geen pagina die er een noemt',
  'is XML, not an article': 'is XML, geen artikel',
  'is a picture, not text': 'is een afbeelding, geen tekst',
  'is a packed file (unpack it first)': 'is een ingepakt bestand (pak het eerst uit)',
  'is a rich text file (save it as .docx or .txt)': 'is een RTF-bestand (sla het op als .docx of .txt)',
  'is a zip archive and no Word document (add the files in it one by one)':
    'is een zip-archief en geen Word-document (voeg de bestanden erin een voor een toe)',
  'is an old Word document or one protected by a password (save it as .docx without password)':
    'is een oud Word-document of een met wachtwoord (sla het op als .docx zonder wachtwoord)',
  'is protected (print it to a PDF without protection)': 'is beveiligd (druk het af naar een PDF zonder beveiliging)',
  'is a broken archive': 'is een beschadigd archief',
  'is a broken PDF': 'is een beschadigde PDF',
  'is a broken Word document': 'is een beschadigd Word-document',
  'is too large ({0} bytes; at most {1})': 'is te groot ({0} bytes; hoogstens {1})',
  'holds more than {0} characters of text': 'bevat meer dan {0} tekens tekst',
  'holds more than {0} parts': 'bevat meer dan {0} delen',
  'unpacks to more than {0} MB': 'wordt uitgepakt groter dan {0} MB',
  'has {0} pages; at most {1} are read': 'heeft {0} pagina’s; er worden er hoogstens {1} gelezen',
  'takes longer than {0} s to read': 'kost meer dan {0} s om te lezen',
  'cannot be read ({0})': 'kan niet worden gelezen ({0})',
  'needs too much memory to read': 'vraagt te veel geheugen om te lezen',
  'is nested too deeply': 'is te diep genest',
};
