import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Brief } from '../brief/brief.ts';
import { readAll } from '../reading/index.ts';
import type { Reading } from '../reading/reading.ts';
import { placeActors } from './blocking/actors.ts';
import { clearMarks } from './blocking/clear.ts';
import { displaySpot, Floor, spotNamed } from './blocking/floor.ts';
import { Dressing } from './blocking/strike.ts';
import { placeThings } from './blocking/things.ts';
import { goesAcross } from './blocking/travel.ts';
import { chooseWays, clearSight, goersOf } from './blocking/ways.ts';
import { obstaclesOf, solidsOfSet } from './camera/sight.ts';
import { extentFor } from './camera/subjects.ts';
import { aimedAt, inTheWayOf, sayOf, wayOf } from './camera/wild.ts';
import { castActors } from './casting/cast.ts';
import { castProps } from './casting/props.ts';
import { kinds, registries } from './catalogue.ts';
import { knowing, namesIn } from './characters/index.ts';
import { type Introduction, makeLooks, wearLooks } from './characters/wear.ts';
import { type Context, openContext, type Settings, type Shot, standingRelations } from './context.ts';
import { goOn } from './continuity.ts';
import { DELIVERY, Keeper } from './keep/keep.ts';
import { setCamera } from './passes/camera.ts';
import { setLights } from './passes/lights.ts';
import { setLook } from './passes/look.ts';
import { gradeByMood, litAs, setMood } from './passes/mood.ts';
import { setPalette } from './passes/palette.ts';
import { setPlace } from './passes/place.ts';
import { claimRest } from './passes/rest.ts';
import { setCues } from './passes/sound.ts';
import { letSunIn, sunny } from './passes/sunlight.ts';
import { type Beat, type Line, type Plan, planSchema, type ShotPlan } from './plan.ts';
import { timeBeats } from './time/beats.ts';
import { deliveryBeats } from './time/delivery.ts';
import { timeLines } from './time/lines.ts';

export { type CameraContext, type CameraState, evaluateCamera } from './camera/evaluate.ts';
export { extentOfCast, extentOfProp } from './camera/extent.ts';
export { type CameraLabel, labelOf } from './camera/label.ts';
export { headsInside, project } from './camera/solve.ts';
export {
  type Character,
  type CharacterClip,
  characterLook,
  characterOf,
  type Look,
  namesIn,
} from './characters/index.ts';
export type { DurationOf, Settings } from './context.ts';
export { cameraFindings, coverage } from './coverage.ts';
export type { Contact, Coverage, Finding } from './evidence.ts';
export { type ExtendSettings, extendPlan, type Whereabouts } from './extend/index.ts';
export type { Earlier } from './keep/keep.ts';
export { same } from './keep/merge.ts';
export { directPicture, type StillPicture } from './picture/direct-picture.ts';
export { pictureCameraAt } from './picture/state.ts';
export * from './plan.ts';
export { describePlan } from './report.ts';
export { estimateDuration } from './time/estimate.ts';

/**
 * Direct a brief: decide look, place, light, cast, blocking, timing, sound and camera, and write down for every
 * phrase what answers it. The same brief, settings and seed give the same plan.
 * @example const plan = await direct(readBrief(text), { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed: 7 });
 */
export async function direct(brief: Brief, settings: Settings): Promise<Plan> {
  const { read, characters = [] } = settings;
  const named = new Set(
    namesIn(
      brief.text,
      characters.map((c) => c.name),
    ),
  );
  const there = characters.filter((c) => named.has(c.name));
  if (there.length > 0) {
    const known = await knowing(brief, there);
    return known.restored(
      await composed(known.brief, settings, known.reader.readAll(known.brief), known.introductions),
    );
  }
  const told = read ? brief.shots.map((shot) => read(shot, brief)) : await readAll(brief, registries);
  return composed(brief, settings, told);
}

/** Direct what was read of the shots of a brief. */
function composed(
  brief: Brief,
  settings: Settings,
  told: readonly Reading[],
  introductions: readonly Introduction[] = [],
): Promise<Plan> {
  const readings = new Map(goOn(told).map((reading, i) => [brief.shots[i]!, reading]));
  return compose(openContext(brief, settings, (shot) => readings.get(shot)!, introductions));
}

/** The passes, in the order in which a production would take them. */
async function compose(context: Context): Promise<Plan> {
  const { settings } = context;
  const seconds = Math.min(120, Math.max(0.5, settings.seconds));
  const plainLook = setLook(context);
  const keep = new Keeper(settings.earlier, context.shots, context.claims);
  const palette = keep.palette(setPalette(context));
  const mood = keep.mood(litAs(setMood(context), kinds.looks.get(plainLook.kind)?.facts.keyToFill));
  const look = keep.look(gradeByMood(plainLook, mood.effect));
  const set = keep.set(setPlace(context), (id) => kinds.places.get(id));
  const casting = castActors(context, set, mood, palette);
  wearLooks(context, set, casting);
  keep.cast(casting);
  const props = castProps(context, set, casting);
  makeLooks(context, casting, props);
  keep.props(props, casting, false);

  const prose = context.shots[0]?.brief;
  const floor = new Floor(
    set.place,
    spotNamed(set.place, [...(prose?.scene ?? []), ...(prose?.actions ?? [])].map((p) => p.text).join(' ')) ??
      (casting.cast.some((c) => c.kind === 'person') ? undefined : displaySpot(set.place)),
  );
  placeActors(context, set.place, floor, casting, props);
  placeThings(context, set.place, floor, casting, props);
  keep.props(props, casting, true);
  const lights = keep.lights(setLights(context, set, mood));

  const count = { beat: 0, [DELIVERY]: 0, line: 0, cue: 0 };
  const next = (kind: keyof typeof count) => () => `${kind}-${++count[kind]}`;
  const played: { shot: Shot; beats: Beat[]; lines: Line[] }[] = [];
  for (const shot of context.shots) {
    const { index } = shot;
    const beats = keep.beats(index, timeBeats(context, shot, set, casting, props, mood, next('beat')));
    const lines = keep.lines(index, await timeLines(context, shot, casting, beats, next('line')));
    const delivery = deliveryBeats(context, shot, lines, beats, next(DELIVERY));
    beats.push(...keep.delivery(index, delivery));
    beats.sort((a, b) => a.start - b.start);
    played.push({ shot, beats, lines });
  }

  const goers = goersOf(
    casting,
    props,
    played.flatMap((p) => p.beats),
    seconds,
  );
  const dressing = new Dressing(context, set, casting, solidsOfSet(set, settings.seed), props);
  clearMarks(casting.cast, props, solidsOfSet(set, settings.seed), dressing);
  chooseWays(goers, (id) => goesAcross(context, casting, id), floor, set, settings.seed, dressing);
  keep.staging(casting, props, standingRelations(context));

  const shots: ShotPlan[] = [];
  for (const { shot, beats, lines } of played) {
    const cues = keep.cues(shot.index, setCues(context, shot, set, casting, props, beats, next('cue')));
    const camera = keep.camera(
      shot.index,
      setCamera(context, shot, set, casting, props, beats, lines, mood, look.kind, keep.axis(shot.index)),
    );
    clearSight(goers, camera, set, settings.seed, dressing);
    const lead = (camera.subjects[0] && extentFor(camera.subjects[0], casting, props)) || aimedAt(camera);
    const inTheWay = inTheWayOf(
      camera,
      shot,
      settings.width / settings.height,
      lead,
      wayOf(lead.id, goers, beats, props),
      obstaclesOf(set, settings.seed, casting.cast, props),
      [...casting.cast, ...props].map((x) => x.place.at),
      dressing,
    );
    dressing.strike(inTheWay.pieces, true);
    context.notes.push(...sayOf(inTheWay));
    if (shots.length === 0 && sunny(context, set))
      letSunIn(lights, camera, lead, solidsOfSet(set, settings.seed));
    shots.push({ start: shot.start, end: shot.end, camera, beats, lines, cues });
  }
  claimRest(context, casting, { cast: casting.cast, props });

  const { width, height, fps, quality, seed } = settings;
  const plan: Plan = {
    kind: 'shotwright.plan',
    schema: 1,
    seed,
    format: { width, height, fps, seconds, quality },
    look: look.monochrome ? { ...look, saturation: 0 } : look,
    palette,
    mood: mood.plan,
    set: set.plan,
    cast: casting.cast,
    props,
    lights,
    shots,
    claims: context.claims.all(),
    notes: [...new Set(context.notes)],
  };
  const checked = planSchema.safeParse(keep.finish(plan));
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Fault(`The plan is not valid at ${issue?.path.join('.') || 'its root'}: ${issue?.message}.`, {
    exit: EXIT.fault,
  });
}
