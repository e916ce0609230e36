/** Sentences about answers, by their English (say.ts): `{0}` is a value, `{0:one|many}` a form by that number. */
export const spanishNotes: Readonly<Record<string, string>> = {
  // Receipts: why there is no answer.
  'The coverage is empty: there is no article to ask about yet.':
    'La cobertura está vacía: todavía no hay ningún artículo sobre el que preguntar.',
  'Add articles, then ask who said what.': 'Añade artículos y después pregunta quién dijo qué.',
  'The coverage does not answer this.': 'La cobertura no responde a esto.',
  'No sentence of the coverage shares a word with this.':
    'Ninguna frase de la cobertura tiene una palabra en común con esta pregunta.',
  'Follow this': 'Seguir',
  'The coverage names nobody called “{0}”.': 'La cobertura no nombra a nadie llamado «{0}».',
  'Nearest: {0}.': 'Lo más parecido: {0}.',
  '“{0}” may be {1}: which one?': '«{0}» puede ser {1}: ¿cuál?',
  '“{0}” fits {1} articles: {2}?': '«{0}» encaja con {1} artículos: ¿{2}?',
  'The coverage has no article “{0}”.': 'La cobertura no tiene ningún artículo «{0}».',
  'It has: {0}.': 'Tiene: {0}.',
  'The coverage has no outlet called “{0}”.': 'La cobertura no tiene ningún medio llamado «{0}».',
  'It has {0}.': 'Tiene: {0}.',
  'no named outlet': 'ningún medio con nombre',
  'The coverage has nothing about “{0}”.': 'La cobertura no tiene nada sobre «{0}».',
  'The coverage has no article {0}.': 'La cobertura no tiene ningún artículo {0}.',
  'by {0}': 'de {0}',
  'of {0}': 'con fecha {0}',
  'There is nothing to sum up: no sentence of a body of text.':
    'No hay nada que resumir: ninguna frase de un cuerpo de texto.',

  // Who said it, and quotations that are checked.
  'There are too few words to tell who said them: give a few more.':
    'Son muy pocas palabras para decir quién las dijo: da algunas más.',
  'These words are too common to tell who said them: they stand in {0} {0:place|places}. Give a few more.':
    'Estas palabras son demasiado comunes para decir quién las dijo: están en {0} {0:lugar|lugares}. Da algunas más.',
  'These words are not in the coverage.': 'Estas palabras no están en la cobertura.',
  'These words are not in {0}.': 'Estas palabras no están en {0}.',
  'These words are not in the coverage any more: an earlier version of “{0}” printed them.':
    'Estas palabras ya no están en la cobertura: las imprimió una versión anterior de «{0}».',
  'Careful: the coverage says “{0}” just before these words.':
    'Cuidado: la cobertura dice «{0}» justo antes de estas palabras.',
  'The coverage hedges: “{0}”.': 'La cobertura expresa una reserva: «{0}».',
  'These are the article’s own words: it puts them in nobody’s mouth.':
    'Son palabras del propio artículo: no las pone en boca de nadie.',
  'The coverage does not say whether {0} said them.': 'La cobertura no dice si las dijo {0}.',
  'The coverage does not give these words to {0}.': 'La cobertura no atribuye estas palabras a {0}.',
  'There is no quotation to check here: put the words in quotation marks.':
    'Aquí no hay ninguna cita que comprobar: pon las palabras entre comillas.',
  'None of these {0} quotations is in the coverage.': 'Ninguna de estas {0} citas está en la cobertura.',
  'Too short to be checked: {0}.': 'Demasiado breve para comprobarlo: {0}.',
  'The first {0} of {1} quotations were checked.': 'Se comprobaron las primeras {0} de {1} citas.',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1}.': '{0}: {1}.',
  '“{0}”': '«{0}»',
  '“{0}” ({1})': '«{0}» ({1})',
  'word for word': 'palabra por palabra',
  altered: 'alterada',
  'a paraphrase shown as a quotation': 'una paráfrasis presentada como cita',
  'words of somebody else': 'palabras de otra persona',
  'not in the coverage': 'no está en la cobertura',

  // What somebody said, and who they are.
  '{0} is named in the coverage but never quoted.': 'La cobertura nombra a {0}, pero nunca lo cita.',
  'The coverage has no statement by {0} {1}.': 'La cobertura no tiene ninguna declaración de {0} {1}.',
  'of the kind “{0}”': 'del tipo «{0}»',
  'in the {0}': 'en {0}',
  'The coverage has nothing {0} said about “{1}”.': 'La cobertura no tiene nada que {0} dijera sobre «{1}».',
  '{0} {0:statement|statements} by {1}, in {2}.': '{0} {0:declaración|declaraciones} de {1}, en {2}.',
  '{0} {0:statement|statements} by {1}, printed {2} in {3}.':
    '{0} {0:declaración|declaraciones} de {1}, {0:impresa|impresas} {2} en {3}.',
  once: 'una vez',
  twice: 'dos veces',
  '{0} times': '{0} veces',
  'The newest {0} are shown: narrow it down by topic, outlet or kind.':
    'Se muestran las {0} más recientes: acota por tema, medio o tipo.',
  'The same statements, printed again': 'Las mismas declaraciones, impresas de nuevo',
  'an unnamed outlet': 'un medio sin nombre',
  'In {0}’s words': 'En palabras de {0}',
  'The coverage prints no role of {0}.': 'La cobertura no menciona ningún cargo de {0}.',
  'Also called: {0}.': 'También llamado: {0}.',
  'Named together with {0}.': 'Nombrado junto con {0}.',
  '{0} directly': '{0} textualmente',
  '{0} partly': '{0} en parte',
  '{0} in paraphrase': '{0} en paráfrasis',
  '{0} is named but never quoted.': 'Se nombra a {0}, pero nunca se le cita.',
  '{0} {0:statement|statements} by {1}, quoted by {2}.':
    '{0} {0:declaración|declaraciones} de {1}, {0:citada|citadas} por {2}.',
  'no speaker is named': 'no se nombra a quien habla',
  'no speaker near the quotation': 'nadie que hable cerca de la cita',

  // Outlet by outlet.
  'There is only one outlet in the coverage: nothing to compare it with.':
    'Solo hay un medio en la cobertura: no hay nada con qué compararlo.',
  'No statement is printed by two of {0}.': 'Ninguna declaración la imprimen dos de estos medios: {0}.',
  'No statement is printed by two of the outlets.': 'Ninguna declaración la imprimen dos medios.',
  'Name a topic to see what only one outlet reports.': 'Nombra un tema para ver lo que informa un solo medio.',
  'Printed by {0}': 'Impreso por {0}',
  'Reported by {0}': 'Lo recogen {0}',
  'Only in {0}': 'Solo en {0}',
  'In {0}': 'En {0}',
  'Of “{0}…” {1} leaves out {2} {2:word|words} that {3} prints.':
    'De «{0}…», {1} omite {2} {2:palabra|palabras} que imprime {3}.',
  '{0} has nothing on this.': '{0} no tiene nada sobre esto.',
  '{0} have nothing on this.': '{0} no tienen nada sobre esto.',
  '{0} other outlets have nothing on this.': 'Otros {0} medios no tienen nada sobre esto.',
  'On this only {0} quotes {1}.': 'Sobre esto, solo {0} cita a {1}.',
  '{0} hedges ({1})': '{0} expresa reservas ({1})',
  '{0}; {1}': '{0}; {1}',
  '{0}; {1} does not.': '{0}; {1} no.',
  '{0}; {1} do not.': '{0}; {1} no.',

  // Claims and denials.
  'The coverage reports no denial and no refusal to comment.':
    'La cobertura no recoge ningún desmentido ni ninguna negativa a comentar.',
  'The coverage reports no denial and no refusal to comment about “{0}”.':
    'Sobre «{0}», la cobertura no recoge ningún desmentido ni ninguna negativa a comentar.',
  'Denied, and which claim is meant is not certain':
    'Desmentido, sin que conste con certeza qué afirmación se desmiente',
  'Denied, and the claim is not printed': 'Desmentido, sin que se imprima la afirmación',
  'Left without comment': 'Sin comentarios',
  'The first {0} of {1} disputes: name a topic for others.':
    'Los primeros {0} de {1} casos: nombra un tema para ver otros.',
  'Dispute {0}: {1}': 'Caso {0}: {1}',
  'claimed by {0}': 'afirmado por {0}',
  'a claim that is not printed': 'una afirmación que no se imprime',
  'denied by {0}': 'desmentido por {0}',
  'left without comment by {0}': 'sin comentarios de {0}',
  'somebody unnamed': 'alguien sin nombrar',
  '{0} independent named {0:source|sources} ({1})':
    '{0} {0:fuente independiente con nombre|fuentes independientes con nombre} ({1})',
  '{0} unnamed {0:source|sources} ({1})': '{0} {0:fuente anónima|fuentes anónimas} ({1})',
  'a source that is not told': 'una fuente que no se indica',
  '{0}, printed {1}': '{0}, impreso {1}',

  // Summaries, timelines, articles and their versions.
  '{0} of {1} {1:sentence|sentences}, from {2} {2:article|articles}.':
    '{0} de {1} {1:frase|frases}, de {2} {2:artículo|artículos}.',
  'Read for it: {0} of {1} articles; narrow it down for more.':
    'Leídos para ello: {0} de {1} artículos; acota la pregunta para ver más.',
  'The coverage has no dated passage.': 'La cobertura no tiene ningún pasaje con fecha.',
  'The coverage has no dated passage about {0}.': 'La cobertura no tiene ningún pasaje con fecha sobre {0}.',
  '{0} relative {0:date|dates} (“yesterday”, “last week”) could not be worked out: the article’s own date is not known.':
    '{0} {0:fecha relativa|fechas relativas} («yesterday», «last week») no se {0:pudo|pudieron} calcular: no se conoce la fecha del artículo.',
  'The first {0} of {1} dated passages; narrow it down for the rest.':
    'Los primeros {0} de {1} pasajes con fecha; acota la pregunta para ver el resto.',
  '{0} {0:article|articles} loaded.': '{0} {0:artículo cargado|artículos cargados}.',
  '{0} {0:article|articles} of {1}.': '{0} {0:artículo|artículos} de {1}.',
  '{0} {0:article|articles} printed anew.': '{0} {0:artículo reimpreso|artículos reimpresos}.',
  'No article of the coverage has been printed anew.': 'Ningún artículo de la cobertura se ha reimpreso.',
  'No article of {0} has been printed anew.': 'Ningún artículo de {0} se ha reimpreso.',
  'The {0} newest are listed; {1} older {1:one is|ones are} searched as well.':
    'Se listan los {0} más recientes; también se busca en {1} más {1:antiguo|antiguos}.',
  'Outlet and date of some articles are not known.': 'No se conocen el medio y la fecha de algunos artículos.',
  'The article “{0}” has just been removed.': 'El artículo «{0}» acaba de retirarse.',
  'The author is not known.': 'No se sabe quién lo escribió.',
  'By {0}.': 'De {0}.',
  '“{0}” has been printed once: nothing in it has changed.':
    '«{0}» se ha impreso una sola vez: nada ha cambiado en él.',
  'version {0}, {1}': 'versión {0}, {1}',
  'Added in {0}': 'Añadido en: {0}',
  'Dropped in {0}': 'Quitado en: {0}',
  'Other sentences added in {0}': 'Otras frases añadidas en: {0}',
  'Other sentences dropped in {0}': 'Otras frases quitadas en: {0}',
  'No quotation or attribution changed in {0}.': 'Ninguna cita ni atribución cambió en: {0}.',
  '{0} more {0:sentence|sentences} added in {1}.': '{0} {0:frase más añadida|frases más añadidas} en: {1}.',
  '{0} more {0:sentence|sentences} dropped in {1}.': '{0} {0:frase más quitada|frases más quitadas} en: {1}.',
  '“{0}” has {1} {1:version|versions}.': '«{0}» tiene {1} {1:versión|versiones}.',
  'The article has changed since: this is version {0} of {1}.':
    'El artículo ha cambiado desde entonces: esta es la versión {0} de {1}.',
  'The article of this passage is no longer part of the coverage.':
    'El artículo de este pasaje ya no forma parte de la cobertura.',

  // What can be asked.
  'Who said some words: {0}': 'Quién dijo unas palabras: {0}',
  'What somebody said: {0}': 'Lo que dijo alguien: {0}',
  'Who somebody is: {0}': 'Quién es alguien: {0}',
  'A question of your own: {0}': 'Una pregunta propia: {0}',
  'The gist of an article: {0}': 'Lo esencial de un artículo: {0}',
  'A picture of who is quoted, and how: /stats': 'Una imagen de a quién se cita, y cómo: /stats',
  'Everything that is loaded: /articles': 'Todo lo que está cargado: /articles',
  'Or mention the bot with a plain question. Every answer is a passage of the coverage, with its source.':
    'O menciona al bot con una simple pregunta. Cada respuesta es un pasaje de la cobertura, con su fuente.',

  // Pictures and their figures.
  'Who is quoted, and how': 'A quién se cita, y cómo',
  'Who is named together': 'A quiénes se nombra juntos',
  'Statements by day': 'Declaraciones por día',
  'Statements by week': 'Declaraciones por semana',
  'Statements by month': 'Declaraciones por mes',
  'Statements by year': 'Declaraciones por año',
  statements: 'declaraciones',
  quoted: 'citado',
  'partly quoted': 'citado en parte',
  paraphrased: 'parafraseado',
  relayed: 'transmitido',
  '{0} quoted': '{0} {0:citada|citadas}',
  '{0} partly quoted': '{0} {0:citada|citadas} en parte',
  '{0} paraphrased': '{0} {0:parafraseada|parafraseadas}',
  '{0} relayed': '{0} {0:transmitida|transmitidas}',
  'unnamed sources': 'fuentes anónimas',
  '{0} others': 'otros {0}',
  '{0} {0:other|others} {1}': '{0:otro|otros} {0} {1}',
  '{0} {0:statement|statements}': '{0} {0:declaración|declaraciones}',
  '{0} {0:statement|statements} by {1}': '{0} {0:declaración|declaraciones} de {1}',
  'in {0} {0:article|articles}': 'en {0} {0:artículo|artículos}',
  'in the newest {0} of {1} articles': 'en los {0} más recientes de {1} artículos',
  '{0} {0:person|people}': '{0} {0:persona|personas}',
  '{0} of {1} people': '{0} de {1} personas',
  '{0} and {1}: {2} {2:paragraph|paragraphs}.': '{0} y {1}: {2} {2:párrafo|párrafos}.',
  '{0} is {1}.': '{0} es {1}.',
  'Counted: paragraphs that name both, pronouns included.':
    'Contados: los párrafos que nombran a ambos, pronombres incluidos.',
  'The {0} strongest of {1} pairs.': 'Las {0} parejas más fuertes de {1}.',
  'The {0} most quoted of {1} speakers.': 'Las {0} personas más citadas de {1}.',
  'The {0} busiest of {1} days are in the text.': 'Los {0} días con más declaraciones de {1} están en el texto.',
  'The {0} busiest of {1} weeks are in the text.': 'Las {0} semanas con más declaraciones de {1} están en el texto.',
  'The {0} busiest of {1} months are in the text.': 'Los {0} meses con más declaraciones de {1} están en el texto.',
  'The {0} busiest of {1} years are in the text.': 'Los {0} años con más declaraciones de {1} están en el texto.',
  'Week of {0}': 'Semana del {0}',
  '{0} older {0:statement|statements} left out.':
    '{0} {0:declaración más antigua omitida|declaraciones más antiguas omitidas}.',
  '{0} {0:statement|statements} in articles without a date left out.':
    '{0} {0:declaración omitida|declaraciones omitidas}, en artículos sin fecha.',
  '{0} {0:quotation|quotations} without a speaker': '{0} {0:cita|citas} sin autor',
  '{0} {0:scare quote, title or name|scare quotes, titles and names} in quotation marks':
    '{0} {0:expresión, título o nombre|expresiones, títulos y nombres} entre comillas',
  'Each statement counts once for each outlet that prints it.':
    'Cada declaración cuenta una vez por cada medio que la imprime.',
  '{0} {0:statement is|statements are} printed by several outlets.':
    '{0} {0:declaración la imprimen|declaraciones las imprimen} varios medios.',
  'Not counted: {0}.': 'No contados: {0}.',
  'The picture could not be drawn; these are its figures.': 'No se pudo dibujar la imagen; estas son sus cifras.',
  'The rest is in the text.': 'El resto está en el texto.',
  'The coverage': 'La cobertura',
  '{0} quotes nobody.': '{0} no cita a nadie.',
  '{0} names {1} but never quotes them.': '{0} nombra a {1}, pero nunca lo cita.',
  '{0} names no two people in one paragraph.': '{0} no nombra a dos personas en un mismo párrafo.',
  '{0} names nobody together with {1} in one paragraph.': '{0} no nombra a nadie junto con {1} en un mismo párrafo.',
  'No article that quotes anybody has a date, so nothing can be told over time.':
    'Ningún artículo que cite a alguien tiene fecha: no se puede mostrar nada a lo largo del tiempo.',

  // A file of attributions.
  'The coverage has no attribution that fits all of this.':
    'La cobertura no tiene ninguna atribución que encaje con todo esto.',
  '{0} {0:attribution|attributions} in {1}.': '{0} {0:atribución|atribuciones} en {1}.',
  '{0} {0:attribution|attributions} with their citations': '{0} {0:atribución|atribuciones} con sus fuentes',
  '{0} older {0:one|ones} had no room in one file: narrow it down by speaker, outlet or date.':
    '{0} más {0:antigua no cupo|antiguas no cupieron} en un archivo: acota por persona, medio o fecha.',
  '{0} {0:cell|cells} began as a formula does; an apostrophe stands before: without it the words are exact.':
    '{0} {0:celda empezaba|celdas empezaban} como una fórmula; lleva delante un apóstrofo: sin él, las palabras son exactas.',
  'one attribution alone is larger than a file may be: narrow it down':
    'una sola atribución es más grande de lo que puede ser un archivo: acota la petición',
  Attributions: 'Atribuciones',
  Unattributed: 'Sin atribuir',
  'outlet unknown': 'medio desconocido',
  'date unknown': 'fecha desconocida',
  'via {0}': 'a través de {0}',
  'hedged: “{0}”': 'con reserva: «{0}»',
  denies: 'desmiente',
  declines: 'no quiere comentar',
  'paragraph {0}': 'párrafo {0}',

  // What is wrong with an option.
  '{0} “{1}”: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    '{0} «{1}»: escribe un día como 2020-07-21, un mes como 2020-07 o un año como 2020',
  'date {0}: write a day as 2020-07-21, a month as 2020-07 or a year as 2020':
    'date {0}: escribe un día como 2020-07-21, un mes como 2020-07 o un año como 2020',
  'since {0} is later than until {1}: nothing lies between them':
    'since {0} es posterior a until {1}: no hay nada entre ambos',
  'there is no option “{0}” here: {1}': 'aquí no hay ninguna opción «{0}»: {1}',
  'it takes none': 'no hay ninguna',
  'the options are {0}': 'las opciones son {0}',
  '{0} is missing: {1}': 'falta {0}: {1}',
  'is empty': 'está vacío',
  'is {0} characters long; at most {1} are read': 'tiene {0} caracteres; se leen {1} como máximo',
  'must be {0}': 'debe ser {0}',
  'must be a file': 'debe ser un archivo',
  'must be text': 'debe ser texto',
  'must be a whole number': 'debe ser un número entero',
  'must be from {0} to {1}': 'debe ser de {0} a {1}',
  'must be at most {0} characters': 'debe tener {0} caracteres como máximo',
  'must be a calendar date written YYYY-MM-DD': 'debe ser una fecha escrita AAAA-MM-DD',
  'must be an http(s) address': 'debe ser una dirección http(s)',
  '{0}: is larger than {1} MB, the most that is read': '{0}: ocupa más de {1} MB, lo máximo que se lee',
  '{0}: is not kept by Discord; attach the file itself': '{0}: no lo guarda Discord; adjunta el archivo mismo',
  '{0}: could not be had from Discord; attach it again': '{0}: no se pudo obtener de Discord; adjúntalo otra vez',

  // Changing what a server has of its own.
  title: 'título',
  outlet: 'medio',
  date: 'fecha',
  author: 'autor',
  url: 'dirección',
  'not known': 'no se sabe',
  Undo: 'Deshacer',
  'Say what is missing': 'Completar',
  Added: 'Añadido',
  Updated: 'Actualizado',
  'Noted as a copy of what was there': 'Anotado como copia de lo que ya había',
  'There already, in the same words': 'Ya estaba, con las mismas palabras',
  '{0}. It is called {1} here.': '{0}. Aquí se llama {1}.',
  'Not known: {0}. {1} says it; nothing is guessed.': 'No se sabe: {0}. {1} lo dice; nada se adivina.',
  '{0} added': '{0} {0:añadido|añadidos}',
  '{0} updated': '{0} {0:actualizado|actualizados}',
  '{0} noted as copies': '{0} {0:anotado como copia|anotados como copias}',
  '{0} unchanged': '{0} sin cambios',
  '{0} refused': '{0} {0:rechazado|rechazados}',
  'Refused: {0}': 'Rechazado: {0}',
  '… and {0} more {0:refusal|refusals}.': '… y {0} {0:rechazo más|rechazos más}.',
  'Outlet, date or author of {0} {0:article|articles} are not known.':
    'No se conocen el medio, la fecha o el autor de {0} {0:artículo|artículos}.',
  '{0} (and {1} more that could not be added)': '{0} (y {1} más que no se pudieron añadir)',
  'there is nothing to add': 'no hay nada que añadir',
  'url holds {0} addresses: give at most {1} at once': 'url contiene {0} direcciones: da {1} como máximo a la vez',
  'url: a file was published at one address; give addresses without a file':
    'url: un archivo se publicó en una sola dirección; da direcciones sin archivo',
  'give a file, or the address of an article as url': 'da un archivo, o la dirección de un artículo como url',
  'title: several articles cannot have one title; add them one by one':
    'title: varios artículos no pueden tener un mismo título; añádelos uno a uno',
  'the coverage belongs to a server: use this command there':
    'la cobertura pertenece a un servidor: usa este comando allí',
  'this is about a server’s own coverage: use it in a server':
    'esto trata de la cobertura propia de un servidor: úsalo en un servidor',
  'say what is to be corrected: title, outlet, date, author or url':
    'di qué hay que corregir: title, outlet, date, author o url',
  'title: an article has a title; give another one': 'title: un artículo tiene título; da otro',
  '{0} now has {1}.': '{0} tiene ahora: {1}.',
  '“{0}” was added': '«{0}» se añadió',
  '“{0}” was updated': '«{0}» se actualizó',
  '“{0}” was described anew': '«{0}» se describió de nuevo',
  '“{0}” was noted as printed elsewhere as well': '«{0}» se anotó como impreso también en otro medio',
  '“{0}” was removed': '«{0}» se retiró',
  '“{0}” had its latest change taken back': 'se deshizo el último cambio de «{0}»',
  '“{0}” has just been removed by somebody else.': 'Otra persona acaba de retirar «{0}».',
  'Removed “{0}” ({1}).': 'Se retiró «{0}» ({1}).',
  'something else has been changed since: /coverage list shows what, /coverage undo takes that back':
    'desde entonces ha cambiado otra cosa: /coverage list muestra qué, /coverage undo lo deshace',
  'There is no change of this coverage that could be taken back.':
    'No hay ningún cambio de esta cobertura que se pueda deshacer.',
  'Taken back: {0}.': 'Deshecho: {0}.',
  '{0}: {1}, {2}.': '{0}: {1}, {2}.',
  'at a terminal': 'en una terminal',
  'by the member {0}': 'por el miembro {0}',
  'from the feed {0}': 'de la fuente {0}',
  'Added on {0} {1}': 'Añadido el {0} {1}',
  'Updated on {0} {1}': 'Actualizado el {0} {1}',
  'The shared coverage has {0} {0:article|articles}, {1} million characters.':
    'La cobertura común tiene {0} {0:artículo|artículos}, {1} millones de caracteres.',
  'This server has {0} {0:article|articles} of its own, of at most {1}, and {2} million characters, of at most {3}.':
    'Este servidor tiene {0} {0:artículo propio|artículos propios}, de {1} como máximo, y {2} millones de caracteres, de {3} como máximo.',
  'It sees the shared coverage as well: {0} {0:article|articles}.':
    'Ve también la cobertura común: {0} {0:artículo|artículos}.',
  'It sees nothing of the shared coverage.': 'No ve nada de la cobertura común.',
  '{0} {0:feed|feeds}: /coverage feeds tells how they do.': '{0} {0:fuente|fuentes}: /coverage feeds dice cómo van.',
  'This server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Este servidor ve la cobertura común además de la suya: {0} {0:artículo|artículos}.',
  'This server sees its own coverage only: {0} {0:article|articles}.':
    'Este servidor solo ve su propia cobertura: {0} {0:artículo|artículos}.',
  'As before, this server sees the shared coverage besides its own: {0} {0:article|articles}.':
    'Como antes, este servidor ve la cobertura común además de la suya: {0} {0:artículo|artículos}.',
  'As before, this server sees its own coverage only: {0} {0:article|articles}.':
    'Como antes, este servidor solo ve su propia cobertura: {0} {0:artículo|artículos}.',
  'confirm: type “{0}” to delete this server’s articles, feeds, follows and settings for good':
    'confirm: escribe «{0}» para borrar para siempre los artículos, las fuentes, los seguimientos y los ajustes de este servidor',
  'Deleted for good: {0} {0:article|articles} of this server’s own with their earlier versions, its feeds, follows and settings, and the list of who changed what.':
    'Borrado para siempre: {0} {0:artículo propio|artículos propios} de este servidor con sus versiones anteriores, sus fuentes, seguimientos y ajustes, y la lista de quién cambió qué.',
  'the coverage of this server has been deleted meanwhile; nothing is added to it or changed':
    'la cobertura de este servidor se ha borrado mientras tanto; no se le añade ni se cambia nada',
  'the shared coverage cannot be hidden from itself': 'la cobertura común no se puede ocultar a sí misma',
  'the shared coverage is not a server’s own; change its folder instead':
    'la cobertura común no es de ningún servidor; cambia su carpeta',
  '{0}: belongs to the shared coverage, which a server cannot change':
    '{0}: pertenece a la cobertura común, que un servidor no puede cambiar',
  '{0}: there is no room for it: this server keeps at most {1} articles; remove some first':
    '{0}: no hay sitio: este servidor guarda {1} artículos como máximo; retira antes algunos',
  '{0}: there is no room for it: this server keeps at most {1} characters; remove some first':
    '{0}: no hay sitio: este servidor guarda {1} caracteres como máximo; retira antes algo',
  '{0}: has just been changed; look at it again': '{0}: acaba de cambiar; míralo otra vez',
  '{0}: has just been removed again': '{0}: acaba de retirarse de nuevo',
  '{0}: is in the folder of articles; change its file there':
    '{0}: está en la carpeta de artículos; cambia allí su archivo',
  '{0}: is in the folder of articles; remove its file there':
    '{0}: está en la carpeta de artículos; retira allí su archivo',
  '{0}: there is no such article here; coverage list shows what there is':
    '{0}: aquí no hay ningún artículo así; coverage list muestra lo que hay',
  '{0}: there are {1} articles of that name; give it another one': '{0}: hay {1} artículos con ese nombre; dale otro',
  '{0}: cannot be analysed ({1})': '{0}: no se puede analizar ({1})',
  '{0}: has no text': '{0}: no tiene texto',
  '{0}: is too large ({1} bytes; at most {2})': '{0}: es demasiado grande ({1} bytes; {2} como máximo)',
  '{0}: cannot be brought back: another article has its name now':
    '{0}: no se puede recuperar: otro artículo tiene ahora su nombre',
  '{0}: its latest change ({1}) cannot be taken back any more, for what was there before is no longer kept; another undo takes back the change before it':
    '{0}: su último cambio ({1}) ya no se puede deshacer, porque lo que había antes ya no se guarda; otro «deshacer» deshace el cambio anterior',
  added: 'añadido',
  updated: 'actualizado',
  described: 'descrito',
  duplicate: 'copia',
  removed: 'retirado',
  undone: 'deshecho',

  // What is stored about members.
  'Messages are not stored: the bot reads those that mention it or reply to it, and those it is asked to check.':
    'Los mensajes no se guardan: el bot lee los que lo mencionan o le responden, y los que se le pide comprobar.',
  'Of a question that was asked: the question, under the id of the message or command that asked it, so that an answer can be replied to and its buttons go on working. Where a button is for one member only, that member’s id. Of a message that was checked: the words that were checked, when they are too long for a button. All this is deleted sixty days after it was last used.':
    'De una pregunta hecha: la pregunta, con el id del mensaje o del comando que la hizo, para que se pueda responder a una respuesta y sus botones sigan funcionando. Si un botón es solo para un miembro, el id de ese miembro. De un mensaje comprobado: las palabras comprobadas, cuando son demasiado largas para un botón. Todo esto se borra sesenta días después de su último uso.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when (here: {0} {0:member|members}). It stays as long as the coverage does.':
    'De quienes cambian la cobertura, siguen algo o programan un resumen: su id de miembro, con lo que hicieron y cuándo (aquí: {0} {0:miembro|miembros}). Permanece tanto como la cobertura.',
  'Of those who change the coverage, follow something or set a digest: their member id, with what they did and when. It stays as long as the coverage does.':
    'De quienes cambian la cobertura, siguen algo o programan un resumen: su id de miembro, con lo que hicieron y cuándo. Permanece tanto como la cobertura.',
  'No names, no lists of members, no reactions, nothing about who reads what. Logs hold ids and faults and no words of members, but for an address that leads into an inner network.':
    'Ni nombres, ni listas de miembros, ni reacciones, nada sobre quién lee qué. Los registros contienen ids y fallos y ninguna palabra de los miembros, salvo una dirección que lleve a una red interna.',
  'When the bot leaves a server, everything of that server is deleted after 30 days; /coverage forget deletes it at once.':
    'Cuando el bot deja un servidor, todo lo de ese servidor se borra a los 30 días; /coverage forget lo borra al momento.',

  // Feeds.
  '{0} is followed already.': '{0} ya se sigue.',
  'Its articles are {0}’s from now on.': 'A partir de ahora, sus artículos son de {0}.',
  'Following {0}: {1} {1:article|articles} came in.':
    'Fuente seguida: {0}. {1:Llegó|Llegaron} {1} {1:artículo|artículos}.',
  'It is asked every quarter of an hour, or as seldom as it wishes. /coverage feeds tells how it does.':
    'Se consulta cada cuarto de hora, o con la poca frecuencia que pida. /coverage feeds dice cómo va.',
  'Left out: {0}': 'Omitido: {0}',
  '… and {0} more {0:entry|entries} left out.': '… y {0} {0:entrada más omitida|entradas más omitidas}.',
  'No feed is followed here yet: /coverage feed url: … follows one.':
    'Aquí todavía no se sigue ninguna fuente: /coverage feed url: … sigue una.',
  'outlet {0}': 'medio {0}',
  'followed since {0}': 'seguida desde el {0}',
  '{0} {0:article|articles}': '{0} {0:artículo|artículos}',
  'not asked yet': 'aún sin consultar',
  'last asked {0}': 'última consulta el {0}',
  'it fails at present ({0})': 'falla en este momento ({0})',
  'last left out: {0}': 'última omisión: {0}',
  'no feed here has “{0}” in its address or title: see /coverage feeds':
    'ninguna fuente aquí tiene «{0}» en su dirección o título: ver /coverage feeds',
  '“{0}” fits {1} feeds: give the address as /coverage feeds has it':
    '«{0}» encaja con {1} fuentes: da la dirección como la muestra /coverage feeds',
  'No longer following {0}. Its articles stay.': 'Ya no se sigue: {0}. Sus artículos se quedan.',
  'this coverage follows {0} feeds, which is the most: end one first with /coverage unfeed':
    'esta cobertura sigue {0} fuentes, el máximo: deja antes una con /coverage unfeed',
  '{0}: is no feed, and names none': '{0}: no es una fuente ni nombra ninguna',
  'is a web page by now, whose feed is {0}': 'es ahora una página web, cuya fuente es {0}',
  'has no address, and the feed holds no more than a teaser':
    'no tiene dirección, y la fuente no contiene más que un avance',
  'its page holds no more than a teaser': 'su página no contiene más que un avance',
  'A feed that is followed here fails: {0}. It is asked again, ever more seldom.':
    'Una fuente que se sigue aquí falla: {0}. Se vuelve a consultar, cada vez menos a menudo.',

  // What a channel follows, and its digest.
  '“{0}” may be {1}: say which one': '«{0}» puede ser {1}: di cuál',
  '“{0}” is no name: say who': '«{0}» no es un nombre: di quién',
  '“{0}” has no word to look for: name the matter in a few words':
    '«{0}» no tiene ninguna palabra que buscar: nombra el asunto en pocas palabras',
  'what {0} says': 'lo que dice {0}',
  'articles that name {0}': 'los artículos que nombran a {0}',
  'what is about “{0}”': 'lo que trata de «{0}»',
  'This channel follows {0} already (number {1}).': 'Este canal ya sigue {0} (número {1}).',
  'Following {0}: this channel hears of it when new coverage comes in (number {1}).':
    'Se sigue: {0}. Este canal recibe aviso cuando llegan artículos nuevos (número {1}).',
  'So far the coverage has nothing about it.': 'Hasta ahora, la cobertura no tiene nada sobre ello.',
  'So far the coverage names nobody called “{0}”.': 'Hasta ahora, la cobertura no nombra a nadie llamado «{0}».',
  'They are named in the coverage but not quoted so far.': 'Se nombra en la cobertura, pero hasta ahora no se cita.',
  'So far: {0} {0:passage|passages}.': 'Hasta ahora: {0} {0:pasaje|pasajes}.',
  'So far: {0} {0:statement|statements}.': 'Hasta ahora: {0} {0:declaración|declaraciones}.',
  'But the bot may not post here: give it Send Messages in this channel, or use another one.':
    'Pero el bot no puede publicar aquí: dale «Enviar mensajes» en este canal, o usa otro.',
  'This server follows nothing yet: /follow speaker, /follow name or /follow topic begins.':
    'Este servidor aún no sigue nada: /follow speaker, /follow name o /follow topic para empezar.',
  here: 'aquí',
  'in channel {0}': 'en el canal {0}',
  '{0}. {1}, {2}, since {3}.': '{0}. {1}, {2}, desde el {3}.',
  'Digest {0}, {1}.': 'Resumen {0}, {1}.',
  'Nothing can be posted {0}: {1}.': 'No se puede publicar nada {0}: {1}.',
  'the channel is gone': 'el canal ya no existe',
  'the bot may not post there': 'el bot no puede publicar allí',
  'No longer following {0}.': 'Ya no se sigue: {0}.',
  'this server follows nothing': 'este servidor no sigue nada',
  'there is no follow “{0}” here: {1}; /follow list shows them all':
    'aquí no se sigue «{0}»: {1}; /follow list lo muestra todo',
  'this server follows {0} things, which is the most: end one first with /follow stop':
    'este servidor sigue {0} cosas, el máximo: deja antes una con /follow stop',
  'follows and digests belong to a channel of a Discord server: use /follow there':
    'los seguimientos y los resúmenes pertenecen a un canal de un servidor de Discord: usa /follow allí',
  'every day at {0} ({1})': 'cada día a las {0} ({1})',
  'This channel gets a digest {0}.': 'Este canal recibe un resumen {0}.',
  'This channel gets a digest {0}: what came in since the last one; nothing on days without news.':
    'Este canal recibe un resumen {0}: lo que llegó desde el anterior; nada en los días sin novedades.',
  'This channel has no daily digest.': 'Este canal no tiene resumen diario.',
  'This channel has no daily digest: give a time, such as 08:00, and a time zone, such as Europe/London.':
    'Este canal no tiene resumen diario: da una hora, como 08:00, y una zona horaria, como Europe/Madrid.',
  'The daily digest is off.': 'El resumen diario está desactivado.',
  'No time zone was given: it is UTC. Name yours, such as Europe/London.':
    'No se dio ninguna zona horaria: es UTC. Nombra la tuya, como Europe/Madrid.',
  'Turn off': 'Desactivar',
  'off and a time were both given: leave one out': 'se dieron off y una hora: quita una de las dos',
  'time is missing: when the digest is posted, such as 08:00': 'falta time: cuándo se publica el resumen, como 08:00',
  'time “{0}”: write hours and minutes, such as 08:00 or 17:30':
    'hora «{0}»: escribe horas y minutos, como 08:00 o 17:30',
  'time zone “{0}” is not known: {1}': 'no se conoce la zona horaria «{0}»: {1}',
  'did you mean {0}?': '¿quisiste decir {0}?',
  'write it as Europe/London or America/New_York': 'escríbela como Europe/Madrid o America/New_York',
  'name a city, such as Europe/London, whose clocks change with its summer time':
    'nombra una ciudad, como Europe/Madrid, cuyos relojes siguen el horario de verano',
  'name a city, such as Europe/London, whose clocks change with its summer time, or {0} for that all year round':
    'nombra una ciudad, como Europe/Madrid, cuyos relojes siguen el horario de verano, o {0} para esa diferencia todo el año',
  'Said by {0}': 'Dicho por {0}',
  'Naming {0}': 'Se nombra a {0}',
  'About “{0}”': 'Sobre «{0}»',
  '{0} more {0:passage|passages} in this article: {1}': '{0} {0:pasaje más|pasajes más} en este artículo: {1}',
  '{0} {0:article|articles} came in together; from the first {1}, one passage each.':
    '{0:Llegó|Llegaron} juntos {0} {0:artículo|artículos}; de los primeros {1}, un pasaje de cada uno.',
  '{0}: {1} {1:article|articles}.': '{0}: {1} {1:artículo|artículos}.',
  '{0} new {0:article|articles} since {1}.': '{0} {0:artículo nuevo|artículos nuevos} desde el {1}.',
  '{0} more: /articles': '{0} más: /articles',
  '{0} more {0:passage|passages} of what this channel follows.':
    '{0} {0:pasaje más|pasajes más} de lo que sigue este canal.',

  // Addresses that cannot be fetched.
  'is not an address; give one like https://example.org/story':
    'no es una dirección; da una como https://example.org/story',
  'begins with {0}; only http and https are fetched': 'empieza por {0}; solo se leen http y https',
  'holds a user name or password; give an address without':
    'contiene un nombre de usuario o una contraseña; da una dirección sin ellos',
  'port {0} is not one of a web site': 'el puerto {0} no es de un sitio web',
  'is not on the public internet (check the address)': 'no está en la internet pública (comprueba la dirección)',
  'is asked too often; try later': 'se consulta demasiado a menudo; prueba más tarde',
  'is closed to programs by the site’s robots.txt': 'está cerrado a los programas por el robots.txt del sitio',
  'the site answers {0}': 'el sitio responde {0}',
  'answers {0}; try later': 'responde {0}; prueba más tarde',
  '{0}: the site sends nothing': '{0}: el sitio no envía nada',
  'is {0}, not {1}': 'es {0}, no {1}',
  'a document that can be read': 'un documento que se pueda leer',
  'a feed': 'una fuente',
  'redirects more than {0} times': 'redirige más de {0} veces',
  'does not answer within {0} s': 'no responde en {0} s',
  'does not answer in HTTP': 'no responde en HTTP',
  'takes too long': 'tarda demasiado',
  'cannot be reached ({0})': 'no se puede alcanzar ({0})',
  'sends headers without end': 'envía cabeceras sin fin',
  'is packed in a way that was not asked for': 'está comprimido de una forma que no se pidió',
  'is packed wrongly': 'está mal comprimido',
  'is too large (more than {0} bytes)': 'es demasiado grande (más de {0} bytes)',

  // Documents that cannot be read.
  'holds no text': 'no contiene texto',
  'holds no text (attachments are not read: add them by themselves)':
    'no contiene texto (los adjuntos no se leen: añádelos por separado)',
  'holds no text, only pictures (run text recognition on it first)':
    'no contiene texto, solo imágenes (pásale antes un reconocimiento de texto)',
  'is not text': 'no es texto',
  'is not text, a web page, a PDF, a Word document or an e-mail':
    'no es texto, ni una página web, ni un PDF, ni un documento de Word, ni un correo',
  'is text in no known encoding (save it as UTF-8)': 'es texto en una codificación desconocida (guárdalo como UTF-8)',
  'is a feed, not an article: have it followed instead': 'es una fuente, no un artículo: haz que se siga',
  'is no feed (RSS, Atom or JSON Feed), and no page that names one':
    'no es una fuente (RSS, Atom o JSON Feed) ni una página que nombre una',
  'is XML, not an article': 'es XML, no un artículo',
  'is a picture, not text': 'es una imagen, no texto',
  'is a packed file (unpack it first)': 'es un archivo comprimido (descomprímelo antes)',
  'is a rich text file (save it as .docx or .txt)': 'es un archivo RTF (guárdalo como .docx o .txt)',
  'is a zip archive and no Word document (add the files in it one by one)':
    'es un archivo zip y no un documento de Word (añade sus archivos uno a uno)',
  'is an old Word document or one protected by a password (save it as .docx without password)':
    'es un documento de Word antiguo o protegido por contraseña (guárdalo como .docx sin contraseña)',
  'is protected (print it to a PDF without protection)': 'está protegido (imprímelo en un PDF sin protección)',
  'is a broken archive': 'es un archivo comprimido dañado',
  'is a broken PDF': 'es un PDF dañado',
  'is a broken Word document': 'es un documento de Word dañado',
  'is too large ({0} bytes; at most {1})': 'es demasiado grande ({0} bytes; {1} como máximo)',
  'holds more than {0} characters of text': 'contiene más de {0} caracteres de texto',
  'holds more than {0} parts': 'contiene más de {0} partes',
  'unpacks to more than {0} MB': 'ocupa más de {0} MB al descomprimirse',
  'has {0} pages; at most {1} are read': 'tiene {0} páginas; se leen {1} como máximo',
  'takes longer than {0} s to read': 'tarda más de {0} s en leerse',
  'cannot be read ({0})': 'no se puede leer ({0})',
  'needs too much memory to read': 'necesita demasiada memoria para leerse',
  'is nested too deeply': 'está anidado demasiado profundo',
};
