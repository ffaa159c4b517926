import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';

/** Why a store cannot be used: it cannot be reached, it has no room, or it does not let us. */
export type Outage = 'unreachable' | 'full' | 'refused';

/** How long to wait before trying again, in seconds: what recovers by itself soon, what waits for a person later. */
const RETRY_AFTER: Readonly<Record<Outage, number>> = { unreachable: 5, full: 30, refused: 30 };

/**
 * The store of objects cannot do its work now. Nothing was half-written and the same call may succeed later, so a job
 * that meets it waits and tries again, and the API answers 503 with `code`.
 */
export class StoreUnavailable extends Fault {
  /** The code of the API's error. */
  readonly code = 'store_unavailable';
  readonly outage: Outage;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number;

  constructor(outage: Outage, message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, { exit: EXIT.environment, ...options });
    this.name = 'StoreUnavailable';
    this.outage = outage;
    this.retryAfter = RETRY_AFTER[outage];
  }
}

/** A body with more bytes than its limit; nothing of it was kept. */
export class ObjectTooLarge extends Fault {
  /** Bytes that would have been taken. */
  readonly limit: number;

  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes.`, { remedy: 'Send a smaller file.' });
    this.name = 'ObjectTooLarge';
    this.limit = limit;
  }
}

/** There is no object of this key. */
export const noObject = (key: string): Fault =>
  new Fault(`There is no object ${key}.`, { remedy: 'It was deleted, or never finished.', where: key });

/** A range that lies outside its object. */
export const noRange = (key: string, size: number): Fault =>
  new Fault(`The range lies outside of ${key}, which has ${size} bytes.`, {
    remedy: 'Ask for bytes that the object has.',
    where: 'range',
  });
