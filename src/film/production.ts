import type { Brief } from '../brief/brief.ts';
import type { Contact, Coverage, Finding } from '../direct/evidence.ts';
import type { Character, Settings } from '../direct/index.ts';
import type { Plan } from '../direct/plan.ts';
import type { Speech } from '../speech/index.ts';
import type { Spoken } from './captions.ts';
import type { Manifest } from './manifest.ts';
import type { Picture, PictureRequest } from './picture/open.ts';
import { cacheFolder, version } from './places.ts';
import type { Drawn } from './render-protocol.ts';
import type { Tile } from './sheet.ts';
import type { Mixed } from './shoot.ts';

// What makes a clip of a brief, as the command line and the engines both do it. The heavy layers are loaded when they
// are first needed, so that `--help` answers at once.

let speech: Promise<Speech> | undefined;

/** The opened voices, one set for directing and mixing: what was spoken to time it is not spoken again. */
export function voices(): Promise<Speech> {
  speech ??= Promise.all([import('../speech/index.ts'), import('./voices.ts')]).then(
    ([{ openSpeech }, { installedVoices }]) => openSpeech(installedVoices()),
  );
  return speech;
}

/** What directing is told besides the brief. */
export type Format = Pick<Settings, 'width' | 'height' | 'fps' | 'seconds' | 'quality' | 'seed'>;

/**
 * Direct a brief; from a picture where there is one.
 * @param characters that the brief may name; a picture shows its own
 */
export async function directBrief(
  brief: Brief,
  format: Format,
  picture?: Picture,
  characters: readonly Character[] = [],
): Promise<Plan> {
  const { direct, directPicture } = await import('../direct/index.ts');
  const { width, height, fps, seconds, quality, seed } = format;
  const { durationOf } = await voices();
  const asked = { width, height, fps, seconds, quality, seed, durationOf };
  return picture ? directPicture(brief, asked, picture) : direct(brief, { ...asked, characters });
}

const pictureCache = async (folder: string) => {
  const [{ diskCache }, { edition }] = await Promise.all([import('./disk-cache.ts'), import('./edition.ts')]);
  return diskCache(folder, { edition: edition() });
};

/** Open the picture that a clip is to begin with, fitted to the frame, and see what is in it. */
export async function seePicture(
  { file, fit, depth, depthModel }: Omit<PictureRequest, 'target' | 'cache'>,
  { width, height }: Pick<Format, 'width' | 'height'>,
  cache: string = cacheFolder(),
): Promise<Picture> {
  const { openPicture } = await import('./picture/open.ts');
  return openPicture({
    file,
    fit,
    target: { width, height },
    cache: await pictureCache(cache),
    ...(depth === undefined ? {} : { depth }),
    ...(depthModel === undefined ? {} : { depthModel }),
  });
}

/** The tiles of the sheet of what was found in a plan's picture; undefined for text to video. */
export async function regionsOf(plan: Plan): Promise<readonly Tile[] | undefined> {
  if (!plan.picture) return undefined;
  const [{ openPlanned }, { regionTiles }] = await Promise.all([
    import('./picture/open.ts'),
    import('./picture/regions.ts'),
  ]);
  const { raster, sight } = await openPlanned(plan, await pictureCache(cacheFolder()));
  return regionTiles(raster, sight);
}

/** Merge what was claimed and what was measured. */
export async function coverageOf(plan: Plan, findings: readonly Finding[]): Promise<readonly Coverage[]> {
  const { coverage } = await import('../direct/index.ts');
  return coverage(plan, findings);
}

/** Mix the sound of a plan from its contacts. */
export async function mixOf(plan: Plan, contacts: readonly Contact[]): Promise<Mixed> {
  const { mixPlan } = await import('../sound/index.ts');
  const { left, right, sampleRate, findings, notes, loudness, truePeak } = await mixPlan(plan, contacts, {
    speech: await voices(),
  });
  return { sound: { left, right, sampleRate }, findings, notes, loudness, truePeak };
}

/** What a manifest tells. */
export interface Made {
  readonly plan: Plan;
  /** The brief as it was read. */
  readonly brief: string;
  readonly findings: readonly Finding[];
  /** First and last frame that the clip holds, both included. */
  readonly frames: readonly [number, number];
  /** Lines of the clip that comes before them. */
  readonly spoken?: readonly Spoken[] | undefined;
  readonly drawn: Drawn;
  readonly mixed?: Omit<Mixed, 'sound'> | undefined;
}

/** The manifest of a clip. */
export async function manifestOf({
  plan,
  brief,
  findings,
  frames,
  spoken,
  drawn,
  mixed,
}: Made): Promise<Manifest> {
  return {
    kind: 'shotwright.shot',
    schema: 1,
    version: version(),
    seed: plan.seed,
    brief,
    plan,
    coverage: await coverageOf(plan, findings),
    findings,
    frames,
    ...(spoken && spoken.length > 0 ? { spoken } : {}),
    drawn,
    notes: [...plan.notes, ...(mixed?.notes ?? [])],
    ...(mixed?.loudness !== undefined && mixed.truePeak !== undefined
      ? { sound: { loudness: mixed.loudness, truePeak: mixed.truePeak } }
      : {}),
  };
}
