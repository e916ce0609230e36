import type { Analysis, Attribution, Entity, Mention, Source } from '../domain/attribution.ts';
import type { Slice } from '../domain/span.ts';
import type { ParsedArticle } from '../text/parse-article.ts';

const SAYING = /^(?:said|says|added|adds|told|asked|wrote|insisted|claimed|warned|declared|explained)$/;

/** Who said what in one article: attributions, the parties named, and where. Deterministic; linear in the article's length. */
export function analyse({ article, tokens, quotations }: ParsedArticle): Analysis {
  const slice = (start: number, end: number): Slice => ({ start, end, text: article.text.slice(start, end) });
  const attributions: Attribution[] = [];
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  let last: Source | null = null;
  for (const quotation of quotations) {
    const sentence = tokens.sentence[quotation.first]!;
    let cue: Slice | null = null;
    let source: Source | null = null;
    const near = [...range(quotation.last + 1, quotation.last + 9), ...range(quotation.first - 1, quotation.first - 9)];
    for (const i of near) {
      if (i < 0 || i >= tokens.length || Math.abs(tokens.sentence[i]! - sentence) > 1) continue;
      if (cue === null && SAYING.test(tokens.lower[i]!)) cue = slice(tokens.start[i]!, tokens.end[i]!);
      if (source === null && tokens.capital[i] === 1 && tokens.pos[i] === 12) {
        let end = i;
        while (end + 1 < tokens.length && tokens.capital[end + 1] === 1) end++;
        let start = i;
        while (start > 0 && tokens.capital[start - 1] === 1 && tokens.pos[start - 1] === 12) start--;
        const mention = slice(tokens.start[start]!, tokens.end[end]!);
        const surname = mention.text.split(' ').at(-1)!;
        const name: string = [...entities.keys()].find((key) => key.endsWith(surname)) ?? mention.text;
        entities.set(name, { id: name, name, kind: 'person', aliases: [], roles: [] });
        mentions.push({ ...mention, entity: name });
        source = { mention, entity: name, name };
      }
    }
    if (cue === null && quotation.last - quotation.first < 6) continue;
    source ??= last;
    last = source;
    attributions.push({
      content: [slice(quotation.span.start, quotation.span.end)],
      kind: 'direct',
      source,
      unattributed: source === null ? 'no speaker near the quotation' : null,
      cue,
      via: [],
      hedge: null,
      stance: 'asserts',
      addressee: null,
      confidence: source === null ? 0.3 : 0.6,
      report: null,
    });
  }
  return { attributions, entities: [...entities.values()], mentions };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) }, (_, i) => (from < to ? from + i : from - i));
