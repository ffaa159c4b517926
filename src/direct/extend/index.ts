import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Brief, ShotBrief } from '../../brief/brief.ts';
import { readAll } from '../../reading/index.ts';
import type { Reading } from '../../reading/reading.ts';
import { evaluateCamera } from '../camera/evaluate.ts';
import { kinds, registries } from '../catalogue.ts';
import type { Context, Shot } from '../context.ts';
import { goOn } from '../continuity.ts';
import { setCamera } from '../passes/camera.ts';
import { setLights } from '../passes/lights.ts';
import { setLook } from '../passes/look.ts';
import { type Mood, setMood } from '../passes/mood.ts';
import { setPalette } from '../passes/palette.ts';
import { type SetChoice, setPlace } from '../passes/place.ts';
import { claimRest } from '../passes/rest.ts';
import { setCues } from '../passes/sound.ts';
import { type Beat, type Claim, type Plan, planSchema, type ShotPlan } from '../plan.ts';
import { timeBeats } from '../time/beats.ts';
import { deliveryBeats } from '../time/delivery.ts';
import { timeLines } from '../time/lines.ts';
import { comeIn, handOut, inTheWings } from './arrivals.ts';
import { type Company, company } from './company.ts';
import { filmOn } from './filming.ts';
import { goOnDoing, goOnSounding, NOTICED } from './going-on.ts';
import { type Ids, newIds } from './ids.ts';
import { introduce, spokenOf } from './introduce.ts';
import { keptAsItIs, leftAsItIs, standsIn, type Wished } from './kept.ts';
import { claimKnown } from './known.ts';
import { namesOf } from './names.ts';
import { openedAt } from './opening.ts';
import { type ExtendSettings, roomAfter } from './settings.ts';

export type { ExtendSettings, Whereabouts } from './settings.ts';

const cutTo = /^\W*(?:(?:hard|smash|match|jump)[ -])?(?:cuts? to|new shot|switch(?:es)? to)\b/i;

/** Does a shot of the new words begin with a cut? The first one goes on unless it says so. */
const isCut = (shot: ShotBrief, first: boolean): boolean =>
  !first || [...shot.scene, ...shot.camera, ...shot.actions].some((p) => cutTo.test(p.text));

/**
 * Let a plan go on: what it has performs as before, and after its end those who are there do what the new words ask,
 * before a camera that runs on from its last pose and speed. What lasts is done on, what was heard is heard on. Look,
 * place, light and wardrobe stay; words that ask for others are answered as omitted, with why. Characters are meant by
 * their names. The claims of the plan are those of the new words. The same plan, brief and settings give the same plan.
 *
 * Throws a `Fault` (exit status 2) for a plan that begins with a picture, which is continued from its last frame instead,
 * and for one that has no room to go on.
 * @example const longer = await extendPlan(plan, readBrief('She turns and walks out.'), { seconds: 4, durationOf });
 */
export async function extendPlan(source: Plan, brief: Brief, settings: ExtendSettings): Promise<Plan> {
  const room = roomAfter(source, settings.seconds);
  const { seam, end } = room;
  const names = await namesOf(source, brief);
  const introduced = introduce(source, names.brief, names.nounOf);
  const read = names.reader
    ? names.reader.readAll(introduced.brief)
    : await readAll(introduced.brief, registries);
  const told = goOn(
    read.map((reading, i) =>
      i === 0 ? reading : spokenOf(reading, read[0]!, names.brief.text, source.cast.length === 0),
    ),
  );
  const context = openedAt(introduced.brief, told, source, settings, room);

  const place = kinds.places.get(source.set.place);
  const set: SetChoice = place ? { plan: source.set, place } : setPlace(context);
  const wishedMood = setMood(context);
  const mood: Mood = { plan: source.mood, effect: wishedMood.effect };
  const wished: Wished = {
    look: setLook(context),
    palette: setPalette(context),
    mood: wishedMood.plan,
    set: setPlace(context).plan,
    lights: setLights(context, set, mood),
    named: namedIn(told.slice(1)),
  };
  const there = company(context, source, set, mood, settings, told[0]!, introduced);

  const ids = newIds(source);
  const made = await shotsOf({ context, source, set, mood, there, ids, seam });
  const carried = goOnDoing(
    source,
    made.flatMap((s) => s.beats),
    {
      seam,
      end,
      speedOf: (id) => settings.whereabouts?.(id)?.speed,
      wordsOf: (id) => context.claims.all().find((c) => c.about === id && c.kind === 'action')?.phrase,
    },
    ids('beat'),
  );
  made[0]!.beats = [...carried, ...made[0]!.beats].sort((a, b) => a.start - b.start).slice(0, 200);
  const { given, absent } = handOut(there.novelties, made, there.casting.cast, seam);
  context.notes.push(
    ...absent.map(({ name }) => `There is no ${name} where the picture has been looked at: it was left out.`),
  );

  claimKnown(context, source, there.casting);
  claimRest(context, there.casting, { cast: there.casting.cast, props: there.props });
  const claims = claimsOf(context, source, wished, made, new Set(absent.map((p) => p.id)));
  const changed = claims.filter((c) => c.ceiling === 'omitted' && c.why?.startsWith('The clip goes on'));
  const cues = goOnSounding(source.shots, seam, end);
  const plan = names.restored({
    ...source,
    format: { ...source.format, seconds: Math.round(end * 1000) / 1000 },
    cast: [...source.cast, ...there.newcomers],
    props: [...source.props, ...given],
    shots: [...source.shots.map((shot, i) => ({ ...shot, cues: cues[i]! })), ...made],
    seams: [...(source.seams ?? []), seam],
    claims,
    notes: [
      ...new Set([
        ...context.notes,
        ...changed.map((c) => `"${c.phrase}": ${c.why}`),
        ...(room.note === undefined ? [] : [room.note]),
      ]),
    ],
  });
  const checked = planSchema.safeParse(plan);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Fault(`The plan is not valid at ${issue?.path.join('.') || 'its root'}: ${issue?.message}.`, {
    exit: EXIT.fault,
  });
}

/** What the new shots are made with. */
interface Making {
  readonly context: Context;
  readonly source: Plan;
  readonly set: SetChoice;
  readonly mood: Mood;
  readonly there: Company;
  readonly ids: Ids;
  readonly seam: number;
}

/** The new shots: who comes in, what is done and said, what is heard, and how it is filmed. */
async function shotsOf(making: Making): Promise<ShotPlan[]> {
  const { context, source, set, mood, ids } = making;
  const { casting, props } = making.there;
  const made: ShotPlan[] = [];
  for (const [i, shot] of context.shots.slice(1).entries()) {
    const before = made.at(-1)?.camera ?? source.shots.at(-1)!.camera;
    const cut = isCut(shot.brief, i === 0);
    const all = timeBeats(context, shot, set, casting, props, mood, ids('beat'));
    const beats = all.filter((beat) => !standsIn(beat, context.claims.all()));
    if (i === 0) letIn(making, shot, beats);
    const lines = await timeLines(context, shot, casting, beats, ids('line'));
    beats.push(...deliveryBeats(context, shot, lines, beats, ids('beat')));
    const earliest = shot.start + (i === 0 && !cut ? NOTICED : 0);
    for (const beat of beats) {
      beat.start = Math.max(beat.start, earliest);
      beat.end = Math.max(beat.end, Math.min(shot.end, beat.start + 0.3));
    }
    const cues = setCues(context, shot, set, casting, props, beats, ids('cue')).filter(
      (cue) => shot.reading.sounds.length > 0 && !heardAlready(source, cue.sound),
    );
    const camera = cut
      ? setCamera(context, shot, set, casting, props, beats, lines, mood, source.look.kind)
      : filmOn(context, shot, before, set, casting, props, beats, lines, mood, source);
    made.push({
      start: shot.start,
      end: shot.end,
      ...(cut ? {} : { continues: true }),
      camera,
      beats: beats.sort((a, b) => a.start - b.start),
      lines,
      cues,
    });
  }
  return made;
}

/** Let newcomers wait outside the picture and come in. */
function letIn({ source, set, there, ids, seam }: Making, shot: Shot, beats: Beat[]): void {
  const { casting, newcomers } = there;
  const { camera } = source.shots.at(-1)!;
  const aspect = source.format.width / source.format.height;
  const leadId = camera.subjects.find((id) => casting.cast.some((c) => c.id === id));
  const lead = casting.cast.find((c) => c.id === leadId && !newcomers.includes(c));
  const view = evaluateCamera({ ...camera, handheld: 0 }, seam);
  newcomers.forEach((one, n) => {
    const at: Vec3 = lead?.place.at ?? view.target;
    inTheWings(one, { view, aspect, lead: at, bounds: set.place.facts.bounds }, n);
    one.since = seam;
    comeIn(one, beats, lead && { id: lead.id, at: lead.place.at }, seam, shot.end, ids('beat'));
  });
}

/** The claims of the new words, shot by shot of the whole plan. */
function claimsOf(
  context: Context,
  source: Plan,
  wished: Wished,
  made: readonly ShotPlan[],
  absent: ReadonlySet<string>,
): Plan['claims'] {
  const own = context.claims.all().filter((c) => c.shot > 0);
  const beats = new Map(made.flatMap((s) => s.beats).map((b) => [b.id, b]));
  const gone = (claim: Claim): boolean =>
    claim.kind === 'action' && claim.ceiling === 'approximated' && !beats.has(claim.about ?? '');
  return keptAsItIs(own, source, wished).map((claim, i) => ({
    ...(gone(claim) ? leftAsItIs(claim) : claim),
    id: `c${i + 1}`,
    shot: claim.shot + source.shots.length - 1,
    ...(claim.kind === 'action' && beats.get(claim.about ?? '')?.goesOn
      ? { by: beats.get(claim.about!)!.action }
      : {}),
    ...(claim.about !== undefined && absent.has(claim.about)
      ? {
          ceiling: 'omitted' as const,
          why: 'Nothing new can be found standing where the picture has been looked at.',
        }
      : {}),
  }));
}

/** Place, hour and weather that the words name. */
const namedIn = (told: readonly Reading[]): Wished['named'] => {
  const first = <T>(pick: (r: Reading) => T | undefined): T | undefined =>
    told.map(pick).find((x) => x !== undefined);
  return {
    place: first((r) => r.setting.place?.id),
    time: first((r) => r.setting.time?.id),
    weather: first((r) => r.setting.weather?.id),
  };
};

const heardAlready = (source: Plan, sound: string): boolean =>
  source.shots.some((s) =>
    s.cues.some((c) => c.sound === sound && c.kind !== 'effect' && c.end >= source.format.seconds - 0.06),
  );
