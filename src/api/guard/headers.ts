import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../caller.ts';

/**
 * Headers of every reply, refusals by the HTTP parser included. An answer of an API is never a page: it may load
 * nothing, be framed by nobody, be embedded by no other origin, and its type is what it says.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Middleware that adds `SECURITY_HEADERS`; a page of ours that set a policy of its own keeps it. */
export const securityHeaders: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};

/**
 * The policy of a page of ours that has one inline script and one inline style, each named by its hash
 * (`'sha256-…'`): it may call this server, show its pictures and clips, and nothing else.
 */
export const pagePolicy = (scriptHash: string, styleHash: string): string =>
  `default-src 'none'; script-src ${scriptHash}; style-src ${styleHash}; img-src 'self' data: blob:; ` +
  "media-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
