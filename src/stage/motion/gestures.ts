import type { Random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Hand } from '../../catalogue/kit/action-kit.ts';
import type { Line } from '../../direct/plan.ts';
import { bodyChannels } from './controls.ts';
import { heldBy } from './hands.ts';
import { handTrack, type Layer, scalarTracks } from './layer.ts';
import type { Performer } from './performer.ts';
import type { Scene } from './scene.ts';

/**
 * Hands that nobody directs: gestures of who speaks, by what is said and on its stresses, and the small movements of
 * who waits.
 */

/** Sides whose hand neither holds anything nor is used by an action in a span of story time. */
export function freeHands(scene: Scene, p: Performer, from: number, to: number): (0 | 1)[] {
  return ([0, 1] as const).filter(
    (side) =>
      !p.layers.some(
        (l) =>
          l.stretch.start < to &&
          l.stretch.end + l.stretch.fade > from &&
          l.hands.some((hand) => hand.side === side),
      ) && [from, (from + to) / 2, to].every((s) => (heldBy(scene, p, side, s)?.w ?? 0) < 0.05),
  );
}

type Key = readonly [u: number, hand: Hand];

/** What a hand does on a stress: prepared, struck, held for a moment. */
type Stroke = (x: number, y: number) => { readonly up: Hand; readonly down: Hand };

const strokes: Readonly<Record<string, Stroke>> = {
  // Offered on the open palm.
  offer: (x, y) => ({
    up: { at: [x, y + 0.05, 0.28], palm: [-0.5, 0.6, 0.3], fingers: [-0.1, 0.25, 1], curl: 0.3 },
    down: { at: [x + 0.03, y - 0.03, 0.36], palm: [-0.3, 0.85, 0.2], fingers: [0.05, 0.1, 1], curl: 0.16 },
  }),
  // Cut into pieces with the edge of the hand.
  chop: (x, y) => ({
    up: { at: [x - 0.02, y + 0.12, 0.3], palm: 'in', fingers: [-0.1, 0.4, 0.9], curl: 0.06 },
    down: { at: [x, y - 0.04, 0.38], palm: 'in', fingers: [-0.1, 0, 1], curl: 0.06 },
  }),
  // So wide, so much: away from each other.
  spread: (x, y) => ({
    up: { at: [x - 0.06, y + 0.02, 0.32], palm: 'in', fingers: [-0.1, 0.2, 1], curl: 0.2 },
    down: { at: [x + 0.22, y + 0.06, 0.26], palm: [-0.4, 0.8, 0.3], fingers: [0.5, 0.2, 0.8], curl: 0.08 },
  }),
  // Who speaks means himself.
  breast: () => ({
    up: { at: [0.08, 1.22, 0.28], palm: 'back', fingers: [-0.8, 0.3, 0.1], curl: 0.2 },
    down: { at: [0.02, 1.26, 0.19], palm: 'back', fingers: [-0.8, 0.3, 0.1], curl: 0.12 },
  }),
  // No: palms against it.
  refuse: (x, y) => ({
    up: { at: [x - 0.02, y + 0.1, 0.28], palm: 'forward', fingers: [-0.2, 0.9, 0.3], curl: 0.1 },
    down: { at: [x + 0.08, y + 0.1, 0.38], palm: 'forward', fingers: [0.1, 0.9, 0.3], curl: 0.05 },
  }),
};

/** What the words are about, and the stroke that goes with it. */
const meanings: readonly (readonly [pattern: RegExp, stroke: string, both: number])[] = [
  [/\b(?:no|not|never|don't|won't|can't|stop|nothing|enough)\b/i, 'refuse', 0.55],
  [/\b(?:all|every\w*|whole|world|big|huge|so much|everybody|together|open|sky|sea)\b/i, 'spread', 0.95],
  [/\b(?:i|i'm|i'll|i've|me|my|mine|myself|heart)\b/i, 'breast', 0.05],
  [/\b(?:must|need|listen|now|first|exactly|because|promise)\b/i, 'chop', 0.3],
];

/** Gestures of somebody who speaks, with the hands that are free. */
export function speakingGestures(
  scene: Scene,
  p: Performer,
  line: Line,
  span: { readonly start: number; readonly end: number; readonly effort: number },
  stresses: readonly number[],
): void {
  const { start, end, effort } = span;
  if (end - start < 0.9 || effort < 0.7 || p.shape(start).free > 0.5 || stresses.length === 0) return;
  const free = freeHands(scene, p, start - 0.2, end + 0.2);
  if (free.length === 0) return;
  const source = p.random.stream(`gesture:${line.id}`);
  const meant = meanings.find(([pattern]) => pattern.test(line.text));
  const first = meant && source.chance(0.8) ? meant : undefined;
  const both = free.length === 2 && source.chance(first?.[2] ?? 0.4);
  const sides = both ? free : [free.includes(1) && source.chance(0.6) ? 1 : free[0]!];
  const stretch = { start: Math.max(0, start - 0.15), end: end + 0.1, fade: 0.45 };
  const u = (s: number): number => (s - stretch.start) / (stretch.end - stretch.start);
  const plain = source.pick(['offer', 'offer', 'chop']);
  const beats = stresses
    .filter((_, i) => i % 2 === 0)
    .map((s, i) => ({
      s,
      stroke: strokes[i === 0 && first ? first[1] : plain] as Stroke,
      x: source.range(0.17, 0.26),
      y: source.range(1.03, 1.17) * (0.85 + 0.15 * effort),
    }));
  const layer: Layer = {
    beat: `gesture:${line.id}`,
    stretch,
    scalars: [],
    hands: sides.flatMap((side, i) => {
      const keys = beats
        .flatMap(({ s, stroke, x, y }): Key[] => {
          const { up, down } = stroke(x, y);
          // Two hands are never quite together.
          const late = i * 0.05;
          return [
            [u(s - 0.2 + late), up],
            [u(s + late), down],
          ];
        })
        .filter(([at]) => at > 0.05 && at < 0.97);
      const track = handTrack(keys, stretch);
      return track ? [{ side, track }] : [];
    }),
    feet: [],
    roles: {},
  };
  if (layer.hands.length > 0) p.layers.push(layer);
}

/** One small movement: keys for each hand by turns, and what the body adds. */
interface Fidget {
  readonly hands: 1 | 2;
  /** For who sits too. */
  readonly seated: boolean;
  keys(second: boolean): readonly Key[];
  readonly bend: number;
  readonly head: Vec3;
}

const fidgets: readonly Fidget[] = [
  // Hands find each other before the body.
  {
    hands: 2,
    seated: false,
    keys: (second) => [
      [
        0.25,
        {
          at: [0.02, second ? 0.99 : 0.97, second ? 0.25 : 0.22],
          palm: 'back',
          fingers: [-0.8, -0.5, 0.1],
          curl: 0.4,
        },
      ],
      [
        0.6,
        {
          at: [0.03, second ? 1 : 0.97, second ? 0.25 : 0.22],
          palm: 'back',
          fingers: [-0.8, -0.45, 0.15],
          curl: 0.5,
        },
      ],
      [
        0.85,
        {
          at: [0.02, second ? 0.99 : 0.97, second ? 0.25 : 0.22],
          palm: 'back',
          fingers: [-0.8, -0.5, 0.1],
          curl: 0.4,
        },
      ],
    ],
    bend: 0.03,
    head: [0, -0.03, 0.03],
  },
  // A hand on the hip, the weight with it.
  {
    hands: 1,
    seated: false,
    keys: () => [
      [0.25, { at: [0.2, 1.02, 0.06], palm: 'in', fingers: [-0.2, -0.7, 0.6], curl: 0.35, elbow: 0.9 }],
      [0.9, { at: [0.2, 1.01, 0.05], palm: 'in', fingers: [-0.2, -0.7, 0.6], curl: 0.35, elbow: 0.9 }],
    ],
    bend: -0.02,
    head: [0.08, 0.02, 0.06],
  },
  // A thoughtful hand at the chin.
  {
    hands: 1,
    seated: true,
    keys: () => [
      [0.3, { at: [0.03, 1.4, 0.21], palm: 'back', fingers: [-0.35, 0.9, 0], curl: 0.6, elbow: -0.1 }],
      [0.55, { at: [0.035, 1.395, 0.215], palm: 'back', fingers: [-0.35, 0.9, 0], curl: 0.5, elbow: -0.1 }],
      [0.8, { at: [0.03, 1.4, 0.21], palm: 'back', fingers: [-0.35, 0.9, 0], curl: 0.6, elbow: -0.1 }],
    ],
    bend: 0.05,
    head: [0.05, -0.05, 0.08],
  },
  // A tug at the collar or lapel.
  {
    hands: 1,
    seated: true,
    keys: () => [
      [0.3, { at: [0.05, 1.33, 0.2], palm: 'back', fingers: [-0.6, 0.7, 0], curl: 0.6 }],
      [0.45, { at: [0.07, 1.29, 0.22], palm: 'back', fingers: [-0.6, 0.7, 0], curl: 0.7 }],
      [0.6, { at: [0.05, 1.33, 0.2], palm: 'back', fingers: [-0.6, 0.7, 0], curl: 0.6 }],
    ],
    bend: 0,
    head: [-0.06, 0.05, -0.04],
  },
  // A sleeve is put right.
  {
    hands: 2,
    seated: false,
    keys: (second) =>
      second
        ? [
            [0.25, { at: [0.06, 1.1, 0.28], palm: 'back', fingers: [-0.8, 0.1, 0.4], curl: 0.5 }],
            [0.75, { at: [0.06, 1.1, 0.28], palm: 'back', fingers: [-0.8, 0.1, 0.4], curl: 0.5 }],
          ]
        : [
            [0.28, { at: [-0.02, 1.12, 0.34], palm: 'down', fingers: [-0.8, 0, 0.4], curl: 0.6 }],
            [0.5, { at: [-0.08, 1.11, 0.33], palm: 'down', fingers: [-0.8, 0, 0.4], curl: 0.7 }],
            [0.72, { at: [-0.02, 1.12, 0.34], palm: 'down', fingers: [-0.8, 0, 0.4], curl: 0.6 }],
          ],
    bend: 0.06,
    head: [0, -0.16, 0],
  },
];

/** Metres to the next one within which hands keep to themselves. */
const close = 0.5;
/** More people than this are a crowd, of which only some move. */
const crowd = 8;

/** Small movements of everybody who stands or sits with idle hands for a while, in one act of the plan. */
export function fidget(scene: Scene, from: number, to: number, act: string): void {
  const people = [...scene.performers.values()].filter((p) => p.cast.kind === 'person');
  for (const p of people) {
    const source: Random = p.random.stream(`fidget${act}`);
    if (people.length > crowd && source.chance(0.6)) continue;
    for (let s = from + source.range(0.3, 1.6); s < to - 1.2; s += source.range(1.8, 4)) {
      const length = Math.min(source.range(1.6, 2.6), to - s);
      const which = source.pick(fidgets);
      const side = source.chance(0.6) ? 1 : 0;
      const free = freeHands(scene, p, s - 0.3, s + length + 0.5);
      const standing = p.posed('stand', s) > 0.99 && p.posed('stand', s + length) > 0.99;
      const sitting = p.posed('sit', s) > 0.99 && p.posed('sit', s + length) > 0.99;
      const alone = people.every((o) => o === p || apart(p, o, s) > close);
      const still = !p.root.moves.some((m) => m.way && m.start < s + length + 0.3 && m.end > s - 0.3);
      const lone = which.hands === 1 ? (free.includes(side) ? side : free[0]) : undefined;
      if (
        !(standing || (sitting && which.seated)) ||
        // Who does something with one hand is not idle with the other.
        p.layers.some((l) => l.hands.length > 0 && l.stretch.start < s + length && l.stretch.end > s - 0.2) ||
        !alone ||
        !still ||
        p.leaps.some((l) => l.start < s + length && l.end > s) ||
        (which.hands === 2 ? free.length < 2 : lone === undefined)
      )
        continue;
      const stretch = { start: s, end: s + length, fade: 0.5 };
      const sides = which.hands === 2 ? ([side, 1 - side] as (0 | 1)[]) : [lone!];
      p.layers.push({
        beat: 'idle',
        stretch,
        scalars: scalarTracks([[0.3, { bend: which.bend, head: which.head }]], stretch, bodyChannels),
        hands: sides.flatMap((one, i) => {
          const track = handTrack(which.keys(i === 1), stretch);
          return track ? [{ side: one, track }] : [];
        }),
        feet: [],
        roles: {},
      });
      s += length;
    }
  }
}

function apart(a: Performer, b: Performer, s: number): number {
  const [x, , z] = a.root.at(s).at;
  const [u, , w] = b.root.at(s).at;
  return Math.hypot(x - u, z - w);
}
