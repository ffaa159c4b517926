/**
 * Kills nodes at random moments in every stage of jobs, and sees that nothing is lost and nothing is done twice.
 *
 * `npm run chaos -- [--kills 50] [--database pglite|postgres|both] [--seed 1] [--sources] [--unhurried]`. On PGlite the
 * server, which works too, is killed; on PostgreSQL a server that only serves, or one of two workers. Clips are of the
 * real engine, 160x90, 24 frames. Exit status 1 when an accepted job did not end exactly once, or a kept step was begun again, or a
 * server was not ready again within five seconds, unless it is unhurried: on a busy machine, or from sources, that says
 * nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Random, random } from '../../src/base/random.ts';
import { openDatabase } from '../../src/store/database/index.ts';
import { diaryOf, repeats } from '../../test/support/noted-engine.ts';
import { startPostgres } from '../../test/support/postgres.ts';
import { patientClient } from './client.ts';
import { type Node, startNode } from './nodes.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    database: { type: 'string', default: 'both' },
    seed: { type: 'string', default: '1' },
    sources: { type: 'boolean', default: false },
    unhurried: { type: 'boolean', default: false },
  },
});

/** Stages in which a job can be met, by the names of the engine's steps. */
const STAGES = ['plan', 'bake', 'frames', 'sound', 'clip', 'tidy'] as const;
/** Jobs that are kept under way. */
const CROWD = 3;
/** Seconds that a server may take until it is ready again. */
const READY = 5;

const PROMPTS = [
  'A red kite climbs over a green hill at noon.',
  'A woman walks along a pier at dusk; the camera follows her.',
  'Two men talk at a kitchen table in the morning light.',
  'A dog runs across a beach. Handheld.',
];

/** What went wrong; nothing may. */
const wrong: string[] = [];

async function run(kind: 'pglite' | 'postgres', kills: number, draw: Random): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-chaos-'));
  const diary = join(folder, 'diary');
  const postgres = kind === 'postgres' ? await startPostgres() : undefined;
  const databaseUrl = await postgres?.database();
  const setup = {
    folder: join(folder, 'data'),
    diary,
    cache: join(folder, 'cache'),
    sources: values.sources,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  };
  let server = await startNode({ ...setup, role: 'serve', slots: postgres === undefined ? 2 : 0 });
  const workers: Node[] = [];
  for (let i = 0; postgres !== undefined && i < 2; i++) {
    workers.push(await startNode({ ...setup, role: 'work', slots: 1 }));
  }
  const client = patientClient(() => server.url);

  // Clients that ask for the next clip as soon as they have one.
  const accepted: string[] = [];
  let asking = true;
  const ask = async (seed: number): Promise<void> => {
    for (let n = seed; asking; n += CROWD) {
      const { id } = await client.create(PROMPTS[n % PROMPTS.length] as string, n);
      accepted.push(id);
      let before = 0;
      for (;;) {
        const { status, progress } = await client.retrieve(id);
        if (progress < before) wrong.push(`${id} went back from ${before} to ${progress} percent`);
        before = progress;
        if (status === 'completed' || status === 'failed') break;
        await sleep(200);
      }
    }
  };
  const crowd = Promise.all(Array.from({ length: CROWD }, (_, seed) => ask(seed)));

  const slow: number[] = [];
  const met = new Map<string, number>();
  for (let kill = 0; kill < kills; kill++) {
    const stage = STAGES[kill % STAGES.length] as string;
    const seen = diaryOf(diary).length;
    // Until a job has come into the stage; at the latest after two minutes any moment will do.
    const until = performance.now() + 120_000;
    const found = () =>
      diaryOf(diary)
        .slice(seen)
        .findLast((entry) => entry.what === 'begun' && entry.step.startsWith(stage));
    while (found() === undefined && performance.now() < until) await sleep(10);
    await sleep(draw.range(0, 250));
    const worker = workers.findIndex((node) => node.child.pid === found()?.pid);
    if (worker >= 0 && draw.chance(0.7)) {
      const victim = workers[worker] as Node;
      await victim.kill();
      workers[worker] = await startNode(victim.setup);
    } else {
      await server.kill();
      server = await startNode(server.setup);
      slow.push(server.ready);
    }
    const at = found() === undefined ? 'elsewhere' : stage;
    met.set(at, (met.get(at) ?? 0) + 1);
    process.stderr.write(`\r${kind}: ${kill + 1} kills, ${accepted.length} accepted `);
  }
  asking = false;
  await crowd;
  process.stderr.write('\n');

  const ends = new Map<string, number>();
  for (const id of accepted) {
    const { status, error } = await client.retrieve(id);
    const end = status === 'failed' ? `failed: ${error?.code}` : status;
    ends.set(end, (ends.get(end) ?? 0) + 1);
    // Being killed four times in one step is an end too.
    if (status === 'failed') continue;
    const { status: answer, bytes } = await client.content(id);
    if (answer !== 200 || bytes.toString('latin1', 4, 8) !== 'ftyp')
      wrong.push(`${id} has no clip: ${answer}`);
  }
  for (const node of [server, ...workers]) await node.kill();
  await judge(databaseUrl === undefined ? { dataFolder: setup.folder } : { url: databaseUrl }, accepted);
  const again = repeats(diaryOf(diary));
  if (again.length > 0) wrong.push(`kept steps were begun again: ${again.join(', ')}`);
  const slowest = Math.max(...slow);
  if (slowest > READY && !values.unhurried)
    wrong.push(`a server took ${slowest.toFixed(1)} s to be ready again`);

  console.log(`${kind}: ${kills} kills, ${slow.length} of the server`);
  console.log(`  met in          ${[...met].map(([stage, n]) => `${stage} ${n}`).join(', ')}`);
  console.log(
    `  accepted        ${accepted.length}: ${[...ends].map(([end, n]) => `${n} ${end}`).join(', ')}`,
  );
  const usual = slow.toSorted((a, b) => a - b)[slow.length >> 1] ?? 0;
  console.log(`  ready again     within ${slowest.toFixed(1)} s, ${usual.toFixed(1)} s in the middle`);
  postgres?.remove();
  rmSync(folder, { recursive: true, force: true });
}

/** Looks into the database itself, when all is done. */
async function judge(
  where: { dataFolder: string } | { url: string },
  accepted: readonly string[],
): Promise<void> {
  const database = await openDatabase(where);
  const videos = await database.db.selectFrom('videos').select(['id', 'status', 'worker']).execute();
  const events = await database.db.selectFrom('webhook_events').select(['type', 'data']).execute();
  await database.close();
  if (videos.length !== accepted.length) wrong.push(`${videos.length} rows of ${accepted.length} accepted`);
  for (const { id, status, worker } of videos) {
    const told = events.filter((event) => event.data.id === id).map((event) => event.type);
    if (told.length !== 1 || told[0] !== `video.${status}`) {
      wrong.push(`${id} is ${status}, and was told as [${told.join(', ')}]`);
    }
    if (worker !== null) wrong.push(`${id} is ${status} and still has a worker`);
  }
}

for (const kind of ['pglite', 'postgres'] as const) {
  if (values.database === 'both' || values.database === kind) {
    await run(kind, Number(values.kills), random(Number(values.seed)).stream(kind));
  }
}
for (const line of wrong) console.log(`WRONG ${line}`);
if (wrong.length === 0)
  console.log('every accepted job ended exactly once, and no kept step was begun again');
process.exit(wrong.length === 0 ? 0 : 1);
