/**
 * Throughput, fairness and memory of the jobs on an engine that waits 50 ms instead of rendering: 2,000 jobs by 20 keys,
 * one of which asks for half of them and asks first.
 *
 * `npx tsx bench/jobs.ts [--jobs 2000] [--keys 20] [--slots 8] [--url postgres://…]`; without a URL on PGlite in a
 * temporary folder. Exit status 1 when a share is more than 20 % off or a job is not completed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accept, startWorker } from '../src/jobs/index.ts';
import { openDatabase } from '../src/store/database/index.ts';
import { newId } from '../src/store/ids.ts';
import { openObjects } from '../src/store/objects/open.ts';
import { quietLog } from '../test/support/quiet-log.ts';
import { scripted, scriptedEngine } from '../test/support/scripted-engine.ts';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '2000' },
    keys: { type: 'string', default: '20' },
    slots: { type: 'string', default: '8' },
    url: { type: 'string' },
  },
});
const [jobs, keys, slots] = [Number(values.jobs), Number(values.keys), Number(values.slots)];
const folder = mkdtempSync(join(tmpdir(), 'shotwright-jobs-'));
const database = await openDatabase(values.url === undefined ? { dataFolder: folder } : { url: values.url });
const objects = await openObjects(join(folder, 'objects'), { environment: {} });
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
const atStart = megabytes();

const keyOf = new Map<string, string>();
const accepting: number[] = [];
async function ask(api_key: string): Promise<void> {
  const id = newId('video_');
  keyOf.set(id, api_key);
  const began = performance.now();
  const order = scripted({ steps: [50] });
  await accept(database, [{ id, owner: 'bench', api_key, engine: 'scripted', order }]);
  accepting.push(performance.now() - began);
}
const others = Array.from({ length: keys - 1 }, (_, i) => `key-${i + 1}`);
const each = Math.floor(jobs / 2 / others.length);
for (let i = 0; i < jobs - each * others.length; i++) await ask('greedy');
for (let i = 0; i < each; i++) for (const key of others) await ask(key);

const started: string[] = [];
const ended: { id: string; as: string }[] = [];
let peak = 0;
const begun = performance.now();
const all = new Promise<void>((resolve) => {
  void startWorker({
    database,
    objects,
    engines: [scriptedEngine(join(folder, 'diary'))],
    slots,
    scratch: join(folder, 'scratch'),
    log: quietLog('bench'),
    onEvent(event) {
      if (event.event === 'started') started.push(keyOf.get(event.id) as string);
      if (event.event !== 'ended') return;
      ended.push(event);
      peak = Math.max(peak, megabytes());
      if (ended.length === jobs) resolve();
    },
  }).then(async (worker) => {
    await all;
    await worker.close();
  });
});
await all;
const seconds = (performance.now() - begun) / 1000;

// Shares while every key still waits: the others’ jobs last as long as each gets its turn.
const contended = started.slice(0, Math.floor(each * 0.9) * keys);
const fair = contended.length / keys;
const shares = ['greedy', ...others].map((key) => contended.filter((k) => k === key).length / fair);
const [least, most] = [Math.min(...shares), Math.max(...shares)];
const lost = ended.filter((event) => event.as !== 'completed').length;
const sorted = accepting.toSorted((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] as number).toFixed(1);

console.log(`database          ${database.kind}`);
console.log(`jobs              ${ended.length} of ${jobs}, ${lost} not completed, ${slots} at once`);
console.log(
  `throughput        ${(jobs / seconds).toFixed(1)}/s, the engine alone ${(slots / 0.05).toFixed(0)}/s`,
);
console.log(`shares of ${keys} keys  ${least.toFixed(2)}…${most.toFixed(2)} of an equal part`);
console.log(`accept            median ${at(0.5)} ms, p99 ${at(0.99)} ms`);
console.log(`memory            ${atStart} MB at start, ${peak} MB at most, ${megabytes()} MB at the end`);
await database.close();
rmSync(folder, { recursive: true, force: true });
process.exit(lost === 0 && least >= 0.8 && most <= 1.2 ? 0 : 1);
