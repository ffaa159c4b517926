import { readFile } from 'node:fs/promises';
import type { Field, Raster } from '../../vision/raster.ts';
import { resizeRaster } from '../../vision/resize.ts';
import { normalise } from './depth-range.ts';
import type { ModelReply, ModelRequest } from './model-protocol.ts';

/** The part of an ONNX runtime that is used; both packages have it. */
interface Runtime {
  readonly env: { logLevel?: string; wasm?: { numThreads?: number } };
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor;
  readonly InferenceSession: {
    create(model: string | Uint8Array, options: object): Promise<Session>;
  };
}
interface Tensor {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: ArrayLike<number | bigint>;
}
interface Metadata {
  readonly name: string;
  readonly isTensor: boolean;
  readonly type?: string;
  readonly shape?: readonly (number | string)[];
}
interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly inputMetadata?: readonly Metadata[];
  run(feeds: Record<string, Tensor>, options: object): Promise<Record<string, Tensor>>;
}

/** Sizes to try where a model takes any: multiple of each side and longest side. Depth Anything's, then MiDaS's. */
const FREE_SIZES = [
  { multiple: 14, long: 686 },
  { multiple: 32, long: 640 },
] as const;
/** Longest side that a model may ask for. */
const LONGEST_INPUT = 2048;
/** Mean and spread of ImageNet's red, green and blue, to which such models are trained. */
const MEAN = [0.485, 0.456, 0.406] as const;
const SPREAD = [0.229, 0.224, 0.225] as const;

/** A model that is no depth model; the message ends the sentence '… is no depth model: '. */
class NotDepth extends Error {}

/** Load a model and run it on a picture. Throws what the runtime throws. */
export async function runModel({ model, picture, runtimes }: ModelRequest): Promise<ModelReply> {
  const found = await load(runtimes);
  if (!found) return { type: 'missing' };
  const { runtime, inBrowser } = found;
  runtime.env.logLevel = 'fatal';
  if (runtime.env.wasm) runtime.env.wasm.numThreads = 1;
  const session = await runtime.InferenceSession.create(inBrowser ? await readFile(model) : model, {
    logSeverityLevel: 4,
    ...(inBrowser ? { executionProviders: ['wasm'] } : {}),
  }).catch((error: unknown) => {
    throw new NotDepth('it cannot be loaded as an ONNX model', { cause: error });
  });
  const input = inputOf(session);
  let failure: unknown;
  for (const { width, height } of sizesFor(input.shape, picture)) {
    let outputs: Record<string, Tensor>;
    try {
      const tensor = new runtime.Tensor('float32', planes(picture, width, height), [1, 3, height, width]);
      outputs = await session.run({ [input.name]: tensor }, { logSeverityLevel: 4 });
    } catch (error) {
      failure ??= error;
      continue;
    }
    return { type: 'depth', field: mapOf(session.outputNames.map((name) => outputs[name] as Tensor)) };
  }
  const said = failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure);
  throw new NotDepth(`it does not run on a picture (${said.slice(0, 200)})`);
}

async function load(names: readonly string[]): Promise<{ runtime: Runtime; inBrowser: boolean } | undefined> {
  for (const name of names) {
    try {
      const loaded = (await import(name)) as Runtime & { default?: Runtime };
      const runtime = loaded.InferenceSession ? loaded : loaded.default;
      // The runtime of browsers reads bytes, the native one files, with weights that lie beside them.
      if (runtime?.InferenceSession) return { runtime, inBrowser: name.endsWith('-web') };
    } catch {
      // Not installed, or not for this machine: the next one.
    }
  }
  return undefined;
}

function inputOf(session: Session): { name: string; shape: readonly (number | string)[] } {
  const [name, ...more] = session.inputNames;
  if (name === undefined || more.length > 0)
    throw new NotDepth(`it takes ${session.inputNames.length} inputs, not one picture`);
  const metadata = session.inputMetadata?.[0];
  if (!metadata) return { name, shape: [1, 3, -1, -1] };
  const { isTensor, type, shape = [] } = metadata;
  const written = `${type ?? 'unknown'} ${shape.join('x')}`;
  if (!isTensor || type !== 'float32')
    throw new NotDepth(`it takes ${written}, not an RGB picture of float32`);
  if (shape.length !== 4 || (fixed(shape[1]) ?? 3) !== 3)
    throw new NotDepth(`it takes ${written}, not an RGB picture (1x3xHxW)`);
  if ((fixed(shape[0]) ?? 1) !== 1) throw new NotDepth(`it takes ${shape[0]} pictures at a time, not one`);
  return { name, shape };
}

/** A dimension that the model fixes. */
const fixed = (size: number | string | undefined): number | undefined =>
  typeof size === 'number' && size > 0 ? size : undefined;

function sizesFor(
  shape: readonly (number | string)[],
  picture: Raster,
): readonly { width: number; height: number }[] {
  const height = fixed(shape[2]);
  const width = fixed(shape[3]);
  if ((height ?? 0) > LONGEST_INPUT || (width ?? 0) > LONGEST_INPUT)
    throw new NotDepth(`it takes pictures of ${width ?? 'any'}x${height ?? 'any'}, which is too large`);
  if (height !== undefined && width !== undefined) return [{ width, height }];
  return FREE_SIZES.map(({ multiple, long }) => {
    const scale = long / Math.max(picture.width, picture.height);
    const whole = (side: number): number => Math.max(1, Math.round((side * scale) / multiple)) * multiple;
    return { width: width ?? whole(picture.width), height: height ?? whole(picture.height) };
  });
}

/** A picture as planes of red, green and blue, normalised as such models expect. */
function planes(picture: Raster, width: number, height: number): Float32Array {
  const { data } = resizeRaster(picture, width, height);
  const size = width * height;
  const out = new Float32Array(size * 3);
  for (let c = 0; c < 3; c++) {
    const mean = MEAN[c] as number;
    const spread = SPREAD[c] as number;
    for (let i = 0; i < size; i++) out[c * size + i] = ((data[i * 4 + c] as number) / 255 - mean) / spread;
  }
  return out;
}

/** The one output that is a map: HxW after ones. */
function mapOf(outputs: readonly Tensor[]): Field {
  const maps = outputs.filter(
    ({ type, dims }) =>
      type === 'float32' &&
      dims.length >= 2 &&
      dims.slice(0, -2).every((d) => d === 1) &&
      dims.slice(-2).every((d) => d > 1),
  );
  const [map, ...more] = maps;
  if (!map || more.length > 0) {
    const shapes = outputs.map(({ type, dims }) => `${type} ${dims.join('x') || 'number'}`);
    throw new NotDepth(`it gives ${shapes.join(' and ') || 'nothing'}, not one map (1xHxW or 1x1xHxW)`);
  }
  const [height, width] = map.dims.slice(-2) as [number, number];
  const data = Float32Array.from(map.data as ArrayLike<number>);
  if (data.some((value) => !Number.isFinite(value)))
    throw new NotDepth('its map holds values that are no numbers');
  return normalise({ width, height, data });
}
