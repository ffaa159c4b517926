import * as THREE from 'three/webgpu';
import type { GpuHost } from '../../src/stage/render/host.ts';

/** Stands in for stage/render/device.ts: the same renderer on a WebGL 2 canvas, as video tools in a browser have it. */
export async function openRenderer(
  host: GpuHost,
  width: number,
  height: number,
): Promise<THREE.WebGPURenderer> {
  const renderer = new THREE.WebGPURenderer({
    canvas: host.canvas(width, height),
    forceWebGL: true,
    antialias: false,
    alpha: false,
  });
  await renderer.init();
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.toneMapping = THREE.NoToneMapping;
  renderer.outputColorSpace = THREE.LinearSRGBColorSpace;
  renderer.autoClear = true;
  return renderer;
}
