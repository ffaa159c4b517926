import { Socket } from 'node:net';
import { toWire } from './error-wire.ts';
import type { Drawn, Performance, Progress, Reply, Request } from './render-protocol.ts';

/** Pictures that may wait for the parent before drawing pauses: it can mix sound meanwhile. */
const WAITING = 8;

/** Opens a performance in the render process. */
export type Open = (
  request: Extract<Request, { type: 'open' }>,
  report: (progress: Progress) => void,
) => Promise<{ performance: Performance; drawn: Drawn }>;

/** Speak the render protocol in this process until the parent asks to close or is gone. */
export function serve(open: Open): void {
  const frames = new Socket({ fd: 3 });
  frames.on('error', () => process.exit(1));
  const reply = (message: Reply): void => void process.send?.(message);
  let performance: Performance | undefined;
  let queue = Promise.resolve();
  // Memory of pictures that are on their way is used again: megabytes of new memory a picture keep the collector busy.
  const spare: Uint8Array[] = [];

  let fps = 1;
  const told = new Set<number>();

  async function handle(request: Exclude<Request, { type: 'close' }>): Promise<void> {
    if (request.type === 'open') {
      const opened = await open(request, (p) => reply({ type: 'progress', ...p }));
      performance = opened.performance;
      fps = request.plan.format.fps;
      reply({ type: 'opened', contacts: performance.contacts, drawn: opened.drawn });
    } else if (!performance) {
      throw new Error(`"${request.type}" came before "open".`);
    } else if (request.type === 'samples') {
      reply({ type: 'samples' });
    } else if (request.type === 'findings') {
      reply({ type: 'findings', findings: performance.findings(request.others) });
    } else {
      // The next picture is begun while the driver still draws this one.
      const { indices } = request;
      const begin = (k: number): Promise<Uint8Array> | undefined => {
        const next = k < indices.length ? performance?.frame(indices[k] as number, spare.pop()) : undefined;
        next?.catch(() => {});
        return next;
      };
      let [now, next] = [begin(0), begin(1)];
      for (let k = 0; now; k++) {
        const picture = await now;
        tellSamples((indices[k] as number) / fps);
        await send(picture);
        [now, next] = [next, begin(k + 2)];
      }
    }
  }

  /** The samples of a frame are told before it is sent: should this process die, what is known of its frames is not lost. */
  function tellSamples(time: number): void {
    const samples = performance?.samples().filter((s) => s.time <= time && !told.has(s.time)) ?? [];
    for (const sample of samples) told.add(sample.time);
    if (samples.length > 0) reply({ type: 'sampled', samples });
  }

  async function send(picture: Uint8Array): Promise<void> {
    frames.write(Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength), () => {
      spare.push(picture);
    });
    while (frames.writableLength > WAITING * picture.byteLength) {
      await new Promise((resolve) => frames.once('drain', resolve));
    }
  }

  process.on('message', (request: Request) => {
    if (request.type === 'close') {
      void Promise.resolve(performance?.close()).finally(() => process.exit(0));
      return;
    }
    const fail = (error: unknown): void => reply({ type: 'fault', ...toWire(error) });
    if (request.type === 'samples' || request.type === 'findings') handle(request).catch(fail);
    else queue = queue.then(() => handle(request)).catch(fail);
  });
  // No parent, no work: nothing is left behind when it is killed.
  process.on('disconnect', () => process.exit(1));
  // Ctrl-C reaches the whole group; the parent decides and tells.
  process.on('SIGINT', () => {});
}
