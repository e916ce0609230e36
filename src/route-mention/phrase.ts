import { LISTS } from './vocabulary.ts';

/**
 * A way of asking, written as it is said: `what [else] {did} <speaker> {say} [{about} <about>]`.
 * `[…]` may be missing, `(a|b)` is one of several, `{list}` any word of a list, `<name>` whatever stands there.
 */
export type Phrase = string;

/** An apostrophe inside a word may be left out ("whats"); one that begins or ends it may not ("the board’s"). */
const literal = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<=\w)['’](?=\w)/g, '\0?')
    .replace(/['’\0]/g, "['’]");

/** Reads a phrase from left to right into the source of a regular expression. */
class Reader {
  #at = 0;
  readonly #phrase: string;

  constructor(phrase: string) {
    this.#phrase = phrase;
  }

  /** Alternatives up to the bracket that ends them. Each word but the first brings the space before it. */
  alternatives(spaceBefore: boolean): string {
    const alternatives: string[] = [];
    do alternatives.push(this.#sequence(spaceBefore));
    while (this.#take('|'));
    return alternatives.length === 1 ? alternatives[0]! : `(?:${alternatives.join('|')})`;
  }

  #take(character: string): boolean {
    if (this.#phrase[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #sequence(spaceBefore: boolean): string {
    let source = '';
    // Whether a space is due before the next word; an optional first word brings the one after it instead.
    let space = spaceBefore;
    let begun = spaceBefore;
    while (this.#at < this.#phrase.length && !'|])'.includes(this.#phrase[this.#at]!)) {
      if (this.#take(' ')) {
        if (begun) space = true;
      } else if (this.#take('[')) {
        source += begun ? `(?:${this.alternatives(space)})?` : `(?:${this.alternatives(false)}\\s+)?`;
        this.#take(']');
      } else {
        source += `${space ? '\\s+' : ''}${this.#atom()}`;
        space = false;
        begun = true;
      }
    }
    return source;
  }

  #atom(): string {
    if (this.#take('(')) {
      const source = this.alternatives(false);
      this.#take(')');
      return source;
    }
    const [whole, list, name, word] =
      /^(?:\{(\w+)\}|<(\w+)>|([^\s[\](){}<>|]+))/.exec(this.#phrase.slice(this.#at)) ?? [];
    if (whole === undefined) throw new Error(`cannot read the phrase “${this.#phrase}” at ${this.#at}`);
    this.#at += whole.length;
    if (word !== undefined) return literal(word);
    if (name !== undefined) return `(?<${name}>.+?)`;
    const words = LISTS[list!];
    if (words === undefined) throw new Error(`the phrase “${this.#phrase}” names no list: {${list}}`);
    return `(?:${words.replaceAll("'", "['’]").replaceAll(' ', '\\s+')})`;
  }
}

/** A phrase as a regular expression for a whole question, whatever its case and closing marks. */
export const phrasePattern = (phrase: Phrase): RegExp =>
  new RegExp(`^${new Reader(phrase).alternatives(false)}[\\s?!.…]*$`, 'isu');
