import { deflateSync } from 'node:zlib';

export type Placed = { readonly x: number; readonly y: number; readonly words: string; readonly size?: number };

/** A PDF of pages on which words are set at places, in Helvetica; `info` is its properties. */
export function makePdf(pages: readonly (readonly Placed[])[], info: Readonly<Record<string, string>> = {}): Buffer {
  const contents = pages.map((page) =>
    page.map(({ x, y, words, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`).join('\n'),
  );
  return assemble(
    contents.map((content) => packed(deflateSync(Buffer.from(content, 'latin1')))),
    info,
  );
}

/** A PDF of one page whose content is so packed. */
export const makePacked = (data: Buffer, filter: string): Buffer => assemble([packed(data, filter)], {});

const packed = (data: Buffer, filter = '/FlateDecode'): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} /Filter [${filter}] >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

/** Windows-1252, as the font has it. */
const escaped = (words: string): string =>
  words
    .replaceAll('“', '\x93')
    .replaceAll('”', '\x94')
    .replaceAll('’', '\x92')
    .replaceAll(/[\\()]/g, '\\$&');

export function assemble(contents: readonly Buffer[], info: Readonly<Record<string, string>>, trailer = ''): Buffer {
  const pageIds = contents.map((_, index) => 5 + 2 * index);
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${contents.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.from(
      `<< ${Object.entries(info)
        .map(([name, value]) => `/${name} (${escaped(value)})`)
        .join(' ')} >>`,
    ),
    ...contents.flatMap((content, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
      ),
      content,
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let length = parts[0]!.length;
  const offsets = objects.map((object, index) => {
    const offset = length;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return offset;
  });
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
