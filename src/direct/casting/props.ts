import type { Thing } from '../../catalogue/kinds.ts';
import { things } from '../../catalogue/things/index.generated.ts';
import type { Attribute, Entity } from '../../reading/reading.ts';
import { kinds } from '../catalogue.ts';
import { type Context, isTalk } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Prop } from '../plan.ts';
import { isSubstance } from '../time/sources.ts';
import { callingOf } from './callings.ts';
import { type Casting, entitiesOf, sizeFactor } from './cast.ts';

const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** Names of what people live and work in. */
const building = /house|building|tower|shop|skyline|hut|cottage|cabin|home|villa|skyscraper/;

/** Props, with the entities they stand for entered into the casting's members. */
/** Does a phrase hold a name as whole words? 'A sandcastle' is no sand. */
const holdsName = (phrase: string, name: string): boolean => {
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const [whole, part] = [plain(phrase), plain(name).trimEnd()];
  return [' ', 's ', 'es '].some((end) => whole.includes(`${part}${end}`));
};

export function castProps(context: Context, set: SetChoice, casting: Casting): Prop[] {
  const props: Prop[] = [];
  let total = 0;
  const has = new Set(set.place.facts.has ?? []);
  const events = context.shots.flatMap((s) => s.reading.events.filter((e) => !e.negated));
  const acts = new Set(events.filter((e) => !e.standing).flatMap((e) => [e.subject, e.object, e.partner]));

  const members = (id: string) => casting.members.get(id)?.every((x) => x === 'set') ?? true;
  for (const { entity, shot } of entitiesOf(context)) {
    if (casting.members.has(entity.id) || entity.role === 'part') continue;
    // A bead of condensation is no jewel: what only comes out of other things is matched by its own word or not at all.
    const loose = isSubstance(entity.noun) && (entity.match?.steps ?? 0) > 0;
    const kind =
      entity.match?.registry === 'things' && !loose ? kinds.things.get(entity.match.id) : undefined;
    if (entity.role === 'sky') {
      casting.members.set(entity.id, ['sky']);
      claim(context, shot, entity, 'set', 'in the sky');
      continue;
    }
    // What the set always has is not brought in again, unless it is something small that somebody handles.
    const listed = [...has].some(
      (name) =>
        holdsName(entity.phrase, name) ||
        name === entity.noun ||
        (kind &&
          !has.has(kind.id) &&
          kind.words.some((word) => name.split(/[ -]/).some((part) => part === word || part === `${word}s`))),
    );
    // 'Buildings' are there where the set has houses; whatever else the catalogue knows by that name stays away.
    const built =
      kind !== undefined &&
      Math.max(...kind.facts.size) > 3 &&
      entity.count > 1 &&
      [entity.noun, ...kind.words].some((w) => building.test(w));
    const houses = built && [...has].some((name) => building.test(name));
    const mobile = kind !== undefined && (kind.facts.held === true || kind.facts.body !== undefined);
    const enclosing = Object.values(kind?.facts.anchors ?? {}).some(
      (a) => a.kind === 'seat' || a.kind === 'hollow',
    );
    const carries = context.shots.some((s) =>
      s.reading.relations.some(
        (r) =>
          (r.kind === 'on' || (enclosing && (r.kind === 'in' || r.kind === 'inside'))) &&
          r.object === entity.id &&
          !members(r.subject),
      ),
    );
    // People around a table, or at one, have it between them, whatever else the set is furnished with.
    const ringed = context.shots.some(
      (s) =>
        s.reading.relations.some((r) => r.kind === 'around' && r.object === entity.id) ||
        (kind !== undefined &&
          s.reading.events.some(
            (e) =>
              !e.negated &&
              casting.cast.some((c) => casting.members.get(e.subject ?? '')?.includes(c.id)) &&
              new RegExp(`\\bat (?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}${kind.id}\\b`, 'i').test(
                e.phrase,
              ),
          )),
    );
    // Somebody on a stack of books needs that stack; a bench of the set has its own spot.
    // So does somebody who opens a door: it has to be where they stand.
    const own =
      (carries || ringed || (enclosing && acts.has(entity.id))) &&
      kind !== undefined &&
      !Object.keys(set.place.facts.anchors).some(
        (n) => n.includes(entity.noun) || n.includes(kind.id) || kind.id.includes(n),
      );
    // What somebody has in hand is not what stands there: a bouquet in a garden, a plate in a restaurant.
    const handheld =
      kind?.facts.held === true &&
      entity.count === 1 &&
      (context.shots.some((s) =>
        s.reading.relations.some((r) => r.kind === 'held-by' && r.subject === entity.id),
      ) ||
        acts.has(entity.id));
    // A toy is no part of the scenery, and what a scene without people is about is not its scenery either.
    const heroes =
      kind !== undefined &&
      (isToy(entity) ||
        (casting.cast.length === 0 &&
          entity.count === 1 &&
          events.some(
            (e) => !e.standing && e.subject === entity.id && e.span.start <= entity.span.end + 40,
          ) &&
          props.length === 0));
    // 'The wheel of his ship' on its deck, 'in a tower' under a roof: what one is in is not beside one.
    const largest = kind === undefined ? 0 : Math.max(...kind.facts.size) * toyFactor(entity, kind);
    const around =
      kind !== undefined &&
      entity.count === 1 &&
      ((largest > 3 && set.place.words.some((w) => w.split(/[ -]/).includes(entity.noun))) ||
        (largest > 6 && set.place.facts.indoor));
    // 'Waves crash against the rocks': those that are there.
    const scenic = entity.count > 1 && !entity.attributes.some((a) => a.category === 'count');
    // What is to be read on it is on none that stands there.
    const lettered = entity.text !== undefined;
    const inSet =
      !own &&
      !lettered &&
      !handheld &&
      !heroes &&
      (listed || houses || around || (kind !== undefined && has.has(kind.id))) &&
      (!mobile || entity.plural || scenic || !acts.has(entity.id));
    // A net or a rim alone does not bring the hoop that it is a part of.
    const partOnly =
      kind !== undefined &&
      Object.keys(kind.facts.anchors ?? {}).includes(entity.noun) &&
      !has.has(kind.id) &&
      kind.words[0] !== entity.noun;
    const fabric = (entity.match?.steps ?? 0) > 0 && partOfBuilding.test(entity.noun);
    const standIn = kind !== undefined && ((entity.match?.steps ?? 0) > 2 || partOnly || fabric) && !inSet;
    if (standIn || !kind || inSet) {
      // What belongs to the set is built with it; unknown things are looked for there by name.
      casting.members.set(entity.id, ['set']);
      const known =
        inSet || entity.role === 'place' || has.has(entity.noun) || set.place.words.includes(entity.noun);
      if (standIn)
        context.claims.add(shot, {
          phrase: entity.phrase,
          span: entity.span,
          kind: 'entity',
          ceiling: 'omitted',
          why: `The catalogue has nothing nearer than ${kind.id}.`,
        });
      else if (!isPlaceItself(context, shot, entity))
        claim(
          context,
          shot,
          entity,
          'set',
          known ? `${set.place.id}` : undefined,
          partNamed(set, entity, kind),
        );
      continue;
    }
    // What a kind is in the plural by its own name (pancakes, books) is one of that kind.
    const plural = `${entity.noun}s`;
    const heap =
      entity.plural &&
      kind.words.some(
        (w) => w.endsWith(` of ${plural}`) || (w === plural && !kind.words.includes(entity.noun)),
      );
    const wanted = heap ? 1 : Math.max(1, entity.count);
    const count = Math.min(wanted, 500, Math.max(0, 2000 - total));
    if (count < wanted)
      context.notes.push(`${wanted} × ${entity.noun}: ${count} were placed, the most that a plan holds.`);
    if (count === 0) {
      context.claims.add(shot, {
        phrase: entity.phrase,
        span: entity.span,
        kind: 'entity',
        ceiling: 'omitted',
        why: 'The plan holds no more things.',
      });
      continue;
    }
    total += count;
    // 'Two knights duel with swords', 'each holding a cup': one for everybody who has a hand in it.
    const hands = kind.facts.held === true ? oneEach(context, casting, entity) : [];
    const ids = hands.length > 1 ? hands.map((_, i) => `${entity.id}-${i + 1}`) : [entity.id];
    const colour = entity.attributes.find((a) => a.category === 'colour' && isHex(a.value))?.value;
    const material = entity.attributes.find((a) => a.category === 'material')?.value;
    for (const id of ids)
      props.push({
        id,
        kind: kind.id,
        name: entity.noun.slice(0, 80),
        scale: toyFactor(entity, kind) * sizeFactor(entity.attributes),
        ...(colour ? { colour } : {}),
        ...(material ? { material } : {}),
        state: entity.attributes
          .filter((a) => ['state', 'shape', 'other', 'age', 'size'].includes(a.category))
          .map((a) => a.value),
        ...(entity.text ? { text: entity.text } : {}),
        count: hands.length > 1 ? 1 : count,
        place: { at: [0, 0, 0], yaw: 0 },
      });
    casting.members.set(entity.id, ids);
    claim(context, shot, entity, ids[0] as string, kind.id);
    if (wanted > 1 && hands.length < 2) {
      const word = entity.attributes.find((a) => a.category === 'count');
      context.claims.add(shot, {
        phrase: word?.phrase ?? entity.phrase,
        span: word?.span ?? entity.span,
        kind: 'count',
        about: entity.id,
        property: String(wanted),
        by: String(count),
        ...(count < wanted && !entity.plural
          ? { ceiling: 'approximated' as const, why: `${count} of ${wanted}.` }
          : {}),
      });
    }
  }
  claimParts(context, casting, props);
  claimTalk(context, casting, props);
  props.push(...toolsOf(context, set, casting, props));
  return props;
}

/** 'Its torn white sails': a part of a thing that was brought in. */
function claimParts(context: Context, casting: Casting, props: readonly Prop[]): void {
  for (const { entity, shot } of entitiesOf(context)) {
    if (entity.role !== 'part') continue;
    const whole = context.shots[shot]?.reading.relations.find(
      (r) => r.kind === 'part-of' && r.subject === entity.id,
    )?.object;
    const prop = props.find((p) => casting.members.get(whole ?? '')?.includes(p.id));
    if (!prop) continue;
    const row = { about: prop.id, property: entity.noun };
    const { phrase, span } = entity;
    context.claims.add(shot, { phrase, span, kind: 'entity', ...row, by: prop.kind });
    for (const attribute of entity.attributes)
      context.claims.add(shot, {
        phrase: attribute.phrase,
        span: attribute.span,
        kind: 'attribute',
        ...row,
        by: attribute.value,
      });
  }
}

/**
 * Those of a group who each handle one of what the text names once for all of them: a plural without a number, or
 * anything after 'each'.
 */
function oneEach(context: Context, casting: Casting, entity: Entity): readonly string[] {
  if (entity.attributes.some((a) => a.category === 'count')) return [];
  for (const shot of context.shots) {
    const { events, relations } = shot.reading;
    const touched = events.filter(
      (e) =>
        !e.negated &&
        e.object === entity.id &&
        !/^(?:bake|cook|make|build|prepare|sell|buy|find|watch|see|share|sort|stack|plant|pick|decorate)$/.test(
          e.verb,
        ),
    );
    const each =
      entity.count > 1 ||
      /\beach (?:\w+ )?(?:a|an|with|holding|carrying|wearing)\b|\b(?:each|both|all) (?:hold|carr|rais|wield|lift|grip|drink|eat|play|read)\w*/i.test(
        context.brief.text.slice(Math.max(0, entity.span.start - 40), entity.span.end),
      );
    if (!each) continue;
    const owners = [
      ...touched.map((e) => e.subject),
      ...touched.map((e) => e.partner),
      ...relations.filter((r) => r.kind === 'held-by' && r.subject === entity.id).map((r) => r.object),
    ];
    const people = [...new Set(owners.flatMap((id) => casting.members.get(id ?? '') ?? []))].filter((id) =>
      casting.cast.some((c) => c.id === id),
    );
    if (people.length > 1 && people.length <= 24) return people;
  }
  return [];
}

/** What lines about light and lens name is not brought in for that, but it is there or it is not. */
function claimTalk(context: Context, casting: Casting, props: readonly Prop[]): void {
  for (const shot of context.shots) {
    for (const entity of shot.reading.entities) {
      const named = entity.role === 'sky' || (entity.role === 'thing' && entity.match?.steps === 0);
      if (entity.negated || !named) continue;
      const here = casting.members.get(entity.id);
      const kind = entity.match?.id;
      const about =
        here?.find((id) => id !== 'sky') ??
        props.find((p) => p.kind === kind && entity.role === 'thing')?.id ??
        'set';
      for (const span of [entity.span, ...entity.mentions]) {
        if (span.end - span.start < 4 || !isTalk(shot, { ...entity, span })) continue;
        context.claims.add(shot.index, {
          phrase: context.brief.text.slice(span.start, span.end),
          span,
          kind: 'entity',
          about,
          ...(about === 'set' ? { property: entity.noun } : {}),
        });
      }
    }
  }
}

/** What walls and floors are made of is no thing to be brought in. */
const partOfBuilding =
  /^(?:tile|wall|floor|ceiling|brick|plank|board|beam|column|pillar|panel|step|stair|pavement|cobblestone|stone)$/;

/** Largest side of a folded or carved toy, metres. */
const TOY = 0.24;

/** Is it folded, cast or carved after something larger? */
const isToy = (entity: Entity): boolean =>
  /\b(?:paper (?:boat|ship|plane|airplane|aeroplane|car|bird|crane|doll)|origami|toy|lego|matchbox|figurine)\b/i.test(
    entity.phrase,
  );

/** A paper boat, a toy car: the shape of the big thing at the size of a hand. */
function toyFactor(entity: Entity, kind: Thing): number {
  const largest = Math.max(...kind.facts.size);
  return isToy(entity) && largest > 0.7 ? TOY / largest : 1;
}

/** The noun that names the place has its claim already. */
const isPlaceItself = (context: Context, shot: number, entity: Entity): boolean => {
  const place = context.shots[shot]?.reading.setting.place;
  return (
    place !== undefined &&
    entity.role === 'place' &&
    entity.span.start === place.span.start &&
    entity.span.end === place.span.end
  );
};

/** Is this a thing to sit astride: a seat at saddle height, and something for the hands? */
export const ridden = (kind: string): boolean => {
  const anchors = Object.values(kinds.things.get(kind)?.facts.anchors ?? {});
  return anchors.some((a) => a.kind === 'seat') && anchors.some((a) => a.kind === 'grip');
};

/** What somebody's trade carries when an action needs it and the text does not name it: a player's ball. */
function toolsOf(context: Context, set: SetChoice, casting: Casting, props: readonly Prop[]): Prop[] {
  const added: Prop[] = [];
  for (const { entity } of entitiesOf(context)) {
    const kind = callingOf(entity, set.place);
    for (const id of kind?.facts.carries ?? []) {
      const thing = kinds.things.get(id);
      if (!thing || [...props, ...added].some((p) => p.kind === id)) continue;
      const holder = casting.members.get(entity.id)?.[0];
      if (!holder) continue;
      added.push({
        id,
        kind: id,
        name: thing.words[0] ?? id,
        scale: 1,
        state: [],
        count: 1,
        // What has a saddle is ridden rather than held.
        place: ridden(id)
          ? { at: [0, 0, 0], yaw: 0 }
          : { at: [0, 0, 0], yaw: 0, on: holder, relation: 'held-by', hand: 'right' },
      });
      casting.members.set(id, [id]);
      context.claims.undirected(0, 'entity', id, `${thing.words[0] ?? id}, carried by ${entity.noun}`);
    }
  }
  added.push(...neededTools(context, casting, [...props, ...added]));
  return added;
}

/** What an action is done with and the text leaves unsaid: who sweeps has a broom. */
function neededTools(context: Context, casting: Casting, props: readonly Prop[]): Prop[] {
  const added: Prop[] = [];
  for (const event of context.shots.flatMap((s) => s.reading.events)) {
    const facts = kinds.actions.get(event.match?.id ?? '')?.facts;
    const tool = facts?.tool;
    const thing = tool === undefined ? undefined : kinds.things.get(tool);
    if (event.negated || !thing) continue;
    // Who duels does it with somebody: each has one.
    const workers = [event.subject, ...(facts?.partner ? [event.object, event.partner] : [])]
      .flatMap((id) => casting.members.get(id ?? '') ?? [])
      .filter((id, i, all) => all.indexOf(id) === i)
      // Animals on four legs do without.
      .filter((id) => casting.cast.some((c) => c.id === id && c.kind === 'person'))
      .slice(0, facts?.partner ? 2 : 1);
    const known = [...props, ...added].some(
      (p) =>
        p.kind === tool ||
        // Another instrument or vehicle that the text names for it will do.
        (facts!.target === 'thing' &&
          event.object !== undefined &&
          (casting.members.get(event.object)?.includes(p.id) ?? false)),
    );
    if (known) continue;
    for (const worker of workers) {
      const id = `${thing.id}-of-${worker}`;
      added.push({
        id,
        kind: thing.id,
        name: thing.words[0] ?? thing.id,
        scale: 1,
        state: [],
        count: 1,
        place:
          thing.facts.held || thing.facts.rests === 'hand' || Math.max(...thing.facts.size) < 0.6
            ? { at: [0, 0, 0], yaw: 0, on: worker, relation: 'held-by', hand: 'right' }
            : { at: [0, 0, 0], yaw: 0 },
      });
      casting.members.set(id, [id]);
      context.claims.undirected(0, 'entity', id, `${thing.words[0]}, which one needs to ${event.verb}`);
    }
  }
  return added;
}

/**
 * What the set calls the thing that a noun means: 'building' is its 'wooden houses', 'wires' its 'cables'. An empty
 * name stands for the place as a whole.
 */
function partNamed(set: SetChoice, entity: Entity, kind: Thing | undefined): string | undefined {
  const words = (text: string) => text.toLowerCase().split(/[ -]/);
  const same = (word: string, noun: string) => word === noun || word === `${noun}s` || word === `${noun}es`;
  // A wet street is the place, not its street lamp.
  if (set.place.words.includes(entity.noun) && entity.role === 'place') return '';
  const nouns = [entity.noun, ...(kind ? [kind.id, ...kind.words] : [])].map((n) => words(n).at(-1)!);
  const has = (set.place.facts.has ?? []).filter((name) =>
    words(name).some((word) => nouns.some((noun) => same(word, noun))),
  );
  if (has.length > 0)
    return has.find((name) => words(name).some((word) => same(word, words(entity.noun).at(-1)!))) ?? has[0];
  if (/^(?:building|house|home|hut|cottage|tower|skyscraper|apartment)$/.test(entity.noun)) {
    const houses = (set.place.facts.has ?? []).find((name) =>
      /house|building|skyline|hut|cottage/.test(name),
    );
    if (houses !== undefined) return houses;
  }
  return set.place.words.some((word) => same(words(word).at(-1)!, entity.noun)) ? '' : undefined;
}

/** 'The rim … the backboard … the net': parts and other names of one thing, each with a row of its own. */
export function claimNames(context: Context, shot: number, entity: Entity, about: string, by?: string): void {
  for (const span of entity.mentions) {
    const text = context.brief.text.slice(span.start, span.end);
    const noun = /[\p{L}-]+$/u.exec(text)?.[0]?.toLowerCase();
    if (
      noun === undefined ||
      /^(?:it|its|he|she|they|them|him|her|his|their|hers|theirs|itself|himself|herself|themselves|both|each|one|this|that|these|those)$/.test(
        noun,
      )
    )
      continue;
    if (noun === entity.noun || noun === `${entity.noun}s` || entity.phrase.toLowerCase().endsWith(noun))
      continue;
    context.claims.add(shot, {
      phrase: text,
      span,
      kind: 'entity',
      about,
      ...(about === 'set' ? { property: noun } : {}),
      ...(by === undefined ? {} : { by }),
    });
  }
}

function claim(
  context: Context,
  shot: number,
  entity: Entity,
  about: string,
  by: string | undefined,
  part: string | undefined = entity.noun,
): void {
  claimNames(context, shot, entity, about, by);
  const steps = entity.match?.steps ?? (by === undefined ? 9 : 0);
  context.claims.add(shot, {
    phrase: entity.phrase,
    span: entity.span,
    kind: entity.role === 'place' || part === '' ? 'setting' : 'entity',
    about,
    ...(about === 'set' && part !== '' ? { property: part } : {}),
    ...(by === undefined ? {} : { by }),
    ...(about === 'set' && by === undefined
      ? { why: 'The catalogue has no such thing; it is there only if the set has it.' }
      : steps === 0
        ? {}
        : steps <= 2
          ? { ceiling: 'approximated' as const, why: `The nearest kind is ${entity.match?.id}.` }
          : { ceiling: 'omitted' as const, why: `${entity.match?.id} stands in for it.` }),
  });
  // 'Neon kanji signs', 'a rubber basketball': words that belong to the name are shown by the kind itself.
  const kind = entity.match?.steps === 0 ? kinds.things.get(entity.match.id) : undefined;
  for (const m of entity.phrase.matchAll(/[\p{L}-]+(?=[\s-]+\p{L})/gu)) {
    const word = m[0].toLowerCase();
    const start = entity.span.start + m.index;
    if (!kind?.words.some((w) => w.includes(' ') && w.split(/[ -]/).slice(0, -1).includes(word))) continue;
    if (entity.attributes.some((a) => a.span.start === start)) continue;
    context.claims.add(shot, {
      phrase: m[0],
      span: { start, end: start + m[0].length },
      kind: 'attribute',
      about,
      property: about === 'set' ? part : word,
      by: kind.id,
    });
  }
  for (const attribute of entity.attributes) {
    if (attribute.category === 'count') continue;
    context.claims.add(shot, {
      phrase: attribute.phrase,
      span: attribute.span,
      kind: 'attribute',
      about,
      property: about === 'set' ? ofTheSet(part, attribute) : attribute.category,
      by: attribute.value,
    });
  }
}

/** A property of a part of the set; what the part's own name says already needs no proof of its own. */
function ofTheSet(part: string, attribute: Attribute): string {
  if (part === '') return attribute.value;
  const said = attribute.phrase.toLowerCase();
  return part.toLowerCase().split(/[ -]/).includes(said) ? part : `${part}:${attribute.value}`;
}

/**
 * A kind of thing that people can sit on, or that can carry things: the smallest that serves.
 * @param rests what belongs on floors, or on open ground: a chair or a log
 */
export function furniture(want: 'seat' | 'surface', rests: 'floor' | 'ground' = 'floor'): string | undefined {
  const fits = things.filter(
    (t) =>
      t.facts.rests === rests &&
      Object.values(t.facts.anchors ?? {}).some(
        (a) =>
          a.kind === want &&
          // The strings of a cello carry nothing.
          (want === 'seat' || Math.min(...(a.size ?? [0])) > 0.3) &&
          a.at[1] > (want === 'seat' ? 0.3 : 0.6) &&
          a.at[1] < (want === 'seat' ? 0.6 : 1.05),
      ),
  );
  return fits.sort((a, b) => a.facts.size[0] * a.facts.size[2] - b.facts.size[0] * b.facts.size[2])[0]?.id;
}
