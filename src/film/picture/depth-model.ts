import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Field, Raster } from '../../vision/raster.ts';
import { formatNames, sniff } from '../../vision/sniff.ts';
import { guard } from '../programs.ts';
import { refusal } from './check.ts';
import { regularFile, unreadable } from './file.ts';
import type { ModelReply, ModelRequest } from './model-protocol.ts';

/** The runtimes that can run a model, the faster one first; neither is needed without a model. */
export const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'] as const;
/** Largest model file, bytes: what protocol buffers can hold. */
const MOST_MODEL_BYTES = 2 ** 31 - 1;
/** Seconds that loading and running a model may take. */
const MODEL_SECONDS = 120;

/** How a model is run; tests give others. */
export interface ModelOptions {
  readonly runtimes?: readonly string[];
  readonly seconds?: number;
}

/**
 * Check that a file may be an ONNX model, and give the SHA-256 of its bytes. Throws a `Fault` (exit status 2) that says
 * what it is instead.
 */
export async function checkModel(name: string): Promise<string> {
  const role = 'the depth model';
  const size = await regularFile(name, role);
  if (size > MOST_MODEL_BYTES)
    throw refusal(name, 'is larger than an ONNX model can be (2 GB)', 'Give a smaller depth model.');
  try {
    const handle = await open(name);
    try {
      const head = new Uint8Array(Math.min(size, 4096));
      await handle.read(head, 0, head.length, 0);
      const what = lookAt(head);
      if (what !== undefined) throw noModel(name, `it is ${what}`);
    } finally {
      await handle.close();
    }
    const hash = createHash('sha256');
    for await (const part of createReadStream(name)) hash.update(part as Uint8Array);
    return hash.digest('hex');
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(name, role, error);
  }
}

/** What a file is when it is surely no model. */
function lookAt(head: Uint8Array): string | undefined {
  const seen = sniff(head);
  if (seen.kind !== 'other') return `a ${formatNames[seen.format]} picture`;
  // Models begin in many ways; only what is surely something else is refused here.
  return seen.what === 'an ONNX model' || seen.what === 'a file of an unknown kind' ? undefined : seen.what;
}

const noModel = (name: string, why: string): Fault =>
  refusal(
    name,
    `is no depth model: ${why}`,
    'Give an ONNX model that takes one RGB picture (1x3xHxW) and gives one map of nearness, as MiDaS and Depth Anything do.',
  );

/**
 * Estimate the nearness of every part of a picture with a user's ONNX model, in a process of its own that is ended when
 * it takes too long. Any size; normalised to 0 (far) … 1 (near). Throws a `Fault`: exit status 3 when no runtime is
 * installed, 2 when the file is no depth model.
 */
export async function runDepthModel(
  name: string,
  picture: Raster,
  { runtimes = RUNTIMES, seconds = MODEL_SECONDS }: ModelOptions = {},
): Promise<Field> {
  const reply = await ask({ model: name, picture, runtimes }, seconds);
  switch (reply.type) {
    case 'depth':
      return reply.field;
    case 'missing':
      throw new Fault('A depth model needs a runtime for ONNX, and none is installed.', {
        exit: EXIT.environment,
        where: name,
        remedy: `Install one: npm install ${runtimes.join(', or npm install ')}.`,
      });
    case 'late':
      throw refusal(name, `took more than ${seconds} seconds to run`, 'Give a smaller depth model.');
    case 'model':
      throw noModel(name, reply.why);
  }
}

function ask(request: ModelRequest, seconds: number): Promise<ModelReply | { readonly type: 'late' }> {
  return new Promise((resolve) => {
    const child = launch();
    guard(child);
    const end = (reply: ModelReply | { readonly type: 'late' }): void => {
      clearTimeout(limit);
      child.kill('SIGKILL');
      resolve(reply);
    };
    const limit = setTimeout(() => end({ type: 'late' }), seconds * 1000);
    const died = (): void => end({ type: 'model', why: 'the runtime gave up on it' });
    child.once('message', (reply) => end(reply as ModelReply));
    child.once('error', died);
    child.once('exit', died);
    child.send(request, (error) => error && died());
  });
}

/** Runs from dist/ as JavaScript, and from src/ through tsx. */
function launch(): ChildProcess {
  const source = import.meta.url.endsWith('.ts');
  const program = new URL(source ? './model-child.ts' : './model-child.js', import.meta.url);
  const loader = source
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : [];
  return fork(fileURLToPath(program), {
    execArgv: ['--no-warnings', ...loader],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
