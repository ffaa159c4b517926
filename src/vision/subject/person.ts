import { patches } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Field } from '../raster.ts';
import type { Landmarks } from './landmarks.ts';
import { fillHoles } from './objects.ts';
import { segment } from './segment.ts';

/** Colours no farther apart are the same skin, the same hair; Lab units. */
const SKIN = 20;
const HAIR = 12;

/** The same face in a picture scaled by `k`. */
export function scaled(face: Landmarks, k: number): Landmarks {
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    (x + 0.5) * k - 0.5,
    (y + 0.5) * k - 0.5,
  ];
  const by = ([x, y]: readonly [number, number]): [number, number] => [x * k, y * k];
  return {
    ...face,
    eyes: face.eyes.map((e) => ({ at: at(e.at), half: by(e.half) })),
    mouth: { at: at(face.mouth.at), half: by(face.mouth.half) },
    chin: at(face.chin),
    middle: at(face.middle),
    half: by(face.half),
    apart: face.apart * k,
  };
}

/** Place of a pixel on the upright face: from its oval's middle in half widths and half heights. */
export function onFace(face: Landmarks): (x: number, y: number) => readonly [number, number] {
  const c = Math.cos(face.roll);
  const s = Math.sin(face.roll);
  const [mx, my] = face.middle;
  const [hx, hy] = face.half;
  return (x, y) => {
    const dx = x - mx;
    const dy = y - my;
    return [(dx * c + dy * s) / hx, (dy * c - dx * s) / hy];
  };
}

/**
 * The person that a face belongs to: what hangs together with a head, neck, shoulders and body in their usual places,
 * by colours learnt from there.
 * @param saliency at the size of the colours
 * @param ties prices of outlines, of tiesOf
 * @returns 1 inside, 0 outside
 */
export function personOf(lab: Lab, face: Landmarks, saliency: Field, ties: Float32Array): Uint8Array {
  const { width, height } = lab;
  const n = width * height;
  const place = onFace(face);
  const inside = new Float32Array(n);
  const bell = (d: number): number => 1 / (1 + Math.exp((d - 1) * 6));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const [u, v] = place(x, y);
      // Heads are wider and higher than faces by their hair; shoulders are three heads wide.
      const oval = Math.hypot(u, v);
      const head = bell(Math.hypot(u / 1.4, (v + (v < 0 ? 0 : 0.1)) / (v < 0 ? 1.65 : 1.25)));
      const neck = v > 0 && v < 1.9 ? bell(Math.abs(u) / 0.75) : 0;
      const spread = v > 1.25 ? Math.min(2.5, 1.1 + (v - 1.25) * 2.4) : 0;
      const body = spread > 0 ? 0.85 * bell(Math.abs(u) / spread) * Math.exp(-Math.max(0, v - 4) / 4) : 0;
      const prior = Math.max(head, neck * 0.85, body);
      const s = saliency.data[at]!;
      let p = prior * (0.55 + 0.45 * Math.min(1, s * 1.6));
      if (oval < 0.85) p = 0.98;
      // Far from the figure only what stands out joins it.
      if (prior < 0.15) p = Math.min(0.42, 0.05 + 0.5 * s * Math.exp(-Math.max(0, Math.abs(u) - 3) / 1.5));
      if (v < -1.9) p *= 0.4;
      inside[at] = p;
    }
  }
  let mask = segment(lab, { inside, ties, weight: 1.1 });
  const hair = hairLeftOut(lab, face, mask);
  if (hair) {
    for (let i = 0; i < n; i++) inside[i] = Math.max(inside[i]!, hair[i]!);
    mask = segment(lab, { inside, ties, weight: 1.1 });
  }
  fillHoles(mask, width, height, 0.02 * n);
  // Only what hangs together with the face.
  const { label, size } = patches(width, height, (at) => mask[at] === 1);
  const votes = new Float32Array(size.length);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const k = label[at]!;
      if (k < 0) continue;
      const [u, v] = place(x, y);
      if (u * u + v * v < 0.8) votes[k]!++;
    }
  }
  let own = -1;
  for (let k = 0; k < votes.length; k++) if (own < 0 || votes[k]! > votes[own]!) own = k;
  const bodies = patchesBelow(label, size, width, height, face);
  return Uint8Array.from(label, (k) => (k >= 0 && (k === own || bodies.has(k)) ? 1 : 0));
}

/** Difference of two colours, Lab units; light counts less than hue, since hair is shaded. */
const apartBy = (lab: Lab, i: number, to: readonly number[]): number =>
  Math.hypot((lab.l[i]! - to[0]!) * 0.7, lab.a[i]! - to[1]!, lab.b[i]! - to[2]!);

const middleOf = (lab: Lab, at: readonly number[]): [number, number, number] => {
  const sorted = (of: Float32Array): number =>
    at.map((i) => of[i]!).sort((p, q) => p - q)[at.length >> 1] ?? 0;
  return [sorted(lab.l), sorted(lab.a), sorted(lab.b)];
};

/**
 * Where hair lies that a cut has left to the background: a head that ends in bare skin at the top has something above
 * it that is neither skin nor like what is beside the head. How likely each pixel is such hair, or nothing.
 */
function hairLeftOut(lab: Lab, face: Landmarks, mask: Uint8Array): Float32Array | undefined {
  const { width, height } = lab;
  const place = onFace(face);
  const tip = Math.max(2, Math.round(face.half[0] * 0.12));
  const [tops, above, beside]: [number[], number[], number[]] = [[], [], []];
  for (let x = 0; x < width; x++) {
    let y = 0;
    while (y < height && !mask[y * width + x]) y++;
    if (y >= height || y < 2 * tip) continue;
    const [u, v] = place(x, y);
    if (Math.abs(u) > 0.8 || v > -0.3 || v < -2.2) continue;
    tops.push((y + 1) * width + x);
    for (let k = 2; k <= 2 * tip; k += 2) above.push((y - k) * width + x);
  }
  for (let y = 0, i = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      i = y * width + x;
      const [u, v] = place(x, y);
      if (!mask[i] && v > -3 && v < 0 && Math.abs(u) > 2.3 && Math.abs(u) < 4.5) beside.push(i);
    }
  if (tops.length < 6 || beside.length < 20) return undefined;
  const bare = tops.filter((i) => apartBy(lab, i, face.skin) < SKIN).length / tops.length;
  const hair = middleOf(lab, above);
  const own = above.filter((i) => apartBy(lab, i, hair) < HAIR).length / above.length;
  const like = beside.filter((i) => apartBy(lab, i, hair) < HAIR).length / beside.length;
  if (bare < 0.6 || own < 0.7 || like > 0.2) return undefined;
  const out = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const [u, v] = place(x, y);
      if (Math.abs(u) > 2.2 || v < -3.2 || v > 0.9) continue;
      const near = Math.max(0, 1 - apartBy(lab, i, hair) / (1.8 * HAIR));
      out[i] = near > 0.3 ? 0.6 + 0.38 * near : 0;
    }
  return out;
}

/** Large parts right below the chin: a body that a scarf or a shadow parts from its head. */
function patchesBelow(
  label: Int32Array,
  size: readonly number[],
  width: number,
  height: number,
  face: Landmarks,
): Set<number> {
  const out = new Set<number>();
  const least = face.half[0] * face.half[1];
  const [cx, cy] = face.chin;
  for (let y = Math.max(0, Math.round(cy)); y < Math.min(height, cy + face.half[1] * 1.2); y++) {
    const x = Math.min(width - 1, Math.max(0, Math.round(cx)));
    const k = label[y * width + x]!;
    if (k >= 0 && size[k]! > least) out.add(k);
  }
  return out;
}

/** Masks of a person's parts, 0 to 255, at the size of the person's mask. */
export interface Parts {
  readonly face: Uint8Array;
  readonly hair: Uint8Array;
  readonly cloth: Uint8Array;
}

/** Part a person: skin in the face's oval, hair above and beside it, clothes below the chin. */
export function partsOf(lab: Lab, face: Landmarks, person: Uint8Array): Parts {
  const { width, height } = lab;
  const n = width * height;
  const place = onFace(face);
  const [sl, sa, sb] = face.skin;
  const out = { face: new Uint8Array(n), hair: new Uint8Array(n), cloth: new Uint8Array(n) };
  const chin =
    (face.chin[1] - face.middle[1]) * Math.cos(face.roll) -
    (face.chin[0] - face.middle[0]) * Math.sin(face.roll);
  const low = chin / face.half[1];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const whole = person[at]!;
      if (whole === 0) continue;
      const [u, v] = place(x, y);
      const oval = Math.hypot(u, v);
      const unlike = Math.hypot((lab.l[at]! - sl) * 0.45, lab.a[at]! - sa, lab.b[at]! - sb);
      const skin = Math.min(1, Math.max(0, (17 - unlike) / 5));
      // Eyes and mouth are of the face though they are not skin; hair over the brow is not.
      const inner = v > -0.28 && oval < 0.8;
      const edge = Math.min(1, Math.max(0, (1.1 - oval) / 0.12));
      const share = edge * (inner ? 1 : skin);
      out.face[at] = Math.round(whole * share);
      const beside = v < low * 1.02 || (Math.abs(u) > 0.7 && Math.abs(u) < 1.9 && v < low * 1.9);
      if (beside && Math.abs(u) < 2.2 && v > -2.4 && !inner) {
        const hair = (1 - skin) * (1 - share);
        out.hair[at] = Math.round(whole * hair);
      }
      if (v > low * 1.08 && skin < 0.5)
        out.cloth[at] = Math.round(whole * (1 - skin) * (out.hair[at]! > 127 ? 0 : 1));
    }
  }
  split(lab, face, out, low);
  for (const kind of ['hair', 'cloth'] as const)
    keepLarge(out[kind], width, height, 0.06 * face.half[0] * face.half[1]);
  return out;
}

/** Below the chin, beside the neck, hair is what has the hair's colour; the rest is clothes. */
function split(lab: Lab, face: Landmarks, parts: Parts, low: number): void {
  const { width, height } = lab;
  const place = onFace(face);
  const sum = [0, 0, 0];
  let n = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (parts.hair[at]! < 128) continue;
      const [, v] = place(x, y);
      if (v > 0.2) continue;
      n++;
      sum[0]! += lab.l[at]!;
      sum[1]! += lab.a[at]!;
      sum[2]! += lab.b[at]!;
    }
  }
  const [hl, ha, hb] = sum.map((v) => v / Math.max(1, n)) as [number, number, number];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const own = parts.hair[at]!;
      if (own === 0) continue;
      const [, v] = place(x, y);
      if (v < 0.55 * low) continue;
      const unlike = Math.hypot((lab.l[at]! - hl) * 0.6, lab.a[at]! - ha, lab.b[at]! - hb);
      if (n > 20 && unlike < 15) continue;
      parts.hair[at] = 0;
      if (v > low * 0.95) parts.cloth[at] = own;
    }
  }
}

/** Drop islands of fewer pixels than `least`. */
function keepLarge(mask: Uint8Array, width: number, height: number, least: number): void {
  const { label, size } = patches(width, height, (at) => mask[at]! > 127);
  for (let i = 0; i < mask.length; i++)
    if (label[i]! < 0 ? mask[i]! > 0 && size.length === 0 : size[label[i]!]! < least) mask[i] = 0;
}
