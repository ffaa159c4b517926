import type { Attribute, Entity } from '../../reading/reading.ts';
import { type Casting, entitiesOf } from '../casting/cast.ts';
import { climateOf, dress } from '../casting/wardrobe.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { copyKeys } from '../keep/parts.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Cast, Garment, Prop } from '../plan.ts';
import type { Look } from './look.ts';

/** A character with the noun that the brief was read with. */
export interface Introduction {
  readonly name: string;
  readonly noun: string;
  readonly look: Look;
}

type Kept = Extract<Look, { of: 'cast' }>['one'];

/** What of a look gives way to what the brief says in these categories. */
const yields: readonly (readonly [Attribute['category'], readonly (keyof Kept & keyof Cast)[]])[] = [
  ['sex', ['sex']],
  ['age', ['age', 'height']],
  ['size', ['height']],
  ['build', ['build']],
  ['skin', ['skin']],
  ['hair', ['hair']],
  ['beard', ['beard']],
  ['glasses', ['glasses']],
  ['colour', ['colour']],
  ['material', ['material']],
];

const body = [
  'kind',
  'head',
  'sex',
  'age',
  'height',
  'build',
  'skin',
  'hair',
  'beard',
  'glasses',
  'colour',
  'material',
  'likeness',
  'voice',
] as const satisfies readonly (keyof Kept & keyof Cast)[];

/**
 * Give characters among the cast the looks that they are known by; what the brief itself says of them ('in a red coat')
 * goes before. The cast is changed in place.
 */
export function wearLooks(context: Context, set: SetChoice, casting: Casting): void {
  for (const { name, look, entity, ids } of met(context, casting)) {
    const one = casting.cast.find((c) => ids.includes(c.id));
    if (!one) continue;
    one.name = name;
    if (look.of === 'cast') asKnown(one, look.one, entity, context, set);
    else if (look.of === 'picture') asPictured(one, look.colours, entity);
  }
}

/** The same for characters that are things; the props are changed in place. */
export function makeLooks(context: Context, casting: Casting, props: readonly Prop[]): void {
  for (const { name, look, entity, ids } of met(context, casting)) {
    const prop = props.find((p) => ids.includes(p.id));
    if (!prop) continue;
    prop.name = name;
    if (look.of === 'thing') asMade(prop, look.one, entity);
    else if (look.of === 'picture' && look.colours[0] && !tells(entity, 'colour'))
      prop.colour = look.colours[0];
  }
}

/** Characters with what was read of them and the plan ids that stand for them. */
const met = (
  context: Context,
  casting: Casting,
): (Introduction & { readonly entity: Entity; readonly ids: readonly string[] })[] => {
  const all = context.introductions.length === 0 ? [] : entitiesOf(context);
  return context.introductions.flatMap((introduction) => {
    const entity = all.find((e) => e.entity.noun === introduction.noun)?.entity;
    return entity ? [{ ...introduction, entity, ids: casting.members.get(entity.id) ?? [] }] : [];
  });
};

const tells = (entity: Entity, category: Attribute['category']): boolean =>
  entity.attributes.some((a) => a.category === category);

function asKnown(one: Cast, known: Kept, entity: Entity, context: Context, set: SetChoice): void {
  const told = new Set(yields.filter(([c]) => tells(entity, c)).flatMap(([, keys]) => keys));
  copyKeys<Partial<Cast>>(
    one,
    known,
    body.filter((key) => !told.has(key)),
  );
  one.parts = { ...known.parts, ...one.parts };
  one.state = [...new Set([...known.state, ...one.state])];
  one.wardrobe = clothed(known.wardrobe, one, entity, context, set);
}

/** The clothes that somebody is known by; what the brief names takes the place of what is worn there. */
function clothed(
  known: readonly Garment[],
  one: Cast,
  entity: Entity,
  context: Context,
  set: SetChoice,
): Garment[] {
  if (entity.worn.length === 0) return structuredClone([...known]);
  if (one.kind !== 'person') {
    const named = one.wardrobe;
    return [...known.filter((g) => !named.some((n) => n.kind === g.kind || clash(n, g))), ...named];
  }
  const own = known.map((g) => ({ garment: g.kind, colour: g.colour, material: g.material }));
  const facts = { wardrobe: own, plain: false } as unknown as NonNullable<
    Parameters<typeof dress>[1]
  >['facts'];
  const wearer = { id: one.id, words: [], facts };
  const worn = dress(
    entity.worn,
    wearer,
    one,
    { ...climateOf(set.plan, true), indoor: true },
    [],
    context.random.stream(`character:${one.id}`),
  );
  return worn.map((g) => known.find((k) => k.kind === g.kind && k.colour === g.colour) ?? g);
}

/** Are two garments worn in the same place, one of them over the other's? */
function clash(a: Garment, b: Garment): boolean {
  const [p, q] = [a, b].map((g) => kinds.garments.get(g.kind)?.facts);
  return (
    p !== undefined && q !== undefined && p.layer === q.layer && p.covers.some((c) => q.covers.includes(c))
  );
}

/**
 * Colours of a picture for a body of the kind that the words tell: fur, shell or paint has the first; a person wears
 * them from the top down.
 */
function asPictured(one: Cast, colours: readonly string[], entity: Entity): void {
  const [first, second, third] = colours;
  if (first === undefined) return;
  if (one.kind !== 'person' || one.head !== undefined) {
    if (!tells(entity, 'colour')) one.colour = first;
    return;
  }
  const told = new Set(entity.worn.map((w) => w.garment));
  for (const garment of one.wardrobe) {
    if (told.has(garment.kind)) continue;
    const covers = kinds.garments.get(garment.kind)?.facts.covers ?? [];
    const colour = covers.includes('torso')
      ? first
      : covers.includes('legs') || covers.includes('hips')
        ? (second ?? first)
        : (third ?? second ?? first);
    garment.colour = colour;
  }
}

function asMade(prop: Prop, known: Extract<Look, { of: 'thing' }>['one'], entity: Entity): void {
  if (!tells(entity, 'colour')) copyKeys<Partial<Prop>>(prop, known, ['colour']);
  if (!tells(entity, 'material')) copyKeys<Partial<Prop>>(prop, known, ['material']);
  if (!tells(entity, 'size')) prop.scale = known.scale;
  copyKeys<Partial<Prop>>(prop, known, entity.text === undefined ? ['text', 'likeness'] : ['likeness']);
  prop.state = [...new Set([...known.state, ...prop.state])];
}
