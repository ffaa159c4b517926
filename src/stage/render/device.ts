import * as THREE from 'three/webgpu';
import type { GpuHost } from './host.ts';

/** three's renderer on the host's device, without a canvas loop of its own. */
export async function openRenderer(
  host: GpuHost,
  width: number,
  height: number,
): Promise<THREE.WebGPURenderer> {
  const renderer = new THREE.WebGPURenderer({
    canvas: host.canvas(width, height),
    device: host.device,
    antialias: false,
    alpha: false,
  } as ConstructorParameters<typeof THREE.WebGPURenderer>[0]);
  await host.wait(renderer.init());
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.toneMapping = THREE.NoToneMapping;
  renderer.outputColorSpace = THREE.LinearSRGBColorSpace;
  renderer.autoClear = true;
  return renderer;
}
