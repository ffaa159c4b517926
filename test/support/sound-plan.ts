import type { Contact } from '../../src/direct/evidence.ts';
import { type Cue, type Line, type Plan, planSchema } from '../../src/direct/plan.ts';

/** A small plan for sound tests: a woman at the left, a man at the right, two metres before a 50 mm lens. */
export function soundPlan(options: {
  seconds?: number;
  seed?: number;
  cues?: readonly Partial<Cue>[];
  lines?: readonly Partial<Line>[];
  place?: string;
}): Plan {
  const seconds = options.seconds ?? 4;
  const cues = (options.cues ?? []).map((c, i) => ({
    id: `cue-${i}`,
    kind: 'bed',
    sound: 'rain',
    start: 0,
    end: seconds,
    ...c,
  }));
  const lines = (options.lines ?? []).map((l, i) => ({
    id: `line-${i}`,
    speaker: 'woman',
    text: 'I know.',
    start: 1,
    end: 2,
    ...l,
  }));
  return planSchema.parse({
    kind: 'shotwright.plan',
    schema: 1,
    seed: options.seed ?? 7,
    format: { width: 1280, height: 720, fps: 24, seconds, quality: 'draft' },
    look: { kind: 'miniature' },
    palette: [],
    mood: { words: [], keyToFill: 4, pace: 1 },
    set: {
      place: options.place ?? 'nowhere',
      name: 'nowhere',
      time: 'night',
      weather: { kind: 'clear', strength: 0, wind: 0, windYaw: 0 },
      state: [],
    },
    cast: [
      {
        id: 'woman',
        kind: 'person',
        name: 'woman',
        sex: 'female',
        age: 'young',
        height: 1.68,
        place: { at: [-0.5, 0, 0] },
      },
      {
        id: 'man',
        kind: 'person',
        name: 'man',
        sex: 'male',
        age: 'adult',
        height: 1.8,
        place: { at: [0.5, 0, 0] },
      },
    ],
    props: [],
    lights: [],
    shots: [
      {
        start: 0,
        end: seconds,
        camera: {
          move: 'static',
          size: 'medium',
          angle: 'level',
          subjects: ['woman'],
          keys: [{ time: 0, position: [0, 1.5, 2], target: [0, 1.5, 0], mm: 50 }],
          fstop: 2.8,
        },
        beats: [],
        lines,
        cues,
      },
    ],
    claims: [
      ...cues.map((c) => ({
        id: `claim ${c.id}`,
        phrase: c.sound,
        start: 0,
        end: 0,
        shot: 0,
        kind: 'sound',
        about: c.id,
      })),
      ...lines.map((l) => ({
        id: `claim ${l.id}`,
        phrase: l.text,
        start: 0,
        end: 0,
        shot: 0,
        kind: 'speech',
        about: l.id,
      })),
    ],
  });
}

/** A contact with usual values. */
export const touch = (contact: Partial<Contact>): Contact => ({
  time: 1,
  kind: 'impact',
  a: 'ball',
  b: 'rim',
  materials: ['rubber', 'steel'],
  energy: 2,
  at: [0, 1.5, 0],
  ...contact,
});
