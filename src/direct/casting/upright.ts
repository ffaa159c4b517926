import { clamp } from '../../base/vectors.ts';
import type { Creature } from '../../catalogue/kinds.ts';
import type { Entity } from '../../reading/reading.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Cast, Garment } from '../plan.ts';

/** Words that say that an animal goes on two legs. */
const upright =
  /^(?:anthropomorphi[cs]\w*|humanoid|upright|standing on (?:its|two|his|her)\b.*|human-?like|bipedal)$/i;

/** Parts of the body whose clothes only fit somebody who stands upright. */
const trunk = new Set(['torso', 'arms', 'hips', 'legs', 'feet', 'hands']);

/**
 * Does an animal of the text stand upright, with hands: because it is said to, because it wears clothes of a
 * person's body, or because it does what takes a person's hands.
 */
export function standsUpright(context: Context, entity: Entity, kind: Creature | undefined): boolean {
  if (!kind?.bust) return false;
  if (kind.facts.upright) return true;
  // 'A cat detective' is dressed as one.
  if (entity.attributes.some((a) => a.value.startsWith('as '))) return true;
  if (entity.attributes.some((a) => upright.test(a.value) || upright.test(a.phrase))) return true;
  const dressed = entity.worn.some(
    (w) => w.steps <= 2 && kinds.garments.get(w.garment)?.facts.covers.some((part) => trunk.has(part)),
  );
  if (dressed) return true;
  return context.shots.some((shot) =>
    shot.reading.events.some((event) => {
      if (event.negated || event.subject !== entity.id || !event.match || event.match.steps > 1) return false;
      return kinds.actions.get(event.match.id)?.facts.upright === true;
    }),
  );
}

/** How tall it stands, metres: a mouse stays smaller than a bear, but both reach a table. */
export const uprightHeight = (kind: Creature, factor: number): number =>
  kind.facts.upright
    ? clamp(kind.facts.upright.height * factor, 0.4, 4)
    : clamp((1.1 + 0.5 * Math.sqrt(kind.facts.size[1])) * Math.sqrt(factor), 0.9, 2.4);

/** Its own fur: a skin of felt, and another over the trunk where limbs have a colour of their own. */
const fur = (trunk: string, limbs: string): Garment[] => [
  { kind: 'wetsuit', colour: limbs, material: 'felt', state: [] },
  ...(limbs === trunk ? [] : [{ kind: 'tank-top', colour: trunk, material: 'felt', state: [] }]),
];

/** What it wears: the clothes that are named, over its fur. */
export function uprightWardrobe(
  worn: Cast['wardrobe'],
  colour: string,
  limbs: string,
  kind?: Creature,
): Garment[] {
  // Glasses and masks are cut for a person's face; its own head brings them.
  const fit = worn.filter((g) => !kinds.garments.get(g.kind)?.facts.covers.every((part) => part === 'face'));
  // A jacket that stands open at the neck is worn over a shirt and tie.
  const open = fit.some((g) =>
    kinds.garments.get(g.kind)?.facts.cut.some((c) => c.piece === 'top' && c.collar === 'lapel'),
  );
  const layers = fit.map((g) => kinds.garments.get(g.kind)?.facts.layer ?? 0);
  const shirt: Garment[] =
    open && Math.min(...layers.filter((l) => l > 0)) > 2.6
      ? [
          { kind: 'shirt', colour: '#e9e6de', state: [] },
          { kind: 'tie', colour: '#8c2f2b', state: [] },
        ]
      : [];
  const own: Garment[] = (kind?.facts.upright?.wardrobe ?? [])
    .filter(() => fit.length === 0)
    .map((g) => ({
      kind: g.garment,
      ...(g.colour ? { colour: g.colour } : {}),
      ...(g.material ? { material: g.material } : {}),
      state: [],
    }));
  const covered = new Set(fit.flatMap((g) => kinds.garments.get(g.kind)?.facts.covers ?? []));
  return [
    ...(covered.has('torso') && covered.has('legs') ? [] : fur(colour, limbs)),
    ...shirt,
    ...fit,
    ...own,
  ].slice(0, 12);
}
