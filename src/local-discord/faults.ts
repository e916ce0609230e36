/** REST requests that are to fail: with a status, so many times, for paths that contain a text. */
export class Faults {
  #planned: { readonly status: number; left: number; readonly path: string }[] = [];

  plan(status: number, times: number, path: string): void {
    this.#planned.push({ status, left: times, path });
  }

  /** The status this request is to fail with, counted off; null when it is to succeed. */
  take(path: string): number | null {
    const fault = this.#planned.find((planned) => planned.left > 0 && path.includes(planned.path));
    if (!fault) return null;
    fault.left -= 1;
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return fault.status;
  }
}
