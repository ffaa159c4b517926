import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBrief } from '../../src/brief/index.ts';
import { direct, type Plan, type Settings } from '../../src/direct/index.ts';
import { diskCache } from '../../src/film/disk-cache.ts';
import { edition } from '../../src/film/edition.ts';
import { installedFonts } from '../../src/film/fonts.ts';
import { openGpu } from '../../src/film/gpu.ts';
import { installedVoices } from '../../src/film/voices.ts';
import { openSpeech, type Speech } from '../../src/speech/index.ts';
import { openPerformance, type Performance, type StageHost } from '../../src/stage/index.ts';

/** How long a test may take that bakes and draws, milliseconds: a bound against hanging on a busy machine, no goal. */
export const PATIENCE = 480_000;

let voices: Speech | undefined;

/** The voices, opened once in a process. */
export const speech = (): Speech => (voices ??= openSpeech(installedVoices()));

/** A plan of a text: 480x270, 24 frames a second, 4 s, seed 7 unless said otherwise. */
export const planOf = (text: string, settings: Partial<Settings> = {}): Promise<Plan> =>
  direct(readBrief(text), {
    width: 480,
    height: 270,
    fps: 24,
    seconds: 4,
    quality: 'draft',
    seed: 7,
    durationOf: speech().durationOf,
    ...settings,
  });

/** The plan without what film stock and gate do to the picture. */
export const withoutFilm = (plan: Plan): Plan => ({
  ...plan,
  look: { ...plan.look, grain: 0, weave: 0, flare: 0, soften: 0, vignette: 0 },
});

/** A place to draw in. */
export interface Studio {
  /** Make a plan ready to be drawn; light bakes are kept in the system's folder for temporary files. */
  open(plan: Plan, change?: Partial<StageHost>): Promise<Performance>;
}

let opened: Promise<Studio | undefined> | undefined;

/**
 * The machine's Vulkan driver, opened once in a process. Undefined where none answers: what needs pictures is
 * skipped by name then, and one line says so.
 * @example const studio = await openStudio('camera'); describe.skipIf(!studio)('camera', () => { … });
 */
export function openStudio(who: string): Promise<Studio | undefined> {
  opened ??= openGpu().then(
    (gpu): Studio => ({
      open: (plan, change) =>
        openPerformance(plan, {
          gpu,
          fonts: installedFonts(),
          speech: speech(),
          cache: diskCache(join(tmpdir(), 'shotwright-test-bakes'), { edition: edition() }),
          ...change,
        }),
    }),
    (error: unknown) => {
      console.log(`Skipped: ${who} (${error instanceof Error ? error.message : String(error)})`);
      return undefined;
    },
  );
  return opened;
}

const guide = fileURLToPath(new URL('../../../shared/guide/examples/', import.meta.url));

/** A brief of the guide, where a copy of the guide lies beside the project; one printed line where not. */
export function guideExample(name: string): string | undefined {
  const file = join(guide, `${name}.txt`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`Skipped: guide example ${name} (no copy of the guide beside the project)`);
  return undefined;
}
