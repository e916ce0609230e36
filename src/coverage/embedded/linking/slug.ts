import { hash } from 'node:crypto';

/** Longest name spelled out, in UTF-16 code units: ids travel in places as narrow as a button's. */
const LONGEST = 30;

/** Ten hexadecimal digits that stand for the parts. */
export const digest = (...parts: readonly string[]): string => hash('sha256', JSON.stringify(parts)).slice(0, 10);

/** A name as a part of an id, of letters, digits and hyphens: "Dominic Raab" and "DOMINIC RAAB" are one. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}_${digest(plain)}`.toWellFormed();
}
