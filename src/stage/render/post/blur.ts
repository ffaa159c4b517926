import * as THREE from 'three/webgpu';
import { turned } from '../arithmetic.ts';
import {
  abs,
  clamp,
  dot,
  Fn,
  float,
  fract,
  If,
  max,
  min,
  type Node,
  screenCoordinate,
  smoothstep,
  texture,
  vec2,
  vec3,
  vec4,
} from '../tsl.ts';
import { at, between, type Chain, type Drawn } from './chain.ts';
import { p } from './numbers.ts';

const GOLDEN = 2.399963;
/** Widest blur, in pixels of half the picture's resolution. */
const MAX_BLUR = 10;

/** Metres from the camera of a raw depth. */
export const distanceOf = (z: Node): Node => p.near.mul(p.far).div(p.far.sub(z.mul(p.far.sub(p.near))));

/** What lies out of focus: the blurred picture with how much of it is seen in alpha. */
export function blurred({ lit, depth, share, taps, shading }: Drawn, chain: Chain): THREE.RenderTarget {
  // Lengths that were chosen in pixels of half the resolution.
  const scale = 2 / share;
  const most = MAX_BLUR * scale;
  const [w, h] = [lit.width, lit.height];
  const half = chain.exact(Math.ceil(w / share), Math.ceil(h / share));
  const near = chain.target(Math.ceil(w / 8), Math.ceil(h / 8));
  // Brushes take dozens of samples of it.
  const dof =
    shading === 'painted' ? chain.exact(half.width, half.height) : chain.target(half.width, half.height);
  const litTex = texture(lit.texture);
  const depthTex = texture(depth);
  const halfTex = texture(half.texture);
  const nearTex = texture(near.texture);
  const halfTexel = vec2(1 / half.width, 1 / half.height);

  // Half resolution, with the signed circle of confusion in alpha (negative before the focus).
  chain.pass(
    half,
    Fn(() => {
      const uvNode = at(half);
      const d = distanceOf(depthTex.sample(uvNode).r);
      const coc = clamp(p.blur.mul(d.sub(p.focus)).div(max(d, 0.01)), -most, most);
      // Places of half the resolution lie where four pixels meet.
      const colour = share === 2 ? between(litTex, uvNode, lit) : litTex.sample(uvNode);
      return vec4(min(colour.rgb, 40), coc);
    })(),
  );

  // Largest blur before the focus in the neighbourhood: it spreads over what is sharp.
  chain.pass(
    near,
    Fn(() => {
      const uvNode = at(near);
      const most = float(0).toVar();
      for (let j = -2; j <= 2; j++) {
        for (let i = -2; i <= 2; i++)
          most.assign(
            min(most, halfTex.sample(uvNode.add(halfTexel.mul(vec2(i * 4 * scale, j * 4 * scale)))).a),
          );
      }
      return vec4(most.negate(), 0, 0, 1);
    })(),
  );

  chain.pass(
    dof,
    Fn(() => {
      const uvNode = at(dof);
      const centre = halfTex.sample(uvNode).toVar();
      const spread = nearTex.sample(uvNode).r.toVar();
      const own = abs(centre.a).toVar();
      const radius = max(own, spread).toVar();
      const result = vec4(centre.rgb, 0).toVar();
      If(radius.greaterThan(0.6), () => {
        const turn = turned(
          fract(fract(dot(screenCoordinate.xy, vec2(0.06711056, 0.00583715))).mul(52.9829189)),
        )
          .mul(radius)
          .toVar();
        const sum = centre.rgb
          .mul(
            dot(centre.rgb, vec3(0.2, 0.5, 0.1))
              .mul(0.3)
              .add(1),
          )
          .toVar();
        const weight = dot(centre.rgb, vec3(0.2, 0.5, 0.1))
          .mul(0.3)
          .add(1)
          .toVar();
        const front = float(0).toVar();
        for (let k = 0; k < taps; k++) {
          const r = Math.sqrt((k + 0.7) / taps);
          const x = r * Math.cos(k * GOLDEN);
          const y = r * Math.sin(k * GOLDEN);
          const off = vec2(turn.x.mul(x).sub(turn.y.mul(y)), turn.y.mul(x).add(turn.x.mul(y)));
          const s = halfTex.sample(uvNode.add(off.mul(halfTexel))).toVar();
          const reach = radius.mul(r);
          // What lies behind the point keeps to its own blur or the point's, whichever is less.
          const size = s.a.greaterThan(centre.a.add(0.5)).select(min(abs(s.a), own.max(0.01)), abs(s.a));
          const bright = dot(s.rgb, vec3(0.2, 0.5, 0.1))
            .min(8)
            .mul(0.5)
            .add(1);
          const w = smoothstep(reach.sub(1.2), reach.add(0.4), size).add(0.002).mul(bright);
          sum.addAssign(s.rgb.mul(w));
          weight.addAssign(w);
          front.addAssign(smoothstep(reach.sub(1), reach.add(0.5), s.a.negate()));
        }
        const cover = clamp(front.div(taps).mul(1.7), 0, 1);
        result.assign(vec4(sum.div(weight), max(smoothstep(0.5, 1.7, own), cover)));
      });
      return result;
    })(),
  );
  return dof;
}
