import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../store/database/index.ts';
import { countBegun, finish, gotOn, type Outcome } from './finish.ts';

const take = {
  seconds: 4,
  seed: 7,
  clip: 'clip.mp4',
  thumbnail: 'thumbnail.webp',
  spritesheet: 'spritesheet.jpg',
  report: { notes: ['it rains'] },
};
const fence = { id: 'v', worker: 'me', attempts: 2 };

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.deleteFrom('webhook_events').execute();
  await database.db.deleteFrom('videos').execute();
  await database.db
    .insertInto('videos')
    .values({
      id: 'v',
      owner: 'p',
      api_key: 'k',
      kind: 'create',
      model: 'm',
      prompt: 'p',
      engine: 'e',
      seconds: 8,
      width: 2,
      height: 2,
      order: '{}',
      status: 'in_progress',
      worker: 'me',
      attempts: 2,
    })
    .execute();
});

const row = () =>
  database.db.selectFrom('videos').where('id', '=', 'v').selectAll().executeTakeFirstOrThrow();
const events = () => database.db.selectFrom('webhook_events').select(['owner', 'type', 'data']).execute();

describe.each<[string, Outcome, object]>([
  ['a take', { take }, { status: 'completed', progress: 100, seconds: 4, take, error: null }],
  [
    'a failure',
    { failure: { code: 'timed_out', message: 'Too long.' } },
    { status: 'failed', take: null, error: { code: 'timed_out', message: 'Too long.' } },
  ],
])('the end of a job by %s', (_what, outcome, expected) => {
  it('is written once, with its event', async () => {
    expect(await finish(database, fence, outcome, undefined)).toBe(true);
    const first = await row();
    expect(first).toMatchObject({ ...expected, worker: null, stage: null, expires_at: null });
    expect(await finish(database, fence, outcome, undefined)).toBe(false);
    expect(await row()).toEqual(first);
    expect(await events()).toEqual([{ owner: 'p', type: `video.${first.status}`, data: { id: 'v' } }]);
  });

  it.each([
    ['another worker took it up', { worker: 'other' }],
    ['this worker took it up once more', { attempts: 3 }],
    ['it was given back', { worker: null }],
    ['it was deleted', { deleted_at: new Date() }],
  ])('is not written when %s', async (_when, change) => {
    await database.db.updateTable('videos').set(change).where('id', '=', 'v').execute();
    const before = await row();
    expect(await finish(database, fence, outcome, undefined)).toBe(false);
    expect(await row()).toEqual(before);
    expect(await events()).toEqual([]);
  });
});

it('keeps a completed clip as long as it is told', async () => {
  await finish(database, fence, { take }, 3600);
  const { completed_at, expires_at } = await row();
  const seconds = ((expires_at?.getTime() ?? 0) - (completed_at?.getTime() ?? 0)) / 1000;
  expect(seconds).toBeCloseTo(3600, 0);
});

it('counts how often work was begun in vain, for the fence alone', async () => {
  expect(await countBegun(database.db, fence)).toBe(true);
  expect(await countBegun(database.db, fence)).toBe(true);
  expect(await countBegun(database.db, { ...fence, attempts: 1 })).toBe(false);
  expect((await row()).begun).toBe(2);
  await gotOn(database.db, { ...fence, worker: 'other' });
  expect((await row()).begun).toBe(2);
  await gotOn(database.db, fence);
  expect((await row()).begun).toBe(0);
});
