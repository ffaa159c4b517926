import { clamp, type Vec3 } from '../../base/vectors.ts';
import { crownOf } from '../blocking/postures.ts';
import { kinds } from '../catalogue.ts';
import type { Camera, Cast, Prop } from '../plan.ts';

/** What of a subject must be seen: a box about an upright axis. */
export interface Extent {
  readonly id: string;
  readonly person: boolean;
  /** It has a face of its own without being a person: framed by its head. */
  readonly creature?: boolean;
  /** On its axis, at its foot. */
  readonly at: Vec3;
  readonly yaw: number;
  /** Metres above the set's floor. */
  readonly top: number;
  readonly bottom: number;
  /** Half of the width, metres. */
  readonly radius: number;
  /** Height of the eyes, or of the middle. */
  readonly eyes: number;
  /** Chin to crown; 0 for things. */
  readonly head: number;
  /** Standing height, metres, by which shot sizes are cut. */
  readonly stature: number;
}

/** Stature over head height of the puppets. */
const HEADS = 5.05;

/** Extent of a member of the cast. */
export function extentOfCast(one: Cast): Extent {
  const crown = crownOf(one);
  const at = one.place.at;
  if (one.kind !== 'person') {
    const facts = kinds.creatures.get(one.kind)?.facts;
    const factor = one.height / (facts?.size[1] ?? one.height);
    const half = facts ? Math.max(facts.size[0], facts.size[2]) * factor * 0.5 : one.height * 0.5;
    return {
      id: one.id,
      person: false,
      creature: true,
      at,
      yaw: one.place.yaw,
      top: at[1] + one.height,
      bottom: at[1],
      radius: half,
      eyes: at[1] + (facts?.head[1] ?? one.height * 0.8) * factor,
      head: 0,
      stature: one.height,
    };
  }
  const head = one.height / (one.age === 'child' ? 4.1 : HEADS);
  const lying = one.posture === 'lie' || one.posture === 'plank';
  return {
    id: one.id,
    person: true,
    at,
    yaw: one.place.yaw,
    top: at[1] + crown + (one.head ? Math.max(EARS * head, hatOver(one, head)) : hatOver(one, head)),
    // Seated legs hang in front, below the seat.
    bottom:
      one.posture === 'sit' || one.posture === 'ride' ? at[1] - Math.min(at[1], one.height * 0.27) : at[1],
    // Stretched out across the picture, with air at head and feet.
    radius: lying ? one.height * 0.72 : 0.26 * (one.height / 1.75),
    // Who lies is looked down at: from their own height a camera sees soles.
    eyes: lying ? at[1] + 0.75 : at[1] + crown - head * 0.48,
    head,
    stature: one.height,
  };
}

/** Height of the eyes over the chin, and of a creature's hat over a person's, in heads. */
const EYE_LINE = 0.5;
const PERCH = 0.15;
/** How far ears and crests stand over the crown of a creature's head that a person's body wears, in heads. */
const EARS = 0.3;

/** Metres by which a tall hat stands over the crown. */
function hatOver(one: Cast, head: number): number {
  const hats = one.wardrobe.flatMap(
    (g) =>
      kinds.garments
        .get(g.kind)
        ?.facts.cut.flatMap((c) =>
          c.piece === 'hat' ? [c.sits + Math.max(...c.profile.map(([, height]) => height))] : [],
        ) ?? [],
  );
  const over = Math.max(...hats) + EYE_LINE + (one.head ? PERCH : 0) - 1;
  return hats.length > 0 && one.posture !== 'lie' ? Math.max(0, over) * head : 0;
}

/** Extent of a prop (of all its pieces, as far as they are spread side by side). */
export function extentOfProp(prop: Prop): Extent {
  const size = kinds.things.get(prop.kind)?.facts.size ?? [0.5, 0.5, 0.5];
  const height = size[1] * prop.scale;
  const at = prop.place.at;
  const spread = prop.count > 1 ? Math.min(2, Math.sqrt(prop.count)) : 1;
  return {
    id: prop.id,
    person: false,
    at,
    yaw: prop.place.yaw,
    top: at[1] + height,
    bottom: at[1],
    radius: Math.max(size[0], size[2]) * prop.scale * 0.5 * spread,
    eyes: at[1] + height / 2,
    head: 0,
    stature: height,
  };
}

/** How much of a person each size shows below the crown, as a share of stature; more than 1 is air around. */
const cut: Readonly<Record<Camera['size'], number>> = {
  'extreme-close-up': 0.17,
  'close-up': 0.27,
  'medium-close-up': 0.41,
  medium: 0.58,
  'medium-full': 0.8,
  full: 1.03,
  wide: 1.08,
  'extreme-wide': 1.1,
};

/** Height of the frame over the height of what is shown: headroom, and for wide shots the place around. */
const room: Readonly<Record<Camera['size'], number>> = {
  'extreme-close-up': 0.95,
  'close-up': 1.14,
  'medium-close-up': 1.16,
  medium: 1.15,
  'medium-full': 1.15,
  full: 1.18,
  // No wider: a person has to fill a hundredth of the picture to count as seen.
  wide: 2.2,
  'extreme-wide': 2.45,
};

/** Share of the frame that a thing fills. */
const fill: Readonly<Record<Camera['size'], number>> = {
  'extreme-close-up': 1.15,
  'close-up': 0.56,
  'medium-close-up': 0.44,
  medium: 0.36,
  'medium-full': 0.3,
  full: 0.62,
  // Even in a landscape the hero takes a third of the height.
  wide: 0.36,
  'extreme-wide': 0.2,
};

/** Height over width beyond which a thing is slender, and how many of its widths of its upper end are then shown. */
export const SLENDER = 2.8;
const TIP = 1.3;

/** Sizes that show a part of what is slender. */
const near = new Set<Camera['size']>(['extreme-close-up', 'close-up', 'medium-close-up']);

/** Share of a wide picture that is left above the heads when something happens in the sky. */
const SKY = 0.35;

/** The same for animals and robots, whose faces people look at. */
const fillFace: Readonly<Record<Camera['size'], number>> = {
  'extreme-close-up': 1.7,
  'close-up': 1.15,
  'medium-close-up': 0.72,
  medium: 0.54,
  'medium-full': 0.5,
  full: 0.62,
  wide: 0.36,
  'extreme-wide': 0.2,
};

/** What the frame has to hold. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
  /** Height of the frame at the subject, metres. */
  readonly height: number;
  /** Width that must be inside, metres, before margins. */
  readonly eyes: number;
}

/** Whom the picture has to hold: people, with an animal that is what they are there for; else the first thing. */
export function mainOf(list: readonly Extent[]): readonly Extent[] {
  const people = list.filter((e) => e.person).slice(0, 12);
  const [first] = list;
  if (people.length === 0) {
    // Those in the air belong to a picture of those on the ground only when they are what it is of.
    const aloft = (first?.bottom ?? 0) >= 1.2;
    const creatures = list.filter((e) => e.creature && (aloft || e.bottom < 1.2)).slice(0, 12);
    return first?.creature && creatures.length > 1 ? creatures : list.slice(0, 1);
  }
  return first?.creature && first.bottom < 1.2 ? [first, ...people] : people;
}

/**
 * The window of the framed height for a set of subjects at a size.
 * @param sky leave room above for what happens in the sky (wide shots)
 * @param lowest height that has to be in the picture in any case, metres
 * @param highest the same upwards
 */
export function windowOf(
  list: readonly Extent[],
  size: Camera['size'],
  sky = false,
  lowest = Infinity,
  highest = -Infinity,
): Window {
  const people = list.filter((e) => e.person);
  const main = mainOf(list);
  const top = Math.max(...main.map((e) => e.top));
  if (people.length === 0) {
    const e = main[0]!;
    // Flat and wide things are framed by their width too.
    const whole = Math.max(Math.max(...main.map((m) => m.top)) - e.bottom, e.radius * 0.9, 0.03);
    if (!e.creature && near.has(size) && whole > e.radius * 2 * SLENDER) {
      // A rose is its blossom, a candle its flame: from near, what is slender is looked at where it ends.
      const height = (e.radius * 2 * TIP) / fill[size];
      const middle = e.top - e.radius * TIP;
      return { top: middle + height / 2, bottom: middle - height / 2, height, eyes: middle };
    }
    const height = whole / (e.creature ? fillFace : fill)[size];
    // The nearer, the more the face counts; the whole is shown with the sky above it where that matters.
    const face = e.creature ? clamp((height < whole * 1.7 ? whole * 1.7 - height : 0) / whole, 0, 1) : 0;
    const centre = (e.top + e.bottom) / 2 + (e.eyes - (e.top + e.bottom) / 2) * face;
    const middle = sky && (size === 'wide' || size === 'extreme-wide') ? centre + height * 0.2 : centre;
    return { top: middle + height / 2, bottom: middle - height / 2, height, eyes: e.eyes };
  }
  const lead = people[0]!;
  const crown = Math.max(top, highest);
  // Those at the edge of the group are cut where the main one is, so the lowest crown still fits.
  const low = Math.min(
    lowest,
    ...main.map((e) => Math.max(e.bottom - 0.04, e.top - e.stature * (e.person ? cut[size] : 1))),
  );
  const body = Math.max(0.05, crown - low);
  const height = body * room[size];
  const eyes = lead.eyes;
  if (size === 'extreme-close-up') {
    const middle = lead.eyes - lead.head * 0.06;
    return { top: middle + height / 2, bottom: middle - height / 2, height, eyes };
  }
  // In wide shots people stand in the lower part of the frame; else the air is mostly above the head.
  const wide = size === 'wide' || size === 'extreme-wide';
  const above = wide ? 0.62 : size === 'full' ? 0.62 : 0.78;
  const spare = height - body;
  if (sky && wide) return { top: crown + SKY * height, bottom: crown - (1 - SKY) * height, height, eyes };
  return { top: crown + spare * above, bottom: low - spare * (1 - above), height, eyes };
}
