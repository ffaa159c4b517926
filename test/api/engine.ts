import { execFileSync } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Engine, EngineFailure, type Order } from '../../src/engines/engine.ts';

/** Makes an MP4 of ffmpeg's test picture. */
export function testClip(file: string, seconds: number, size = '320x180', fps = 24): string {
  const source = `testsrc2=size=${size}:rate=${fps}:duration=${seconds}`;
  const encode = [
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-pix_fmt',
    'yuv420p',
    '-movflags',
    '+faststart',
  ];
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', source, ...encode, file]);
  return file;
}

/** A picture of one colour. */
export const testPicture = (
  width: number,
  height: number,
  format: 'png' | 'jpeg' | 'webp' = 'png',
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#4060a0' } })
    .toFormat(format)
    .toBuffer();

/**
 * An engine that gives the same clip to everybody at once. What a prompt asks for in brackets happens: `[fail]` fails,
 * `[wait]` waits until `release` is called.
 */
export class ScriptedEngine implements Engine {
  readonly id = 'embedded';
  /** Every order that was begun. */
  readonly orders: Order[] = [];
  readonly #clip: string;
  #waiting: (() => void)[] = [];

  constructor(folder: string) {
    this.#clip = testClip(join(folder, 'scripted.mp4'), 4);
  }

  /** Lets all that waits go on. */
  release(): void {
    for (const go of this.#waiting.splice(0)) go();
  }

  run: Engine['run'] = async (order, context) => {
    this.orders.push(order);
    context.progress(0.3, 'frames');
    if (order.prompt.includes('[wait]'))
      await new Promise<void>((resolve, reject) => {
        this.#waiting.push(resolve);
        context.signal.addEventListener('abort', () => reject(context.signal.reason), { once: true });
      });
    if (order.prompt.includes('[fail]'))
      throw new EngineFailure('engine_failed', 'The engine was told to fail.');
    const put = async (name: string, type: string, bytes: Uint8Array | string): Promise<string> => {
      const file = join(context.scratch, name);
      await writeFile(file, bytes);
      await context.objects.put(name, file, type);
      return name;
    };
    const clip = join(context.scratch, 'clip.mp4');
    await copyFile(this.#clip, clip);
    await context.objects.put('clip.mp4', clip, 'video/mp4');
    return {
      seconds: order.kind === 'extend' ? (order.source?.seconds ?? 0) + order.seconds : order.seconds,
      seed: order.seed,
      clip: 'clip.mp4',
      thumbnail: await put('thumbnail.webp', 'image/webp', await testPicture(64, 36, 'webp')),
      spritesheet: await put('spritesheet.jpg', 'image/jpeg', await testPicture(64, 36, 'jpeg')),
      captions: await put('captions.vtt', 'text/vtt', 'WEBVTT\n'),
      report: { notes: ['It was told what to do.'] },
    };
  };
}
