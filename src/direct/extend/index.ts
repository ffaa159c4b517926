import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Brief, ShotBrief } from '../../brief/brief.ts';
import { readAll } from '../../reading/index.ts';
import type { Reading } from '../../reading/reading.ts';
import { directionOf } from '../../reading/words/camera.ts';
import { chooseMove } from '../camera/choose-move.ts';
import { evaluateCamera } from '../camera/evaluate.ts';
import { readCamera, speedOf } from '../camera/words.ts';
import { type Casting, castActors } from '../casting/cast.ts';
import { castProps } from '../casting/props.ts';
import { kinds, registries } from '../catalogue.ts';
import { ClaimBook } from '../claims.ts';
import { type Context, openContext, type Settings, type Shot } from '../context.ts';
import { goOn } from '../continuity.ts';
import { setCamera } from '../passes/camera.ts';
import { setLights } from '../passes/lights.ts';
import { setLook } from '../passes/look.ts';
import { type Mood, setMood } from '../passes/mood.ts';
import { setPalette } from '../passes/palette.ts';
import { type SetChoice, setPlace } from '../passes/place.ts';
import { claimRest } from '../passes/rest.ts';
import { setCues } from '../passes/sound.ts';
import {
  type Beat,
  type Camera,
  type Cast,
  type Plan,
  type Prop,
  planSchema,
  type ShotPlan,
} from '../plan.ts';
import { timeBeats } from '../time/beats.ts';
import { deliveryBeats } from '../time/delivery.ts';
import { timeLines } from '../time/lines.ts';
import { comeIn, inTheWings, intoHands } from './arrivals.ts';
import { goOnFilming } from './camera.ts';
import { goOnDoing, goOnSounding, NOTICED } from './going-on.ts';
import { introduce, meant, spokenOf } from './introduce.ts';
import { keptAsItIs } from './kept.ts';

/** Longest plan, seconds, and most shots. */
const LONGEST = 120;
const MOST_SHOTS = 40;

/** Where somebody or something is at the end of what was shot. */
export interface Whereabouts {
  readonly at: Vec3;
  readonly yaw: number;
  readonly posture?: Cast['posture'];
  /** Metres a second over the ground. */
  readonly speed?: number;
}

/** How a plan is extended. */
export interface ExtendSettings extends Pick<Settings, 'durationOf'> {
  /** Seconds to add; a plan ends at 120 s. */
  readonly seconds: number;
  /** Draws what is left to chance in what is new; the source's seed when absent. */
  readonly seed?: number;
  /** Where the performance of the source has left everybody; where the plan put them when absent. */
  readonly whereabouts?: (id: string) => Whereabouts | undefined;
}

const cutTo = /^\W*(?:(?:hard|smash|match|jump)[ -])?(?:cuts? to|new shot|switch(?:es)? to)\b/i;

/** Does a shot of the new words begin with a cut? The first one goes on unless it says so. */
const isCut = (shot: ShotBrief, first: boolean): boolean =>
  !first || [...shot.scene, ...shot.camera, ...shot.actions].some((p) => cutTo.test(p.text));

/**
 * Let a plan go on: what it has performs as before, and after its end those who are there do what the new words ask,
 * before a camera that runs on from its last pose and speed. What lasts is done on, what was heard is heard on. Look,
 * place, light and wardrobe stay; words that ask for others are answered as omitted, with why. The claims of the plan are
 * those of the new words. The same plan, brief and settings give the same plan.
 *
 * Throws a `Fault` (exit status 2) for a plan that begins with a picture, which is continued from its last frame instead,
 * and for one that has no room to go on.
 * @example const longer = await extendPlan(plan, readBrief('She turns and walks out.'), { seconds: 4, durationOf });
 */
export async function extendPlan(source: Plan, brief: Brief, settings: ExtendSettings): Promise<Plan> {
  if (source.picture)
    throw new Fault('A clip that came of a picture goes on from its last frame, not from its plan.', {
      exit: EXIT.input,
    });
  const seam = source.format.seconds;
  const seconds = Math.min(LONGEST - seam, settings.seconds);
  if (!(seconds >= 0.25) || source.shots.length >= MOST_SHOTS)
    throw new Fault(
      `A plan has at most ${LONGEST} seconds and ${MOST_SHOTS} shots; this one has no room to go on.`,
      { exit: EXIT.input },
    );
  const end = seam + seconds;
  const seed = settings.seed ?? source.seed;
  const introduced = introduce(source, brief);
  const read = await readAll(introduced.brief, registries);
  const told = goOn(
    read.map((reading, i) =>
      i === 0 ? reading : spokenOf(reading, read[0]!, brief.text, source.cast.length === 0),
    ),
  );
  const context = openedAt(introduced.brief, told, source, { ...settings, seed, seconds }, seam);
  const shots = context.shots.slice(1);

  const place = kinds.places.get(source.set.place);
  const set: SetChoice = place ? { plan: source.set, place } : setPlace(context);
  const wishedMood = setMood(context);
  const mood: Mood = { plan: source.mood, effect: wishedMood.effect };
  const wished = {
    look: setLook(context),
    palette: setPalette(context),
    mood: wishedMood.plan,
    set: setPlace(context).plan,
    lights: setLights(context, set, mood),
    named: namedIn(told.slice(1)),
  };
  const { casting, props, newcomers, novelties } = company(
    context,
    source,
    set,
    mood,
    settings,
    told[0]!,
    introduced,
  );

  const next = counters(source);
  const made: ShotPlan[] = [];
  let before = source.shots.at(-1)!.camera;
  const aspect = source.format.width / source.format.height;
  for (const [i, shot] of shots.entries()) {
    const cut = isCut(shot.brief, i === 0);
    const beats = timeBeats(context, shot, set, casting, props, mood, next('beat'));
    if (i === 0) {
      const leadId = before.subjects.find((id) => casting.cast.some((c) => c.id === id));
      const lead = casting.cast.find((c) => c.id === leadId && !newcomers.includes(c));
      const view = evaluateCamera({ ...before, handheld: 0 }, seam);
      newcomers.forEach((one, n) => {
        const at: Vec3 = lead?.place.at ?? view.target;
        inTheWings(one, { view, aspect, lead: at, bounds: set.place.facts.bounds }, n);
        one.since = seam;
        comeIn(one, beats, lead && { id: lead.id, at: lead.place.at }, seam, shot.end, next('beat'));
      });
    }
    const lines = await timeLines(context, shot, casting, beats, next('line'));
    beats.push(...deliveryBeats(context, shot, lines, beats, next('beat')));
    const earliest = shot.start + (i === 0 && !cut ? NOTICED : 0);
    for (const beat of beats) {
      beat.start = Math.max(beat.start, earliest);
      beat.end = Math.max(beat.end, Math.min(shot.end, beat.start + 0.3));
    }
    const cues = setCues(context, shot, set, casting, props, beats, next('cue')).filter(
      (cue) => shot.reading.sounds.length > 0 && !heardAlready(source, cue.sound),
    );
    const camera = cut
      ? setCamera(context, shot, set, casting, props, beats, lines, mood, source.look.kind)
      : cameraOf(context, shot, before, set, casting, props, beats, lines, mood, source);
    made.push({
      start: shot.start,
      end: shot.end,
      ...(cut ? {} : { continues: true }),
      camera,
      beats: beats.sort((a, b) => a.start - b.start),
      lines,
      cues,
    });
    before = camera;
  }
  const carried = goOnDoing(
    source,
    made.flatMap((s) => s.beats),
    { seam, end, speedOf: (id) => settings.whereabouts?.(id)?.speed },
    next('beat'),
  );
  made[0]!.beats = [...carried, ...made[0]!.beats].sort((a, b) => a.start - b.start).slice(0, 200);

  const there: Prop[] = [];
  for (const prop of novelties) {
    const holder = intoHands(
      prop,
      made.flatMap((s) => s.beats),
      casting.cast,
    );
    if (holder === undefined) {
      for (const shot of made) shot.beats = without(prop.id, shot.beats);
      context.notes.push(`There is no ${prop.name} where the picture has been looked at: it was left out.`);
    } else {
      prop.since ??= seam;
      there.push(prop);
    }
  }
  claimKnown(context, source, casting);
  claimRest(context, casting, { cast: casting.cast, props });

  const cues = goOnSounding(source.shots, seam, end);
  const offset = source.shots.length - 1;
  const absent = new Set(novelties.filter((p) => !there.includes(p)).map((p) => p.id));
  const claims = keptAsItIs(
    context.claims.all().filter((c) => c.shot > 0),
    source,
    wished,
  ).map((claim, i) => ({
    ...claim,
    id: `c${i + 1}`,
    shot: claim.shot + offset,
    ...(claim.about !== undefined && absent.has(claim.about)
      ? {
          ceiling: 'omitted' as const,
          why: 'Nothing new can be found standing where the picture has been looked at.',
        }
      : {}),
  }));
  const changed = claims.filter((c) => c.ceiling === 'omitted' && c.why?.startsWith('The clip goes on'));
  const plan: Plan = {
    ...source,
    format: { ...source.format, seconds: Math.round(end * 1000) / 1000 },
    cast: [...source.cast, ...newcomers],
    props: [...source.props, ...there],
    shots: [...source.shots.map((shot, i) => ({ ...shot, cues: cues[i]! })), ...made],
    seams: [...(source.seams ?? []), seam],
    claims,
    notes: [
      ...new Set([
        ...context.notes,
        ...changed.map((c) => `"${c.phrase}": ${c.why}`),
        ...(seconds < settings.seconds ? [`A plan ends at ${LONGEST} s: ${seconds} s were added.`] : []),
      ]),
    ],
  };
  const checked = planSchema.safeParse(plan);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Fault(`The plan is not valid at ${issue?.path.join('.') || 'its root'}: ${issue?.message}.`, {
    exit: EXIT.fault,
  });
}

/** The shots of an introduced brief on the clock of a plan that goes on. */
function openedAt(
  brief: Brief,
  told: readonly Reading[],
  source: Plan,
  settings: ExtendSettings & { readonly seed: number; readonly seconds: number },
  seam: number,
): Context {
  const { width, height, fps, quality } = source.format;
  const { durationOf, seed, seconds } = settings;
  const whole: Settings = {
    width,
    height,
    fps,
    quality,
    seed,
    seconds,
    ...(durationOf ? { durationOf } : {}),
  };
  const [opening, ...asked] = brief.shots;
  const room = asked.slice(0, MOST_SHOTS - source.shots.length);
  const readings = new Map(brief.shots.map((shot, i) => [shot, told[i]!]));
  const own = openContext({ ...brief, shots: room }, whole, (shot) => readings.get(shot)!);
  if (room.length < asked.length)
    own.notes.push(`A plan has at most ${MOST_SHOTS} shots; ${asked.length - room.length} were left out.`);
  const first: Shot = { index: 0, brief: opening!, reading: told[0]!, start: 0, end: seam };
  return {
    ...own,
    brief,
    claims: new ClaimBook(),
    random: random(seed).stream(`extension:${(source.seams ?? []).length + 1}`),
    shots: [
      first,
      ...own.shots.map((shot, i) => ({
        ...shot,
        index: i + 1,
        start: Math.round((shot.start + seam) * 1000) / 1000,
        end: Math.round((shot.end + seam) * 1000) / 1000,
      })),
    ],
  };
}

const namedIn = (told: readonly Reading[]) => {
  const first = <T>(pick: (r: Reading) => T | undefined): T | undefined =>
    told.map(pick).find((x) => x !== undefined);
  return {
    place: first((r) => r.setting.place?.id),
    time: first((r) => r.setting.time?.id),
    weather: first((r) => r.setting.weather?.id),
  };
};

/** Who and what is there: those of the source where it has left them, and who is new. */
function company(
  context: Context,
  source: Plan,
  set: SetChoice,
  mood: Mood,
  settings: ExtendSettings,
  opening: Reading,
  introduced: ReturnType<typeof introduce>,
): { casting: Casting; props: Prop[]; newcomers: Cast[]; novelties: Prop[] } {
  const known = meant(introduced, opening);
  const now = <T extends Cast | Prop>(one: T): T => {
    const where = settings.whereabouts?.(one.id);
    const copy = structuredClone(one);
    if (!where) return copy;
    copy.place = { ...copy.place, at: [...where.at], yaw: where.yaw };
    if (where.posture !== undefined && 'posture' in copy) copy.posture = where.posture;
    return copy;
  };
  const drafted = castActors(context, set, mood, source.palette);
  const own = (id: string): boolean => known.has(id);
  const standIns = new Set([...drafted.members].filter(([id]) => own(id)).flatMap(([, ids]) => ids));
  const taken = new Set([...source.cast, ...source.props].map((x) => x.id));
  const renamed = new Map<string, string>();
  const free = (id: string): string => {
    let name = id;
    for (let n = 2; taken.has(name); n++) name = `${id}-${n}`;
    taken.add(name);
    renamed.set(id, name);
    return name;
  };
  const room = 64 - source.cast.length;
  const newcomers = drafted.cast
    .filter((c) => !standIns.has(c.id))
    .slice(0, Math.max(0, room))
    .map((c) => ({ ...c, id: free(c.id) }));
  const draftedProps = castProps(context, set, drafted);
  const propStandIns = new Set([...drafted.members].filter(([id]) => own(id)).flatMap(([, ids]) => ids));
  const novelties = draftedProps
    .filter((p) => !propStandIns.has(p.id))
    .map((p) => ({ ...p, id: free(p.id) }));
  const members: Casting['members'] = new Map();
  for (const [entity, ids] of drafted.members)
    members.set(entity, own(entity) ? [...known.get(entity)!] : ids.map((id) => renamed.get(id) ?? id));
  for (const [entity, ids] of known) if (!members.has(entity)) members.set(entity, [...ids]);
  for (const [from, to] of renamed) if (from !== to) context.claims.rename(from, to);
  return {
    casting: { cast: [...source.cast.map(now), ...newcomers], members },
    props: [...source.props.map(now), ...novelties],
    newcomers,
    novelties,
  };
}

/** Ids that no beat, line or cue of the source has. */
function counters(source: Plan): (kind: 'beat' | 'line' | 'cue') => () => string {
  const used = new Set(source.shots.flatMap((s) => [...s.beats, ...s.lines, ...s.cues].map((x) => x.id)));
  const count = { beat: 0, line: 0, cue: 0 };
  return (kind) => () => {
    let id = '';
    do id = `${kind}-${++count[kind]}`;
    while (used.has(id));
    return id;
  };
}

const heardAlready = (source: Plan, sound: string): boolean =>
  source.shots.some((s) =>
    s.cues.some((c) => c.sound === sound && c.kind !== 'effect' && c.end >= source.format.seconds - 0.06),
  );

/** The camera of a shot that goes on. */
function cameraOf(
  context: Context,
  shot: Shot,
  before: Camera,
  set: SetChoice,
  casting: Casting,
  props: readonly Prop[],
  beats: readonly Beat[],
  lines: ShotPlan['lines'],
  mood: Mood,
  source: Plan,
): Camera {
  const words = readCamera(shot);
  // How it would be set up anew: its claims, its framing and whom it follows.
  const anew = setCamera(context, shot, set, casting, props, beats, lines, mood, source.look.kind);
  const { move, said, handheld } = chooseMove(
    { ...context, claims: new ClaimBook(), notes: [] },
    shot,
    words,
  );
  const view = evaluateCamera({ ...before, handheld: 0 }, shot.start);
  const reframed =
    !said && (words.sizes.length > 0 || words.angles.length > 0) && anew.size !== before.size
      ? anew.keys.at(-1)!
      : undefined;
  const leaves = beats.some((b) => b.action === 'leave' && before.subjects.includes(b.actor));
  const keys = goOnFilming(
    before,
    {
      ...(said && (said.value.facts.handheld ?? 0) < 0.3 ? { move } : {}),
      speed: said ? speedOf(said.clause, mood.plan.pace) : 1,
      direction: said ? directionOf(said.clause) : '',
      span: spanOf(view, source.format.width / source.format.height),
      ...(reframed ? { framing: reframed } : {}),
    },
    shot.start,
    shot.end,
  );
  const follow =
    before.follow ??
    (anew.follow && !leaves && (said?.value.facts.follow !== undefined || !reframed)
      ? { ...anew.follow, from: shot.start + NOTICED }
      : undefined);
  const { follow: _, ...rest } = before;
  return {
    ...rest,
    move: said ? move.id : before.move,
    size: reframed ? anew.size : before.size,
    subjects: before.subjects.length > 0 ? before.subjects : anew.subjects,
    keys,
    ...(follow ? { follow } : {}),
    handheld: said && handheld > 0 ? Math.max(before.handheld, handheld) : before.handheld,
    ...(before.handheld !== (said && handheld > 0 ? Math.max(before.handheld, handheld) : before.handheld)
      ? { steadied: { until: shot.start + NOTICED, handheld: before.handheld } }
      : {}),
  };
}

/** Height of the picture at what a view is aimed at, metres. */
const spanOf = (view: { position: Vec3; target: Vec3; mm: number }, aspect: number): number => {
  const d = Math.hypot(...([0, 1, 2] as const).map((k) => view.target[k] - view.position[k]));
  return (d * (aspect >= 1 ? 36 / aspect : 36)) / view.mm;
};

/** What new words say of those who are known: they are there, and look as they did. */
function claimKnown(context: Context, source: Plan, casting: Casting): void {
  for (const shot of context.shots.slice(1))
    for (const entity of shot.reading.entities) {
      const id = casting.members
        .get(entity.id)
        ?.find((x) => source.cast.some((c) => c.id === x) || source.props.some((p) => p.id === x));
      const one = [...source.cast, ...source.props].find((x) => x.id === id);
      if (!one || entity.negated) continue;
      const mention = entity.mentions.find((s) => s.end <= context.shots[0]!.brief.scene[0]!.span.start);
      if (mention)
        context.claims.add(shot.index, {
          phrase: context.brief.text.slice(mention.start, mention.end),
          span: mention,
          kind: 'entity',
          about: one.id,
          by: one.name,
        });
      for (const { phrase, span, category, value } of [
        ...entity.attributes.filter((a) => a.category !== 'count' && a.category !== 'sex'),
        ...entity.worn.map((w) => ({ phrase: w.phrase, span: w.span, category: 'worn', value: w.garment })),
      ]) {
        const so = `${JSON.stringify({ ...one, place: undefined })} ${one.name}`.includes(value);
        context.claims.add(shot.index, {
          phrase,
          span,
          kind: 'attribute',
          about: one.id,
          property: category,
          by: value,
          ...(so ? {} : { ceiling: 'omitted' as const, why: `The ${one.name} goes on looking as before.` }),
        });
      }
    }
}

/** Beats as they are done where a thing is not there. */
const without = (id: string, beats: readonly Beat[]): Beat[] =>
  beats
    .filter((b) => b.actor !== id)
    .map(({ target, partner, ...beat }) => ({
      ...beat,
      ...(target === undefined || target === id ? {} : { target }),
      ...(partner === undefined || partner === id ? {} : { partner }),
    }));
