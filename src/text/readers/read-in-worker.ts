import { parentPort } from 'node:worker_threads';
import { parseFeedText } from './feed/parse-feed.ts';
import { DocumentFault, type RawDocument } from './raw-document.ts';
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

export type Outcome = { readonly reading: Reading<Task> } | { readonly fault: string };

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await outcomeOf(task)));

async function outcomeOf(task: Task): Promise<Outcome> {
  try {
    return { reading: await read(task) };
  } catch (error) {
    if (error instanceof DocumentFault) return { fault: error.message };
    if (error instanceof RangeError) return { fault: 'is nested too deeply' };
    return { fault: `cannot be read (${(error as Error).message ?? String(error)})` };
  }
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
