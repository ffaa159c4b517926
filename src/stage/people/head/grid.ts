import type { Rgb } from '../../../base/colour.ts';
import { cross, dot, lerp, normalize, smoothstep, subtract, type Vec3 } from '../../../base/vectors.ts';
import type { Binding } from '../joints.ts';
import { gridNormals, type PuppetMesh } from '../mesh.ts';
import { type MorphName, morphNames, mouthShapes } from './mouth.ts';
import {
  type Distance,
  type FaceShape,
  gradient,
  headDistance,
  type MouthShape,
  march,
  openness,
} from './shape.ts';
import { type Complexion, paint, shade } from './skin.ts';

/** Resolution of the head's grid. */
export interface HeadDetail {
  readonly columns: number;
  readonly bag: number;
  readonly lips: number;
  readonly face: number;
}

/** One mouth shape as sparse differences from rest, over vertices of the skin. */
export interface Morph {
  readonly name: MorphName;
  readonly vertices: Uint32Array;
  /** xyz then normal xyz a vertex, metres. */
  readonly deltas: Float32Array;
}

/** Frame of the head: heads to metres. */
export interface HeadFrame {
  readonly scale: number;
  readonly origin: Vec3;
}

/** A point in heads as metres at rest. */
export const place = (frame: HeadFrame, p: Vec3): Vec3 => [
  frame.origin[0] + p[0] * frame.scale,
  frame.origin[1] + p[1] * frame.scale,
  frame.origin[2] + p[2] * frame.scale,
];

const centre: Vec3 = [0, -0.06, 0.02];

/** Points of the head's grid for one mouth shape: rows from the mouth's pole, over the lips, to the back. */
function points(
  f: FaceShape,
  mouth: MouthShape,
  d: Distance,
  detail: HeadDetail,
  axis: Vec3,
  rest?: readonly Vec3[],
): Vec3[] {
  const list: Vec3[] = [];
  const { columns, bag, lips, face } = detail;
  const side: Vec3 = [1, 0, 0];
  const up = cross(axis, side);
  const inner: Vec3[] = [];
  const outer: Vec3[] = [];
  for (let i = 0; i <= columns; i++) {
    const a = (2 * Math.PI * i) / columns;
    const c = Math.cos(a);
    const s = Math.sin(a);
    const lift = mouth.corner * (Math.abs(c) ** 2 - 0.25);
    const open = s > 0 ? mouth.u * Math.abs(s) : -mouth.l * Math.abs(s) ** 0.85;
    // The closed mouth keeps a shallow bow, so that it never looks ruled.
    const line = f.mouthY + lift - 0.006 * Math.cos(c * 3) * (1 - Math.min(1, (mouth.u + mouth.l) * 20));
    const bow = 1 - 0.28 * Math.exp(-((c / 0.16) ** 2));
    const thick = s > 0 ? f.lipUpper * bow * Math.abs(s) ** 0.62 : f.lipLower * Math.abs(s) ** 0.75;
    const x = mouth.w * c + f.lean * 0.5;
    const tuck = s < 0 ? mouth.tuck : 0;
    inner.push([x, line + open + tuck * 0.5 * Math.abs(s), 0]);
    const ox = (mouth.w + 0.012) * c + f.lean * 0.5;
    const oy =
      line +
      open +
      Math.sign(s) * thick * mouth.full * (s < 0 ? 1 - tuck * 14 : 1) +
      tuck * 0.3 * Math.abs(s);
    const surface = march(d, [ox, oy, 0.62], [0, 0, -1], 18);
    outer.push([ox, oy, surface[2] + 0.002 + mouth.pucker * 0.5]);
  }
  const lip = (i: number, q: number): Vec3 => {
    const o = outer[i] as Vec3;
    const n = inner[i] as Vec3;
    const s = Math.abs(Math.sin((2 * Math.PI * i) / columns));
    const lower = Math.sin((2 * Math.PI * i) / columns) < 0;
    const full = (lower ? f.lipLower : f.lipUpper) * 0.62 * Math.min(1.1, mouth.full) * s ** 0.5;
    const bulge =
      Math.sin(Math.min(1, q * 1.25) * Math.PI * 0.5) * full - smoothstep(0.55, 1, q) * (full * 0.9 + 0.006);
    const back = lower ? mouth.tuck * q : 0;
    return [lerp(o[0], n[0], q), lerp(o[1], n[1], q), o[2] + bulge - back];
  };
  for (let j = 0; j < bag; j++) {
    const q = 1 - j / bag;
    for (let i = 0; i <= columns; i++) {
      const e = lip(i, 1);
      const s = Math.sin((2 * Math.PI * i) / columns);
      const spread = Math.sin(q * Math.PI) * 0.02;
      list.push([
        e[0] * (1 - 0.9 * q ** 2),
        lerp(e[1], f.mouthY - mouth.l * 0.4, q ** 1.5) + spread * s,
        e[2] - 0.012 - q * 0.13,
      ]);
    }
  }
  for (let j = 0; j <= lips; j++) for (let i = 0; i <= columns; i++) list.push(lip(i, 1 - j / lips));
  for (let j = 1; j <= face; j++) {
    const r = j / face;
    const g = 0.5 * r + 0.5 * r ** 2.3;
    for (let i = 0; i <= columns; i++) {
      // A mouth moves neither eyes nor skull: the skin above the cheeks stays where it is.
      const still = rest?.[list.length];
      const share = still
        ? smoothstep(f.eyeY + 0.06, f.eyeY - 0.07, still[1]) * smoothstep(-0.2, 0, still[2])
        : 1;
      if (still && share <= 0) {
        list.push(still);
        continue;
      }
      const a = (2 * Math.PI * i) / columns;
      const b = normalize(subtract(outer[i] as Vec3, centre));
      // Towards its own azimuth every column leaves the lips at a signed angle, so that lips may cross the
      // grid's axis; what they stand aside of it fades out over the first rows.
      const ca = Math.cos(a);
      const sa = Math.sin(a);
      const out: Vec3 = [ca * side[0] + sa * up[0], ca * side[1] + sa * up[1], ca * side[2] + sa * up[2]];
      const beside: Vec3 = [ca * up[0] - sa * side[0], ca * up[1] - sa * side[1], ca * up[2] - sa * side[2]];
      const aside = dot(b, beside);
      const from = Math.atan2(dot(b, out), dot(b, axis));
      const left = aside * (1 - smoothstep(0, 0.32, r));
      const angle = from + (Math.PI - from) * g;
      const whole = Math.sqrt(1 - left ** 2);
      const sn = Math.sin(angle) * whole;
      const cs = Math.cos(angle) * whole;
      const dir: Vec3 = [
        cs * axis[0] + sn * out[0] + left * beside[0],
        cs * axis[1] + sn * out[1] + left * beside[1],
        cs * axis[2] + sn * out[2] + left * beside[2],
      ];
      const p = march(
        d,
        [centre[0] + dir[0] * 0.78, centre[1] + dir[1] * 0.78, centre[2] + dir[2] * 0.78],
        [-dir[0], -dir[1], -dir[2]],
      );
      list.push(
        still ? [lerp(still[0], p[0], share), lerp(still[1], p[1], share), lerp(still[2], p[2], share)] : p,
      );
    }
  }
  return list;
}

/**
 * Add the head's skin to a mesh and return its mouth morphs. The grid's pole is inside the mouth, so lips
 * are edge loops and every mouth shape has the same topology.
 */
export function headSkin(
  mesh: PuppetMesh,
  frame: HeadFrame,
  f: FaceShape,
  complexion: Complexion,
  detail: HeadDetail,
): Morph[] {
  const { columns, bag, lips, face } = detail;
  const rows = bag + lips + face;
  const shapes = mouthShapes(f);
  const d = headDistance(f, shapes.rest);
  // The grid spreads from the middle of the closed mouth, where it lies on the face.
  const axis = normalize(subtract(march(d, [0, f.mouthY, 0.62], [0, 0, -1]), centre));
  const rest = points(f, shapes.rest, d, detail, axis);
  const restNormals = gridNormals(rest, columns, rows, true);
  const part = mesh.of('skin');
  const base = part.count;
  const bind: Binding = [['head', 1]];
  const dark: Rgb = [0.05, 0.008, 0.008];
  const w = columns + 1;
  rest.forEach((p, index) => {
    const row = Math.floor(index / w);
    const g = gradient(d, p);
    const n = restNormals[index] as Vec3;
    const own: Vec3 =
      n[0] * g[0] + n[1] * g[1] + n[2] * g[2] < 0 && row > bag + lips ? [-n[0], -n[1], -n[2]] : n;
    const outside = smoothstep(bag + lips, bag + lips + 3, row);
    const normal = normalize([
      lerp(own[0], g[0], outside),
      lerp(own[1], g[1], outside),
      lerp(own[2], g[2], outside),
    ]);
    const open = openness(d, p, g);
    let colour: Rgb;
    if (row < bag) colour = shade(dark, 1);
    else if (row < bag + lips) {
      const q = (bag + lips - row) / lips;
      const c = paint(f, complexion, p, open);
      const edge = smoothstep(0.02, 0.18, q);
      const depth = 1 - 0.82 * smoothstep(0.62, 1, q);
      colour = [
        lerp(c[0], complexion.lips[0], edge) * depth,
        lerp(c[1], complexion.lips[1], edge) * depth,
        lerp(c[2], complexion.lips[2], edge) * depth,
      ];
    } else colour = paint(f, complexion, p, open);
    const u = Math.atan2(p[0], p[2] + 0.03);
    part.push(
      { at: place(frame, p), colour, bind, uv: [u * 0.35 * frame.scale, p[1] * frame.scale] },
      normal,
    );
  });
  // The head faces outwards everywhere: decide the winding once, at the forehead.
  const probe = (bag + lips + Math.floor(face * 0.5)) * w + Math.floor(columns / 4);
  const n0 = restNormals[probe] as Vec3;
  const g0 = gradient(d, rest[probe] as Vec3);
  const flip = n0[0] * g0[0] + n0[1] * g0[1] + n0[2] * g0[2] < 0;
  if (flip) {
    for (let v = base; v < base + (bag + lips + 1) * w; v++)
      for (let a = 0; a < 3; a++) part.normals[v * 3 + a]! *= -1;
  }
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const a = base + j * w + i;
      if (flip) part.indices.push(a, a + w, a + 1, a + 1, a + w, a + w + 1);
      else part.indices.push(a, a + 1, a + w, a + 1, a + w + 1, a + w);
    }
  }
  return morphNames.map((name): Morph => {
    const shape = shapes.morphs[name];
    const moved = points(f, shape, headDistance(f, shape), detail, axis, rest);
    const normals = gridNormals(moved, columns, rows, true);
    const vertices: number[] = [];
    const deltas: number[] = [];
    const sign = flip ? -1 : 1;
    moved.forEach((p, i) => {
      const o = rest[i] as Vec3;
      const dx = p[0] - o[0],
        dy = p[1] - o[1],
        dz = p[2] - o[2];
      if (Math.hypot(dx, dy, dz) < 0.0008) return;
      const n = normals[i] as Vec3;
      const r = restNormals[i] as Vec3;
      vertices.push(base + i);
      deltas.push(
        dx * frame.scale,
        dy * frame.scale,
        dz * frame.scale,
        sign * (n[0] - r[0]),
        sign * (n[1] - r[1]),
        sign * (n[2] - r[2]),
      );
    });
    return { name, vertices: Uint32Array.from(vertices), deltas: Float32Array.from(deltas) };
  });
}
