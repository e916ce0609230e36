/** Runs an action once every earlier one with the same name has ended; actions of other names do not wait. */
export type InTurn = <T>(name: string, action: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (name, action) => {
    const result = (last.get(name) ?? Promise.resolve()).then(action);
    const ended = result.catch(() => {});
    last.set(name, ended);
    try {
      return await result;
    } finally {
      if (last.get(name) === ended) last.delete(name);
    }
  };
}
