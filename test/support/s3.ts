import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface S3rver {
  readonly httpServer: Server;
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => S3rver;

/** An S3 server on a port that was free. */
export interface TestS3 {
  readonly settings: {
    readonly endpoint: string;
    readonly bucket: string;
    readonly region: string;
    readonly prefix: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  close(): Promise<void>;
}

/** Start s3rver with one bucket; on the port that is given, with the folder that is given, when it comes back. */
export async function startS3(again: { port?: number; folder?: string } = {}): Promise<TestS3> {
  const folder = again.folder ?? mkdtempSync(join(tmpdir(), 'shotwright-s3-'));
  const server = new S3rver({
    port: again.port ?? 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'clips' }],
  });
  const { port } = await server.run();
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'clips',
      region: 'us-east-1',
      prefix: 'studio/',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    async close() {
      const closed = server.close();
      // Those that are kept alive would go on being served.
      server.httpServer.closeAllConnections();
      await closed;
      if (again.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a bad line does to one request: nothing, answer in place of the server, or something to the answer's bytes. */
export type Mishap =
  | undefined
  | { readonly status: number; readonly body?: string }
  /** Break the connection after so many bytes of the answer's body; 0 breaks it before the answer. */
  | { readonly breakAfter: number }
  /** Never answer. */
  | 'silence';

/** A line to a server on which things happen: each request asks what happens to it. */
export async function badLine(
  endpoint: string,
  mishap: (method: string, url: string) => Mishap,
): Promise<{ endpoint: string; requests: string[]; close(): Promise<void> }> {
  const to = new URL(endpoint);
  const requests: string[] = [];
  const server: Server = createServer((from, answer: ServerResponse) => {
    const { method = '', url = '' } = from;
    requests.push(`${method} ${url}`);
    const now = mishap(method, url);
    if (now === 'silence') return;
    if (now && 'status' in now) {
      from.resume().on('end', () => answer.writeHead(now.status).end(now.body ?? ''));
      return;
    }
    if (now?.breakAfter === 0) {
      from.socket.destroy();
      return;
    }
    // The host is part of the signature: the server behind must see the one that was signed.
    const onward = request(
      { host: to.hostname, port: to.port, path: url, method, headers: from.headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 500, got.headers);
        let left = now?.breakAfter ?? Number.POSITIVE_INFINITY;
        got.on('data', (chunk: Buffer) => {
          if (left <= 0) return;
          answer.write(chunk.subarray(0, left));
          left -= chunk.length;
          if (left <= 0) setImmediate(() => from.socket.destroy());
        });
        got.on('end', () => answer.end());
      },
    );
    onward.on('error', () => from.socket.destroy());
    from.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
