import { randomBytes } from 'node:crypto';
import { chmod, link, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { FolderHeld, type Greeting, meet, RECORD } from './holder.ts';
import { atSocketPath, pipeOf } from './socket-path.ts';

/** A data folder that this process alone may use. */
export interface FolderLock {
  /** From now on, whoever connects to the holder is handed over. */
  onConnection(handle: (socket: Socket) => void): void;
  /** Let go of the folder; open connections are ended. */
  release(): Promise<void>;
}

const windows = process.platform === 'win32';
const GENERATION = /^lock\.(\d{1,15})$/;

/**
 * Hold a data folder until the process ends, however it ends. Throws `FolderHeld` (exit 3) when another process has it.
 *
 * The holder listens on a Unix domain socket in the folder, and the kernel knows whether somebody does: process ids,
 * which are used again, need not be trusted. Sockets are named by generation, `lock.7`, and the newest is the lock. Who
 * finds that nobody listens there appears as the next one by `link`, which only one can, already listening; older ones
 * are removed and the newest never is, so no process can take a number that others have passed.
 */
export async function lockFolder(folder: string, command: string): Promise<FolderLock> {
  const said = { shotwright: 1, pid: process.pid, command, since: new Date().toISOString() } as const;
  const lock = new Listener(said);
  try {
    if (windows) await takePipe(folder, lock);
    else await takeSocket(folder, lock);
    await record(folder, { ...said, control: false });
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A connection to the process that holds a folder; undefined when nobody does. */
export async function meetHolder(
  folder: string,
): Promise<{ socket: Socket; greeting: Greeting | undefined } | undefined> {
  if (windows) return meet(folder, pipeOf(folder));
  const newest = await newestOf(folder);
  return newest === 0 ? undefined : atSocketPath(folder, `lock.${newest}`, (path) => meet(folder, path));
}

async function takeSocket(folder: string, lock: Listener): Promise<void> {
  const own = `lock-${randomBytes(6).toString('hex')}`;
  try {
    await atSocketPath(folder, own, (path) => lock.listen(path));
    await chmod(join(folder, own), 0o600);
    for (;;) {
      const newest = await newestOf(folder);
      if (newest > 0) {
        const met = await atSocketPath(folder, `lock.${newest}`, (path) => meet(folder, path));
        met?.socket.destroy();
        if (met) throw new FolderHeld(folder, met.greeting);
      }
      const mine = join(folder, `lock.${newest + 1}`);
      try {
        await link(join(folder, own), mine);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
        throw error;
      }
      // We may have been asleep since we looked, and the folder taken and taken over.
      if ((await newestOf(folder)) === newest + 1) break;
      await unlink(mine).catch(() => undefined);
    }
    const all = await generations(folder);
    const last = Math.max(...all.map(([, number]) => number));
    for (const [name, number] of all)
      if (number < last) await unlink(join(folder, name)).catch(() => undefined);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault(
      `The data folder ${folder} cannot be locked (${(cause as NodeJS.ErrnoException).code ?? String(cause)}).`,
      {
        exit: EXIT.environment,
        where: folder,
        remedy:
          'Put it on a disk of this machine that this user may write; file systems of other machines may not have sockets.',
        cause,
      },
    );
  } finally {
    await unlink(join(folder, own)).catch(() => undefined);
  }
}

async function takePipe(folder: string, lock: Listener): Promise<void> {
  try {
    await lock.listen(pipeOf(folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const met = await meetHolder(folder);
    met?.socket.destroy();
    throw new FolderHeld(folder, met?.greeting);
  }
}

async function generations(folder: string): Promise<[name: string, number: number][]> {
  const found = (await readdir(folder))
    .map((name) => GENERATION.exec(name))
    .filter((match) => match !== null);
  return found.map((match) => [match[0], Number(match[1])]);
}

const newestOf = async (folder: string): Promise<number> =>
  Math.max(0, ...(await generations(folder)).map(([, number]) => number));

async function record(folder: string, greeting: Greeting): Promise<void> {
  const path = join(folder, RECORD);
  await writeFile(`${path}.new`, `${JSON.stringify(greeting)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** Listens, and tells everybody who we are. */
class Listener implements FolderLock {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #handle: ((socket: Socket) => void) | undefined;

  constructor(said: Omit<Greeting, 'control'>) {
    this.#server = createServer((socket) => {
      this.#open.add(socket);
      socket.on('error', () => undefined).once('close', () => this.#open.delete(socket));
      socket.write(`${JSON.stringify({ ...said, control: this.#handle !== undefined })}\n`);
      if (this.#handle) this.#handle(socket);
      else socket.end();
    });
  }

  async listen(path: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(path, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    this.#server.on('error', () => undefined);
  }

  onConnection(handle: (socket: Socket) => void): void {
    this.#handle = handle;
  }

  async release(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve));
  }
}
