import * as THREE from 'three/webgpu';
import {
  abs,
  clamp,
  dot,
  Fn,
  float,
  floor,
  If,
  length,
  max,
  mix,
  type Node,
  pow,
  smoothstep,
  sqrt,
  texture,
  vec2,
  vec3,
  vec4,
} from '../tsl.ts';
import { u } from '../uniforms.ts';
import type { Bloom } from './bloom.ts';
import { distanceOf } from './blur.ts';
import { at, between, type Chain, type Drawn } from './chain.ts';
import { layered, merged, softness } from './layers.ts';
import { p } from './numbers.ts';
import { bristles } from './paint.ts';

const brightness = vec3(0.3, 0.6, 0.1);

/** The picture put together, graded and on film: what a screen shows, with its lightness in alpha. */
export function graded(drawn: Drawn, soft: THREE.Texture, shine: Bloom, chain: Chain): THREE.Texture {
  const { lit, shading, ink } = drawn;
  const target = chain.exact(lit.width, lit.height, THREE.UnsignedByteType);
  const litTex = texture(lit.texture);
  const compose =
    shading === 'painted' || ink
      ? drawnOver(drawn, litTex, soft, shine, chain)
      : blended(drawn, litTex, soft, shine, chain);
  const node = Fn(() => {
    const here = at(target);
    const c = compose((drawn.weave ? here.add(p.weave) : here).toVar()).toVar();
    c.mulAssign(p.balance);
    const grey = dot(c, vec3(0.27, 0.62, 0.11));
    c.assign(mix(c, vec3(grey), p.mono));
    // Contrast about middle grey, in stops.
    c.assign(pow(max(c, 1e-5).div(0.18), vec3(p.contrast)).mul(0.18));
    // Flat colours were painted for no film.
    c.assign(shading === 'cel' ? c.div(c.mul(0.12).add(1)) : filmed(c));
    c.assign(max(c.mul(p.slope).add(p.offset.mul(0.6)), 0));
    If(length(p.power.sub(1)).greaterThan(1e-4), () => {
      c.assign(pow(c, p.power));
    });
    const l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c.assign(max(mix(vec3(l), c, p.saturation), 0));
    const encoded = screened(c);
    return vec4(encoded, dot(encoded, vec3(0.299, 0.587, 0.114)));
  })();
  return chain.pass(target, node);
}

type Compose = (q: Node) => Node;

/** The lit picture at a place: between pixels only where the picture sways. */
const sharp = ({ lit, weave }: Drawn, litTex: Node, q: Node): Node =>
  (weave ? between(litTex, q, lit) : litTex.sample(q)).rgb;

/** Sharp picture, blur, air and bloom, where nothing is drawn between them. */
function blended(drawn: Drawn, litTex: Node, soft: THREE.Texture, shine: Bloom, chain: Chain): Compose {
  const over = texture(merged(drawn, soft, shine, chain));
  return (q) => {
    const layer = over.sample(q).toVar();
    return sharp(drawn, litTex, q).mul(u.exposure).mul(layer.a).add(layer.rgb);
  };
}

/** The same with brush strokes or ink over sharp picture and blur. */
function drawnOver(drawn: Drawn, litTex: Node, soft: THREE.Texture, shine: Bloom, chain: Chain): Compose {
  const painted = drawn.shading === 'painted';
  const layers = layered(drawn, soft, shine, chain);
  const blurTex = texture(layers.blur);
  const overTex = texture(layers.over);
  const strokes = painted ? texture(bristles(drawn, chain)) : undefined;
  return (q) => {
    const blur = blurTex.sample(q).toVar();
    const lit = sharp(drawn, litTex, q).toVar();
    let seen = softness(blur.a);
    if (painted) {
      // Strokes over the drawing, not instead of it: edges and what is drawn in focus stay crisp.
      const apart = abs(dot(lit.sub(blur.rgb), brightness)).div(dot(lit, brightness).add(0.03));
      const strength = smoothstep(0.4, 0.08, apart).mul(0.8);
      seen = max(clamp(blur.a, 0, 1).mul(0.75), max(p.soften.mul(0.55), strength));
    }
    const c = mix(lit, blur.rgb, seen).toVar();
    // Strongest in its midtones, since what is exposed multiplies.
    if (strokes) c.mulAssign(strokes.sample(q).r.sub(0.5).mul(0.84).add(1));
    if (drawn.ink) c.assign(mix(c, c.mul(0.12), inkAt(drawn, q)));
    const over = overTex.sample(q).toVar();
    return c.mul(u.exposure).mul(float(1).sub(over.a)).add(over.rgb);
  };
}

/** How much ink lies at a place. Raw depth is linear on planes: its second difference marks edges and creases. */
const inkAt = ({ lit: { width: w, height: h, samples }, depth }: Drawn, q: Node): Node => {
  const depthTex = texture(depth);
  const middle = floor(q.mul(vec2(w, h)))
    .add(0.5)
    .toVar();
  const depthAt = (x: number, y: number): Node =>
    samples > 1
      ? depthTex.sample(q.add(vec2(x / w, y / h))).r
      : depthTex.sample(middle.add(vec2(x, y)).mul(vec2(1 / w, 1 / h))).r;
  const z = depthAt(0, 0).toVar();
  const zx = depthAt(1, 0).add(depthAt(-1, 0));
  const zy = depthAt(0, 1).add(depthAt(0, -1));
  const bend = abs(zx.sub(z.mul(2))).add(abs(zy.sub(z.mul(2))));
  const scale = max(float(1).sub(z), 1e-5);
  return smoothstep(0.012, 0.05, bend.div(scale))
    .mul(p.ink)
    .mul(float(1).sub(smoothstep(30, 120, distanceOf(z))));
};

/** Film's curve: each channel by itself bleaches bright colours, the peak alone never does; film lies between. */
const filmed = (c: Node): Node => {
  const curve = (x: Node): Node => x.mul(x.mul(2.51).add(0.03)).div(x.mul(x.mul(2.43).add(0.59)).add(0.14));
  const peak = max(max(c.r, max(c.g, c.b)), 1e-4);
  return mix(curve(c), c.mul(curve(peak).div(peak)), 0.35);
};

/** The curve of sRGB from roots, which cost less than a power: within 0.01 of a step of eight bits. */
const screened = (c: Node): Node => {
  const low = c.mul(12.92);
  const unit = clamp(c, 0, 1);
  const root2 = sqrt(unit).toVar();
  const root4 = sqrt(root2).toVar();
  const high = root2
    .mul(0.65398953)
    .add(root4.mul(0.68870241))
    .sub(sqrt(root4).mul(0.31846506))
    .sub(unit.mul(0.02018871))
    .sub(0.00406948);
  return clamp(mix(high, low, c.lessThan(vec3(0.0031308)).select(vec3(1), vec3(0))), 0, 1);
};
