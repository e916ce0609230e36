/*
 * The sentence index on disk, so that a restart need not tokenise the coverage again: one flat file beside the
 * database, read with a single read and viewed as typed arrays, never parsed. A checksum covers every byte; format,
 * version of the indexing code and identity of the database stand in its head. SQLite stays the truth: a snapshot that
 * is missing, foreign, of another version or damaged is no snapshot, and the index is rebuilt from the articles.
 */
export {};
