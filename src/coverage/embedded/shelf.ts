import { canonicalAddress } from '../canonical-address.ts';
import type { ArticleRow } from './article-row.ts';

type Board = { readonly ids: Map<string, ArticleRow>; readonly addresses: Map<string, readonly ArticleRow[]> };

/** Rows by server (null: shared), then by id and by canonical address. */
export class Shelf {
  readonly #boards = new Map<string | null, Board>();

  add(row: ArticleRow): void {
    const board: Board = this.#boards.get(row.server) ?? { ids: new Map(), addresses: new Map() };
    this.#boards.set(row.server, board);
    board.ids.set(row.info.id, row);
    const address = canonicalAddress(row.info.url);
    if (address !== null) board.addresses.set(address, [...(board.addresses.get(address) ?? []), row]);
  }

  remove({ key, server, info }: ArticleRow): void {
    const board = this.#boards.get(server);
    if (!board) return;
    if (board.ids.get(info.id)?.key === key) board.ids.delete(info.id);
    const address = canonicalAddress(info.url);
    if (address !== null) {
      const left = (board.addresses.get(address) ?? []).filter((row) => row.key !== key);
      if (left.length > 0) board.addresses.set(address, left);
      else board.addresses.delete(address);
    }
    if (board.ids.size === 0) this.#boards.delete(server);
  }

  has(server: string | null): boolean {
    return this.#boards.has(server);
  }

  of(server: string | null): readonly ArticleRow[] {
    return [...(this.#boards.get(server)?.ids.values() ?? [])];
  }

  find(server: string | null, id: string): ArticleRow | undefined {
    return this.#boards.get(server)?.ids.get(id);
  }

  /** The latest at an `address`, as `canonicalAddress` puts it. */
  at(server: string | null, address: string): ArticleRow | undefined {
    return this.#boards.get(server)?.addresses.get(address)?.at(-1);
  }
}
