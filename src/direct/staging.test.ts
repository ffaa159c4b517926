import { describe, expect, it } from 'vitest';
import { identity } from '../base/matrix.ts';
import { readBrief } from '../brief/index.ts';
import { solid } from '../catalogue/kit/solids.ts';
import { displaySpot } from './blocking/floor.ts';
import { extentOfCast } from './camera/extent.ts';
import { hiddenFrom } from './camera/sight.ts';
import { project } from './camera/solve.ts';
import { kinds } from './catalogue.ts';
import { direct, evaluateCamera, type Plan } from './index.ts';

const shoot = (text: string, width = 1280, height = 720): Promise<Plan> =>
  direct(readBrief(text), { width, height, fps: 24, seconds: 4, quality: 'draft', seed: 7 });
const beat = (plan: Plan, action: string) => plan.shots[0]!.beats.find((b) => b.action === action);

describe('deeds in order', () => {
  it('gives steam and sparks to what they come out of', async () => {
    const plan = await shoot(
      'A small robot stands on a workbench in a workshop.\n\nActions:\n- The robot taps a light bulb; sparks crackle.\n- Steam puffs from its chest.\n',
    );
    expect(beat(plan, 'spark')?.actor).toBe('light-bulb');
    expect(beat(plan, 'puff')).toMatchObject({ actor: 'robot', params: { airy: true } });
  });

  it('runs what goes on by itself beside what people do', async () => {
    const plan = await shoot(
      'A woman stands on a rooftop at sunset.\n\nActions:\n- She waves.\n- She nods.\n- White sheets sway in the wind.\n',
    );
    const [wave, nod, sway] = ['wave', 'nod', 'sway'].map((a) => beat(plan, a)!);
    expect(nod!.start).toBeGreaterThanOrEqual(wave!.end - 0.01);
    expect(sway!.start).toBeLessThan(nod!.end);
    expect(sway!.end).toBe(4);
  });

  it('lets a thrown ball go early enough for its flight', async () => {
    const plan = await shoot(
      'A gymnasium. A basketball player takes a shot from the corner.\n\nActions:\n- The player releases the ball.\n- The ball hits the rim and drops through the net.\n',
    );
    const throwing = plan.shots[0]!.beats.find((b) => b.outcome.length > 0)!;
    expect((throwing.start + throwing.end) / 2).toBeLessThan(1.3);
  });
});

describe('framing', () => {
  it('leaves a third of an establishing shot to what happens in the sky', async () => {
    const plan = await shoot(
      'Two friends stand on a stone bridge at night.\n\nCinematography:\nCamera shot: Wide establishing shot, static.\n\nActions:\n- Fireworks bloom overhead.\n',
    );
    const camera = plan.shots[0]!.camera;
    expect(camera.size).toBe('extreme-wide');
    const view = evaluateCamera(camera, 2);
    for (const one of plan.cast) {
      const e = extentOfCast(one);
      const crown = project(view, 16 / 9, [e.at[0], e.top, e.at[2]]);
      const foot = project(view, 16 / 9, [e.at[0], e.bottom, e.at[2]]);
      expect(crown.y).toBeLessThan(0.36);
      expect((crown.y - foot.y) / 2).toBeLessThan(0.42);
    }
  });

  it('looks down a little on what stands on a table', async () => {
    const plan = await shoot('A coffee mug on a table in a cafe. Close-up.');
    const { position, target } = evaluateCamera(plan.shots[0]!.camera, 0);
    expect(position[1]).toBeGreaterThan(target[1] + 0.05);
  });

  it('holds the aim on the goal when the ball falls on', () => {
    const camera = {
      move: 'tracking',
      size: 'medium',
      angle: 'level',
      subjects: ['ball'],
      keys: [{ time: 0, position: [0, 1.5, 10], target: [0, 1.5, 0], mm: 100, roll: 0 }],
      follow: { subject: 'ball', aim: 1, travel: 0, above: { from: 1, y: 3 } },
      handheld: 0,
      fstop: 4,
    } as Plan['shots'][number]['camera'];
    const fall = (t: number): [number, number, number] => [0, t < 2 ? 1.5 + t : 0.1, 0];
    expect(evaluateCamera(camera, 3.5, { subjectAt: fall }).target[1]).toBeCloseTo(3, 5);
  });

  it('counts what stands between camera and face', () => {
    const [woman] = [
      {
        id: 'woman',
        person: true,
        at: [0, 0, 0],
        yaw: 0,
        top: 1.7,
        bottom: 0,
        radius: 0.25,
        eyes: 1.55,
        head: 0.3,
        stature: 1.7,
      },
    ] as const;
    const post = solid({ kind: 'box', low: [-0.3, 0, 1.7], high: [0.3, 3, 2.3] }, identity, 'post')!;
    const wall = solid({ kind: 'box', low: [-4, 0, -6], high: [4, 3, 6] }, identity, '')!;
    expect(hiddenFrom([0, 1.5, 4], woman, [post])).toBe(1);
    expect(hiddenFrom([3, 1.5, 2.6], woman, [post])).toBe(0);
    // Her own things hide nothing, and a room that holds both is no obstacle.
    expect(hiddenFrom([0, 1.5, 4], woman, [{ ...post, owner: woman.id }, wall])).toBe(0);
  });
});

describe('placing', () => {
  it('shows things where the camera can come near', () => {
    for (const place of kinds.places.values()) {
      const spot = displaySpot(place);
      if (spot === undefined) continue;
      expect(place.facts.anchors[spot]!.at[2]).toBeGreaterThan(place.facts.anchors.mark!.at[2]);
    }
  });

  it('keeps a paper boat small and a lantern on the water', async () => {
    const boat = await shoot('A paper boat floats down a stream in the rain.');
    expect(boat.props.map((p) => p.kind)).toEqual(['paper-boat']);
    const car = await shoot('A toy car rolls over a wooden floor.');
    expect(car.props.find((p) => p.kind === 'car')!.scale).toBeLessThan(0.3);
    const lantern = await shoot(
      'A paper lantern drifts downstream beneath a stone bridge over a river at night.',
    );
    expect(lantern.props.find((p) => p.kind === 'paper-lantern')!.place.at[1]).toBeLessThan(-1);
  });

  it('dresses a place for its season', async () => {
    expect((await shoot('A park in autumn, a bench under trees.')).set.state).toContain('autumn');
    expect((await shoot('A man in a winter coat waits in a park.')).set.state).not.toContain('winter');
  });

  it('gives what is let go to who lets it go', async () => {
    const plan = await shoot('A girl kneels beside a stream and lets a paper boat go.');
    expect(plan.shots[0]!.beats.filter((b) => b.actor !== 'girl')).toEqual([]);
  });

  it('stages no sounds and no film stock', async () => {
    const plan = await shoot(
      'A man stands in a meadow. Slight gate weave and handheld micro-shake evoke intimacy. Only the sound of breathing and a faint radio hum.',
    );
    expect(plan.props).toEqual([]);
    expect(plan.claims.filter((c) => c.kind === 'entity').map((c) => c.about)).toEqual(['man']);
  });
});
