import { describe, expect, test } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import {
  characterLook,
  characterOf,
  direct,
  estimateDuration,
  evaluateCamera,
  extendPlan,
  type Plan,
} from '../index.ts';

const settings = { width: 640, height: 360, fps: 24, seconds: 4, quality: 'draft', seed: 7 } as const;
const shoot = (text: string): Promise<Plan> =>
  direct(readBrief(text), { ...settings, durationOf: estimateDuration });
const goOn = (plan: Plan, text: string, seconds = 4): Promise<Plan> =>
  extendPlan(plan, readBrief(text), { seconds, durationOf: estimateDuration });
const fresh = (plan: Plan, source: Plan) => plan.shots.slice(source.shots.length);
const deeds = (plan: Plan, source: Plan): string[] =>
  fresh(plan, source).flatMap((s) => s.beats.map((b) => `${b.actor} ${b.action}`));

const street = 'A woman in a red coat walks along a street in the evening. Medium-wide tracking shot.';
const couple =
  'A woman and an old man stand on a bridge at dusk. Medium shot, handheld.\n\nDialogue:\n- Woman: "Do you see it?"';
const pets = 'A black cat and a brown dog sit in a garden. Full shot, slow pan left.';
const kettle = 'A copper kettle stands on a stove. Close-up, slow dolly in.';
const dancers = 'Anime. Five people dance in a disco. Wide shot, crane up.';
const throwing = 'A boy throws a red ball against a wall in a yard. Medium shot.';

describe('what was shot stays as it was', () => {
  test.each([
    [street, 'She stops and looks back.'],
    [couple, 'He laughs. Dialogue:\n- Man: "I do."'],
    [pets, 'The cat runs away. A child comes in.'],
    [kettle, 'Steam rises from it. Zoom out.'],
    [dancers, 'They jump. Watercolour, in a desert, as night falls.'],
    [throwing, 'He picks it up and throws it again.'],
  ])('%s', async (text, more) => {
    const source = await shoot(text);
    const plan = await goOn(source, more);
    expect(plan.seams).toEqual([4]);
    expect(plan.format).toEqual({ ...source.format, seconds: 8 });
    for (const key of ['look', 'palette', 'mood', 'set', 'lights'] as const)
      expect(plan[key]).toEqual(source[key]);
    expect(plan.cast.slice(0, source.cast.length)).toEqual(source.cast);
    expect(plan.props.slice(0, source.props.length)).toEqual(source.props);
    source.shots.forEach((shot, i) => {
      const { cues, ...rest } = plan.shots[i]!;
      expect({ ...rest, cues: [] }).toEqual({ ...shot, cues: [] });
      // Sounds may be heard for longer; else they are the same.
      expect(cues.map((c) => ({ ...c, end: 0 }))).toEqual(shot.cues.map((c) => ({ ...c, end: 0 })));
    });
    for (const { start, beats, lines } of fresh(plan, source)) {
      expect(start).toBeGreaterThanOrEqual(4);
      for (const x of [...beats, ...lines]) expect(x.start).toBeGreaterThanOrEqual(4);
    }
    for (const x of [...plan.cast.slice(source.cast.length), ...plan.props.slice(source.props.length)])
      expect(x.since).toBeGreaterThanOrEqual(4);
    const ids = plan.shots.flatMap((s) => [...s.beats, ...s.lines, ...s.cues].map((x) => x.id));
    expect(new Set(ids).size).toBe(ids.length);
    // The same again, to the letter.
    expect(await goOn(source, more)).toEqual(plan);
  });
});

describe('who is there is meant', () => {
  test.each([
    [couple, 'He waves.', ['old man', 'wave']],
    [couple, 'She waves.', ['woman', 'wave']],
    [couple, 'The man sits down.', ['old man', 'sit-down']],
    [pets, 'The dog runs away.', ['dog', 'run']],
    [throwing, 'He jumps.', ['boy', 'jump']],
  ])('%s … %s', async (text, more, [who, deed]) => {
    const source = await shoot(text);
    const plan = await goOn(source, more);
    expect(plan.cast).toHaveLength(source.cast.length);
    const doer = fresh(plan, source)
      .flatMap((s) => s.beats)
      .find((b) => b.action === deed && !b.goesOn)?.actor;
    expect(plan.cast.find((c) => c.id === doer)?.name).toContain(who!.split(' ').at(-1));
  });

  test('they are all of them', async () => {
    const source = await shoot(couple);
    const jumps = deeds(await goOn(source, 'They jump.'), source).filter((d) => d.endsWith(' jump'));
    expect(new Set(jumps).size).toBe(2);
  });

  test('a line is spoken in the voice that the speaker has', async () => {
    const source = await shoot(couple);
    const plan = await goOn(source, 'Dialogue:\n- Woman: "There it is again."');
    const [line] = fresh(plan, source)[0]!.lines;
    expect(line?.speaker).toBe(source.shots[0]!.lines[0]!.speaker);
  });

  test('who is new waits outside the picture and comes in', async () => {
    const source = await shoot(couple);
    const plan = await goOn(source, 'A waiter comes in and waves.');
    const [waiter] = plan.cast.slice(source.cast.length);
    expect(waiter?.name).toContain('waiter');
    const camera = evaluateCamera({ ...source.shots[0]!.camera, handheld: 0 }, 4);
    const along = [0, 2].map((k) => camera.target[k]! - camera.position[k]!);
    const to = [0, 2].map((k) => waiter!.place.at[k]! - camera.position[k]!);
    const angle = Math.abs(
      Math.atan2(along[0]! * to[1]! - along[1]! * to[0]!, along[0]! * to[0]! + along[1]! * to[1]!),
    );
    expect(angle).toBeGreaterThan(Math.atan(18 / camera.mm));
    const own = fresh(plan, source)[0]!.beats.filter((b) => b.actor === waiter!.id);
    expect(own.map((b) => b.action)).toContain('wave');
    expect(own[0]!.action).toBe('walk');
  });
});

describe('characters are meant by their names', () => {
  const named = async (name: string, of: string, text: string): Promise<Plan> => {
    const look = characterLook(name, { manifest: { plan: await shoot(of), findings: [] } });
    return direct(readBrief(text), {
      ...settings,
      durationOf: estimateDuration,
      characters: [characterOf(name, look)],
    });
  };
  test.each([
    [
      'Mossy',
      'A small green fox stands in a garden.',
      'Mossy and a white rabbit sit in a garden.',
      'Mossy waves.',
    ],
    [
      'Bubbles',
      'A purple robot stands in a garden.',
      'A woman and Bubbles stand in a garden.',
      'Bubbles jumps.',
    ],
  ])('%s', async (name, of, text, more) => {
    const source = await named(name, of, text);
    const plan = await goOn(source, more);
    expect(plan.cast).toEqual(source.cast);
    expect(plan.characters).toEqual(source.characters);
    const [beat] = fresh(plan, source)[0]!.beats.filter((b) => !b.goesOn);
    expect(plan.cast.find((c) => c.id === beat?.actor)?.name).toBe(name);
    for (const { phrase, start, end } of plan.claims)
      if (end > start) expect(more.slice(start, end)).toContain(phrase);
    const said = plan.claims.flatMap((c) => [c.phrase, c.by, c.why]);
    expect([...said, ...plan.notes].join(' ')).not.toContain('wug');
  });
});

describe('what lasts goes on', () => {
  test('walking', async () => {
    const source = await shoot(street);
    for (const more of ['She keeps walking.', 'Far away a bell rings.', 'She continues to walk.']) {
      const plan = await goOn(source, more);
      const walks = fresh(plan, source)[0]!.beats.filter((b) => b.actor === 'woman');
      expect(walks.map((b) => [b.start, b.goesOn])).toEqual([[4, true]]);
    }
  });

  test.each([
    ['A steam train passes through a valley. Wide shot.', 'It rolls on.', 'pass'],
    ['A brown horse gallops along a beach. Wide shot.', 'It goes on.', 'gallop'],
    ['A cowboy rides a horse through a desert. Wide shot.', 'He rides on.', 'ride'],
  ])('%s %s', async (text, more, action) => {
    const source = await shoot(text);
    const [before] = source.shots[0]!.beats.filter((b) => b.action === action);
    const plan = await goOn(source, more);
    expect(fresh(plan, source)[0]!.beats.map((b) => [b.action, b.start, b.goesOn, b.target])).toEqual([
      [action, 4, true, before!.target],
    ]);
  });

  test('beds are heard to the new end', async () => {
    const plan = await goOn(await shoot(street), 'She waves.');
    const beds = plan.shots[0]!.cues.filter((c) => c.kind === 'bed');
    expect(beds.length).toBeGreaterThan(0);
    for (const bed of beds) expect(bed.end).toBe(8);
  });
});

describe('what cannot change is said to stay', () => {
  test.each([
    ['She waves. Claymation.', 'style'],
    ['She waves in a desert.', 'setting'],
    ['She waves. It starts to rain.', 'weather'],
    ['She waves. It starts to snow.', 'weather'],
    ['The wind picks up.', 'weather'],
    ['She waves. The sun goes down.', 'action'],
  ] as const)('%s', async (more, kind) => {
    const plan = await goOn(await shoot(street), more);
    const row = plan.claims.find((c) => c.kind === kind && c.ceiling === 'omitted');
    expect(row?.ceiling).toBe('omitted');
    expect(row?.why).toMatch(/^The clip goes on/);
    expect(plan.notes.join(' ')).toContain(row!.phrase);
  });

  test('claims speak of the new words alone', async () => {
    const more = 'He waves and an umbrella lies on the ground. Slow dolly in.';
    const plan = await goOn(await shoot(couple), more);
    for (const { phrase, start, end } of plan.claims)
      if (end > start) expect(more.slice(start, end)).toContain(phrase);
  });
});

describe('the camera runs on', () => {
  const dt = 1 / 240;
  const speedAt = (camera: Plan['shots'][number]['camera'], t: number): number[] => {
    const [a, b] = [evaluateCamera(camera, t), evaluateCamera(camera, t + dt)];
    return b.position.map((v, k) => (v - a.position[k]!) / dt);
  };
  test.each(
    [street, couple, pets, kettle, dancers].flatMap((text) =>
      ['', 'Slow dolly in.', 'Pan right.', 'Crane up.', 'Close-up.', 'Zoom in.'].map((move) => [text, move]),
    ),
  )('%s … %s', async (text, move) => {
    const source = await shoot(text!);
    const plan = await goOn(source, `The light is soft. ${move}`);
    const [a, b] = [source.shots.at(-1)!.camera, fresh(plan, source)[0]!.camera].map((c) => {
      const { follow: _, ...free } = c!;
      return free;
    });
    expect(fresh(plan, source)[0]!.continues).toBe(true);
    const [end, start] = [evaluateCamera(a!, 4), evaluateCamera(b!, 4)];
    start.position.forEach((v, k) => expect(v).toBeCloseTo(end.position[k]!, 3));
    expect(start.mm).toBeCloseTo(end.mm, 2);
    expect(start.roll).toBeCloseTo(end.roll, 4);
    // No jerk: what the speed changes by within a frame is less than a gentle push would give it.
    const [before, after] = [speedAt(a!, 4 - 2 * dt), speedAt(b!, 4 + dt)];
    expect(Math.hypot(...after.map((v, k) => v - before[k]!))).toBeLessThan(0.12);
  });

  test('a cut is one where the words say so', async () => {
    const source = await shoot(couple);
    const plan = await goOn(source, 'Cut to a close-up of the man. He smiles.');
    expect(fresh(plan, source)[0]!.continues).toBeUndefined();
    expect(fresh(plan, source)[0]!.camera.size).toBe('close-up');
  });
});

describe('bounds', () => {
  test('six times over, then no more than 120 s', async () => {
    let plan = await shoot(street);
    for (let i = 0; i < 6; i++) {
      plan = await goOn(plan, i % 2 ? 'She walks on. Dolly in.' : 'She stops and waves.', 20);
      expect(plan.seams).toHaveLength(i + 1);
      for (const { camera } of plan.shots) expect(camera.keys.length).toBeLessThanOrEqual(64);
    }
    expect(plan.format.seconds).toBe(120);
    await expect(goOn(plan, 'She waves.')).rejects.toThrow(/no room/);
  });
});
