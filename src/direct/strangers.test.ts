import { describe, expect, it } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { direct, type Plan } from './index.ts';

const shoot = (text: string): Promise<Plan> =>
  direct(readBrief(text), { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed: 7 });
const beats = (plan: Plan) => plan.shots[0]!.beats;

describe('where no words name the place', () => {
  it.each([
    ['A granny knits on the sofa while her cat plays.', /living-room/],
    ['A dad reads a bedtime story to his twins.', /bedroom/],
    ['A girl sits on a swing under an oak tree.', /park|garden|meadow/],
    ['Two boys stomp through puddles.', /street/],
    ['A turtle swims underwater past a diver.', /underwater/],
    ['A penguin couple waltzes under northern lights.', /snow-village/],
    ['A surfer rides a giant wave.', /ocean|beach/],
    ['A delivery driver rings the doorbell.', /garden/],
    ['A bear opens the fridge and eats the leftovers.', /kitchen/],
  ])('%s', async (text, place) => {
    expect((await shoot(text)).set.place).toMatch(place);
  });
});

describe('several people', () => {
  it.each(['Four friends hike.', 'Three children play tag.', 'A crowd of people waits.'])(
    'dress each for themselves: %s',
    async (text) => {
      const { cast } = await shoot(text);
      const clothes = new Set(cast.map((c) => JSON.stringify(c.wardrobe)));
      expect(clothes.size).toBeGreaterThan(Math.min(cast.length, 4) / 2);
    },
  );
  it('in uniform dress alike', async () => {
    const { cast } = await shoot('Three nuns pray.');
    expect(new Set(cast.map((c) => c.wardrobe.map((g) => g.kind).join()))).toHaveProperty('size', 1);
  });
  it.each([
    ['Two pirates fight with swords on a beach.', 'sword'],
    ['Three sailors raise their glasses.', 'wine-glass'],
    ['Two monks sit in a garden, each holding a candle.', 'candle'],
  ])('have one each: %s', async (text, kind) => {
    const plan = await shoot(text);
    const held = plan.props.filter((p) => p.kind === kind);
    expect(held).toHaveLength(plan.cast.length);
    expect(new Set(held.map((p) => p.place.on)).size).toBe(plan.cast.length);
    expect(held.every((p) => p.count === 1)).toBe(true);
  });
  it('who pass by do so all the while, out of the framing', async () => {
    const plan = await shoot('An accordionist bows on a bridge while tourists walk past.');
    const walks = beats(plan).filter((b) => b.action === 'walk');
    expect(walks.length).toBeGreaterThan(1);
    expect(Math.min(...walks.map((b) => b.start))).toBeLessThan(0.6);
    expect(plan.shots[0]!.camera.subjects).toEqual(['accordionist']);
  });
});

describe('one deed beside another', () => {
  it('goes on while its doer walks', async () => {
    const plan = await shoot('A clerk walks down a street humming.');
    const [walk, hum] = ['walk', 'sing'].map((a) => beats(plan).find((b) => b.action === a)!);
    expect(hum!.start).toBeLessThan(walk!.end - 1);
  });
  it('makes no magician stir a coin that disappears', async () => {
    const plan = await shoot('A magician makes a coin vanish.');
    expect(beats(plan).map((b) => b.action)).toEqual(['dim']);
  });
});

describe('who is in the picture', () => {
  it('whoever speaks in a close-up', async () => {
    const plan = await shoot(
      'A florist ties a bouquet, close-up, then holds the bouquet to the camera. "For you."',
    );
    expect(plan.shots[0]!.camera.subjects).toContain('florist');
  });
  it('a toaster that speaks has no lips of anybody else', async () => {
    const plan = await shoot('A boy stares at a toaster. The toaster says "Good morning."');
    expect(plan.shots[0]!.lines[0]?.speaker).toBe('narrator');
  });
  it('a giant among houses is as high as they are', async () => {
    const height = async (text: string) => (await shoot(text)).cast[0]!.height;
    expect(await height('A giant robot walks between skyscrapers.')).toBeGreaterThan(
      1.8 * (await height('A giant robot walks in a meadow.')),
    );
  });
  it('whoever sits on a swing under a tree sits where it hangs', async () => {
    const plan = await shoot('A boy sits on a swing under an oak tree in a park.');
    const swing = plan.props.find((p) => p.kind === 'swing')!;
    const boy = plan.cast[0]!;
    expect(Math.hypot(boy.place.at[0] - swing.place.at[0], boy.place.at[2] - swing.place.at[2])).toBeLessThan(
      0.3,
    );
  });
});

describe('what is only told of', () => {
  it('sets no place where none is named', async () => {
    const plan = await shoot('A kid rides a bicycle past a mural of a whale.');
    expect(plan.set.place).not.toMatch(/ocean|underwater/);
    const told = plan.claims.find((c) => c.phrase.includes('whale'));
    expect(told?.ceiling).toBe('omitted');
    expect(told?.why).toMatch(/not there/);
  });
});
