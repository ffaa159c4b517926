import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { IdempotencyMismatch } from '../../jobs/accept.ts';
import { isOutage, isRoomless } from '../../jobs/patience.ts';
import { type Outage, StoreUnavailable } from '../../store/objects/faults.ts';

/** Every way in which the API refuses: HTTP status, `type` and, unless a refusal says more precisely, `code`. */
const REFUSALS = {
  invalid: [400, 'invalid_request_error', null],
  unauthorized: [401, 'invalid_request_error', 'invalid_api_key'],
  forbidden: [403, 'invalid_request_error', 'forbidden'],
  not_found: [404, 'invalid_request_error', 'not_found'],
  method_not_allowed: [405, 'invalid_request_error', 'method_not_allowed'],
  abandoned: [408, 'invalid_request_error', 'request_abandoned'],
  conflict: [409, 'invalid_request_error', 'conflict'],
  changed: [412, 'invalid_request_error', 'precondition_failed'],
  too_large: [413, 'invalid_request_error', 'request_too_large'],
  unsupported: [415, 'invalid_request_error', 'unsupported_media_type'],
  range: [416, 'invalid_request_error', 'range_not_satisfiable'],
  too_many: [429, 'rate_limit_error', 'rate_limit_exceeded'],
  internal: [500, 'server_error', 'internal_error'],
  unavailable: [503, 'server_error', 'service_unavailable'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string, string | null]>;

/** A way in which the API refuses. */
export type Refusal = keyof typeof REFUSALS;

/** What every error of the API looks like on the wire. */
export interface ErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly param: string | null;
    readonly code: string | null;
  };
}

/**
 * A request that is refused. Its message is shown to the caller: sentences that say what was wrong and what to do.
 * @example throw new ApiError('invalid', 'seconds must be one of 4, 8, 12, 16, 20.', { param: 'seconds' });
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ErrorBody;

  constructor(
    refusal: Refusal,
    message: string,
    options: {
      param?: string;
      code?: string;
      headers?: Record<string, string>;
      /** Seconds after which the caller may try again. */
      retryAfter?: number;
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    const [status, type, code] = REFUSALS[refusal];
    this.status = status;
    this.headers = {
      ...options.headers,
      ...(options.retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(options.retryAfter)) }),
    };
    this.body = { error: { message, type, param: options.param ?? null, code: options.code ?? code } };
  }
}

/** What was begun for a client that is gone was stopped: no failure of the server's, and nobody reads this. */
export const abandoned = (cause: unknown): ApiError =>
  new ApiError('abandoned', 'The connection was closed before the answer. Send the request again.', {
    cause,
  });

/** The refusal that an error of any layer becomes. What nobody foresaw says nothing of our insides. */
export function toApiError(error: unknown, param?: string): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof IdempotencyMismatch)
    return new ApiError('conflict', sentences(error), {
      code: 'idempotency_key_reused',
      cause: error,
      // The SDKs send what was answered 409 again by themselves unless they are told that it is in vain.
      headers: { 'x-should-retry': 'false' },
    });
  if (error instanceof Fault && error.exit === EXIT.interrupted) return abandoned(error);
  // Before outages: a site of the caller's that hangs up is none of ours.
  if (error instanceof Fault && error.exit === EXIT.input)
    return new ApiError('invalid', sentences(error), {
      cause: error,
      ...(param === undefined ? {} : { param }),
    });
  const store = storeOutage(error);
  if (store)
    return new ApiError('unavailable', STORE_AWAY[store.outage], {
      cause: error,
      retryAfter: store.retryAfter,
      code: store.code,
    });
  if (isRoomless(error))
    return new ApiError('unavailable', 'The disk of the server is full. Tell its operator; then try again.', {
      cause: error,
      retryAfter: 30,
      code: 'store_unavailable',
    });
  if (isOutage(error))
    return new ApiError(
      'unavailable',
      "The server's database cannot be used now. What was accepted is kept; try again in a few seconds.",
      { cause: error, retryAfter: 2, code: 'database_unavailable' },
    );
  return new ApiError(
    'internal',
    'The server had an error of its own. Try again; if it stays, look for the x-request-id in the server log.',
    { cause: error },
  );
}

/** What callers are told of a store that is away; where it is and why is for the operator. */
const STORE_AWAY: Readonly<Record<Outage, string>> = {
  unreachable:
    "The server's store of clips and files cannot be reached now. What it has is kept; try again in a few seconds.",
  full: "The server's store of clips and files is full. Delete videos or files, or tell its operator; then try again.",
  refused: "The server's store of clips and files refuses the server. Tell its operator; then try again.",
};

/** The store's own trouble that an error is, or was caused by. */
function storeOutage(error: unknown): StoreUnavailable | undefined {
  if (error instanceof StoreUnavailable) return error;
  return error instanceof Error ? storeOutage(error.cause) : undefined;
}

const sentences = ({ message, remedy }: Fault): string =>
  remedy === undefined ? message : `${message} ${remedy}`;
