import { mkdir } from 'node:fs/promises';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Plan } from '../direct/plan.ts';
import { HARDLY_READ, hardlyRead, type Tally, tally } from '../direct/tally.ts';
import { installedFonts } from '../film/fonts.ts';
import {
  type Ahead,
  burnIn,
  checkEncoder,
  checkPlace,
  encodePng,
  openRendering,
  prelaunch,
  type Shot,
  shoot,
  still,
  takesSheet,
  withWorkspace,
} from '../film/index.ts';
import { cacheFolder } from '../film/places.ts';
import { directBrief, manifestOf, mixOf, regionsOf, seePicture } from '../film/production.ts';
import { freshSeed } from './commands/command.ts';
import type { ShootFlags } from './commands/shoot.ts';
import { findInputs, type Input, readInput } from './input.ts';
import { freeStem, stemPath } from './outputs.ts';
import { type PictureSettings, pictureSettings } from './picture.ts';
import type { Reporter } from './reporter.ts';
import { parseFrames, parseSeed, parseTakes, type ShotSettings, settingsFrom } from './settings.ts';

/** Shoot every input, one after the other. Throws a `Fault` for what a person can put right. */
export async function shootAll(
  names: readonly string[],
  flags: ShootFlags,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const frames = flags.frames === undefined ? undefined : parseFrames(flags.frames);
  const takes = flags.takes === undefined ? undefined : parseTakes(flags.takes);
  const files = await findInputs(names);
  if (files.length > 1 && flags.output !== undefined && !/[/\\]$/.test(flags.output)) {
    throw new Fault('Several briefs cannot have one output file.', {
      exit: EXIT.input,
      where: '-o',
      remedy: 'Give a folder that ends with "/".',
    });
  }
  const ahead = prelaunch();
  try {
    await shootEach(files, flags, { frames, takes, ahead }, reporter, signal);
  } finally {
    ahead.release();
  }
}

interface Parts {
  readonly frames: ReturnType<typeof parseFrames> | undefined;
  readonly takes: number | undefined;
  readonly ahead: Ahead;
}

async function shootEach(
  files: readonly string[],
  flags: ShootFlags,
  { frames, takes, ahead }: Parts,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  if (!frames?.single) await checkEncoder();
  for (const file of files) {
    const input = await readInput(file);
    const path = stemPath(file, flags.output);
    if (flags.output && /[/\\]$/.test(flags.output))
      await mkdir(flags.output, { recursive: true }).catch(() => undefined);
    const stem = freeStem(flags.preview ? `${path}.preview` : path, flags.force ?? false);
    await checkPlace(stem);
    if (takes !== undefined) await shootTakes(input, takes, stem, flags, ahead, reporter, signal);
    else {
      const plan = await planOf(input, flags, flags.seed, reporter);
      if (frames?.single) await shootStill(plan, frames.from, stem, flags, ahead, reporter, signal);
      else
        await shootClip(
          input,
          plan,
          stem,
          flags,
          frames && [frames.from, frames.to],
          ahead,
          reporter,
          signal,
        );
    }
  }
}

/** Settings that are laid down in a plan. */
const planned = [
  'seconds',
  'size',
  'fps',
  'model',
  'image',
  'fit',
  'depth',
  'depthModel',
  'mode',
] as const satisfies readonly (keyof ShootFlags)[];

/** The plan of an input: directed from a brief, or as it is with another seed. */
export async function planOf(
  input: Input,
  flags: ShootFlags,
  seed: string | undefined,
  reporter: Reporter,
): Promise<Plan> {
  if (input.kind === 'plan') {
    const wrong = planned.find((key) => flags[key] !== undefined);
    if (wrong) {
      throw new Fault(
        `--${wrong === 'depthModel' ? 'depth-model' : wrong} cannot change a plan that is already directed.`,
        {
          exit: EXIT.input,
          where: input.name,
          remedy: 'Edit the plan, or shoot the brief.',
        },
      );
    }
    return seed === undefined ? input.plan : { ...input.plan, seed: parseSeed(seed) };
  }
  const written = input.brief.frontMatter.values;
  const chosen = settingsFrom([{ ...flags, seed }, written], freshSeed);
  const still = pictureSettings(flags, written, input.name);
  const settings = flags.preview
    ? {
        ...chosen,
        width: even(chosen.width / 2),
        height: even(chosen.height / 2),
        fps: 12,
        quality: 'draft' as const,
      }
    : chosen;
  const picture = still && (await look(still, chosen, settings, reporter));
  reporter.progress({ stage: 'direct', done: 0, total: 1 });
  const plan = await directBrief(input.brief, settings, picture);
  reporter.progress({ stage: 'direct', done: 1, total: 1 });
  for (const note of plan.notes) reporter.warn(note);
  return plan;
}

/** Open and see the picture. A preview is half the size of what the picture has to have. */
async function look(
  still: PictureSettings,
  chosen: ShotSettings,
  { width, height }: ShotSettings,
  reporter: Reporter,
): ReturnType<typeof seePicture> {
  reporter.progress({ stage: 'picture', done: 0, total: 1 });
  let picture = await seePicture(still, chosen);
  if (width !== chosen.width)
    picture = await seePicture(
      { ...still, fit: still.fit === 'none' ? 'crop' : still.fit },
      { width, height },
    );
  reporter.progress({ stage: 'picture', done: 1, total: 1 });
  for (const warning of picture.warnings) reporter.warn(warning);
  return picture;
}

const even = (n: number): number => 2 * Math.round(n / 2);

async function open(
  plan: Plan,
  flags: ShootFlags,
  ahead: Ahead,
  reporter: Reporter,
  signal: AbortSignal,
): ReturnType<typeof openRendering> {
  const options = {
    preview: flags.preview ?? false,
    cache: cacheFolder(),
    onProgress: reporter.progress,
    signal,
    ahead,
  };
  return openRendering(plan, options);
}

async function shootClip(
  input: Input,
  plan: Plan,
  stem: string,
  flags: ShootFlags,
  frames: readonly [number, number] | undefined,
  ahead: Ahead,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<Shot> {
  checkFrames(plan, frames?.[1]);
  const regions = flags.contactSheet ? await regionsOf(plan) : undefined;
  const source = await open(plan, flags, ahead, reporter, signal);
  try {
    const shot = await shoot({
      plan,
      source,
      targets: {
        clip: `${stem}.mp4`,
        poster: `${stem}.jpg`,
        captions: `${stem}.vtt`,
        manifest: `${stem}.shot.json`,
        ...(flags.contactSheet ? { sheet: `${stem}.sheet.png` } : {}),
        ...(regions ? { regions: `${stem}.regions.png` } : {}),
      },
      ...(regions ? { regions } : {}),
      ...(frames ? { frames } : {}),
      mix: (contacts) => mixOf(plan, contacts),
      fonts: installedFonts(),
      burnIn: flags.burnIn ?? false,
      manifest: (findings, frames, mixed) =>
        manifestOf({
          plan,
          brief: input.kind === 'brief' ? input.brief.text : input.brief,
          findings,
          frames,
          drawn: source.drawn,
          mixed,
        }),
      onProgress: reporter.progress,
      signal,
    });
    const { coverage } = shot.manifest;
    const counts = tally(coverage);
    reporter.done({ files: shot.files, seed: plan.seed, drawn: source.drawn, coverage, counts }, [
      shot.files[0] as string,
    ]);
    reporter.note(`Seed ${plan.seed}. ${summary(counts)}`);
    if (hardlyRead(coverage)) reporter.warn(HARDLY_READ);
    return shot;
  } finally {
    await source.close();
  }
}

async function shootStill(
  plan: Plan,
  index: number,
  stem: string,
  flags: ShootFlags,
  ahead: Ahead,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  checkFrames(plan, index);
  const source = await open(plan, flags, ahead, reporter, signal);
  try {
    const file = `${stem}.png`;
    const fonts = installedFonts();
    await still(source, index, file, (picture) => flags.burnIn && burnIn(picture, plan, index, fonts));
    reporter.done({ files: [file], seed: plan.seed, drawn: source.drawn }, [file]);
    reporter.note(`Seed ${plan.seed}.`);
  } finally {
    await source.close();
  }
}

async function shootTakes(
  input: Input,
  takes: number,
  stem: string,
  flags: ShootFlags,
  ahead: Ahead,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const written =
    flags.seed ?? (input.kind === 'brief' ? input.brief.frontMatter.values.seed : String(input.plan.seed));
  const first = written === undefined ? freshSeed() : parseSeed(written);
  const rows: { label: string; tiles: Shot['tiles'] }[] = [];
  for (let take = 0; take < takes; take++) {
    const seed = (first + take) % 4294967296;
    const plan = await planOf(input, flags, String(seed), reporter);
    const shot = await shootClip(
      input,
      plan,
      `${stem}.take${take + 1}`,
      flags,
      undefined,
      ahead,
      reporter,
      signal,
    );
    rows.push({ label: `take ${take + 1}, seed ${seed}`, tiles: shot.tiles.filter((_, i) => i % 3 === 1) });
  }
  const sheet = `${stem}.takes.png`;
  await withWorkspace(sheet, (space) => space.save(sheet, encodePng(takesSheet(rows, installedFonts()))));
  reporter.done({ files: [sheet] }, [sheet]);
}

function checkFrames(plan: Plan, last: number | undefined): void {
  const total = Math.round(plan.format.seconds * plan.format.fps);
  if (last !== undefined && last >= total) {
    throw new Fault(`There is no frame ${last}.`, {
      exit: EXIT.input,
      where: 'frames',
      remedy: `The clip has frames 0 to ${total - 1}.`,
    });
  }
}

const summary = ({ depicted, approximated, omitted }: Tally): string =>
  `Of ${depicted + approximated + omitted} phrases ${depicted} depicted, ${approximated} approximated, ${omitted} omitted.`;
