import * as THREE from 'three/webgpu';
import {
  abs,
  clamp,
  dot,
  Fn,
  float,
  fract,
  If,
  length,
  max,
  min,
  mix,
  type Node,
  screenCoordinate,
  sin,
  smoothstep,
  texture,
  vec2,
  vec3,
  vec4,
} from '../tsl.ts';
import { at, between, type Chain, type Drawn } from './chain.ts';
import { p } from './numbers.ts';

/** Edges smoothed along their direction (Lottes 2009), then vignette and grain, which must stay sharp. */
export function finished(
  { video }: Drawn,
  graded: THREE.Texture,
  target: THREE.RenderTarget,
  chain: Chain,
): void {
  const { width, height } = target;
  const texel = vec2(1 / width, 1 / height);
  const gradedTex = texture(graded);
  const node = Fn(() => {
    const q = at(target).toVar();
    const m = gradedTex.sample(q).toVar();
    const corner = (x: number, y: number): Node => gradedTex.sample(q.add(texel.mul(vec2(x, y)))).a.toVar();
    const along = (way: Node): Node => between(gradedTex, q.add(way), target);
    const nw = corner(-1, -1);
    const ne = corner(1, -1);
    const sw = corner(-1, 1);
    const se = corner(1, 1);
    const low = min(m.a, min(min(nw, ne), min(sw, se)));
    const high = max(m.a, max(max(nw, ne), max(sw, se)));
    const c = m.rgb.toVar();
    If(high.sub(low).greaterThan(max(float(0.04), high.mul(0.11))), () => {
      const dir = vec2(sw.add(se).sub(nw).sub(ne), nw.add(sw).sub(ne).sub(se)).toVar();
      const reduce = max(nw.add(ne).add(sw).add(se).mul(0.03), 0.008);
      dir.assign(clamp(dir.div(min(abs(dir.x), abs(dir.y)).add(reduce)), -6, 6).mul(texel));
      const a = along(dir.mul(-1 / 6))
        .add(along(dir.mul(1 / 6)))
        .mul(0.5)
        .toVar();
      const b = a.mul(0.5).add(
        along(dir.mul(-0.5))
          .add(along(dir.mul(0.5)))
          .mul(0.25),
      );
      c.assign(b.a.lessThan(low).or(b.a.greaterThan(high)).select(a.rgb, b.rgb));
    });
    if (video) {
      // A tape keeps a sixth of the colour's detail and prints it late; every other line is a shade darker.
      const grey3 = vec3(0.3, 0.6, 0.1);
      const lag = vec3(0).toVar();
      for (const k of [-9, -5, -2, 1]) {
        const s = gradedTex.sample(q.add(texel.mul(vec2(k, 0)))).rgb;
        lag.addAssign(s.sub(dot(s, grey3)));
      }
      const line = fract(screenCoordinate.y.mul(0.5)).step(0.25).mul(0.05);
      c.assign(mix(c, max(lag.mul(0.3).add(dot(c, grey3)), 0), p.video).mul(float(1).sub(line.mul(p.video))));
    }
    const centred = q
      .sub(0.5)
      .mul(vec2(1, height / width > 1 ? height / width : 1))
      .mul(1.12);
    c.mulAssign(float(1).sub(smoothstep(0.4, 1.1, length(centred).mul(1.25)).mul(p.vignette).mul(0.5)));
    const cell = screenCoordinate.xy.add(p.seed);
    const n1 = fract(sin(dot(cell, vec2(12.9898, 78.233))).mul(43758.5453));
    const n2 = fract(sin(dot(cell.mul(0.5).floor(), vec2(39.346, 11.135))).mul(24634.6345));
    const l = dot(c, vec3(0.3, 0.6, 0.1));
    c.addAssign(
      n1
        .add(n2.mul(0.7))
        .sub(0.85)
        .mul(p.grain)
        .mul(0.16)
        .mul(
          float(1)
            .sub(l.mul(0.6))
            .mul(smoothstep(-0.08, 0.2, l)),
        ),
    );
    return vec4(clamp(c, 0, 1), 1);
  })();
  chain.pass(target, node);
}
