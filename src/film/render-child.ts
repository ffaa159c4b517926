// The render process: opens the GPU, makes the plan's performance and draws the frames asked for.
import type { Plan } from '../direct/plan.ts';
import { openSpeech } from '../speech/index.ts';
import type { StageHost } from '../stage/performance/host.ts';
import { diskCache } from './disk-cache.ts';
import { installedFonts } from './fonts.ts';
import { openGpu } from './gpu.ts';
import type { Performance } from './render-protocol.ts';
import { serve } from './render-serve.ts';
import { installedVoices } from './voices.ts';

/** What stage/ opens. */
interface Stage {
  openPerformance(plan: Plan, host: StageHost): Promise<Performance>;
}

serve(async ({ plan, cache }, report) => {
  // The driver first: when it is missing, that is told before three.js is read.
  const gpu = await openGpu();
  const stage = new URL(
    import.meta.url.endsWith('.ts') ? '../stage/index.ts' : '../stage/index.js',
    import.meta.url,
  );
  const { openPerformance } = (await import(stage.href)) as Stage;
  const performance = await openPerformance(plan, {
    gpu,
    fonts: installedFonts(),
    // The lips follow the very utterances that the mix plays: the same text and voice give the same sounds.
    speech: openSpeech(installedVoices()),
    cache: diskCache(cache),
    report,
  });
  return { performance, drawn: { driver: gpu.driver, adapter: gpu.adapter } };
});
