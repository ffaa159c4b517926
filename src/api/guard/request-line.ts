import type { IncomingMessage } from 'node:http';
import type { HttpLimits } from './http-limits.ts';

/** A refusal before anything looks at a request. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Headers that must not come twice: two programs on the way could each believe another one. */
const ONCE = new Set([
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'origin',
  'range',
  'sec-fetch-site',
  'transfer-encoding',
]);
const METHODS = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

/**
 * What is wrong with the form of a request that Node's parser let pass: targets of proxies, forbidden methods, headers
 * that come twice or are too many, bodies that say that they are too large. Undefined for a sound one.
 */
export function unsoundRequest(
  incoming: Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders' | 'headers'>,
  limits: HttpLimits,
): Refused | undefined {
  const { method = '', url = '', rawHeaders, headers } = incoming;
  if (!METHODS.has(method))
    return refused(
      405,
      'method_not_allowed',
      `The method ${method} is not used here. Use GET, POST or DELETE.`,
    );
  if (url.length > limits.url)
    return refused(
      414,
      'uri_too_long',
      `The URL is longer than ${limits.url} characters. Send long values in the body.`,
    );
  if (!url.startsWith('/') && !(method === 'OPTIONS' && url === '*'))
    return refused(
      400,
      'invalid_target',
      'This server is no proxy. Send the path of the URL alone in the request line.',
    );
  // Node drops the lines beyond its limit silently; one of them could be the one that matters.
  if (rawHeaders.length / 2 >= limits.headerCount)
    return refused(
      431,
      'headers_too_large',
      `The request has ${limits.headerCount} or more headers. Send fewer.`,
    );
  const seen = new Set<string>();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] as string).toLowerCase();
    if (ONCE.has(name) && seen.has(name))
      return refused(400, 'duplicate_header', `The header ${name} comes twice. Send it once.`);
    seen.add(name);
  }
  if (Number(headers['content-length'] ?? 0) > limits.bodyBytes)
    return refused(413, 'request_too_large', `The body is larger than ${limits.bodyBytes} bytes. Send less.`);
  return undefined;
}

/** What the parser's own refusals become. */
export function unreadable(code: string | undefined): Refused {
  if (code === 'HPE_HEADER_OVERFLOW')
    return refused(431, 'headers_too_large', 'The headers are too large. Send fewer or shorter ones.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return refused(408, 'request_timeout', 'The request took too long to arrive. Send it faster.');
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return refused(413, 'request_too_large', 'The chunk extensions are too large. Send none.');
  return refused(
    400,
    'malformed_request',
    'This is no valid HTTP request. Check the client or the proxy between.',
  );
}

const refused = (status: number, code: string, message: string): Refused => ({ status, code, message });
