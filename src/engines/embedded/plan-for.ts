import type { Json } from '../../base/json.ts';
import { checkText, readBrief } from '../../brief/index.ts';
import type { Plan } from '../../direct/plan.ts';
import type { Spoken } from '../../film/captions.ts';
import type { Manifest } from '../../film/manifest.ts';
import { directBrief, seePicture } from '../../film/production.ts';
import type { Order } from '../engine.ts';
import { extend } from './extend.ts';
import { revise } from './revise.ts';

/** What an order names, as files of this machine. */
export interface Sources {
  /** The picture that becomes the first frame. */
  readonly image?: string;
  /** MP4 of the clip that is remixed, edited or extended. */
  readonly clip?: string;
  /** What that clip tells of itself; absent for a clip that is not one of ours. */
  readonly manifest?: Manifest;
  /** Where a frame of that clip may be written that the new one begins with. */
  readonly still: string;
  /** Folder for what is worth keeping between runs. */
  readonly cache: string;
}

/** How the source's clip is the beginning of the new one. */
export interface Head {
  /** It shows the plan's first frames; or it comes before what is drawn of the plan. */
  readonly holds: 'plan' | 'other';
  /** First frame of the plan that is drawn. */
  readonly from: number;
}

/** A plan that is ready to be shot, with what its order's reply says besides coverage. */
export interface Directed {
  readonly plan: Plan;
  /** The whole brief that the plan was made of: with a remix the one that came of source and delta. */
  readonly brief: string;
  /** Of an extension. */
  readonly head?: Head;
  /** Lines spoken in the source's clip, where they are known and none of the plan's. */
  readonly spoken?: readonly Spoken[];
  /** Fields for the report: changed elements, what it was continued from … */
  readonly report?: { readonly [field: string]: Json | undefined };
}

/** Directs one kind of order. Throws a `Fault` for what the caller can put right. */
export type Directing = (order: Order, sources: Sources) => Promise<Directed>;

/** From a brief alone, or from a brief and the picture that it begins with. */
const create: Directing = async (order, { image, cache }) => {
  const brief = readBrief(order.prompt);
  const picture =
    order.image && image !== undefined
      ? await seePicture({ file: image, fit: order.image.fit }, order, cache)
      : undefined;
  const { characterOf } = await import('../../direct/characters/index.ts');
  const characters = (order.characters ?? []).map(({ name, look }) => characterOf(name, look));
  const plan = await directBrief(brief, order, picture, characters);
  if (picture && characters.length > 0)
    plan.notes.push(
      `${characters.map((c) => c.name).join(' and ')}: a clip that begins with a picture shows who is in the picture.`,
    );
  return { plan: { ...plan, notes: [...plan.notes, ...(picture?.warnings ?? [])] }, brief: brief.text };
};

/** How each kind of order is directed. */
const directing: Readonly<Record<Order['kind'], Directing>> = {
  create,
  remix: revise,
  edit: revise,
  extend,
};

/**
 * Direct an order. The same order and sources give the same plan.
 * Throws a `Fault` (exit status 2) for a prompt that is no brief, and for pictures and clips that cannot be used.
 */
export function planFor(order: Order, sources: Sources): Promise<Directed> {
  checkText(order.prompt, 'prompt');
  return directing[order.kind](order, sources);
}
