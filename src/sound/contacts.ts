import { effects } from '../catalogue/effects/index.generated.ts';
import type { Effect } from '../catalogue/kinds.ts';
import type { Contact } from '../direct/evidence.ts';
import { familyOf } from './materials.ts';

interface Pattern {
  readonly effect: Effect;
  readonly kind: string;
  readonly materials: readonly string[];
}

/** 'impact:rubber+steel' → its kind and materials. */
const patterns: readonly Pattern[] = effects.flatMap((effect) =>
  (effect.facts.contacts ?? []).map((text) => {
    const [kind = '', rest] = text.split(':');
    return { effect, kind, materials: rest ? rest.split('+') : [] };
  }),
);

/**
 * How well a pattern fits a contact: kind 1, and for each material it names 3 for the very one or the part that is
 * hit, 2 for one of the family; −1 when it does not fit.
 */
function score({ kind, materials }: Pattern, contact: Contact): number {
  if (kind !== contact.kind) return -1;
  const sides = [
    [contact.materials[0], contact.a],
    [contact.materials[1], contact.b],
  ] as const;
  const one = (name: string, [material, part]: readonly [string, string]): number => {
    if (material === name) return 3;
    if (part === name || part.split(/[-\s.]/).includes(name)) return 3;
    return material && familyOf(material) === familyOf(name) && isMaterial(name) ? 2 : -1;
  };
  if (materials.length === 0) return 1;
  const first = materials[0] as string;
  const second = materials[1];
  let best = -1;
  for (const [p, q] of [
    [sides[0], sides[1]],
    [sides[1], sides[0]],
  ] as const) {
    const a = one(first, p);
    const b = second === undefined ? 0 : one(second, q);
    if (a >= 0 && b >= 0) best = Math.max(best, 1 + a + b);
  }
  return best;
}

const isMaterial = (name: string): boolean => familyOf(name) !== 'plastic' || name === 'plastic';

/**
 * The effect that answers a contact, by the contacts that effects declare: the most specific wins, and one that the
 * plan asks for by name wins over an equal.
 * @param asked ids of effects that the plan has cues for
 * @example effectFor({ kind: 'impact', materials: ['rubber', 'steel'], … }).id // 'rim-clang'
 */
export function effectFor(contact: Contact, asked: ReadonlySet<string> = new Set()): Effect | undefined {
  let best: Effect | undefined;
  let most = 0;
  for (const pattern of patterns) {
    const fit = score(pattern, contact);
    const named = asked.has(pattern.effect.id);
    // "Footfalls splashing" changes every step that nothing else is said of, whatever the floor is.
    const loose = named && pattern.kind === contact.kind && pattern.materials.length === 1 ? 1.2 : -1;
    const value = fit < 0 ? loose : fit + (named ? 1.5 : 0);
    if (value > most) {
      most = value;
      best = pattern.effect;
    }
  }
  return best;
}

/** Decibels that a contact's energy adds to an effect's usual level; half a joule (or half an effort) is usual. */
export function strengthOf(contact: Contact): number {
  return Math.max(-18, Math.min(5, 8 * Math.log10(Math.max(1e-4, contact.energy) / 0.5)));
}

/** Energy as a share 0–1, for how an effect is played. */
export function effortOf(contact: Contact): number {
  return contact.energy / (contact.energy + 0.5);
}

/** Seconds within which two contacts of the same kind sound as one. */
const TOGETHER = 0.025;
/** Contacts of one effect in a second at most: a rolling thing touches far more often than it can be heard. */
const DENSEST = 18;

/** A contact with the effect that it sounds by. */
export interface Sounding {
  readonly contact: Contact;
  readonly effect: Effect;
}

/** The contacts that are heard, in time; those that nothing answers are left out. */
export function soundings(contacts: readonly Contact[], asked: ReadonlySet<string>): Sounding[] {
  const out: Sounding[] = [];
  const last = new Map<string, number>();
  for (const contact of [...contacts].sort((a, b) => a.time - b.time || b.energy - a.energy)) {
    const effect = effectFor(contact, asked);
    if (!effect) continue;
    const before = last.get(effect.id);
    if (before !== undefined) {
      const previous = out[before] as Sounding;
      const gap = contact.time - previous.contact.time;
      if (gap < TOGETHER || (gap < 1 / DENSEST && contact.energy <= previous.contact.energy)) {
        // Keep the earlier onset with the greater energy.
        if (gap < TOGETHER && contact.energy > previous.contact.energy)
          out[before] = { effect, contact: { ...contact, time: previous.contact.time } };
        continue;
      }
    }
    last.set(effect.id, out.length);
    out.push({ contact, effect });
  }
  return out;
}
