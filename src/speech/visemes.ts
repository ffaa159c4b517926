import type { SpokenPhone, SpokenViseme, Viseme } from './types.ts';

/** Every phone of the CMU set (as flite writes it) to the mouth shape that makes it. */
export const visemeOfPhone: Readonly<Record<string, Viseme>> = {
  pau: 'sil',
  h: 'sil',
  ssil: 'sil',
  p: 'PP',
  b: 'PP',
  m: 'PP',
  em: 'PP',
  f: 'FF',
  v: 'FF',
  th: 'TH',
  dh: 'TH',
  t: 'DD',
  d: 'DD',
  dx: 'DD',
  k: 'kk',
  g: 'kk',
  ng: 'kk',
  hh: 'kk',
  hv: 'kk',
  ch: 'CH',
  jh: 'CH',
  sh: 'CH',
  zh: 'CH',
  s: 'SS',
  z: 'SS',
  n: 'nn',
  l: 'nn',
  nx: 'nn',
  en: 'nn',
  el: 'nn',
  r: 'RR',
  er: 'RR',
  axr: 'RR',
  aa: 'aa',
  ah: 'aa',
  ax: 'aa',
  ae: 'aa',
  ay: 'aa',
  aw: 'aa',
  eh: 'E',
  ey: 'E',
  ih: 'I',
  iy: 'I',
  ix: 'I',
  y: 'I',
  ao: 'O',
  ow: 'O',
  oy: 'O',
  uh: 'U',
  uw: 'U',
  w: 'U',
  ux: 'U',
};

/** Diphthongs end in another shape than they begin with; they change over after this share of their time. */
const glides: Readonly<Record<string, Viseme>> = { ay: 'I', aw: 'U', ey: 'I', ow: 'U', oy: 'I' };
const GLIDE_AT = 0.55;

/**
 * The mouth shapes of a line; neighbours of the same shape are joined.
 * @example visemesOf([{ phone: 'm', start: 0, end: 0.1 }]) // [{ viseme: 'PP', start: 0, end: 0.1 }]
 */
export function visemesOf(phones: readonly SpokenPhone[]): SpokenViseme[] {
  const out: SpokenViseme[] = [];
  const push = (viseme: Viseme, start: number, end: number) => {
    const last = out.at(-1);
    if (last && last.viseme === viseme && Math.abs(last.end - start) < 1e-6)
      out[out.length - 1] = { ...last, end };
    else if (end > start) out.push({ viseme, start, end });
  };
  for (const { phone, start, end } of phones) {
    const viseme = visemeOfPhone[phone] ?? 'sil';
    const glide = glides[phone];
    const turn = glide ? start + (end - start) * GLIDE_AT : end;
    push(viseme, start, turn);
    if (glide) push(glide, turn, end);
  }
  return out;
}

/** The six mouth morphs of a puppet's face, each 0–1. */
export interface MouthShape {
  readonly A: number;
  readonly E: number;
  readonly O: number;
  readonly U: number;
  readonly F: number;
  readonly M: number;
}

type Weights = readonly [A: number, E: number, O: number, U: number, F: number, M: number];

/** How far each viseme opens the six morphs. */
const morphs: Readonly<Record<Viseme, Weights>> = {
  sil: [0, 0, 0, 0, 0, 0],
  PP: [0, 0, 0, 0, 0, 1],
  FF: [0.05, 0, 0, 0, 1, 0],
  TH: [0.22, 0.2, 0, 0, 0.15, 0],
  DD: [0.2, 0.28, 0, 0, 0, 0],
  kk: [0.3, 0.22, 0, 0, 0, 0],
  CH: [0.12, 0, 0.2, 0.5, 0, 0],
  SS: [0.06, 0.45, 0, 0, 0, 0],
  nn: [0.22, 0.25, 0, 0, 0, 0],
  RR: [0.2, 0, 0.35, 0.25, 0, 0],
  aa: [1, 0.1, 0, 0, 0, 0],
  E: [0.5, 0.65, 0, 0, 0, 0],
  I: [0.22, 0.85, 0, 0, 0, 0],
  O: [0.35, 0, 0.95, 0, 0, 0],
  U: [0.1, 0, 0.25, 0.9, 0, 0],
};

/** Seconds over which a mouth goes from one shape to the next: lips begin before the sound. */
const BLEND = 0.055;

/**
 * The mouth at a time of the line: neighbouring visemes blend, so that lips anticipate sounds.
 * @param visemes in order
 * @param time seconds from the line's first sound; outside the line the mouth is at rest
 */
export function mouthAt(visemes: readonly SpokenViseme[], time: number): MouthShape {
  const sum = [0, 0, 0, 0, 0, 0];
  let total = 0;
  for (const { viseme, start, end } of visemes) {
    if (end < time - BLEND * 2 || start > time + BLEND * 2) continue;
    // Overlap of the viseme with a Hann window around the moment.
    const weight = window(end - time) - window(start - time);
    if (weight <= 0) continue;
    total += weight;
    morphs[viseme].forEach((w, i) => {
      sum[i] = (sum[i] as number) + w * weight;
    });
  }
  const at = (i: number) => Math.min(1, (sum[i] as number) / Math.max(1, total));
  return { A: at(0), E: at(1), O: at(2), U: at(3), F: at(4), M: at(5) };
}

/** Integral of a unit Hann window of half width BLEND from −∞ to x. */
function window(x: number): number {
  const u = Math.min(1, Math.max(-1, x / BLEND));
  return 0.5 + 0.5 * u + Math.sin(Math.PI * u) / (2 * Math.PI);
}
