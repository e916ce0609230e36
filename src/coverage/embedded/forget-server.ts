import type { Size } from '../coverage.ts';
import type { Library } from './library.ts';

/** Deletes all that belongs to a server, past versions and what waits for an undo included; says how much it was. */
export function forgetServer(library: Library, server: string): Size {
  const { catalogue, entities, stores } = library;
  const kept = catalogue.kept(server);
  const size = { articles: kept.length, sentences: kept.reduce((sum, { sentences }) => sum + sentences, 0) };
  library.change(() => {
    for (const row of kept) library.unshelve(row);
    stores.servers.erase(server);
  });
  catalogue.showShared(server, true);
  entities.showShared(server, true);
  library.expunge(server);
  return size;
}
