import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { writeVectors } from './word-vectors.ts';

export type Work = { readonly source: string; readonly file: string; readonly stamp: string };

/** What the package holds: numbers of a word's vector, then two more of its own. */
type Embeddings = { readonly dimensions: number; readonly vectors: Readonly<Record<string, readonly number[]>> };

// In a thread of its own: the package is one JSON text of 300 MB, which takes 1 GB while it is read.
const { source, file, stamp } = workerData as Work;
const { dimensions, vectors } = JSON.parse(readFileSync(source, 'utf8')) as Embeddings;
writeVectors(file, stamp, dimensions, Object.entries(vectors));
