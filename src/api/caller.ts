/** Who sends a request, as the guard found out. */
export interface Caller {
  /** Project that owns what the request makes; it sees nothing of other projects. */
  readonly project: string;
  /** Id of the API key; 'local' where the server runs without keys. */
  readonly key: string;
  /** What the key may do; '*' is everything. */
  readonly scopes: readonly string[];
  /** Priority of the key's jobs; higher goes first. */
  readonly priority: number;
  /** POSTs a minute; absent or null for no limit. */
  readonly requestsPerMinute?: number | null;
}

/** Whoever calls a server that runs without keys. */
export const LOCAL_CALLER: Caller = { project: 'local', key: 'local', scopes: ['*'], priority: 0 };

/** What middleware leaves in a request's context for handlers. */
export interface ApiEnv {
  Variables: {
    /** Set by the guard; absent means `LOCAL_CALLER`. */
    caller?: Caller;
    /** Id of the request, `req_…`, also in the reply's `x-request-id`. */
    requestId?: string;
  };
}
