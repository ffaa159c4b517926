import { Agent, type IncomingMessage, request } from 'node:http';

/** One request of a load. */
export interface Call {
  readonly kind: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
}

/** Milliseconds that calls of each kind took. */
export type Times = Map<string, number[]>;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function send(call: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(call.url, {
      method: call.method,
      agent,
      ...(call.body === undefined
        ? {}
        : {
            headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(call.body) },
          }),
    });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming: IncomingMessage) => {
      incoming.resume();
      incoming.once('end', () => resolve(incoming.statusCode ?? 0));
    });
    outgoing.end(call.body);
  });
}

async function timed(call: Call, since: number, times: Times): Promise<void> {
  const status = await send(call);
  if (status >= 400) throw new Error(`${call.method} ${call.url} answered ${status}`);
  const list = times.get(call.kind) ?? [];
  times.set(call.kind, list);
  list.push(performance.now() - since);
}

/**
 * Sends so many calls a second, whatever the answers take, and times each from when it was due: a server that stalls is
 * not spared the requests that would have come meanwhile.
 */
export async function openLoop(rate: number, seconds: number, next: (index: number) => Call): Promise<Times> {
  const times: Times = new Map();
  const begun = performance.now();
  const pending: Promise<void>[] = [];
  const count = Math.round(rate * seconds);
  for (let index = 0; index < count; ) {
    const now = performance.now();
    while (index < count && begun + (index * 1000) / rate <= now) {
      pending.push(timed(next(index), begun + (index * 1000) / rate, times));
      index++;
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(pending);
  return times;
}

/** Keeps so many calls under way for some seconds. Gives answered calls a second. */
export async function closedLoop(
  connections: number,
  seconds: number,
  next: (index: number) => Call,
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const times: Times = new Map();
  let index = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < until) await timed(next(index++), performance.now(), times);
  };
  await Promise.all(Array.from({ length: connections }, one));
  return [...times.values()].reduce((sum, list) => sum + list.length, 0) / seconds;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
