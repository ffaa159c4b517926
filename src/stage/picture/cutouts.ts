import type { Mask } from '../../vision/raster.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';

/** Sheets for subjects at most; what else is in front stays in the ground. */
const MOST_SUBJECTS = 3;
/** A sky smaller than this share of the picture is no sheet of its own. */
const LEAST_SKY = 0.02;
/** Two regions that share more than this of the smaller one are the same subject. */
const SAME = 0.5;

/** Subjects that become sheets, farthest first, each thing once. */
export function subjectsOf(sight: Sight): Region[] {
  const found: Region[] = [];
  const regions = sight.regions.filter((r) => !r.of && (r.kind === 'subject' || r.kind === 'person'));
  for (const region of [...regions].sort((a, b) => b.share - a.share)) {
    if (found.length < MOST_SUBJECTS && !found.some((f) => shared(f, region) > SAME)) found.push(region);
  }
  const near = (r: Region) => {
    let [sum, n] = [0, 0];
    for (let i = 0; i < r.mask.data.length; i++) {
      if (r.mask.data[i]! > 127) {
        sum += sight.depth.data[i] ?? 0;
        n++;
      }
    }
    return n > 0 ? sum / n : 0;
  };
  return found
    .map((r) => [r, near(r)] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([r]) => r);
}

function shared(a: Region, b: Region): number {
  let [common, first, second] = [0, 0, 0];
  for (let i = 0; i < a.mask.data.length; i++) {
    const p = a.mask.data[i]! > 127 ? 1 : 0;
    const q = b.mask.data[i]! > 127 ? 1 : 0;
    common += p & q;
    first += p;
    second += q;
  }
  return common / Math.max(1, Math.min(first, second));
}

/** The sky as one mask, when there is enough of it. */
export function skyOf(sight: Sight): Mask | undefined {
  const skies = sight.regions.filter((r) => r.kind === 'sky');
  if (skies.reduce((sum, r) => sum + r.share, 0) < LEAST_SKY) return undefined;
  const data = new Uint8Array(sight.width * sight.height);
  for (const r of skies) for (let i = 0; i < data.length; i++) data[i] = Math.max(data[i]!, r.mask.data[i]!);
  return { width: sight.width, height: sight.height, data };
}
