import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../caller.ts';
import { ApiError } from '../wire/errors.ts';

/** The three names under which a server without keys answers; any port, since tunnels and containers change it. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a Host header names this machine in one of the three usual forms. A page whose own name was made to resolve
 * to 127.0.0.1 (DNS rebinding) sends its own name here, so everything else is refused, other spellings included.
 */
export const isLocalHost = (host: string | undefined): boolean => host !== undefined && LOCAL_HOST.test(host);

/** Whether a text is an origin as browsers write it: lower case, no path, no default port. */
export function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}

/** What a browser says of where a request comes from. */
export interface Provenance {
  readonly host: string | undefined;
  /** `Origin`: of the page, or 'null' where it has none; absent outside browsers and for some reads. */
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`: set by every current browser, beyond the reach of pages. */
  readonly site: string | undefined;
}

/**
 * Whether a request may come from another site's page. 'same-site' counts as foreign: the page of another port of
 * this machine, or of another name of this domain, is somebody else's.
 */
export function isForeign({ host, origin, site }: Provenance): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}

/**
 * Middleware for a server without keys, where being able to call is all it takes: refuses with 403 what is addressed
 * to another name and what another site's page sends, unless its origin is allowed.
 */
export function localOnly(allowed: ReadonlySet<string>): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const provenance: Provenance = {
      host: c.req.header('host') ?? hostOf(c.req.url),
      origin: c.req.header('origin'),
      site: c.req.header('sec-fetch-site'),
    };
    if (!isLocalHost(provenance.host))
      throw new ApiError(
        'forbidden',
        'This server runs without API keys and answers only as localhost, 127.0.0.1 or [::1]. ' +
          'Use one of these names, or make a key with `shotwright keys create NAME`.',
        { code: 'host_not_allowed' },
      );
    if (isForeign(provenance) && !(provenance.origin !== undefined && allowed.has(provenance.origin)))
      throw new ApiError(
        'forbidden',
        'Pages of other origins may not call this server. ' +
          'Start it with `--cors ORIGIN` (and the origin of your page) to allow one.',
        { code: 'origin_not_allowed' },
      );
    await next();
  };
}

/** The authority of a request made in process, which carries no Host header. */
const hostOf = (url: string): string => new URL(url).host;
