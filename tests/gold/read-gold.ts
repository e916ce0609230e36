import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RawArticle } from '../../src/domain/article.ts';
import type { AttributionKind, Stance } from '../../src/domain/attribution.ts';
import type { Span } from '../../src/domain/span.ts';

/**
 * The project's own gold: one JSON file an article.
 * - `file` (from the project's root) or `text` (its paragraphs); `style` says what kind of writing it stands for
 * - `attributions`: in the order of the text. `content` holds the exact words, one entry a span; "…" with spaces around it
 *   stands for any words between. `speaker` is the canonical name, or the words of the text for somebody without one.
 *   Left out: `via` is empty, `hedge` null, `stance` asserts, `report` not checked. Equal `report` numbers are one report.
 * - `nobody`: quotations that must not be attributed by themselves
 */
export type GoldFile = {
  readonly id: string;
  readonly style: string;
  readonly title?: string;
  readonly file?: string;
  readonly text?: readonly string[];
  readonly attributions: readonly {
    readonly content: readonly string[];
    readonly kind: AttributionKind;
    readonly speaker: string | null;
    readonly cue?: string;
    readonly via?: readonly string[];
    readonly hedge?: string;
    readonly stance?: Stance;
    readonly report?: number;
  }[];
  readonly nobody: readonly string[];
};

export type GoldAttribution = GoldFile['attributions'][number] & { readonly spans: readonly Span[] };
export type Gold = {
  readonly id: string;
  readonly article: RawArticle;
  readonly attributions: readonly GoldAttribution[];
  readonly nobody: readonly Span[];
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Every gold article. Throws, naming file and words, when a content is not in its text. */
export function readGold(): readonly Gold[] {
  return readdirSync(here)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold: GoldFile = JSON.parse(readFileSync(here + name, 'utf8'));
      const text = gold.file === undefined ? (gold.text ?? []).join('\n\n') : readFileSync(root + gold.file, 'utf8');
      let paragraph = 0;
      const attributions = gold.attributions.map((attribution) => {
        const spans = attribution.content.map((words) => {
          // The same words may stand twice (a repeated headline): each is looked for after the one before it begins.
          const span = find(text, words, paragraph) ?? find(text, words, 0);
          if (span === null) throw new Error(`${name}: not in the text: ${words}`);
          return span;
        });
        paragraph = Math.max(paragraph, spans[0]!.start + 1);
        return { ...attribution, spans };
      });
      const nobody = gold.nobody.map((words) => find(text, words, 0) ?? fail(name, words));
      return { id: gold.id, article: { id: gold.id, text, title: gold.title ?? null }, attributions, nobody };
    });
}

const fail = (name: string, words: string): never => {
  throw new Error(`${name}: not in the text: ${words}`);
};

/** Gold is typed with plain spaces: a no-break or thin space of the text matches them. */
function find(printed: string, words: string, from: number): Span | null {
  const text = printed.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
  const [first, last] = words.split(' … ');
  const start = text.indexOf(first!, from);
  if (start < 0) return null;
  if (last === undefined) return { start, end: start + words.length };
  const end = text.indexOf(last, start + first!.length);
  return end < 0 ? null : { start, end: end + last.length };
}
