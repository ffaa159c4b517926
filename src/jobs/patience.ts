import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from '../film/error-wire.ts';
import { StoreUnavailable } from '../store/objects/faults.ts';

/** SQLSTATEs of a database that is away, starting, stopping or full (08, 53, 57), of a lost race (40), and of a process that slept in a transaction (25P03, 25P04). */
const AWAY = /^(?:(?:08|53|57|40)...|25P0[34])$/;
/** Errors of the network, as Node names them. */
const NETWORK = /^E(?:CONN(?:REFUSED|RESET|ABORTED)|PIPE|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN|TIMEDOUT)$/;
/** What `pg` says, without a code, of a connection that broke. */
const BROKEN =
  /^(?:Connection terminated|Client has encountered a connection error|timeout expired|timeout exceeded|Client was closed)/;

/** Whether an error says that the database or the store of objects is away for now, and not that the call was wrong. */
export function isOutage(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (AWAY.test(code) || NETWORK.test(code))) return true;
  return BROKEN.test(error.message) || isOutage(error.cause);
}

/** Whether an error says that a disk of this machine has no room: other machines may have some, and this one later. */
export const isRoomless = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(systemCode(error) ?? '');

/**
 * Does something as often as it takes while a service is away: waits 0.1 s, then twice as long up to 5 s, until it is
 * done, fails for another reason, or is aborted. What is done must bear being done twice.
 * @param options.onWait told before each wait, with the milliseconds that are lost: those of the call, which may have
 *   been silent for minutes, and those of the wait
 * @throws what failed; on abort the reason
 */
export async function patiently<T>(
  work: () => Promise<T>,
  options: {
    readonly signal?: AbortSignal;
    readonly onWait?: (error: unknown, milliseconds: number) => void;
  } = {},
): Promise<T> {
  for (let wait = 100; ; wait = Math.min(wait * 2, 5000)) {
    options.signal?.throwIfAborted();
    const began = performance.now();
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error)) throw error;
      options.onWait?.(error, performance.now() - began + wait);
      await pause(wait, options.signal);
    }
  }
}

/** Waits; on abort it fails with the signal's own reason. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, { signal, ref: true }).catch(() => signal?.throwIfAborted());
}
