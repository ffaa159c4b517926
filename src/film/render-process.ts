import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Contact, Finding, Sample } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import { fromWire } from './error-wire.ts';
import type { FrameSource } from './frames.ts';
import { programBeside, startNode } from './node-process.ts';
import { guard, stopped } from './programs.ts';
import type { Drawn, Progress, Reply, Request } from './render-protocol.ts';

/** A plan that is being drawn by a process of its own. */
export interface Rendering extends FrameSource {
  readonly contacts: readonly Contact[];
  readonly drawn: Drawn;
  /** What was measured on the frames that have come. */
  samples(): Promise<readonly Sample[]>;
  /** What that says of the plan's claims, together with samples of other frames of it. */
  findings(others?: readonly Sample[]): Promise<readonly Finding[]>;
  close(): Promise<void>;
}

/** Options of `openRendering`. */
export interface RenderingOptions {
  /** Draw fast rather than finely. */
  readonly preview?: boolean;
  /** Folder for what is worth keeping between runs: bodies, baked light. */
  readonly cache: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** The program that draws; the package's own unless a test gives another. */
  readonly program?: URL;
  /** A process that was started ahead by `prelaunch`. */
  readonly ahead?: Ahead;
}

/** A render process that opens its driver while the plan is still being made. */
export interface Ahead {
  /** The process, once: who takes it owns it. */
  take(): ChildProcess | undefined;
  /** Ends it when nobody took it. */
  release(): void;
}

/** Start a render process before its plan is known, so that driver and renderer load meanwhile. */
export function prelaunch(program: URL = ownProgram()): Ahead {
  let child: ChildProcess | undefined = launch(program);
  guard(child);
  // What goes wrong with it is told when it is asked for something.
  child.on('error', () => {});
  return {
    take() {
      const taken = child;
      child = undefined;
      return taken?.connected ? taken : undefined;
    },
    release() {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
}

/** How often a render process that died is started again, from the frame it owed. */
const RESTARTS = 1;

/**
 * Start a render process and make a plan ready in it. When the process dies while it draws, another one goes on
 * with the next frame, since any frame can be drawn alone. Throws its faults as they are; any other end of the
 * process is an error with the last it said.
 */
export async function openRendering(plan: Plan, options: RenderingOptions): Promise<Rendering> {
  const { width, height, fps } = plan.format;
  const taken: Sample[] = [];
  let worker = await start(plan, options, taken);
  let restarts = 0;

  async function* frames(indices: readonly number[]): AsyncGenerator<Uint8Array> {
    let next = 0;
    while (next < indices.length) {
      try {
        for await (const picture of worker.frames(indices.slice(next), width * height * 4)) {
          next++;
          yield picture;
        }
      } catch (error) {
        if (!(error instanceof Died) || restarts >= RESTARTS) throw error;
        restarts++;
        worker = await start(plan, options, taken);
      }
    }
  }

  return {
    width,
    height,
    fps,
    frames,
    contacts: worker.contacts,
    drawn: worker.drawn,
    async samples() {
      await worker.samples();
      return [...taken];
    },
    findings: (others = []) => worker.findings([...others, ...taken]),
    close: () => worker.close(),
  };
}

/** The process ended although it was not asked to. */
class Died extends Error {
  override readonly name = 'RenderProcessDied';
}

interface Worker {
  readonly contacts: readonly Contact[];
  readonly drawn: Drawn;
  frames(indices: readonly number[], bytes: number): AsyncGenerator<Uint8Array>;
  samples(): Promise<void>;
  findings(others: readonly Sample[]): Promise<readonly Finding[]>;
  close(): Promise<void>;
}

/** @param taken where samples go as they come */
async function start(plan: Plan, options: RenderingOptions, taken: Sample[]): Promise<Worker> {
  const { signal, onProgress } = options;
  if (signal?.aborted) throw stopped();
  const child = options.ahead?.take() ?? launch(options.program ?? ownProgram());
  guard(child);
  const pixels = child.stdio[3] as Readable;
  const stop = (): void => {
    pixels.destroy();
    child.kill('SIGKILL');
  };
  signal?.addEventListener('abort', stop, { once: true });
  let told = '';
  const listen = (chunk: Buffer): void => {
    told = (told + chunk.toString()).slice(-4000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);

  let closing = false;
  let failed: Error | undefined;
  const waiting = new Map<
    Reply['type'],
    { resolve: (reply: Reply) => void; reject: (error: Error) => void }
  >();
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
    pixels.destroy(failed);
  };
  pixels.on('error', () => {});
  const ended = new Promise<void>((resolve) => {
    child.once('close', (code, name) => {
      signal?.removeEventListener('abort', stop);
      if (!closing) {
        const why = signal?.aborted
          ? stopped()
          : new Died(`The render process ended (${name ?? `status ${code}`}).\n${told.trim()}`);
        fail(why);
      }
      resolve();
    });
  });
  child.once('error', fail);
  child.on('message', (reply: Reply) => {
    if (reply.type === 'progress') onProgress?.(reply);
    else if (reply.type === 'sampled') taken.push(...reply.samples);
    else if (reply.type === 'fault') fail(fromWire(reply));
    else {
      waiting.get(reply.type)?.resolve(reply);
      waiting.delete(reply.type);
    }
  });
  const tell = (request: Request): void => {
    if (failed) throw failed;
    child.send(request, (error) => error && !closing && fail(new Died(error.message)));
  };
  const ask = <T extends Reply['type']>(request: Request, type: T): Promise<Extract<Reply, { type: T }>> =>
    new Promise((resolve, reject) => {
      waiting.set(type, { resolve: resolve as (reply: Reply) => void, reject });
      try {
        tell(request);
      } catch (error) {
        reject(error as Error);
      }
    });
  const close = async (): Promise<void> => {
    if (closing) return ended;
    closing = true;
    // Unread pictures would keep the process's pipe, and with it the process, open.
    pixels.destroy();
    try {
      tell({ type: 'close' });
    } catch {
      stop();
    }
    const late = setTimeout(stop, 2000);
    await ended;
    clearTimeout(late);
  };

  try {
    const opened = await ask(
      { type: 'open', plan, preview: options.preview ?? false, cache: options.cache },
      'opened',
    );
    return {
      contacts: opened.contacts,
      drawn: opened.drawn,
      samples: async () => void (await ask({ type: 'samples' }, 'samples')),
      findings: async (others) => (await ask({ type: 'findings', others }, 'findings')).findings,
      close,
      async *frames(indices, bytes) {
        tell({ type: 'frames', indices });
        const pieces = pixels.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
        let picture = Buffer.allocUnsafe(bytes);
        let filled = 0;
        let owed = indices.length;
        while (owed > 0) {
          const { value, done } = await pieces.next();
          if (done) {
            await ended;
            throw failed ?? new Died('The render process sent no more pictures.');
          }
          for (let at = 0; at < value.length; ) {
            const size = Math.min(bytes - filled, value.length - at);
            value.copy(picture, filled, at, at + size);
            filled += size;
            at += size;
            if (filled < bytes) continue;
            owed--;
            const whole = picture;
            picture = Buffer.allocUnsafe(bytes);
            filled = 0;
            yield whole;
          }
        }
      },
    };
  } catch (error) {
    closing = true;
    stop();
    await ended;
    throw failed ?? error;
  }
}

const ownProgram = (): URL => programBeside(import.meta.url, 'render-child');

// A frame leaves much that is short-lived: room for several frames of it spares most collections.
const launch = (program: URL): ChildProcess =>
  startNode({
    program,
    flags: ['--max-semi-space-size=24'],
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'ipc'],
  });
