import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** Why a fetch came to nothing. */
export type FetchReason =
  /** The URL itself: its form, scheme, host, port or credentials. */
  | 'url'
  /** The host has no address. */
  | 'resolve'
  /** The host has an address that may not be connected to. */
  | 'address'
  /** Nobody answers there, or the connection broke. */
  | 'connect'
  /** The certificate does not hold. */
  | 'certificate'
  /** Too many redirects, or one that leads where it may not. */
  | 'redirect'
  /** What came back is no HTTP, ended early or has the wrong status. */
  | 'answer'
  /** More bytes than the limit. */
  | 'size'
  /** Took longer than the limit. */
  | 'time'
  /** The caller's signal. */
  | 'stopped';

const TRANSIENT: ReadonlySet<FetchReason> = new Set(['resolve', 'connect', 'answer', 'time']);

/**
 * A fetch that was refused or failed. The message can be shown to whoever gave the URL: it names the host as they
 * wrote it and never an address. `detail` is for logs.
 */
export class FetchFault extends Fault {
  override readonly name = 'FetchFault';
  readonly reason: FetchReason;
  /** Which address was refused, or what the system said. Not for callers of the API. */
  readonly detail: string | undefined;

  constructor(
    reason: FetchReason,
    message: string,
    options: { remedy?: string; where?: string; detail?: string; cause?: unknown } = {},
  ) {
    const { detail, ...rest } = options;
    super(message, { exit: EXIT.input, ...rest });
    this.reason = reason;
    this.detail = detail;
  }

  /** The same fetch may succeed later. */
  get transient(): boolean {
    return TRANSIENT.has(this.reason);
  }
}
