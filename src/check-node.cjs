// Preloaded by every script of package.json, in syntax that any Node can read: an older Node cannot even load a .ts
// file, and would say so in a way that helps nobody.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Verbatim needs Node 24 or newer; this is ${process.version}. Run "npm install" (it brings Node 26 for this project) and start with "npm start".`,
  );
  process.exit(1);
}
