import { type Features, hueOf, type Piece, ramp } from './features.ts';

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
  const blue = ramp(190, 225, hue) * ramp(330, 295, hue) * 0.95;
  // A sunset shines; wood, skin and sand of the same hue are darker or rougher.
  const warm =
    hue < 105 || hue > 295
      ? ramp(45, 72, l) * 0.75 * ramp(105, 85, hue > 295 ? 0 : hue) * ramp(95, 60, chroma)
      : 0;
  const teal = hue > 165 && hue < 225 ? 0.55 * ramp(165, 195, hue) : 0;
  const coloured = Math.max(0.04, blue, warm, teal);
  const t = ramp(4, 12, chroma);
  return grey * (1 - t) + coloured * t;
}

const distance = (p: Piece, q: Piece): number => Math.hypot((p.l - q.l) * 0.8, p.a - q.a, p.b - q.b);

/**
 * Sky: smooth or cloudy, of a sky's colour, hanging together from the upper border. What runs down to the lower
 * border is a backdrop and no sky; what has no rougher or darker picture under it is sky only perhaps.
 * @param floor the lowest that sky can be at a column, both shares of the picture
 */
export function findSky(
  { pieces, piece, width, height }: Features,
  floor: (x: number) => number = () => 2,
): SkyFound {
  const { count, touching, label } = pieces;
  const like = Float32Array.from(piece, (p) => {
    if (p.y > floor(p.x)) return 0;
    const hue = hueOf(p.a, p.b);
    const wooden = p.chroma > 10 && hue > 20 && hue < 105 && p.l < 62;
    const smooth = (wooden ? ramp(6, 2, p.grain) : ramp(11, 3.5, p.grain)) * 0.85 + 0.15;
    return skyColour(p) * smooth * (1 - 0.35 * ramp(0.6, 1, p.y));
  });
  // Grow from the upper border through small steps of colour; a step down into the dark leaves the sky.
  const inside = new Uint8Array(count);
  const from = new Int32Array(count).fill(-1);
  const queue: number[] = [];
  for (let p = 0; p < count; p++) {
    if (piece[p]!.touches.top && like[p]! > 0.3) {
      inside[p] = 1;
      from[p] = p;
      queue.push(p);
    }
  }
  for (let head = 0; head < queue.length; head++) {
    const p = queue[head]!;
    for (const [q, sides] of touching[p]!) {
      if (inside[q] || sides < 2 || like[q]! < 0.26) continue;
      const step = distance(piece[p]!, piece[q]!);
      const drop = piece[p]!.l - piece[q]!.l;
      // Clouds lit by a low sun are far from the sky's own colour.
      const lit = ramp(50, 66, piece[q]!.l) * ramp(14, 34, piece[q]!.chroma) * ramp(14, 30, piece[p]!.l);
      if (piece[q]!.l - piece[from[p]!]!.l > 42 && piece[from[p]!]!.l < 32) continue;
      const limit = 9 + (10 + 18 * lit) * like[q]!;
      const home = distance(piece[from[p]!]!, piece[q]!);
      if (step > limit || (drop > 9 && piece[q]!.y > piece[p]!.y) || (home > 45 && step > 8)) continue;
      inside[q] = 1;
      from[q] = from[p]!;
      queue.push(q);
    }
  }
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
  const members = queue.filter((p) => piece[p]!.size > 0);
  for (let p = 0; p < count; p++) {
    if (inside[p] || like[p]! < 0.35) continue;
    const at = piece[p]!;
    let near = Number.POSITIVE_INFINITY;
    for (const q of members) {
      const there = piece[q]!;
      if (there.y < at.y - 0.3) continue;
      near = Math.min(near, distance(at, there) + 25 * Math.hypot(at.x - there.x, at.y - there.y));
    }
    if (near < 9) inside[p] = 2;
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
    const hue = hueOf(piece[p]!.a, piece[p]!.b);
    blue += piece[p]!.size * ramp(215, 240, hue) * ramp(310, 290, hue) * ramp(5, 14, piece[p]!.chroma);
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
  const wall = 1 - 0.5 * (1 - varied) * (1 - blue);
  const confidence =
    wall *
    ramp(0.15, 0.75, liking) *
    (0.45 + 0.55 * open) *
    (0.35 + 0.65 * Math.max(rougher, darker)) *
    (1 - Math.min(0.95, backdrop));
  return { of, confidence, share };
}
