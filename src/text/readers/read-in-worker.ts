import { parentPort } from 'node:worker_threads';
import { parseFeedText } from './feed/parse-feed.ts';
import { DocumentFault, type Fault, type RawDocument } from './raw-document.ts';
import type { FeedReading } from './raw-feed.ts';
import { readEmail } from './read-email.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readPdf } from './read-pdf.ts';
import { readWord } from './read-word.ts';

export type Task =
  | { readonly kind: 'page'; readonly text: string; readonly address: string | null }
  | { readonly kind: 'feed'; readonly text: string; readonly address: string }
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'email' | 'pdf' | 'word'; readonly bytes: Uint8Array };

/** What is made of a task. */
export type Reading<T extends Task> = T extends { readonly kind: 'feed' } ? FeedReading : RawDocument;

export type Outcome = { readonly reading: Reading<Task> } | { readonly fault: Fault };

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await outcomeOf(task)));

async function outcomeOf(task: Task): Promise<Outcome> {
  try {
    return { reading: await read(task) };
  } catch (error) {
    return { fault: faultOf(error).fault };
  }
}

function faultOf(error: unknown): DocumentFault {
  if (error instanceof DocumentFault) return error;
  if (error instanceof RangeError) return new DocumentFault('is nested too deeply');
  return new DocumentFault('cannot be read ({0})', (error as Error).message ?? String(error));
}

function read(task: Task): Promise<Reading<Task>> {
  switch (task.kind) {
    case 'page':
      return readPage(task.text, task.address);
    case 'feed':
      return parseFeedText(task.text, task.address);
    case 'markdown':
      return readMarkdown(task.text);
    case 'email':
      return readEmail(task.bytes);
    case 'pdf':
      return readPdf(task.bytes);
    case 'word':
      return readWord(task.bytes);
  }
}
