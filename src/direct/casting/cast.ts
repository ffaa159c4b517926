import { clamp } from '../../base/vectors.ts';
import type { Attribute, Entity, Relation } from '../../reading/reading.ts';
import { voiceFor } from '../../speech/index.ts';
import { kinds } from '../catalogue.ts';
import { type Context, isTalk, type Shot } from '../context.ts';
import { aboutThePicture, onlyHeard } from '../passes/film-talk.ts';
import type { Mood } from '../passes/mood.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Cast } from '../plan.ts';
import { callingOf } from './callings.ts';
import { featuresOf } from './person.ts';
import { standsUpright, uprightHeight, uprightWardrobe } from './upright.ts';
import { climateOf, dress } from './wardrobe.ts';

/** Animals no taller, metres, have a child's build when they stand upright: a large head on short limbs. */
const SMALL = 0.75;

/** Entities with the plan ids that stand for them. */
export type Members = Map<string, string[]>;

/** A cast with what stands for whom; placements are set by blocking. */
export interface Casting {
  readonly cast: Cast[];
  readonly members: Members;
}

const filmNouns =
  /^(?:camera|shot|scene|frame|lens|footage|view|viewer|audience|film|video|clip|angle|focus|close-up|closeup|image|picture)$/;

/** True for entities that are the film's own words rather than something to be shown. */
export const isFilmWord = (entity: Entity): boolean => filmNouns.test(entity.noun);

/** Entities of all shots by id, first mention first, later shots adding attributes and clothes. */
export function entitiesOf(context: Context): { entity: Entity; shot: number }[] {
  const merged = new Map<string, { entity: Entity; shot: number }>();
  for (const shot of context.shots) {
    for (const told of shot.reading.entities) {
      const entity = ofTheScene(shot, told);
      if (entity.negated || isFilmWord(entity) || isTalk(shot, entity) || filmed(shot, entity)) continue;
      if (entity.role !== 'person' && onlyHeard(shot, entity.span)) continue;
      const known = merged.get(entity.id);
      merged.set(
        entity.id,
        known
          ? {
              shot: known.shot,
              entity: {
                ...known.entity,
                attributes: [...known.entity.attributes, ...entity.attributes],
                worn: [...known.entity.worn, ...entity.worn],
              },
            }
          : { entity, shot: shot.index },
      );
    }
  }
  return partsInLists(context, [...merged.values()]);
}

/** Named in a line about lens or light first, and in the scene as well: the scene's words count. */
function ofTheScene(shot: Shot, entity: Entity): Entity {
  if (!isTalk(shot, entity)) return entity;
  const span = entity.mentions.find((s) => s.end - s.start > 3 && !isTalk(shot, { ...entity, span: s }));
  return span ? { ...entity, span } : entity;
}

/** 'Dented body, mismatched plates, pale-blue eyes': what is listed between parts of somebody is a part, too. */
function partsInLists(
  context: Context,
  list: readonly { entity: Entity; shot: number }[],
): { entity: Entity; shot: number }[] {
  const order = [...list].sort((a, b) => a.shot - b.shot || a.entity.span.start - b.entity.span.start);
  const joined = (a: Entity, b: Entity) =>
    /^\s*(?:,|and|,\s*and)\s*$/i.test(context.brief.text.slice(a.span.end, b.span.start));
  const listed = new Set(
    order
      .filter(({ entity, shot }, i) => {
        const before = order[i - 1];
        const after = order[i + 1];
        return (
          entity.role === 'thing' &&
          before?.shot === shot &&
          after?.shot === shot &&
          before.entity.role === 'part' &&
          after.entity.role === 'part' &&
          joined(before.entity, entity) &&
          joined(entity, after.entity)
        );
      })
      .map(({ entity }) => entity.id),
  );
  return list.map((item) =>
    listed.has(item.entity.id) ? { ...item, entity: { ...item.entity, role: 'part' } } : item,
  );
}

/** Colours of parts that one word with its owner tells: 'a blue-eyed man'. */
const toldEyes = (entity: Entity): Record<string, string> =>
  Object.fromEntries(
    entity.attributes
      .filter((a) => a.category === 'colour' && isHex(a.value) && /[\s-]eyed$/i.test(a.phrase))
      .map((a) => ['eyes', a.value]),
  );

/**
 * Told of film stock, lens or move, half of it or more, or named in a sentence that speaks of nothing else: 'slight
 * gate weave evokes intimacy' brings in no thing.
 */
function filmed(shot: Shot, entity: Entity): boolean {
  if (entity.match?.steps === 0) return false;
  return aboutThePicture(shot, entity.span, entity.match === undefined && entity.role === 'thing');
}

/** Cast everyone who acts. */
export function castActors(
  context: Context,
  set: SetChoice,
  mood: Mood,
  palette: readonly string[],
): Casting {
  const all = entitiesOf(context);
  const relations = context.shots.flatMap((s) => s.reading.relations);
  const actors = all.filter(
    ({ entity }) =>
      entity.role === 'person' || (entity.role === 'creature' && kinds.creatures.has(entity.match?.id ?? '')),
  );
  const groups = groupsOf(actors.map((a) => a.entity));
  const cast: Cast[] = [];
  const members: Members = new Map();
  const climate = climateOf(set.plan, set.place.facts.indoor);
  const seen = new Set<string>();

  for (const { entity, shot } of actors) {
    if (groups.has(entity.id)) continue;
    const group = [...groups].find(([, list]) => list.includes(entity.id))?.[0];
    const shared = group ? all.find((a) => a.entity.id === group)!.entity : undefined;
    const whole: Entity = shared
      ? {
          ...entity,
          attributes: [...shared.attributes.filter((a) => a.category !== 'count'), ...entity.attributes],
          worn: [...shared.worn, ...entity.worn],
        }
      : entity;
    const room = Math.max(0, 64 - cast.length);
    const wanted = Math.max(1, whole.count);
    const count = Math.min(wanted, room);
    if (count < wanted)
      context.notes.push(`${wanted} × ${entity.noun}: a plan has at most 64 with bones; ${count} were cast.`);
    const ids: string[] = [];
    const names = count === 1 ? [entity.id] : freeIds(entity.id, count, all);
    for (const id of names) {
      const kind = whole.match?.id ?? whole.noun;
      cast.push(
        member(context, set, id, whole, shared, mood, climate, palette, cast, wanted > 1 || seen.has(kind)),
      );
      seen.add(kind);
      ids.push(id);
    }
    members.set(entity.id, ids);
    if (ids.length === 0) {
      context.claims.add(shot, {
        phrase: entity.phrase,
        span: entity.span,
        kind: 'entity',
        ceiling: 'omitted',
        why: 'The cast is full.',
      });
      continue;
    }
    claimActor(context, shot, entity, cast.find((c) => c.id === ids[0])!, wanted, count);
  }
  for (const [group, list] of groups) {
    const { entity, shot } = all.find((a) => a.entity.id === group)!;
    members.set(
      group,
      list.flatMap((id) => members.get(id) ?? []),
    );
    const first = cast.find((c) => c.id === members.get(group)![0]);
    if (first) claimActor(context, shot, entity, first, entity.count, list.length);
  }
  for (const shot of context.shots) {
    for (const group of shot.reading.groups ?? []) {
      const ids = group.members.flatMap((id) => members.get(id) ?? []);
      if (ids[0] === undefined) continue;
      const by = ids.join(', ');
      const { phrase, span } = group;
      context.claims.add(shot.index, { phrase, span, kind: 'entity', about: ids[0], by });
      const number = group.attributes.find((a) => a.category === 'count');
      context.claims.add(shot.index, {
        phrase: number?.phrase ?? phrase,
        span: number?.span ?? span,
        kind: 'count',
        about: ids[0],
        property: String(group.count),
        by: String(ids.length),
        ...(ids.length === group.count
          ? {}
          : { ceiling: 'approximated' as const, why: `${ids.length} of ${group.count}.` }),
      });
    }
  }
  partsOf(context, all, relations, members, cast);
  return { cast, members };
}

/**
 * 'Two teenagers … the girl … the boy': a plural that later singulars fill. Keys are the plurals, values those
 * who fill them; they add no bodies of their own.
 */
function groupsOf(actors: readonly Entity[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const group of actors) {
    if (group.count < 2 || group.role !== 'person') continue;
    const generic =
      /^(?:figure|person|people|couple|pair|friend|teenager|teen|character|lover|stranger|individual|kid|child|dancer|partner|sibling|companion|someone|silhouette|adult|duo|two|three|both|they)$/.test(
        group.noun,
      );
    const singles = actors.filter(
      (a) =>
        a !== group &&
        a.role === 'person' &&
        a.count === 1 &&
        !taken.has(a.id) &&
        a.span.start >= group.span.start,
    );
    const definite = singles.filter(
      (a) => /^(?:the|one|another|other|her|his|their|a)\b/i.test(a.phrase) || !/\s/.test(a.phrase),
    );
    if (!generic || definite.length === 0 || definite.length > group.count) continue;
    // Only a full house counts: 'two figures' with one man named leaves the other a stranger.
    if (definite.length < group.count) continue;
    groups.set(
      group.id,
      definite.map((d) => d.id),
    );
    for (const d of definite) taken.add(d.id);
  }
  return groups;
}

function member(
  context: Context,
  set: SetChoice,
  id: string,
  entity: Entity,
  group: Entity | undefined,
  mood: Mood,
  climate: ReturnType<typeof climateOf>,
  palette: readonly string[],
  before: readonly Cast[],
  varied: boolean,
): Cast {
  // The seed and the id decide, so that adding another person changes nobody else.
  const source = context.random.stream(`cast:${id}`);
  const place = { at: [0, 0, 0] as [number, number, number], yaw: 0 };
  const taken = before.flatMap((c) => (c.voice ? [c.voice.id] : []));
  const voiceSeed = source.stream('voice').integer(0, 4294967295);
  if (entity.role === 'creature') {
    const kind = kinds.creatures.get(entity.match!.id);
    const colour = entity.attributes.find((a) => a.category === 'colour' && isHex(a.value))?.value;
    const material = entity.attributes.find((a) => a.category === 'material')?.value;
    const height = clamp(
      Math.max((kind?.facts.size[1] ?? 0.5) * sizeFactor(entity.attributes), giantHeight(context, entity)),
      0.05,
      30,
    );
    const sexWord = entity.attributes.find((a) => a.category === 'sex')?.value;
    const sex = sexWord === 'female' || sexWord === 'male' ? sexWord : 'neutral';
    if (kind && standsUpright(context, entity, kind)) {
      const coat = colour ?? kind.facts.colour;
      const limbs = colour ?? kind.facts.limbs ?? coat;
      const eyewear = entity.worn.flatMap((w) =>
        /\bglasses\b|goggles|shades|sunglasses|spectacles/i.test(w.phrase)
          ? [/sun|shades|goggles/i.test(w.phrase) ? 'sunglasses' : 'spectacles']
          : [],
      );
      const tall = Math.max(
        uprightHeight(kind, sizeFactor(entity.attributes)),
        kind.facts.upright ? giantHeight(context, entity) : 0,
      );
      return {
        id,
        kind: 'person',
        head: kind.id,
        name: nameOf(entity),
        sex,
        age: kind.facts.upright || kind.facts.size[1] > SMALL ? 'adult' : 'child',
        height: tall,
        build: kind.facts.upright?.build ?? 'stout',
        skin: limbs,
        beard: 'none',
        glasses: entity.attributes.some((a) => a.category === 'glasses') || eyewear.length > 0,
        wardrobe: uprightWardrobe([...dressCreature(entity), ...callingClothes(entity)], coat, limbs, kind),
        state: [...statesOf(entity), ...eyewear, 'barefoot'],
        ...(colour ? { colour } : {}),
        parts: toldEyes(entity),
        place,
        posture: 'stand',
        temper: { joy: mood.effect.joy, tension: mood.effect.tension },
        voice: voiceFor({ kind: kind.id, sex, height: tall, seed: voiceSeed, taken }),
      };
    }
    return {
      id,
      kind: entity.match!.id,
      name: nameOf(entity),
      sex,
      age: 'adult',
      height,
      build: 'average',
      beard: 'none',
      glasses: false,
      wardrobe: dressCreature(entity),
      state: statesOf(entity),
      ...(colour ? { colour } : {}),
      ...(material ? { material } : {}),
      parts: toldEyes(entity),
      place,
      posture: 'stand',
      temper: { joy: mood.effect.joy, tension: mood.effect.tension },
      voice: voiceFor({ kind: entity.match!.id, sex, height, seed: voiceSeed, taken }),
    };
  }
  const kind = callingOf(entity, set.place);
  const groupKind = group && callingOf(group, set.place);
  const both =
    kind && groupKind
      ? {
          ...kind,
          facts: {
            ...groupKind.facts,
            ...dropUndefined(kind.facts),
            ...(groupKind.facts.age ? { age: groupKind.facts.age } : {}),
            ...(groupKind.facts.height ? { height: groupKind.facts.height } : {}),
            wardrobe: kind.facts.wardrobe.length ? kind.facts.wardrobe : groupKind.facts.wardrobe,
          },
        }
      : (kind ?? groupKind);
  // 'A boy in a pirate costume' is a boy in a pirate's clothes.
  const disguise = kinds.people.get(
    entity.attributes.find((a) => a.value.startsWith('as '))?.value.slice(3) ?? '',
  );
  const dressed = disguise
    ? { ...disguise, facts: { ...both?.facts, wardrobe: disguise.facts.wardrobe, plain: false } }
    : both;
  const barefoot = context.shots.some((s) =>
    s.reading.events.some((e) => e.subject === entity.id && e.manner.some((m) => /barefoot/.test(m))),
  );
  const features = featuresOf(entity.attributes, both, entity.noun, source.stream('body'), mood.effect);
  if (barefoot) features.state.push('barefoot');
  const wardrobe = dress(entity.worn, dressed, features, climate, palette, source.stream('clothes'), varied);
  return {
    id,
    kind: 'person',
    name: nameOf(entity),
    ...features,
    wardrobe,
    parts: toldEyes(entity),
    place,
    posture: 'stand',
    voice: voiceFor({
      kind: 'person',
      sex: features.sex,
      age: features.age,
      height: features.height,
      seed: voiceSeed,
      taken,
    }),
  };
}

/** Ids for several of one noun that no other entity has: 'kid-1', 'kid-3' beside a 'kid-2' of the text's own. */
function freeIds(noun: string, count: number, all: readonly { entity: Entity }[]): string[] {
  const taken = new Set(all.map(({ entity }) => entity.id));
  const ids: string[] = [];
  for (let n = 1; ids.length < count; n++) if (!taken.has(`${noun}-${n}`)) ids.push(`${noun}-${n}`);
  return ids;
}

const dropUndefined = <T extends object>(o: T): Partial<T> =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as Partial<T>;
const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

const nameOf = (entity: Entity): string =>
  [
    ...entity.attributes.filter((a) => a.category === 'age' || a.category === 'size').map((a) => a.value),
    entity.noun,
  ]
    .join(' ')
    .slice(0, 80);

const statesOf = (entity: Entity): string[] =>
  entity.attributes
    .filter((a) => !['colour', 'material', 'count', 'sex'].includes(a.category))
    .map((a) => a.value);

const dressCreature = (entity: Entity): Cast['wardrobe'] =>
  entity.worn.map((w) => {
    const colour = w.attributes.find((a) => a.category === 'colour' && isHex(a.value))?.value;
    return { kind: w.garment, ...(colour ? { colour } : {}), state: [] };
  });

/** The clothes of the trade that an animal or machine follows: 'a robot waiter'. */
function callingClothes(entity: Entity): Cast['wardrobe'] {
  const id = entity.attributes.find((a) => a.value.startsWith('as '))?.value.slice(3);
  const named = new Set(entity.worn.map((w) => w.garment));
  return (id === undefined ? [] : (kinds.people.get(id)?.facts.wardrobe ?? []))
    .filter((g) => !named.has(g.garment) && !kinds.garments.get(g.garment)?.facts.covers.includes('feet'))
    .map((g) => ({
      kind: g.garment,
      ...(g.colour ? { colour: g.colour } : {}),
      ...(g.material ? { material: g.material } : {}),
      state: [],
    }));
}

/** Factor that a size word puts on the real size. */
export function sizeFactor(attributes: readonly Attribute[]): number {
  const words = attributes
    .filter((a) => a.category === 'size')
    .map((a) => a.value)
    .join(' ');
  if (/\b(?:colossal|gigantic|enormous|massive|giant|towering)\b/.test(words)) return 3;
  if (/\b(?:huge|oversized|vast)\b/.test(words)) return 2;
  if (/\b(?:large|big|great|tall|long|oversize)\b/.test(words)) return 1.3;
  if (/\b(?:tiny|miniature|minuscule|microscopic)\b/.test(words)) return 0.45;
  if (/\b(?:small|little|short|petite)\b/.test(words)) return 0.75;
  return 1;
}

/** Metres of a giant: it looks down on people, and among houses it is as high as they are; 0 for all others. */
function giantHeight(context: Context, entity: Entity): number {
  const giant = entity.attributes.some(
    (a) => a.category === 'size' && /\b(?:giant|colossal|gigantic|titanic|towering)\b/i.test(a.phrase),
  );
  if (!giant) return 0;
  return /\b(?:skyscrapers?|buildings?|city|cities|downtown|streets?|tokyo|new york|town|village|bridge)\b/i.test(
    context.brief.text,
  )
    ? 8
    : 3;
}

/** Claims for who is there, how many, and every attribute and garment. */
function claimActor(
  context: Context,
  shot: number,
  entity: Entity,
  one: Cast,
  wanted: number,
  count: number,
): void {
  const steps = entity.match?.steps ?? (entity.role === 'person' ? 0 : 9);
  context.claims.add(shot, {
    phrase: entity.phrase,
    span: entity.span,
    kind: 'entity',
    about: one.id,
    by: one.name,
    ...(steps === 0
      ? {}
      : steps <= 2
        ? { ceiling: 'approximated' as const, why: `The nearest kind is ${entity.match!.id}.` }
        : { ceiling: 'omitted' as const, why: `${entity.match?.id ?? 'a person'} stands in for it.` }),
  });
  if (wanted > 1) {
    context.claims.add(shot, {
      phrase: entity.attributes.find((a) => a.category === 'count')?.phrase ?? entity.phrase,
      span: entity.attributes.find((a) => a.category === 'count')?.span ?? entity.span,
      kind: 'count',
      about: one.id,
      property: String(wanted),
      by: String(count),
      ...(count < wanted && !entity.plural
        ? { ceiling: 'approximated' as const, why: `${count} of ${wanted} were cast.` }
        : {}),
    });
  }
  for (const attribute of entity.attributes) {
    // 'The woman' says once that she is a woman; the noun itself is the entity's claim.
    if (attribute.category === 'count' || attribute.category === 'sex') continue;
    context.claims.add(shot, {
      phrase: attribute.phrase,
      span: attribute.span,
      kind: 'attribute',
      about: one.id,
      property: attribute.category === 'other' ? attribute.value : attribute.category,
      by: attribute.value,
    });
  }
  for (const worn of entity.worn) {
    context.claims.add(shot, {
      phrase: worn.phrase,
      span: worn.span,
      kind: 'attribute',
      about: one.id,
      property: worn.garment,
      by: worn.garment,
      ...(worn.steps === 0
        ? {}
        : worn.steps <= 2
          ? { ceiling: 'approximated' as const, why: `The nearest garment is ${worn.garment}.` }
          : { ceiling: 'omitted' as const, why: `${worn.garment} stands in for it.` }),
    });
  }
}

/** Eyes, hands, chests that the text describes belong to somebody: their colours and states go there. */
function partsOf(
  context: Context,
  all: readonly { entity: Entity; shot: number }[],
  relations: readonly Relation[],
  members: Members,
  cast: readonly Cast[],
): void {
  for (const { entity, shot } of all) {
    if (entity.role !== 'part') continue;
    const owner =
      relations.find((r) => r.kind === 'part-of' && r.subject === entity.id)?.object ??
      nearest(all, entity)?.id;
    // The parts of things are told of when the things are there.
    if (
      all.some(
        (a) => a.entity.id === owner && a.entity.role === 'thing' && a.entity.match?.registry === 'things',
      )
    )
      continue;
    const one = cast.find((c) => owner !== undefined && members.get(owner)?.includes(c.id));
    context.claims.add(shot, {
      phrase: entity.phrase,
      span: entity.span,
      kind: 'attribute',
      ...(one
        ? { about: one.id, by: one.name }
        : { ceiling: 'omitted' as const, why: 'It belongs to nobody in the shot.' }),
      property: entity.noun,
    });
    if (!one) continue;
    const plural = entity.plural && !entity.noun.endsWith('s') ? `${entity.noun}s` : entity.noun;
    for (const attribute of entity.attributes) {
      if (attribute.category === 'colour' && isHex(attribute.value)) one.parts[plural] = attribute.value;
      else if (attribute.category !== 'count') one.state.push(`${attribute.value} ${plural}`);
      context.claims.add(shot, {
        phrase: attribute.phrase,
        span: attribute.span,
        kind: 'attribute',
        about: one.id,
        property: entity.noun,
        by: attribute.value,
      });
    }
  }
}

/** The actor mentioned last before the part. */
const nearest = (all: readonly { entity: Entity }[], part: Entity): Entity | undefined =>
  all
    .filter(
      ({ entity }) =>
        (entity.role === 'person' || entity.role === 'creature') && entity.span.start <= part.span.start,
    )
    .at(-1)?.entity;
