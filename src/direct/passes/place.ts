import { clamp } from '../../base/vectors.ts';
import type { Passage } from '../../brief/brief.ts';
import type { Place } from '../../catalogue/kinds.ts';
import { places } from '../../catalogue/places/index.generated.ts';
import { habitats } from '../../catalogue/words/habitats.ts';
import { materials } from '../../catalogue/words/materials.ts';
import { cues } from '../../catalogue/words/places.ts';
import type { Reading } from '../../reading/reading.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Plan } from '../plan.ts';
import { seasonOf } from './season.ts';
import { setSkies } from './skies.ts';

/** The set with the facts of its place. */
export interface SetChoice {
  readonly plan: Plan['set'];
  readonly place: Place;
}

/** A bare floor for when the catalogue has no place at all. */
const emptyStage: Place = {
  id: 'stage',
  words: [],
  facts: {
    indoor: true,
    floor: 'concrete',
    area: [6, 5],
    anchors: { mark: { at: [0, 0, 0], kind: 'stand' } },
    bounds: [
      [-6, 0.1, -3],
      [6, 5, 12],
    ],
    practicals: [],
    times: ['unspecified'],
    weathers: ['clear'],
    ambience: [],
    room: { seconds: 0.6, wet: 0.15 },
  },
  build() {},
};

const times = [
  'sunrise',
  'morning',
  'noon',
  'afternoon',
  'golden-hour',
  'sunset',
  'dusk',
  'night',
  'dawn',
  'unspecified',
] as const;
type Time = (typeof times)[number];
const isTime = (id: string | undefined): id is Time => times.includes(id as Time);

/** Choose place, time, weather and dressing. The first shot that names something sets it for all: one plan, one set. */
export function setPlace(context: Context): SetChoice {
  const readings = context.shots.map((s) => s.reading);
  const named = readings.find((r) => r.setting.place && kinds.places.has(r.setting.place.id))?.setting.place;
  const meant = (named && kinds.places.get(named.id)) ?? likeliest(readings, context);
  const place =
    meant.facts.floor === 'water' && belowTheSurface(readings, context) ? submerged(meant) : meant;
  context.shots.forEach((shot) => {
    const said = shot.reading.setting.place;
    if (!said) return;
    const right = said.id === place.id;
    context.claims.add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'setting',
      about: 'set',
      by: place.id,
      ...(right && said.steps === 0
        ? {}
        : right && said.steps <= 2
          ? { ceiling: 'approximated' as const, why: `The nearest place is ${place.id}.` }
          : {
              ceiling: 'omitted' as const,
              why: right
                ? `${place.id} stands in for it.`
                : `All shots of a plan share one set: ${place.id}.`,
            }),
    });
  });
  if (!named) context.claims.undirected(0, 'setting', 'set', place.id);

  claimFloor(context, place);
  const time = timeOf(context, place);
  const weather = weatherOf(context, place);
  const { state, colour, surfaces } = dressing(context);
  // 'A turquoise bay' has turquoise water, not turquoise sand.
  const watery = colour !== undefined && waters.test(named?.phrase ?? '');
  if (watery) surfaces['water'] = colour;
  const wet = (kinds.weathers.get(weather.kind)?.facts.wet ?? 0) * Math.min(1, weather.strength + 0.4);
  if (time === 'dusk' && /\bblue hour\b|\btwilight\b/i.test(context.brief.text)) state.push('blue-hour');
  // Rain that is over has left its puddles.
  if (isOver(context) && !place.facts.indoor) state.push('wet', 'puddles');
  for (const [ground, word] of [
    [darkGround, 'dark'],
    [whiteGround, 'white'],
    [glossyGround, 'reflective'],
  ] as const)
    if (ground.test(context.brief.text) && !state.includes(word)) state.push(word);
  if (wet > 0.5 && !place.facts.indoor)
    for (const word of ['wet', 'puddles']) if (!state.includes(word)) state.push(word);
  const choice: SetChoice = {
    place,
    plan: {
      place: place.id,
      name: named?.phrase ?? place.id,
      time,
      weather,
      state,
      ...(colour && !watery ? { colour } : {}),
      surfaces,
      struck: [],
      params: {
        variant: context.random.stream('set').integer(0, 9999),
        ...(named?.front !== undefined && meant.id === named.id ? { front: named.front } : {}),
      },
    },
  };
  setSkies(context, choice);
  return choice;
}

/** Are all who act here at home in the water, and does nobody break the surface? */
function belowTheSurface(readings: readonly Reading[], context: Context): boolean {
  const actors = readings.flatMap((r) =>
    r.entities.filter((e) => !e.negated && (e.role === 'creature' || e.role === 'person')),
  );
  const text = context.shots
    .flatMap((s) => [...s.brief.scene, ...s.brief.actions].map((p) => p.text))
    .join(' ');
  return (
    actors.length > 0 &&
    actors.every((e) => kinds.creatures.get(e.match?.id ?? '')?.facts.rests === 'water') &&
    !/\b(?:surfac\w+|jump\w*|leap\w*|breach\w*|waves?|boats?|ships?|above|out of the)\b/i.test(text)
  );
}

/** The place under the water of one that has it for a floor. */
const submerged = (place: Place): Place => places.find((p) => p.facts.medium === 'water') ?? place;

/** 'Sneakers squeak on hardwood': what is walked on says what the floor is. */
function claimFloor(context: Context, place: Place): void {
  for (const shot of context.shots) {
    for (const passage of shot.brief.sound) {
      for (const m of passage.text.matchAll(/\bon (?:the )?([a-z]+)\b/gi)) {
        const material = Object.hasOwn(materials, m[1]!.toLowerCase())
          ? materials[m[1]!.toLowerCase()]
          : undefined;
        if (material === undefined || material !== place.facts.floor) continue;
        const start = passage.span.start + m.index + m[0].length - m[1]!.length;
        context.claims.add(shot.index, {
          phrase: m[1]!,
          span: { start, end: start + m[1]!.length },
          kind: 'attribute',
          about: 'set',
          property: material,
          by: `${material} floor`,
        });
      }
    }
  }
}

/** The words of a passage without what is only told of or drawn: 'a mural of a whale' is no sea. */
function present(shot: Context['shots'][number], passage: Passage): string {
  let { text } = passage;
  for (const { span, why } of shot.reading.unread) {
    if (why === undefined) continue;
    const a = Math.max(0, span.start - passage.span.start);
    const b = Math.min(text.length, span.end - passage.span.start);
    if (b > a) text = text.slice(0, a) + ' '.repeat(b - a) + text.slice(b);
  }
  return text;
}

/** The place that has most of what the text mentions, indoors or out as weather and sky suggest. */
function likeliest(readings: readonly Reading[], context: Context): Place {
  const ids = new Set(
    readings.flatMap((r) => r.entities.filter((e) => !e.negated).flatMap((e) => [e.match?.id ?? '', e.noun])),
  );
  // A place that is named but unknown is hardly a room of the catalogue's: rooms have common names.
  const outside = readings.some(
    (r) =>
      (r.setting.place !== undefined && !kinds.places.has(r.setting.place.id)) ||
      r.setting.weather !== undefined ||
      (r.setting.time && r.setting.time.id !== 'night') ||
      r.entities.some((e) => e.role === 'sky'),
  );
  // A window is looked out of, a sofa sat on: the scene is under a roof whatever the weather.
  const text = context.shots
    .flatMap((s) => [...s.brief.scene, ...s.brief.actions].map((p) => present(s, p)))
    .join(' ');
  const inside =
    /\b(?:windows?|windowsill|indoors?|inside|kitchen (?:table|counter)|(?:wooden|dining|coffee|marble) (?:table|counter)|living room|bedroom|sofa|couch|armchair|desk|fireplace|ceiling|pillow|blanket|nightstand|carpet|bookshel(?:f|ves)|oven|wok|stove|bathtub|curtains?)\b/i.test(
      text,
    ) ||
    /\b(?:his|her|their|my|the|a) bed\b/i.test(text) ||
    // 'Rain outside': whoever hears it is not.
    /\b(?:rain|snow|storm|thunder|wind|traffic|city|street|passe?s?)\b[^.]{0,24}\boutside\b/i.test(text);
  const green =
    /\b(?:pitch|field|lawn|pasture|prairie|plains?|valley|golf course|farm|countryside|hillside|hills?)\b/i.test(
      text,
    );
  const acts = readings.some((r) => r.entities.some((e) => e.role === 'person' || e.role === 'creature'));
  const plain = places.find((p) => p.words.includes('studio'));
  const cast = readings.flatMap((r) => r.entities.filter((e) => e.role === 'person' && !e.negated));
  const homes = new Set(
    readings.flatMap((r) =>
      r.entities.flatMap((e) =>
        e.role === 'creature' && !e.negated ? (habitats.get(e.match?.id ?? '') ?? []) : [],
      ),
    ),
  );
  // A farmer is met in a field, a barista behind a counter.
  const usual = (id: string): number =>
    Math.max(
      0,
      ...cast.map((e) => {
        const rank = e.match ? (kinds.people.get(e.match.id)?.facts.usual ?? []).indexOf(id) : -1;
        return rank < 0 ? 0 : 2.4 - rank * 0.5;
      }),
    );
  // A product on its own is shot on a plain ground.
  const packshot =
    !acts &&
    /\b(?:product|commercial|advert(?:isement)?|packshot|pedestal|plinth|turntable|softbox|backdrop|(?:plain|dark|black|white|gr[ea]y|clean|seamless)(?: \w+)? (?:background|marble|table|surface|slate|acrylic))\b/i.test(
      context.brief.text,
    );
  // What people do and use tells of a place: the first such word most.
  const told = cues
    .map(([id, words]) => ({ id, at: text.search(words) }))
    .filter((cue) => cue.at >= 0)
    .sort((a, b) => a.at - b.at)
    .map((cue) => cue.id);
  // A window that somebody is at has to be within reach.
  const pane =
    /\bwindow ?sills?\b|\b(?:out(?: of)?|by|at|on|against|near|beside|through) (?:the|an?|her|his|their) (?:\w+ )?window\b/i.test(
      text,
    );
  const cue = (id: string): number => (told.includes(id) ? 3 - Math.min(1.5, told.indexOf(id) * 0.5) : 0);
  // One tree makes no wood: it stands on grass.
  const trees = readings.flatMap((r) =>
    r.entities.filter((e) => !e.negated && /^tree/.test(e.match?.id ?? '')),
  );
  const oneTree = trees.length > 0 && trees.every((e) => e.count === 1);
  // What many places have says little of any of them.
  const owners = (id: string): number => places.filter((p) => p.facts.has?.includes(id)).length;
  const scored = places.map((place) => {
    const has = (place.facts.has ?? [])
      .filter((id) => ids.has(id) || ids.has(id.replace(/s$/, '')))
      .filter((id) => !(oneTree && id === 'tree' && place.facts.floor !== 'grass'))
      .reduce((sum, id) => sum + Math.min(1, 1.7 / Math.sqrt(Math.max(1, owners(id)))), 0);
    const words = place.words.filter((word) => ids.has(word)).length * 3;
    // Weather needs a sky; without any hint a plain studio keeps the eye on the subject.
    const sky = inside ? (place.facts.indoor ? 1.2 : -1) : outside ? (place.facts.indoor ? -1 : 0.6) : 0;
    const grass = green && place.facts.floor === 'grass' ? 1 : 0;
    return {
      place,
      score:
        has * 1.5 +
        words +
        sky +
        grass +
        usual(place.id) +
        cue(place.id) +
        (pane && place.facts.anchors.window?.kind === 'stand' ? 1.2 : 0) +
        (homes.has(place.id) ? 1.8 : 0) +
        (place === plain && packshot ? 4 : 0) +
        (place === plain && !outside && !inside ? 0.5 : 0),
    };
  });
  const best = Math.max(...scored.map((s) => s.score), -9);
  const list = scored.filter((s) => s.score === best).map((s) => s.place);
  if (list.length === 0) return emptyStage;
  // Without any evidence an ordinary place: nobody expects a chef on a spaceship.
  const ordinary = list.filter((p) =>
    p.words.some((word) =>
      /^(?:studio|street|meadow|field|park|cafe|café|living room|bedroom|kitchen|room|office)$/.test(word),
    ),
  );
  if (ordinary.length > 0) return acts ? context.random.stream('place').pick(ordinary) : ordinary[0]!;
  if (acts && list.length > 1) return context.random.stream('place').pick(list);
  return list[0]!;
}

function timeOf(context: Context, place: Place): Time {
  let chosen: Time | undefined;
  for (const shot of context.shots) {
    const said = shot.reading.setting.time;
    if (!said) continue;
    const known = isTime(said.id);
    if (known) chosen ??= said.id as Time;
    context.claims.add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'setting',
      about: 'set',
      property: 'time',
      by: chosen ?? said.id,
      ...(known && said.id === chosen
        ? {}
        : {
            ceiling: 'omitted' as const,
            why: known ? 'All shots of a plan share one time of day.' : 'Not a time of day that is known.',
          }),
    });
  }
  if (chosen) return chosen;
  const usual = place.facts.times.filter(isTime);
  const fallback: Time = place.facts.indoor ? 'unspecified' : 'afternoon';
  // Lamps that only burn after dark tell the hour.
  const text = context.shots
    .flatMap((shot) => [...shot.brief.style, ...shot.brief.scene, ...shot.brief.lighting])
    .map((p) => p.text)
    .join(' ');
  const dark =
    /\b(?:candle-?lit|candlelight|by candlelight|moonlit|fire-?lit|lamp-?lit)\b/i.test(text) ||
    (!place.facts.indoor &&
      /\b(?:neon|street ?lamps?|street ?lights?|lamp ?posts?|lanterns?|fireworks?|moon(?:light|lit)?|stars|starry|starlit|headlights?|noir|fireflies|campfire|bonfire|flashlights?|dark (?:woods?|forest|alley|streets?|roads?|jungle|highway))\b/i.test(
        text,
      ));
  // A sun that is told of as bright stands high.
  const bright =
    !place.facts.indoor &&
    /\b(?:sunny|sun-?drenched|sun-?kissed|sun-?baked|sunshine|bright (?:summer |spring |winter )?(?:sun|day|daylight|blue)|(?:summer|spring) day|blue (?:sky|skies)|blazing|scorching|picnic)\b/i.test(
      text,
    );
  const high = usual.find((time) => time === 'morning' || time === 'noon' || time === 'afternoon');
  const silent: Time = dark
    ? 'night'
    : bright
      ? (high ?? fallback)
      : usual.length === 0
        ? fallback
        : place.facts.indoor && usual.includes('unspecified')
          ? 'unspecified'
          : usual[0]!;
  context.claims.undirected(0, 'setting', 'set', silent === 'unspecified' ? 'any time of day' : silent);
  return silent;
}

/** Words for air that veils the distance and hides nothing near. */
const thin = /\b(?:mist|misty|haze|hazy)\b/i;

function weatherOf(context: Context, place: Place): Plan['set']['weather'] {
  const source = context.random.stream('wind');
  let kind: string | undefined;
  let strength = 0.5;
  let wind: { speed: number; from?: string } | undefined;
  for (const shot of context.shots) {
    const { weather, wind: blows } = shot.reading.setting;
    if (weather) {
      const known = kinds.weathers.has(weather.id);
      for (const { phrase, span } of known ? (weather.also ?? []) : [])
        if (!shot.brief.sound.some((p) => span.start >= p.span.start && span.end <= p.span.end))
          context.claims.add(shot.index, { phrase, span, kind: 'weather', about: 'set', by: weather.id });
      const first = kind === undefined && known;
      if (first) {
        kind = weather.id;
        strength = clamp(weather.strength * (thin.test(weather.phrase) ? 0.4 : 1), 0, 1);
      }
      context.claims.add(shot.index, {
        phrase: weather.phrase,
        span: weather.span,
        kind: 'weather',
        about: 'set',
        by: kind ?? 'clear',
        ...(known && weather.id === kind
          ? {}
          : {
              ceiling: 'omitted' as const,
              why: known ? 'All shots of a plan share one weather.' : 'The catalogue has no such weather.',
            }),
      });
    }
    if (blows) {
      wind ??= blows;
      context.claims.add(shot.index, {
        phrase: blows.phrase,
        span: blows.span,
        kind: 'weather',
        about: 'set',
        property: 'wind',
        by: `${blows.speed} m/s`,
      });
    }
  }
  const passed = kind !== undefined && isOver(context);
  const chosen = passed ? 'scattered' : (kind ?? (cloudsNamed(context) ? 'scattered' : 'clear'));
  const facts = kinds.weathers.get(chosen)?.facts;
  const side = source.chance(0.5) ? 1 : -1;
  // 0 blows to the audience, π/2 to the right.
  const towards: Readonly<Record<string, number>> = {
    left: Math.PI / 2,
    right: -Math.PI / 2,
    behind: 0,
    back: 0,
    front: Math.PI,
    ahead: Math.PI,
  };
  const usual = (facts?.wind ?? 1) * (0.4 + 1.2 * strength) * source.range(0.85, 1.15);
  return {
    kind: chosen,
    strength,
    wind: clamp(wind?.speed ?? (place.facts.indoor ? Math.min(0.2, usual) : usual), 0, 60),
    windYaw:
      (wind?.from !== undefined
        ? Object.entries(towards).find(([word]) => wind!.from!.includes(word))?.[1]
        : undefined) ?? side * source.range(1.1, 1.8),
  };
}

/** 'After the rain': it has passed, and the sky breaks up. */
const over =
  /\b(?:after|following) (?:a |the |an )?(?:[a-z]+ )?(?:rain|rainfall|rainstorm|shower|storm|thunderstorm|downpour)\b|\brain has (?:just )?(?:stopped|passed|ended)\b/i;

const isOver = (context: Context): boolean =>
  context.shots.some((s) =>
    [...s.brief.scene, ...s.brief.style, ...s.brief.lighting].some((p) => over.test(p.text)),
  );

/** Places that are called after their water. */
const waters = /\b(?:bay|sea|ocean|lagoon|water|waters|lake|river|pool|pond|cove|harbou?r)$/i;

/** 'Against a dark background': what is behind the subject is dark, whatever the hour. */
const darkGround =
  /\b(?:dark|black|moody|pitch-black)(?:[ ,]+\w+){0,2} (?:studio|background|backdrop|surface|void|seamless|table|pedestal)\b/i;
const whiteGround =
  /\b(?:white|bright|high-key)(?:[ ,]+\w+){0,2} (?:studio|background|backdrop|surface|void|seamless|cyclorama)\b|\bseamless white\b/i;
const glossyGround =
  /\b(?:reflective|glossy|mirrored|mirror|polished|shiny)(?:[ ,]+\w+){0,2} (?:surface|floor|table|pedestal|ground|stone|marble|acrylic)\b/i;

/** Does the text speak of clouds without saying what weather it is? */
const cloudsNamed = (context: Context): boolean =>
  context.shots.some((s) =>
    s.reading.entities.some((e) => !e.negated && e.role === 'sky' && /\bclouds?$/.test(e.noun)),
  );

/** Words that dress the set; a material that names a surface covers that surface. */
function dressing(context: Context): {
  state: string[];
  colour: string | undefined;
  surfaces: Record<string, string>;
} {
  const state: string[] = [];
  const surfaces: Record<string, string> = {};
  let colour: string | undefined;
  for (const shot of context.shots) {
    const season = seasonOf(shot);
    if (season && !state.includes(season.name)) {
      state.push(season.name);
      const { phrase, span, name } = season;
      context.claims.add(shot.index, {
        phrase,
        span,
        kind: 'attribute',
        about: 'set',
        property: name,
        by: name,
      });
    }
    for (const attribute of shot.reading.setting.dressing) {
      const surface = /\b(floor|wall|ceiling|ground|roof|street|road|path)s?\b/i
        .exec(attribute.phrase)?.[1]
        ?.toLowerCase();
      if (attribute.category === 'colour')
        colour ??= /^#[0-9a-f]{6}$/i.test(attribute.value) ? attribute.value : undefined;
      else if (attribute.category === 'material' && surface) surfaces[surface] = attribute.value;
      if (attribute.category !== 'colour' && !state.includes(attribute.value)) state.push(attribute.value);
      context.claims.add(shot.index, {
        phrase: attribute.phrase,
        span: attribute.span,
        kind: 'attribute',
        about: 'set',
        property: attribute.value,
        by: attribute.value,
      });
    }
  }
  return { state, colour, surfaces };
}
