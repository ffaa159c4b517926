import * as THREE from 'three/webgpu';
import type { Raster } from '../../vision/raster.ts';

/** What is read between pixels linearly, its values as they are. */
function linear(made: THREE.DataTexture): THREE.DataTexture {
  made.colorSpace = THREE.NoColorSpace;
  made.minFilter = THREE.LinearFilter;
  made.magFilter = THREE.LinearFilter;
  made.needsUpdate = true;
  return made;
}

/** The bytes of a picture as a texture, 0–1. */
export function bytes({ width, height, data }: Raster): THREE.DataTexture {
  const plain = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return linear(new THREE.DataTexture(plain, width, height, THREE.RGBAFormat, THREE.UnsignedByteType));
}

/** Planes of numbers as the channels of a texture of half floats: red alone, or up to four. */
export function halves(
  { width, height }: { readonly width: number; readonly height: number },
  ...planes: readonly Float32Array[]
): THREE.DataTexture {
  const [channels, format] = planes.length > 1 ? [4, THREE.RGBAFormat] : [1, THREE.RedFormat];
  const half = THREE.DataUtils.toHalfFloat;
  const data = new Uint16Array(width * height * channels);
  planes.forEach((plane, c) => {
    for (let i = 0; i < plane.length; i++) data[i * channels + c] = half(plane[i]!);
  });
  return linear(new THREE.DataTexture(data, width, height, format, THREE.HalfFloatType));
}
