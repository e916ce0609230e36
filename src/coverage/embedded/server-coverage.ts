import { setImmediate } from 'node:timers/promises';
import type { Alignment, AttributedPassage, Coverage, Filter } from '../coverage.ts';
import { analyseAnew } from './analyse-anew.ts';
import { ArticleLost } from './article-lost.ts';
import type { ArticleRow } from './article-row.ts';
import type { Scope } from './index/sentence-index.ts';
import { isOutdated } from './library.ts';
import { linkedArticle, slice } from './linked-article.ts';
import { type Means, serverChanges } from './server-changes.ts';

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
export function serverCoverage(means: Means, server: string | null): Coverage {
  const { library } = means;
  const { catalogue } = library;

  /** Who is who for this server, as of now. */
  const linking = () => library.entities.linking(server);
  const infoOf = (row: ArticleRow) => catalogue.infoFor(server, row);

  /** Null once it has turned out to be damaged. */
  const current = (key: number) => (catalogue.get(key) ? library.read(key) : null);

  const scopeOf = ({ speaker, ...filter }: Filter): Scope => ({
    ...filter,
    server,
    ...(speaker !== undefined && { speakers: linking().links.keysOf(speaker) }),
    ...(!catalogue.seesShared(server) && { hidesShared: true }),
    ...(filter.outlet !== undefined && { printedIn: catalogue.printedIn(server, filter.outlet) }),
  });

  return {
    ...serverChanges(means, server),

    async articles() {
      return catalogue.visible(server).map(infoOf);
    },

    async article(id, version) {
      const row = catalogue.find(server, id);
      const isThis = (row: ArticleRow) => version === undefined || row.version === version;
      const asked = row && (isThis(row) ? row : library.past.of(row).find(isThis));
      let stored =
        asked && (asked.state === 'current' ? fromWhole(() => current(asked.key)) : library.past.open(asked));
      if (!stored) return null;
      if (asked!.state !== 'current' && isOutdated(asked!)) {
        const { key } = asked!;
        const anew = library.past.anew.find(key) ?? (await analyseAnew(asked!, stored, means.analyse));
        stored = library.past.anew.get(key, () => anew);
      }
      const whole = stored;
      return {
        article: whole.under(infoOf(asked!)),
        // Many ask for the text only.
        get analysis() {
          return linkedArticle(whole, linking()).analysis;
        },
      };
    },

    async versions(id) {
      const row = catalogue.find(server, id);
      return (row ? library.past.of(row) : []).map(({ version, added, key, arrival }) => ({
        version,
        since: added,
        current: key === row!.key,
        arrival,
      }));
    },

    async search({ text, limit, ...filter }) {
      return fromWhole(() => {
        const { hits, confidence } = library.index.search(text, scopeOf(filter), limit);
        const known = linking();
        return {
          hits: hits.map(({ key, sentence, score }) =>
            linkedArticle(library.read(key), known).hit(sentence, infoOf(catalogue.get(key)!), score),
          ),
          confidence,
        };
      });
    },

    async align(words, limit, filter: Filter = {}) {
      return fromWhole(() =>
        library.index.align(words, limit, scopeOf(filter)).map((match): Alignment => {
          const { key, first: ordinal, similarity } = match;
          const stored = library.read(key);
          const start = stored.sentences[ordinal]!.start + match.start;
          const end = stored.sentences[match.last]!.start + match.end;
          const hit = linkedArticle(stored, linking()).hit(ordinal, infoOf(catalogue.get(key)!), similarity);
          return { ...slice(stored, { start, end }), hit, similarity };
        }),
      );
    },

    async attributions(filter: Filter = {}) {
      const { speaker, kind } = filter;
      const quoting = speaker === undefined ? undefined : library.entities.quoting(server, speaker);
      const lists: (readonly AttributedPassage[])[] = [];
      let begun = performance.now();
      for (const { server: owner, info } of catalogue.visible(server, filter, quoting)) {
        if (performance.now() - begun > TURN) {
          await setImmediate();
          begun = performance.now();
        }
        const found = fromWhole(() => {
          // As it is by now: it may have been changed or removed meanwhile.
          const row = catalogue.find(server, info.id);
          return row?.server === owner ? linkedArticle(library.read(row.key), linking()).passages(infoOf(row)) : [];
        });
        lists.push(found);
      }
      return library.narrowed(lists, speaker, kind);
    },

    async entities() {
      return library.entities.list(server);
    },

    async size() {
      const rows = catalogue.visible(server);
      return { articles: rows.length, sentences: rows.reduce((sum, { sentences }) => sum + sentences, 0) };
    },

    stamp: () => catalogue.stampFor(server),

    // The library belongs to all servers; Coverages.close closes it.
    async close() {},
  };
}
