import type { Casting } from '../casting/cast.ts';
import type { Shot } from '../context.ts';
import type { Beat, Line, Prop } from '../plan.ts';
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
  const list = everyone.length > 0 ? everyone : [...new Set(things)].slice(0, 1);
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

export function extentFor(id: string, casting: Casting, props: readonly Prop[]): Extent | undefined {
  const one = casting.cast.find((c) => c.id === id);
  if (one) return extentOfCast(one);
  const prop = props.find((p) => p.id === id);
  return prop ? extentOfProp(prop) : undefined;
}
