/** Sentences about answers, by their English (say.ts): `{0}` is a value, `{0:one|many}` a form by that number. */
export const frenchNotes: Readonly<Record<string, string>> = {
  // Receipts: why there is no answer.
  'The coverage is empty: there is no article to ask about yet.':
    'La couverture est vide : il n’y a encore aucun article à interroger.',
  'Add articles, then ask who said what.': 'Ajoutez des articles, puis demandez qui a dit quoi.',
  'The coverage does not answer this.': 'La couverture ne répond pas à cela.',
  'No sentence of the coverage shares a word with this.':
    'Aucune phrase de la couverture n’a un mot en commun avec cette question.',
  'Follow this': 'Suivre',
  'The coverage names nobody called “{0}”.': 'La couverture ne nomme personne du nom de « {0} ».',
  'Nearest: {0}.': 'Le plus proche : {0}.',
  '“{0}” may be {1}: which one?': '« {0} » peut désigner {1} : lequel ?',
  '“{0}” fits {1} articles: {2}?': '« {0} » correspond à {1} articles : {2} ?',
  'The coverage has no article “{0}”.': 'La couverture n’a pas d’article « {0} ».',
  'It has: {0}.': 'Elle a : {0}.',
  'The coverage has no outlet called “{0}”.': 'La couverture n’a pas de média du nom de « {0} ».',
  'It has {0}.': 'Elle a : {0}.',
  'no named outlet': 'aucun média nommé',
  'The coverage has nothing about “{0}”.': 'La couverture n’a rien sur « {0} ».',
  'The coverage has no article {0}.': 'La couverture n’a pas d’article {0}.',
  'by {0}': 'de {0}',
  'of {0}': 'daté de {0}',
  'There is nothing to sum up: no sentence of a body of text.':
    'Il n’y a rien à résumer : aucune phrase de corps de texte.',

  // Who said it, and quotations that are checked.
  'There are too few words to tell who said them: give a few more.':
    'Il y a trop peu de mots pour dire qui les a prononcés : donnez-en quelques-uns de plus.',
  'These words are too common to tell who said them: they stand in {0} {0:place|places}. Give a few more.':
    'Ces mots sont trop courants pour dire qui les a prononcés : ils figurent à {0} {0:endroit|endroits}. Donnez-en quelques-uns de plus.',
  'These words are not in the coverage.': 'Ces mots ne sont pas dans la couverture.',
  'These words are not in {0}.': 'Ces mots ne sont pas dans {0}.',
  'These words are not in the coverage any more: an earlier version of “{0}” printed them.':
    'Ces mots ne sont plus dans la couverture : une version antérieure de « {0} » les imprimait.',
  'Careful: the coverage says “{0}” just before these words.':
    'Attention : la couverture dit « {0} » juste avant ces mots.',
  'The coverage hedges: “{0}”.': 'La couverture émet une réserve : « {0} ».',
  'These are the article’s own words: it puts them in nobody’s mouth.':
    'Ce sont les mots de l’article lui-même : il ne les met dans la bouche de personne.',
  'The coverage does not say whether {0} said them.': 'La couverture ne dit pas si {0} les a prononcés.',
  'The coverage does not give these words to {0}.': 'La couverture n’attribue pas ces mots à {0}.',
  'There is no quotation to check here: put the words in quotation marks.':
    'Il n’y a pas de citation à vérifier ici : mettez les mots entre guillemets.',
  'None of these {0} quotations is in the coverage.': 'Aucune de ces {0} citations n’est dans la couverture.',
  'Too short to be checked: {0}.': 'Trop court pour être vérifié : {0}.',
  'The first {0} of {1} quotations were checked.': 'Les {0} premières citations sur {1} ont été vérifiées.',
  '{0}: {1}': '{0} : {1}',
  '{0}: {1}.': '{0} : {1}.',
  '“{0}”': '« {0} »',
  '“{0}” ({1})': '« {0} » ({1})',
  'word for word': 'mot pour mot',
  altered: 'modifiée',
  'a paraphrase shown as a quotation': 'une paraphrase présentée comme une citation',
  'words of somebody else': 'les mots de quelqu’un d’autre',
  'not in the coverage': 'absente de la couverture',

  // What somebody said, and who they are.
  '{0} is named in the coverage but never quoted.': '{0} est nommé dans la couverture, mais jamais cité.',
  'The coverage has no statement by {0} {1}.': 'La couverture n’a pas de propos de {0} {1}.',
  'of the kind “{0}”': 'du type « {0} »',
  'in the {0}': 'dans {0}',
  'The coverage has nothing {0} said about “{1}”.': 'La couverture n’a rien que {0} ait dit sur « {1} ».',
  '{0} {0:statement|statements} by {1}, in {2}.': '{0} propos de {1}, dans {2}.',
  '{0} {0:statement|statements} by {1}, printed {2} in {3}.': '{0} propos de {1}, {0:imprimé|imprimés} {2} dans {3}.',
  once: 'une fois',
  twice: 'deux fois',
  '{0} times': '{0} fois',
  'The newest {0} are shown: narrow it down by topic, outlet or kind.':
    'Les {0} plus récents sont montrés : précisez un sujet, un média ou un type.',
  'The same statements, printed again': 'Les mêmes propos, imprimés à nouveau',
  'an unnamed outlet': 'un média non nommé',
  'In {0}’s words': 'Dans les mots de {0}',
  'The coverage prints no role of {0}.': 'La couverture n’indique aucune fonction de {0}.',
  'Also called: {0}.': 'Aussi appelé : {0}.',
  'Named together with {0}.': 'Nommé avec {0}.',
  '{0} directly': '{0} directement',
  '{0} partly': '{0} en partie',
  '{0} in paraphrase': '{0} en paraphrase',
  '{0} is named but never quoted.': '{0} est nommé, mais jamais cité.',
  '{0} {0:statement|statements} by {1}, quoted by {2}.': '{0} propos de {1}, {0:cité|cités} par {2}.',
  'no speaker is named': 'personne n’est nommé',
  'no speaker near the quotation': 'personne n’est nommé près de la citation',

  // Outlet by outlet.
  'There is only one outlet in the coverage: nothing to compare it with.':
    'Il n’y a qu’un média dans la couverture : rien à quoi le comparer.',
  'No statement is printed by two of {0}.': 'Aucun propos n’est imprimé par deux de ces médias : {0}.',
  'No statement is printed by two of the outlets.': 'Aucun propos n’est imprimé par deux médias.',
  'Name a topic to see what only one outlet reports.': 'Nommez un sujet pour voir ce qu’un seul média rapporte.',
  'Printed by {0}': 'Imprimé par {0}',
  'Reported by {0}': 'Rapporté par {0}',
  'Only in {0}': 'Seulement dans {0}',
  'In {0}': 'Dans {0}',
  'Of “{0}…” {1} leaves out {2} {2:word|words} that {3} prints.':
    'De « {0}… », {1} omet {2} {2:mot|mots} que {3} imprime.',
  '{0} has nothing on this.': '{0} n’a rien là-dessus.',
  '{0} have nothing on this.': '{0} n’ont rien là-dessus.',
  '{0} other outlets have nothing on this.': '{0} autres médias n’ont rien là-dessus.',
  'On this only {0} quotes {1}.': 'Là-dessus, seul {0} cite {1}.',
  '{0} hedges ({1})': '{0} émet des réserves ({1})',
  '{0}; {1}': '{0} ; {1}',
  '{0}; {1} does not.': '{0} ; {1} non.',
  '{0}; {1} do not.': '{0} ; {1} non.',

  // Claims and denials.
  'The coverage reports no denial and no refusal to comment.':
    'La couverture ne rapporte ni démenti ni refus de commenter.',
  'The coverage reports no denial and no refusal to comment about “{0}”.':
    'La couverture ne rapporte ni démenti ni refus de commenter à propos de « {0} ».',
  'Denied, and which claim is meant is not certain': 'Démenti, sans qu’il soit certain de quelle affirmation il s’agit',
  'Denied, and the claim is not printed': 'Démenti, sans que l’affirmation soit imprimée',
  'Left without comment': 'Laissé sans commentaire',
  'The first {0} of {1} disputes: name a topic for others.':
    'Les {0} premiers litiges sur {1} : nommez un sujet pour en voir d’autres.',
  'Dispute {0}: {1}': 'Litige {0} : {1}',
  'claimed by {0}': 'affirmé par {0}',
  'a claim that is not printed': 'une affirmation qui n’est pas imprimée',
  'denied by {0}': 'démenti par {0}',
  'left without comment by {0}': 'laissé sans commentaire par {0}',
  'somebody unnamed': 'une personne non nommée',
  '{0} independent named {0:source|sources} ({1})':
    '{0} {0:source indépendante nommée|sources indépendantes nommées} ({1})',
  '{0} unnamed {0:source|sources} ({1})': '{0} {0:source anonyme|sources anonymes} ({1})',
  'a source that is not told': 'une source qui n’est pas indiquée',
  '{0}, printed {1}': '{0}, imprimé {1}',

  // Summaries, timelines, articles and their versions.
  '{0} of {1} {1:sentence|sentences}, from {2} {2:article|articles}.':
    '{0} sur {1} {1:phrase|phrases}, de {2} {2:article|articles}.',
  'Read for it: {0} of {1} articles; narrow it down for more.':
    'Lus pour cela : {0} articles sur {1} ; précisez la question pour en voir plus.',
  'The coverage has no dated passage.': 'La couverture n’a pas de passage daté.',
  'The coverage has no dated passage about {0}.': 'La couverture n’a pas de passage daté sur {0}.',
  '{0} relative {0:date|dates} (“yesterday”, “last week”) could not be worked out: the article’s own date is not known.':
    '{0} {0:date relative|dates relatives} (« yesterday », « last week ») {0:n’a|n’ont} pas pu être {0:calculée|calculées} : la date de l’article n’est pas connue.',
  'The first {0} of {1} dated passages; narrow it down for the rest.':
    'Les {0} premiers passages datés sur {1} ; précisez la question pour voir le reste.',
  '{0} {0:article|articles} loaded.': '{0} {0:article chargé|articles chargés}.',
  '{0} {0:article|articles} of {1}.': '{0} {0:article|articles} de {1}.',
  '{0} {0:article|articles} printed anew.': '{0} {0:article réimprimé|articles réimprimés}.',
  'No article of the coverage has been printed anew.': 'Aucun article de la couverture n’a été réimprimé.',
  'No article of {0} has been printed anew.': 'Aucun article de {0} n’a été réimprimé.',
  'The {0} newest are listed; {1} older {1:one is|ones are} searched as well.':
    'Les {0} plus récents sont listés ; {1} plus {1:ancien est aussi interrogé|anciens sont aussi interrogés}.',
  'Outlet and date of some articles are not known.': 'Le média et la date de certains articles ne sont pas connus.',
  'The article “{0}” has just been removed.': 'L’article « {0} » vient d’être retiré.',
  'The author is not known.': 'L’auteur n’est pas connu.',
  'By {0}.': 'Par {0}.',
  '“{0}” has been printed once: nothing in it has changed.': '« {0} » n’a été imprimé qu’une fois : rien n’y a changé.',
  'version {0}, {1}': 'version {0}, {1}',
  'Added in {0}': 'Ajouté dans : {0}',
  'Dropped in {0}': 'Retiré dans : {0}',
  'Other sentences added in {0}': 'Autres phrases ajoutées dans : {0}',
  'Other sentences dropped in {0}': 'Autres phrases retirées dans : {0}',
  'No quotation or attribution changed in {0}.': 'Aucune citation ni attribution n’a changé dans : {0}.',
  '{0} more {0:sentence|sentences} added in {1}.': '{0} {0:autre phrase ajoutée|autres phrases ajoutées} dans : {1}.',
  '{0} more {0:sentence|sentences} dropped in {1}.': '{0} {0:autre phrase retirée|autres phrases retirées} dans : {1}.',
  '“{0}” has {1} {1:version|versions}.': '« {0} » a {1} {1:version|versions}.',
  'The article has changed since: this is version {0} of {1}.':
    'L’article a changé depuis : ceci est la version {0} sur {1}.',
  'The article of this passage is no longer part of the coverage.':
    'L’article de ce passage ne fait plus partie de la couverture.',

  // What can be asked.
  'Who said some words: {0}': 'Qui a dit certains mots : {0}',
  'What somebody said: {0}': 'Ce que quelqu’un a dit : {0}',
  'Who somebody is: {0}': 'Qui est quelqu’un : {0}',
  'A question of your own: {0}': 'Une question à vous : {0}',
  'The gist of an article: {0}': 'L’essentiel d’un article : {0}',
  'A picture of who is quoted, and how: /stats': 'Une image de qui est cité, et comment : /stats',
  'Everything that is loaded: /articles': 'Tout ce qui est chargé : /articles',
  'Or mention the bot with a plain question. Every answer is a passage of the coverage, with its source.':
    'Ou mentionnez le bot avec une simple question. Chaque réponse est un passage de la couverture, avec sa source.',

  // Pictures and their figures.
  'Who is quoted, and how': 'Qui est cité, et comment',
  'Who is named together': 'Qui est nommé avec qui',
  'Statements by day': 'Propos par jour',
  'Statements by week': 'Propos par semaine',
  'Statements by month': 'Propos par mois',
  'Statements by year': 'Propos par an',
  statements: 'propos',
  quoted: 'cité',
  'partly quoted': 'cité en partie',
  paraphrased: 'paraphrasé',
  relayed: 'relayé',
  '{0} quoted': '{0} {0:cité|cités}',
  '{0} partly quoted': '{0} {0:cité|cités} en partie',
  '{0} paraphrased': '{0} {0:paraphrasé|paraphrasés}',
  '{0} relayed': '{0} {0:relayé|relayés}',
  'unnamed sources': 'sources anonymes',
  '{0} others': '{0} autres',
  '{0} {0:other|others} {1}': '{0} {0:autre|autres} {1}',
  '{0} {0:statement|statements}': '{0} propos',
  '{0} {0:statement|statements} by {1}': '{0} propos de {1}',
  'in {0} {0:article|articles}': 'dans {0} {0:article|articles}',
  'in the newest {0} of {1} articles': 'dans les {0} articles les plus récents sur {1}',
  '{0} {0:person|people}': '{0} {0:personne|personnes}',
  '{0} of {1} people': '{0} personnes sur {1}',
  '{0} and {1}: {2} {2:paragraph|paragraphs}.': '{0} et {1} : {2} {2:paragraphe|paragraphes}.',
  '{0} is {1}.': '{0} : {1}.',
  'Counted: paragraphs that name both, pronouns included.':
    'Comptés : les paragraphes qui nomment les deux, pronoms compris.',
  'The {0} strongest of {1} pairs.': 'Les {0} paires les plus fortes sur {1}.',
  'The {0} most quoted of {1} speakers.': 'Les {0} personnes les plus citées sur {1}.',
  'The {0} busiest of {1} days are in the text.': 'Les {0} jours les plus chargés sur {1} sont dans le texte.',
  'The {0} busiest of {1} weeks are in the text.': 'Les {0} semaines les plus chargées sur {1} sont dans le texte.',
  'The {0} busiest of {1} months are in the text.': 'Les {0} mois les plus chargés sur {1} sont dans le texte.',
  'The {0} busiest of {1} years are in the text.': 'Les {0} années les plus chargées sur {1} sont dans le texte.',
  'Week of {0}': 'Semaine du {0}',
  '{0} older {0:statement|statements} left out.': '{0} propos plus {0:ancien omis|anciens omis}.',
  '{0} {0:statement|statements} in articles without a date left out.': '{0} propos dans des articles sans date omis.',
  '{0} {0:quotation|quotations} without a speaker': '{0} {0:citation|citations} sans auteur',
  '{0} {0:scare quote, title or name|scare quotes, titles and names} in quotation marks':
    '{0} {0:expression, titre ou nom|expressions, titres et noms} entre guillemets',
  'Each statement counts once for each outlet that prints it.':
    'Chaque propos compte une fois pour chaque média qui l’imprime.',
  '{0} {0:statement is|statements are} printed by several outlets.':
    '{0} propos {0:est imprimé|sont imprimés} par plusieurs médias.',
  'Not counted: {0}.': 'Non comptés : {0}.',
  'The picture could not be drawn; these are its figures.': 'L’image n’a pas pu être dessinée ; voici ses chiffres.',
  'The rest is in the text.': 'Le reste est dans le texte.',
  'The coverage': 'La couverture',
  '{0} quotes nobody.': '{0} ne cite personne.',
  '{0} names {1} but never quotes them.': '{0} nomme {1}, mais sans jamais citer.',
  '{0} names no two people in one paragraph.': '{0} ne nomme nulle part deux personnes dans un même paragraphe.',
  '{0} names nobody together with {1} in one paragraph.': '{0} ne nomme personne avec {1} dans un même paragraphe.',
  'No article that quotes anybody has a date, so nothing can be told over time.':
    'Aucun article qui cite quelqu’un n’a de date : rien ne peut être montré au fil du temps.',

  // A file of attributions.
  'The coverage has no attribution that fits all of this.':
    'La couverture n’a pas d’attribution qui corresponde à tout cela.',
  '{0} {0:attribution|attributions} in {1}.': '{0} {0:attribution|attributions} dans {1}.',
  '{0} {0:attribution|attributions} with their citations': '{0} {0:attribution|attributions} avec leurs sources',
  '{0} older {0:one|ones} had no room in one file: narrow it down by speaker, outlet or date.':
    '{0} plus {0:ancienne n’a|anciennes n’ont} pas tenu dans un seul fichier : précisez la personne, le média ou la date.',
  '{0} {0:cell|cells} began as a formula does; an apostrophe stands before: without it the words are exact.':
    '{0} {0:cellule commençait|cellules commençaient} comme une formule ; une apostrophe la précède : sans elle, les mots sont exacts.',
  'one attribution alone is larger than a file may be: narrow it down':
    'une seule attribution dépasse la taille permise d’un fichier : précisez la demande',
  Attributions: 'Attributions',
  Unattributed: 'Non attribué',
  'outlet unknown': 'média inconnu',
  'date unknown': 'date inconnue',
  'via {0}': 'via {0}',
  'hedged: “{0}”': 'avec réserve : « {0} »',
  denies: 'dément',
  declines: 'refuse de commenter',
  'paragraph {0}': 'paragraphe {0}',

  // What is wrong with an option.
  '{0} “{1}”: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    '{0} « {1} » : écrivez un jour comme 2020-07-21, un mois comme 2020-07 ou une année comme 2020',
  'date {0}: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    'date {0} : écrivez un jour comme 2020-07-21, un mois comme 2020-07 ou une année comme 2020',
  'since {0} is later than until {1}: nothing lies between them':
    'since {0} vient après until {1} : il n’y a rien entre les deux',
  'there is no option “{0}” here: {1}': 'il n’y a pas d’option « {0} » ici : {1}',
  'it takes none': 'il n’y en a aucune',
  'the options are {0}': 'les options sont {0}',
  '{0} is missing: {1}': '{0} manque : {1}',
  'is empty': 'est vide',
  'is {0} characters long; at most {1} are read': 'compte {0} caractères ; {1} au plus sont lus',
  'must be {0}': 'doit être {0}',
  'must be a file': 'doit être un fichier',
  'must be text': 'doit être du texte',
  'must be a whole number': 'doit être un nombre entier',
  'must be from {0} to {1}': 'doit être de {0} à {1}',
  'must be at most {0} characters': 'doit compter {0} caractères au plus',
  'must be a calendar date written YYYY-MM-DD': 'doit être une date écrite AAAA-MM-JJ',
  'must be an http(s) address': 'doit être une adresse http(s)',
  '{0}: is larger than {1} MB, the most that is read': '{0} : dépasse {1} Mo, le maximum lu',
  '{0}: is not kept by Discord; attach the file itself':
    '{0} : n’est pas conservé par Discord ; joignez le fichier lui-même',
  '{0}: could not be had from Discord; attach it again':
    '{0} : n’a pas pu être obtenu de Discord ; joignez-le à nouveau',

  // Changing what a server has of its own.
  title: 'titre',
  outlet: 'média',
  date: 'date',
  author: 'auteur',
  url: 'adresse',
  'not known': 'non précisé',
  Undo: 'Annuler',
  'Say what is missing': 'Compléter',
  Added: 'Ajouté',
  Updated: 'Mis à jour',
  'Noted as a copy of what was there': 'Noté comme copie d’un article déjà présent',
  'There already, in the same words': 'Déjà présent, dans les mêmes termes',
  '{0}. It is called {1} here.': '{0}. L’article s’appelle {1} ici.',
  'Not known: {0}. {1} says it; nothing is guessed.': 'Non précisé : {0}. {1} le complète ; rien n’est deviné.',
  '{0} added': '{0} {0:ajouté|ajoutés}',
  '{0} updated': '{0} mis à jour',
  '{0} noted as copies': '{0} {0:noté comme copie|notés comme copies}',
  '{0} unchanged': '{0} {0:inchangé|inchangés}',
  '{0} refused': '{0} {0:refusé|refusés}',
  'Refused: {0}': 'Refusé : {0}',
  '… and {0} more {0:refusal|refusals}.': '… et {0} {0:autre refus|autres refus}.',
  'Outlet, date or author of {0} {0:article|articles} are not known.':
    'Le média, la date ou l’auteur de {0} {0:article|articles} ne sont pas connus.',
  '{0} (and {1} more that could not be added)': '{0} (et {1} autres qui n’ont pas pu être ajoutés)',
  'there is nothing to add': 'il n’y a rien à ajouter',
  'url holds {0} addresses: give at most {1} at once': 'url contient {0} adresses : donnez-en {1} au plus à la fois',
  'url: a file was published at one address; give addresses without a file':
    'url : un fichier a été publié à une seule adresse ; donnez des adresses sans fichier',
  'give a file, or the address of an article as url': 'donnez un fichier, ou l’adresse d’un article comme url',
  'title: several articles cannot have one title; add them one by one':
    'title : plusieurs articles ne peuvent avoir un même titre ; ajoutez-les un par un',
  'the coverage belongs to a server: use this command there':
    'la couverture appartient à un serveur : utilisez cette commande là-bas',
  'this is about a server’s own coverage: use it in a server':
    'il s’agit de la couverture propre à un serveur : utilisez-la sur un serveur',
  'say what is to be corrected: title, outlet, date, author or url':
    'dites ce qu’il faut corriger : title, outlet, date, author ou url',
  'title: an article has a title; give another one': 'title : un article a un titre ; donnez-en un autre',
  '{0} now has {1}.': '{0} a désormais : {1}.',
  '“{0}” was added': '« {0} » a été ajouté',
  '“{0}” was updated': '« {0} » a été mis à jour',
  '“{0}” was described anew': '« {0} » a été décrit à nouveau',
  '“{0}” was noted as printed elsewhere as well': '« {0} » a été noté comme imprimé ailleurs aussi',
  '“{0}” was removed': '« {0} » a été retiré',
  '“{0}” had its latest change taken back': 'le dernier changement de « {0} » a été annulé',
  '“{0}” has just been removed by somebody else.': '« {0} » vient d’être retiré par quelqu’un d’autre.',
  'Removed “{0}” ({1}).': '« {0} » ({1}) retiré.',
  'something else has been changed since: /coverage list shows what, /coverage undo takes that back':
    'autre chose a changé depuis : /coverage list montre quoi, /coverage undo l’annule',
  'There is no change of this coverage that could be taken back.':
    'Il n’y a pas de changement de cette couverture à annuler.',
  'Taken back: {0}.': 'Annulé : {0}.',
  '{0}: {1}, {2}.': '{0} : {1}, {2}.',
  'at a terminal': 'depuis un terminal',
  'by the member {0}': 'par le membre {0}',
  'from the feed {0}': 'du flux {0}',
  'Added on {0} {1}': 'Ajouté le {0} {1}',
  'Updated on {0} {1}': 'Mis à jour le {0} {1}',
  'The shared coverage has {0} {0:article|articles}, {1} million characters.':
    'La couverture commune a {0} {0:article|articles}, {1} millions de caractères.',
  'This server has {0} {0:article|articles} of its own, of at most {1}, and {2} million characters, of at most {3}.':
    'Ce serveur a en propre {0} {0:article|articles} sur {1} au plus, et {2} millions de caractères sur {3} au plus.',
  'It sees the shared coverage as well: {0} {0:article|articles}.':
    'Il voit aussi la couverture commune : {0} {0:article|articles}.',
  'It sees nothing of the shared coverage.': 'Il ne voit rien de la couverture commune.',
  '{0} {0:feed|feeds}: /coverage feeds tells how they do.': '{0} flux : /coverage feeds dit où ils en sont.',
  'This server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Ce serveur voit la couverture commune en plus de la sienne : {0} {0:article|articles}.',
  'This server sees its own coverage only: {0} {0:article|articles}.':
    'Ce serveur ne voit que sa propre couverture : {0} {0:article|articles}.',
  'As before, this server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Comme avant, ce serveur voit la couverture commune en plus de la sienne : {0} {0:article|articles}.',
  'As before, this server sees its own coverage only: {0} {0:article|articles}.':
    'Comme avant, ce serveur ne voit que sa propre couverture : {0} {0:article|articles}.',
  'confirm: type “{0}” to delete this server’s articles, feeds, follows and settings for good':
    'confirm : tapez « {0} » pour supprimer pour de bon les articles, flux, suivis et réglages de ce serveur',
  'Deleted for good: {0} {0:article|articles} of this server’s own with their earlier versions, its feeds, follows and settings, and the list of who changed what.':
    'Supprimés pour de bon : {0} {0:article propre|articles propres} à ce serveur avec leurs versions antérieures, ses flux, suivis et réglages, et la liste de qui a changé quoi.',
  'the coverage of this server has been deleted meanwhile; nothing is added to it or changed':
    'la couverture de ce serveur a été supprimée entre-temps ; rien n’y est ajouté ni changé',
  'the shared coverage cannot be hidden from itself': 'la couverture commune ne peut être cachée à elle-même',
  'the shared coverage is not a server’s own; change its folder instead':
    'la couverture commune n’appartient à aucun serveur ; changez plutôt son dossier',
  '{0}: belongs to the shared coverage, which a server cannot change':
    '{0} : appartient à la couverture commune, qu’un serveur ne peut changer',
  '{0}: there is no room for it: this server keeps at most {1} articles; remove some first':
    '{0} : il n’y a pas de place : ce serveur garde {1} articles au plus ; retirez-en d’abord',
  '{0}: there is no room for it: this server keeps at most {1} characters; remove some first':
    '{0} : il n’y a pas de place : ce serveur garde {1} caractères au plus ; retirez d’abord des articles',
  '{0}: has just been changed; look at it again': '{0} : vient d’être changé ; regardez à nouveau',
  '{0}: has just been removed again': '{0} : vient d’être retiré à nouveau',
  '{0}: is in the folder of articles; change its file there':
    '{0} : est dans le dossier des articles ; changez-y son fichier',
  '{0}: is in the folder of articles; remove its file there':
    '{0} : est dans le dossier des articles ; retirez-y son fichier',
  '{0}: there is no such article here; coverage list shows what there is':
    '{0} : il n’y a pas d’article de ce nom ici ; coverage list montre ce qu’il y a',
  '{0}: there are {1} articles of that name; give it another one':
    '{0} : il y a {1} articles de ce nom ; donnez-lui-en un autre',
  '{0}: cannot be analysed ({1})': '{0} : ne peut être analysé ({1})',
  '{0}: has no text': '{0} : n’a pas de texte',
  '{0}: is too large ({1} bytes; at most {2})': '{0} : est trop volumineux ({1} octets ; {2} au plus)',
  '{0}: cannot be brought back: another article has its name now':
    '{0} : ne peut être rétabli : un autre article porte maintenant son nom',
  '{0}: its latest change ({1}) cannot be taken back any more, for what was there before is no longer kept; another undo takes back the change before it':
    '{0} : son dernier changement ({1}) ne peut plus être annulé, car ce qui précédait n’est plus conservé ; une autre annulation porte sur le changement d’avant',
  added: 'ajouté',
  updated: 'mis à jour',
  described: 'décrit',
  duplicate: 'copie',
  removed: 'retiré',
  undone: 'annulé',

  // What is stored about members.
  'Messages are not stored: the bot reads those that mention it or reply to it, and those it is asked to check.':
    'Les messages ne sont pas conservés : le bot lit ceux qui le mentionnent ou lui répondent, et ceux qu’on lui demande de vérifier.',
  'Of a question that was asked: the question, under the id of the message or command that asked it, so that an answer can be replied to and its buttons go on working. Where a button is for one member only, that member’s id. Of a message that was checked: the words that were checked, when they are too long for a button. All this is deleted sixty days after it was last used.':
    'D’une question posée : la question, sous l’identifiant du message ou de la commande qui l’a posée, afin que l’on puisse répondre à une réponse et que ses boutons continuent de fonctionner. Si un bouton n’est que pour un membre, l’identifiant de ce membre. D’un message vérifié : les mots vérifiés, s’ils sont trop longs pour un bouton. Tout cela est supprimé soixante jours après la dernière utilisation.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when (here: {0} {0:member|members}). It stays as long as the coverage does.':
    'De ceux qui changent la couverture, suivent quelque chose ou règlent un résumé : leur identifiant de membre, avec ce qu’ils ont fait et quand (ici : {0} {0:membre|membres}). Cela reste aussi longtemps que la couverture.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when. It stays as long as the coverage does.':
    'De ceux qui changent la couverture, suivent quelque chose ou règlent un résumé : leur identifiant de membre, avec ce qu’ils ont fait et quand. Cela reste aussi longtemps que la couverture.',
  'No names, no lists of members, no reactions, nothing about who reads what. Logs hold ids and faults and no words of members, but for an address that leads into an inner network.':
    'Pas de noms, pas de listes de membres, pas de réactions, rien sur qui lit quoi. Les journaux contiennent des identifiants et des erreurs, et aucun mot des membres, sauf une adresse qui mène à un réseau interne.',
  'When the bot leaves a server, everything of that server is deleted after 30 days; /coverage forget deletes it at once.':
    'Quand le bot quitte un serveur, tout ce qui est à ce serveur est supprimé après 30 jours ; /coverage forget le supprime aussitôt.',

  // Feeds.
  '{0} is followed already.': '{0} est déjà suivi.',
  'Its articles are {0}’s from now on.': 'Ses articles sont désormais attribués à {0}.',
  'Following {0}: {1} {1:article|articles} came in.':
    'Flux suivi : {0}. {1} {1:article est arrivé|articles sont arrivés}.',
  'It is asked every quarter of an hour, or as seldom as it wishes. /coverage feeds tells how it does.':
    'Il est interrogé tous les quarts d’heure, ou aussi rarement qu’il le souhaite. /coverage feeds dit où il en est.',
  'Left out: {0}': 'Omis : {0}',
  '… and {0} more {0:entry|entries} left out.': '… et {0} {0:autre entrée omise|autres entrées omises}.',
  'No feed is followed here yet: /coverage feed url: … follows one.':
    'Aucun flux n’est encore suivi ici : /coverage feed url: … en suit un.',
  'outlet {0}': 'média {0}',
  'followed since {0}': 'suivi depuis le {0}',
  '{0} {0:article|articles}': '{0} {0:article|articles}',
  'not asked yet': 'pas encore interrogé',
  'last asked {0}': 'interrogé en dernier le {0}',
  'it fails at present ({0})': 'en panne actuellement ({0})',
  'last left out: {0}': 'dernière omission : {0}',
  'no feed here has “{0}” in its address or title: see /coverage feeds':
    'aucun flux ici n’a « {0} » dans son adresse ou son titre : voir /coverage feeds',
  '“{0}” fits {1} feeds: give the address as /coverage feeds has it':
    '« {0} » correspond à {1} flux : donnez l’adresse telle que /coverage feeds la montre',
  'No longer following {0}. Its articles stay.': 'N’est plus suivi : {0}. Ses articles restent.',
  'this coverage follows {0} feeds, which is the most: end one first with /coverage unfeed':
    'cette couverture suit {0} flux, le maximum : arrêtez-en un d’abord avec /coverage unfeed',
  '{0}: is no feed, and names none': '{0} : n’est pas un flux et n’en nomme aucun',
  'is a web page by now, whose feed is {0}': 'est maintenant une page web, dont le flux est {0}',
  'has no address, and the feed holds no more than a teaser':
    'n’a pas d’adresse, et le flux ne contient qu’une accroche',
  'its page holds no more than a teaser': 'sa page ne contient qu’une accroche',
  'A feed that is followed here fails: {0}. It is asked again, ever more seldom.':
    'Un flux suivi ici est en panne : {0}. Il est interrogé à nouveau, de plus en plus rarement.',

  // What a channel follows, and its digest.
  '“{0}” may be {1}: say which one': '« {0} » peut désigner {1} : dites lequel',
  '“{0}” is no name: say who': '« {0} » n’est pas un nom : dites qui',
  '“{0}” has no word to look for: name the matter in a few words':
    '« {0} » n’a aucun mot à chercher : nommez la chose en quelques mots',
  'what {0} says': 'ce que dit {0}',
  'articles that name {0}': 'les articles qui nomment {0}',
  'what is about “{0}”': 'ce qui porte sur « {0} »',
  'This channel follows {0} already (number {1}).': 'Ce salon suit déjà {0} (numéro {1}).',
  'Following {0}: this channel hears of it when new coverage comes in (number {1}).':
    'Suivi : {0}. Ce salon en est averti quand de nouveaux articles arrivent (numéro {1}).',
  'So far the coverage has nothing about it.': 'Jusqu’ici, la couverture n’a rien là-dessus.',
  'So far the coverage names nobody called “{0}”.': 'Jusqu’ici, la couverture ne nomme personne du nom de « {0} ».',
  'They are named in the coverage but not quoted so far.': 'Nommé dans la couverture, mais pas encore cité.',
  'So far: {0} {0:passage|passages}.': 'Jusqu’ici : {0} {0:passage|passages}.',
  'So far: {0} {0:statement|statements}.': 'Jusqu’ici : {0} propos.',
  'But the bot may not post here: give it Send Messages in this channel, or use another one.':
    'Mais le bot n’a pas le droit de publier ici : donnez-lui « Envoyer des messages » dans ce salon, ou prenez-en un autre.',
  'This server follows nothing yet: /follow speaker, /follow name or /follow topic begins.':
    'Ce serveur ne suit encore rien : /follow speaker, /follow name ou /follow topic pour commencer.',
  here: 'ici',
  'in channel {0}': 'dans le salon {0}',
  '{0}. {1}, {2}, since {3}.': '{0}. {1}, {2}, depuis le {3}.',
  'Digest {0}, {1}.': 'Résumé {0}, {1}.',
  'Nothing can be posted {0}: {1}.': 'Rien ne peut être publié {0} : {1}.',
  'the channel is gone': 'le salon n’existe plus',
  'the bot may not post there': 'le bot n’a pas le droit d’y publier',
  'No longer following {0}.': 'N’est plus suivi : {0}.',
  'this server follows nothing': 'ce serveur ne suit rien',
  'there is no follow “{0}” here: {1}; /follow list shows them all':
    '« {0} » n’est pas suivi ici : {1} ; /follow list montre tout',
  'this server follows {0} things, which is the most: end one first with /follow stop':
    'ce serveur suit {0} choses, le maximum : arrêtez-en une d’abord avec /follow stop',
  'follows and digests belong to a channel of a Discord server: use /follow there':
    'les suivis et les résumés appartiennent à un salon d’un serveur Discord : utilisez /follow là-bas',
  'every day at {0} ({1})': 'chaque jour à {0} ({1})',
  'This channel gets a digest {0}.': 'Ce salon reçoit un résumé {0}.',
  'This channel gets a digest {0}: what came in since the last one; nothing on days without news.':
    'Ce salon reçoit un résumé {0} : ce qui est arrivé depuis le dernier ; rien les jours sans nouveauté.',
  'This channel has no daily digest.': 'Ce salon n’a pas de résumé quotidien.',
  'This channel has no daily digest: give a time, such as 08:00, and a time zone, such as Europe/London.':
    'Ce salon n’a pas de résumé quotidien : donnez une heure, comme 08:00, et un fuseau horaire, comme Europe/Paris.',
  'The daily digest is off.': 'Le résumé quotidien est désactivé.',
  'No time zone was given: it is UTC. Name yours, such as Europe/London.':
    'Aucun fuseau horaire n’a été donné : c’est UTC. Nommez le vôtre, comme Europe/Paris.',
  'Turn off': 'Désactiver',
  'off and a time were both given: leave one out': 'off et une heure ont été donnés tous les deux : n’en gardez qu’un',
  'time is missing: when the digest is posted, such as 08:00': 'time manque : quand le résumé est publié, comme 08:00',
  'time “{0}”: write hours and minutes, such as 08:00 or 17:30':
    'heure « {0} » : écrivez les heures et les minutes, comme 08:00 ou 17:30',
  'time zone “{0}” is not known: {1}': 'le fuseau horaire « {0} » n’est pas connu : {1}',
  'did you mean {0}?': 'vouliez-vous dire {0} ?',
  'write it as Europe/London or America/New_York': 'écrivez-le comme Europe/Paris ou America/New_York',
  'name a city, such as Europe/London, whose clocks change with its summer time':
    'nommez une ville, comme Europe/Paris, dont les horloges suivent l’heure d’été',
  'name a city, such as Europe/London, whose clocks change with its summer time, or {0} for that all year round':
    'nommez une ville, comme Europe/Paris, dont les horloges suivent l’heure d’été, ou {0} pour ce décalage toute l’année',
  'Said by {0}': 'Dit par {0}',
  'Naming {0}': 'Nommé : {0}',
  'About “{0}”': 'Sur « {0} »',
  '{0} more {0:passage|passages} in this article: {1}': '{0} {0:autre passage|autres passages} dans cet article : {1}',
  '{0} {0:article|articles} came in together; from the first {1}, one passage each.':
    '{0} {0:article est arrivé|articles sont arrivés} ensemble ; des {1} premiers, un passage chacun.',
  '{0}: {1} {1:article|articles}.': '{0} : {1} {1:article|articles}.',
  '{0} new {0:article|articles} since {1}.': '{0} {0:nouvel article|nouveaux articles} depuis le {1}.',
  '{0} more: /articles': '{0} autres : /articles',
  '{0} more {0:passage|passages} of what this channel follows.':
    '{0} {0:autre passage|autres passages} de ce que suit ce salon.',

  // Addresses that cannot be fetched.
  'is not an address; give one like https://example.org/story':
    'n’est pas une adresse ; donnez-en une comme https://example.org/story',
  'begins with {0}; only http and https are fetched': 'commence par {0} ; seuls http et https sont lus',
  'holds a user name or password; give an address without':
    'contient un nom d’utilisateur ou un mot de passe ; donnez une adresse sans',
  'port {0} is not one of a web site': 'le port {0} n’est pas celui d’un site web',
  'is not on the public internet (check the address)': 'n’est pas sur l’internet public (vérifiez l’adresse)',
  'is asked too often; try later': 'est trop souvent interrogé ; réessayez plus tard',
  'is closed to programs by the site’s robots.txt': 'est fermé aux programmes par le robots.txt du site',
  'the site answers {0}': 'le site répond {0}',
  'answers {0}; try later': 'répond {0} ; réessayez plus tard',
  '{0}: the site sends nothing': '{0} : le site n’envoie rien',
  'is {0}, not {1}': 'est {0}, pas {1}',
  'a document that can be read': 'un document lisible',
  'a feed': 'un flux',
  'redirects more than {0} times': 'redirige plus de {0} fois',
  'does not answer within {0} s': 'ne répond pas en {0} s',
  'does not answer in HTTP': 'ne répond pas en HTTP',
  'takes too long': 'prend trop de temps',
  'cannot be reached ({0})': 'est injoignable ({0})',
  'sends headers without end': 'envoie des en-têtes sans fin',
  'is packed in a way that was not asked for': 'est compressé d’une manière non demandée',
  'is packed wrongly': 'est mal compressé',
  'is too large (more than {0} bytes)': 'est trop volumineux (plus de {0} octets)',

  // Documents that cannot be read.
  'holds no text': 'ne contient pas de texte',
  'holds no text (attachments are not read: add them by themselves)':
    'ne contient pas de texte (les pièces jointes ne sont pas lues : ajoutez-les à part)',
  'holds no text, only pictures (run text recognition on it first)':
    'ne contient pas de texte, seulement des images (faites d’abord une reconnaissance de texte)',
  'is not text': 'n’est pas du texte',
  'is not text, a web page, a PDF, a Word document or an e-mail':
    'n’est ni du texte, ni une page web, ni un PDF, ni un document Word, ni un courriel',
  'is text in no known encoding (save it as UTF-8)': 'est un texte dans un encodage inconnu (enregistrez-le en UTF-8)',
  'is a feed, not an article: have it followed instead': 'est un flux, pas un article : faites-le plutôt suivre',
  'is no feed (RSS, Atom or JSON Feed), and no page that names one':
    'n’est ni un flux (RSS, Atom ou JSON Feed), ni une page qui en nomme un',
  'is XML, not an article': 'est du XML, pas un article',
  'is a picture, not text': 'est une image, pas du texte',
  'is a packed file (unpack it first)': 'est un fichier compressé (décompressez-le d’abord)',
  'is a rich text file (save it as .docx or .txt)': 'est un fichier RTF (enregistrez-le en .docx ou .txt)',
  'is a zip archive and no Word document (add the files in it one by one)':
    'est une archive zip et non un document Word (ajoutez ses fichiers un par un)',
  'is an old Word document or one protected by a password (save it as .docx without password)':
    'est un ancien document Word ou un document protégé par mot de passe (enregistrez-le en .docx sans mot de passe)',
  'is protected (print it to a PDF without protection)': 'est protégé (imprimez-le dans un PDF sans protection)',
  'is a broken archive': 'est une archive endommagée',
  'is a broken PDF': 'est un PDF endommagé',
  'is a broken Word document': 'est un document Word endommagé',
  'is too large ({0} bytes; at most {1})': 'est trop volumineux ({0} octets ; {1} au plus)',
  'holds more than {0} characters of text': 'contient plus de {0} caractères de texte',
  'holds more than {0} parts': 'contient plus de {0} parties',
  'unpacks to more than {0} MB': 'dépasse {0} Mo une fois décompressé',
  'has {0} pages; at most {1} are read': 'a {0} pages ; {1} au plus sont lues',
  'takes longer than {0} s to read': 'prend plus de {0} s à lire',
  'cannot be read ({0})': 'ne peut être lu ({0})',
  'needs too much memory to read': 'demande trop de mémoire pour être lu',
  'is nested too deeply': 'est imbriqué trop profondément',
};
