import { type Plan, planSchema } from '../../src/direct/plan.ts';

/** A small valid plan: an empty room for some seconds at a size that is quick to encode. */
export function smallPlan(change: Partial<Plan['format']> = {}, shots?: unknown): Plan {
  const format = { width: 160, height: 90, fps: 24, seconds: 1, quality: 'draft', ...change };
  return planSchema.parse({
    kind: 'shotwright.plan',
    schema: 1,
    seed: 7,
    format,
    look: { kind: 'photoreal-miniature' },
    palette: [],
    mood: { words: [], keyToFill: 4, pace: 1 },
    set: {
      place: 'workshop',
      name: 'workshop',
      time: 'unspecified',
      weather: { kind: 'clear', strength: 0, wind: 0, windYaw: 0 },
      state: [],
    },
    cast: [{ id: 'woman', kind: 'person', name: 'young woman', height: 1.7, place: { at: [0, 0, 0] } }],
    props: [],
    lights: [],
    shots: shots ?? [
      {
        start: 0,
        end: format.seconds,
        camera: {
          move: 'static',
          size: 'medium',
          angle: 'level',
          subjects: ['woman'],
          keys: [{ time: 0, position: [0, 1.5, 3], target: [0, 1.4, 0], mm: 35 }],
          fstop: 2.8,
        },
        beats: [],
        lines: [{ id: 'line-1', speaker: 'woman', text: 'Late <again>.', start: 0.2, end: 0.8 }],
        cues: [],
      },
    ],
    claims: [],
  });
}
