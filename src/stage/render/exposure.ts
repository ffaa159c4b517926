/** What a shot is exposed with; metered once, so that any frame alone looks as it does in sequence. */
export interface Exposure {
  /** Factor on radiance before the film's curve. */
  readonly level: number;
  /** Irradiance / π of the light beside the lens that keeps faces readable. */
  readonly eye: number;
  /** Irradiance / π beyond which light on what moves is netted, so that skin keeps its drawing near a lamp. */
  readonly net: number;
}

/**
 * Exposure from a small picture of radiances: the mean in stops goes to middle grey, darker for high
 * key-to-fill ratios and for the night (`day` 0), and the brightest twentieth stays on the curve's shoulder.
 */
export function exposureFor(
  pixels: Float32Array,
  keyToFill: number,
  day = 1,
  subject?: Subject,
  flat?: number,
): number {
  const levels: number[] = [];
  let sum = 0;
  let weights = 0;
  const width = 64;
  for (let i = 0; i < pixels.length; i += 4) {
    const l = grey(pixels, i);
    levels.push(l);
    const x = ((i / 4) % width) / (width - 1) - 0.5;
    const y = Math.floor(i / 4 / width) / Math.max(1, pixels.length / 4 / width - 1) - 0.5;
    // The middle of the picture counts most.
    const weight = 0.25 + Math.exp(-(x * x + y * y) * 9);
    sum += Math.log(Math.max(l, 1e-4)) * weight;
    weights += weight;
  }
  levels.sort((a, b) => a - b);
  const mean = Math.exp(sum / weights);
  const bright = levels[Math.floor(levels.length * 0.95)] as number;
  const hard = Math.max(1, keyToFill / 3);
  const middle = (0.065 + 0.145 * day) / hard ** 0.42;
  const low = middle / Math.max(mean, 1e-4);
  const peak = levels[Math.floor(levels.length * 0.99)] as number;
  // By night windows and signs may burn: what they light is to be seen.
  const high = Math.min((0.62 + 0.12 * day) / Math.max(bright, 1e-4), 2.4 / Math.max(peak, 1e-4));
  // Between both wishes, nearer to the lower one.
  const least = Math.min(low, high);
  const whole = flat ?? least ** 0.8 * Math.max(least, Math.min(Math.max(low, high), least * 2.5)) ** 0.2;
  return Math.min(
    40,
    Math.max(0.05, subject ? servedBy(whole, pixels, subject, hard, day, bright, flat) : whole),
  );
}

/** Cells of the meter's picture that matter, and whether they are people, whose tones have a place. */
export interface Subject {
  readonly weights: Float32Array;
  readonly people: boolean;
}

const grey = (pixels: Float32Array, i: number): number =>
  (pixels[i] as number) * 0.27 + (pixels[i + 1] as number) * 0.62 + (pixels[i + 2] as number) * 0.11;

/**
 * Moves an exposure until the subject's mean lies where its kind is usually printed (skin between two stops
 * under and a third over middle grey; things may be darker or paler), its brightest tenth keeps its drawing,
 * and the surroundings are at most burnt by a stop.
 */
function servedBy(
  whole: number,
  pixels: Float32Array,
  { weights, people }: Subject,
  hard: number,
  day: number,
  bright: number,
  flat: number | undefined,
): number {
  const seen: { readonly level: number; readonly weight: number }[] = [];
  let sum = 0;
  let total = 0;
  weights.forEach((weight, k) => {
    if (weight <= 0) return;
    const level = Math.max(grey(pixels, k * 4), 1e-4);
    seen.push({ level, weight });
    sum += Math.log(level) * weight;
    total += weight;
  });
  if (seen.length < 3) return whole;
  const mean = Math.exp(sum / total);
  seen.sort((a, b) => b.level - a.level);
  let left = total * 0.1;
  const top = seen.find((s) => (left -= s.weight) <= 0)?.level ?? mean;
  const floor = ((people ? 0.07 : 0.05) + 0.05 * day) / hard ** 0.55;
  const ceiling = people ? 0.26 : 0.34;
  const wanted = Math.min(
    Math.max(whole, Math.min(floor / mean, whole * 1.6)),
    ceiling / mean,
    (people ? 0.62 : 0.74) / top,
  );
  const most = Math.max(whole, 1.9 / Math.max(bright, 1e-4));
  const held = Math.min(wanted, most);
  return flat === undefined ? held : Math.min(flat * 1.8, Math.max(flat * 0.6, held));
}

/** A face as metered: what its pixels send to the lens, and what they would send more under an eye light of 1. */
export interface FaceReading {
  readonly level: ArrayLike<number>;
  readonly response: ArrayLike<number>;
}

/** Response of pale skin's brightest seventh. */
const PALE = 0.5;

/** Pixels that a face must have to be lit for. */
const LEGIBLE = 12;

/** Light on the lit and on the dark side of a face, in units of the eye light; undefined for one too small. */
export function faceLight({
  level,
  response,
}: FaceReading): { mid: number; dark: number; need: number } | undefined {
  const ranked = Float32Array.from(response).sort();
  // Hair, brows and hats answer less than skin does; the edge of the face answers less than its front.
  const skin = (ranked[Math.floor(ranked.length * 0.85)] ?? 0) * 0.45;
  if (skin <= 1e-4) return undefined;
  const light: number[] = [];
  for (let i = 0; i < level.length; i++)
    if ((response[i] as number) >= skin) light.push((level[i] as number) / (response[i] as number));
  if (light.length < LEGIBLE) return undefined;
  light.sort((a, b) => a - b);
  // Dark skin is given more light, though not so much that it turns pale.
  const need = Math.min(2.8, Math.max(0.85, ((PALE * 0.45) / skin) ** 0.65));
  return {
    mid: (light[Math.floor(light.length * 0.5)] as number) / need,
    dark: (light[Math.floor(light.length * 0.2)] as number) / need,
    need,
  };
}

/** Where skin lies in exposed irradiance: half of it is radiance, and 0.26 of that prints at two thirds of white. */
const skinMid = { night: 0.24, day: 0.33 };
const skinTop = { night: 0.42, day: 0.68 };

/**
 * Lights the faces for an exposure that suits the whole picture. The eye light lifts the face that needs it
 * most until it reads, its dark side to a share that the key-to-fill ratio leaves; the net holds what is too
 * near to a lamp.
 * @param day 0 night … 1 full day
 * @param wish 0 leaves silhouettes, 1 keeps every face readable
 */
export function lightFaces(
  level: number,
  faces: readonly FaceReading[],
  keyToFill: number,
  day: number,
  wish = 1,
): Exposure {
  const ratio = Math.min(16, Math.max(1.5, keyToFill));
  const top = skinTop.night + (skinTop.day - skinTop.night) * day;
  const mid = ((skinMid.night + (skinMid.day - skinMid.night) * day) * wish) / Math.max(1, ratio / 3) ** 0.12;
  const dark = (mid * 1.5) / ratio ** 0.5;
  // A little is always there: without it eyes have no life.
  let needed = 0.16 * mid;
  for (const face of faces) {
    const light = faceLight(face);
    if (light)
      needed = Math.max(needed, light.need * Math.max(mid - light.mid * level, dark - light.dark * level));
  }
  return { level, eye: needed / level, net: top / level };
}
