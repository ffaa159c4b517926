import type { Curve, Features } from '../../../catalogue/kit/motion-kit.ts';
import type { Point, Raster } from '../../../vision/raster.ts';
import type { Face } from '../../../vision/sight/sight.ts';
import {
  abs,
  dot,
  exp,
  float,
  length,
  max,
  min,
  type Node,
  smoothstep,
  uniform,
  vec2,
  vec4,
} from '../../render/tsl.ts';
import { type Effect, extentOf, type Here, type Setting } from '../effect.ts';
import { lidsOf } from './lids.ts';

const still: Curve = () => 0;

/** Share of the way from the mouth to between the eyes at which a moustache lies. */
const MOUSTACHE = 0.17;

/** A face in heights. */
interface Measures {
  readonly middle: Point;
  readonly half: Point;
  readonly chin: number;
}

function measures(s: Setting): Measures {
  const { middle, half } = extentOf(s.face?.box ?? headBox(s), s.aspect);
  return { middle, half, chin: s.face ? s.face.chin[1] : middle[1] + half[1] };
}

/** Where a head would be in a region without a face: its upper third. */
function headBox({ box }: Setting): readonly [number, number, number, number] {
  const w = (box[2] - box[0]) / 2;
  const m = (box[0] + box[2]) / 2;
  return [m - w * 0.55, box[1], m + w * 0.55, box[1] + (box[3] - box[1]) * 0.4];
}

const bell = (x: Node): Node => exp(x.mul(x).negate());
const bell2 = (d: Node): Node => exp(dot(d, d).negate());

/**
 * A head turns: its front slides over its back as on an ellipsoid, the nose farthest, while the outline stays; the
 * whole head goes a little along and tilts about the nape with the neck as its hinge.
 */
export function head(s: Setting, turn: { yaw?: Curve; pitch?: Curve; roll?: Curve }): Effect[] {
  const { middle, half, chin } = measures(s);
  const [yaw, pitch, roll] = [uniform(0), uniform(0), uniform(0)];
  const radii: Point = [half[0] * 1.5, half[1] * 1.55];
  const centre: Point = [middle[0], middle[1] - half[1] * 0.12];
  const nape: Point = [middle[0], chin + half[1] * 0.35];
  // A gentle turn is a slower one more than a smaller one; a picture has one side, so no turn is wild.
  const most = Math.min(1.12, Math.max(0.6, s.amount ** 0.4));
  const put = (t: number): void => {
    yaw.value = Math.sin((turn.yaw ?? still)(t) * most);
    pitch.value = Math.sin((turn.pitch ?? still)(t) * most);
    roll.value = (turn.roll ?? still)(t) * most;
  };
  const outOf = (p: Node): Node => {
    const e = p
      .sub(vec2(...centre))
      .div(vec2(...radii))
      .toVar();
    return dot(e, e).toVar();
  };
  const front: Effect = {
    rank: 1,
    within: 'layer',
    // Hair that was not told from what is behind the head turns with the face all the same.
    through: true,
    put,
    warp({ p }) {
      const inside = max(float(1).sub(outOf(p)), 0).toVar();
      // Front of the head above its axis, 0 with no slope at the outline.
      const bulge = inside.mul(inside).mul(float(1.15).sub(inside.mul(0.25)));
      const nose = bell2(
        p.sub(vec2(middle[0], middle[1] + half[1] * 0.2)).div(vec2(half[0] * 0.42, half[1] * 0.4)),
      );
      const deep = bulge.mul(radii[0] * 1.02).add(nose.mul(half[0] * 0.16));
      return vec2(yaw.mul(deep), pitch.mul(deep.mul(0.95))).negate();
    },
  };
  const whole: Effect = {
    rank: 1,
    within: 'layer',
    put,
    warp({ p }) {
      const r2 = outOf(p);
      const neck = smoothstep(nape[1], chin - half[1] * 0.35, p.y).toVar();
      // What is behind a head that is no layer of its own would go with it: there it turns inside its outline.
      const shift = s.free
        ? smoothstep(2.1, 0.4, r2)
            .mul(neck)
            .mul(half[0] * 0.12)
        : float(0);
      // Rigid inside the head, dying out through hair and neck.
      const held = s.free ? smoothstep(3.4, 0.9, r2).mul(neck) : smoothstep(1.3, 0.25, r2);
      const arm = p.sub(vec2(...(s.free ? nape : middle)));
      const tilt = vec2(arm.y.negate(), arm.x).mul(roll.mul(held));
      return vec2(yaw, pitch).mul(shift).add(tilt).negate();
    },
  };
  return [front, whole];
}

/** Chest and shoulders rise and widen a little; head and all ride on them. */
export function breathe(s: Setting, o: { depth: number; rate: number }): Effect {
  const { middle, half, chin } = measures(s);
  const breath = uniform(0);
  const tall = 2 * half[1];
  const start = s.random.stream('breath').range(-0.4, 0.1);
  return {
    rank: 0,
    of: 'breath',
    within: 'layer',
    put(t) {
      const turn = 2 * Math.PI * o.rate * s.pace * t + start;
      // In takes less time than out.
      const wave = Math.sin(turn + 0.35 * Math.sin(turn)) - Math.sin(start + 0.35 * Math.sin(start));
      breath.value = s.lasting(t) * s.amount * o.depth * tall * 0.5 * wave;
    },
    warp({ p, weight }) {
      const y = p.y.sub(chin).div(tall);
      const lift = smoothstep(2.6, 0.35, y);
      const chest = bell(y.sub(1).div(0.7));
      const wide = p.x.sub(middle[0]).div(half[0] * 3);
      const body = s.own ? float(1) : weight;
      return vec2(wide.mul(chest).mul(-0.55), lift).mul(breath).mul(body);
    },
  };
}

/** Weight goes from one foot to the other: the higher, the farther; feet and the picture's lower edge stay. */
export function lean(s: Setting, o: { by: Curve }): Effect {
  const by = uniform(0);
  const [top, bottom] = [s.box[1], Math.min(1, s.box[3])];
  return {
    rank: 0,
    within: 'layer',
    put(t) {
      by.value = o.by(t) * s.amount;
    },
    warp({ p, weight }) {
      const high = smoothstep(bottom, top, p.y);
      const body = s.own ? float(1) : weight;
      return vec2(by.mul(high).negate(), abs(by).mul(high).mul(0.12).negate()).mul(body);
    },
  };
}

/** Is there skin above the lips, as on the cheeks, rather than a moustache? */
function barelipped({ width, height, data }: Raster, face: Face): boolean {
  const at = (p: Point): number[] => {
    const x = Math.min(width - 1, Math.max(0, Math.round(p[0] * width)));
    const y = Math.min(height - 1, Math.max(0, Math.round(p[1] * height)));
    return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  };
  const { mouth, eyes } = face;
  const [left, right] = [eyes[0]!, eyes.at(-1)!];
  const middle: Point = [(left.at[0] + right.at[0]) / 2, (left.at[1] + right.at[1]) / 2];
  const between = (p: Point, q: Point, k: number): Point => [
    p[0] + (q[0] - p[0]) * k,
    p[1] + (q[1] - p[1]) * k,
  ];
  const cheeks = [left, right].map((eye) => at(between(eye.at, mouth.at, 0.5)));
  const sides: Point[] = [-0.6, -0.3, 0.3, 0.6].map((k) => [mouth.at[0] + k * mouth.half[0], mouth.at[1]]);
  // Grey or dark hair lacks the red that skin has over blue, or its light.
  const tone = (c: readonly number[]): Point => [
    (c[0]! - c[2]!) / Math.max(24, c[0]!),
    c[0]! + c[1]! + c[2]!,
  ];
  const skin = between(tone(cheeks[0]!), tone(cheeks[1]!), 0.5);
  const hairy = sides.filter((p) => {
    const [hue, light] = tone(at(between(p, middle, MOUSTACHE)));
    return hue < skin[0] * 0.55 || light < skin[1] * 0.5;
  });
  return hairy.length < 3;
}

/** Lids, eyes, brows, mouth. */
export function features(s: Setting, o: Features): Effect | undefined {
  const face = s.face;
  if (!face) return undefined;
  const channels = {
    blink: uniform(0),
    smile: uniform(0),
    open: uniform(0),
    brows: uniform(0),
    gaze: uniform(0),
  };
  const { half, middle } = measures(s);
  // Everything in a face is measured as if it were upright, about its middle.
  const [cos, sin] = [Math.cos(face.roll), Math.sin(face.roll)];
  const upright = (at: Point): Point => {
    const [x, y] = inHeights(at, s.aspect);
    const [dx, dy] = [x - middle[0], y - middle[1]];
    return [middle[0] + dx * cos + dy * sin, middle[1] - dx * sin + dy * cos];
  };
  const straightened = (p: Node): Node => {
    const d = p.sub(vec2(...middle)).toVar();
    return vec2(d.x.mul(cos).add(d.y.mul(sin)), d.y.mul(cos).sub(d.x.mul(sin)))
      .add(vec2(...middle))
      .toVar();
  };
  const leaned = (d: Node): Node => vec2(d.x.mul(cos).sub(d.y.mul(sin)), d.y.mul(cos).add(d.x.mul(sin)));
  // Two eyes are of one size: what vision made of the smaller one is less than it.
  const widest = face.eyes.map((e) => inHeights(e.half, s.aspect)).sort((a, b) => b[0] - a[0])[0] ?? [0, 0];
  const eyes = face.eyes.map((e) => eyeOf(upright(e.at), widest));
  const mouth = { at: upright(face.mouth.at), half: inHeights(face.mouth.half, s.aspect) };
  const chin = upright(face.chin)[1];
  const bare = o.open !== undefined && barelipped(s.picture, face);
  const lids = o.blink ? lidsOf(s.picture, face) : undefined;
  return {
    // The jaw drops in a mouth that smiles already.
    rank: o.open ? 3 : 2,
    fine: true,
    within: 'layer',
    ...(o.blink ? { of: 'lids' as const } : {}),
    put(t) {
      channels.blink.value = Math.min(1, (o.blink ?? still)(t));
      channels.smile.value = (o.smile ?? still)(t) * Math.min(1.3, Math.max(0.85, s.amount ** 0.5));
      channels.open.value = (o.open ?? still)(t) * (bare ? 1 : 0.65);
      channels.brows.value = (o.brows ?? still)(t) * s.amount;
      channels.gaze.value = (o.gaze ?? still)(t);
    },
    ...(o.smile || o.open || o.brows || o.gaze
      ? {
          warp: (here: Here) => {
            const p = straightened(here.p);
            const shift = vec2(0, 0).toVar();
            for (const eye of eyes) {
              if (o.gaze) shift.addAssign(gaze(p, eye, channels.gaze));
              if (o.brows) {
                const d = p
                  .sub(vec2(eye.at[0], eye.at[1] - half[1] * 0.28))
                  .div(vec2(half[0] * 0.5, half[1] * 0.2));
                shift.addAssign(vec2(0, half[1] * 0.07).mul(bell2(d).mul(channels.brows)));
              }
            }
            if (o.smile) shift.addAssign(smile(p, mouth, half, channels.smile));
            if (o.open) shift.addAssign(jaw(p, mouth, chin, half, channels.open).shift);
            return leaned(shift.toVar());
          },
        }
      : {}),
    // Under a moustache nobody sees the lips part: the jaw alone moves.
    ...(o.open && bare
      ? {
          light: (here: Here) => {
            const { dark } = jaw(straightened(here.p), mouth, chin, half, channels.open);
            return vec4(dark.mul(0.92), dark, dark, 0).negate();
          },
        }
      : {}),
    ...(lids ? { lay: (here: Here) => lids.at(here.p, channels.blink), dispose: () => lids.dispose() } : {}),
  };
}

const inHeights = (p: Point, aspect: number): Point => [p[0] * aspect, p[1]];

interface Eye {
  readonly at: Point;
  readonly half: Point;
}

function eyeOf(at: Point, [x, y]: Point): Eye {
  // An eye's opening is two to four times as wide as high; what vision boxes is less sure of its height.
  return { at, half: [x, Math.min(Math.max(y, x * 0.28), x * 0.85)] };
}

/** Iris and pupil go sideways in their opening. */
function gaze(p: Node, { at, half }: Eye, by: Node): Node {
  const d = p.sub(vec2(...at)).div(vec2(half[0], half[1] * 1.1));
  // As a whole in the middle, so that a pupil stays round; nothing at the lids.
  const inside = smoothstep(1.08, 0.4, length(d));
  return vec2(by.mul(half[0] * -0.27).mul(inside), 0);
}

/** The line of the lips bends up in an arc and widens, cheeks rise with its corners. */
function smile(p: Node, mouth: Eye, half: Point, by: Node): Node {
  const d = p.sub(vec2(...mouth.at)).toVar();
  const along = d.x.div(mouth.half[0] * 1.12).toVar();
  const square = along.mul(along).toVar();
  const near = exp(square.mul(square).mul(-0.32)).mul(bell(d.y.div(half[1] * 0.27)));
  const shift = vec2(
    along.mul(mouth.half[0] * 0.16),
    min(square, 1.4)
      .sub(0.28)
      .mul(half[1] * -0.095),
  )
    .mul(near)
    .toVar();
  for (const side of [-1, 1]) {
    const cheek = p
      .sub(vec2(mouth.at[0] + side * half[0] * 0.6, mouth.at[1] - half[1] * 0.34))
      .div(vec2(half[0] * 0.36, half[1] * 0.26));
    shift.addAssign(vec2(side * half[0] * 0.012, -half[1] * 0.042).mul(bell2(cheek)));
  }
  return shift.mul(by).negate();
}

/** The jaw drops: what is under the line of the lips goes down, above it up a little; between them it is dark. */
function jaw(p: Node, mouth: Eye, chin: number, half: Point, open: Node): { shift: Node; dark: Node } {
  const [mx, my] = mouth.at;
  const gap = half[1] * 0.2;
  const across = p.x.sub(mx).div(mouth.half[0] * 1.05);
  const span = max(float(1).sub(across.mul(across)), 0).toVar();
  const below = smoothstep(my - half[1] * 0.015, my + half[1] * 0.05, p.y);
  const wide = bell(p.x.sub(mx).div(half[0] * 0.72));
  const down = smoothstep(chin + half[1] * 0.42, chin - half[1] * 0.05, p.y)
    .mul(below)
    .mul(wide.mul(0.45).add(span.mul(0.55)));
  const up = smoothstep(my - half[1] * 0.26, my, p.y)
    .mul(float(1).sub(below))
    .mul(span)
    .mul(-0.22);
  const shift = vec2(0, down.add(up).mul(open).mul(gap)).negate();
  // Between the lips: from where the upper one has gone to where the lower one has.
  const wideOpen = open.mul(gap).mul(span);
  const middle = wideOpen.mul(0.36).add(my);
  const off = abs(p.y.sub(middle)).div(max(wideOpen.mul(0.56), 1e-4));
  const dark = smoothstep(1.05, 0.3, off)
    .mul(smoothstep(0.02, 0.4, span))
    .mul(smoothstep(0.12, 0.5, open))
    .mul(0.78);
  return { shift, dark };
}
