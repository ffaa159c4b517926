import type { Plan } from '../../src/direct/plan.ts';
import { openSpeech } from '../../src/speech/index.ts';
import { openPerformance } from '../../src/stage/index.ts';
import type { GpuHost } from '../../src/stage/render/host.ts';
import { createFonts, type FontName } from '../../src/stage/set/fonts.ts';

/** What the page needs, as the bench serves it. */
interface Setting {
  readonly plan: Plan;
  readonly fonts: readonly FontName[];
}

const bytes = async (path: string): Promise<Uint8Array | undefined> => {
  const answer = await fetch(path);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
};

/** Makes the plan ready in this page; `window.draw(n)` then puts frame n on the canvas. */
async function open(): Promise<void> {
  const { plan, fonts } = (await (await fetch('/setting')).json()) as Setting;
  const files = await Promise.all(fonts.map((_, i) => bytes(`/fonts/${i}`)));
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  const { width, height } = plan.format;
  Object.assign(canvas, { width, height });
  const host = {
    driver: 'gpu',
    adapter: 'browser',
    canvas: () => canvas,
    tick: () => {},
    wait: (promise: Promise<unknown>) => promise,
    close: () => {},
  } as unknown as GpuHost;
  const performance = await openPerformance(plan, {
    gpu: host,
    fonts: createFonts(fonts.map((name, i) => ({ name, bytes: () => files[i]?.buffer as ArrayBuffer }))),
    speech: openSpeech({ load: async (name) => (await bytes(`/voices/${name}`)) as Uint8Array }),
    cache: { get: (key) => bytes(`/cache/${encodeURIComponent(key)}`), set: async () => {} },
  });
  const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  Object.assign(window, {
    draw: async (index: number) => {
      await drawn();
      await performance.frame(index);
      await drawn();
    },
  });
}

Object.assign(window, { opened: open() });
