import type { Curve, MotionKit } from '../../catalogue/kit/motion-kit.ts';
import { motions } from '../../catalogue/motions/index.generated.ts';
import type { Beat, Plan } from '../../direct/plan.ts';
import type { SpokenPhone } from '../../speech/index.ts';
import { mouthAt, visemesOf } from '../../speech/visemes.ts';
import type { Point, Raster } from '../../vision/raster.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';
import { blinking } from './curves.ts';
import { type Asked, faceOf, perform, type Scene } from './kit.ts';

const byId = new Map(motions.map((m) => [m.id, m]));

/** A mouth in speech opens this far of what a mouth can. */
const SPEECH_OPEN = 0.75;

/** How far a mouth stands open while a line is spoken, seconds from the line's start. */
export function openness(phones: readonly SpokenPhone[]): Curve {
  const visemes = visemesOf(phones);
  return (t) => {
    const m = mouthAt(visemes, t);
    const open = m.A + 0.62 * m.E + 0.7 * m.O + 0.32 * m.U + 0.1 * m.F;
    return SPEECH_OPEN * Math.min(1, Math.max(0, open) * (1 - 0.9 * m.M));
  };
}

/**
 * Have every beat of a plan's picture ask for its effects, and a person who was asked for nothing breathe and blink.
 * Throws a RangeError that names the path of a beat whose motion or region there is not.
 */
export function assemble(
  plan: Plan,
  { raster, sight }: { readonly raster: Raster; readonly sight: Sight },
  sun: Point | undefined,
  own: (region: Region) => boolean,
  phones: ReadonlyMap<string, readonly SpokenPhone[]>,
): Asked[] {
  const { width, height, seconds } = plan.format;
  const regions = new Map(sight.regions.map((r) => [r.id, r]));
  const lines = new Map(plan.shots.flatMap((s) => s.lines).map((l) => [l.id, l]));
  const scene: Scene = {
    sight,
    picture: raster,
    aspect: width / height,
    seed: plan.seed,
    end: seconds,
    own,
    sun,
    parallax: parallaxOf(plan),
    speech(beat) {
      const line = lines.get(String(beat.params.line ?? ''));
      const spoken = line && phones.get(line.id);
      if (!line || !spoken) return undefined;
      const curve = openness(spoken);
      return (t) => curve(beat.start + t - line.start);
    },
  };
  const asked = plan.shots.flatMap((shot, s) =>
    shot.beats.map((beat, b) => {
      const path = `plan.shots[${s}].beats[${b}]`;
      const motion = byId.get(beat.action);
      if (!motion) throw new RangeError(`${path}.action: no motion is called "${beat.action}".`);
      const region = beat.actor === 'frame' ? undefined : regions.get(beat.actor);
      if (!region && beat.actor !== 'frame')
        throw new RangeError(`${path}.actor: the picture has no region "${beat.actor}".`);
      return perform(beat, region, scene, (kit) => motion.animate(kit));
    }),
  );
  return [...asked, ...idle(sight, scene, asked, seconds)];
}

/** A camera that goes less far to the side shows nothing of it, shares of the distance to what is nearest. */
const LEAST_SIDEWAYS = 0.01;

/** Which way a camera that goes to the side carries what is near. */
function parallaxOf({ shots, picture }: Plan): -1 | 0 | 1 {
  const keys = shots[0]?.camera.keys ?? [];
  const gone = (keys.at(-1)?.position[0] ?? 0) - (keys[0]?.position[0] ?? 0);
  if (Math.abs(gone) < LEAST_SIDEWAYS * (picture?.near ?? 1)) return 0;
  return gone > 0 ? -1 : 1;
}

/** A living face breathes and blinks unasked. */
function idle(sight: Sight, scene: Scene, asked: readonly Asked[], end: number): Asked[] {
  return sight.faces
    .filter((face) => face.confidence >= 0.4)
    .flatMap((face) => {
      const region =
        sight.regions.find((r) => r.id === face.person) ?? sight.regions.find((r) => r.id === face.region);
      if (!region) return [];
      const does = (what: 'lids' | 'breath'): boolean =>
        asked.some((a) => faceOf(sight, a.region) === face && a.effects.some((e) => e.of === what));
      const beat = (action: string, amount: number): Beat => ({
        id: `idle:${action}:${face.region}`,
        actor: region.id,
        action,
        start: 0,
        end,
        manner: [],
        rate: 1,
        outcome: [],
        params: { amount },
      });
      const out: Asked[] = [];
      if (!does('breath'))
        out.push(
          perform(beat('breathe', 0.6), region, scene, (kit) => kit.breathe({ depth: 0.02, rate: 0.27 })),
        );
      if (!does('lids'))
        out.push(perform(beat('blink', 1), region, scene, (kit: MotionKit) => blinkNowAndThen(kit, end)));
      return out;
    });
}

const blinkNowAndThen = (kit: MotionKit, end: number): void =>
  kit.features({ blink: blinking(end, () => kit.random.next()) });
