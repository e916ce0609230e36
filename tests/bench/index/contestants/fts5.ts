import { join } from 'node:path';
import Database from 'better-sqlite3';
import { termOf } from '../../../../src/text/terms.ts';
import { wordsOf } from '../../../../src/text/words.ts';
import { type Contestant, type Searcher, textOf } from '../contestant.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const everyWord = (question: string): readonly string[] => question.match(WORD) ?? [];
const contentWords = (question: string): readonly string[] =>
  wordsOf(question).flatMap(({ form }) => (termOf(form) === null ? [] : everyWord(form)));

/** The porter tokeniser in a table without contents, any of the words, ranked by its bm25(). */
function fts5(wordsOf: (question: string) => readonly string[], settings: string): Contestant {
  const open = (folder: string): Searcher => {
    const database = new Database(join(folder, 'fts5.db'), { readonly: true });
    const best = database
      .prepare<[string, number], number>('SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY rank LIMIT ?')
      .pluck();
    return {
      search(question, limit) {
        const words = wordsOf(question);
        return words.length === 0 ? [] : best.all(words.map((word) => `"${word}"`).join(' OR '), limit);
      },
    };
  };
  return {
    settings,
    build(units, folder) {
      const database = new Database(join(folder, 'fts5.db'));
      database.pragma('journal_mode = off');
      database.pragma('synchronous = off');
      database.exec(`CREATE VIRTUAL TABLE sentences USING fts5(text, content='', tokenize='porter unicode61')`);
      const insert = database.prepare<[number, string]>('INSERT INTO sentences (rowid, text) VALUES (?, ?)');
      database.transaction(() => {
        for (const [ordinal, unit] of units.entries()) insert.run(ordinal, textOf(unit));
        database.exec(`INSERT INTO sentences (sentences) VALUES ('optimize')`);
      })();
      database.close();
      return open(folder);
    },
    load: open,
  };
}

export const asAsked = fts5(everyWord, 'porter, any word');
export const ourWords = fts5(contentWords, 'porter, function words of the question left out');
