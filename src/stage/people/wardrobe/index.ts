import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp } from '../../../base/vectors.ts';
import { garments } from '../../../catalogue/garments/index.generated.ts';
import type { GarmentKind } from '../../../catalogue/kinds.ts';
import type { Cut, HatCut } from '../../../catalogue/kit/tailoring.ts';
import type { Cast } from '../../../direct/plan.ts';
import { foot } from '../body/foot.ts';
import { hand } from '../body/hand.ts';
import type { Surface } from '../mesh.ts';
import { sewDrape } from './drape.ts';
import { fit, type Worn } from './fit.ts';
import { rimOf, sewHat } from './hat.ts';
import { legsCover, sewLegs } from './legs.ts';
import { sewNeckwear } from './neckwear.ts';
import { sewBelt, sewPatch } from './patch.ts';
import { printedSurface, printOf } from './print.ts';
import { sewGloves, sewShoes, shoeCover } from './shoes.ts';
import { sewSkirt, skirtCover } from './skirt.ts';
import { bothSides, type Cover, dim, type Hidden, hiddenBy, type Piece, type Tailor } from './tailor.ts';
import { sewTop, topCover } from './top.ts';

/** Black cloth still gives back some three hundredths of the light, and so keeps its folds in the dark. */
const dyed = (colour: Rgb): Rgb => [
  0.03 + 0.97 * colour[0],
  0.03 + 0.97 * colour[1],
  0.033 + 0.967 * colour[2],
];

/** What each material of cloth is drawn as. */
const surfaceOfMaterial: Readonly<Record<string, Surface>> = {
  cotton: 'weave',
  linen: 'weave',
  cloth: 'weave',
  canvas: 'weave',
  lace: 'weave',
  straw: 'weave',
  burlap: 'weave',
  jersey: 'weave',
  flannel: 'weave',
  denim: 'twill',
  tweed: 'twill',
  twill: 'twill',
  corduroy: 'twill',
  gabardine: 'twill',
  polyester: 'twill',
  knit: 'knit',
  cashmere: 'knit',
  cable: 'knit',
  wool: 'felt',
  felt: 'felt',
  velvet: 'felt',
  fleece: 'felt',
  fur: 'felt',
  suede: 'felt',
  silk: 'satin',
  satin: 'satin',
  chiffon: 'satin',
  sequin: 'satin',
  leather: 'leather',
  patent: 'leather',
  nylon: 'nylon',
  vinyl: 'nylon',
  rubber: 'nylon',
  latex: 'nylon',
  plastic: 'resin',
  metal: 'metal',
  steel: 'metal',
  iron: 'metal',
  silver: 'metal',
  gold: 'metal',
  brass: 'metal',
  bronze: 'metal',
  mail: 'metal',
  resin: 'resin',
  wood: 'resin',
};

/** How each kind of piece is sewn and what it hides. */
const sewing: {
  readonly [K in Cut['piece']]: {
    sew(t: Tailor, piece: Piece<Extract<Cut, { piece: K }>>, hidden: Hidden): void;
    cover(t: Tailor, piece: Piece<Extract<Cut, { piece: K }>>): Cover;
  };
} = {
  top: { sew: sewTop, cover: topCover },
  legs: { sew: sewLegs, cover: legsCover },
  skirt: { sew: sewSkirt, cover: skirtCover },
  shoe: { sew: sewShoes, cover: shoeCover },
  glove: { sew: sewGloves, cover: () => ({ hand: true }) },
  hat: { sew: sewHat, cover: () => ({}) },
  neck: { sew: sewNeckwear, cover: () => ({}) },
  drape: { sew: sewDrape, cover: () => ({}) },
  belt: { sew: sewBelt, cover: () => ({}) },
  patch: { sew: sewPatch, cover: () => ({}) },
};

/** Adjectives that change a cut by numbers alone. */
function altered(cut: Cut, state: readonly string[]): Cut {
  const has = (...words: string[]): boolean => words.some((w) => state.includes(w));
  let next = { ...cut } as Cut;
  const edit = (change: Record<string, number | string>): void => {
    next = { ...next, ...change } as Cut;
  };
  if (next.piece === 'top') {
    if (has('rolled', 'rolled-up')) edit({ sleeve: Math.min(next.sleeve, 0.56), cuffs: 'plain' });
    if (has('sleeveless')) edit({ sleeve: 0, neckline: next.neckline === 'crew' ? 'tank' : next.neckline });
    if (has('short-sleeved', 'short-sleeve')) edit({ sleeve: 0.3 });
    if (has('long-sleeved', 'long-sleeve')) edit({ sleeve: 1 });
    if (has('loose', 'oversized', 'baggy', 'flowing'))
      edit({ ease: next.ease + 0.012, folds: (next.folds ?? 0.004) * 1.7 });
    if (has('tight', 'fitted', 'slim', 'form-fitting')) edit({ ease: next.ease * 0.4, folds: 0.002 });
    if (has('open', 'unbuttoned', 'unzipped') && next.closure && next.closure !== 'none') edit({ open: 1 });
    if (has('buttoned', 'closed', 'zipped') && (next.open ?? 0) >= 1) edit({ open: 0.4 });
    if (has('cropped', 'short')) edit({ length: Math.min(next.length, 0.25) });
    if (has('high-necked', 'turtleneck')) edit({ neckline: 'high', collar: 'turtle' });
    if (has('off-shoulder', 'strapless', 'backless'))
      edit({ neckline: 'strapless', collar: 'none', sleeve: 0 });
  } else if (next.piece === 'legs') {
    if (has('loose', 'baggy', 'oversized', 'wide'))
      edit({ ease: next.ease + 0.01, flare: next.flare + 0.03, folds: (next.folds ?? 0.004) * 1.6 });
    if (has('tight', 'skinny', 'slim', 'fitted'))
      edit({ ease: next.ease * 0.4, flare: Math.min(next.flare, -0.006) });
    if (has('rolled', 'rolled-up', 'cropped')) edit({ length: Math.min(next.length, 0.82) });
    if (has('flared', 'bell-bottom')) edit({ flare: 0.06 });
  } else if (next.piece === 'skirt') {
    if (has('flowing', 'flowy', 'billowing', 'swirling', 'full', 'voluminous'))
      edit({ flare: next.flare * 1.35 + 0.05, folds: next.folds * 1.4 + 0.004 });
    if (has('short', 'mini')) edit({ length: Math.min(next.length, 0.42) });
    if (has('long', 'floor-length', 'maxi')) edit({ length: Math.max(next.length, 0.93) });
    if (has('tight', 'fitted', 'slim'))
      edit({ flare: Math.min(next.flare, 0.03), folds: Math.min(next.folds, 0.004) });
    if (has('pleated')) edit({ pleats: 16, folds: Math.max(0.012, next.folds) });
  } else if (next.piece === 'hat') {
    if (has('wide-brimmed', 'wide', 'broad', 'floppy') && next.brim) edit({ brim: next.brim * 1.5 });
    if (has('backwards', 'backward', 'reversed') && next.peak) edit({ tilt: next.tilt ?? -0.08 });
  }
  return next;
}

/** Cloth colour with the stains that the words ask for; metres round and along. */
function stained(colour: Rgb, state: readonly string[], k: number): (across: number, along: number) => Rgb {
  if (
    ['dirty', 'worn', 'tattered', 'ragged', 'muddy', 'stained', 'faded', 'weathered'].some((w) =>
      state.includes(w),
    )
  ) {
    return (a, y) =>
      dim(colour, 0.72 + 0.2 * Math.sin((a * 31) / k + 3 * Math.sin((y * 17) / k)) * Math.sin((y * 23) / k));
  }
  return () => colour;
}

/** Pieces that are cut from cloth and so may carry its pattern. */
const cloth: readonly Cut['piece'][] = ['top', 'legs', 'skirt', 'drape', 'neck', 'hat', 'patch'];
const printable: readonly Surface[] = ['weave', 'twill', 'knit', 'felt', 'satin', 'nylon'];

/** What one wears, sorted from the skin outwards. */
export interface Wardrobe {
  readonly worn: readonly Worn[];
  /** Parts of the body that garments say they cover. */
  readonly covers: ReadonlySet<string>;
  readonly notes: readonly string[];
}

const byId = new Map(garments.map((g) => [g.id, g]));

/** The kind of garment for an id or one of its words. */
export const garmentOf = (id: string): GarmentKind | undefined =>
  byId.get(id) ?? garments.find((g) => g.words.includes(id.replace(/-/g, ' ')) || g.words.includes(id));

/** Sort out a wardrobe: look the kinds up, apply adjectives, and add what decency asks for. */
export function wardrobeOf(cast: Cast, k: number): Wardrobe {
  const notes: string[] = [];
  const worn: Worn[] = [];
  const covers = new Set<string>();
  const add = (
    id: string,
    colour: string | undefined,
    material: string | undefined,
    state: readonly string[],
  ): void => {
    const kind = garmentOf(id);
    if (!kind) {
      notes.push(`No garment "${id}" is known; it is left out.`);
      return;
    }
    for (const c of kind.facts.covers) covers.add(c);
    const tint = dyed(fromHex(colour ?? kind.facts.colour));
    // 'A silk dress' may come as an adjective of a dress of 'cloth', which says nothing.
    const stuff = [material, ...state, kind.facts.material].find(
      (m) => m !== undefined && m !== 'cloth' && surfaceOfMaterial[m] !== undefined,
    );
    const plain = surfaceOfMaterial[stuff ?? 'cloth'] ?? 'weave';
    const print = printable.includes(plain) ? printOf(state, kind.facts.print) : undefined;
    const inked = print && printedSurface(print, tint, k);
    // A jacket hangs over the trousers that go with it; only what is tucked or one piece lies under them.
    const hangs = kind.facts.cut.some((c) => c.piece === 'top' && c.length > 0.5);
    kind.facts.cut.forEach((c, i) => {
      const cut = altered(c, state);
      const under = hangs && cut.piece === 'legs' && (cut.rise ?? 0.6) < 1;
      worn.push({
        kind,
        cut,
        layer: kind.facts.layer + i * 0.01 - (under ? 0.9 : 0),
        piece: {
          cut,
          surface: inked && cloth.includes(cut.piece) ? inked : plain,
          colour: tint,
          room: 0,
          state,
          pattern: stained(tint, state, k),
        },
      });
    });
  };
  for (const g of cast.wardrobe) add(g.kind, g.colour, g.material, g.state);
  const has = (piece: Cut['piece']): boolean => worn.some((w) => w.cut.piece === piece);
  const bathing = worn.some(
    (w) =>
      w.kind.facts.covers.includes('hips') && !w.kind.facts.covers.includes('legs') && w.cut.piece === 'legs',
  );
  if (!covers.has('torso') && !bathing) {
    add('t-shirt', '#b9b4a8', undefined, []);
    notes.push('No top was named: a plain t-shirt is worn.');
  }
  if (!covers.has('legs') && !bathing && !has('skirt')) {
    add('trousers', '#3a4150', undefined, []);
    notes.push('Nothing was named for the legs: plain trousers are worn.');
  }
  if (!covers.has('feet') && !bathing) add('shoes', '#2e241e', undefined, []);
  worn.sort((a, b) => a.layer - b.layer);
  return { worn: fit(worn), covers, notes };
}

/** The highest rim of what covers the hair, in heads, or undefined for a bare head. */
export function hatRim(
  t: Tailor,
  wardrobe: Wardrobe,
): { readonly rim: number; readonly hides: boolean } | undefined {
  const hats = wardrobe.worn.filter((w): w is Worn & { cut: HatCut } => w.cut.piece === 'hat');
  const hat = hats[hats.length - 1];
  return hat ? { rim: rimOf(t, hat.cut), hides: hat.cut.hides ?? false } : undefined;
}

/** Sew everything, then the skin that is left to see. */
export function dress(t: Tailor, wardrobe: Wardrobe, skin: Rgb): void {
  const { worn } = wardrobe;
  const sewingOf = (piece: Piece) =>
    sewing[piece.cut.piece] as unknown as {
      sew(t: Tailor, p: Piece, h: Hidden): void;
      cover(t: Tailor, p: Piece): Cover;
    };
  const covers = worn.map((w) => sewingOf(w.piece).cover(t, w.piece));
  worn.forEach((w, i) => {
    sewingOf(w.piece).sew(t, w.piece, hiddenBy(covers.slice(i + 1)));
  });
  body(t, hiddenBy(covers), covers, skin, worn.find((w) => w.cut.piece === 'skirt')?.piece.colour);
}

/** Skin of trunk, arms, legs, hands and feet where nothing hides it. */
function body(t: Tailor, hidden: Hidden, covers: readonly Cover[], skin: Rgb, under: Rgb | undefined): void {
  const { form, p, mesh, fine } = t;
  const k = p.k;
  const low = form.level.crotch - 0.012 * k;
  const high = form.level.throat + 0.1 * p.headHeight;
  const briefs = form.level.hip + 0.03 * k;
  const pants: Rgb = under ? dim(under, 0.7) : [0.32, 0.31, 0.3];
  const rows = fine ? 34 : 20;
  mesh.grid(
    'skin',
    fine ? 32 : 20,
    rows,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const y = lerp(low, high, v);
      const at = form.trunk(a, y, y < briefs ? 0.002 * k : 0);
      const jaw = y > p.neckBase + 0.03 * k ? 0.8 : 1;
      return {
        at,
        colour: y < briefs ? pants : dim(skin, jaw),
        bind: form.trunkBind(at),
        uv: [a * 0.13 * k, y],
      };
    },
    {
      wrap: true,
      awayFrom: [0, form.level.waist, 0],
      skip: (u, v) => hidden.trunk(u * 2 * Math.PI, lerp(low, high, v)),
    },
  );
  bothSides(t, () => {
    for (const [limb, test, isLeg] of [
      [form.arm, hidden.arm, false],
      [form.leg, hidden.leg, true],
    ] as const) {
      const n = fine ? 22 : 13;
      mesh.grid(
        'skin',
        fine ? 14 : 10,
        n,
        (u, v) => {
          const s = lerp(limb.start, limb.length + (isLeg ? 0.01 * k : 0), v);
          const a = u * 2 * Math.PI;
          // The start is a dome inside the trunk.
          const at = limb.point(a, s, v === 0 ? -limb.radius(s) * 0.9 : 0);
          return {
            at,
            colour: isLeg && under && s < 0.1 * k ? pants : skin,
            bind: limb.bind(s),
            uv: [a * 0.05 * k, s],
          };
        },
        { wrap: true, skip: (_, v) => test(lerp(limb.start, limb.length, v)) },
      );
    }
    if (!covers.some((c) => c.hand))
      hand(mesh, 'skin', t.skeleton, p.hand, skin, form.arm.radius(form.arm.length), 0, fine);
    if (!covers.some((c) => c.foot))
      foot(
        mesh,
        t.skeleton,
        p,
        {
          surface: 'skin',
          colour: skin,
          sole: 0,
          soleColour: skin,
          heel: 0,
          toe: 0.7,
          top: 1,
          open: false,
          ease: -0.002,
        },
        fine,
      );
  });
}
