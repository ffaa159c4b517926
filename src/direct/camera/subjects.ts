import { crownOf } from '../blocking/postures.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Shot } from '../context.ts';
import type { Beat, Cast, Line, Prop } from '../plan.ts';
import { type Extent, extentOfCast, extentOfProp } from './extent.ts';
import type { CameraWords } from './words.ts';

/** What the picture is about: named in the camera's lines, speaking or acting here, or mentioned first. */
export function subjectsOf(
  shot: Shot,
  words: CameraWords,
  casting: Casting,
  props: readonly Prop[],
  lines: readonly Line[],
  beats: readonly Beat[],
): string[] {
  const real = (id: string) => casting.cast.some((c) => c.id === id) || props.some((p) => p.id === id);
  const here = shot.reading.entities.filter((e) => !e.negated);
  const text = shot.brief.camera.length > 0 ? shot.brief.camera : words.passages;
  const named = here
    .filter((e) =>
      [e.span, ...e.mentions].some((s) => text.some((p) => s.start >= p.span.start && s.end <= p.span.end)),
    )
    .flatMap((e) => casting.members.get(e.id) ?? [])
    .filter(real);
  const people = here
    .filter((e) => e.role === 'person' || e.role === 'creature')
    .flatMap((e) => casting.members.get(e.id) ?? [])
    .filter(real);
  const speaking = lines.map((l) => l.speaker).filter(real);
  const acting = beats.map((b) => b.actor).filter((id) => casting.cast.some((c) => c.id === id));
  const things = here
    .filter((e) => e.role === 'thing')
    .flatMap((e) => casting.members.get(e.id) ?? [])
    .filter(real);
  // Extras who only do something in the meantime are seen, but the picture is not about them.
  const extras = new Set(
    here
      .filter((e) => {
        const deeds = shot.reading.events.filter((x) => x.subject === e.id && !x.negated);
        return e.count > 2 && deeds.length > 0 && deeds.every((x) => x.aside === true);
      })
      .flatMap((e) => casting.members.get(e.id) ?? [])
      .filter((id) => !named.includes(id) && !speaking.includes(id)),
  );
  const all = [...new Set([...named, ...people, ...speaking, ...acting])];
  const leads = all.filter((id) => !extras.has(id));
  const everyone = leads.length > 0 ? leads : all;
  const list =
    everyone.length > 0 && !dwarfed(everyone, things[0], casting, props)
      ? everyone
      : [...new Set(things)].slice(0, 1);
  // Nobody is named in this shot: the cast of the plan goes on.
  if (list.length === 0)
    return casting.cast
      .slice(0, 2)
      .map((c) => c.id)
      .concat(casting.cast.length === 0 ? props.slice(0, 1).map((p) => p.id) : []);
  // 'Close-up on the cup' is about the cup alone; people are framed with those they are with.
  const close = words.sizes[0]?.value === 'close-up' || words.sizes[0]?.value === 'extreme-close-up';
  // 'Pours latte art, close-up, … and smiles.' tells how near, not of what alone: whoever speaks is in the picture.
  const aimed = text.some((p) =>
    /\b(?:close-?ups?|close up|macro|detail|insert|tight)\b(?: shot| view)? (?:of|on|at)\b|\b(?:focus|push|zoom|doll)\w*\b[^.,]{0,12}\b(?:on|to|into|towards?)\b/i.test(
      p.text,
    ),
  );
  if (close && !aimed && speaking.length > 0)
    return [...new Set([...speaking, ...named.filter((id) => props.some((p) => p.id === id))])].slice(0, 2);
  if (close && named.length > 0) return [...new Set(named)].slice(0, words.twoShot ? 2 : 1);
  const cast = list.filter((id) => casting.cast.some((c) => c.id === id));
  const many = cast.length > 12 ? cast.slice(0, 12) : cast;
  return many.length > 0
    ? [...many, ...list.filter((id) => !cast.includes(id)).slice(0, 2)]
    : list.slice(0, 3);
}

/** Extent of a member of the cast, with what it rides, or of a prop; undefined when the plan has neither. */
/** Times that a thing is taller than all who act by it, so that they are life around it: bats round a castle. */
const DWARFED = 5;

function dwarfed(
  ids: readonly string[],
  thing: string | undefined,
  casting: Casting,
  props: readonly Prop[],
): boolean {
  const prop = props.find((p) => p.id === thing);
  if (!prop) return false;
  const tall = extentOfProp(prop).stature;
  const cast = ids.map((id) => casting.cast.find((c) => c.id === id));
  return cast.every((c) => c !== undefined && c.kind !== 'person' && c.height * DWARFED < tall);
}

export function extentFor(id: string, casting: Casting, props: readonly Prop[]): Extent | undefined {
  const one = casting.cast.find((c) => c.id === id);
  if (!one) {
    const prop = props.find((p) => p.id === id);
    return prop ? extentOfProp(prop) : undefined;
  }
  const own = extentOfCast(one);
  const mount = mountUnder(one, casting, props);
  if (!own.person || !mount) return own;
  // Rider and mount are one hero: cut by the height of both, as long as the longer of them.
  const bottom = Math.min(own.bottom, mount.bottom);
  const top = mount.creature
    ? Math.max(mount.top, mount.bottom + mount.stature * BACK + crownOf({ ...one, posture: 'ride' }))
    : own.top;
  return {
    ...own,
    top,
    eyes: own.eyes + top - own.top,
    bottom,
    radius: Math.max(own.radius, mount.radius),
    stature: top - bottom,
  };
}

/** Nobody is this near to an animal, metres, and above the ground, but its rider. */
const ASTRIDE = 0.4;

/** Height of an animal's back over its own. */
const BACK = 0.74;

/** The animal or saddle that somebody sits astride; who sits inside something is looked at alone. */
function mountUnder(one: Cast, casting: Casting, props: readonly Prop[]): Extent | undefined {
  const [x, y, z] = one.place.at;
  const animal = casting.cast.find(
    (c) =>
      c !== one &&
      c.kind !== 'person' &&
      y > c.place.at[1] + 0.05 &&
      Math.hypot(c.place.at[0] - x, c.place.at[2] - z) < ASTRIDE,
  );
  if (animal) return extentOfCast(animal);
  const prop = one.posture === 'ride' ? props.find((p) => p.id === one.place.on) : undefined;
  return prop && !kinds.things.get(prop.kind)?.facts.anchors?.['driver'] ? extentOfProp(prop) : undefined;
}
