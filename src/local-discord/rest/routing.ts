import { refusal } from '../errors.ts';
import type { Route } from './http.ts';

export type Match = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** Finds the route of a request. Refuses an unknown path with 404 and a known one's wrong method with 405. */
export function router(routes: readonly Route[]): (method: string, path: string) => Match {
  const patterns = routes.map((route) => ({ route, pattern: compile(route.path) }));
  return (method, path) => {
    const known = decoded(path);
    const here = patterns.flatMap(({ route, pattern }) => {
      const found = pattern.exec(known);
      return found ? [{ route, params: { ...found.groups } }] : [];
    });
    const exact = here.find(({ route }) => route.method === method);
    if (!exact) throw refusal(here.length > 0 ? 'methodNotAllowed' : 'notFound');
    return exact;
  };
}

const compile = (path: string) => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

/** "%40original" → "@original". An escaped slash or a broken escape is in no route. */
function decoded(path: string): string {
  try {
    if (!/%2f/i.test(path)) return decodeURIComponent(path);
  } catch {}
  throw refusal('notFound');
}
