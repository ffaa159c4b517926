import type { ActionKit, Role } from './action-kit.ts';

/** How deep a rider stands on a board, and how far the turns lean. */
export interface Riding {
  /** Metres that the knees give. */
  readonly low: number;
  /** Radians of the lean into a turn. */
  readonly carve: number;
  /** Seconds of one turn. */
  readonly turn: number;
}

/** Sideways on a board: knees give, arms balance, the body leans into one turn after another. */
export function rideBoard(kit: ActionKit, board: Role | undefined, riding: Riding): void {
  if (board) kit.mount(board, { gait: 'ride', through: true });
  else kit.go({ gait: 'ride', through: true });
  const turns = kit.beats(riding.turn / kit.tempo, 0.02, 0.97);
  const { low, carve } = riding;
  kit.body([
    [0, { hips: [0, -low, 0], bend: 0.3, turn: -0.4 }],
    ...turns.map(
      (u, i) =>
        [
          Math.max(u, 0.01),
          {
            hips: [0, i % 2 ? -low * 0.7 : -low * 1.25, i % 2 ? 0.1 * carve : -0.14 * carve] as const,
            lean: i % 2 ? 0.5 * carve : -0.55 * carve,
            side: i % 2 ? 0.1 : -0.1,
            bend: i % 2 ? 0.2 : 0.46,
            turn: -0.4,
          },
        ] as const,
    ),
  ]);
  kit.foot('both', [
    [0, { at: [0.24, 0, 0.04], open: 0.15 }],
    [1, { at: [0.24, 0, 0.04], open: 0.15 }],
  ]);
  for (const [side, ahead] of [
    ['left', 1],
    ['right', -1],
  ] as const)
    kit.hand(side, [
      [0, { at: [0.56, 1.14, 0.14], palm: 'down', fingers: 'out', curl: 0.2 }],
      ...turns.map(
        (u, i) =>
          [
            Math.max(u, 0.01),
            {
              at: [0.58, (i % 2 ? 1 : -1) * ahead > 0 ? 0.98 : 1.28, 0.16] as const,
              palm: 'down',
              fingers: 'out',
              curl: 0.2,
            },
          ] as const,
      ),
    ]);
}
