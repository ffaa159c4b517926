import { readBrief } from '../../brief/index.ts';
import type { Plan } from '../../direct/plan.ts';
import { spokenInClip } from '../../film/manifest.ts';
import { directBrief, seePicture, voices } from '../../film/production.ts';
import { conform, inspectClip, lastFrame } from '../../film/upload/index.ts';
import { EngineFailure, type Order } from '../engine.ts';
import type { Directed, Directing, Sources } from './plan-for.ts';

/** Frames with which a clip that begins with a picture shows it as it is. */
const HELD = 2;

/** A plan's number of frames. */
const framesOf = ({ format }: Plan): number => Math.round(format.seconds * format.fps);

/**
 * Extend: a clip of ours goes on from the last state of its performance; any other, and one that came of a picture, from
 * its last frame.
 */
export const extend: Directing = async (order, sources) => {
  const { manifest, clip } = sources;
  if (clip === undefined)
    throw new EngineFailure('engine_failed', 'The extension names no clip that goes on.');
  const inspected = await inspectClip(clip);
  const plan = manifest?.plan;
  const whole =
    plan !== undefined &&
    !plan.picture &&
    framesOf(plan) === inspected.frames &&
    plan.format.width === order.width &&
    plan.format.height === order.height &&
    plan.format.fps === order.fps;
  return whole ? fromPlan(order, plan, manifest?.brief ?? '') : fromLastFrame(order, sources, inspected);
};

async function fromPlan(order: Order, source: Plan, told: string): Promise<Directed> {
  const [{ extendPlan }, { whereaboutsOf }] = await Promise.all([
    import('../../direct/extend/index.ts'),
    import('../../film/whereabouts.ts'),
  ]);
  const speech = await voices();
  const plan = await extendPlan(
    { ...source, format: { ...source.format, quality: order.quality } },
    readBrief(order.prompt),
    {
      seconds: order.seconds,
      seed: order.seed,
      durationOf: speech.durationOf,
      whereabouts: await whereaboutsOf(source, speech),
    },
  );
  return {
    plan,
    brief: [told, order.prompt].filter((text) => text !== '').join('\n\n'),
    head: { holds: 'plan', from: framesOf(source) },
    report: { continued_from: 'performance', seam_seconds: source.format.seconds },
  };
}

async function fromLastFrame(
  order: Order,
  { manifest, still, cache }: Sources,
  inspected: Awaited<ReturnType<typeof inspectClip>>,
): Promise<Directed> {
  // What is before the seam is cut to the frame in the same way.
  const fits = inspected.width === order.width && inspected.height === order.height;
  const shown = `${still}.mp4`;
  if (!fits) await conform(inspected, shown, order);
  await lastFrame(fits ? inspected : await inspectClip(shown), still);
  const picture = await seePicture({ file: still, fit: 'crop' }, order, cache);
  const brief = readBrief(order.prompt);
  // The picture itself is the source's last frame: the first that is new is the one after it.
  const seconds = order.seconds + HELD / order.fps;
  const plan = await directBrief(brief, { ...order, seconds }, picture);
  const why = manifest
    ? 'The source cannot go on from its plan: it was continued from its last frame.'
    : 'The source is not a clip of Shotwright: it was continued from its last frame.';
  return {
    plan: { ...plan, notes: [why, ...plan.notes, ...picture.warnings] },
    brief: brief.text,
    head: { holds: 'other', from: HELD },
    ...(manifest ? { spoken: spokenInClip(manifest, inspected.seconds) } : {}),
    report: { continued_from: 'last_frame', seam_seconds: inspected.seconds },
  };
}
