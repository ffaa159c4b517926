// Seconds and processor seconds per stage and of the whole process, and peak memory over the process tree; then the
// same scene in headless Chromium with a screenshot a frame.
//   npm run bench -- [--preview] [--quick] [--no-browser] [brief …]
// Without briefs: the prompt guide's six examples where they lie beside the project, else the project's own.
// Each brief is shot twice in a cache of its own: the first time ever, then warm; --quick is only warm.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../src/direct/plan.ts';
import { screenshots, settings } from './screenshots/route.ts';
import { endedChildren, treeOf } from './tree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const guide = join(root, '..', 'shared', 'guide', 'examples');
const own = ['--no-browser', '--quick'];
const flags = process.argv.slice(2).filter((a) => a.startsWith('--') && !own.includes(a));
const asked = (flag: string): boolean => process.argv.includes(flag);
const named = process.argv.slice(2).filter((a) => !a.startsWith('--'));

function briefs(): string[] {
  if (named.length > 0) return named;
  const [folder, pattern] = existsSync(guide) ? [guide, /^\d.*\.txt$/] : [join(root, 'examples'), /\.txt$/];
  return readdirSync(folder)
    .filter((f) => pattern.test(f))
    .sort()
    .map((f) => join(folder, f));
}

interface Cost {
  wall: number;
  cpu: number;
}

interface Result extends Cost {
  readonly stages: ReadonlyMap<string, Cost>;
  readonly frames: number;
  readonly peak: number;
}

/** Stages that the command's own process does while the render process draws: their processor time is its own. */
const MEANWHILE = new Set(['sound']);

async function shoot(brief: string, folder: string, cache: string): Promise<Result> {
  const began = performance.now();
  const endedBefore = endedChildren();
  const args = [join(root, 'shotwright'), 'shoot', brief, '--seed', '7', '--json', '--force'];
  const child = spawn('sh', [...args, '-o', join(folder, 'clip.mp4'), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SHOTWRIGHT_CACHE: cache },
  });
  const tree = treeOf(child.pid as number);
  const stages = new Map<string, Cost>();
  const starts = new Map<string, Cost>();
  let [rest, frames] = ['', 0];
  let marked: Cost = { wall: began, cpu: 0 };
  /** What passes between stages belongs to the start of the next one's name: "→ set" is what came before the set. */
  const now = (stage: string): Cost => ({
    wall: performance.now(),
    cpu: MEANWHILE.has(stage) ? tree.own() : tree.usage().cpu,
  });
  const add = (name: string, from: Cost, to: Cost): void => {
    const sum = stages.get(name) ?? { wall: 0, cpu: 0 };
    stages.set(name, { wall: sum.wall + (to.wall - from.wall) / 1000, cpu: sum.cpu + to.cpu - from.cpu });
  };
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) {
      const {
        event,
        stage = '',
        done = 0,
        total = 1,
      } = JSON.parse(line) as { event: string; stage?: string; done?: number; total?: number };
      if (event === 'progress' && stage === 'frames') frames = done;
      if (event !== 'progress' || (done > 0 && done < total)) continue;
      const at = now(stage);
      const start = starts.get(stage);
      if (!start) {
        if (!MEANWHILE.has(stage) && ![...starts.keys()].some((s) => !MEANWHILE.has(s)))
          add('between', marked, at);
        starts.set(stage, at);
      }
      if (done < total || total === 0) continue;
      add(stage, start ?? at, at);
      starts.delete(stage);
      if (!MEANWHILE.has(stage)) marked = at;
    }
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  tree.stop();
  if (status !== 0) throw new Error(`${brief} ended with status ${status}.`);
  add('between', marked, { wall: performance.now(), cpu: endedChildren() - endedBefore });
  return {
    wall: (performance.now() - began) / 1000,
    cpu: endedChildren() - endedBefore,
    stages,
    frames,
    peak: tree.peak(),
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
const s = (seconds: number): string => seconds.toFixed(1);
const ms = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;

function line(name: string, round: string, r: Result): string {
  const parts = [...r.stages].map(([stage, c]) => `${stage} ${s(c.wall)}/${s(c.cpu)}`).join(', ');
  const drawn = r.stages.get('frames') ?? { wall: 0, cpu: 0 };
  const each = `${ms(drawn.wall / r.frames)} (${ms(drawn.cpu / r.frames)} cpu) a frame`;
  return `${name.padEnd(22)} ${round.padEnd(7)} ${s(r.wall).padStart(6)} s, ${s(r.cpu).padStart(6)} s cpu, ${mib(r.peak)}, ${each}\n    ${parts}`;
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; each stage: seconds/processor seconds`,
);
const rounds = asked('--quick') ? ['filling', 'warm'] : ['first', 'warm'];
const totals: Record<string, Result[]> = { first: [], warm: [], filling: [] };
const ratios = new Map<string, { wall: number; cpu: number }[]>();
for (const brief of briefs()) {
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-bench-'));
  const cache = join(folder, 'cache');
  try {
    let warm: Result | undefined;
    for (const round of rounds) {
      warm = await shoot(brief, folder, cache);
      totals[round]?.push(warm);
      if (round !== 'filling') console.log(line(basename(brief), round, warm));
    }
    const drawn = warm?.stages.get('frames');
    if (asked('--no-browser') || !warm || !drawn) continue;
    const { plan } = JSON.parse(readFileSync(join(folder, 'clip.shot.json'), 'utf8')) as { plan: Plan };
    // The page draws sets; a still has none to compare.
    if (plan.picture) continue;
    for (const setting of settings) {
      try {
        const shots = await screenshots(plan, cache, join(folder, 'clip.mp4'), setting);
        const ratio = {
          wall: (shots.frame.wall * warm.frames) / drawn.wall,
          cpu: (shots.frame.cpu * warm.frames) / drawn.cpu,
        };
        ratios.set(setting.name, [...(ratios.get(setting.name) ?? []), ratio]);
        console.log(
          `    Chromium, ${setting.name}: ${ms(shots.frame.wall)} (${ms(shots.frame.cpu)} cpu) a frame with its screenshot = ${ratio.wall.toFixed(1)}× ours (${ratio.cpu.toFixed(1)}× cpu), ${mib(shots.peak)}, opening ${s(shots.opening)} s, ${shots.psnr.toFixed(0)} dB, ${shots.driver}`,
        );
      } catch (error) {
        console.log(
          `    Chromium, ${setting.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const round of ['first', 'warm']) {
  const list = totals[round] ?? [];
  if (list.length === 0) continue;
  const [wall, cpu] = [median(list.map((r) => r.wall)), median(list.map((r) => r.cpu))];
  console.log(
    `median ${round}: ${s(wall)} s, ${s(cpu)} s cpu; most memory ${mib(Math.max(...list.map((r) => r.peak)))}`,
  );
}
for (const [name, list] of ratios)
  console.log(
    `median against Chromium, ${name}: ${median(list.map((r) => r.wall)).toFixed(1)}× (${median(list.map((r) => r.cpu)).toFixed(1)}× cpu)`,
  );
