import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
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

/**
 * Middleware that sets headers of the reply, whatever answers; a handler's own header of the same name wins. Behind
 * Node's server they are set on its response, which costs a small part of changing the headers of a made `Response`.
 */
export const replyHeaders =
  (headersOf: (c: Context<ApiEnv>) => Readonly<Record<string, string>>): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const headers = Object.entries(headersOf(c));
    const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
    if (outgoing && !outgoing.headersSent)
      for (const [name, value] of headers) outgoing.setHeader(name, value);
    await next();
    if (!outgoing)
      for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };

/** Middleware that adds `SECURITY_HEADERS`; a page of ours that set a policy of its own keeps it. */
export const securityHeaders = replyHeaders(() => SECURITY_HEADERS);

/**
 * The policy of a page of ours that has one inline script and one inline style, each named by its hash
 * (`'sha256-…'`): it may call this server, show its pictures and clips, and nothing else.
 */
export const pagePolicy = (scriptHash: string, styleHash: string): string =>
  `default-src 'none'; script-src ${scriptHash}; style-src ${styleHash}; img-src 'self' data: blob:; ` +
  "media-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * The policy of a clip or picture that a browser opens by its address: the browser's own player asks for it again and
 * styles itself. Without `sandbox`, in which that would be the request of a stranger.
 */
export const MEDIA_POLICY =
  "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; " +
  "base-uri 'none'; form-action 'none'";
