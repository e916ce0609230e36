/** The little of the DOM that the readers use: linkedom's types need a browser's. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
};

export type DomElement = DomNode & {
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
};

export type DomDocument = DomElement & { readonly documentElement: DomElement | null; readonly body: DomElement };

export const TEXT = 3;
export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** An element's class and id, with a space or hyphen between the words of each name. */
export const namesOf = (element: DomElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.replaceAll(/([a-z])([A-Z])/g, '$1-$2');

/** Characters of markup taken; a news page is some hundred thousand. */
const LONGEST = 10_000_000;

/** Parses HTML of any quality into a document that has a body. */
export async function parsePage(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  const parse = (markup: string) => parseHTML(markup).document as unknown as DomDocument;
  const markup = html.slice(0, LONGEST);
  const document = parse(markup);
  if (document.documentElement?.nodeName === 'HTML' && document.querySelector('html > body')) return document;
  // The parser implies no body, and takes the first element of a fragment for the whole page.
  return parse(
    `<html><head></head><body>${markup.replaceAll(/<!doctype[^>]*>|<\/?(?:html|body)\b[^>]*>/gi, '')}</body></html>`,
  );
}
