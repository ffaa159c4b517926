import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lumaModel, type OnnxGraph, onnxModel } from '../../../test/support/onnx.ts';
import { drawn, rgb } from '../../../test/support/picture-files.ts';
import { Fault } from '../../base/fault.ts';
import type { Field, Raster } from '../../vision/raster.ts';
import { checkModel, runDepthModel } from './depth-model.ts';
import { runModel } from './model-run.ts';
import { openPicture } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'models-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, data: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, data);
  return file;
}

/** Dark on the left, light on the right. */
const slope = (width: number, height: number): Raster => {
  const three = rgb(
    width,
    height,
    (x) => [x, x, x].map((v) => Math.round((v / (width - 1)) * 200 + 20)) as never,
  );
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) data.set(three.subarray(i * 3, i * 3 + 3), i * 4);
  return { width, height, data };
};
const runtimes = ['onnxruntime-web'];
/** In this process, where only the model's shape is tried. */
const here = (name: string, bytes: Uint8Array, picture = slope(64, 36)): ReturnType<typeof runModel> =>
  runModel({ model: write(name, bytes), picture, runtimes });

async function depth(reply: ReturnType<typeof runModel>): Promise<Field> {
  const settled = await reply;
  if (settled.type !== 'depth') throw new Error(settled.type);
  return settled.field;
}

async function fault(promise: Promise<unknown>): Promise<Fault> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Fault);
  return error as Fault;
}

describe('a depth model', () => {
  it('of any size is given the picture’s shape in multiples that such models take', async () => {
    const wide = await depth(here('any.onnx', lumaModel(), slope(64, 36)));
    expect([wide.width % 14, wide.height % 14]).toEqual([0, 0]);
    expect(Math.abs(wide.width / wide.height - 64 / 36)).toBeLessThan(0.1);
    expect(wide.data[0]).toBe(0);
    expect(wide.data[wide.width - 1]).toBe(1);
    const middle = wide.data[Math.floor(wide.width / 2)] as number;
    expect(Math.abs(middle - 0.5)).toBeLessThan(0.03);
    const tall = await depth(here('any.onnx', lumaModel(), slope(36, 64)));
    expect(tall.height).toBeGreaterThan(tall.width);
  });

  it('of a fixed size, or of one fixed side, is given that', async () => {
    const fixed = await depth(here('fixed.onnx', lumaModel({ width: 96, height: 64 })));
    expect([fixed.width, fixed.height]).toEqual([96, 64]);
    const half = await depth(here('half.onnx', lumaModel({ height: 56 })));
    expect(half.height).toBe(56);
  });

  it('that takes only multiples of 32 is tried with those', async () => {
    // Cut into blocks of 32 pixels and put together again.
    const blocks = onnxModel({
      inputs: [{ name: 'image', shape: [1, 3, 'height', 'width'] }],
      outputs: [{ name: 'depth', shape: [1, 1, 'h', 'w'] }],
      constants: [{ name: 'luma', shape: [1, 3, 1, 1], floats: [0.3, 0.6, 0.1] }],
      nodes: [
        { op: 'Conv', inputs: ['image', 'luma'], outputs: ['grey'] },
        { op: 'SpaceToDepth', inputs: ['grey'], outputs: ['blocks'], attributes: { blocksize: 32 } },
        { op: 'DepthToSpace', inputs: ['blocks'], outputs: ['depth'], attributes: { blocksize: 32 } },
      ],
    });
    const { width, height, data } = await depth(here('blocks.onnx', blocks));
    expect([width % 32, height % 32]).toEqual([0, 0]);
    expect(data[width - 1]).toBe(1);
  });

  it('is run for the picture that is opened, in a process of its own', async () => {
    const file = write(
      'slope.png',
      await drawn(128, 72, (x) => [x, x, x])
        .png()
        .toBuffer(),
    );
    const depthModel = write('luma.onnx', lumaModel({ width: 64, height: 32 }));
    const cache = { get: async () => undefined, set: async () => undefined };
    const picture = await openPicture({
      file,
      target: { width: 128, height: 72 },
      fit: 'none',
      depthModel,
      cache,
    });
    expect(picture.depth).toMatchObject({ source: 'model', file: depthModel });
    const { width, height, data } = picture.sight.depth;
    const row = Math.floor(height / 2) * width;
    expect(data[row + width - 2]).toBeGreaterThan((data[row + 1] as number) + 0.7);
  });
});

describe('what is no depth model', () => {
  const input = { name: 'image', shape: [1, 3, 32, 32] } as const;
  const luma = { name: 'luma', shape: [1, 3, 1, 1], floats: [0.3, 0.6, 0.1] } as const;
  const conv = { op: 'Conv', inputs: ['image', 'luma'], outputs: ['grey'] } as const;
  const graphs: Readonly<Record<string, readonly [RegExp, OnnxGraph]>> = {
    'two inputs': [
      /takes 2 inputs/,
      {
        inputs: [input, { name: 'other', shape: [1, 3, 32, 32] }],
        outputs: [{ name: 'sum', shape: [1, 3, 32, 32] }],
        nodes: [{ op: 'Add', inputs: ['image', 'other'], outputs: ['sum'] }],
      },
    ],
    'a vector of classes': [
      /gives float32 1x1024, not one map/,
      {
        inputs: [input],
        outputs: [{ name: 'classes', shape: [1, 1024] }],
        constants: [luma],
        nodes: [conv, { op: 'Flatten', inputs: ['grey'], outputs: ['classes'] }],
      },
    ],
    'a picture again': [
      /gives float32 1x3x32x32, not one map/,
      {
        inputs: [input],
        outputs: [{ name: 'out', shape: [1, 3, 32, 32] }],
        nodes: [{ op: 'Relu', inputs: ['image'], outputs: ['out'] }],
      },
    ],
    'two maps': [
      /not one map/,
      {
        inputs: [input],
        outputs: [
          { name: 'grey', shape: [1, 1, 32, 32] },
          { name: 'more', shape: [1, 1, 32, 32] },
        ],
        constants: [luma],
        nodes: [conv, { op: 'Relu', inputs: ['grey'], outputs: ['more'] }],
      },
    ],
    'no numbers': [
      /no numbers/,
      {
        inputs: [input],
        outputs: [{ name: 'out', shape: [1, 1, 32, 32] }],
        constants: [luma],
        nodes: [conv, { op: 'Log', inputs: ['grey'], outputs: ['out'] }],
      },
    ],
    'bytes in': [
      /takes uint8 1x3x32x32/,
      {
        inputs: [{ ...input, type: 'uint8' }],
        outputs: [{ name: 'out', type: 'uint8', shape: [1, 3, 32, 32] }],
        nodes: [{ op: 'Identity', inputs: ['image'], outputs: ['out'] }],
      },
    ],
    'a flat input': [
      /takes float32 1x3072, not an RGB picture/,
      {
        inputs: [{ name: 'image', shape: [1, 3072] }],
        outputs: [{ name: 'out', shape: [1, 3072] }],
        nodes: [{ op: 'Relu', inputs: ['image'], outputs: ['out'] }],
      },
    ],
  };
  for (const [what, [says, graph]] of Object.entries(graphs)) {
    it(`${what}`, async () => {
      await expect(here(`${what}.onnx`, onnxModel(graph))).rejects.toThrow(says);
    });
  }

  it('four channels, several pictures, or a size beyond reason', async () => {
    await expect(here('four.onnx', lumaModel({ channels: 4 }))).rejects.toThrow(
      /takes float32 1x4x.*not an RGB picture|cannot be loaded/,
    );
    await expect(here('batch.onnx', lumaModel({ batch: 4 }))).rejects.toThrow(/4 pictures at a time/);
    await expect(here('vast.onnx', lumaModel({ width: 9000, height: 9000 }))).rejects.toThrow(/too large/);
  });

  it('a broken file is a fault of exit status 2 that names it', async () => {
    const file = write('broken.onnx', lumaModel().subarray(0, 90));
    const { exit, message, remedy } = await fault(runDepthModel(file, slope(64, 36)));
    expect(exit).toBe(2);
    expect(message).toContain(`${file} is no depth model`);
    expect(remedy).toMatch(/1x3xHxW/);
  });

  it.each([
    ['picture.onnx', /a PNG picture/, () => drawn().png().toBuffer()],
    ['text.onnx', /a text file/, () => Buffer.from('weights')],
    ['archive.onnx', /a ZIP archive/, () => Buffer.from('PK\x03\x04…', 'latin1')],
    ['empty.onnx', /an empty file/, () => Buffer.alloc(0)],
  ])('%s is told by its content before anything is loaded', async (name, says, make) => {
    const { exit, message } = await fault(checkModel(write(name, await make())));
    expect(exit).toBe(2);
    expect(message).toMatch(says);
    expect(message).toContain(name);
  });

  it('a folder or nothing at all', async () => {
    mkdirSync(join(folder, 'folder.onnx'));
    expect((await fault(checkModel(join(folder, 'folder.onnx')))).message).toMatch(/depth model .*a folder/);
    expect((await fault(checkModel(join(folder, 'missing.onnx')))).message).toMatch(/no such file/);
  });
});

it('without a runtime, the command that installs one is told', async () => {
  const file = write('fine.onnx', lumaModel());
  const missing = await fault(runDepthModel(file, slope(64, 36), { runtimes: ['no-runtime-of-this-name'] }));
  expect(missing.exit).toBe(3);
  expect(missing.remedy).toMatch(/npm install no-runtime-of-this-name/);
});

it('a model that takes too long is ended', async () => {
  const file = write('slow.onnx', lumaModel());
  const late = await fault(runDepthModel(file, slope(64, 36), { seconds: 0.001 }));
  expect(late.exit).toBe(2);
  expect(late.message).toMatch(/took more than 0.001 seconds/);
});
