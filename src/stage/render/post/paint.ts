import * as THREE from 'three/webgpu';
import { dot, Fn, float, If, mix, type Node, smoothstep, texture, vec2, vec3, vec4 } from '../tsl.ts';
import { t } from '../uniforms.ts';
import { at, type Chain, type Drawn } from './chain.ts';

/** Furthest that the edge of a stroke wanders, in parts of the picture; most that tooth and wash change it. */
const WANDER = 0.0024;
const UNEVEN = 0.34;

/** A half-resolution Kuwahara filter of the soft picture: brush strokes for the painted look. */
export function brushed({ lit }: Drawn, soft: THREE.Texture, chain: Chain): THREE.Texture {
  const source = texture(soft);
  const target = chain.target(Math.ceil(lit.width / 2), Math.ceil(lit.height / 2));
  const step = vec2(1 / target.width, 1 / target.height);
  // Strokes keep their size in the picture: as drawn for 720 lines, whatever the number of lines.
  const stroke = Math.max(0.35, Math.min(target.width, target.height) / 360);
  const still = chain.exact(target.width, target.height, THREE.UnsignedByteType);
  const paper = texture(chain.once(still, paperOf(still)));
  const node = Fn(() => {
    const base = at(target);
    const own = paper.sample(base).toVar();
    const q = base.add(own.xy.sub(0.5).mul(WANDER));
    const best = vec3(0).toVar();
    const least = float(1e9).toVar();
    for (let sector = 0; sector < 4; sector++) {
      const sx = sector % 2 ? 1 : -1;
      const sy = sector < 2 ? 1 : -1;
      const sum = vec3(0).toVar();
      const squares = vec3(0).toVar();
      for (const [x, y] of [
        [0, 0],
        [1.6, 0.3],
        [0.3, 1.6],
        [2.2, 2.2],
        [3.4, 0.8],
        [0.8, 3.4],
      ] as const) {
        const s = source.sample(q.add(step.mul(vec2(x * sx * stroke, y * sy * stroke)))).rgb;
        sum.addAssign(s);
        squares.addAssign(s.mul(s));
      }
      const mean = sum.div(6);
      const spread = dot(squares.div(6).sub(mean.mul(mean)), vec3(1)).div(dot(mean, vec3(1)).add(0.02));
      If(spread.lessThan(least), () => {
        least.assign(spread);
        best.assign(mean);
      });
    }
    return vec4(best.mul(own.z.sub(0.5).mul(UNEVEN).add(1)), source.sample(base).a);
  })();
  return chain.pass(target, node);
}

/** How the paper shifts strokes (x, y) and takes paint (z). */
const paperOf = (target: THREE.RenderTarget): Node =>
  Fn(() => {
    const base = at(target);
    const wander = t.noise
      .sample(base.mul(2.1))
      .rg.sub(0.5)
      .mul(0.0016)
      .add(t.noise.sample(base.mul(9)).rg.sub(0.5).mul(0.0008));
    const tooth = t.noise
      .sample(base.mul(vec2(7, 4)))
      .a.sub(0.5)
      .mul(0.12);
    const wash = t.noise.sample(base.mul(1.7)).g.sub(0.5).mul(0.22);
    return vec4(wander.div(WANDER).add(0.5), tooth.add(wash).div(UNEVEN).add(0.5), 1);
  })();

/** Bristles: two layers of long strokes that cross, drawn sharp over the paint; 0.5 leaves it as it is. */
export function bristles({ lit: { width, height } }: Drawn, chain: Chain): THREE.Texture {
  const target = chain.exact(width, height, THREE.UnsignedByteType);
  const node = Fn(() => {
    const wide = vec2(float(width / height), float(1));
    const p1 = at(target).mul(wide).mul(vec2(1.4, 1));
    const a = t.noise.sample(vec2(p1.x.add(p1.y).mul(0.75), p1.y.sub(p1.x).mul(5.2))).rg;
    const b = t.noise.sample(vec2(p1.x.sub(p1.y.mul(0.5)).mul(6.1), p1.y.add(p1.x.mul(0.5)).mul(0.9))).rg;
    const cover = t.noise.sample(p1.mul(0.8)).r;
    const bristle = mix(a.x.add(a.y), b.x.add(b.y), smoothstep(0.4, 0.6, cover)).sub(1);
    return vec4(vec3(bristle.mul(0.5).add(0.5)), 1);
  })();
  return chain.once(target, node);
}
