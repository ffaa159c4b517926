import { fromHex, type Rgb } from '../../base/colour.ts';
import type { Batch, Model } from '../set/model.ts';

/** What something is made of as built: surfaces and colours with their shares of its vertices. */
export interface Appearance {
  readonly materials: ReadonlyMap<string, number>;
  readonly colours: readonly { readonly rgb: Rgb; readonly share: number }[];
}

/** Least share of the vertices that counts as how something looks. */
const NOTABLE = 0.08;

/** How a whole model looks. */
export const appearanceOf = (model: Model): Appearance =>
  gather(
    [...model.fixed, ...model.parts.flatMap((p) => p.batches)].map((batch) => [
      batch,
      batch.positions.length / 3,
    ]),
  );

/** How each kind of dressing of a model looks, by name; hanging cloth is 'cloth'. */
export function dressingAppearances(model: Model): Map<string, Appearance> {
  const counts = new Map<string, Map<Batch, number>>();
  for (const batch of model.fixed) {
    for (const owner of batch.owners) {
      const name = model.dressed[owner - 1]?.thing;
      if (name === undefined) continue;
      let of = counts.get(name);
      if (!of) {
        of = new Map();
        counts.set(name, of);
      }
      of.set(batch, (of.get(batch) ?? 0) + 1);
    }
  }
  const out = new Map([...counts].map(([name, of]) => [name, gather([...of])]));
  if (model.cloths.length > 0) {
    const share = 1 / model.cloths.length;
    out.set('cloth', {
      materials: new Map(model.cloths.map((c) => [c.material, share])),
      colours: model.cloths.map((c) => ({ rgb: c.colour, share })),
    });
  }
  return out;
}

function gather(parts: readonly (readonly [Batch, number])[]): Appearance {
  const total = parts.reduce((sum, [, n]) => sum + n, 0) || 1;
  const materials = new Map<string, number>();
  const colours: { rgb: Rgb; share: number }[] = [];
  for (const [batch, n] of parts) {
    materials.set(batch.material, (materials.get(batch.material) ?? 0) + n / total);
    const known = colours.find((c) => difference(c.rgb, batch.colour) < 0.04);
    if (known) known.share += n / total;
    else colours.push({ rgb: batch.colour, share: n / total });
  }
  return { materials, colours };
}

/** Words of the language for surfaces of the kit. */
const surfaceWords: Readonly<Record<string, readonly string[]>> = {
  wooden: ['wood', 'parquet'],
  metallic: ['metal', 'steel', 'iron', 'brass'],
  'wrought-iron': ['iron', 'metal'],
  golden: ['brass'],
  gold: ['brass'],
  silver: ['steel', 'metal'],
  porcelain: ['ceramic'],
  cobbled: ['stone'],
  cobblestone: ['stone'],
  woollen: ['knit', 'felt'],
};

/** Does it look as a word says: a #rrggbb colour, or a material? Undefined for words that are neither. */
export function looks(appearance: Appearance, word: string): boolean | undefined {
  if (/^#[0-9a-f]{6}$/i.test(word)) {
    const wanted = fromHex(word);
    return appearance.colours.some((c) => c.share >= NOTABLE && difference(c.rgb, wanted) < 0.13);
  }
  const surfaces = surfaceWords[word] ?? [word];
  const share = surfaces.reduce((sum, s) => sum + (appearance.materials.get(s) ?? 0), 0);
  return share >= NOTABLE ? true : undefined;
}

/** Distance in OKLab (Ottosson 2020) of two linear colours, lightness at half weight: light changes it, hue stays. */
export function difference(a: Rgb, b: Rgb): number {
  const [l1, a1, b1] = okLab(a);
  const [l2, a2, b2] = okLab(b);
  return Math.hypot((l1 - l2) * 0.5, a1 - a2, b1 - b2);
}

function okLab([r, g, b]: Rgb): [number, number, number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
