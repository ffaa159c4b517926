import { patches } from '../../vision/filters.ts';
import type { Mask } from '../../vision/raster.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';
import { isFirm } from '../../vision/subject/firmness.ts';
import { fits } from '../../vision/subject/parts.ts';
import { withoutHoles } from './sky-mask.ts';

/** Sheets for subjects at most; what else is in front stays in the ground. */
const MOST_SUBJECTS = 3;
/** A sky smaller than this share of the picture is no sheet of its own. */
const LEAST_SKY = 0.02;
/** A sky or a subject less sure than this is no sheet of its own: a wrong cut shows more than a flat picture. */
const SURE_SKY = 0.6;
const SURE_SUBJECT = 0.3;
/** Mask values above this hang together. */
const SOME = 60;
/** Two regions that share more than this of the smaller one are the same subject. */
const SAME = 0.5;

/** Subjects that become sheets, farthest first, each thing once; one whose outline is guessed stays in the ground. */
export function subjectsOf(sight: Sight): Region[] {
  const found: Region[] = [];
  const regions = sight.regions.filter(
    (r) =>
      !r.of && (r.kind === 'subject' || r.kind === 'person') && r.confidence >= SURE_SUBJECT && isFirm(r),
  );
  for (const region of [...regions].sort((a, b) => b.share - a.share)) {
    if (found.some((f) => shared(f, region) > SAME)) continue;
    const host = found.findIndex((f) => f.kind === 'subject' && region.kind === 'subject' && fits(f, region));
    if (host >= 0) found[host] = joined(found[host]!, region);
    else if (found.length < MOST_SUBJECTS) found.push(region);
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

function joined(host: Region, part: Region): Region {
  const data = host.mask.data.map((v, i) => Math.max(v, part.mask.data[i]!));
  return { ...host, mask: { ...host.mask, data }, share: host.share + part.share };
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

/**
 * The sky as one mask, when there is enough of it and it is sure. Only what hangs together with the picture's upper
 * border counts: pale windows and pools are no sky.
 */
export function skyOf(sight: Sight): Mask | undefined {
  const { width, height } = sight;
  const data = new Uint8Array(width * height);
  for (const r of sight.regions) {
    if (r.kind !== 'sky' || r.confidence < SURE_SKY) continue;
    for (let i = 0; i < data.length; i++) data[i] = Math.max(data[i]!, r.mask.data[i]!);
  }
  const { label, size } = patches(width, height, (i) => data[i]! > SOME);
  const open = size.map(() => false);
  for (let x = 0; x < width; x++) if (label[x]! >= 0) open[label[x]!] = true;
  const most = size.reduce((sum, n, k) => sum + (open[k] ? n : 0), 0);
  if (most < LEAST_SKY * data.length) return undefined;
  for (let i = 0; i < data.length; i++) if (label[i]! < 0 || !open[label[i]!]) data[i] = 0;
  return withoutHoles(sight, { width, height, data });
}
