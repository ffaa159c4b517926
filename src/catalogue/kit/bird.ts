import type { Vec3 } from '../../base/vectors.ts';
import type { ThingParams } from '../kinds.ts';
import { billOf, furnishBirdHead } from './bird-head.ts';
import { foldedWings, spreadWings, tailFan } from './feathers.ts';
import { blend, dyed, type Form, limb, type Marking, mass, type Sculpted, sculpt } from './sculpt.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Measures of a bird, metres; it faces +z. */
export interface Bird {
  /** Breast to rump. */
  readonly length: number;
  readonly girth: number;
  /** Neck length and lean above the horizon. */
  readonly neck: readonly [number, number];
  readonly head: number;
  readonly beak: {
    readonly length: number;
    readonly radius: number;
    readonly colour: string;
    readonly hooked?: boolean;
    /** Broad as a duck's. */
    readonly flat?: boolean;
    /** Bent down in the middle, as a flamingo's. */
    readonly bent?: boolean;
  };
  /** One wing: span, depth. */
  readonly wing: readonly [number, number];
  readonly tail: number;
  /** Tail feathers: a fan, a fork, or a train of eyes that is spread upright. */
  readonly tailShape?: 'fan' | 'fork' | 'train';
  readonly legs: { readonly length: number; readonly colour: string };
  readonly colour: string;
  readonly belly?: string;
  readonly wingColour?: string;
  /** Ends of the flight feathers, where they differ. */
  readonly tips?: string;
  readonly tailColour?: string;
  /** Head and neck down to the shoulders, where they differ. */
  readonly hood?: string;
  /** Throat and breast, where they differ. */
  readonly bib?: string;
  /** Upstanding feathers on the crown. */
  readonly crest?: string;
  /** Comb and wattles of a cock. */
  readonly comb?: string;
  readonly iris?: string;
  /** Big round eyes to the front. */
  readonly owl?: boolean;
  /** It stands upright; its wings are flippers or hang at its sides. */
  readonly upright?: boolean;
  /** Wings are never spread. */
  readonly folded?: boolean;
  /** It shines by itself: the strength of its glow. */
  readonly glow?: number;
}

/** What the builders of a bird's pieces share. */
export interface Plumage {
  readonly kit: SetKit;
  readonly b: Bird;
  readonly main: string;
  readonly belly: string;
  readonly wing: string;
  /** A point on the spine: u from −0.5 at the rump to 0.5 at the breast, `out` metres over its back. */
  along(u: number, out?: number): Vec3;
  /** Slope of the spine above the horizon, radians. */
  readonly rise: number;
  feather(s: Shape, colour?: string): Shape;
}

/** Meshes by measures: a flock is sculpted once. */
const sculpted = new Map<string, Sculpted>();
function meshOf(key: string, form: Form, cell: number): Sculpted {
  const known = sculpted.get(key);
  if (known) return known;
  if (sculpted.size > 200) sculpted.clear();
  const made = sculpt(form, cell);
  sculpted.set(key, made);
  return made;
}

/**
 * Build a bird of sculpted felt. Its parts: 'head', 'jaw', 'eye.l', 'lid.l', 'wing.l' (spread, for flight), 'folded.l'
 * (the same wing laid on, for when it does not fly), 'tail', 'leg.l', and their right twins.
 * @example build: (kit, params) => bird(kit, params, { length: 0.3, … })
 */
export function bird(kit: SetKit, params: ThingParams, b: Bird): void {
  const main = params.colour ?? b.colour;
  const material = params.material ?? 'felt';
  const shine = params.state.includes('glowing') ? Math.max(0.8, b.glow ?? 0) : b.glow;
  const hip = b.legs.length;
  const rise = b.upright ? 1.15 : 0.34;
  const [cr, sr] = [Math.cos(rise), Math.sin(rise)];
  const y = hip + b.girth * 0.8 + sr * b.length * 0.35;
  const plumage: Plumage = {
    kit,
    b,
    main,
    belly: b.belly ?? main,
    wing: params.colour ? shade(params.colour, 0.8) : (b.wingColour ?? main),
    along: (u, out = 0) => [0, y + sr * b.length * u + cr * out, cr * b.length * u - sr * out],
    rise,
    feather: (s, colour = main) => {
      const shape = s.as(material, { colour, vary: 0.03 });
      return shine ? shape.glow(colour, shine) : shape;
    },
  };
  bodyOf(plumage);
  headOf(plumage, params);
  if (b.upright && !b.owl) flippers(plumage);
  else {
    foldedWings(plumage);
    if (!b.folded) spreadWings(plumage);
  }
  tailFan(plumage);
  legsOf(plumage);
}

/** A colour times a factor. */
const shade = (hex: string, by: number): string =>
  `#${[1, 3, 5]
    .map((i) =>
      Math.round(Math.min(255, Number.parseInt(hex.slice(i, i + 2), 16) * by))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Sculpt a form and sew it in the colours of its markings. */
function sewn(
  plumage: Plumage,
  name: string,
  form: Form,
  cell: number,
  marks: readonly Marking[],
  ground = plumage.main,
): Shape[] {
  const { b, kit } = plumage;
  const { colour: _colour, ...measures } = b;
  return dyed(meshOf(`${name}/${JSON.stringify(measures)}`, form, cell), ground, marks).map(
    ({ colour, mesh }) => plumage.feather(kit.mesh(mesh.positions, mesh.indices), colour),
  );
}

function bodyOf(plumage: Plumage): void {
  const { b, kit, along, rise } = plumage;
  const g = b.girth;
  const form = blend(
    g * 0.5,
    limb([along(-0.56), along(-0.3), along(0.05), along(0.36)], [g * 0.2, g * 0.72, g * 0.98, g * 0.62]),
    mass(along(0.16, -g * 0.14), [g * 0.92, g * 0.9, b.length * 0.34], [-rise, 0]),
    // Thighs.
    ...[-1, 1].map((s) =>
      mass([s * g * 0.46, along(-0.08)[1] - g * 0.62, along(-0.08)[2]], [g * 0.32, g * 0.46, g * 0.4]),
    ),
  );
  const marks: Marking[] = [];
  if (b.belly)
    marks.push({
      colour: b.belly,
      // Below a line that rises to the breast.
      where: (x, yy, z) => along(0, -g * (b.upright ? -0.5 : 0.22))[1] + z * 0.35 - yy - Math.abs(x) * 0.35,
    });
  if (b.upright && b.belly)
    marks[0] = { colour: b.belly, where: (x, _, z) => z - g * 0.16 - Math.abs(x) * 0.55 };
  if (b.bib)
    marks.push({ colour: b.bib, where: (_, yy, z) => z - along(0.1)[2] + (yy - along(0.1)[1]) * 0.15 });
  kit.part('body', along(0), ...sewn(plumage, 'body', form, g / 4.5, marks));
}

function headOf(plumage: Plumage, params: ThingParams): void {
  const { b, kit, along } = plumage;
  const [neckLength, lean] = b.neck;
  const root = along(0.34, b.girth * 0.1);
  const r = b.head;
  const crown: Vec3 = [0, root[1] + Math.sin(lean) * neckLength, root[2] + Math.cos(lean) * neckLength];
  const long = neckLength > r * 3;
  // A long neck is an S: back first, then forward.
  const bend: Vec3[] = long
    ? [
        [0, root[1] + neckLength * 0.25, root[2] + neckLength * 0.16],
        [0, root[1] + neckLength * 0.6, root[2] - neckLength * 0.02],
      ]
    : [[0, (root[1] + crown[1]) / 2, (root[2] + crown[2]) / 2]];
  const slim = Math.min(b.girth * 0.55, r * (long ? 0.62 : 1.05));
  const form = blend(
    r * 0.5,
    limb(
      [along(0.2), root, ...bend, crown],
      [b.girth * 0.6, b.girth * (long ? 0.42 : 0.6), ...bend.map(() => slim), r * 0.66],
    ),
    mass(crown, [r * (b.owl ? 1.12 : 0.94), r, r * 1.02]),
    mass([0, crown[1] - r * 0.12, crown[2] + r * 0.35], [r * 0.66, r * 0.62, r * 0.66]),
  );
  const marks: Marking[] = [];
  if (b.bib)
    marks.push({
      colour: b.bib,
      where: (_, y, z) => Math.min(crown[1] - r * 0.15 - y, z - root[2] + (root[1] - y) * 0.1),
    });
  if (b.hood) marks.push({ colour: b.hood, where: (_, y) => y - root[1] - neckLength * 0.12 });
  if (b.belly && !b.hood && !b.bib && b.upright)
    marks.push({
      colour: b.belly,
      where: (x, y, z) => Math.min(crown[1] - r * 0.5 - y, z - root[2] - Math.abs(x) * 0.4),
    });
  kit.part('head', root, ...sewn(plumage, 'head', form, Math.max(r / 4.4, b.girth / 9), marks));
  billOf(plumage, root, crown);
  furnishBirdHead(plumage, params, root, crown, form);
}

/** Paddles at the sides of those who swim with their wings. */
function flippers(plumage: Plumage): void {
  const { b, kit, along, feather } = plumage;
  const [span, depth] = b.wing;
  for (const s of [-1, 1]) {
    const shoulder: Vec3 = [s * b.girth * 0.82, along(0.24, b.girth * 0.2)[1], along(0.24)[2]];
    kit.part(
      s > 0 ? 'wing.l' : 'wing.r',
      shoulder,
      feather(
        kit
          .sphere([span * 0.1, span * 0.55, depth * 0.42])
          .turn(0.12, 0, s * 0.16)
          .at(shoulder[0] + s * span * 0.1, shoulder[1] - span * 0.42, shoulder[2] - depth * 0.1),
        plumage.wing,
      ),
    );
  }
}

function legsOf(plumage: Plumage): void {
  const { b, kit, along } = plumage;
  const g = b.girth;
  const hip = b.legs.length;
  const horn = (s: Shape): Shape => s.as('leather', { colour: b.legs.colour, roughness: 0.5 });
  const thin = Math.max(g * 0.075, hip * 0.035);
  for (const s of [-1, 1]) {
    const top: Vec3 = [s * g * 0.44, hip + g * 0.3, along(-0.08)[2]];
    const foot: Vec3 = [top[0], thin, top[2] + g * 0.05];
    const toe = g * 0.5 + hip * 0.12;
    kit.part(
      s > 0 ? 'leg.l' : 'leg.r',
      top,
      horn(
        kit.tube([top, [top[0], hip * 0.55, top[2] - hip * 0.12], foot], [thin * 1.9, thin * 1.05, thin], {
          sides: 8,
          steps: 10,
        }),
      ),
      ...[-0.55, 0, 0.55, Math.PI].map((a) =>
        horn(
          kit.tube(
            [
              foot,
              [
                foot[0] + Math.sin(a) * toe * (a === Math.PI ? 0.5 : 1),
                thin * 0.6,
                foot[2] + Math.cos(a) * toe * (a === Math.PI ? 0.5 : 1),
              ],
            ],
            [thin, thin * 0.45],
            { sides: 6 },
          ),
        ),
      ),
    );
  }
}
