/** What a key can be allowed to do; `*` in a key is all of it. */
export const SCOPES = ['videos:read', 'videos:write', 'characters', 'files', 'webhooks', 'metrics'] as const;

/** One of `SCOPES`. */
export type Scope = (typeof SCOPES)[number];

/** What a request needs: nothing at all, any valid key, or a key with a scope. */
export type Need = 'nothing' | 'key' | Scope | '*';

const READ = /^(?:GET|HEAD)$/;
const ANY = /./;

/** The first row that matches a request says what it needs. What no row names needs `*`: closed unless opened here. */
const NEEDS: readonly (readonly [methods: RegExp, path: RegExp, need: Need])[] = [
  [READ, /^\/(?:healthz|readyz|openapi\.json|docs)?$/, 'nothing'],
  [READ, /^\/metrics$/, 'metrics'],
  [READ, /^\/v1\/models(?:\/|$)/, 'key'],
  [ANY, /^\/v1\/videos\/characters(?:\/|$)/, 'characters'],
  [READ, /^\/v1\/videos(?:\/|$)/, 'videos:read'],
  [ANY, /^\/v1\/videos(?:\/|$)/, 'videos:write'],
  [ANY, /^\/v1\/files(?:\/|$)/, 'files'],
  [ANY, /^\/v1\/webhook_(?:endpoints|event_types)(?:\/|$)/, 'webhooks'],
];

/**
 * What a request needs.
 * @param path as the router sees it, percent escapes decoded; else a caller could spell a route past its row
 */
export function needOf(method: string, path: string): Need {
  return NEEDS.find(([methods, paths]) => methods.test(method) && paths.test(path))?.[2] ?? '*';
}

/** Whether a key with these scopes has what a request needs. */
export function satisfies(scopes: readonly string[], need: Need): boolean {
  return need === 'nothing' || need === 'key' || scopes.includes('*') || scopes.includes(need);
}
