import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../store/objects/faults.ts';
import { isOutage, patiently } from './patience.ts';

const coded = (code: string, message = 'it failed'): Error => Object.assign(new Error(message), { code });

describe('an outage', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED')],
    ['a server that shuts down', coded('57P01')],
    ['a server that starts', coded('57P03')],
    ['too many connections', coded('53300')],
    ['a lost race of transactions', coded('40001')],
    ['a connection that broke', new Error('Connection terminated unexpectedly')],
    ['a store that is full', new StoreUnavailable('full', 'The disk is full.')],
    ['what was caused by one', new Error('wrapped', { cause: coded('ECONNRESET') })],
  ])('is %s', (_what, error) => expect(isOutage(error)).toBe(true));

  it.each([
    ['a broken rule', coded('23505')],
    ['a statement that is wrong', coded('42601')],
    ['a missing file', coded('ENOENT')],
    ['a defect', new TypeError('undefined is not a function')],
    ['no error at all', 'ECONNREFUSED'],
  ])('is not %s', (_what, error) => expect(isOutage(error)).toBe(false));
});

describe('patience', () => {
  it('does it again until the service is back, and gives what it gave', async () => {
    let calls = 0;
    const waits: number[] = [];
    const work = async (): Promise<string> => {
      if (calls++ === 2) return 'done';
      // The first call is silent for a while before it fails: that is lost time too.
      if (calls === 1) await sleep(150);
      throw coded('ECONNREFUSED');
    };
    expect(await patiently(work, { onWait: (_error, lost) => waits.push(lost) })).toBe('done');
    const [first = 0, second = 0] = waits;
    expect(waits).toHaveLength(2);
    expect(first).toBeGreaterThan(240);
    expect(second).toBeGreaterThanOrEqual(200);
  });

  it('ends at once for an error that waiting does not heal', async () => {
    let calls = 0;
    const work = async (): Promise<void> => {
      calls++;
      throw coded('23505');
    };
    await expect(patiently(work)).rejects.toMatchObject({ code: '23505' });
    expect(calls).toBe(1);
  });

  it('ends with the reason of an abort, also in the middle of a wait', async () => {
    const stop = new AbortController();
    const waiting = patiently(() => Promise.reject(coded('ECONNREFUSED')), {
      signal: stop.signal,
      onWait: () => queueMicrotask(() => stop.abort(new Error('deleted'))),
    });
    await expect(waiting).rejects.toThrow('deleted');
  });
});
