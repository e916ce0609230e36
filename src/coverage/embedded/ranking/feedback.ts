import { FORM_MASK, type Segment } from '../index/segment.ts';
import type { Candidate } from '../index/segments.ts';
import { NO_TERM, type Vocabulary } from '../index/vocabulary.ts';
import type { EvidenceReader } from './evidence.ts';

/** The first so many candidates speak for the rest, with the terms that hold so much of their score together. */
const LEADERS = 5;
const LEAST_SHARE = 0.3;

/** Pseudo relevance feedback (after Lavrenko and Croft 2001): how like the first candidates a sentence is, 0–1. */
export function feedbackFrom(candidates: readonly Candidate[], vocabulary: Vocabulary, asked: EvidenceReader) {
  const shares = new Map<number, number>();
  const leaders = candidates.slice(0, LEADERS);
  const sum = leaders.reduce((total, { score }) => total + score, 0) || 1;
  for (const { segment, document, score } of leaders) {
    for (const term of termsOf(segment, document, vocabulary)) {
      if (asked.directAt(term) < 0) shares.set(term, (shares.get(term) ?? 0) + score / sum);
    }
  }
  const spoken = new Map<number, { readonly weight: number; seenIn: number }>();
  let all = 0;
  for (const [term, share] of shares) {
    if (share < LEAST_SHARE) continue;
    const weight = share / Math.log(2 + vocabulary.frequencyAt(term));
    spoken.set(term, { weight, seenIn: 0 });
    all += weight;
  }
  let sentences = 0;
  return (segment: Segment, document: number): number => {
    if (spoken.size === 0) return 0;
    sentences++;
    let found = 0;
    for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
      const term = spoken.get(vocabulary.termAt(segment.words[i]! & FORM_MASK));
      if (term === undefined || term.seenIn === sentences) continue;
      term.seenIn = sentences;
      found += term.weight;
    }
    return found / (all || 1);
  };
}

function termsOf(segment: Segment, document: number, vocabulary: Vocabulary): Set<number> {
  const terms = new Set<number>();
  for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
    const term = vocabulary.termAt(segment.words[i]! & FORM_MASK);
    if (term !== NO_TERM) terms.add(term);
  }
  return terms;
}
