import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { random } from '../../base/random.ts';
import { checkText } from '../../brief/index.ts';
import { assemble, encodePicture } from '../../film/encode.ts';
import type { Sound } from '../../film/frames.ts';
import { cellOf, spriteFrames, sprites, webp } from '../../film/stills.ts';
import type { Engine, EngineContext, Order, Take } from '../engine.ts';
import { enlarged, pictureOf } from './picture.ts';

const RATE = 48_000;
/** Amplitude of the tone: about −40 dBFS. */
const QUIET = 0.01;
/** Kilobits a second that a tone needs. */
const TONE_RATE = 32;

const FILES = [
  ['clip.mp4', 'video/mp4'],
  ['thumbnail.webp', 'image/webp'],
  ['spritesheet.jpg', 'image/jpeg'],
] as const;

/**
 * An engine for tests of programs that ask for videos: in well under a second it gives a real MP4 of the length, size
 * and rate that were asked for, with a tone, thumbnail and spritesheet. Picture and tone depend on the seed alone and
 * show nothing of the prompt; source, picture and characters of an order are not looked at. One second is encoded and
 * repeated, so that the length costs next to nothing.
 */
export function instantEngine(): Engine {
  return { id: 'instant', run };
}

async function run(order: Order, context: EngineContext): Promise<Take> {
  checkText(order.prompt, 'prompt');
  const before = order.kind === 'extend' ? (order.source?.seconds ?? 0) : 0;
  const frames = Math.max(1, Math.round((before + order.seconds) * order.fps));
  await context.step('clip', async (signal) => {
    context.progress(0, 'clip');
    await mkdir(context.scratch, { recursive: true });
    const folder = await mkdtemp(join(context.scratch, 'instant-'));
    try {
      await make(order, frames, folder, signal);
      for (const [name, type] of FILES) await context.objects.put(name, join(folder, name), type);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    context.progress(1, 'clip');
    return null;
  });
  return {
    seconds: frames / order.fps,
    seed: order.seed,
    clip: FILES[0][0],
    thumbnail: FILES[1][0],
    spritesheet: FILES[2][0],
    report: {
      engine: 'instant',
      seed: order.seed,
      notes: ['This clip is a stand-in for tests: it shows nothing of the prompt.'],
    },
  };
}

type Moments = readonly ReturnType<typeof pictureOf>[];

async function make(order: Order, frames: number, folder: string, signal: AbortSignal): Promise<void> {
  const second = Array.from({ length: order.fps }, (_, i) =>
    pictureOf(order.seed, order, (i + 1) / order.fps),
  );
  const at = (frame: number): Moments[number] => second[frame % order.fps] as Moments[number];
  await Promise.all([
    clip(order, frames, second, folder, signal),
    webp(enlarged(at(Math.floor(frames * 0.4)), order), join(folder, 'thumbnail.webp')),
    sprites(
      spriteFrames(frames).map((frame) => enlarged(at(frame), cellOf(order))),
      join(folder, 'spritesheet.jpg'),
    ),
  ]);
}

async function clip(
  { width, height, fps, seed }: Order,
  frames: number,
  second: Moments,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const part = async (name: string, count: number): Promise<string> => {
    const file = join(folder, name);
    async function* pictures(): AsyncGenerator<Uint8Array> {
      for (const { data } of second.slice(0, count)) yield opaque(data);
    }
    const [drawn] = second;
    await encodePicture(pictures(), file, {
      ...{ width, height, fps, quality: 'rough', part: true, signal },
      ...(drawn ? { drawn } : {}),
    });
    return file;
  };
  const [whole, rest] = [Math.floor(frames / fps), frames % fps];
  const files = whole > 0 ? Array<string>(whole).fill(await part('second.mp4', fps)) : [];
  if (rest > 0) files.push(await part('rest.mp4', rest));
  await assemble(
    {
      picture: { files, fps },
      seconds: frames / fps,
      sound: tone(seed, frames / fps),
      soundRate: TONE_RATE,
      scratch: (name) => join(folder, name),
      signal,
    },
    join(folder, 'clip.mp4'),
  );
}

/** A quiet sine of a note that the seed chooses, 220 to 440 Hz. */
function tone(seed: number, seconds: number): Sound {
  const hertz = random(seed).stream('tone').range(220, 440);
  const samples = Float32Array.from(
    { length: Math.round(seconds * RATE) },
    (_, i) => QUIET * Math.sin((2 * Math.PI * hertz * i) / RATE),
  );
  return { left: samples, right: samples, sampleRate: RATE };
}

function opaque(rgb: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let i = 0, at = 0; i < rgb.length; i += 3, at += 4) out.set(rgb.subarray(i, i + 3), at);
  return out;
}
