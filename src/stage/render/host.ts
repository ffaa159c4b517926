import type { BakeJob, BakeSlice } from '../light/job.ts';

/**
 * What the renderer needs from where it runs. In a browser `browserHost()` gives it; in Node `openGpu()` of
 * film/gpu.ts makes one, so that nothing in stage/ knows of Node.
 */
export interface GpuHost {
  /** A device made by the host; the renderer never asks for an adapter itself. */
  readonly device: GPUDevice;
  /** What the pictures are drawn with. */
  readonly driver: 'gpu' | 'lavapipe' | 'swiftshader';
  /** Adapter as the driver names itself, for the report. */
  readonly adapter: string;
  /** A stand-in canvas: the renderer draws to textures and reads them back. */
  canvas(width: number, height: number): HTMLCanvasElement;
  /** Runs what waits on requestAnimationFrame exactly once; called once per output frame. */
  tick(): void;
  /** Waits for a promise of the GPU without keeping a core busy. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /**
   * Runs a light bake on other threads, phase by phase; absent where there are none (the renderer then bakes
   * on its own thread). All threads share the job's memory.
   */
  readonly bake?: (job: BakeJob, phases: readonly (readonly BakeSlice[])[]) => Promise<void>;
  /** Gives the device back. */
  close(): void;
}

/**
 * The host of a browser page or worker.
 * Throws when the browser has no WebGPU.
 */
export async function browserHost(): Promise<GpuHost> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new Error('This browser offers no WebGPU adapter.');
  const device = await adapter.requestDevice({ requiredFeatures: [...adapter.features] as GPUFeatureName[] });
  return {
    device,
    driver: 'gpu',
    adapter: adapter.info.description || adapter.info.vendor,
    canvas: (width, height) => {
      const canvas = new OffscreenCanvas(width, height) as unknown as HTMLCanvasElement;
      return canvas;
    },
    tick: () => {},
    wait: (promise) => promise,
    close: () => device.destroy(),
  };
}
