import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../store/database/index.ts';
import { claim } from './claim.ts';
import { register } from './lease.ts';

const me = { worker: 'me', queue: 'default', engines: ['e', 'f', 'nobody’s'] };

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
  await register(database.db, { id: 'me', queue: 'default', host: 'here', pid: 1, slots: 1 }, 3600);
});
afterAll(() => database.close());

/** A row as a property draws it. */
interface Row {
  readonly key: number;
  readonly priority: number;
  readonly is: 'queued' | 'interrupted' | 'running' | 'completed' | 'deleted' | 'elsewhere' | 'not for us';
  /** Seconds ago that it was first begun. */
  readonly turn: number;
}

const row = fc.record<Row>({
  key: fc.nat(3),
  priority: fc.nat(2),
  is: fc.constantFrom(
    'queued',
    'queued',
    'interrupted',
    'running',
    'completed',
    'deleted',
    'elsewhere',
    'not for us',
  ),
  turn: fc.integer({ min: 1, max: 1000 }),
});
const limits = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 4, maxLength: 4 });

const begun = ({ is }: Row): boolean => is === 'interrupted' || is === 'running' || is === 'completed';

/** What the words of `claim` say, without SQL: the index of the row to be taken. */
function fairest(rows: readonly Row[], most: readonly (number | null)[]): number | undefined {
  const running = (key: number): number => rows.filter((r) => r.key === key && r.is === 'running').length;
  const last = (key: number): number =>
    Math.max(Number.NEGATIVE_INFINITY, ...rows.filter((r) => r.key === key && begun(r)).map((r) => -r.turn));
  const [first] = rows
    .map((r, i) => ({ ...r, i }))
    .filter((r) => r.is === 'queued' || r.is === 'interrupted')
    .filter((r) => running(r.key) < (most[r.key] ?? Number.POSITIVE_INFINITY))
    .toSorted(
      (a, b) =>
        b.priority - a.priority ||
        running(a.key) - running(b.key) ||
        (last(a.key) === last(b.key) ? 0 : last(a.key) - last(b.key)) ||
        a.i - b.i,
    );
  return first?.i;
}

async function fill(rows: readonly Row[], most: readonly (number | null)[]): Promise<void> {
  const { db } = database;
  await db.deleteFrom('videos').execute();
  await db.deleteFrom('api_keys').execute();
  const now = Date.now();
  await db
    .insertInto('api_keys')
    .values(
      most.map((concurrency, i) => ({
        id: `key-${i}`,
        name: '',
        project: 'p',
        hash: `${i}`,
        hint: '',
        scopes: '[]',
        concurrency,
        requests_per_minute: null,
      })),
    )
    .execute();
  if (rows.length === 0) return;
  await db
    .insertInto('videos')
    .values(
      rows.map((r, i) => ({
        id: `${i}`,
        owner: 'p',
        api_key: `key-${r.key}`,
        kind: 'create' as const,
        model: 'm',
        prompt: 'p',
        engine: r.is === 'not for us' ? 'g' : i % 2 === 0 ? 'e' : 'f',
        seconds: 4,
        width: 2,
        height: 2,
        order: '{}',
        priority: r.priority,
        queue: r.is === 'elsewhere' ? 'other' : 'default',
        status: r.is === 'completed' ? 'completed' : begun(r) ? 'in_progress' : 'queued',
        worker: r.is === 'running' ? 'another' : null,
        attempts: begun(r) ? 1 : 0,
        started_at: begun(r) ? new Date(now - r.turn * 1000) : null,
        deleted_at: r.is === 'deleted' ? new Date(now) : null,
      })),
    )
    .execute();
}

it('takes the job that the rule names, whatever waits and runs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), limits, async (rows, most) => {
      await fill(rows, most);
      const expected = fairest(rows, most);
      const taken = await claim(database, me);
      expect(taken?.id).toBe(expected === undefined ? undefined : `${expected}`);
      if (taken === undefined) return;
      expect(taken).toMatchObject({ status: 'in_progress', worker: 'me' });
      expect(taken.attempts).toBe(begun(rows[Number(taken.id)] as Row) ? 2 : 1);
    }),
    { numRuns: 60 },
  );
});

it('takes nothing for a worker that was given up', async () => {
  await fill([{ key: 0, priority: 0, is: 'queued', turn: 1 }], [null, null, null, null]);
  expect(await claim(database, { ...me, worker: 'forgotten' })).toBeUndefined();
  expect((await claim(database, me))?.id).toBe('0');
});
