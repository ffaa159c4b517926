import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importBuilt } from '../../../test/support/built.ts';
import { digests, packets } from '../../../test/support/decoded.ts';
import { Crash, Job, smallOrder } from '../../../test/support/job.ts';
import { groupsOf, membersOf, until } from '../../../test/support/processes.ts';
import { probe } from '../../film/index.ts';
import type { Engine } from '../engine.ts';

const { embeddedEngine } = await importBuilt<typeof import('./index.ts')>('engines/embedded/index');

/** Paints a flat frame at once: what is tested here is the way of the frames, not the drawing. */
const renderer = new URL('../../../test/support/paint-child.ts', import.meta.url);
const linux = process.platform === 'linux';
/** Seconds after which what is left of a job would stay for ever; a busy machine ends processes slowly. */
const GRACE = 60;

let folder: string;
let engine: Engine;
const job = (): Job => new Job(mkdtempSync(join(folder, 'job-')));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-embedded-'));
  engine = embeddedEngine({ cache: join(folder, 'cache'), chunk: 1 / 3, renderer });
});
afterEach(() => {
  delete process.env['PAINT_PAUSE'];
});
afterAll(async () => {
  await engine.close?.();
  rmSync(folder, { recursive: true, force: true });
});

const STEPS = ['plan', 'bake', 'frames-0', 'frames-1', 'frames-2', 'sound', 'clip', 'tidy'];
const TAKE = ['captions.vtt', 'clip.mp4', 'manifest.json', 'spritesheet.jpg', 'thumbnail.webp'];

let undisturbed: Job;
beforeAll(async () => {
  undisturbed = job();
  await engine.run(smallOrder(), undisturbed.context());
});

describe('a create', () => {
  it('does its steps in order, leaves the files of its take and nothing else', () => {
    expect(undisturbed.worked).toEqual(STEPS);
    expect(undisturbed.objects).toEqual(TAKE);
    const done = undisturbed.told.map((t) => t.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[done.length - 1]).toBe(1);
  });

  it('has every frame once, in time, at the joints of its parts too', async () => {
    const file = undisturbed.object('clip.mp4');
    const clip = await probe(file);
    expect(clip).toMatchObject({
      width: 160,
      height: 90,
      fps: 24,
      frames: 24,
      seconds: 1,
      audioCodec: 'aac',
    });
    const shown = await packets(file);
    expect(shown.map((p) => p.pts)).toEqual(shown.map((_, i) => i * 512));
    expect(shown.map((p) => p.dts)).toEqual(shown.map((p) => p.pts));
    expect(new Set(shown.map((p) => p.duration))).toEqual(new Set([512]));
    for (const first of [0, 8, 16]) expect(shown[first]?.key).toBe(true);
    // The painter's frames differ from each other, so no two digests are alike.
    expect(new Set((await digests(file)).map((d) => d.split(',').pop())).size).toBe(24);
    expect(clip.boxes.indexOf('moov')).toBeLessThan(clip.boxes.indexOf('mdat'));
    expect(JSON.parse(clip.comment as string)).toEqual(
      JSON.parse(readFileSync(undisturbed.object('manifest.json'), 'utf8')),
    );
  });

  it('is the same when the machine crashes before and after each step, and does no committed step again', async () => {
    const crashed = job();
    for (const step of STEPS)
      for (const when of ['before', 'after'] as const)
        await expect(engine.run(smallOrder(), crashed.context({ step, when }))).rejects.toBeInstanceOf(Crash);
    const take = await engine.run(smallOrder(), crashed.context());
    // Once when the crash came after it, and once more; never when it was kept.
    expect(crashed.worked).toEqual(STEPS.flatMap((step) => [step, step]));
    expect(crashed.objects).toEqual(TAKE);
    for (const track of ['v', 'a'] as const)
      expect(await digests(crashed.object(take.clip), track)).toEqual(
        await digests(undisturbed.object('clip.mp4'), track),
      );
    const manifest = (of: Job): unknown => JSON.parse(readFileSync(of.object('manifest.json'), 'utf8'));
    expect(manifest(crashed)).toEqual(manifest(undisturbed));
  }, 600_000);

  it('refuses what is no brief, and shoots what is not understood and says so', async () => {
    await expect(engine.run(smallOrder({ prompt: 'a\0b' }), job().context())).rejects.toMatchObject({
      name: 'Fault',
      exit: 2,
    });
    const take = await engine.run(smallOrder({ prompt: 'Xyzzy plugh frotz.' }), job().context());
    expect(String(take.report['notes'])).toContain('Less than a fifth');
  });
});

describe.runIf(linux)('the process that shoots', () => {
  it.each([
    ['baking', 'bake', 3_000],
    ['drawing', 'frames', 300],
  ])('is gone with all beneath it when the job is aborted while %s', async (_, stage, pause) => {
    process.env['PAINT_PAUSE'] = String(pause);
    const aborted = job();
    const fresh = embeddedEngine({ cache: folder, chunk: 1 / 3, renderer });
    const before = groupsOf(process.pid);
    const reason = new Error('deleted');
    const running = fresh.run(smallOrder(), aborted.context());
    running.catch(() => {});
    expect(await until(() => aborted.told.some((t) => t.stage === stage), 60)).toBe(true);
    const [group = 0] = groupsOf(process.pid).filter((pid) => !before.includes(pid));
    expect(membersOf(group).length).toBeGreaterThan(1);
    aborted.stop.abort(reason);
    await expect(running).rejects.toBe(reason);
    expect(await until(() => membersOf(group).length === 0, GRACE)).toBe(true);
    await fresh.close?.();
  });

  it('may be killed in the middle of a part: the job fails for the moment, and goes on later', async () => {
    process.env['PAINT_PAUSE'] = '100';
    const killed = job();
    const fresh = embeddedEngine({ cache: folder, chunk: 1 / 3, renderer });
    const before = groupsOf(process.pid);
    const running = fresh.run(smallOrder(), killed.context());
    running.catch(() => {});
    expect(await until(() => killed.told.some((t) => t.stage === 'frames'), 60)).toBe(true);
    const [child = 0] = groupsOf(process.pid).filter((pid) => !before.includes(pid));
    process.kill(child, 'SIGKILL');
    await expect(running).rejects.toMatchObject({
      name: 'EngineFailure',
      code: 'engine_failed',
      transient: true,
    });
    expect(await until(() => membersOf(child).length === 0, GRACE)).toBe(true);
    delete process.env['PAINT_PAUSE'];
    const take = await fresh.run(smallOrder(), killed.context());
    expect(await digests(killed.object(take.clip))).toEqual(await digests(undisturbed.object('clip.mp4')));
    await fresh.close?.();
  });

  it('waits for the next job when one ended well', async () => {
    const fresh = embeddedEngine({ cache: folder, chunk: 1, renderer });
    const before = groupsOf(process.pid);
    const ours = (): number[] => groupsOf(process.pid).filter((pid) => !before.includes(pid));
    await fresh.run(smallOrder(), job().context());
    const kept = ours();
    expect(kept).toHaveLength(1);
    await fresh.run(smallOrder({ seed: 8 }), job().context());
    expect(ours()).toEqual(kept);
    await fresh.close?.();
    expect(await until(() => ours().length === 0, GRACE)).toBe(true);
  });

  it('dies with its parent, whatever it is at', async () => {
    const program = fileURLToPath(new URL('../../../test/support/embedded-parent.ts', import.meta.url));
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const parent = fork(program, [mkdtempSync(join(folder, 'parent-')), renderer.href], {
      execArgv: ['--import', tsx],
      env: { ...process.env, PAINT_PAUSE: '500' },
    });
    const stages: unknown[] = [];
    parent.on('message', (stage) => stages.push(stage));
    expect(await until(() => stages.includes('frames'), 60)).toBe(true);
    const [group = 0] = groupsOf(parent.pid as number);
    expect(membersOf(group).length).toBeGreaterThan(1);
    parent.kill('SIGKILL');
    expect(await until(() => membersOf(group).length === 0, GRACE)).toBe(true);
  });
});
