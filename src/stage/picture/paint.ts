import type * as THREE from 'three/webgpu';
import type { Raster } from '../../vision/raster.ts';
import { resizeField } from '../../vision/resize.ts';
import {
  clamp,
  float,
  max,
  min,
  mix,
  type Node,
  smoothstep,
  sqrt,
  texture,
  vec2,
  vec4,
} from '../render/tsl.ts';
import type { Fields } from './fields.ts';
import { luma } from './sampling.ts';
import type { Surface } from './sheet.ts';
import type { Passing } from './sky.ts';
import { halves } from './textures.ts';
import { blurred } from './weights.ts';

/** Long side of what a layer looks like without its detail. */
const BASE_SIZE = 96;

/**
 * What a layer looks like without its detail: what streams are blended about, so that two pictures of them
 * mixed keep the contrast of one.
 * @param reach of the blur, a share of the width: what is larger is no detail
 */
export function baseTexture({ width, height, data }: Raster, reach: number): THREE.DataTexture {
  const k = Math.min(1, BASE_SIZE / Math.max(width, height));
  const [w, h] = [Math.max(2, Math.round(width * k)), Math.max(2, Math.round(height * k))];
  const plane = new Float32Array(width * height);
  const radius = Math.max(1, Math.round(w * reach));
  const planes = [0, 1, 2].map((c) => {
    for (let i = 0; i < plane.length; i++) plane[i] = data[i * 4 + c]!;
    const small = resizeField({ width, height, data: plane }, w, h).data;
    return blurred(blurred(small, w, h, radius), w, h, radius).map((v) => v / 255);
  });
  return halves({ width: w, height: h }, ...planes);
}

/** How fast more light takes what is bright already towards white: as film, never at once. */
const GLARE = 1.7;

/**
 * The colour of a pixel of a layer with all that its effects say of it.
 * @param aspect width of the picture in heights
 * @param sky the layer is nothing but sky
 */
export function painter(
  fields: Fields | undefined,
  passing: Passing | undefined,
  base: THREE.Texture | undefined,
  aspect: number,
  sky: boolean,
): (surface: Surface) => Node {
  return (surface) => {
    const { place, colour, coordinates } = surface;
    const at = coordinates(place).toVar();
    const shares = (shift: Node): Node => shift.div(vec2(aspect, 1));
    const field = fields?.warp ? texture(fields.warp, at).level(0).toVar() : undefined;
    const from = field ? place.add(shares(field.xy)).toVar() : place;
    // A sky that passes shows itself unmoved only where its lights are.
    const out = (passing && sky && !field ? surface.plain(from) : colour(from)).toVar();
    if (field && fields?.blurs) {
      const radius = field.w.mul(surface.pixels).toVar();
      out.assign(mix(out, surface.soft(from, radius), smoothstep(0.05, 0.8, radius)));
    }
    if (field && fields?.second && base) {
      const other = texture(fields.second, at).level(0).xy;
      const second = colour(place.add(shares(other)));
      const share = field.z;
      const mean = texture(base, coordinates(from)).level(0).xyz.toVar();
      // Two unlike pictures mixed have less contrast than one; what they have is given back.
      const [a, b] = [float(1).sub(share), share];
      const back = sqrt(a.mul(a).add(b.mul(b)));
      const detail = out.xyz.sub(mean).mul(a).add(second.xyz.sub(mean).mul(b)).div(back);
      out.assign(vec4(clamp(mean.add(detail), 0, 1), mix(out.w, second.w, share)));
    }
    if (passing) out.assign(vec4(passing.paint(surface, out.xyz), out.w));
    if (fields?.light) {
      const light = texture(fields.light, at).level(0).toVar();
      const bright = smoothstep(0.45, 0.95, luma(out.xyz));
      const gain = light.xyz.add(light.w.mul(bright)).toVar();
      // What is lit beyond white rolls off rather than clipping hard.
      const lit = out.xyz.mul(max(gain.add(1), 0)).toVar();
      const head = max(float(1).sub(out.xyz), 0.02);
      const more = min(max(lit.sub(out.xyz), 0).div(head), max(gain, 0).mul(GLARE));
      const soft = out.xyz.add(head.mul(float(1).sub(more.negate().exp())));
      out.assign(vec4(mix(lit, soft, smoothstep(0, 0.02, gain)), out.w));
    }
    if (fields?.lay) {
      const over = texture(fields.lay, at).level(0).toVar();
      out.assign(vec4(out.xyz.mul(float(1).sub(over.w)).add(over.xyz), out.w));
    }
    return out;
  };
}
