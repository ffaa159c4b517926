import { constants } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { megabytes, regularFile, unreadable } from '../picture/file.ts';
import { confined, failing, refused } from './confined.ts';
import { type Container, HEAD_BYTES, sniffContainer } from './container.ts';
import { CLIP_LIMITS, type ClipLimits } from './limits.ts';
import { faultOfElements } from './matroska-elements.ts';
import { faultOfBoxes } from './mp4-boxes.ts';
import { clocked, type Packets, parsePackets } from './packets.ts';
import { inputArguments, inputName, type Sniffed } from './source.ts';
import { Window } from './window.ts';

/** An uploaded clip that was looked into and found fit to be decoded. Made by `inspectClip` alone. */
export interface Clip extends Sniffed {
  /** What people call it, for sentences. */
  readonly name: string;
  readonly container: Container;
  /** Codec of the picture: 'h264', 'vp9' … */
  readonly codec: string;
  /** Upright size as it is meant to be seen: turned, and with square pixels. */
  readonly width: number;
  readonly height: number;
  /** Frames a second, on average. */
  readonly fps: number;
  /** Length of the picture. */
  readonly seconds: number;
  /** Frames, counted. */
  readonly frames: number;
  /** Degrees clockwise by which the stored picture is turned to be upright: 0, 90, 180, 270. */
  readonly rotation: number;
  readonly audio:
    | { readonly codec: string; readonly channels: number; readonly sampleRate: number }
    | undefined;
  /** The comment inside, which in clips of ours is the manifest; see `readManifest`. */
  readonly comment: string | undefined;
  /** How its colours are told: 'bt709', 'smpte170m' …; undefined when the file is silent. */
  readonly colours: string | undefined;
  readonly limits: ClipLimits;
}

/** How a clip is inspected. */
export interface InspectOptions {
  /** What to call it in sentences. Default 'The video'. */
  readonly name?: string;
  /** Other limits than `CLIP_LIMITS`, where they differ. */
  readonly limits?: Partial<ClipLimits>;
  readonly signal?: AbortSignal;
}

/** Bytes of address space: looking into a clip of the largest size takes half of it. */
const PROBE_MEMORY = 2 ** 30;

const CONVERT = 'Give an MP4, MOV, WebM or MKV file: export the clip as H.264 in MP4.';
const AGAIN = 'Export or download the clip again.';

/**
 * Look into a clip that nobody vouches for: told by content, its structure walked by our own eyes, and only then handed
 * to ffprobe, confined. Throws a `Fault` (exit status 2) that says what the file is or which limit it exceeds; nothing
 * of it is decoded beyond what ffprobe needs to know its size.
 * @example
 * const clip = await inspectClip('/scratch/upload', { name: 'The video', limits: { seconds: 4 } });
 * await lastFrame(clip, '/scratch/last.png');
 */
export async function inspectClip(file: string, options: InspectOptions = {}): Promise<Clip> {
  const limits: ClipLimits = { ...CLIP_LIMITS, ...options.limits };
  const name = options.name ?? 'The video';
  const source = await looked(file, name, limits);
  const folder = await mkdtemp(join(tmpdir(), 'shotwright-clip-'));
  try {
    const run = (args: readonly string[]): Promise<string> => {
      const all = [
        '-v',
        'error',
        ...inputArguments(source, limits.pixels),
        ...args,
        '-of',
        'json',
        inputName(source),
      ];
      const confines = {
        folder,
        memory: PROBE_MEMORY,
        seconds: limits.runSeconds,
        ...(options.signal ? { signal: options.signal } : {}),
      };
      return confined('ffprobe', all, confines).then(
        (out) => out.toString(),
        (error: unknown) => {
          throw refused(name, failing(error, 'look into'), CONVERT, error);
        },
      );
    };
    const told = JSON.parse(await run(['-show_entries', ENTRIES])) as Told;
    // One more than the limit is enough to know.
    const interval = ['-read_intervals', `%+#${limits.frames + 1}`];
    const packets = await run([
      '-select_streams',
      'V:0',
      ...interval,
      '-show_entries',
      'packet=pts_time,duration_time,flags',
    ]);
    return clipOf(source, name, limits, told, parsePackets(packets));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What may be known without a decoder. */
async function looked(file: string, name: string, limits: ClipLimits): Promise<Sniffed> {
  const role = 'the clip';
  await regularFile(file, role);
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
    (error: unknown) => {
      throw unreadable(name, role, error);
    },
  );
  try {
    const { size } = await handle.stat();
    if (size > limits.bytes)
      throw refused(
        name,
        `has ${megabytes(size)}, and at most ${megabytes(limits.bytes)} are read`,
        'Give a shorter or smaller clip.',
      );
    const window = new Window(handle, size);
    const seen = sniffContainer(await window.at(0, HEAD_BYTES));
    if (seen.kind === 'other')
      throw refused(name, `is no clip that can be read: it is ${seen.what}`, CONVERT);
    const { container } = seen;
    const boxes = container === 'mp4' || container === 'mov';
    const fault = boxes ? await faultOfBoxes(window) : await faultOfElements(window);
    if (fault !== undefined) throw refused(name, fault, AGAIN);
    return { file, container };
  } finally {
    await handle.close();
  }
}

const ENTRIES = [
  'stream=codec_type,codec_name,width,height,sample_aspect_ratio,avg_frame_rate,r_frame_rate,color_space,channels,sample_rate',
  'stream_disposition=attached_pic',
  'stream_side_data=rotation',
  'format_tags=comment',
].join(':');

interface ToldStream {
  readonly codec_type?: string;
  readonly codec_name?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sample_aspect_ratio?: string;
  readonly avg_frame_rate?: string;
  readonly r_frame_rate?: string;
  readonly color_space?: string;
  readonly channels?: number;
  readonly sample_rate?: string;
  readonly disposition?: { readonly attached_pic?: number };
  readonly side_data_list?: readonly { readonly rotation?: number }[];
}

/** What ffprobe tells. */
interface Told {
  readonly streams?: readonly ToldStream[];
  readonly format?: { readonly tags?: Readonly<Record<string, string>> };
}

function clipOf(source: Sniffed, name: string, limits: ClipLimits, told: Told, packets: Packets): Clip {
  const refuse = (why: string, remedy: string): never => {
    throw refused(name, why, remedy);
  };
  const video = told.streams?.find((s) => s.codec_type === 'video' && s.disposition?.attached_pic !== 1);
  const audio = told.streams?.find((s) => s.codec_type === 'audio');
  if (!video) return refuse('has no picture', 'Give a clip with a picture track.');
  const rotation = rotationOf(video);
  const { width, height } = upright(video, rotation);
  const size = `${width}x${height} pixels`;
  if (!(width >= limits.shortest && height >= limits.shortest))
    return refuse(
      `has ${size}, and at least ${limits.shortest}x${limits.shortest} are needed`,
      'Give a larger clip.',
    );
  if (width > limits.longest || height > limits.longest || width * height > limits.pixels)
    return refuse(`has ${size}, and a side may have at most ${limits.longest}`, 'Scale it down first.');
  const { frames, seconds } = packets;
  if (frames === 0) return refuse('has no pictures in it', AGAIN);
  if (frames > limits.frames)
    return refuse(`has more than ${limits.frames} frames`, 'Cut it, or give it fewer frames a second.');
  if (!(seconds > 0)) return refuse('does not say how long its frames last', CONVERT);
  if (seconds > limits.seconds)
    return refuse(
      `lasts ${seconds.toFixed(1)} seconds, and at most ${limits.seconds} are read`,
      'Cut it first.',
    );
  const comment = told.format?.tags?.['comment'];
  return {
    ...source,
    name,
    codec: video.codec_name ?? '',
    width,
    height,
    fps: clocked(packets, [video.r_frame_rate, video.avg_frame_rate]),
    seconds,
    frames,
    rotation,
    audio: audio && {
      codec: audio.codec_name ?? '',
      channels: audio.channels ?? 0,
      sampleRate: Number(audio.sample_rate ?? 0),
    },
    comment,
    colours: video.color_space === 'unknown' ? undefined : video.color_space,
    limits,
  };
}

/** ffprobe gives it anticlockwise; whatever is no right angle is left as it is stored. */
function rotationOf({ side_data_list = [] }: ToldStream): number {
  const given = side_data_list.find((data) => data.rotation !== undefined)?.rotation ?? 0;
  const clockwise = ((-Math.round(given) % 360) + 360) % 360;
  return clockwise % 90 === 0 ? clockwise : 0;
}

/** Size with square pixels, turned upright. A shape that no camera makes (beyond 1:4) is not believed. */
function upright(video: ToldStream, rotation: number): { width: number; height: number } {
  const [across = 1, down = 1] = (video.sample_aspect_ratio ?? '1:1').split(':').map(Number);
  const shape = across / down;
  const believed = shape >= 0.25 && shape <= 4 ? shape : 1;
  const width = Math.round((video.width ?? 0) * believed);
  const height = video.height ?? 0;
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}
