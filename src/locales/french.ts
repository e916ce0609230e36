import { frenchNotes } from './notes/french.ts';
import type { Words } from './words.ts';

export const french: Words = {
  tag: 'fr',

  titles: {
    articles: 'Articles',
    ask: 'Dans la couverture',
    check: 'Vérifié dans la couverture',
    compare: 'Média par média',
    context: 'En contexte',
    disputed: 'Affirmations et démentis',
    help: 'Ce que l’on peut demander',
    quotes: 'Citations',
    stats: 'La couverture en image',
    summary: 'Résumé',
    timeline: 'Chronologie',
    'who-is': 'Qui c’est, dans les mots de la couverture',
    'who-said': 'Qui l’a dit',
    'follow speaker': 'Suivi',
    'follow name': 'Suivi',
    'follow topic': 'Suivi',
    'follow list': 'Ce que ce serveur suit',
    'follow stop': 'Suivi terminé',
    'follow digest': 'Résumé quotidien',
    export: 'Export',
    alert: 'Nouveau dans les articles',
    digest: 'Résumé quotidien',
    'coverage add': 'Ajout à la couverture',
    'coverage describe': 'Ce que l’on en sait',
    'coverage remove': 'Retiré',
    'coverage undo': 'Annulé',
    'coverage list': 'La couverture de ce serveur',
    'coverage feed': 'Flux',
    'coverage feeds': 'Flux',
    'coverage unfeed': 'Flux',
    'coverage shared': 'La couverture commune',
    'coverage forget': 'Supprimé',
    'coverage privacy': 'Ce qui est conservé sur les membres',
  },
  verdicts: {
    exact: 'Mot pour mot dans la couverture',
    altered: 'Dans la couverture, mais pas en ces termes',
    paraphrased: 'Dans la couverture sous forme de paraphrase, pas de citation',
    'wrong-speaker': 'Dans la couverture, mais quelqu’un d’autre l’a dit',
  },
  notInTheCoverage: 'Absent de la couverture',
  nothingToShow: 'Il n’y a rien à montrer.',
  searched: (articles, sentences, [a, s]) =>
    `Recherché dans ${articles} article${a > 1 ? 's' : ''}, ${sentences} phrase${s > 1 ? 's' : ''}.`,
  nearest: (passages) =>
    passages === 1
      ? 'Le passage le plus proche, qui ne répond pas :'
      : 'Les passages les plus proches, qui ne répondent pas :',
  askedAndPrinted: 'Demandé → imprimé',
  negationLeftOut: (negation) =>
    `Attention : la couverture dit « ${negation} », que ces mots omettent. Cela inverse le sens.`,
  negationPutIn: (negation) =>
    `Attention : ces mots disent « ${negation} », ce que la couverture ne dit pas. Cela inverse le sens.`,

  unattributed: 'Non attribué',
  kinds: { direct: 'cité directement', mixed: 'cité en partie', indirect: 'paraphrasé' },
  denial: 'un démenti',
  declined: 'a refusé de commenter',
  toldTo: (name) => `propos tenus à ${name}`,
  addressedTo: (name) => `adressé à ${name}`,
  accordingTo: (name) => `selon ${name}`,
  citing: (name) => `citant ${name}`,
  hedged: (hedge) => `avec réserve : « ${hedge} »`,

  outletUnknown: 'média inconnu',
  dateUnknown: 'date inconnue',
  paragraph: (number) => `paragraphe ${number}`,
  alsoIn: (outlets) => `aussi dans ${outlets}`,
  part: (number, of) => `partie ${number} sur ${of}`,
  weekOf: (monday) => `semaine du ${monday}`,
  countedFrom: (date) => `compté à partir du ${date}`,

  page: (number, of) => `page ${number} sur ${of}`,
  previous: 'Précédent',
  next: 'Suivant',
  context: 'Contexte',
  more: 'Plus',
  whoSaidThis: 'Qui a dit cela ?',
  share: 'Partager',
  showInContext: 'Montrer un passage dans son contexte',

  wholeAttached: 'Le texte entier est dans le fichier joint.',
  fileTooLarge: (name) => `${name} est trop volumineux pour être joint ici.`,
  fileNotAllowed: (name) => `${name} manque : je ne peux pas joindre de fichiers ici.`,
  progress: (done, total) => `${done} sur ${total} …`,
  alreadyDone: 'C’est déjà fait.',

  failed: (code) =>
    `Désolé, quelque chose s’est mal passé et la question est restée sans réponse. Si cela se reproduit, donnez le code ${code} à la personne qui gère ce bot.`,
  tooMuch: (seconds) => `Cela fait beaucoup à la fois. Redemandez dans ${seconds} s.`,
  crowded: (seconds) => `Beaucoup de questions arrivent en ce moment. Redemandez dans ${seconds} s.`,
  outdated: 'Ce bouton est périmé : redemandez pour obtenir une nouvelle réponse.',
  gone: (command) => `La commande ${command} n’existe plus. /help dit ce que l’on peut demander.`,
  forManagers: (command) => `${command} est réservé aux personnes qui gèrent ce serveur.`,
  useCommand: (command) => `Utilisez ${command} pour cela.`,
  welcome: 'Avec plaisir. Posez vos questions quand vous voulez.',
  noText: 'Ce message n’a pas de texte à vérifier.',
  readInPart: (length, read) =>
    `Avec ses contenus intégrés, ce message compte ${length} caractères ; les ${read} premiers ont été lus.`,

  commands: {
    'Check against coverage': 'Vérifier dans la couverture',
    'The sentences of the coverage that answer a question': 'Les phrases de la couverture qui répondent à une question',
    'A question in plain words': 'Une question en langage courant',
    'Check each quotation of a text against the coverage': 'Vérifier chaque citation d’un texte dans la couverture',
    'A text with quotations, as posted': 'Un texte avec des citations, tel que publié',
    'Outlets side by side: what several print, what only one reports':
      'Les médias côte à côte : ce que plusieurs impriment, ce qu’un seul rapporte',
    'What to compare them on': 'Le sujet de la comparaison',
    'Claims, denials and refusals to comment, side by side':
      'Affirmations, démentis et refus de commenter, côte à côte',
    'Only what is about this': 'Seulement ce qui porte sur ceci',
    'What you can ask, with examples from this coverage':
      'Ce que l’on peut demander, avec des exemples de cette couverture',
    'What somebody said, newest first': 'Ce que quelqu’un a dit, du plus récent au plus ancien',
    'A name or a role': 'Un nom ou une fonction',
    'Only what was said about this': 'Seulement ce qui a été dit à ce sujet',
    'Only in this outlet': 'Seulement dans ce média',
    'Quoted directly, partly quoted (mixed), or paraphrased (indirect)':
      'Cité directement, en partie (mixed) ou paraphrasé (indirect)',
    direct: 'direct',
    mixed: 'en partie',
    indirect: 'paraphrasé',
    'The chief sentences of an article, a topic, an outlet, a day, or everything':
      'Les phrases principales d’un article, d’un sujet, d’un média, d’un jour ou de tout',
    'One article: its title or file name': 'Un article : son titre ou son nom de fichier',
    'What to sum up, across articles': 'Ce qu’il faut résumer, à travers les articles',
    'Only of this day: 2020-07-21, or a month: 2020-07': 'Seulement de ce jour : 2020-07-21, ou d’un mois : 2020-07',
    'Medium unless said otherwise': 'Moyen, sauf indication contraire',
    short: 'court',
    medium: 'moyen',
    long: 'long',
    'What happened when, earliest first, relative dates worked out':
      'Ce qui s’est passé et quand, dans l’ordre, dates relatives calculées',
    'Only what names this person or body': 'Seulement ce qui nomme cette personne ou cet organisme',
    'Who somebody is, in the coverage’s words, and how they are quoted':
      'Qui est quelqu’un, dans les mots de la couverture, et comment on le cite',
    'Who said these words, and are they the words that were said?':
      'Qui a dit ces mots, et est-ce bien ce qui a été dit ?',
    'The words, with or without quotation marks': 'Les mots, avec ou sans guillemets',
    'Who is supposed to have said them': 'Qui est censé les avoir dits',
    'A picture of the coverage: who is quoted, by whom and how':
      'Une image de la couverture : qui est cité, par qui et comment',
    'Who is quoted, statements over time, or who is named together':
      'Qui est cité, les propos au fil du temps, ou qui est nommé avec qui',
    'Only this person or body': 'Seulement cette personne ou cet organisme',
    quoted: 'cités',
    time: 'temps',
    people: 'personnes',
    'What this channel hears of when new coverage comes in':
      'Ce dont ce salon est averti quand de nouveaux articles arrivent',
    'Hear of what somebody says from now on': 'Être averti de ce que dit quelqu’un, désormais',
    'Hear of articles that name somebody from now on': 'Être averti des articles qui nomment quelqu’un, désormais',
    'Hear of what is about a topic, or answers a question, from now on':
      'Être averti de ce qui touche un sujet ou répond à une question, désormais',
    'A topic or a question': 'Un sujet ou une question',
    'What this server follows, and its digests': 'Ce que ce serveur suit, et ses résumés',
    'Follow something no longer': 'Ne plus suivre quelque chose',
    'Its number or its words, or “all” of this channel': 'Son numéro ou ses mots, ou « all » pour tout ce salon',
    'What is new, once a day in this channel': 'Les nouveautés, une fois par jour dans ce salon',
    'When: 08:00, 17:30': 'Quand : 08:00, 17:30',
    'The time zone of that time: Europe/London': 'Le fuseau horaire de cette heure : Europe/Paris',
    'No digest any more': 'Plus de résumé',
    'Who said what, with its citations, as a file': 'Qui a dit quoi, avec les sources, dans un fichier',
    'csv for spreadsheets (unless said otherwise), json for programs, md to read':
      'csv pour un tableur (sauf indication contraire), json pour un programme, md pour lire',
    csv: 'csv',
    json: 'json',
    md: 'md',
    'Only from this day, month or year on: 2020-07-21': 'Seulement à partir de ce jour, mois ou année : 2020-07-21',
    'Only up to this day, month or year: 2020-07-21': 'Seulement jusqu’à ce jour, mois ou année : 2020-07-21',
    'What is loaded; or read one article; or what has changed in it':
      'Ce qui est chargé ; ou lire un article ; ou ce qui y a changé',
    'Its title or file name, or an outlet': 'Son titre ou son nom de fichier, ou un média',
    'What was added and dropped since it was first printed':
      'Ce qui a été ajouté et retiré depuis la première parution',
    'Change what this server’s answers are drawn from': 'Changer ce dont sont tirées les réponses sur ce serveur',
    'Add an article: a file, or the addresses of some': 'Ajouter un article : un fichier, ou les adresses de plusieurs',
    'Text, Markdown, a web page, PDF, Word document or e-mail':
      'Texte, Markdown, page web, PDF, document Word ou courriel',
    'Its address; or several addresses with spaces between them':
      'Son adresse ; ou plusieurs adresses séparées par des espaces',
    'Its title as printed': 'Son titre tel qu’imprimé',
    'Who published it': 'Qui l’a publié',
    'When it was published: 2026-05-04': 'Quand il a été publié : 2026-05-04',
    'Who wrote it': 'Qui l’a écrit',
    'Where it was published': 'Où il a été publié',
    'Say or correct who published an article, when, and who wrote it; - for not known':
      'Dire ou corriger qui a publié un article, quand, et qui l’a écrit ; - pour inconnu',
    'An article: its title or file name': 'Un article : son titre ou son nom de fichier',
    'Remove an article of this server’s own': 'Retirer un article propre à ce serveur',
    'Take the latest change of the coverage back': 'Annuler le dernier changement de la couverture',
    'Only if the latest change is the one of this number': 'Seulement si le dernier changement porte ce numéro',
    'What this server has of its own, who added it and when, and how much room is left':
      'Ce que ce serveur a en propre, qui l’a ajouté et quand, et la place qui reste',
    'Follow a feed (RSS, Atom or JSON Feed): its articles come in as they appear':
      'Suivre un flux (RSS, Atom ou JSON Feed) : ses articles arrivent dès leur parution',
    'The feed’s address, or that of a page that names it': 'L’adresse du flux, ou d’une page qui le nomme',
    'Who publishes it; else as each page says': 'Qui le publie ; sinon ce que dit chaque page',
    'The feeds that are followed, and how they do': 'Les flux suivis, et leur état',
    'Follow a feed no longer; its articles stay': 'Ne plus suivre un flux ; ses articles restent',
    'Its address, or words of its title': 'Son adresse, ou des mots de son titre',
    'Show or hide the shared coverage in this server': 'Montrer ou cacher la couverture commune sur ce serveur',
    'Whether answers draw on it as well': 'Si les réponses en sont tirées aussi',
    'Delete everything of this server’s own at once and for good':
      'Supprimer aussitôt et pour de bon tout ce qui est propre à ce serveur',
    'Type: delete everything': 'Taper : delete everything',
    'What is stored about members': 'Ce qui est conservé sur les membres',
  },
  notes: frenchNotes,
};
