// Seconds per stage and of the whole process, and peak memory over the process tree, for briefs.
//   npm run bench -- [--preview] [brief …]        (the project's examples when none are named)
// Each brief is shot twice in a cache of its own: the first time ever, then warm.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const named = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const briefs = named.length
  ? named
  : readdirSync(join(root, 'examples'))
      .filter((f) => f.endsWith('.txt'))
      .sort()
      .map((f) => join(root, 'examples', f));

/** Bytes that a process and its descendants hold (proportional set size where the kernel tells it). */
function memory(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while we looked.
    }
  }
  const isOurs = (one: number): boolean => {
    for (let at: number | undefined = one; at !== undefined && at > 1; at = parents.get(at))
      if (at === pid) return true;
    return false;
  };
  let total = 0;
  for (const one of parents.keys()) {
    if (!isOurs(one)) continue;
    try {
      total +=
        Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
    } catch {
      // It ended while we looked.
    }
  }
  return total;
}

interface Result {
  readonly seconds: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly frames: number;
  readonly peak: number;
}

async function shoot(brief: string, folder: string, cache: string): Promise<Result> {
  const began = performance.now();
  const args = [
    join(root, 'shotwright'),
    'shoot',
    brief,
    '--seed',
    '7',
    '--json',
    '--force',
    '-o',
    join(folder, 'clip.mp4'),
    ...flags,
  ];
  const child = spawn('sh', args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SHOTWRIGHT_CACHE: cache },
  });
  let peak = 0;
  const watch =
    process.platform === 'linux'
      ? setInterval(() => (peak = Math.max(peak, memory(child.pid as number))), 250)
      : undefined;
  const stages: Record<string, number> = {};
  let [stage, since, rest, frames] = ['start', began, '', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) {
      const event = JSON.parse(line) as { event: string; stage?: string; done?: number };
      if (event.stage === 'frames' && event.done !== undefined) frames = event.done;
      if (event.event !== 'stage' && event.event !== 'done') continue;
      const now = performance.now();
      stages[stage] = (stages[stage] ?? 0) + (now - since) / 1000;
      [stage, since] = [event.stage ?? 'end', now];
    }
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${brief} ended with status ${status}.`);
  return { seconds: (performance.now() - began) / 1000, stages, frames, peak };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
const warm: number[] = [];
for (const brief of briefs) {
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-bench-'));
  try {
    for (const round of ['first', 'warm']) {
      const { seconds, stages, frames, peak } = await shoot(brief, folder, join(folder, 'cache'));
      if (round === 'warm') warm.push(seconds);
      const parts = Object.entries(stages).map(([name, s]) => `${name} ${s.toFixed(1)}`);
      const each = frames ? `, ${((1000 * (stages.frames ?? 0)) / frames).toFixed(0)} ms a frame` : '';
      console.log(
        `${basename(brief).padEnd(22)} ${round.padEnd(5)} ${seconds.toFixed(1).padStart(6)} s  ${(peak / 2 ** 20).toFixed(0)} MiB${each}  (${parts.join(', ')})`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`median warm ${median(warm).toFixed(1)} s`);
