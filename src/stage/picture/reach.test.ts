import { describe, expect, it } from 'vitest';
import type { Roots } from '../../catalogue/kit/motion-kit.ts';
import { reachOf } from './reach.ts';

const W = 80;
const H = 60;

/** A mask of what a function tells of each place. */
const maskOf = (of: (x: number, y: number) => boolean) => ({
  width: W,
  height: H,
  data: Uint8Array.from({ length: W * H }, (_, i) => (of(i % W, Math.floor(i / W)) ? 255 : 0)),
});

const whole = new Float32Array(W * H).fill(1);
const at = (x: number, y: number) => y * W + x;

const reach = (of: (x: number, y: number) => boolean, roots: Roots, shown = whole, stays?: Uint8Array) =>
  reachOf({ mask: maskOf(of), shown, room: 0.05, gaps: 0.03, roots, ...(stays ? { stays } : {}) });

describe('how far a region may be taken along', () => {
  const tree = (x: number, y: number) => x >= 35 && x < 45 && y >= 10 && y < 50;

  it('takes a little of what is around along, and less and less of it', () => {
    const { hold } = reach(tree, 'below');
    expect(hold[at(40, 30)]!).toBeGreaterThan(0.12);
    expect(hold[at(46, 30)]!).toBeGreaterThan(0);
    expect(hold[at(46, 30)]!).toBeLessThan(hold[at(44, 30)]!);
    expect(hold[at(60, 30)]).toBe(0);
  });

  it('is held by nothing where the layer is not seen', () => {
    const shown = whole.map((_, i) => (i % W < 35 ? 0 : 1));
    const { hold } = reach(tree, 'below', shown);
    expect(hold[at(35, 30)]!).toBeGreaterThan(hold[at(44, 30)]!);
  });

  it('takes a round head that stands alone along as a whole, and no wide bush', () => {
    const head = reach((x, y) => Math.hypot(x - 40, y - 22) < 12, 'below').arm;
    const bush = reach((x, y) => x >= 10 && x < 70 && y >= 10 && y < 34, 'below').arm;
    expect(head[at(40, 22)]!).toBeGreaterThan(0.95);
    expect(bush[at(40, 22)]!).toBeLessThan(0.7);
  });

  it('takes what is plain around it along farther', () => {
    const around = (plain?: Uint8Array) =>
      reachOf({
        mask: maskOf(tree),
        shown: whole,
        room: 0.05,
        gaps: 0,
        roots: 'edges',
        ...(plain ? { plain } : {}),
      }).hold;
    const right = Uint8Array.from(whole, (_, i) => (i % W >= 40 ? 1 : 0));
    expect(around()[at(48, 30)]).toBe(0);
    expect(around(right)[at(48, 30)]!).toBeGreaterThan(0);
    expect(around(right)[at(31, 30)]).toBe(0);
  });

  it('takes nothing along that stays', () => {
    const stays = new Uint8Array(W * H);
    for (let y = 0; y < H; y++) stays[at(46, y)] = 1;
    const { hold } = reach(tree, 'below', whole, stays);
    expect(hold[at(46, 30)]).toBe(0);
    expect(hold[at(44, 30)]!).toBeCloseTo(2 / H, 2);
  });

  it('goes farther the farther from its roots, from whichever side', () => {
    const up = reach(tree, 'below').arm;
    expect(up[at(40, 11)]!).toBeGreaterThan(0.6);
    expect(up[at(40, 30)]!).toBeLessThan(0.7 * up[at(40, 11)]!);
    expect(up[at(40, 49)]!).toBeLessThan(0.05);
    const down = reach(tree, 'above').arm;
    expect(down[at(40, 48)]!).toBeGreaterThan(0.6);
    expect(down[at(40, 11)]!).toBeLessThan(0.05);
    const right = reach((x, y) => y >= 20 && y < 30 && x >= 10 && x < 70, 'left').arm;
    expect(right[at(66, 25)]!).toBeGreaterThan(4 * right[at(25, 25)]!);
  });

  it('sways small things less than tall ones', () => {
    const both = (x: number, y: number) => tree(x, y) || (x >= 60 && x < 64 && y >= 45 && y < 50);
    const { arm } = reach(both, 'below');
    expect(arm[at(61, 46)]!).toBeLessThan(0.4 * arm[at(40, 11)]!);
  });

  it('roots a crown where its trunk is, and its neighbour elsewhere', () => {
    const crown = (x: number, y: number) => tree(x, y) || (y >= 10 && y < 22 && x >= 28 && x < 52);
    const { root } = reach((x, y) => crown(x, y) || crown(x + 28, y), 'below');
    expect(Math.abs(root[at(31, 15)]! - root[at(49, 15)]!)).toBeLessThan((0.7 * 18) / H);
    expect(root[at(40, 15)]! - root[at(12, 15)]!).toBeGreaterThan(0.3);
  });

  it('bends what a thing stands on, from the lower border up, and its foot with it', () => {
    const head = (x: number, y: number) => (x - 40) ** 2 + (y - 18) ** 2 < 100;
    const mask = maskOf(head);
    const made = reachOf({ mask, shown: whole, room: 0.02, gaps: 0, roots: 'below', stalk: true });
    const free = reachOf({ mask, shown: whole, room: 0.02, gaps: 0, roots: 'below' });
    expect(free.hold[at(40, 50)]).toBe(0);
    expect(made.hold[at(40, 50)]!).toBeGreaterThan(0.02);
    expect(made.hold[at(60, 50)]).toBe(0);
    const [top, foot, stem] = [10, 26, 50].map((y) => made.arm[at(40, y)]!);
    expect(top! > foot! && foot! > stem! && foot! > 0.4 * top!).toBe(true);
  });

  it('is nothing but numbers for any mask', () => {
    for (const roots of ['below', 'above', 'left', 'right', 'edges'] as const) {
      for (const of of [() => false, () => true, (x: number, y: number) => (x * 7 + y * 3) % 11 === 0]) {
        const made = reach(of, roots);
        for (const plane of [made.hold, made.arm, made.root]) expect(plane.every(Number.isFinite)).toBe(true);
      }
    }
  });
});
