import { readFile, writeFile } from 'node:fs/promises';
import type { Contact, Finding, Sample } from '../../direct/evidence.ts';
import { mergeSamples } from '../../direct/samples.ts';
import { captions } from '../../film/captions.ts';
import { assemble, encodePicture, interleave } from '../../film/encode.ts';
import {
  type Ahead,
  type Drawn,
  type Mixed,
  manifestText,
  openRendering,
  type Progress,
  prelaunch,
  type Rendering,
  range,
  type Sound,
} from '../../film/index.ts';
import type { Manifest } from '../../film/manifest.ts';
import { manifestOf, mixOf } from '../../film/production.ts';
import { spritesheet, thumbnail } from '../../film/stills.ts';
import { type Directed, planFor } from './plan-for.ts';
import { reportOf } from './report.ts';
import type { ShotFiles, Studio } from './studio.ts';

/** What a studio is opened with. */
export interface StudioOptions {
  readonly report: (progress: Progress) => void;
  /** The program that draws; the package's own unless a test gives another. */
  readonly program?: URL;
}

/** What baking found. */
interface Baked {
  readonly contacts: readonly Contact[];
  readonly drawn: Drawn;
}

/** What was measured on all frames up to one; what that says of the claims when it is the last one. */
interface SeenSoFar {
  readonly samples: readonly Sample[];
  readonly findings: readonly Finding[];
}

/** A plan that is being drawn, and the frames that are on their way, in order from `next` on. */
interface Drawing {
  readonly plan: string;
  readonly rendering: Rendering;
  next: number;
  frames?: AsyncIterator<Uint8Array>;
}

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;
const writeJson = (file: string, data: unknown): Promise<void> => writeFile(file, JSON.stringify(data));

/** The name that a picture has in plans that are kept: they may be shot again in another place. */
const PICTURE = 'image';

/** Do the work of a studio in this process, with a render process beneath it. */
export function openStudio({ report, program }: StudioOptions): Studio {
  let ahead: Ahead = prelaunch(program);
  let drawing: Promise<Drawing> | undefined;

  const planOf = async ({ plan, image }: Pick<ShotFiles, 'plan' | 'image'>): Promise<Directed> => {
    const directed = await readJson<Directed>(plan);
    const { picture } = directed.plan;
    return picture && image !== undefined
      ? { ...directed, plan: { ...directed.plan, picture: { ...picture, file: image } } }
      : directed;
  };

  async function open(files: ShotFiles): Promise<Drawing> {
    const { plan } = await planOf(files);
    const rendering = await openRendering(plan, {
      cache: files.cache,
      onProgress: report,
      ahead,
      ...(program ? { program } : {}),
    });
    return { plan: files.plan, rendering, next: -1 };
  }

  async function close(): Promise<void> {
    const one = drawing;
    drawing = undefined;
    await (await one?.catch(() => undefined))?.rendering.close();
  }

  /** The drawing of a plan that goes on with a frame: the one that is open, or another one. */
  async function drawingAt(files: ShotFiles, from: number): Promise<Drawing> {
    const one = await drawing?.catch(() => undefined);
    const fits = one?.plan === files.plan && (one.next === from || one.frames === undefined);
    if (!fits) {
      await close();
      drawing = open(files);
    }
    return (drawing as Promise<Drawing>).catch((error: unknown) => {
      drawing = undefined;
      throw error;
    });
  }

  return {
    async direct({ order, plan, manifest, still, ...files }) {
      report({ stage: 'direct', done: 0, total: 1 });
      const directed = await planFor(order, {
        ...files,
        still,
        ...(manifest === undefined ? {} : { manifest: await readJson<Manifest>(manifest) }),
      });
      const { picture, ...rest } = directed.plan;
      const kept = picture ? { ...rest, picture: { ...picture, file: PICTURE } } : rest;
      await writeJson(plan, { ...directed, plan: kept });
      report({ stage: 'direct', done: 1, total: 1 });
      const { fps, seconds } = directed.plan.format;
      const fromStill = picture?.file === still;
      return { frames: Math.round(seconds * fps), fps, seed: directed.plan.seed, fromStill };
    },

    async bake({ baked, ...files }) {
      const { rendering } = await drawingAt(files, 0);
      const { contacts, drawn } = rendering;
      await writeJson(baked, { contacts, drawn } satisfies Baked);
      return null;
    },

    async draw({ from, to, part, seen, earlier, ...files }) {
      const { plan } = await planOf(files);
      const { fps, quality, width, height, seconds } = plan.format;
      const one = await drawingAt(files, from);
      // All that is still owed is asked for at once: the next part's first frames are drawn while this one is finished.
      one.frames ??= one.rendering.frames(range(from, Math.round(seconds * fps) - 1))[Symbol.asyncIterator]();
      one.next = -1;
      const frames = one.frames;
      async function* drawn(): AsyncGenerator<Uint8Array> {
        for (let index = from; index <= to; index++) {
          const { value, done } = await frames.next();
          if (done) throw new Error(`Frame ${index} did not come.`);
          yield value;
          report({ stage: 'frames', done: index - from + 1, total: to - from + 1 });
        }
      }
      await encodePicture(drawn(), part, { width, height, fps, quality, part: true });
      one.next = to + 1;
      const before = earlier === undefined ? [] : (await readJson<SeenSoFar>(earlier)).samples;
      const samples = mergeSamples(before, await one.rendering.samples()).filter((s) => s.time <= to / fps);
      const last = to === Math.round(seconds * fps) - 1;
      const findings = last ? await one.rendering.findings(samples) : [];
      await writeJson(seen, { samples, findings } satisfies SeenSoFar);
      return null;
    },

    async mix({ plan, baked, sound, mixed }) {
      const { contacts } = await readJson<Baked>(baked);
      const { sound: samples, ...told } = await mixOf((await planOf({ plan })).plan, contacts);
      await writeFile(sound, interleave(samples, samples.left.length));
      await writeJson(mixed, { ...told, sampleRate: samples.sampleRate } satisfies MixedFile);
      return null;
    },

    async finish(ask) {
      report({ stage: 'clip', done: 0, total: 3 });
      const { plan, brief, report: fields = {} } = await planOf(ask);
      const { drawn } = await readJson<Baked>(ask.baked);
      const mixed = await readJson<MixedFile>(ask.mixed);
      const { findings } = await readJson<SeenSoFar>(ask.seen);
      const { width, height, fps, seconds } = plan.format;
      const frames = Math.round(seconds * fps);
      const manifest = await manifestOf({
        plan,
        brief,
        findings: [...findings, ...mixed.findings],
        frames: [0, frames - 1],
        drawn,
        mixed,
      });
      await assemble(
        {
          picture: { files: ask.parts, fps },
          seconds: frames / fps,
          sound: separate(await readFile(ask.sound), mixed.sampleRate),
          comment: manifestText(manifest),
          scratch: (name) => `${ask.clip}.${name}`,
        },
        ask.clip,
      );
      report({ stage: 'clip', done: 1, total: 3 });
      await writeFile(ask.manifest, manifestText(manifest));
      await writeFile(ask.captions, captions(plan));
      const clip = { file: ask.clip, width, height, fps, frames };
      await thumbnail(clip, ask.thumbnail);
      report({ stage: 'clip', done: 2, total: 3 });
      await spritesheet(clip, ask.spritesheet);
      report({ stage: 'clip', done: 3, total: 3 });
      return { ...reportOf(manifest), ...fields };
    },

    async rest() {
      await close();
      ahead.release();
      ahead = prelaunch(program);
      return { memory: process.memoryUsage.rss() };
    },
  };
}

/** What is told of a mix beside its samples. */
type MixedFile = Omit<Mixed, 'sound'> & { readonly sampleRate: number };

/** Left and right of interleaved little-endian floats. */
function separate(bytes: Buffer, sampleRate: number): Sound {
  const both = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const half = both.length / 2;
  const [left, right] = [new Float32Array(half), new Float32Array(half)];
  for (let i = 0; i < half; i++) {
    left[i] = both[2 * i] as number;
    right[i] = both[2 * i + 1] as number;
  }
  return { left, right, sampleRate };
}
