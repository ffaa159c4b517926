// The render process: opens the GPU, makes the plan's performance and draws the frames asked for.
import { openSpeech } from '../speech/index.ts';
import { diskCache } from './disk-cache.ts';
import { edition } from './edition.ts';
import { installedFonts } from './fonts.ts';
import { openGpu } from './gpu.ts';
import { openPlanned } from './picture/open.ts';
import { serve } from './render-serve.ts';
import { installedVoices } from './voices.ts';

/** Rays of a preview's light: grainier, in a third of the time. */
const PREVIEW_RAYS = 1.5e6;

// Both load while the plan is still being made. A missing driver is told when a plan comes.
const opening = openGpu();
opening.catch(() => {});
const loading = import('../stage/index.ts');
loading.catch(() => {});

serve(async ({ plan, preview, cache }, report) => {
  report({ stage: 'driver', done: 0, total: 1 });
  const gpu = await opening;
  const { openPerformance, openPicturePerformance } = await loading;
  report({ stage: 'driver', done: 1, total: 1 });
  const kept = diskCache(cache, { edition: edition() });
  const host = {
    gpu,
    fonts: installedFonts(),
    // The lips follow the very utterances that the mix plays: the same text and voice give the same sounds.
    speech: openSpeech(installedVoices()),
    cache: kept,
    ...(preview ? { rays: PREVIEW_RAYS } : {}),
    report,
  };
  const performance = plan.picture
    ? await openPicturePerformance(plan, await openPlanned(plan, kept), host)
    : await openPerformance(plan, host);
  return { performance, drawn: { driver: gpu.driver, adapter: gpu.adapter } };
});
