import { setTimeout as wait } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { StoreUnavailable } from '../faults.ts';
import { textOf } from './xml.ts';

/** Where a bucket is, and who we are. */
export interface S3Settings {
  /** With its scheme, without the bucket. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Put before every key; '' or ends with a slash. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** How patient the client is. */
export interface S3Patience {
  /** Tries of one request. */
  readonly tries: number;
  /** Longest first pause before trying again; doubled each time up to `longestPause`. Milliseconds. */
  readonly pause: number;
  readonly longestPause: number;
  /** Until an answer begins, and between two chunks of it. Milliseconds. */
  readonly silence: number;
}

export const PATIENCE: S3Patience = { tries: 6, pause: 100, longestPause: 4000, silence: 30_000 };

/** One request; the body is held in memory, so that it can be sent again. */
export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Without the prefix; absent for requests to the bucket. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly signal?: AbortSignal;
}

/** An answer of S3: any of these statuses, the body not yet read. `end` lets go of the connection. */
export interface S3Answer {
  readonly status: number;
  readonly headers: Headers;
  text(): Promise<string>;
  chunks(): AsyncGenerator<Uint8Array>;
  end(): void;
}

/** Answers that are the caller's to read; others are troubles of the store. */
const ANSWERS = new Set([200, 204, 206, 404, 412, 416]);
/** Codes of S3 that say "again", whatever the status. */
const AGAIN = new Set([
  'SlowDown',
  'RequestTimeout',
  'InternalError',
  'ServiceUnavailable',
  'OperationAborted',
]);

/** Signed requests to one bucket, by path, tried again while the store is in trouble, with a limit on every silence. */
export class S3Client {
  readonly #aws: AwsClient;
  readonly #base: string;
  readonly #settings: S3Settings;
  readonly #patience: S3Patience;

  constructor(settings: S3Settings, patience: S3Patience = PATIENCE) {
    this.#settings = settings;
    this.#patience = patience;
    this.#aws = new AwsClient({ ...settings, service: 's3' });
    this.#base = `${settings.endpoint.replace(/\/+$/, '')}/${settings.bucket}`;
  }

  /** For messages: endpoint and bucket. */
  get name(): string {
    return this.#base;
  }

  /** Do a request. Throws `StoreUnavailable` when all tries are used up, or at once when S3 refuses us. */
  send(request: S3Request): Promise<S3Answer> {
    return this.#again(request.signal, () => this.#once(request));
  }

  /** Do a request and read its whole answer. */
  ask(request: S3Request): Promise<{ status: number; headers: Headers; text: string }> {
    return this.#again(request.signal, async () => {
      const { status, headers, text } = await this.#once(request);
      const said = await text();
      // Completing an upload may fail after the status was sent.
      if (status === 200 && /<Error>/.test(said)) throw this.#trouble(500, textOf(said, 'Code') ?? '');
      return { status, headers, text: said };
    });
  }

  async #again<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const { tries, pause, longestPause } = this.#patience;
    for (let turn = 1; ; turn++) {
      try {
        return await work();
      } catch (error) {
        signal?.throwIfAborted();
        const passes = error instanceof StoreUnavailable && error.outage === 'unreachable';
        if (!passes || turn === tries) throw error;
        await wait(Math.random() * Math.min(longestPause, pause * 2 ** (turn - 1)));
      }
    }
  }

  async #once(request: S3Request): Promise<S3Answer> {
    const quiet = new Quiet(this.#patience.silence, request.signal);
    let response: Response;
    try {
      const { method, headers, body } = request;
      response = await quiet.during(
        this.#aws
          .sign(this.#url(request), {
            method,
            headers: await signedHeaders(headers, body),
            body: body ?? null,
          } as RequestInit)
          .then((signed) => fetch(signed, { signal: quiet.signal, redirect: 'manual' })),
      );
    } catch (error) {
      quiet.end();
      throw this.#unreachable(error);
    }
    const chunks = this.#chunks(response, quiet);
    const text = async (): Promise<string> => {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      return Buffer.concat(parts).toString('utf8');
    };
    const { status, headers } = response;
    const answer = { status, headers, text, chunks: () => chunks, end: () => quiet.end() };
    if (ANSWERS.has(status) && status !== 404) return answer;
    const said = await text();
    const code = textOf(said, 'Code') ?? '';
    if (status === 404 && code !== 'NoSuchBucket') return { ...answer, text: async () => said };
    throw this.#trouble(status, code);
  }

  async *#chunks(response: Response, quiet: Quiet): AsyncGenerator<Uint8Array> {
    if (response.body === null) return quiet.end();
    const reader = response.body.getReader();
    try {
      for (;;) {
        const { done, value } = await quiet.during(reader.read());
        if (done) return;
        yield value;
      }
    } catch (error) {
      throw this.#unreachable(error);
    } finally {
      quiet.end();
    }
  }

  #url({ key, query }: S3Request): string {
    const path = key === undefined ? '' : `/${this.#settings.prefix}${key}`;
    const search = new URLSearchParams(query).toString();
    return `${this.#base}${path}${search && `?${search}`}`;
  }

  #unreachable(error: unknown): Error {
    if (error instanceof StoreUnavailable) return error;
    return new StoreUnavailable('unreachable', `The object store ${this.#base} does not answer.`, {
      cause: error,
      remedy: 'What waits goes on when it answers again.',
    });
  }

  #trouble(status: number, code: string): StoreUnavailable {
    const said = code || `status ${status}`;
    if (status >= 500 || status === 429 || AGAIN.has(code))
      return new StoreUnavailable('unreachable', `The object store ${this.#base} is in trouble (${said}).`, {
        remedy: 'What waits goes on when it has recovered.',
      });
    return new StoreUnavailable('refused', `The object store ${this.#base} refuses the request (${said}).`, {
      remedy:
        code === 'RequestTimeTooSkewed'
          ? "Set this machine's clock."
          : 'Check SHOTWRIGHT_S3_ENDPOINT, SHOTWRIGHT_S3_BUCKET, SHOTWRIGHT_S3_REGION and the AWS keys.',
    });
  }
}

/** The hash of the body is signed with the request, so that S3 takes nothing that changed on the way. */
async function signedHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  body: Uint8Array | undefined,
): Promise<Record<string, string>> {
  const hash = await crypto.subtle.digest('SHA-256', (body ?? new Uint8Array()) as Uint8Array<ArrayBuffer>);
  return { ...headers, 'x-amz-content-sha256': Buffer.from(hash).toString('hex') };
}

/** Ends a request when nothing was heard for too long while we waited; a slow reader of ours is not counted. */
class Quiet {
  readonly #controller = new AbortController();
  readonly #longest: number;
  readonly signal: AbortSignal;

  constructor(longest: number, outer: AbortSignal | undefined) {
    this.#longest = longest;
    this.signal = outer ? AbortSignal.any([outer, this.#controller.signal]) : this.#controller.signal;
  }

  async during<T>(waiting: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.end(), this.#longest);
    try {
      return await waiting;
    } finally {
      clearTimeout(timer);
    }
  }

  end(): void {
    this.#controller.abort();
  }
}
