/** A page before its script runs; all else is made by the script, `name`.js. `instead` is what is read without JavaScript. */
const document = (title: string, name: string, instead: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="/page/icon.svg">
<link rel="stylesheet" href="/page/${name}.css">
<script type="module" src="/page/${name}.js"></script>
</head>
<body>
<noscript>This page needs JavaScript. ${instead}</noscript>
</body>
</html>
`;

export const CHAT = document('Verbatim', 'main', 'The terminal in which it was started takes the same questions.');
export const READING_ROOM = document(
  'Reading room · Verbatim',
  'read',
  'The command /articles reads the same articles.',
);
