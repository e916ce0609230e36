import { calendarDate } from './dates.ts';
import { DocumentFault, firstWords, type RawDocument } from './raw-document.ts';
import { readMarkup } from './read-page.ts';

const DEEPEST = 50;
const LONGEST_HEADERS = 1_000_000;
/** What ends a message before its signature (RFC 3676, section 4.3). */
const SIGNATURE = /\r?\n-- \r?\n[\s\S]*$/;

/** Reads a message (RFC 5322, MIME): its text part, else its HTML; subject, sender and the date on its own clock. */
export async function readEmail(bytes: Uint8Array): Promise<RawDocument> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADERS });
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? null;
  const plain = mail.text?.replace(SIGNATURE, '').replaceAll('\r\n', '\n').trim();
  const text = plain || (mail.html ? (await readMarkup(mail.html)).text : '');
  if (text === '') throw new DocumentFault('holds no text (attachments are not read: add them by themselves)');
  const from = mail.from?.name;
  return {
    text,
    title: firstWords(mail.subject),
    outlet: null,
    author: from?.includes('@') ? null : firstWords(from),
    date: calendarDate(header('date')),
    url: null,
  };
}
