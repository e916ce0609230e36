import type { Words } from './words.ts';

export const spanish: Words = {
  tag: 'es',

  titles: {
    articles: 'Artículos',
    ask: 'De la cobertura',
    check: 'Comprobado con la cobertura',
    compare: 'Medio por medio',
    context: 'En contexto',
    disputed: 'Afirmaciones y desmentidos',
    help: 'Qué se puede preguntar',
    quotes: 'Citas',
    stats: 'La cobertura en una imagen',
    summary: 'Resumen',
    timeline: 'Cronología',
    'who-is': 'Quién es, en palabras de la cobertura',
    'who-said': 'Quién lo dijo',
  },
  verdicts: {
    exact: 'Palabra por palabra en la cobertura',
    altered: 'En la cobertura, pero no con estas palabras',
    paraphrased: 'En la cobertura como paráfrasis, no como cita',
    'wrong-speaker': 'En la cobertura, pero lo dijo otra persona',
  },
  notInTheCoverage: 'No está en la cobertura',
  nothingToShow: 'No hay nada que mostrar.',
  searched: (articles, sentences, [a, s]) =>
    `Se buscó en ${articles} artículo${a === 1 ? '' : 's'}, ${sentences} ${s === 1 ? 'frase' : 'frases'}.`,
  nearest: (passages) =>
    passages === 1 ? 'El pasaje más cercano, que no responde:' : 'Los pasajes más cercanos, que no responden:',
  askedAndPrinted: 'Preguntado → impreso',
  negationLeftOut: (negation) =>
    `Cuidado: la cobertura dice «${negation}», que falta en estas palabras. Eso invierte el sentido.`,
  negationPutIn: (negation) =>
    `Cuidado: estas palabras dicen «${negation}», y la cobertura no. Eso invierte el sentido.`,

  unattributed: 'Sin atribuir',
  kinds: { direct: 'citado textualmente', mixed: 'citado en parte', indirect: 'parafraseado' },
  denial: 'un desmentido',
  declined: 'no quiso comentar',
  toldTo: (name) => `según dijo a ${name}`,
  addressedTo: (name) => `dirigido a ${name}`,
  accordingTo: (name) => `según ${name}`,
  citing: (name) => `que cita a ${name}`,
  hedged: (hedge) => `con reserva: «${hedge}»`,

  outletUnknown: 'medio desconocido',
  dateUnknown: 'fecha desconocida',
  paragraph: (number) => `párrafo ${number}`,
  alsoIn: (outlets) => `también en ${outlets}`,
  part: (number, of) => `parte ${number} de ${of}`,
  weekOf: (monday) => `semana del ${monday}`,
  countedFrom: (date) => `contado desde el ${date}`,

  page: (number, of) => `página ${number} de ${of}`,
  previous: 'Anterior',
  next: 'Siguiente',
  context: 'Contexto',
  more: 'Más',
  whoSaidThis: '¿Quién lo dijo?',
  share: 'Compartir',
  showInContext: 'Mostrar un pasaje en su contexto',

  wholeAttached: 'El texto completo está en el archivo adjunto.',
  fileTooLarge: (name) => `${name} es demasiado grande para adjuntarlo aquí.`,
  fileNotAllowed: (name) => `Falta ${name}: aquí no puedo adjuntar archivos.`,
  progress: (done, total) => `${done} de ${total} …`,
  alreadyDone: 'Eso ya está hecho.',

  failed: (code) =>
    `Lo siento, algo salió mal y esto quedó sin respuesta. Si vuelve a ocurrir, da el código ${code} a quien administra este bot.`,
  tooMuch: (seconds) => `Eso fue mucho de una vez. Vuelve a preguntar dentro de ${seconds} s.`,
  outdated: 'Este botón ha caducado: pregunta otra vez para obtener una respuesta nueva.',
  gone: (command) => `El comando ${command} ya no existe. /help dice qué se puede preguntar.`,
  forManagers: (command) => `${command} es para quienes administran este servidor.`,
  useCommand: (command) => `Usa ${command} para eso.`,
  noText: 'Ese mensaje no tiene texto que se pueda comprobar.',

  commands: {
    'Check against coverage': 'Comprobar en la cobertura',
    'What is loaded; or read one article': 'Qué está cargado; o leer un artículo',
    'An article to read: its title or file name': 'Un artículo para leer: su título o nombre de archivo',
    'The sentences of the coverage that answer a question': 'Las frases de la cobertura que responden a una pregunta',
    'A question in plain words': 'Una pregunta en lenguaje corriente',
    'Check each quotation of a text against the coverage': 'Comprobar cada cita de un texto con la cobertura',
    'A text with quotations, as posted': 'Un texto con citas, tal como se publicó',
    'Outlets side by side: what several print, what only one reports':
      'Los medios lado a lado: lo que imprimen varios, lo que informa solo uno',
    'What to compare them on': 'Sobre qué compararlos',
    'Claims, denials and refusals to comment, side by side':
      'Afirmaciones, desmentidos y negativas a comentar, lado a lado',
    'Only what is about this': 'Solo lo que trata de esto',
    'What you can ask, with examples from this coverage': 'Qué se puede preguntar, con ejemplos de esta cobertura',
    'What somebody said, newest first': 'Lo que alguien dijo, primero lo más reciente',
    'A name or a role': 'Un nombre o un cargo',
    'Only what was said about this': 'Solo lo que se dijo sobre esto',
    'Only in this outlet': 'Solo en este medio',
    'Quoted directly, partly quoted (mixed), or paraphrased (indirect)':
      'Citado textualmente, en parte (mixed) o parafraseado (indirect)',
    direct: 'textual',
    mixed: 'en parte',
    indirect: 'parafraseado',
    'The chief sentences of an article, a topic, an outlet, a day, or everything':
      'Las frases principales de un artículo, un tema, un medio, un día o de todo',
    'One article: its title or file name': 'Un artículo: su título o nombre de archivo',
    'What to sum up, across articles': 'Qué resumir, a través de los artículos',
    'Only of this day: 2020-07-21, or a month: 2020-07': 'Solo de este día: 2020-07-21, o de un mes: 2020-07',
    'Medium unless said otherwise': 'Medio, salvo que se diga otra cosa',
    short: 'corto',
    medium: 'medio',
    long: 'largo',
    'What happened when, earliest first, relative dates worked out':
      'Qué pasó y cuándo, primero lo más antiguo, fechas relativas calculadas',
    'Only what names this person or body': 'Solo lo que nombra a esta persona u organismo',
    'Who somebody is, in the coverage’s words, and how they are quoted':
      'Quién es alguien, en palabras de la cobertura, y cómo se le cita',
    'Who said these words, and are they the words that were said?': '¿Quién dijo estas palabras, y se dijeron así?',
    'The words, with or without quotation marks': 'Las palabras, con o sin comillas',
    'Who is supposed to have said them': 'Quién se supone que las dijo',
    'A picture of the coverage: who is quoted, by whom and how':
      'Una imagen de la cobertura: a quién se cita, quién lo cita y cómo',
    'Who is quoted, statements over time, or who is named together':
      'A quién se cita, declaraciones a lo largo del tiempo, o a quiénes se nombra juntos',
    'Only this person or body': 'Solo esta persona u organismo',
    quoted: 'citados',
    time: 'tiempo',
    people: 'personas',
  },
};
