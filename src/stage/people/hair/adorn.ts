import type { Rgb } from '../../../base/colour.ts';
import type { Random } from '../../../base/random.ts';
import type { HairKit, HairStyle } from './kit.ts';
import { earrings, hairband, ribbons } from './ornaments.ts';
import { flyaways } from './wisps.ts';

const metals: readonly Rgb[] = [
  [0.75, 0.58, 0.25],
  [0.7, 0.7, 0.7],
  [0.62, 0.12, 0.14],
  [0.12, 0.4, 0.42],
];

/** Styles that leave the ears free. */
const free = new Set([
  'bun',
  'ponytail',
  'afro',
  'buzz',
  'pixie',
  'short',
  'slick',
  'bald',
  'cornrows',
  'braid',
  'mohawk',
  'undercut',
]);
/** Styles that a band sits on. */
const banded = new Set(['bob', 'long', 'wavy', 'curly', 'afro', 'pixie', 'short', 'fringed']);

/** What goes with a head of hair: strands that stand off it, a band on girls, rings in women's ears. */
export function adorn(kit: HairKit, style: HairStyle, hatted: boolean, random: Random): void {
  const [band, colour, side, rings, metal, drop] = [
    random.next(),
    random.pick(ribbons),
    random.chance(0.5) ? 1 : -1,
    random.next(),
    random.pick(metals),
    random.chance(0.5),
  ] as const;
  if (style.loose > 0) flyaways(kit, kit.fine ? 16 : 8, style.loose);
  if (kit.who.feminine < 0.7) return;
  const girl = kit.who.childlike > 0.5;
  if (!hatted && banded.has(style.id) && band < (girl ? 0.8 : 0.1))
    hairband(kit, style.id === 'afro' ? 0.17 : style.id === 'curly' ? 0.085 : 0.062, colour, girl ? side : 0);
  if (!girl && free.has(style.id) && rings < 0.75) earrings(kit, metal, drop);
}
