/** A status to answer with, or a connection that breaks. */
export type Fault = number | 'reset';

/** REST requests that are to fail: how, how often, and for paths that contain a text. */
export class Faults {
  #planned: { readonly fault: Fault; left: number; readonly path: string }[] = [];

  plan(fault: Fault, times: number, path: string): void {
    this.#planned.push({ fault, left: times, path });
  }

  /** What this request is to suffer, counted off; null when it is to succeed. */
  take(path: string): Fault | null {
    const planned = this.#planned.find((plan) => path.includes(plan.path));
    if (!planned) return null;
    planned.left -= 1;
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return planned.fault;
  }
}
