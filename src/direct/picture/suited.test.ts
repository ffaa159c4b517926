import { describe, expect, it } from 'vitest';
import type { Move } from '../../catalogue/kinds.ts';
import { moves } from '../../catalogue/moves/index.generated.ts';
import { projector } from '../../vision/fill/project.ts';
import type { Sight } from '../../vision/sight/sight.ts';
import { pathFromRest } from './path.ts';
import { suited } from './suited.ts';

const [W, H] = [160, 90];
const space = { near: 0.7, far: 4, mm: 35, aspect: 16 / 9, distance: 1 };
const sight = (depthSource: 'guess' | 'map', nearness: (x: number, y: number) => number): Sight => ({
  width: W,
  height: H,
  regions: [],
  faces: [],
  depth: {
    width: W,
    height: H,
    data: Float32Array.from({ length: W * H }, (_, i) => nearness((i % W) / W, Math.floor(i / W) / H)),
  },
  depthSource,
  depthConfidence: 0.2,
  horizon: { y: 0.5, roll: 0, confidence: 0 },
  palette: [],
  light: { level: 0.5, contrast: 0.6, warmth: 0, from: [0, 1], colour: '#ffffff', time: 'day' },
  notes: [],
});
const post = (x: number) => (Math.abs(x - 0.5) < 0.06 ? 0.9 : 0.1);
const path = (id: string) =>
  pathFromRest(
    moves.find((m) => m.id === id) as Move,
    { distance: 1, mm: 35, span: 0.58 },
    { direction: '', speed: 1, seconds: 4 },
  );

describe('suited', () => {
  it('takes a guessed depth as shallower so that a push goes far enough to be seen, a measured one as it is', () => {
    const guess = suited(path('dolly-in'), sight('guess', post), space, false);
    const map = suited(path('dolly-in'), sight('map', post), space, false);
    expect(guess.space.far / guess.space.near).toBeLessThan(map.space.far / map.space.near);
    expect(map.space).toEqual(space);
    expect(guess.bearing.share).toBeGreaterThan(map.bearing.share);
    const see = projector(guess.path(guess.bearing.share), space.aspect);
    const rest = projector(guess.path(0), space.aspect);
    expect((see([0.1, 0, -1])[0] - 0.5) / (rest([0.1, 0, -1])[0] - 0.5)).toBeGreaterThan(1.12);
  });

  it('lets the frame grow tighter along a pan, by less than what is seen as a zoom, and never along a pull', () => {
    const pan = suited(path('pan-left'), sight('guess', post), space, false);
    const lens = pan.path(pan.bearing.share).mm / space.mm;
    expect(lens).toBeGreaterThan(1.015);
    expect(lens).toBeLessThan(1.05);
    const out = suited(path('dolly-out'), sight('guess', post), space, false);
    expect(out.path(out.bearing.share).mm).toBe(space.mm);
  });

  it('moves near against far on an arc, about what lies between them', () => {
    const arc = suited(path('arc-right'), sight('guess', post), space, false);
    const see = projector(arc.path(arc.bearing.share), space.aspect);
    expect(see([0, 0, -0.8])[0]).toBeLessThan(0.5);
    expect(see([0, 0, -4])[0]).toBeGreaterThan(0.5);
    expect(arc.space).toEqual(space);
  });

  it('sinks what is near and raises what is far as a camera rises on an arm', () => {
    const crane = suited(path('crane-up'), sight('guess', post), space, false);
    const see = projector(crane.path(crane.bearing.share), space.aspect);
    expect(see([0, 0, -0.8])[1]).toBeGreaterThan(0.505);
    expect(see([0, 0, -4])[1]).toBeLessThan(0.495);
  });

  it('leaves a push its depth and its lens where it is seen by its growth', () => {
    const push = suited(path('dolly-in'), sight('guess', post), space, false);
    expect(push.path(push.bearing.share).mm).toBe(space.mm);
  });
});
