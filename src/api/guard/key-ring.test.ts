import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type KeyRecord, KeyRing } from './key-ring.ts';

const KEY = 'sw-some-key';
const RECORD: KeyRecord = {
  id: 'key_1',
  project: 'one',
  hash: createHash('sha256').update(KEY).digest('hex'),
  scopes: ['*'],
  priority: 0,
  requests_per_minute: null,
  revoked_at: null,
};

it('a key is remembered while it is looked up again, and forgotten when it was revoked', async () => {
  let now = 0;
  const looks: ((record: KeyRecord) => void)[] = [];
  const find = () => new Promise<KeyRecord>((resolve) => looks.push(resolve));
  const ring = new KeyRing({ find, any: async () => true }, () => now);
  const answered = async (record: KeyRecord): Promise<KeyRecord | undefined> => {
    const found = ring.find(KEY);
    looks.pop()?.(record);
    return found;
  };
  expect(ring.remembers(KEY)).toBe(false);
  expect(await answered(RECORD)).toEqual(RECORD);
  now += 5000;
  const again = ring.find(KEY);
  expect(ring.remembers(KEY)).toBe(true);
  looks.pop()?.(RECORD);
  expect(await again).toEqual(RECORD);
  now += 5000;
  expect(await answered({ ...RECORD, revoked_at: new Date() })).toBeUndefined();
  expect(ring.remembers(KEY)).toBe(false);
});
