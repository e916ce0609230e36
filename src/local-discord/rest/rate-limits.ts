import type { Route } from './http.ts';

export type RateLimiter = {
  readonly take: (method: string, route: Route, params: Readonly<Record<string, string>>) => Record<string, string>;
};
export const unlimited: RateLimiter = { take: () => ({}) };
