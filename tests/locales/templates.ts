import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vitest/node';

const root = resolve(import.meta.dirname, '../..');

type Quasi = { readonly value: { readonly cooked: string } };
type Node = {
  readonly type?: string;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Quasi[] };
  readonly callee?: { readonly name?: string };
  readonly key?: { readonly name?: string };
  readonly value?: unknown;
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const childrenOf = (node: Node): readonly Node[] =>
  Object.values<unknown>(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const wordsIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(({ type, value }) => (type === 'Literal' && typeof value === 'string' ? [value] : []));

/** What one node has said: what is wrong with a document and why there is no speaker are told in English, and said later. */
function ownTemplates(node: Node): readonly string[] {
  if (node.type === 'TaggedTemplateExpression' && /^(?:say|kept)$/u.test(node.tag?.name ?? '')) {
    const texts = node.quasi!.quasis.map(({ value }) => value.cooked);
    return [texts.reduce((text, part, at) => `${text}{${at - 1}}${part}`)];
  }
  if (node.type === 'NewExpression' && node.callee?.name === 'DocumentFault') return wordsIn(childrenOf(node));
  if (node.type === 'Property' && node.key?.name === 'unattributed') return wordsIn(childrenOf(node.value as Node));
  return [];
}

const templatesBelow = (node: Node): readonly string[] => [
  ...ownTemplates(node),
  ...childrenOf(node).flatMap(templatesBelow),
];

/** Every sentence that the sources say in the language of who asks, by its English. */
export const templatesInSources = (): ReadonlySet<string> =>
  new Set(
    globSync(['src/**/*.ts', 'commands/*.ts'], { cwd: root, exclude: ['src/locales/**'] })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .filter((text) => /\b(?:say|kept)`|DocumentFault\(|unattributed:/u.test(text))
      .flatMap((text) => templatesBelow(parseAst(text, { lang: 'ts' }) as unknown as Node)),
  );
