import { type Lab, labOf } from '../lab.ts';
import type { Field, Mask, Point, Raster } from '../raster.ts';
import { resizeField, resizeMask, resizeRaster } from '../resize.ts';
import type { Face, Region } from '../sight/sight.ts';
import { binsOf } from './colours.ts';
import { likelyFaces } from './faces.ts';
import { type Landmarks, landmarksOf } from './landmarks.ts';
import { objectsOf } from './objects.ts';
import { onFace, partsOf, personOf, scaled } from './person.ts';
import { boxOf, regionOf } from './regions.ts';
import { type Hints, saliencyOf } from './saliency.ts';
import { refine, tiesOf } from './segment.ts';

export type { Hints } from './saliency.ts';

/** What stands out of a picture. */
export interface Subjects {
  /** Subjects and persons, best first; after them the persons' faces, hair and clothes. */
  readonly regions: readonly Region[];
  readonly faces: readonly Face[];
  /** What a viewer looks at first: 0 to 1, at the size of the picture given. */
  readonly saliency: Field;
}

/** Long side at which things are looked for; their outlines are refined at the size given. */
const SEEK = 320;
/** Price of an outline where nothing is seen, against a pull of up to about 5: more gives calmer masks. */
const OUTLINE = 3;
/** Faces under this confidence are dropped. */
const SURE = 0.35;
const MOST_FACES = 3;
const MOST_SUBJECTS = 4;

/** A face and how sure it is. */
interface Found {
  readonly marks: Landmarks;
  readonly confidence: number;
}

/** Something to be put out as a region, at the size that it was looked for. */
interface Draft {
  readonly mask: Uint8Array;
  readonly confidence: number;
  readonly face?: Found;
}

/**
 * Find what a picture is of: things that stand out, with crisp outlines, and persons with their faces. Nothing is
 * returned for a picture of a landscape, or something of a confidence under 0.35. The same pixels give the same
 * answer; never throws for a raster of at least 1 x 1.
 * @param small the picture, long side at most 640
 * @param hints masks of the background at the same size, where known
 * @example findSubjects(small, { sky }).regions[0]?.name // 'red subject in the middle'
 */
export function findSubjects(small: Raster, hints: Hints = {}): Subjects {
  const { width, height } = small;
  const scale = Math.min(1, SEEK / Math.max(width, height));
  const w = Math.max(1, Math.round(width * scale));
  const h = Math.max(1, Math.round(height * scale));
  const fit = (mask: Mask): Mask => resizeMask(mask, w, h);
  const lab = labOf(resizeRaster(small, w, h));
  const full = labOf(small);
  const bins = binsOf(full);
  const saliency = saliencyOf(lab, {
    ...(hints.sky && { sky: fit(hints.sky) }),
    ...(hints.water && { water: fit(hints.water) }),
    ...(hints.ground && { ground: fit(hints.ground) }),
  });
  const ties = tiesOf(lab, OUTLINE);
  const found = facesOf(full, lab, saliency);
  const drafts: Draft[] = found.map((face) => ({
    mask: personOf(lab, scaled(face.marks, w / width), saliency, ties),
    confidence: Math.min(0.97, 0.25 + 0.75 * face.confidence),
    face,
  }));
  for (const object of objectsOf(lab, saliency, ties)) {
    if (drafts.length >= MOST_SUBJECTS) break;
    const rest = without(object.mask, drafts);
    if (rest) drafts.push({ mask: rest, confidence: object.confidence * (found.length > 0 ? 0.7 : 1) });
  }
  const whole: Region[] = [];
  const parts: Region[] = [];
  const faces: Face[] = [];
  const count = new Map<string, number>();
  const name = (kind: string): string => {
    const rank = (count.get(kind) ?? 0) + 1;
    count.set(kind, rank);
    return rank === 1 ? kind : `${kind}-${rank}`;
  };
  for (const draft of drafts) {
    const rough = resizeField({ width: w, height: h, data: Float32Array.from(draft.mask) }, width, height);
    const mask: Mask = { width, height, data: refine(full, rough.data, Math.ceil(1.5 / scale)) };
    const kind = draft.face ? 'person' : 'subject';
    const id = name(kind);
    whole.push(regionOf(full, bins, { id, kind, mask, confidence: draft.confidence }));
    if (!draft.face) continue;
    const { marks, confidence } = draft.face;
    const masks = partsOf(full, marks, mask.data);
    for (const part of ['face', 'hair', 'cloth'] as const) {
      const region = regionOf(full, bins, {
        id: name(part),
        kind: part,
        mask: { width, height, data: masks[part] },
        confidence: confidence * (part === 'face' ? 1 : 0.85),
        of: id,
      });
      if (part !== 'face' && region.share < 0.002) continue;
      parts.push(region);
      if (part === 'face') faces.push(faceOf(draft.face, region, id, width, height));
    }
  }
  return { regions: [...whole, ...parts], faces, saliency: resizeField(saliency, width, height) };
}

/** Faces that are sure enough, best first. */
function facesOf(full: Lab, half: Lab, saliency: Field): Found[] {
  const { likely, planes } = likelyFaces(full, half);
  const k = half.width / full.width;
  const found: Found[] = [];
  for (const one of likely.slice(0, 6)) {
    const marks = landmarksOf(full, planes, one);
    const [x, y] = marks.middle;
    const u = Math.min(half.width - 1, Math.max(0, Math.round(x * k)));
    const v = Math.min(half.height - 1, Math.max(0, Math.round(y * k)));
    // A face is looked at first; one in what nobody looks at is a chance likeness.
    const stands = Math.min(0.6, saliency.data[v * half.width + u]!) - 0.35;
    const confidence = 1 / (1 + Math.exp(-(one.score + 1.5 * stands - 1.8) / 0.45));
    // Of a face that is turned away, one eye and half the mouth are guesses.
    const shown = confidence * (1 - 0.35 * Math.abs(marks.turn) ** 2);
    if (shown >= SURE) found.push({ marks, confidence: shown });
  }
  const kept: Found[] = [];
  // Brows and buttons on a large face may look like small ones: the large face goes first.
  const rank = (f: Found): number => f.confidence * Math.sqrt(f.marks.apart);
  for (const one of found.sort((p, q) => rank(q) - rank(p))) {
    if (kept.length < MOST_FACES && !kept.some((k) => sameHead(k.marks, one.marks))) kept.push(one);
  }
  return kept;
}

/** Does one face lie on the head or neck of another, or in the shadow of one far larger? */
function sameHead(p: Landmarks, q: Landmarks): boolean {
  const [large, small] = p.apart > q.apart ? [p, q] : [q, p];
  const [u, v] = onFace(large)(...small.middle);
  return Math.hypot(u / 2, v / 1.9) < 1 || small.apart < 0.3 * large.apart;
}

/** What of a mask is not yet another's, or nothing when most of it is. */
function without(mask: Uint8Array, drafts: readonly Draft[]): Uint8Array | undefined {
  let all = 0;
  let left = 0;
  const rest = mask.map((v, i) => {
    if (!v) return 0;
    all++;
    if (drafts.some((d) => d.mask[i])) return 0;
    left++;
    return 1;
  });
  return left > 0.6 * all ? rest : undefined;
}

/** A face in shares of the picture. */
function faceOf(
  { marks, confidence }: Found,
  region: Region,
  person: string,
  width: number,
  height: number,
): Face {
  const at = ([x, y]: Point): Point => [(x + 0.5) / width, (y + 0.5) / height];
  const by = ([x, y]: Point): Point => [x / width, y / height];
  const box = boxOf(region.mask);
  return {
    region: region.id,
    person,
    box,
    eyes: marks.eyes.map((e) => ({ at: at(e.at), half: by(e.half) })),
    mouth: { at: at(marks.mouth.at), half: by(marks.mouth.half) },
    chin: at(marks.chin),
    roll: marks.roll,
    turn: Math.round(marks.turn * 100) / 100,
    confidence: Math.round(confidence * 100) / 100,
  };
}
