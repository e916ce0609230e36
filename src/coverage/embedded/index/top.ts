/** The best `limit` of the documents offered: a binary heap whose root is the worst of them. Scores are whole numbers above 0. */
export class Top {
  readonly #scores: Int32Array;
  readonly #segments: Int32Array;
  readonly #documents: Int32Array;
  #size = 0;
  /** A score that is not above this is not wanted. */
  threshold = 0;

  constructor(limit: number) {
    this.#scores = new Int32Array(limit);
    this.#segments = new Int32Array(limit);
    this.#documents = new Int32Array(limit);
    if (limit === 0) this.threshold = Number.MAX_SAFE_INTEGER;
  }

  offer(score: number, segment: number, document: number): void {
    if (score <= this.threshold) return;
    if (this.#size < this.#scores.length) this.#rise(this.#size++, score, segment, document);
    else this.#sink(score, segment, document);
    if (this.#size === this.#scores.length) this.threshold = this.#scores[0]!;
  }

  /** Best first; equal scores in order of segment and document. (Which of several equal ones is the last, is open.) */
  sorted(): { score: number; segment: number; document: number }[] {
    return Array.from({ length: this.#size }, (_, i) => ({
      score: this.#scores[i]!,
      segment: this.#segments[i]!,
      document: this.#documents[i]!,
    })).sort((a, b) => b.score - a.score || a.segment - b.segment || a.document - b.document);
  }

  #rise(from: number, score: number, segment: number, document: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#scores[parent]! <= score) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, score, segment, document);
  }

  #sink(score: number, segment: number, document: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#scores[child + 1]! < this.#scores[child]!) child++;
      if (this.#scores[child]! >= score) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, score, segment, document);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#scores[from]!, this.#segments[from]!, this.#documents[from]!);
  }

  #put(at: number, score: number, segment: number, document: number): void {
    this.#scores[at] = score;
    this.#segments[at] = segment;
    this.#documents[at] = document;
  }
}
