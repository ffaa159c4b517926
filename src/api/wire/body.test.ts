import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedServer } from '../guard/index.ts';
import { readBody } from './body.ts';
import { toApiError } from './errors.ts';

// Bodies as they come over a socket: what `fetch` and servers make of a request without one differs.

const temporary = mkdtempSync(join(tmpdir(), 'bodies-'));
const server = guardedServer(async (request: Request) => {
  try {
    const body = await readBody(request, temporary, {});
    await body.dispose();
    return Response.json(body.data);
  } catch (error) {
    const { status, body } = toApiError(error);
    return Response.json(body, { status });
  }
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(temporary, { recursive: true, force: true });
});

/** Sends a POST with these headers and this body; gives status and what the server took for its fields. */
function post(headers: readonly string[], body = ''): Promise<{ status: number; data: unknown }> {
  const { port } = server.address() as { port: number };
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let told = '';
    socket.setEncoding('utf8').on('data', (text: string) => (told += text));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...rest] = told.split('\r\n\r\n');
      const json = /\{.*\}/s.exec(rest.join('\r\n\r\n'))?.[0] ?? 'null';
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), data: JSON.parse(json) });
    });
    const lines = ['POST / HTTP/1.1', 'Host: localhost', 'Connection: close', ...headers];
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  });
}

describe('a POST without a body', () => {
  it.each([
    ['that says nothing of one', []],
    ['of length 0', ['Content-Length: 0']],
    ['that takes JSON for an answer', ['Accept: application/json', 'Content-Length: 0']],
  ])('%s has no fields', async (_what, headers) => {
    expect(await post(headers)).toEqual({ status: 200, data: {} });
  });

  it.each([
    ['JSON', ['Content-Type: application/json']],
    ['JSON of length 0', ['Content-Type: application/json', 'Content-Length: 0']],
    ['a form of length 0', ['Content-Type: multipart/form-data; boundary=x', 'Content-Length: 0']],
  ])('that announces %s has no fields either, as Python’s SDK sends it', async (_what, headers) => {
    expect(await post(headers)).toEqual({ status: 200, data: {} });
  });
});

describe('a POST with a body', () => {
  it.each([
    ['in one piece', ['Content-Length: 7'], '{"a":1}'],
    ['in pieces', ['Transfer-Encoding: chunked'], '3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n'],
  ])('%s is read', async (_what, headers, body) => {
    const json = ['Content-Type: Application/JSON; charset=utf-8'];
    expect(await post([...json, ...headers], body)).toEqual({ status: 200, data: { a: 1 } });
  });

  it.each([
    ['no media type', ['Content-Length: 7'], 'missing'],
    ['no media type, in pieces', ['Transfer-Encoding: chunked'], 'missing'],
    ['another media type', ['Content-Type: text/json', 'Content-Length: 7'], 'text/json'],
  ])('of %s is refused, and told which it may have', async (_what, headers, named) => {
    const body = headers.includes('Transfer-Encoding: chunked') ? '7\r\n{"a":1}\r\n0\r\n\r\n' : '{"a":1}';
    const { status, data } = await post(headers, body);
    expect(status).toBe(415);
    expect(JSON.stringify(data)).toContain(named);
    expect(JSON.stringify(data)).toContain('application/json');
  });
});

it.each([
  ['JSON', 'application/json'],
  ['a form', 'multipart/form-data; boundary=x'],
])('a client that goes in the middle of %s is no outage of the server', async (_what, type) => {
  const body = new ReadableStream({
    start: (control) => control.error(Object.assign(new Error('gone'), { code: 'ECONNRESET' })),
  });
  const headers = { 'content-type': type, 'transfer-encoding': 'chunked' };
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  await expect(readBody(request, temporary, {})).rejects.toMatchObject({ status: 408 });
});

it('leaves no folder behind', () => {
  expect(readdirSync(temporary)).toEqual([]);
});
