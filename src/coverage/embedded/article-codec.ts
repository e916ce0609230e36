import type { Article, Paragraph, ParagraphKind } from '../../domain/article.ts';
import type {
  Analysis,
  Attribution,
  AttributionKind,
  Entity,
  EntityKind,
  Mention,
  Source,
  Stance,
} from '../../domain/attribution.ts';
import type { Slice, Span } from '../../domain/span.ts';
import { type Signature, signatureOf } from '../near-duplicates.ts';
import type { PreparedSentences } from './index/prepare.ts';
import { proofsOf } from './proofs.ts';

/*
 * Articles as they are stored: spans as [start, end], parties by their place in the list of entities. Words are sliced
 * from the original text when an article is read back, so whatever is quoted is verbatim by construction, and an
 * analysis takes a tenth of the room. (Roles keep their words, as a listing of parties reads no texts.)
 */

type Pair = readonly [start: number, end: number];
/** `name` only when the party is not in the list of entities. */
type PackedSource = readonly [mention: Pair, entity: number | null, name?: string];
type PackedRole = readonly [start: number, end: number, text: string];
type PackedParagraph = readonly [start: number, end: number, number: number, kind: ParagraphKind, sentences: number[]];

type PackedAttribution = {
  readonly content: readonly Pair[];
  readonly kind: AttributionKind;
  readonly source?: PackedSource;
  readonly unattributed?: string;
  readonly cue?: Pair;
  readonly via?: readonly PackedSource[];
  readonly hedge?: Pair;
  readonly stance?: Stance;
  readonly addressee?: Pair;
  readonly confidence: number;
  readonly report?: number;
};

type PackedAnalysis = {
  readonly attributions: readonly PackedAttribution[];
  /** start, end, entity; start, end, entity; … */
  readonly mentions: readonly number[];
};

/** A party of an article, as a row of the table `entities`; the row's place is the party's place in the analysis. */
export type PackedEntity = {
  /** The article's own; once analysed for the coverage, its link key (linking/link-key.ts). */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** JSON. */
  readonly aliases: string;
  readonly roles: string;
  readonly mentions: number;
  readonly attributions: number;
};

export type PackedArticle = {
  readonly title: string;
  /** How many. */
  readonly sentences: number;
  /** JSON. */
  readonly paragraphs: string;
  readonly analysis: string;
  readonly entities: readonly PackedEntity[];
  readonly proofs: Uint8Array;
  readonly signature: Signature;
  /** For the index, if whoever has analysed the article has read its sentences too. Not stored. */
  readonly prepared?: PreparedSentences;
};

const pair = (span: Span): Pair => [span.start, span.end];

export function packArticle(article: Article, analysis: Analysis): PackedArticle {
  const placeOf = new Map(analysis.entities.map((entity, place) => [entity.id, place]));
  const packSource = ({ mention, entity, name }: Source): PackedSource => {
    const place = entity === null ? undefined : placeOf.get(entity);
    return place === undefined ? [pair(mention), null, name] : [pair(mention), place];
  };
  const packed: PackedAnalysis = {
    attributions: analysis.attributions.map((attribution) => ({
      content: attribution.content.map(pair),
      kind: attribution.kind,
      ...(attribution.source && { source: packSource(attribution.source) }),
      ...(attribution.unattributed !== null && { unattributed: attribution.unattributed }),
      ...(attribution.cue && { cue: pair(attribution.cue) }),
      ...(attribution.via.length > 0 && { via: attribution.via.map(packSource) }),
      ...(attribution.hedge && { hedge: pair(attribution.hedge) }),
      ...(attribution.stance !== 'asserts' && { stance: attribution.stance }),
      ...(attribution.addressee && { addressee: pair(attribution.addressee) }),
      confidence: Math.round(attribution.confidence * 1000) / 1000,
      ...(attribution.report !== null && { report: attribution.report }),
    })),
    mentions: analysis.mentions.flatMap(({ start, end, entity }) => {
      const place = placeOf.get(entity);
      return place === undefined ? [] : [start, end, place];
    }),
  };
  const paragraphs: PackedParagraph[] = article.paragraphs.map(({ start, end, number, kind, sentences }) => [
    start,
    end,
    number,
    kind,
    sentences.flatMap(pair),
  ]);
  const mentions = countBy(analysis.mentions, ({ entity }) => entity);
  const attributions = countBy(analysis.attributions, ({ source }) => source?.entity ?? null);
  const entities = analysis.entities.map((entity): PackedEntity => {
    const { id, kind, name } = entity;
    return {
      id,
      kind,
      name,
      aliases: JSON.stringify(entity.aliases),
      roles: JSON.stringify(entity.roles.map(({ start, end, text }): PackedRole => [start, end, text])),
      mentions: mentions.get(id) ?? 0,
      attributions: attributions.get(id) ?? 0,
    };
  });
  return {
    title: article.title.toWellFormed(),
    sentences: article.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
    paragraphs: JSON.stringify(paragraphs),
    analysis: JSON.stringify(packed),
    entities,
    proofs: proofsOf(article.text, article.paragraphs),
    signature: signatureOf(bodyOf(article)),
  };
}

/** What a copy has in common with its original: not the headline, which each outlet writes for itself, if there is more. */
function bodyOf({ text, paragraphs }: Article): string {
  const body = paragraphs.filter(({ kind }) => kind === 'body' || kind === 'bullet');
  return body.map(({ start, end }) => text.slice(start, end)).join('\n') || text;
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

export function unpackParagraphs(packed: string): Paragraph[] {
  return (JSON.parse(packed) as PackedParagraph[]).map(([start, end, number, kind, ends]) => {
    const sentences: Span[] = [];
    for (let i = 0; i < ends.length; i += 2) sentences.push({ start: ends[i]!, end: ends[i + 1]! });
    return { start, end, number, kind, sentences };
  });
}

/** A party of the article with id `article`, read back. */
export function unpackEntity({ id, kind, name, aliases, roles }: PackedEntity, article: string): Entity {
  return {
    id,
    kind,
    name,
    aliases: unpackList<string>(aliases),
    roles: unpackList<PackedRole>(roles).map(([start, end, text]) => ({ start, end, text, article })),
  };
}

/** Most parties have neither aliases nor roles. */
const unpackList = <T>(packed: string): readonly T[] => (packed === '[]' ? [] : (JSON.parse(packed) as T[]));

/** The analysis of `text` read back. */
export function unpackAnalysis(packed: string, text: string, entities: readonly Entity[]): Analysis {
  const given = JSON.parse(packed) as PackedAnalysis;
  const slice = ([start, end]: Pair): Slice => ({ start, end, text: text.slice(start, end) });
  const maybe = (span: Pair | undefined): Slice | null => (span ? slice(span) : null);
  const sourceOf = ([mention, place, name]: PackedSource): Source => {
    const entity = place === null ? null : entities[place]!;
    return { mention: slice(mention), entity: entity?.id ?? null, name: entity?.name ?? name ?? '' };
  };
  const mentions: Mention[] = [];
  for (let i = 0; i < given.mentions.length; i += 3) {
    const [start, end, place] = given.mentions.slice(i, i + 3) as [number, number, number];
    mentions.push({ ...slice([start, end]), entity: entities[place]!.id });
  }
  return {
    entities,
    mentions,
    attributions: given.attributions.map(
      (attribution): Attribution => ({
        content: attribution.content.map(slice),
        kind: attribution.kind,
        source: attribution.source ? sourceOf(attribution.source) : null,
        unattributed: attribution.unattributed ?? null,
        cue: maybe(attribution.cue),
        via: (attribution.via ?? []).map(sourceOf),
        hedge: maybe(attribution.hedge),
        stance: attribution.stance ?? 'asserts',
        addressee: maybe(attribution.addressee),
        confidence: attribution.confidence,
        report: attribution.report ?? null,
      }),
    ),
  };
}
