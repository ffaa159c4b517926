import type { Field } from '../raster.ts';
import { border, sharpness } from './borders.ts';
import { type Features, hueOf, lengthOf, type Piece, ramp } from './features.ts';
import { standing } from './standing.ts';

/** What was made out of the sky. */
export interface SkyFound {
  /** For each piece how much it is sky, 0 to 1. */
  readonly of: Float32Array;
  /** How sure it is that there is sky at all, 0 to 1. */
  readonly confidence: number;
  /** Share of the picture. */
  readonly share: number;
}

/** How often a sky has such a colour: blue and grey by day, pink to yellow at sunset, dark by night. */
export function skyColour({ l, a, b, chroma }: Pick<Piece, 'l' | 'a' | 'b' | 'chroma'>): number {
  const grey = l > 55 ? ramp(45, 85, l) * 0.35 + 0.5 : l > 25 ? 0.5 : 0.4;
  const hue = hueOf(a, b);
  const warmHue = hue < 105 || hue > 295;
  const blue = ramp(190, 225, hue) * ramp(330, 295, hue) * 0.95;
  // A sunset shines; wood, skin and sand of the same hue are darker or rougher.
  const warm = warmHue
    ? ramp(45, 72, l) * 0.75 * ramp(105, 85, hue > 295 ? 0 : hue) * ramp(95, 60, chroma)
    : 0;
  const teal = hue > 165 && hue < 225 ? 0.55 * ramp(165, 195, hue) : 0;
  const violet = ramp(285, 300, hue) * ramp(352, 338, hue) * ramp(18, 32, l) * 0.6;
  // Between the violet above and the orange below lies a dusky pink.
  const pink = hue > 320 || hue < 45 ? 0.32 * ramp(30, 42, l) * ramp(46, 32, chroma) : 0;
  const coloured = Math.max(0.04, blue, warm, teal, violet, pink);
  // Heavy clouds of an evening are a warm grey.
  const t = warmHue ? ramp(8, 18, chroma) : ramp(4, 12, chroma);
  return grey * (1 - t) + coloured * t;
}

/** Smallest piece of sky that another is told by, share of the picture. */
const BODY = 0.012;
/** Colour step up to which what hangs apart may be the same sky, Lab units. */
const KIN = 14;

/** For each piece inside, how many pixels hang together with it. */
function bodies(
  all: readonly number[],
  inside: Uint8Array,
  touching: readonly ReadonlyMap<number, number>[],
  piece: readonly Piece[],
): Int32Array {
  const body = new Int32Array(inside.length);
  for (const start of all) {
    if (body[start]! > 0) continue;
    const group = [start];
    const seen = new Set(group);
    let size = 0;
    for (let head = 0; head < group.length; head++) {
      size += piece[group[head]!]!.size;
      for (const q of touching[group[head]!]!.keys()) {
        if (inside[q] && !seen.has(q)) {
          seen.add(q);
          group.push(q);
        }
      }
    }
    for (const p of group) body[p] = size;
  }
  return body;
}

/** How blue, 0 to 1: what no wall and no cloud is. */
function blueOf({ a, b, chroma }: Piece): number {
  const hue = hueOf(a, b);
  return ramp(215, 240, hue) * ramp(310, 290, hue) * ramp(5, 14, chroma);
}

const distance = (p: Piece, q: Piece): number => lengthOf((p.l - q.l) * 0.8, p.a - q.a, p.b - q.b);

/**
 * Sky: smooth or cloudy, of a sky's colour, hanging together from the upper border. What runs down to the lower
 * border is a backdrop and no sky; what has no rougher or darker picture under it is sky only perhaps.
 * @param fire flames, which are of a sunset's colours and no sky
 * @param floor the lowest that sky can be at a column, both shares of the picture
 */
export function findSky(features: Features, fire: Field, floor: (x: number) => number = () => 2): SkyFound {
  const { pieces, piece, width, height, lab } = features;
  const { count, touching, label } = pieces;
  const burning = new Float32Array(count);
  for (let i = 0; i < label.length; i++) burning[label[i]!]! += fire.data[i]!;
  const like = Float32Array.from(piece, (p, i) => {
    if (p.y > floor(p.x) || burning[i]! > p.size * 0.25) return 0;
    const hue = hueOf(p.a, p.b);
    const wooden = p.chroma > 10 && hue > 20 && hue < 105 && p.l < 62;
    const smooth = (wooden ? ramp(6, 2, p.grain) : ramp(p.chroma > 30 ? 16 : 11, 3.5, p.grain)) * 0.85 + 0.15;
    return skyColour(p) * smooth * (1 - 0.35 * ramp(0.6, 1, p.y));
  });
  const cut = sharpness(pieces, lab);
  // Grow from the upper border through small steps of colour; a step down into the dark leaves the sky.
  const inside = new Uint8Array(count);
  const from = new Int32Array(count).fill(-1);
  const queue: number[] = [];
  const seed = (p: number): void => {
    if (inside[p]) return;
    inside[p] = 1;
    from[p] = p;
    queue.push(p);
  };
  let head = 0;
  const grow = (): void => {
    for (; head < queue.length; head++) {
      const p = queue[head]!;
      for (const [q, sides] of touching[p]!) {
        if (inside[q] || sides < 2) continue;
        const here = piece[p]!;
        const there = piece[q]!;
        const step = distance(here, there);
        // Through a slow gradient the sky takes colours that it would not be known by.
        if (like[q]! < (step < 8 && there.grain < 2.5 ? 0.1 : 0.26)) continue;
        const drop = here.l - there.l;
        // Clouds lit by a low sun are far from the sky's own colour.
        const hue = hueOf(there.a, there.b);
        const warm = hue < 100 || hue > 325 ? 1 : 0;
        const lit = warm * ramp(50, 66, there.l) * ramp(14, 34, there.chroma) * ramp(14, 30, here.l);
        const first = piece[from[p]!]!;
        if (there.l - first.l > 42 && first.l < 32) continue;
        const cloud = here.l < 60 && there.grain < 9 ? 26 * lit : 0;
        const limit = 9 + (10 + 18 * lit) * like[q]! + cloud;
        // A ridge or a sea's edge is crisp, a cloud's soft; only what is brighter may be a cloud with a hard edge.
        const crisp = cut.get(border(p, q, count)) ?? 0;
        if (drop > -4 && step > 5 && crisp > 3.5 && crisp > 0.55 * step) continue;
        const home = distance(first, there);
        if (step > limit || (drop > 9 && there.y > here.y) || (home > 45 && step > 8)) continue;
        inside[q] = 1;
        from[q] = from[p]!;
        queue.push(q);
      }
    }
  };
  for (let p = 0; p < count; p++) if (piece[p]!.touches.top && like[p]! > 0.3) seed(p);
  grow();
  // Leaves may hang before the upper border; only blue can be told from what else is smooth up there.
  if (queue.reduce((sum, p) => sum + blueOf(piece[p]!) * piece[p]!.size, 0) < width * height * BODY) {
    for (let p = 0; p < count; p++) {
      if (piece[p]!.y < 0.3 && like[p]! > 0.8 && blueOf(piece[p]!) > 0.8 && piece[p]!.grain < 3) seed(p);
    }
    grow();
  }
  const before = queue.length;
  for (const p of standing(features, inside)) {
    inside[p] = 0;
    like[p] = 0;
  }
  const grown = queue.filter((p) => inside[p]);
  // What was mostly things with outlines is hardly sky in the rest.
  const airy = ramp(0.2, 0.55, grown.length / Math.max(1, before));
  // Bits of the same sky seen through branches or beyond a tower.
  let l = 0;
  let n = 0;
  for (let p = 0; p < count; p++) {
    if (!inside[p]) continue;
    l += piece[p]!.l * piece[p]!.size;
    n += piece[p]!.size;
  }
  const none = { of: new Float32Array(count), confidence: 0, share: 0 };
  if (n < width * height * 0.012) return none;
  // A pane or a panel at the upper border is no sky by itself, and no bit elsewhere is told by it.
  const body = bodies(grown, inside, touching, piece);
  const members = grown.filter((p) => body[p]! > width * height * BODY);
  const told = members.length > 0;
  if (told) for (const p of grown) if (body[p]! <= width * height * BODY) inside[p] = 0;
  // There is one sky: what hangs apart from most of it and has none of its colours is something else.
  const most = Math.max(0, ...members.map((p) => body[p]!));
  const main = members.filter((p) => body[p] === most);
  const kindred = new Set([most]);
  for (const p of members) {
    if (!kindred.has(body[p]!) && main.some((q) => distance(piece[p]!, piece[q]!) < KIN))
      kindred.add(body[p]!);
  }
  for (const p of members) if (!kindred.has(body[p]!)) inside[p] = 0;
  // Beside a blue sky, what is white and nowhere touches it is a wall.
  const blueBodies = new Map<number, number>();
  let blueSky = 0;
  for (const p of grown) {
    const own = blueOf(piece[p]!) * piece[p]!.size;
    blueSky += own;
    blueBodies.set(body[p]!, (blueBodies.get(body[p]!) ?? 0) + own);
  }
  if (blueSky > width * height * BODY) {
    const pale = (p: number): boolean => blueBodies.get(body[p]!)! < 0.1 * body[p]!;
    const blues = grown.filter((p) => !pale(p) && inside[p]);
    // Haze beyond a cable or a mast is still of the colour of the sky on this side of it.
    const kin = new Set<number>();
    for (const p of grown) {
      if (!pale(p) || kin.has(body[p]!)) continue;
      const near = (q: number): boolean =>
        Math.hypot(piece[p]!.x - piece[q]!.x, piece[p]!.y - piece[q]!.y) < 0.15 &&
        distance(piece[p]!, piece[q]!) < 9;
      if (blues.some(near)) kin.add(body[p]!);
    }
    for (const p of grown) if (pale(p) && !kin.has(body[p]!)) inside[p] = 0;
  }
  for (let p = 0; p < count; p++) {
    if (inside[p] || like[p]! < 0.35) continue;
    const at = piece[p]!;
    let near = Number.POSITIVE_INFINITY;
    for (const q of members) {
      const there = piece[q]!;
      if (there.y < at.y - 0.15 || inside[q] !== 1) continue;
      near = Math.min(near, distance(at, there) + lengthOf(12 * (at.x - there.x), 30 * (at.y - there.y)));
    }
    if (near < 9) inside[p] = 2;
  }
  // A bit beyond something is sky; one that meets the sky itself at a crisp edge is a hazy ridge or the sea.
  const looked = new Uint8Array(count);
  for (let start = 0; start < count; start++) {
    if (inside[start] !== 2 || looked[start]) continue;
    const group = [start];
    looked[start] = 1;
    let meets = 0;
    let size = 0;
    for (let head = 0; head < group.length; head++) {
      const p = group[head]!;
      size += piece[p]!.size;
      for (const [q, sides] of touching[p]!) {
        if (inside[q] === 1) {
          if ((cut.get(border(p, q, count)) ?? 0) > 3) meets += sides;
        } else if (inside[q] === 2 && !looked[q]) {
          looked[q] = 1;
          group.push(q);
        }
      }
    }
    if (meets > 0.35 * Math.sqrt(size)) for (const p of group) inside[p] = 0;
  }
  const of = Float32Array.from(inside, (v) => (v > 0 ? 1 : 0));
  // Where each column's sky ends, and what lies beyond.
  let columns = 0;
  let beyondGrain = 0;
  let beyondLight = 0;
  let ownGrain = 0;
  let ends = 0;
  let bottom = 0;
  for (let x = 0; x < width; x++) {
    if (of[label[x]!]! < 0.5) continue;
    columns++;
    let y = 0;
    while (y < height && of[label[y * width + x]!]! > 0.5) y++;
    if (y >= height) {
      bottom++;
      continue;
    }
    ends++;
    const under = piece[label[Math.min(height - 1, y + Math.ceil(height * 0.02)) * width + x]!]!;
    beyondGrain += under.grain;
    beyondLight += under.l;
    ownGrain += piece[label[Math.max(0, y - 2) * width + x]!]!.grain;
  }
  let share = 0;
  let liking = 0;
  let lowerSide = 0;
  let blue = 0;
  for (let p = 0; p < count; p++) {
    if (!inside[p]) continue;
    share += piece[p]!.size;
    liking += like[p]! * piece[p]!.size;
    blue += piece[p]!.size * blueOf(piece[p]!);
    if (piece[p]!.touches.bottom) bottom += width / Math.sqrt(count);
    if (piece[p]!.touches.side && piece[p]!.y > 0.75) lowerSide++;
  }
  liking /= Math.max(1, share);
  blue /= Math.max(1, share);
  share /= width * height;
  const mean = l / n;
  const rougher = ends > 0 ? ramp(0, 3, (beyondGrain - ownGrain) / ends) : 0;
  const darker = ends > 0 ? ramp(-5, 25, mean - beyondLight / ends) : 0;
  const open = ramp(0.05, 0.45, columns / width);
  // Looking up, a blue sky may well reach the lower border.
  const backdrop =
    (ramp(0.02, 0.3, bottom / width) * 0.8 + ramp(0, 4, lowerSide) * 0.15) *
    (1 - 0.65 * blue * ramp(0.1, 0.5, columns / width));
  // A wall is one colour all over; a sky grows paler downward or has clouds.
  let spread = 0;
  for (let p = 0; p < count; p++) {
    if (inside[p]) spread += piece[p]!.size * ((piece[p]!.l - mean) ** 2 + 0.05 * piece[p]!.grain);
  }
  const varied = ramp(0.6, 3, Math.sqrt(spread / Math.max(1, share * width * height)));
  const wall = 1 - 0.65 * (1 - varied) * (1 - blue);
  const confidence =
    airy *
    wall *
    ramp(0.15, 0.75, liking) *
    (0.45 + 0.55 * open) *
    (0.35 + 0.65 * Math.max(rougher, darker)) *
    (1 - Math.min(0.95, backdrop));
  return { of, confidence, share };
}
