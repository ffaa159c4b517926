import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../../film/index.ts';
import type { EngineContext, Order, Take } from '../engine.ts';
import type { Crew } from './crew.ts';
import { Files } from './files.ts';
import { Shooter } from './shooter.ts';
import { bakingShare, type Stage, wholeOf } from './stages.ts';
import type { ShotFiles } from './studio.ts';

/** What a run is handed by its engine. */
export interface RunOptions {
  readonly cache: string;
  /** Seconds of picture in a part. */
  readonly chunk: number;
  readonly crew: Crew;
}

/** Names of what is kept between steps. */
const PLAN = 'plan';
const STILL = 'still.png';
const BAKED = 'baked';
const SOUND = 'sound';
const MIXED = 'mixed';
const partName = (n: number): string => `part-${n}`;
const seenName = (n: number): string => `seen-${n}`;

/** The files of a take, with their media types. */
const CLIP = { name: 'clip.mp4', type: 'video/mp4' } as const;
const THUMBNAIL = { name: 'thumbnail.webp', type: 'image/webp' } as const;
const SPRITESHEET = { name: 'spritesheet.jpg', type: 'image/jpeg' } as const;
const CAPTIONS = { name: 'captions.vtt', type: 'text/vtt' } as const;
const MANIFEST = { name: 'manifest.json', type: 'application/json' } as const;

const DATA = 'application/octet-stream';
const JSON_TYPE = 'application/json';

/** Shoot an order, step by step. */
export async function run(order: Order, context: EngineContext, options: RunOptions): Promise<Take> {
  await mkdir(context.scratch, { recursive: true });
  const folder = await mkdtemp(join(context.scratch, 'shot-'));
  const shooter = new Shooter(options.crew);
  try {
    const take = await steps(order, context, options, new Files(folder, context.objects), shooter);
    shooter.release(true);
    return take;
  } finally {
    shooter.release(false);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function steps(
  order: Order,
  context: EngineContext,
  { cache, chunk }: RunOptions,
  files: Files,
  shooter: Shooter,
): Promise<Take> {
  const tell = (stage: Stage, share: number): void => context.progress(wholeOf(stage, share), stage);
  const sources = async () => ({
    cache,
    ...(order.image ? { image: await files.have('image', order.image.object) } : {}),
  });
  const shot = async (): Promise<ShotFiles> => ({
    plan: await files.have(PLAN),
    ...(await sources()),
    ...(plan.fromStill ? { image: await files.have(STILL) } : {}),
  });

  const sourceClip = (): Promise<string> => files.have('source.mp4', order.source?.clip);

  const plan = await context.step('plan', async (signal) => {
    tell('plan', 0);
    const { source } = order;
    const directions = await shooter.ask(
      'direct',
      {
        order,
        ...(await sources()),
        ...(source ? { clip: await sourceClip() } : {}),
        ...(source?.manifest ? { manifest: await files.have('source.json', source.manifest) } : {}),
        plan: files.path(PLAN),
        still: files.path(STILL),
      },
      { signal },
    );
    await files.keep(PLAN, JSON_TYPE);
    if (directions.fromStill) await files.keep(STILL, 'image/png');
    return directions;
  });

  await context.step('bake', async (signal) => {
    tell('bake', 0);
    const onProgress = (progress: Progress): void => tell('bake', bakingShare(progress));
    await shooter.ask('bake', { ...(await shot()), baked: files.path(BAKED) }, { signal, onProgress });
    await files.keep(BAKED, JSON_TYPE);
    return null;
  });

  const mix = async (signal: AbortSignal): Promise<void> => {
    const ask = {
      plan: await files.have(PLAN),
      baked: await files.have(BAKED),
      sound: files.path(SOUND),
      mixed: files.path(MIXED),
    };
    await shooter.ask('mix', ask, { signal });
  };
  // While the first part is drawn there is time for the mix.
  let mixing: Promise<void> | undefined;

  const length = Math.max(1, Math.round(chunk * plan.fps));
  const owed = plan.frames - plan.from;
  const parts = Math.ceil(owed / length);
  for (let n = 0; n < parts; n++) {
    await context.step(`frames-${n}`, async (signal) => {
      mixing ??= mix(context.signal);
      mixing.catch(() => {});
      const from = plan.from + n * length;
      const to = Math.min(from + length, plan.frames) - 1;
      const onProgress = ({ stage, done }: Progress): void => {
        if (stage === 'frames') tell('frames', (from - plan.from + done) / owed);
      };
      const ask = {
        ...(await shot()),
        from,
        to,
        part: files.path(partName(n)),
        seen: files.path(seenName(n)),
        ...(n > 0 ? { earlier: await files.have(seenName(n - 1)) } : {}),
      };
      await shooter.ask('draw', ask, { signal, onProgress });
      await files.keep(seenName(n), JSON_TYPE);
      await files.keep(partName(n), 'video/mp4');
      return null;
    });
  }

  await context.step('sound', async (signal) => {
    tell('sound', 0);
    const ahead = mixing;
    mixing = undefined;
    await (ahead ?? mix(signal)).catch(() => mix(signal));
    await files.keep(MIXED, JSON_TYPE);
    await files.keep(SOUND, DATA);
    return null;
  });

  const numbers = Array.from({ length: parts }, (_, n) => n);
  const { frames, report } = await context.step('clip', async (signal) => {
    const onProgress = ({ done, total }: Progress): void => tell('clip', done / total);
    const told = await shooter.ask(
      'finish',
      {
        plan: await files.have(PLAN),
        baked: await files.have(BAKED),
        parts: await Promise.all(numbers.map((n) => files.have(partName(n)))),
        ...(plan.extends ? { source: await sourceClip() } : {}),
        seen: await files.have(seenName(parts - 1)),
        sound: await files.have(SOUND),
        mixed: await files.have(MIXED),
        clip: files.path(CLIP.name),
        thumbnail: files.path(THUMBNAIL.name),
        spritesheet: files.path(SPRITESHEET.name),
        captions: files.path(CAPTIONS.name),
        manifest: files.path(MANIFEST.name),
      },
      { signal, onProgress },
    );
    for (const { name, type } of [THUMBNAIL, SPRITESHEET, CAPTIONS, MANIFEST, CLIP])
      await files.keep(name, type);
    return told;
  });

  // Not before the clip's step is kept: done again, it would need them.
  await context.step('tidy', async () => {
    const stills = plan.fromStill ? [STILL] : [];
    await files.remove([
      PLAN,
      BAKED,
      SOUND,
      MIXED,
      ...stills,
      ...numbers.flatMap((n) => [partName(n), seenName(n)]),
    ]);
    return null;
  });

  return {
    seconds: frames / plan.fps,
    seed: plan.seed,
    clip: CLIP.name,
    thumbnail: THUMBNAIL.name,
    spritesheet: SPRITESHEET.name,
    captions: CAPTIONS.name,
    manifest: MANIFEST.name,
    report,
  };
}
