import type { Contact, Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import type { Fonts } from '../stage/set/fonts.ts';
import { burnIn } from './burn-in.ts';
import { captions } from './captions.ts';
import { assemble, encodePicture } from './encode.ts';
import { type FrameSource, range, type Sound } from './frames.ts';
import { type Manifest, manifestText } from './manifest.ts';
import { encodePng, type Picture } from './png.ts';
import { fileFault, run } from './programs.ts';
import type { Drawn, Progress } from './render-protocol.ts';
import { contactSheet, sheetFrames, type Tile, tile } from './sheet.ts';
import { type Workspace, withWorkspace } from './workspace.ts';

/** A frame source that also knows what happened and what was seen. */
export interface Source extends FrameSource {
  readonly contacts: readonly Contact[];
  readonly drawn: Drawn;
  findings(): Promise<readonly Finding[]>;
}

/** The files of one clip; what is undefined is not written. */
export interface Targets {
  readonly clip: string;
  readonly poster: string;
  readonly captions: string;
  readonly manifest: string;
  readonly sheet?: string;
  /** What vision found in the picture that the clip begins with. */
  readonly regions?: string;
}

/** The finished sound of a plan with what was measured on it. */
export interface Mixed {
  readonly sound: Sound;
  readonly findings: readonly Finding[];
  /** Sentences about what was approximated. */
  readonly notes?: readonly string[];
  /** Integrated loudness, LUFS. */
  readonly loudness?: number;
  /** dBTP. */
  readonly truePeak?: number;
}

/** What the camera operator does with a plan and a source. */
export interface ShootOptions {
  readonly plan: Plan;
  readonly source: Source;
  /** Made from the contacts; undefined for a silent clip. */
  readonly mix?: (contacts: readonly Contact[]) => Promise<Mixed>;
  readonly targets: Targets;
  /** First and last frame, both included; the whole plan when absent. */
  readonly frames?: readonly [number, number];
  readonly fonts: Fonts;
  /** Tiles of the sheet of regions. */
  readonly regions?: readonly Tile[];
  readonly burnIn?: boolean;
  /** Makes the manifest of what was found. */
  readonly manifest: (
    findings: readonly Finding[],
    frames: readonly [number, number],
    mixed: Mixed | undefined,
  ) => Manifest | Promise<Manifest>;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What a shooting left behind. */
export interface Shot {
  readonly manifest: Manifest;
  readonly tiles: readonly Tile[];
  /** Paths written, the clip first. */
  readonly files: readonly string[];
}

/**
 * Draw the frames, mix the sound meanwhile, and write clip, poster, captions, manifest and (when asked) the contact
 * sheet. Files get their names only when all of them are whole; the clip last.
 */
export async function shoot(options: ShootOptions): Promise<Shot> {
  const { plan, source, targets, signal } = options;
  const { fps } = plan.format;
  const last = Math.round(plan.format.seconds * fps) - 1;
  const [from, to] = options.frames ?? [0, last];
  const count = to - from + 1;
  const wanted = new Set(sheetFrames(count).map((i) => from + i));
  const posterFrame = from + Math.floor(count * 0.4);
  const tiles: Tile[] = [];

  const report = (stage: string, done: number, total = 1): void =>
    options.onProgress?.({ stage, done, total });

  return withWorkspace(targets.clip, async (space) => {
    async function* drawn(): AsyncGenerator<Uint8Array> {
      let index = from;
      for await (const data of source.frames(range(from, to))) {
        const picture: Picture = { width: source.width, height: source.height, data };
        if (options.burnIn) burnIn(picture, plan, index, options.fonts);
        if (index === posterFrame) await poster(picture, space, signal);
        if (wanted.has(index)) tiles.push(tile(picture, `${(index / fps).toFixed(2)} s`));
        index++;
        report('frames', index - from, count);
        yield data;
      }
    }
    // The mix runs while the render process draws. Its failure must not count as unhandled before it is awaited.
    if (options.mix) report('sound', 0);
    const mixing = options.mix?.(source.contacts).then((mixed) => {
      report('sound', 1);
      return mixed;
    });
    mixing?.catch(() => {});
    report('frames', 0, count);
    const picture = space.path('picture.mp4');
    const track = { width: source.width, height: source.height, fps, quality: plan.format.quality };
    await encodePicture(drawn(), picture, { ...track, ...(signal ? { signal } : {}) });
    const mixed = await mixing;
    const findings = [...(await source.findings()), ...(mixed?.findings ?? [])];
    const manifest = await options.manifest(findings, [from, to], mixed);
    report('clip', 0);
    const sound = mixed && part(mixed.sound, from / fps, count / fps);
    await assemble(
      {
        picture,
        seconds: count / fps,
        sound,
        comment: manifestText(manifest),
        scratch: space.path,
        ...(signal ? { signal } : {}),
      },
      space.path('clip.mp4'),
    );
    const files = await publish(space, options, manifest, tiles, [from / fps, (to + 1) / fps]);
    report('clip', 1);
    return { manifest, tiles, files };
  });
}

async function publish(
  space: Workspace,
  { plan, targets, fonts, regions = [] }: ShootOptions,
  manifest: Manifest,
  tiles: readonly Tile[],
  [start, end]: readonly [number, number],
): Promise<string[]> {
  await space.save(targets.manifest, manifestText(manifest));
  await space.save(targets.captions, captions(plan, start, end));
  await space.publish('poster.jpg', targets.poster);
  const sheets = [
    { file: targets.sheet, tiles },
    { file: targets.regions, tiles: regions },
  ].flatMap(({ file, tiles }) => (file === undefined ? [] : [{ file, tiles }]));
  for (const sheet of sheets) await space.save(sheet.file, encodePng(contactSheet(sheet.tiles, fonts)));
  await space.publish('clip.mp4', targets.clip);
  return [
    targets.clip,
    targets.poster,
    targets.captions,
    targets.manifest,
    ...sheets.map((sheet) => sheet.file),
  ];
}

async function poster(
  { width, height, data }: Picture,
  space: Workspace,
  signal?: AbortSignal,
): Promise<void> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield data;
  }
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-video_size', `${width}x${height}`, '-i', 'pipe:0'];
  const args = [
    '-hide_banner',
    '-loglevel',
    'error',
    '-y',
    ...raw,
    '-frames:v',
    '1',
    '-q:v',
    '3',
    '-update',
    '1',
    space.path('poster.jpg'),
  ];
  await run('ffmpeg', args, { input: once(), ...(signal ? { signal } : {}) });
}

/** A stretch of a sound, in seconds. */
function part(sound: Sound, start: number, length: number): Sound {
  const [a, b] = [Math.round(start * sound.sampleRate), Math.round((start + length) * sound.sampleRate)];
  return { sampleRate: sound.sampleRate, left: sound.left.subarray(a, b), right: sound.right.subarray(a, b) };
}

/** Draw one frame to a PNG file. */
export async function still(
  source: FrameSource,
  index: number,
  target: string,
  change?: (picture: Picture) => void,
): Promise<void> {
  await withWorkspace(target, async (space) => {
    for await (const data of source.frames([index])) {
      const picture = { width: source.width, height: source.height, data };
      change?.(picture);
      try {
        await space.save(target, encodePng(picture));
      } catch (error) {
        throw fileFault(error, target);
      }
    }
  });
}
