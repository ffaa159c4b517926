import { describe, expect, it } from 'vitest';
import { turnY, type Vec3 } from '../../base/vectors.ts';
import { readBrief } from '../../brief/index.ts';
import { standsIn, torsoOf } from '../../catalogue/kit/passage.ts';
import { things } from '../../catalogue/things/index.generated.ts';
import { solidsOfSet } from '../camera/sight.ts';
import { kinds } from '../catalogue.ts';
import { direct, type Plan } from '../index.ts';
import { ringAngles } from './ring.ts';

const shoot = (text: string, seed = 7): Promise<Plan> =>
  direct(readBrief(text), { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed });

/** A point in a thing's own axes. */
const within = (prop: Plan['props'][number], at: readonly number[]): Vec3 =>
  turnY([at[0]! - prop.place.at[0], at[1]! - prop.place.at[1], at[2]! - prop.place.at[2]], -prop.place.yaw);
/** Radians between where somebody faces and a spot. */
const off = (one: Plan['cast'][number], at: readonly number[]): number => {
  const d = Math.atan2(at[0]! - one.place.at[0], at[2]! - one.place.at[2]) - one.place.yaw;
  return Math.abs(Math.atan2(Math.sin(d), Math.cos(d)));
};

describe('rings', () => {
  it('leave a gap for the camera alone', () => {
    for (let n = 2; n <= 24; n++) {
      const angles = ringAngles(n);
      const step = angles[1]! - angles[0]!;
      const gap = 2 * angles[0]!;
      expect(angles).toHaveLength(n);
      for (let i = 1; i < n; i++) expect(angles[i]! - angles[i - 1]!).toBeCloseTo(step);
      // The two ends are as far from the camera's line as each other, and no place is left out elsewhere.
      expect(angles[0]! + angles.at(-1)!).toBeCloseTo(2 * Math.PI);
      if (n > 2) expect(gap).toBeGreaterThan(step);
    }
  });

  it.each([
    ['Five hikers sit around a campfire in the forest at night.', 'campfire'],
    ['Four students stand around a statue in a park.', 'statue'],
    ['Six knights sit around a big table in a castle courtyard.', 'table'],
  ])('%s', async (text, noun) => {
    const plan = await shoot(text);
    const hub = plan.props.find((p) => p.kind === noun)!;
    const angles = plan.cast.map((one) =>
      Math.atan2(one.place.at[0] - hub.place.at[0], one.place.at[2] - hub.place.at[2]),
    );
    for (const one of plan.cast) {
      expect(off(one, hub.place.at)).toBeLessThan(0.4);
      if (!text.includes('sit ')) continue;
      expect(one.posture).toBe('sit');
      // A seat is under each of them.
      expect(
        plan.props.some(
          (p) =>
            p !== hub && Math.hypot(p.place.at[0] - one.place.at[0], p.place.at[2] - one.place.at[2]) < 0.3,
        ),
      ).toBe(true);
    }
    // Left, right and behind, none between it and the lens.
    expect(Math.min(...angles)).toBeLessThan(-1);
    expect(Math.max(...angles)).toBeGreaterThan(1);
    expect(angles.every((a) => Math.abs(a) > 0.9)).toBe(true);
  });

  it('sit chess players across from each other with the board between them', async () => {
    const plan = await shoot('Two old men play chess at a wooden table in the park.');
    const [a, b] = plan.cast.map((c) => c.place.at) as unknown as [number[], number[]];
    const board = plan.props.find((p) => p.kind === 'chess-board')!.place.at;
    expect(plan.cast.every((c) => c.posture === 'sit')).toBe(true);
    expect(board[0]).toBeGreaterThan(Math.min(a[0]!, b[0]!));
    expect(board[0]).toBeLessThan(Math.max(a[0]!, b[0]!));
    expect(Math.abs(a[2]! - b[2]!)).toBeLessThan(0.3);
    expect(off(plan.cast[0]!, b)).toBeLessThan(0.6);
    expect(off(plan.cast[1]!, a)).toBeLessThan(0.6);
  });
});

describe('who is in a thing', () => {
  const hollow = things.filter((t) =>
    Object.values(t.facts.anchors ?? {}).some(
      (a) => a.kind === 'hollow' && (t.facts.size[1] > 0.5 || a.tall),
    ),
  );
  it.each(hollow.map((t) => t.words[0]!))('is inside of the %s', async (word) => {
    for (const who of ['A man stands', 'A boy sits', 'Two children sit']) {
      const plan = await shoot(`${who} in a ${word} in a meadow.`);
      for (const one of plan.cast) {
        const prop = plan.props.find((p) => p.id === one.place.on)!;
        expect(prop, `${who} in a ${word}`).toBeDefined();
        const { size, anchors } = kinds.things.get(prop.kind)!.facts;
        const own = within(prop, one.place.at);
        expect(Math.abs(own[0])).toBeLessThan((size[0] * prop.scale) / 2);
        expect(Math.abs(own[2])).toBeLessThan((size[2] * prop.scale) / 2);
        // On its floor or in it, never on its roof.
        const roof = Object.values(anchors!).find((a) => a.kind === 'hollow')!.tall;
        expect(own[1]).toBeLessThan(size[1] * prop.scale - (roof ? 0.5 : 0.1));
      }
    }
  });

  it('shows an animal over the rim of its box', async () => {
    const plan = await shoot('A kitten sits in a cardboard box on a kitchen floor.');
    const box = plan.props.find((p) => p.kind === 'box')!;
    const top = kinds.things.get('box')!.facts.size[1] * box.scale;
    expect(plan.cast[0]!.place.at[1]).toBeLessThan(top);
    expect(plan.cast[0]!.place.at[1] + plan.cast[0]!.height).toBeGreaterThan(top);
  });

  it('stays in its cage, and a dog gets into the tub of a bathroom', async () => {
    const plan = await shoot('A tiger walks in a cage while a boy stands in front of it.');
    const tiger = plan.cast.find((c) => c.kind === 'tiger')!;
    expect(plan.shots[0]!.beats.filter((b) => b.actor === tiger.id && b.action === 'walk')).toEqual([]);
    expect(plan.claims.find((c) => c.about === tiger.id && c.property === 'walk')?.ceiling).toBe(
      'approximated',
    );
    const bath = await shoot('A dog sits in a bathtub in a bathroom.');
    const { at } = kinds.places.get('bathroom')!.facts.anchors.tub!;
    expect(bath.cast[0]!.place.at[0]).toBeCloseTo(at[0], 1);
    expect(bath.cast[0]!.place.at[1]).toBeGreaterThan(0.2);
  });

  it('is under a table, not through it', async () => {
    const plan = await shoot(
      'A boy hides under the table while his sister looks for him in the living room.',
    );
    const boy = plan.cast.find((c) => c.id === 'boy')!;
    const table = plan.props.find((p) => p.kind === 'table')!;
    expect(Math.hypot(...within(table, boy.place.at).filter((_, i) => i !== 1))).toBeLessThan(0.5);
    expect(boy.posture).not.toBe('stand');
    expect(plan.shots[0]!.beats.some((b) => b.actor === boy.id && b.action === 'crouch')).toBe(false);
  });
});

describe('fixtures', () => {
  it('put who serves behind the counter, seen from before it', async () => {
    const plan = await shoot('A bartender stands behind the bar while a man sits on a stool.');
    const counter = kinds.places.get('bar')!.facts.anchors.counter!;
    const server = plan.cast[0]!;
    expect(server.place.at[2]).toBeLessThan(counter.at[2] - counter.size![1] / 2);
    expect(server.place.at[2]).toBeGreaterThan(counter.at[2] - 0.8);
    expect(Math.abs(server.place.yaw)).toBeLessThan(0.5);
  });

  it('leave room behind a counter: none against the wall', async () => {
    for (const place of ['kitchen', 'cafe', 'laboratory', 'bar']) {
      const plan = await shoot(`A man stands behind the counter in a ${place}.`);
      const set = { plan: plan.set, place: kinds.places.get(plan.set.place)! };
      const walls = standsIn(
        solidsOfSet(set, plan.seed),
        plan.cast[0]!.place.at,
        torsoOf(plan.cast[0]!.height),
      );
      expect(
        walls.filter((s) => s.piece === undefined),
        place,
      ).toEqual([]);
    }
  });

  it('sit two at a table across from each other', async () => {
    const plan = await shoot('Two businessmen sit at a table opposite each other in an office.');
    const [a, b] = plan.cast as [Plan['cast'][number], Plan['cast'][number]];
    expect(Math.abs(a.place.at[0] - b.place.at[0])).toBeGreaterThan(0.9);
    expect(off(a, b.place.at)).toBeLessThan(0.6);
  });

  it('put who opens a door before it', async () => {
    const plan = await shoot('A woman knocks on a wooden door in a meadow.');
    const door = plan.props.find((p) => p.kind === 'door')!;
    const [x, , z] = within(door, plan.cast[0]!.place.at);
    expect(Math.abs(x)).toBeLessThan(0.7);
    expect(Math.abs(z)).toBeLessThan(0.8);
  });
});

describe('rows and sides', () => {
  it('stand soldiers in a row of which nobody hides another', async () => {
    const plan = await shoot('Eight soldiers stand in a row in a meadow.');
    const xs = plan.cast.map((c) => c.place.at[0]).sort((a, b) => a - b);
    const zs = plan.cast.map((c) => c.place.at[2]);
    expect(Math.max(...zs) - Math.min(...zs)).toBeLessThan(0.2);
    for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(0.45);
  });

  it('put guards to the left and to the right of a throne', async () => {
    const plan = await shoot('A king sits on his throne with two guards standing on either side of him.');
    const [king, ...guards] = plan.cast;
    const sides = guards.map((g) => g.place.at[0] - king!.place.at[0]).sort((a, b) => a - b);
    expect(sides[0]).toBeLessThan(-0.5);
    expect(sides[1]).toBeGreaterThan(0.5);
    for (const g of guards) expect(Math.abs(g.place.at[2] - king!.place.at[2])).toBeLessThan(0.8);
  });

  it('put who is between two others between them', async () => {
    const plan = await shoot('A girl stands between two policemen in a street.');
    const girl = plan.cast.find((c) => c.id === 'girl')!.place.at[0];
    const [a, b] = plan.cast.filter((c) => c.id !== 'girl').map((c) => c.place.at[0]) as [number, number];
    expect((girl - a) * (girl - b)).toBeLessThan(0);
  });

  it('look out of a window at a window', async () => {
    const plan = await shoot('A girl leans on the window sill and looks out at the rain.');
    const { at } = kinds.places.get(plan.set.place)!.facts.anchors.window!;
    const own = plan.cast[0]!.place.at;
    expect(Math.hypot(own[0] - at[0], own[2] - at[2])).toBeLessThan(1);
  });
});

describe('the dressing of a set', () => {
  it('is on nobody’s mark, and stays where something lies on it', async () => {
    for (const text of [
      'Six children stand in a garden.',
      'A man stands in a phone booth in a park.',
      'Five hikers sit around a campfire in the forest.',
    ]) {
      const plan = await shoot(text);
      const set = { plan: plan.set, place: kinds.places.get(plan.set.place)! };
      const loose = solidsOfSet(set, plan.seed).filter((s) => s.piece !== undefined);
      for (const one of plan.cast) {
        if (one.place.relation) continue;
        const inside = standsIn(loose, one.place.at, torsoOf(one.height)).filter(
          (s) => Math.max(s.high[0] - s.low[0], s.high[2] - s.low[2]) < 3,
        );
        expect(inside, `${text}: ${inside[0]?.piece}`).toEqual([]);
      }
    }
  });
});
