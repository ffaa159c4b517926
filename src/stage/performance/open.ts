import * as THREE from 'three/webgpu';
import { distance, subtract, type Vec3 } from '../../base/vectors.ts';
import { axesOf } from '../../base/view.ts';
import type { Contact, Finding, Sample } from '../../direct/evidence.ts';
import { type CameraState, evaluateCamera } from '../../direct/index.ts';
import type { Plan, ShotPlan } from '../../direct/plan.ts';
import { curtained, WATER_FOG } from '../light/daylight.ts';
import type { Motion } from '../motion/motion.ts';
import type { Exposure } from '../render/exposure.ts';
import { recallTiles, rememberTiles } from '../render/materials/tiles.ts';
import { createRenderer } from '../render/renderer.ts';
import type { Fixed } from '../render/stage/options.ts';
import type { Subjects, View } from '../render/view.ts';
import type { Model } from '../set/model.ts';
import { type Air, addAirs, addMoverAirs, fireworksOf, skyMiddle } from './airs.ts';
import { appearanceOf, dressingAppearances } from './appearance.ts';
import { runDown } from './beads.ts';
import { type BuiltItem, creatureOf, wordsOf } from './cast-of-models.ts';
import { lightChanges, restless } from './changes.ts';
import { findingsOf } from './findings.ts';
import type { StageHost } from './host.ts';
import { hazeOf, lookFor, rigFor, subjectOf, weatherOf } from './lighting.ts';
import { item, type Mover, person } from './movers.ts';
import { Numbers } from './numbers.ts';
import { rehearse } from './rehearse.ts';
import { Seen, sampleOf } from './seen.ts';
import { steeredAll } from './steering.ts';

/** A plan made ready to be drawn: frame N is a pure function of N. */
export interface Performance {
  /**
   * RGBA, rows from the top, four bytes a pixel. The next frame may be asked for before this one has come: its
   * preparation then fills the time in which the driver draws.
   * @param into memory for the bytes; new memory when absent
   */
  frame(index: number, into?: Uint8Array): Promise<Uint8Array>;
  /** What was measured on the frames drawn so far. */
  samples(): readonly Sample[];
  /** What that says of the plan's claims, together with what was measured where other frames of the plan were drawn. */
  findings(others?: readonly Sample[]): readonly Finding[];
  readonly contacts: readonly Contact[];
  /** How everything moves. */
  readonly motion: Motion;
  /** The camera of a frame. */
  camera(index: number): CameraState;
  /** Whose pixels these are, at half resolution: owner names by number. */
  ids(index: number): Promise<{ width: number; height: number; ids: Uint16Array; owner(n: number): string }>;
  close(): void;
}

/** Id pictures a second: enough to tell half a second. */
const SAMPLES = 4;

/**
 * Build set and cast, bake motion and light, and give back a performance.
 * Throws a RangeError that names the path when the plan asks for a kind that the catalogue does not have.
 * @example
 * const performance = await openPerformance(plan, host);
 * const rgba = await performance.frame(0);
 */
export async function openPerformance(plan: Plan, host: StageHost): Promise<Performance> {
  const report = (stage: string, done: number, total = 1): void => host.report?.({ stage, done, total });
  const { width, height, fps, seconds, quality } = plan.format;
  const weather = weatherOf(plan);
  const look = lookFor(plan);

  const { place, set, items, lifted, motion } = await rehearse(plan, host);

  const numbers = new Numbers();
  const numberOf = (id: string): number => numbers.of(lifted.has(id) ? `set/${lifted.get(id)?.thing}` : id);
  const late = new Map([...plan.cast, ...plan.props].flatMap((x) => (x.since ? [[x.id, x.since]] : [])));
  const fixedInPlace = items.filter((i) => !late.has(i.id) && !moves(i.id, motion, seconds));
  const shining = restless(motion);
  const still = fixedInPlace.filter((i) => !shining.has(i.id));
  const fixed: Fixed[] = [
    {
      id: numbers.of('set'),
      dressedIds: numbers.dressings(set.model),
      model: whole(set.model),
      clothId: numbers.of('set/cloth'),
      waterId: numbers.of('set/water'),
    },
    ...fixedInPlace.flatMap((i) =>
      i.copies.map((offset) => ({
        id: numberOf(i.id),
        model: still.includes(i) ? whole(i.model) : lampsOnly(i.model),
        matrix: matrixOf(motion, i, offset),
      })),
    ),
  ];

  const subject = subjectOf(plan);
  const followed = (shot: ShotPlan) => shot.camera.follow?.subject;
  const shotAt = (t: number): ShotPlan =>
    plan.shots.find((s) => t < s.end) ?? plan.shots[plan.shots.length - 1]!;
  const cameras = steeredAll(plan, place, motion);
  const cameraAt = (t: number): CameraState => {
    const shot = shotAt(t);
    const id = followed(shot);
    return evaluateCamera(cameras.get(shot) ?? shot.camera, t, {
      seed: plan.seed,
      ...(id && knows(plan, id) ? { subjectAt: (s: number) => motion.where(id, s) } : {}),
    });
  };

  const rig = rigFor(plan, place, weather);
  const { backdrop } = set.model;
  const fireworks = fireworksOf(
    motion.emissions,
    skyMiddle(cameraAt((plan.seams?.[0] ?? seconds) / 2), width / height),
    motion.clock,
  );
  report('light', 0);
  if (host.cache) await recallTiles(host.cache);
  const renderer = await createRenderer(host.gpu, { width, height, quality });
  const [w, d] = place.facts.area;
  const reach = Math.max(w, d) / 2 + 1;
  const stage = await renderer.stage({
    fixed,
    daylight:
      backdrop?.kind === 'plain' && backdrop.colour ? curtained(rig.daylight, backdrop.colour) : rig.daylight,
    indoor: place.facts.indoor,
    key: rig.key,
    fill: rig.fill,
    ...(rig.rim ? { rim: rig.rim } : {}),
    lights: rig.lights,
    lampGain: rig.lampGain,
    lampBalance: rig.lampBalance,
    ambient: rig.ambient,
    faceLight: rig.faceLight,
    skyGain: rig.skyGain,
    weather: place.facts.medium === 'water' ? { ...weather, falls: 'none', fog: WATER_FOG } : weather,
    ...(place.facts.medium ? { fogColour: rig.daylight.fog } : {}),
    submerged: place.facts.medium === 'water',
    haze: hazeOf(plan, place, weather.fog),
    area: [
      [subject[0] - reach, 0, subject[2] - reach],
      [subject[0] + reach, 3.2, subject[2] + reach],
    ],
    look,
    fireworks,
    seed: plan.seed,
    ...(host.rays === undefined ? {} : { rays: host.rays }),
    ...(host.cache ? { cache: host.cache } : {}),
  });
  report('light', 1);

  const airs = [
    ...addAirs(stage, motion.emissions, motion.clock, (bead) => runDown(bead, items, motion, cameraAt)),
    ...addMoverAirs(
      stage,
      items.filter((i) => !still.includes(i)),
      motion,
      seconds,
    ),
  ];
  const movers: Mover[] = [];
  const notes = new Map<string, readonly string[]>();
  const people = plan.cast.filter((c) => !creatureOf(c));
  for (const [i, c] of people.entries()) {
    report('people', i, people.length);
    const made = await person(plan, c, i, motion, stage, numbers.of(c.id), host.fonts, host.cache);
    notes.set(c.id, made.data.notes);
    movers.push(made);
  }
  report('people', people.length, people.length);
  for (const i of items) if (!still.includes(i)) movers.push(item(i, motion, stage, numberOf(i.id)));
  if (host.cache) await rememberTiles(host.cache);

  const changes = lightChanges(
    motion,
    items,
    new Set(fixedInPlace.map((i) => i.id)),
    rig.lampGain,
    rig.lampBalance,
  );
  const exposures = new Map<ShotPlan, Promise<Exposure>>();
  const taken: Sample[] = [];

  /** What a shot is exposed for: whom it frames, and their faces. */
  function subjectsOf(shot: ShotPlan, t: number): Subjects {
    const named = shot.camera.subjects.filter((id) => knows(plan, id));
    const framed = people.filter((c) => named.includes(c.id));
    const exposed = framed.length > 0 ? framed.map((c) => c.id) : named;
    return {
      ids: new Set(exposed.map(numberOf)),
      faces: (framed.length > 0 ? framed : plan.cast.filter((c) => named.includes(c.id))).map((c) => ({
        at: motion.where(c.id, t, 'head'),
        radius: creatureOf(c) ? 0.16 * c.height : 0.13 * (c.height / 1.7),
      })),
      people: framed.length > 0,
    };
  }

  let placed: number | undefined;
  function view(index: number, exposure: Exposure | number): View {
    const t = index / fps;
    const shot = shotAt(t);
    // On twos, players hold each drawing; the camera always moves on ones.
    const acted = Math.floor(index / look.cadence + 1e-9) * (look.cadence / fps);
    if (acted !== placed)
      for (const mover of movers) {
        mover.show(acted >= (late.get(mover.id) ?? 0));
        mover.put(acted);
      }
    placed = acted;
    const camera = cameraAt(t);
    return {
      stage,
      camera: { ...camera, fstop: shot.camera.fstop, focus: focusOf(shot, t, camera) },
      time: motion.clock(t),
      frame: index,
      exposure,
      light: changes(t),
      subjects: subjectsOf(shot, acted),
      contacts: people.flatMap((c) => (acted < (c.since ?? 0) ? [] : shadowsOf(c.id, acted))),
    };
  }

  function focusOf(shot: ShotPlan, t: number, camera: CameraState): number {
    const id = shot.camera.focus ?? shot.camera.subjects[0];
    if (id === undefined || !knows(plan, id)) return distance(camera.position, camera.target);
    const head = people.some((c) => c.id === id) ? motion.where(id, t, 'head') : motion.where(id, t);
    const { forward } = axesOf(camera);
    const ray = subtract(head, camera.position);
    return Math.max(0.15, ray[0] * forward[0] + ray[1] * forward[1] + ray[2] * forward[2]);
  }

  function shadowsOf(id: string, t: number): { at: Vec3; radius: number; strength: number }[] {
    return (['foot.l', 'foot.r'] as const).flatMap((bone) => {
      const at = motion.where(id, t, bone);
      const lift = at[1] - 0.08;
      return lift > 0.5 || lift < -0.4
        ? []
        : [
            {
              at: [at[0], 0, at[2]] as Vec3,
              radius: 0.2 + lift * 0.3,
              strength: Math.max(0, 0.8 - lift * 1.5),
            },
          ];
    });
  }

  /** Metered once a shot, at its middle, so that any frame alone is exposed as in sequence. */
  function exposureOf(one: ShotPlan): Promise<Exposure> {
    let shot = one;
    while (shot.continues && shot !== plan.shots[0]) shot = plan.shots[plan.shots.indexOf(shot) - 1]!;
    let metered = exposures.get(shot);
    if (!metered) {
      const middle = Math.floor(((shot.start + Math.min(shot.end, seconds)) / 2) * fps);
      metered = renderer.meter(view(middle, 1), plan.mood.keyToFill);
      exposures.set(shot, metered);
    }
    return metered;
  }

  const every = Math.max(1, Math.round(fps / SAMPLES));

  /** Gives a frame's commands to the device; what comes of them is waited for elsewhere. */
  async function draw(
    index: number,
    into: Uint8Array | undefined,
  ): Promise<{ readonly done: Promise<Uint8Array> }> {
    const exposure = await exposureOf(shotAt(index / fps));
    const shown = view(index, exposure);
    const picture = renderer.render(shown, into);
    const counted =
      index % every === 0
        ? renderer
            .renderIds(shown)
            .then(({ ids }) => taken.push(sampleOf(index / fps, ids, (n) => numbers.owner(n))))
        : undefined;
    return { done: Promise.all([picture, counted]).then(([bytes]) => bytes) };
  }

  // Players and lights are put to one time after the other; only the waiting for pictures may overlap.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  return {
    contacts: motion.contacts,
    motion,
    camera: (index) => cameraAt(index / fps),
    frame: async (index, into) => (await inTurn(() => draw(index, into))).done,
    async ids(index) {
      return { ...(await renderer.renderIds(view(index, 1))), owner: (n) => numbers.owner(n) };
    },
    samples: () => taken,
    findings: (others = []) =>
      findingsOf({
        plan,
        place,
        seen: new Seen(others, taken),
        setUsed: set.used,
        items: new Map(
          items.map((i) => [i.id, { used: i.used, appearance: appearanceOf(i.model), words: i.kind.words }]),
        ),
        appearances: dressingAppearances(set.model),
        notes,
        dressed: dressedOf(set.model),
        sources: new Set([
          ...set.model.lamps.map((l) => l.source),
          ...plan.lights.filter((l) => l.role !== 'practical').map((l) => l.source),
        ]),
        motion: motion.findings,
        airs: [
          ...airs.map((a) => ({
            kind: a.kind,
            start: a.start,
            end: a.end,
            share: shareOf(a, cameraAt, width / height),
          })),
          ...fireworks.map((f) => ({ kind: 'firework', start: f.at, end: f.at + 2.4, share: 0.05 })),
          ...set.model.emitters.map((e) => ({
            kind: e.kind,
            start: 0,
            end: seconds,
            share: shareOf(
              { start: 0, end: seconds, size: e.size, at: () => e.at },
              cameraAt,
              width / height,
            ),
          })),
        ],
        sky: skyFeatures(set.model, weather.cloud, plan.set.time, plan.set.sky ?? []),
      }),
    close() {
      stage.dispose();
      renderer.dispose();
    },
  };
}

const knows = (plan: Plan, id: string): boolean =>
  plan.cast.some((c) => c.id === id) || plan.props.some((p) => p.id === id);

/** What hanging cloth of a set may be called. */
const clothWords = ['sheet', 'cloth', 'laundry', 'curtain', 'linen', 'fabric', 'flag', 'banner'];

/** The set's dressings with the words that they answer to. */
function dressedOf(model: Model): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>(model.dressed.map((x) => [x.thing, wordsOf(x.thing)]));
  if (model.cloths.length > 0) out.set('cloth', clothWords);
  if (model.waters.length > 0)
    out.set('water', [
      'water',
      'river',
      'sea',
      'lake',
      'stream',
      'canal',
      'pond',
      'pool',
      'ocean',
      'surface',
    ]);
  return out;
}

/** A model whose parts are fixed too. */
const whole = (model: Model): Model => ({
  ...model,
  fixed: [...model.fixed, ...model.parts.flatMap((p) => p.batches)],
  parts: [],
});

/** A model of which only the lamps are wanted. */
const lampsOnly = (model: Model): Model => ({
  ...model,
  fixed: [],
  parts: [],
  emitters: [],
  cloths: [],
  waters: [],
  backdrop: undefined,
  reflect: undefined,
});

/** Does it ever stir? Sampled, since motion is a function and tells nothing but its values. */
function moves(id: string, motion: Motion, seconds: number): boolean {
  const first = JSON.stringify(motion.transform(id, 0));
  const n = Math.max(12, Math.ceil(seconds * 8));
  for (let i = 0; i <= n; i++) {
    const t = (seconds * i) / n;
    if (Object.keys(motion.parts(id, t)).length > 0 || JSON.stringify(motion.transform(id, t)) !== first)
      return true;
  }
  return false;
}

function matrixOf(motion: Motion, built: BuiltItem, offset: readonly [number, number, number]): number[] {
  const { at, turn, scale } = motion.transform(built.id, 0);
  const q = new THREE.Quaternion(...turn);
  const shift = new THREE.Vector3(...offset).applyQuaternion(q);
  const s = built.scale;
  return new THREE.Matrix4()
    .compose(
      new THREE.Vector3(at[0], at[1], at[2]).add(shift),
      q,
      new THREE.Vector3(scale[0] * s, scale[1] * s, scale[2] * s),
    )
    .toArray();
}

/** The share of the frame that a plume of a size covers as seen, at its middle time; 0 outside the picture. */
function shareOf(
  air: Pick<Air, 'start' | 'end' | 'size' | 'at'>,
  cameraAt: (t: number) => CameraState,
  aspect: number,
): number {
  const t = (air.start + air.end) / 2;
  const camera = cameraAt(t);
  const { forward, right, up } = axesOf(camera);
  const ray = subtract(air.at(t), camera.position);
  const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const z = dot(ray, forward);
  if (z < 0.05) return 0;
  const half = 18 / camera.mm;
  const [hx, hy] = aspect >= 1 ? [half, half / aspect] : [half * aspect, half];
  const [x, y] = [dot(ray, right) / z / hx, dot(ray, up) / z / hy];
  if (Math.abs(x) > 1 || Math.abs(y) > 1) return 0;
  const r = Math.max(0.08, air.size * 2) / z;
  return Math.min(1, (Math.PI * r * r) / (4 * hx * hy));
}

function skyFeatures(model: Model, cloud: number, time: string, more: readonly string[]): Set<string> {
  const out = new Set<string>();
  const drop = model.backdrop;
  if (drop?.kind !== 'sky') return out;
  out.add('sky').add('horizon');
  if (cloud > 0.15) out.add('cloud');
  if (time === 'night') out.add('star').add('moon');
  else out.add('sun').add('sunlight');
  for (const feature of more) out.add(feature);
  if (drop.hills > 0) out.add('hill').add('mountain');
  if (drop.skyline > 0) out.add('skyline').add('city');
  if (drop.sea) out.add('sea').add('ocean').add('harbor').add('harbour');
  return out;
}
