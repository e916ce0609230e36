import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export type Paragraph = string | { readonly style: string; readonly words: string };

/** A Word document of paragraphs, each with a style or none; `core` is its properties as XML, `extra` further parts. */
export function makeWord(
  paragraphs: readonly Paragraph[],
  core = '',
  extra: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const body = paragraphs
    .map((paragraph) => {
      const { style, words } = typeof paragraph === 'string' ? { style: null, words: paragraph } : paragraph;
      const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
      return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
    })
    .join('');
  const styles = ['Title', 'Caption']
    .map((name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(`<?xml version="1.0"?><w:styles xmlns:w="${WORD}">${styles}</w:styles>`),
    ...(core === ''
      ? {}
      : {
          'docProps/core.xml': strToU8(
            `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
          ),
        }),
    ...extra,
  });
}
