import type { Quat, Vec3 } from '../../base/vectors.ts';

/** Rigid-body mechanics behind one small interface: what motion/ asks, whatever engine answers. */
export interface Physics {
  /** Simulate one free body among fixed ones, at 120 steps a second; same request, same answer. */
  fly(request: FlightRequest): FlightResult;
  /** Give back the memory of the last world; the next flight builds its own. */
  release(): void;
}

/** One body thrown, dropped or rolled. */
export interface FlightRequest {
  readonly shape: 'box' | 'sphere' | 'cylinder';
  /** Width, height, depth, metres. */
  readonly size: Vec3;
  readonly mass: number;
  readonly restitution: number;
  readonly friction: number;
  /** Middle of the body. */
  readonly at: Vec3;
  readonly turn: Quat;
  /** m/s and rad/s, in the world. */
  readonly velocity: Vec3;
  readonly spin: Vec3;
  /** Longest time to simulate, seconds (at most 20). */
  readonly seconds: number;
  /**
   * Asked when the time is up: seconds to go on for. What came before is not touched by it, as it would be by simulating
   * the same again for longer in a world that has had other flights since.
   */
  onward?(): number;
  /** The same array again reuses the world that was built for it. */
  readonly colliders: readonly Collider[];
  /** Stop early: asked after each step with what has been hit so far and where the middle is. */
  stop?(impacts: readonly Impact[], at: Vec3): boolean;
}

/** Something fixed to fly against. */
export interface Collider {
  /** What contacts with it are called: 'floor', 'rim', 'backboard', a plan id. */
  readonly name: string;
  readonly material: string;
  readonly shape: 'box' | 'ring' | 'net';
  /** Middle. */
  readonly at: Vec3;
  readonly yaw: number;
  /** Box: half extents. Ring: [radius, thickness, 0]. Net: [top radius, depth, bottom radius], hanging from `at`. */
  readonly half: Vec3;
  readonly restitution: number;
  readonly friction: number;
}

/** What happened. */
export interface FlightResult {
  /** Steps a second of the samples. */
  readonly hz: number;
  /** xyz of the middle, a step. */
  readonly positions: Float64Array;
  /** xyzw, a step. */
  readonly turns: Float64Array;
  readonly impacts: readonly Impact[];
  /** Seconds after which it hardly moves. */
  readonly settled: number;
}

/** A touch during a flight. */
export interface Impact {
  /** Seconds from the start. */
  readonly time: number;
  readonly name: string;
  readonly material: string;
  readonly at: Vec3;
  /** Joules of the approach along the normal. */
  readonly energy: number;
  /** m/s of approach. */
  readonly speed: number;
}

/** Gravity, m/s² (standard). */
export const gravity = 9.80665;
/** Steps a second. */
export const hertz = 120;
