import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database/index.ts';
import { type GuardedNode, startGuarded } from '../support/guarded-node.ts';
import { exchange } from '../support/raw-http.ts';

// Bytes that no client library would send, at a server without keys.

let database: Database;
let node: GuardedNode;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
  node = await startGuarded(database, { cors: ['https://app.example'] });
});
afterAll(async () => {
  await node?.close();
  await database?.close();
});
afterEach(async () => {
  node.reached.length = 0;
  // Whatever was sent: the server goes on answering those who ask properly.
  const after = await exchange(node.port, request('GET /healthz', ['Host: localhost', 'Connection: close']));
  expect(after.status).toBe(200);
  node.reached.length = 0;
});

const request = (line: string, headers: readonly string[], body = ''): string =>
  `${line} HTTP/1.1\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n${body}`;
const get = (...headers: string[]): string => request('GET /v1/videos', [...headers, 'Connection: close']);
const post = (headers: readonly string[], body: string): string =>
  request('POST /v1/videos', ['Host: localhost', ...headers], body);
const HOST = 'Host: localhost';

/** Refused with this status, in the API's form, and no route saw anything. */
const refused = (status: number, code?: string) => ({ status, code });

const CASES: readonly (readonly [string, string, { status: number; code?: string | undefined }])[] = [
  // Names.
  ['a strange name', get('Host: evil.example'), refused(403, 'host_not_allowed')],
  ['a name that begins like ours', get('Host: localhost.evil.com'), refused(403, 'host_not_allowed')],
  ['a final dot', get('Host: localhost.'), refused(403, 'host_not_allowed')],
  ['a short address', get('Host: 127.1'), refused(403, 'host_not_allowed')],
  ['a number as address', get('Host: 2130706433'), refused(403, 'host_not_allowed')],
  ['a mapped address', get('Host: [::ffff:127.0.0.1]'), refused(400)],
  ['a zone', get('Host: [::1%25lo]'), refused(400)],
  ['a user in the name', get('Host: localhost@evil.com'), refused(400)],
  ['a path in the name', get('Host: localhost/evil'), refused(400)],
  ['the address of all', get('Host: 0.0.0.0'), refused(403, 'host_not_allowed')],
  ['no name', get(), refused(400)],
  ['an empty name', get('Host:'), refused(400)],
  ['two names', get(HOST, 'Host: evil.example'), refused(400, 'duplicate_header')],
  ['two names, the strange one first', get('Host: evil.example', HOST), refused(400, 'duplicate_header')],
  [
    'a name of a proxy',
    get('Host: evil.example', 'X-Forwarded-Host: localhost'),
    refused(403, 'host_not_allowed'),
  ],
  ['no name in HTTP/1.0', 'GET /v1/videos HTTP/1.0\r\n\r\n', refused(400)],
  // Targets.
  ['a whole URL', request('GET http://localhost/v1/videos', [HOST]), refused(400, 'invalid_target')],
  ['a strange URL', request('GET http://evil.example/v1/videos', [HOST]), refused(400, 'invalid_target')],
  ['a target without slash', request('GET v1/videos', [HOST]), refused(400)],
  ['a backslash', request('GET /v1\\videos', [HOST]), refused(400, 'invalid_target')],
  ['a NUL', request('GET /v1/videos\0', [HOST]), refused(400)],
  ['bytes beyond ASCII', request('GET /v1/vid\xe9os', [HOST]), refused(400)],
  ['a very long URL', request(`GET /v1/videos?x=${'a'.repeat(9000)}`, [HOST]), refused(414, 'uri_too_long')],
  ['TRACE', request('TRACE /v1/videos', [HOST]), refused(405, 'method_not_allowed')],
  ['PROPFIND', request('PROPFIND /v1/videos', [HOST]), refused(405, 'method_not_allowed')],
  ['a method of nobody', request('HELLO /v1/videos', [HOST]), refused(400)],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', refused(400)],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', refused(400)],
  ['an unknown version', 'GET /v1/videos HTTP/9.9\r\nHost: localhost\r\n\r\n', refused(400)],
  // Origins.
  ['another origin', get(HOST, 'Origin: https://evil.example'), refused(403, 'origin_not_allowed')],
  ['the origin null', get(HOST, 'Origin: null'), refused(403, 'origin_not_allowed')],
  [
    'another port of this machine',
    get(HOST, 'Origin: http://localhost:3000'),
    refused(403, 'origin_not_allowed'),
  ],
  [
    'two origins',
    get(HOST, 'Origin: http://localhost', 'Origin: https://evil.example'),
    refused(400, 'duplicate_header'),
  ],
  [
    'an origin in other letters',
    get(HOST, 'ORIGIN: HTTPS://APP.EXAMPLE'),
    refused(403, 'origin_not_allowed'),
  ],
  [
    'an origin that begins like an allowed one',
    get(HOST, 'Origin: https://app.example.evil.com'),
    refused(403, 'origin_not_allowed'),
  ],
  ['another site', get(HOST, 'Sec-Fetch-Site: cross-site'), refused(403, 'origin_not_allowed')],
  ['a sibling site', get(HOST, 'Sec-Fetch-Site: same-site'), refused(403, 'origin_not_allowed')],
  [
    'another site that says it is ours as well',
    get(HOST, 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site'),
    refused(400, 'duplicate_header'),
  ],
  [
    'another site, allowed by no origin',
    get(HOST, 'Sec-Fetch-Site: cross-site', 'Referer: https://app.example/'),
    refused(403, 'origin_not_allowed'),
  ],
  [
    'a preflight of another origin',
    request('OPTIONS /v1/videos', [
      HOST,
      'Origin: https://evil.example',
      'Access-Control-Request-Method: POST',
      'Connection: close',
    ]),
    refused(403, 'origin_not_allowed'),
  ],
  // Lengths.
  ['two lengths', post(['Content-Length: 3', 'Content-Length: 4'], 'abcd'), refused(400)],
  ['one length twice', post(['Content-Length: 4', 'Content-Length: 4'], 'abcd'), refused(400)],
  ['two lengths in one line', post(['Content-Length: 4, 4'], 'abcd'), refused(400)],
  ['length and chunks', post(['Content-Length: 4', 'Transfer-Encoding: chunked'], '0\r\n\r\n'), refused(400)],
  ['chunks and length', post(['Transfer-Encoding: chunked', 'Content-Length: 4'], '0\r\n\r\n'), refused(400)],
  [
    'chunks twice',
    post(['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
    refused(400),
  ],
  ['chunks before something else', post(['Transfer-Encoding: chunked, identity'], '0\r\n\r\n'), refused(400)],
  ['a coding of nobody', post(['Transfer-Encoding: xchunked'], '0\r\n\r\n'), refused(400)],
  ['a space before the colon', post(['Transfer-Encoding : chunked'], '0\r\n\r\n'), refused(400)],
  ['a folded line', post(['X-A: b', ' Transfer-Encoding: chunked'], '0\r\n\r\n'), refused(400)],
  ['a line without colon', get(HOST, 'Nonsense'), refused(400)],
  ['a return in a value', get(HOST, 'X-A: b\rTransfer-Encoding: chunked'), refused(400)],
  ['a NUL in a value', get(HOST, 'X-A: b\0c'), refused(400)],
  ['a negative length', post(['Content-Length: -1'], ''), refused(400)],
  ['a length with a sign', post(['Content-Length: +4'], 'abcd'), refused(400)],
  ['a length in hexadecimal', post(['Content-Length: 0x4'], 'abcd'), refused(400)],
  ['a length beyond all numbers', post([`Content-Length: ${'9'.repeat(30)}`], ''), refused(400)],
  ['a body larger than any', post(['Content-Length: 2000000000000'], ''), refused(413, 'request_too_large')],
  ['a chunk size that is none', post(['Transfer-Encoding: chunked'], 'zz\r\nabc\r\n0\r\n\r\n'), refused(400)],
  [
    'a chunk size beyond all numbers',
    post(['Transfer-Encoding: chunked'], `${'f'.repeat(20)}\r\na`),
    refused(400),
  ],
  // Sizes.
  ['a very long header', get(HOST, `X-A: ${'a'.repeat(20_000)}`), refused(431, 'headers_too_large')],
  [
    'very many headers',
    get(HOST, ...Array.from({ length: 200 }, (_, i) => `X-${i}: a`)),
    refused(431, 'headers_too_large'),
  ],
  [
    'very many headers before the one that matters',
    get(HOST, ...Array.from({ length: 200 }, (_, i) => `X-${i}: a`), 'Sec-Fetch-Site: cross-site'),
    refused(431, 'headers_too_large'),
  ],
  [
    'two types',
    post(['Content-Type: application/json', 'Content-Type: text/plain', 'Content-Length: 2'], '{}'),
    refused(400, 'duplicate_header'),
  ],
];

describe('is refused before any route', () => {
  it.each(CASES)('%s', async (_, bytes, { status, code }) => {
    const reply = await exchange(node.port, bytes);
    expect(node.reached).toEqual([]);
    expect(reply.status).toBe(status);
    if (code !== undefined) expect(reply.text).toContain(`"code":"${code}"`);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('a chunk extension of megabytes', async () => {
    const reply = await exchange(
      node.port,
      post(['Transfer-Encoding: chunked'], `1;${'a'.repeat(200_000)}\r\nx\r\n`),
    );
    expect(node.reached).toEqual([]);
    expect(reply.status).toBe(413);
  });

  it('CONNECT, without an answer', async () => {
    const reply = await exchange(node.port, request('CONNECT evil.example:443', ['Host: evil.example:443']));
    expect(reply.status).toBeUndefined();
    expect(node.reached).toEqual([]);
  });
});

describe('is not led to a second request', () => {
  const smuggled = 'GET /v1/videos/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';
  it.each([
    [
      'by length and chunks',
      post(['Content-Length: 6', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`),
    ],
    ['by two lengths', post(['Content-Length: 0', `Content-Length: ${smuggled.length}`], smuggled)],
    [
      'by a space before the colon',
      post(['Content-Length : 0', `Content-Length: ${smuggled.length}`], smuggled),
    ],
    ['by a line feed alone', post(['Content-Length: 3\nTransfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`)],
    ['after a refused one', `${get('Host: a', 'Host: b').replace('Connection: close\r\n', '')}${smuggled}`],
    ['after a target of proxies', `${request('GET http://localhost/v1/videos', [HOST])}${smuggled}`],
    [
      'by an upgrade',
      `${request('GET /v1/videos', ['Host: evil.example', 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'])}`,
    ],
  ])('%s', async (_, bytes) => {
    await exchange(node.port, bytes);
    expect(node.reached).toEqual([]);
  });

  it('by the length of a body that holds one', async () => {
    const reply = await exchange(
      node.port,
      post([`Content-Length: ${smuggled.length}`, 'Connection: close'], smuggled),
    );
    expect(reply.statuses).toEqual([200]);
    expect(node.reached).toEqual(['POST /v1/videos']);
  });
});

describe('every answer', () => {
  it.each([
    ['of a route', get(HOST), 200],
    ['of the guard', get('Host: evil.example'), 403],
    ['of the server', get(HOST, 'Host: b'), 400],
    ['of the parser', 'nonsense\r\n\r\n', 400],
  ])('%s has an id and forbids to be anything but data', async (_, bytes, status) => {
    const { headers, status: found } = await exchange(node.port, bytes);
    expect(found).toBe(status);
    expect(headers).toMatchObject({
      'x-request-id': expect.stringMatching(/^req_[0-9a-f]{48}$/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
  });

  it('has the id that the server chose, not the caller', async () => {
    const { headers } = await exchange(node.port, get(HOST, 'X-Request-Id: mine'));
    expect(headers['x-request-id']).toMatch(/^req_/);
  });
});

describe('a page whose origin was allowed', () => {
  it('may call and read, refusals too', async () => {
    const from = ['Origin: https://app.example', 'Sec-Fetch-Site: cross-site'];
    const good = await exchange(node.port, get(HOST, ...from));
    expect(good.status).toBe(200);
    expect(good.headers['access-control-allow-origin']).toBe('https://app.example');
    expect(good.headers['access-control-allow-credentials']).toBeUndefined();
    expect(good.headers['vary']).toContain('Origin');
    const bad = await exchange(node.port, get('Host: evil.example', ...from));
    expect(bad.status).toBe(403);
    expect(bad.headers['access-control-allow-origin']).toBe('https://app.example');
  });

  it('may ask first', async () => {
    const reply = await exchange(
      node.port,
      request('OPTIONS /v1/videos', [
        HOST,
        'Origin: https://app.example',
        'Access-Control-Request-Method: POST',
        'Access-Control-Request-Headers: authorization,content-type',
        'Connection: close',
      ]),
    );
    expect(reply.status).toBe(204);
    expect(reply.headers['access-control-allow-headers']).toMatch(/authorization/);
    expect(node.reached).toEqual([]);
  });
});
