// The render process: opens the GPU, makes the plan's performance and draws the frames asked for.
import { openSpeech } from '../speech/index.ts';
import type { GpuHost } from '../stage/render/host.ts';
import type { Fonts } from '../stage/set/fonts.ts';
import type { Speech } from '../speech/index.ts';
import { diskCache, type Cache } from './disk-cache.ts';
import { installedFonts } from './fonts.ts';
import { openGpu } from './gpu.ts';
import type { Performance, Progress } from './render-protocol.ts';
import { serve } from './render-serve.ts';
import { installedVoices } from './voices.ts';

/** What the stage is handed by the place where it runs. */
interface StageOptions {
  readonly host: GpuHost;
  readonly fonts: Fonts;
  /** The lips follow the very utterances that the mix plays. */
  readonly speech: Speech;
  readonly preview: boolean;
  readonly cache: Cache;
  readonly onProgress: (progress: Progress) => void;
}

serve(async ({ plan, preview, cache }, report) => {
  // Loaded here, so that a missing driver is told before three.js is read.
  const host = await openGpu();
  const stage = new URL(
    import.meta.url.endsWith('.ts') ? '../stage/index.ts' : '../stage/index.js',
    import.meta.url,
  );
  const { openPerformance } = (await import(stage.href)) as {
    openPerformance(plan: unknown, options: StageOptions): Promise<Performance>;
  };
  const performance = await openPerformance(plan, {
    host,
    fonts: installedFonts(),
    speech: openSpeech(installedVoices()),
    preview,
    cache: diskCache(cache),
    onProgress: report,
  });
  return { performance, drawn: { driver: host.driver, adapter: host.adapter } };
});
