import { readFile, writeFile } from 'node:fs/promises';
import type { Contact, Finding, Sample } from '../../direct/evidence.ts';
import type { Plan } from '../../direct/plan.ts';
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
import { headPart, headSound, joinSounds } from '../../film/stitch.ts';
import { inspectClip } from '../../film/upload/index.ts';
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
      return {
        frames: Math.round(seconds * fps),
        fps,
        seed: directed.plan.seed,
        from: directed.head?.from ?? 0,
        extends: directed.head !== undefined,
        fromStill,
      };
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
      const directed = await planOf(ask);
      const { plan, brief, head: { holds, from } = { from: 0 }, spoken, report: fields = {} } = directed;
      const after = holds === 'other';
      const { drawn } = await readJson<Baked>(ask.baked);
      const mixed = await readJson<MixedFile>(ask.mixed);
      const { findings } = await readJson<SeenSoFar>(ask.seen);
      const { width, height, fps, seconds } = plan.format;
      const planned = Math.round(seconds * fps);
      const head = await headOf(ask, plan);
      if (!after && head.frames !== from)
        throw new Error(`The source has ${head.frames} frames, and ${from} were taken from it.`);
      const frames = head.frames + planned - from;
      // Seconds of the clip at which the plan begins: not at 0 where the clip before is none of its own.
      const begins = (head.frames - from) / fps;
      const manifest = await manifestOf({
        plan,
        brief,
        findings: [...findings, ...mixed.findings],
        frames: [after ? from : 0, planned - 1],
        spoken,
        drawn,
        mixed,
      });
      const mix = separate(await readFile(ask.sound), mixed.sampleRate);
      const sound = after ? joinSounds(await head.sound(), later(mix, from / fps)) : mix;
      await assemble(
        {
          picture: { files: [...head.files, ...ask.parts], fps },
          seconds: frames / fps,
          sound,
          comment: manifestText(manifest),
          scratch: (name) => `${ask.clip}.${name}`,
        },
        ask.clip,
      );
      report({ stage: 'clip', done: 1, total: 3 });
      await writeFile(ask.manifest, manifestText(manifest));
      await writeFile(ask.captions, captions(plan, -begins, undefined, spoken));
      const clip = { file: ask.clip, width, height, fps, frames };
      await thumbnail(clip, ask.thumbnail);
      report({ stage: 'clip', done: 2, total: 3 });
      await spritesheet(clip, ask.spritesheet);
      report({ stage: 'clip', done: 3, total: 3 });
      return { frames, report: { ...reportOf(manifest), ...fields } };
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

/** What comes before the frames that were drawn: the source of an extension, or nothing. */
async function headOf(
  { source, clip }: Parameters<Studio['finish']>[0],
  { format }: Plan,
): Promise<{ readonly files: readonly string[]; readonly frames: number; sound(): Promise<Sound> }> {
  if (source === undefined)
    return {
      files: [],
      frames: 0,
      sound: async () => ({ left: new Float32Array(), right: new Float32Array(), sampleRate: 48_000 }),
    };
  const inspected = await inspectClip(source);
  const part = `${clip}.head`;
  const frames = await headPart(inspected, part, format);
  return { files: [part], frames, sound: () => headSound(inspected, frames / format.fps) };
}

/** A sound from some seconds on. */
function later({ left, right, sampleRate }: Sound, seconds: number): Sound {
  const at = Math.round(seconds * sampleRate);
  return { left: left.subarray(at), right: right.subarray(at), sampleRate };
}

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
