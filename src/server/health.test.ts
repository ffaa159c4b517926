import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Dependency, healthRoutes } from './health.ts';
import { createLogger } from './logging.ts';
import type { Metrics } from './metrics.ts';

const metrics = { read: async () => ({ type: 'text/plain', text: '' }) } as Metrics;
const log = createLogger({ level: 'silent', prompts: false });
const app = (...dependencies: Dependency[]) => healthRoutes(dependencies, metrics, () => false, log);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('readiness costs one check a second, however often and at once it is asked', async () => {
  const check = vi.fn<() => Promise<void>>(async () => undefined);
  const routes = app({ name: 'objects', check });
  const ask = async (): Promise<number[]> => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => routes.request('/readyz')));
    return [...new Set(answers.map(({ status }) => status))];
  };
  expect([await ask(), await ask()]).toEqual([[200], [200]]);
  expect(check).toHaveBeenCalledTimes(1);
  check.mockRejectedValue(new Error('away'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ask()).toEqual([503]);
  expect(check).toHaveBeenCalledTimes(2);
});

it('what does not answer is unavailable', async () => {
  const routes = app(
    { name: 'database', check: () => new Promise(() => undefined) },
    { name: 'objects', check: async () => undefined },
  );
  const answer = routes.request('/readyz');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await (await answer).json()).toEqual({
    status: 'unavailable',
    database: 'unavailable',
    objects: 'ok',
  });
});
