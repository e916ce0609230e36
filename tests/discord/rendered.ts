export type Node = { readonly type: string; readonly content?: Node[] | string };

/** The characters that a reader sees of parsed markdown, and the kinds of node they came from. */
export function rendered(nodes: readonly Node[], types = new Set<string>()): { text: string; types: Set<string> } {
  let text = '';
  for (const node of nodes) {
    types.add(node.type);
    if (node.type === 'br' || node.type === 'newline') text += '\n';
    else if (typeof node.content === 'string') text += node.content;
    else if ('name' in node && typeof node.name === 'string') text += node.name;
    else text += rendered(node.content ?? [], types).text;
  }
  return { text, types };
}
