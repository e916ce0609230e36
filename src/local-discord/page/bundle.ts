import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type Asset = { readonly type: string; readonly bytes: Uint8Array };

const PAGE = fileURLToPath(new URL('../../page/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

let made: Promise<ReadonlyMap<string, Asset>> | null = null;

/** What the browser runs, by file name: "main.js", "main.css". Takes a fraction of a second and no network, once. */
export function bundle(): Promise<ReadonlyMap<string, Asset>> {
  made ??= bundleOnce();
  return made;
}

async function bundleOnce(): Promise<ReadonlyMap<string, Asset>> {
  const { outputFiles } = await build({
    absWorkingDir: PAGE,
    entryPoints: { main: 'main.ts', read: 'read/main.ts', icon: 'icon.svg' },
    outdir: PAGE,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    loader: { '.svg': 'copy' },
    // Lit's own writes style attributes, which the page's content security policy forbids.
    alias: { 'lit/directives/style-map.js': `${PAGE}style-map.ts` },
  });
  return new Map(
    outputFiles.map(({ path, contents }) => {
      const name = path.split(/[\\/]/).at(-1)!;
      return [name, { type: TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream', bytes: contents }];
    }),
  );
}
