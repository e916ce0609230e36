import { hash } from 'node:crypto';
import type { Span } from '../../domain/span.ts';

/** Bytes of a SHA-256. */
export const PROOF = 32;

/** What proves a paragraph's words: SHA-256 of its characters as UTF-8. */
export const proofOf = (text: string, { start, end }: Span): Buffer => hash('sha256', text.slice(start, end), 'buffer');

/** The proofs of all paragraphs, one after the other. */
export const proofsOf = (text: string, paragraphs: readonly Span[]): Uint8Array =>
  new Uint8Array(Buffer.concat(paragraphs.map((paragraph) => proofOf(text, paragraph))));
