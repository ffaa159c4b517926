import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../../base/exit.ts';
import {
  FolderHeld,
  type FolderLock,
  lockFolder,
  makeDataFolder,
  meetHolder,
  usualDataFolder,
} from './index.ts';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'shotwright-lock-')));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const held = async (work: Promise<FolderLock>): Promise<FolderHeld> => {
  const error = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(FolderHeld);
  return error as FolderHeld;
};
/** A process that tries to hold the folder, and what it says. */
async function holder(): Promise<{ child: ChildProcess; said: string }> {
  const script = join(import.meta.dirname, '../../../test/support/hold-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const said = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (data) => resolve(String(data).trim())),
  );
  return { child, said };
}
const killed = async (child: ChildProcess): Promise<void> => {
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
};

describe('a data folder', () => {
  it('is made for its owner alone, with its parts', async () => {
    const was = process.umask(0);
    try {
      const made = await makeDataFolder(join(folder, 'a/b'));
      for (const path of [made.path, made.objects, made.scratch, made.uploads])
        expect(statSync(path).mode & 0o777).toBe(0o700);
      expect(await makeDataFolder(join(folder, 'a/b'))).toEqual(made);
    } finally {
      process.umask(was);
    }
  });

  it('that cannot be one is told', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const path of ['file', 'file/data'])
      await expect(makeDataFolder(join(folder, path))).rejects.toMatchObject({ exit: EXIT.environment });
  });

  it('lies where the environment says', () => {
    expect(usualDataFolder({ SHOTWRIGHT_DATA: '/data', XDG_DATA_HOME: '/x' })).toBe('/data');
    if (process.platform === 'linux') expect(usualDataFolder({ XDG_DATA_HOME: '/x' })).toBe('/x/shotwright');
  });
});

describe('the lock', () => {
  it('names the holder to a second opener, and is free again after it lets go', async () => {
    const lock = await lockFolder(folder, 'shotwright serve');
    const error = await held(lockFolder(folder, 'library export'));
    expect(error.exit).toBe(EXIT.environment);
    expect(error.message).toMatch(
      new RegExp(`held by shotwright serve, process ${process.pid}, since \\d{4}-.*Z\\.$`),
    );
    await lock.release();
    expect(await meetHolder(folder)).toBeUndefined();
    await (await lockFolder(folder, 'shotwright serve')).release();
  });

  it('can be reached by its owner alone', async () => {
    const was = process.umask(0);
    const lock = await lockFolder(folder, 'shotwright serve').finally(() => process.umask(was));
    expect(statSync(join(folder, 'lock.1')).mode & 0o777).toBe(0o600);
    await lock.release();
  });

  it('of a process that was killed is taken over at once', async () => {
    const { child, said } = await holder();
    expect(said).toBe('held');
    expect((await held(lockFolder(folder, 'shotwright serve'))).holder).toMatchObject({
      pid: child.pid,
      command: 'shotwright serve',
    });
    await killed(child);
    const lock = await lockFolder(folder, 'shotwright serve');
    expect((await holder()).said).toBe(`refused ${process.pid}`);
    await lock.release();
  });

  it('of a process that hangs holds, and the record tells who it is', async () => {
    const { child } = await holder();
    child.kill('SIGSTOP');
    expect((await held(lockFolder(folder, 'shotwright serve'))).holder?.pid).toBe(child.pid);
    await killed(child);
    await (await lockFolder(folder, 'shotwright serve')).release();
  });

  it('is won by one of many processes that start at once, again and again', async () => {
    for (let round = 0; round < 3; round++) {
      const all = await Promise.all([holder(), holder(), holder(), holder()]);
      const winners = all.filter(({ said }) => said === 'held');
      expect(winners).toHaveLength(1);
      for (const { child } of all) if (child.exitCode === null) await killed(child);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('lock.'))).toEqual(['lock.3']);
  });

  it('never has two holders, however takers and leavers interleave', async () => {
    let holding = 0;
    let taken = 0;
    const taker = async (seed: number): Promise<void> => {
      for (let turn = 0; turn < 12; turn++) {
        const lock = await lockFolder(folder, `taker ${seed}`).catch((error: unknown) => {
          expect(error).toBeInstanceOf(FolderHeld);
          return undefined;
        });
        if (!lock) continue;
        holding++;
        taken++;
        expect(holding).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, (seed * 7 + turn * 3) % 5));
        expect(holding).toBe(1);
        holding--;
        await lock.release();
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, seed) => taker(seed)));
    expect(taken).toBeGreaterThan(5);
    expect(readdirSync(folder).filter((name) => name.startsWith('lock.'))).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('lock-'))).toEqual([]);
  });

  it('works in a folder whose path is too long for a socket, and with what a restored backup has in its place', async () => {
    const deep = join(folder, 'd'.repeat(120), 'e'.repeat(60));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'lock.41'), 'no socket');
    const lock = await lockFolder(deep, 'serve');
    expect((await held(lockFolder(deep, 'serve'))).holder?.pid).toBe(process.pid);
    expect(existsSync(join(deep, 'lock.42'))).toBe(true);
    expect(existsSync(join(deep, 'lock.41'))).toBe(false);
    await lock.release();
  });
});
