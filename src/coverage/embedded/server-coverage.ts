import { setImmediate } from 'node:timers/promises';
import type { RawArticle } from '../../domain/article.ts';
import type { Analysis } from '../../domain/attribution.ts';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Alignment, AttributedPassage, Coverage, Filter } from '../coverage.ts';
import type { Analyser } from './analyse-article.ts';
import { hitOf, passagesOf, slice } from './hits.ts';
import type { Scope } from './index/sentence-index.ts';
import { ArticleLost, type Library } from './library.ts';
import { relinkAnalysis } from './linking/relink.ts';
import type { InTurn } from './turns.ts';
import { validateArticle } from './validate-article.ts';

/** What the coverages of all servers share. */
export type Means = { readonly library: Library; readonly analyse: Analyser; readonly inTurn: InTurn };

/** Milliseconds of work at a time: a gateway's heartbeats go on while a long list is made. */
const TURN = 10;

/** Asks again without what turned out to be damaged: one article costs no other. */
function fromWhole<T>(ask: () => T): T {
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof ArticleLost)) throw error;
    }
  }
}

/** The library as one server sees it: the shared articles and its own (null: the shared ones only). */
export function serverCoverage({ library, analyse, inTurn }: Means, server: string | null): Coverage {
  const { catalogue, index } = library;
  /** Changes of one article happen in the order in which they were asked for. */
  const turnOf = (id: string) => JSON.stringify([server, id]);

  /** A server changes only what is its own; says what to do instead when it names a shared article. */
  const refuseShared = (id: string): void => {
    if (server !== null && catalogue.findOwn(null, id) && !catalogue.findOwn(server, id)) {
      throw new InputError(`${oneLine(id)}: belongs to the shared coverage, which a server cannot change`);
    }
  };

  /** Who is who for this server, as of now. */
  const links = () => library.entities.links(server);

  const scopeOf = ({ speaker, ...filter }: Filter): Scope => ({
    ...filter,
    server,
    ...(speaker !== undefined && { speakers: links().keysOf(speaker) }),
  });

  return {
    async add(raw: RawArticle) {
      const article = validateArticle(raw);
      const { id } = article;
      return inTurn(turnOf(id), async () => {
        refuseShared(id);
        const standing = library.standing(server, article);
        if (standing === 'unchanged') return { id, outcome: 'unchanged' };
        const [outcome] = await analyse([article]);
        if ('fault' in outcome!) throw new InputError(`${oneLine(id)}: cannot be analysed (${outcome.fault})`);
        library.put([{ server, origin: 'added', given: article, packed: outcome! }]);
        return { id, outcome: standing === 'new' ? 'added' : standing === 'changed' ? 'updated' : 'unchanged' };
      });
    },

    async remove(id) {
      return inTurn(turnOf(id), async () => {
        refuseShared(id);
        const row = catalogue.findOwn(server, id);
        if (row) library.remove(row);
        return row !== undefined;
      });
    },

    async articles() {
      return catalogue.visible(server).map(({ info }) => info);
    },

    async article(id) {
      return fromWhole(() => {
        const row = catalogue.find(server, id);
        if (!row) return null;
        const { article, analysis } = library.read(row.key);
        let relinked: Analysis | null = null;
        return {
          article,
          // Many ask for the text only.
          get analysis() {
            relinked ??= relinkAnalysis(analysis, links());
            return relinked;
          },
        };
      });
    },

    async search({ text, limit, ...filter }) {
      return fromWhole(() => {
        const { hits, confidence } = index.search(text, scopeOf(filter), limit);
        return {
          hits: hits.map(({ key, sentence, score }) =>
            hitOf(catalogue.get(key)!, library.read(key), { ordinal: sentence, score }, links()),
          ),
          confidence,
        };
      });
    },

    async align(words, limit, filter: Filter = {}) {
      return fromWhole(() =>
        index.align(words, limit, scopeOf(filter)).map((match): Alignment => {
          const { key, first: ordinal, similarity } = match;
          const stored = library.read(key);
          const start = stored.sentences[ordinal]!.start + match.start;
          const end = stored.sentences[match.last]!.start + match.end;
          const hit = hitOf(catalogue.get(key)!, stored, { ordinal, score: similarity }, links());
          return { ...slice(stored, { start, end }), hit, similarity };
        }),
      );
    },

    async attributions(filter: Filter = {}) {
      const quoting = filter.speaker === undefined ? null : library.keysQuoting(links().keysOf(filter.speaker));
      const rows = catalogue.visible(server, filter).filter(({ key }) => quoting?.has(key) ?? true);
      const passages: AttributedPassage[] = [];
      let begun = performance.now();
      for (const { server: owner, info } of rows) {
        if (performance.now() - begun > TURN) {
          await setImmediate();
          begun = performance.now();
        }
        const found = fromWhole(() => {
          // As it is by now: it may have been changed or removed meanwhile.
          const row = catalogue.find(server, info.id);
          return row?.server === owner ? passagesOf(row, library.read(row.key), filter, links()) : [];
        });
        for (const passage of found) passages.push(passage);
      }
      return passages;
    },

    async entities() {
      return library.entities.list(server);
    },

    async size() {
      const rows = catalogue.visible(server);
      return { articles: rows.length, sentences: rows.reduce((sum, { sentences }) => sum + sentences, 0) };
    },

    // The library belongs to all servers; Coverages.close closes it.
    async close() {},
  };
}
