import { existsSync } from 'node:fs';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { GpuHost } from '../stage/render/host.ts';
import { bakeOnThreads } from './bake-threads.ts';

/** Where Chromium keeps its software Vulkan driver on Debian, Ubuntu and Fedora. */
const swiftshaderFiles = [
  '/usr/lib/chromium/vk_swiftshader_icd.json',
  '/usr/lib/chromium-browser/vk_swiftshader_icd.json',
  '/usr/lib64/chromium-browser/vk_swiftshader_icd.json',
  '/opt/google/chrome/vk_swiftshader_icd.json',
];

let waiting = 0;

/** Dawn polls for finished work with setImmediate in a tight loop; a pause of 1 ms leaves the core to the rasteriser. */
function calmPolling(): void {
  const native = globalThis.setImmediate;
  const paused = (callback: (...a: unknown[]) => void, ...rest: unknown[]): unknown =>
    waiting > 0 ? setTimeout(callback, 1, ...rest) : native(callback as () => void, ...(rest as []));
  globalThis.setImmediate = Object.assign(paused, native) as unknown as typeof setImmediate;
}

type Frame = (time: number) => void;
let frames: Frame[] = [];

/** The few browser globals that three's WebGPU renderer looks for. */
function installGlobals(gpu: GPU): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  scope.self ??= globalThis;
  scope.requestAnimationFrame = (callback: Frame) => frames.push(callback);
  scope.cancelAnimationFrame = () => {
    frames = [];
  };
  if (typeof navigator === 'undefined') {
    Object.defineProperty(globalThis, 'navigator', { value: { gpu, userAgent: 'node' }, configurable: true });
  } else {
    Object.defineProperty(navigator, 'gpu', { value: gpu, configurable: true });
  }
}

let installed: Promise<GPU> | undefined;

async function loadDawn(): Promise<GPU> {
  const dawn = await import('webgpu');
  Object.assign(globalThis, dawn.globals);
  calmPolling();
  const gpu = dawn.create([]);
  installGlobals(gpu);
  return gpu;
}

async function findAdapter(gpu: GPU): Promise<GPUAdapter | null> {
  const found = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (found) return found;
  const icd = swiftshaderFiles.find((file) => existsSync(file));
  if (!icd) return null;
  process.env.VK_ICD_FILENAMES = icd;
  process.env.VK_DRIVER_FILES = icd;
  const { create } = await import('webgpu');
  const second = create([]);
  installGlobals(second);
  return second.requestAdapter();
}

/**
 * Keeps the first thing that went wrong on a device outside any promise: a command that was refused draws nothing,
 * and the picture would be wrong without a word.
 */
function watch(device: GPUDevice): () => Error | undefined {
  let first: Error | undefined;
  device.addEventListener('uncapturederror', ({ error }) => {
    if (first) return;
    const told = error.message.trim().split('\n')[0] ?? '';
    first =
      error instanceof GPUOutOfMemoryError
        ? new Fault('The graphics driver ran out of memory.', {
            exit: EXIT.environment,
            remedy: 'Ask for a smaller size, or close what else uses memory.',
          })
        : new Error(`The graphics driver refused a command: ${told}`);
  });
  void device.lost.then(({ reason, message }) => {
    if (reason === 'destroyed') return;
    first ??= new Fault(`The graphics driver gave up: ${message.trim() || reason}`, {
      exit: EXIT.environment,
      remedy: 'Try again; if it happens again, see what "shotwright doctor" says of the driver.',
    });
  });
  return () => first;
}

/**
 * Opens WebGPU in Node: a real GPU where there is one, else Mesa's lavapipe, else Chromium's SwiftShader;
 * `driver` and `adapter` say which it became.
 * Throws a Fault (exit 3) when no Vulkan driver answers.
 * @example const host = await openGpu(); console.error(host.driver, host.adapter);
 */
export async function openGpu(): Promise<GpuHost> {
  installed ??= loadDawn();
  const adapter = await findAdapter(await installed);
  if (!adapter) {
    throw new Fault('No Vulkan driver was found to draw with.', {
      exit: EXIT.environment,
      remedy: 'Install mesa-vulkan-drivers 25 or newer (on Debian 12 from bookworm-backports), or Chromium.',
    });
  }
  const name = adapter.info.description || adapter.info.device || adapter.info.vendor;
  const driver = /llvmpipe|lavapipe/i.test(name)
    ? 'lavapipe'
    : /swiftshader/i.test(name)
      ? 'swiftshader'
      : 'gpu';
  const wanted: GPUFeatureName[] = ['float32-filterable', 'depth-clip-control'];
  const features = ['core-features-and-limits', ...wanted].filter((f) =>
    adapter.features.has(f as GPUFeatureName),
  );
  const device = await adapter.requestDevice({ requiredFeatures: features as GPUFeatureName[] });
  const failed = watch(device);
  return {
    device,
    driver,
    adapter: name,
    canvas: (width, height) => {
      const target: unknown = {
        width,
        height,
        style: {},
        addEventListener() {},
        removeEventListener() {},
        getContext: () => null,
      };
      return target as HTMLCanvasElement;
    },
    tick() {
      const due = frames;
      frames = [];
      for (const frame of due) frame(0);
    },
    async wait(promise) {
      waiting++;
      try {
        const result = await promise;
        const fault = failed();
        if (fault) throw fault;
        return result;
      } catch (error) {
        throw failed() ?? error;
      } finally {
        waiting--;
      }
    },
    bake: bakeOnThreads,
    close: () => device.destroy(),
  };
}
