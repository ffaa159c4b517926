import type { Raster } from '../../../vision/raster.ts';
import type { Face } from '../../../vision/sight/sight.ts';
import {
  abs,
  float,
  max,
  mix,
  type Node,
  saturate,
  smoothstep,
  texture,
  vec2,
  vec4,
} from '../../render/tsl.ts';
import { bytes } from '../textures.ts';
import { ALMOND, type Opening, openingsOf } from './openings.ts';

/** Where the lids meet, as a share of the opening from its upper edge: the lower lid hardly rises. */
const MEET = 0.8;
/** How far the opening's edge is soft, and the lids' own edges, in its half height. */
const SOFT = 0.22;
/** A lash line's half height and how dark it is. */
const LASH = 0.13;
const DARK = 0.72;

/** Lids painted over a face's eyes as they close. */
export interface Lids {
  /** Premultiplied colour and cover at a place. @param shut 0 open to 1 */
  at(p: Node, shut: Node): Node;
  dispose(): void;
}

/** Lids of a face, coloured from the skin about each eye; nothing of them leaves the eye's opening. */
export function lidsOf(picture: Raster, face: Face): Lids {
  const { eyes, box, shut } = openingsOf(picture, face);
  const skin = bytes(shut);
  const [cos, sin] = [Math.cos(face.roll), Math.sin(face.roll)];
  return {
    at(p, by) {
      const size = vec2(box[2] - box[0], box[3] - box[1]);
      const colour = texture(skin, p.sub(vec2(box[0], box[1])).div(size))
        .level(0)
        .xyz.toVar();
      const sum = vec4(0, 0, 0, 0).toVar();
      for (const eye of eyes) {
        const d = p.sub(vec2(...eye.at)).toVar();
        const upright = vec2(d.x.mul(cos).add(d.y.mul(sin)), d.y.mul(cos).sub(d.x.mul(sin))).toVar();
        sum.addAssign(lid(upright, eye, colour, by));
      }
      return sum;
    },
    dispose: () => skin.dispose(),
  };
}

function lid(d: Node, { wide, up, down }: Opening, skin: Node, by: Node): Node {
  const across = d.x.div(wide).toVar();
  const rest = saturate(float(1).sub(across.mul(across))).toVar();
  const bend = max(rest, 1e-4).pow(ALMOND).toVar();
  const [top, low] = [bend.mul(-up).toVar(), bend.mul(down).toVar()];
  const meet = mix(top, low, MEET);
  const upper = mix(top, meet, by).toVar();
  const lower = mix(low, meet, by);
  const soft = ((up + down) / 2) * SOFT;
  const inside = smoothstep(top.sub(soft), top.add(soft * 0.3), d.y)
    .mul(smoothstep(low.add(soft), low.sub(soft * 0.3), d.y))
    .mul(smoothstep(0, 0.16, rest))
    .toVar();
  const edge = soft * 0.4;
  const over = max(
    smoothstep(upper.add(edge), upper.sub(edge), d.y),
    smoothstep(lower.sub(edge), lower.add(edge), d.y),
  );
  const begun = smoothstep(0, 0.12, by);
  const cover = inside.mul(over).mul(begun).toVar();
  // A lid is round over the eye: lighter in its middle, darker towards the fold above it.
  const high = saturate(d.y.sub(top).div(max(meet.sub(top), 1e-4)));
  const round = mix(float(0.95), float(1.03), smoothstep(0, 0.55, high)).sub(across.mul(across).mul(0.06));
  const off = d.y.sub(upper).div(((up + down) / 2) * LASH);
  const line = abs(off)
    .oneMinus()
    .max(0)
    .mul(smoothstep(0, 0.35, rest))
    .mul(begun)
    .mul(inside)
    .mul(DARK);
  const shade = skin.mul(mix(float(1), round, smoothstep(0.1, 0.6, by)));
  const all = max(cover, line).toVar();
  return vec4(mix(shade, skin.mul(0.16), line).mul(all), all);
}
