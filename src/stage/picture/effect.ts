import type { Random } from '../../base/random.ts';
import type { Curve, Roots } from '../../catalogue/kit/motion-kit.ts';
import type { Box, Point, Raster } from '../../vision/raster.ts';
import type { Face } from '../../vision/sight/sight.ts';
import type { Node } from '../render/tsl.ts';

/** A place of a layer as an effect's graph sees it. Lengths are in heights of the picture, x right, y down. */
export interface Here {
  /** The place, after the shifts of coarser effects. */
  readonly p: Node;
  /** How far the region takes part: 0 on its borders to what stays, 1 inside. */
  readonly weight: Node;
  /** How far light that passes over the region falls on it: 1 inside, 0 at its border and beside it; without `roots`. */
  readonly lit: Node;
  /** Heights to the nearest place of the layer that has to stay; for effects with `roots`. */
  readonly hold: Node;
  /** 0 at the region's roots to 1 at the far end of something tall; for effects with `roots`. */
  readonly arm: Node;
  /** The region's light on what is around it, 0 to 1; for effects without `roots`. */
  readonly halo: Node;
  /** Where it is rooted, heights across; for effects with `roots`. */
  readonly root: Node;
}

/** How a whole layer is carried: heights right and down, radians clockwise, growth, of the width alone too, about a place in heights. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly grow: number;
  readonly widen: number;
  readonly about: Point;
}

/** Shift of places against the stream, twice: while one runs out the other, half a turn apart, takes over. */
export interface Stream {
  readonly first: Node;
  readonly second: Node;
  /** Share of the second, 0 to 1. */
  readonly share: Node;
}

/** One thing that a motion does to a region; everything is nothing at the motion's start. */
export interface Effect {
  /** Coarse ones first: a body (0), its head (1), the face in it (2). */
  readonly rank: number;
  /** What a living face does by itself, unless something else does it. */
  readonly of?: 'lids' | 'breath';
  /** Its shifts have detail of a few pixels. */
  readonly fine?: boolean;
  /** It takes what is close around the region along and dies down towards what stays; where it is rooted. */
  readonly roots?: Roots;
  /** What it moves lies in several layers: it acts in each of them alike. */
  readonly through?: boolean;
  /** It acts in the whole picture, wherever its region lies. */
  readonly everywhere?: boolean;
  /** What its region stands on goes along, in the layer behind as well. */
  readonly stalk?: boolean;
  /** The region's outline hardly goes along, in a layer of its own as well. */
  readonly outlined?: boolean;
  /** It bounds itself rather than by the region's weights. */
  readonly within?: 'layer';
  /** Puts the numbers of a moment into the graphs. @param t seconds since the motion began */
  put(t: number): void;
  /** Where the colour of a place comes from, less the place itself. */
  warp?(here: Here): Node;
  stream?(here: Here): Stream;
  /** More light as a share of what there is: red, green, blue, and of bright spots alone. */
  light?(here: Here): Node;
  /** What is laid over the region: premultiplied colour and how far it covers. */
  lay?(here: Here): Node;
  /** The same as `warp`, for a region that is a layer of its own: the layer is carried as it is. */
  pose?(t: number): Pose;
  /** Passing of clouds: shift in heights at the top of the sky, and where the horizon lies. */
  passing?(t: number): Point;
  /** Radius of blur in heights of what is farthest from what stays sharp. */
  blur?(t: number): number;
  /** What stays sharp while `blur` grows; 'all': nothing does. */
  readonly sharp?: 'subject' | 'background' | 'all';
  /** Lets go of what it holds on the device. */
  dispose?(): void;
}

/** What effects are made from. */
export interface Setting {
  readonly box: Box;
  readonly aspect: number;
  readonly horizon: number;
  /** How far down most of the region goes, a share of the height: spits and corners may go on below. */
  readonly low: number;
  readonly amount: number;
  readonly pace: number;
  readonly wind: number;
  /** Lightness of the region's mean colour, 0 to 1. */
  readonly tone: number;
  /** How sure vision is of the region, 0 to 1. */
  readonly sure: number;
  readonly random: Random;
  /** The picture's own: the same for every motion. */
  readonly weather: Random;
  /** Colour of the light from the sky, as bytes have it, 0–1. */
  readonly skylight: readonly [number, number, number];
  readonly lasting: Curve;
  readonly elapsed: Curve;
  /** The fitted picture itself. */
  readonly picture: Raster;
  readonly face?: Face;
  /** The region is a layer of its own, so that its outline may move. */
  readonly own: boolean;
  /** The region or what it is part of is a layer of its own: what is behind stays when it moves. */
  readonly free: boolean;
}

/** Where the horizon of the plane that a region lies on is: never inside the region itself. */
export const levelOf = ({ horizon, box }: Setting): number => Math.min(horizon, box[1] - 0.02);

/** Middle and half size of a box in heights. */
export function extentOf(box: Box, aspect: number): { middle: Point; half: Point } {
  return {
    middle: [((box[0] + box[2]) / 2) * aspect, (box[1] + box[3]) / 2],
    half: [Math.max(0.005, ((box[2] - box[0]) / 2) * aspect), Math.max(0.005, (box[3] - box[1]) / 2)],
  };
}
