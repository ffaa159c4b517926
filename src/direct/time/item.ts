import type { Action } from '../../catalogue/kinds.ts';
import type { Event } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import type { Context, Shot } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Prop } from '../plan.ts';

/** What an action declares. */
export type Facts = Action['facts'];

/** What timing knows of one shot. */
export interface Stage {
  readonly context: Context;
  readonly shot: Shot;
  readonly set: SetChoice;
  readonly casting: Casting;
  readonly props: readonly Prop[];
  readonly nextId: () => string;
}

/** An event on its way to one or more beats. */
export interface Item {
  readonly event: Event;
  readonly actors: readonly string[];
  readonly action: string;
  readonly min: number;
  readonly max: number;
  /** Seconds of the film that it would like. */
  want: number;
  /** Done by nobody of the cast and to nothing that they handle: steam, fireworks, swaying sheets, sparks. */
  readonly background: boolean;
  readonly lasts: boolean;
  /** Others do it at the same time as the item before. */
  readonly aside: boolean;
  /** Cloth, hair and faces follow what their owner does: at the same time as the item before. */
  readonly along: boolean;
  /** A thing that people have in hand, and what becomes of it when they let go. */
  readonly handled: boolean;
  /** Lets a thing go whose flight has to fit into the rest of the shot. */
  readonly launches: boolean;
}

/** Slow motion plays at this rate, as a 60 fps camera shown at 24. */
export const SLOW = 0.4;

/** Times of a plan are written to the millisecond. */
export const round = (x: number) => Math.round(x * 1000) / 1000;
