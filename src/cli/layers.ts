import type { Brief } from '../brief/brief.ts';
import type { Contact, Coverage, Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import type { Mixed, Tile } from '../film/index.ts';
import type { Picture } from '../film/picture/open.ts';
import type { Speech } from '../speech/index.ts';
import type { PictureSettings } from './picture.ts';
import { cacheFolder } from './places.ts';
import type { ShotSettings } from './settings.ts';

// The heavy layers, loaded when a command first needs them, so that `--help` answers at once.

let speech: Promise<Speech> | undefined;

/** The opened voices, one set for directing and mixing: what was spoken to time it is not spoken again. */
function voices(): Promise<Speech> {
  speech ??= Promise.all([import('../speech/index.ts'), import('../film/voices.ts')]).then(
    ([{ openSpeech }, { installedVoices }]) => openSpeech(installedVoices()),
  );
  return speech;
}

/** Direct a brief; from a picture where there is one. */
export async function directBrief(brief: Brief, settings: ShotSettings, picture?: Picture): Promise<Plan> {
  const { direct, directPicture } = await import('../direct/index.ts');
  const { width, height, fps, seconds, quality, seed } = settings;
  const { durationOf } = await voices();
  const asked = { width, height, fps, seconds, quality, seed, durationOf };
  return picture ? directPicture(brief, asked, picture) : direct(brief, asked);
}

const pictureCache = async () => {
  const [{ diskCache }, { edition }] = await Promise.all([
    import('../film/disk-cache.ts'),
    import('../film/edition.ts'),
  ]);
  return diskCache(cacheFolder(), { edition: edition() });
};

/** Open the picture that a clip is to begin with, fitted to the frame, and see what is in it. */
export async function seePicture(
  { file, fit, depth, depthModel }: PictureSettings,
  target: Pick<ShotSettings, 'width' | 'height'>,
): Promise<Picture> {
  const { openPicture } = await import('../film/picture/open.ts');
  const { width, height } = target;
  return openPicture({
    file,
    fit,
    target: { width, height },
    cache: await pictureCache(),
    ...(depth === undefined ? {} : { depth }),
    ...(depthModel === undefined ? {} : { depthModel }),
  });
}

/** The tiles of the sheet of what was found in a plan's picture; undefined for text to video. */
export async function regionsOf(plan: Plan): Promise<readonly Tile[] | undefined> {
  if (!plan.picture) return undefined;
  const [{ openPlanned }, { regionTiles }] = await Promise.all([
    import('../film/picture/open.ts'),
    import('../film/picture/regions.ts'),
  ]);
  const { raster, sight } = await openPlanned(plan, await pictureCache());
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
