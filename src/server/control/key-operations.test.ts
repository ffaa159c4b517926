import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../base/fault.ts';
import { type Database, openDatabase } from '../../store/database/index.ts';
import { keyOperations } from './key-operations.ts';
import { runOperation } from './operation.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
});
afterAll(() => database.close());

const wish = {
  name: 'ci',
  project: 'local',
  scopes: ['*'],
  concurrency: null,
  requestsPerMinute: null,
  priority: 0,
};
const ask = (name: string, input: unknown) =>
  runOperation(keyOperations(database), name, input, {
    signal: new AbortController().signal,
    progress: () => undefined,
  });

describe('what is no key', () => {
  it.each([
    { name: '' },
    { name: 'x'.repeat(101) },
    { name: 'a\u001b[31m' },
    { name: 'a\u202eb' },
    { name: 'a\nb' },
    { name: undefined },
    { project: '' },
    { project: '../x' },
    { project: 'a b' },
    { scopes: [] },
    { scopes: ['videos'] },
    { scopes: ['videos:read', 'root'] },
    { scopes: '*' },
    { concurrency: 0 },
    { concurrency: 1.5 },
    { concurrency: '2' },
    { requestsPerMinute: -1 },
    { requestsPerMinute: Number.NaN },
    { priority: 1001 },
    { priority: 0.5 },
    { hash: 'mine' },
    { id: 'key_mine' },
  ])('%j is refused, and nothing is kept', async (change) => {
    await expect(ask('keys.create', { ...wish, ...change })).rejects.toThrow(Fault);
    expect(await ask('keys.list', { revoked: true })).toEqual([]);
  });
});

it('keys are never the same, and scopes are kept once', async () => {
  const made = await Promise.all(
    Array.from({ length: 20 }, () => ask('keys.create', { ...wish, scopes: ['files', 'files'] })),
  );
  const keys = made as { key: string; info: { id: string; scopes: string[] } }[];
  expect(new Set(keys.map(({ key }) => key)).size).toBe(20);
  expect(keys[0]?.info.scopes).toEqual(['files']);
  await ask('keys.revoke', { id: keys[3]?.info.id });
  expect(await ask('keys.list', { revoked: false })).toHaveLength(19);
  expect(await ask('keys.list', { revoked: true })).toHaveLength(20);
});
