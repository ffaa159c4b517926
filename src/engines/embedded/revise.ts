import { readBrief } from '../../brief/index.ts';
import { remix } from '../../craft/remix/index.ts';
import { remixPlan } from '../../craft/revise/index.ts';
import { directBrief, seePicture, voices } from '../../film/production.ts';
import { firstFrame, inspectClip } from '../../film/upload/index.ts';
import { EngineFailure, type Order } from '../engine.ts';
import type { Directed, Directing, Sources } from './plan-for.ts';

/**
 * Remix or edit: a clip of ours is directed again with its plan kept where nothing changed; of any other, and of one that
 * came of a picture, the new clip begins with its first frame.
 */
export const revise: Directing = (order, sources) =>
  sources.manifest && !sources.manifest.plan.picture
    ? fromPlan(order, sources.manifest)
    : fromFirstFrame(order, sources);

async function fromPlan(order: Order, source: NonNullable<Sources['manifest']>): Promise<Directed> {
  const { durationOf } = await voices();
  const { quality, seed } = order;
  const made = await remixPlan(source, order.prompt, { quality, seed, durationOf });
  return {
    plan: { ...made.plan, notes: [...made.notes, ...lost(made.notUnderstood), ...made.plan.notes] },
    brief: made.brief,
    report: {
      changed_elements: made.changed.map((c) => c.element),
      changes: made.changed.map(({ element, from, to }) => ({ element, from, to })),
      not_understood: [...made.notUnderstood],
    },
  };
}

async function fromFirstFrame(order: Order, { clip, manifest, still, cache }: Sources): Promise<Directed> {
  if (clip === undefined)
    throw new EngineFailure('engine_failed', `The ${order.kind} names no clip that it is made from.`);
  await firstFrame(await inspectClip(clip), still);
  const told = manifest ? await remix(manifest.brief, order.prompt, { force: true }) : undefined;
  const brief = readBrief(told?.text ?? order.prompt);
  const picture = await seePicture({ file: still, fit: 'crop' }, order, cache);
  const plan = await directBrief(brief, order, picture);
  const why = manifest
    ? 'The source began with a picture: the new clip begins with its first frame.'
    : 'The source is not a clip of Shotwright: the new clip begins with its first frame and follows the prompt from there.';
  const notUnderstood = (told?.notUnderstood ?? []).map((p) => p.text.trim());
  return {
    plan: { ...plan, notes: [why, ...lost(notUnderstood), ...plan.notes, ...picture.warnings] },
    brief: brief.text,
    report: {
      continued_from: 'first_frame',
      ...(told
        ? {
            changed_elements: [...told.changed],
            changes: told.differences.map(({ element, from, to }) => ({ element, from, to })),
            not_understood: notUnderstood,
          }
        : {}),
    },
  };
}

const lost = (words: readonly string[]): string[] =>
  words.length === 0
    ? []
    : [`Not understood, and so without effect: ${words.map((w) => `"${w}"`).join(', ')}.`];
