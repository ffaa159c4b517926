// The render process: opens the GPU, makes the plan's performance and draws the frames asked for.
import { openSpeech } from '../speech/index.ts';
import { diskCache } from './disk-cache.ts';
import { edition } from './edition.ts';
import { installedFonts } from './fonts.ts';
import { openGpu } from './gpu.ts';
import { serve } from './render-serve.ts';
import { installedVoices } from './voices.ts';

serve(async ({ plan, cache }, report) => {
  // The driver first: when it is missing, that is told before three.js is read.
  report({ stage: 'driver', done: 0, total: 1 });
  const gpu = await openGpu();
  report({ stage: 'driver', done: 1, total: 1 });
  const { openPerformance } = await import('../stage/index.ts');
  const performance = await openPerformance(plan, {
    gpu,
    fonts: installedFonts(),
    // The lips follow the very utterances that the mix plays: the same text and voice give the same sounds.
    speech: openSpeech(installedVoices()),
    cache: diskCache(cache, { edition: edition() }),
    report,
  });
  return { performance, drawn: { driver: gpu.driver, adapter: gpu.adapter } };
});
