import type { ObjectStore } from '../../store/objects/object-store.ts';
import { MEDIA_POLICY } from '../guard/headers.ts';
import { isChanged, isFresh, rangeHolds } from './conditions.ts';
import { ApiError } from './errors.ts';
import { readRange } from './range.ts';

/** How an object is sent. */
export interface ObjectReplyOptions {
  /** Name under which a browser saves it; of ours, or encoded here. */
  readonly filename: string;
  /** Browsers show what is 'inline' and save what is an 'attachment'. */
  readonly disposition: 'inline' | 'attachment';
}

/** The name in plain ASCII, which is all that curl reads, and in full (RFC 6266, RFC 8187). */
function nameParameters(name: string): string {
  const plain = name.replace(/[^ -~]|["\\%]/gu, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${full}`;
}

/**
 * Answer a GET or HEAD with a stored object: streamed as fast as the client reads, ranges and conditions by RFC 9110.
 * Undefined when there is no such object.
 */
export async function objectReply(
  objects: ObjectStore,
  key: string,
  request: Request,
  { filename, disposition }: ObjectReplyOptions,
): Promise<Response | undefined> {
  const info = await objects.head(key);
  if (!info) return undefined;
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-disposition': `${disposition}; ${nameParameters(filename)}`,
    'content-type': info.type,
    etag: info.etag,
    'last-modified': info.modified.toUTCString(),
    'x-content-type-options': 'nosniff',
    ...(disposition === 'inline' ? { 'content-security-policy': MEDIA_POLICY } : {}),
  });
  if (isChanged(request.headers, info))
    throw new ApiError('changed', 'The file is not the one that the request names any more. Fetch it anew.');
  if (isFresh(request.headers, info)) return new Response(null, { status: 304, headers });

  const isGet = request.method === 'GET';
  const asked =
    isGet && rangeHolds(request.headers, info)
      ? readRange(request.headers.get('range') ?? undefined, info.size)
      : undefined;
  if (asked === 'unsatisfiable')
    throw new ApiError('range', `The range begins behind the end: the file has ${info.size} bytes.`, {
      headers: { 'content-range': `bytes */${info.size}` },
    });
  const [first, last] = asked ?? [0, info.size - 1];
  headers.set('content-length', String(last - first + 1));
  if (asked) headers.set('content-range', `bytes ${first}-${last}/${info.size}`);
  // A HEAD opens nothing: its body would be thrown away without being read.
  if (!isGet) return new Response(null, { headers });
  const body = await objects.get(key, {
    signal: request.signal,
    ...(asked ? { range: asked } : {}),
  });
  if (!body) return undefined;
  if (body.info.etag !== info.etag) {
    await body.stream.cancel();
    throw new ApiError('unavailable', 'The file was replaced just now. Try again.', { retryAfter: 1 });
  }
  return new Response(body.stream, { status: asked ? 206 : 200, headers });
}
