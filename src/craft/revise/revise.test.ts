import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rewordings } from '../../../test/support/rewordings.ts';
import { readBrief } from '../../brief/index.ts';
import { direct, type Plan } from '../../direct/index.ts';
import type { Element } from '../../reading/elements/index.ts';
import { type Revision, remixPlan } from './index.ts';

const settings = { width: 640, height: 360, fps: 24, seconds: 8, quality: 'draft', seed: 11 } as const;
const shoot = (brief: string): Promise<Plan> => direct(readBrief(brief), settings);
const remade = async (brief: string, change: string): Promise<{ plan: Plan; made: Revision }> => {
  const plan = await shoot(brief);
  return { plan, made: await remixPlan({ plan, brief }, change) };
};

/** Paths at which two plans differ, besides what is told about them; what a set has lost may grow. */
function differing(a: unknown, b: unknown, path = ''): string[] {
  if (JSON.stringify(a) === JSON.stringify(b) || /^\/(?:claims|notes|set\/struck)/.test(path)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return [path];
  const of = (x: object, key: string): unknown => (x as Record<string, unknown>)[key];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differing(of(a, key), of(b, key), `${path}/${key}`),
  );
}

/** What of a plan a change of one element may touch, as a film-maker would have it; everything else is the same take. */
const touches: Readonly<Partial<Record<Element, RegExp>>> = {
  style: /^\/(?:look|mood|lights)\b/,
  time: /^\/(?:set\/(?:time|state|sky)|lights|shots\/\d+\/cues)\b/,
  weather: /^\/(?:set\/(?:weather|state|sky)|lights|shots\/\d+\/cues)\b/,
  framing: /^\/shots\/\d+\/camera\b/,
  move: /^\/shots\/\d+\/camera\b/,
  lens: /^\/shots\/\d+\/camera\/(?:keys\/\d+\/(?:position|target|mm)|fstop)\b/,
  light: /^\/(?:lights|set\/time|set\/sky)\b/,
  palette: /^\/(?:palette|cast\/\d+\/wardrobe\/\d+\/colour)\b/,
  mood: /^\/(?:mood|look|lights|cast\/\d+\/temper)\b/,
  sound: /^\/shots\/\d+\/cues\b/,
};

const changes: readonly (readonly [Element, string])[] = [
  ['style', 'make it a VHS home video'],
  ['time', 'same shot at sunset'],
  ['weather', 'turn the weather into heavy fog'],
  ['framing', 'as an extreme wide shot'],
  ['move', 'switch the camera move to a slow crane up'],
  ['lens', 'lens=85mm'],
  ['light', 'same shot with soft window light'],
  ['palette', 'palette: mustard, violet, cream'],
  ['mood', 'new mood: eerie, foreboding'],
  ['sound', 'Background Sound: church bells, a far train'],
];

const examples = new URL('../../../examples/', import.meta.url);
const briefs = [
  ...rewordings.map((r) => [r.name, r.text] as const),
  ...readdirSync(examples)
    .filter((name) => /^(?!still).*\.txt$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, examples), 'utf8')] as const),
];

/** CI, which shares two cores with everything else, makes every other change, by turns. */
const inTurn = (which: number) =>
  changes.filter((_, i) => process.env.CI === undefined || (which + i) % 2 === 0);

describe('one element of a clip changes, the rest is the same take', () => {
  test.each(briefs.map((brief, which) => [...brief, which] as const))('%s', async (_, brief, which) => {
    const plan = await shoot(brief);
    for (const [element, change] of inTurn(which)) {
      const made = await remixPlan({ plan, brief }, change);
      const asked = made.changed.map((c) => c.element);
      expect([[element], []]).toContainEqual(asked);
      const strange = differing(plan, made.plan).filter((path) => !touches[element]?.test(path));
      expect({ change, strange }).toEqual({ change, strange: [] });
      for (const piece of plan.set.struck) expect(made.plan.set.struck).toContain(piece);
    }
  });
});

const diner = `1950s drama, 35mm film. A young woman in a red dress sips coffee in a small diner at night. An old waiter in a white shirt stands behind her, a suitcase beside him. Light rain outside.

Cinematography:
Camera shot: Medium wide shot, eye level, slow dolly-in.
Lens: 35mm lens.
Mood: Wistful.

Actions:
- The woman lifts the cup.
- The waiter nods.

Dialogue:
- Woman (smiling): "One more cup."

Background Sound: Rain on glass, a humming fridge.
`;

/** Is this of one of them: theirs, in their hands, done or said by or to them? */
const concerns = (x: object, ids: ReadonlySet<string>): boolean =>
  Object.entries({ ...x, ...('place' in x ? (x.place as object) : {}) }).some(
    ([key, value]) =>
      /^(?:id|actor|target|partner|speaker|from|on|beat)$/.test(key) && ids.has(value as string),
  );

describe('whoever comes or goes, the others are the same take', () => {
  const scenes = rewordings
    .map((r) => [r.name, r.text] as const)
    .filter(([name]) => /fox|surfer|piano|boxer|garden|chess/.test(name));
  test.each([...scenes, ['diner', diner] as const])('%s', async (_, brief) => {
    const plan = await shoot(brief);
    const nouns = plan.cast.map((c) => c.id).filter((id) => /^[a-z]+$/.test(id));
    for (const change of [
      ...nouns.map((n) => `remove the ${n}`),
      `add a small dog beside the ${nouns[0] ?? 'door'}`,
    ]) {
      const made = await remixPlan({ plan, brief }, change);
      expect({ change, lost: made.notUnderstood }).toEqual({ change, lost: [] });
      expect(made.changed.map((c) => c.element)).toContain('cast');
      const all = (of: Plan): string[] => [...of.cast, ...of.props].map((x) => x.id);
      const moved = new Set([
        ...all(plan).filter((id) => !all(made.plan).includes(id)),
        ...all(made.plan).filter((id) => !all(plan).includes(id)),
      ]);
      expect(moved.size).toBeGreaterThan(0);
      for (const x of plan.props) if (concerns(x, moved)) moved.add(x.id);
      for (const b of plan.shots.flatMap((shot) => shot.beats)) if (concerns(b, moved)) moved.add(b.id);
      const rest = ({ cast, props, look, palette, lights, set, shots }: Plan): unknown => ({
        look,
        palette,
        lights,
        set: { ...set, struck: [], state: [] },
        cast: cast.filter((x) => !concerns(x, moved)),
        props: props.filter((x) => !concerns(x, moved)),
        shots: shots.map(({ beats, lines, cues }) =>
          [beats, lines, cues].map((list) => (list as object[]).filter((x) => !concerns(x, moved))),
        ),
      });
      expect({ change, strange: differing(rest(plan), rest(made.plan)) }).toEqual({ change, strange: [] });
    }
  });
});

describe('what the change asks for is done', () => {
  test('a lens keeps the size of the picture from another distance', async () => {
    const { plan, made } = await remade(diner.replace('Medium wide shot', 'Medium close-up'), 'lens: 85mm');
    const [before, after] = [plan, made.plan].map((p) => p.shots[0]!.camera.keys[0]!) as [
      Plan['shots'][0]['camera']['keys'][0],
      Plan['shots'][0]['camera']['keys'][0],
    ];
    const far = ({ position, target }: typeof before): number =>
      Math.hypot(...position.map((p, i) => p - target[i]!));
    expect(before.mm).toBeCloseTo(35);
    expect(far(after) / far(before)).toBeGreaterThan(1.2);
    expect(made.changed).toEqual([{ element: 'lens', from: '35mm', to: '85mm' }]);
  });

  test('other clothes on the same person in the same place', async () => {
    const { plan, made } = await remade(diner, 'make the dress blue');
    const paths = differing(plan, made.plan);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(/^\/cast\/0\/wardrobe\/\d+\/colour$/);
  });

  test('somebody younger keeps skin, place and clothes, and the others are who they were', async () => {
    const { plan, made } = await remade(diner, 'make the waiter younger');
    const [was, is] = [plan, made.plan].map((p) => p.cast.find((c) => c.id === 'waiter')!) as [
      Plan['cast'][0],
      Plan['cast'][0],
    ];
    expect(is.age).toBe('young');
    expect([is.skin, is.build, is.place]).toEqual([was.skin, was.build, was.place]);
    expect(is.wardrobe).toEqual(was.wardrobe);
    expect(made.plan.cast.filter((c) => c !== is)).toEqual(plan.cast.filter((c) => c !== was));
    expect(made.plan.props).toEqual(plan.props);
  });

  test('a newcomer takes the mark of the one replaced', async () => {
    const { plan, made } = await remade(diner, 'replace the waiter with a nurse');
    const was = plan.cast.find((c) => c.id === 'waiter')!;
    const is = made.plan.cast.find((c) => c.id === 'nurse')!;
    expect(is.place).toEqual(was.place);
    const others = (p: Plan): unknown => p.cast.filter((c) => c.id !== 'waiter' && c.id !== 'nurse');
    expect(others(made.plan)).toEqual(others(plan));
    const times = (p: Plan): unknown => p.shots[0]!.beats.map((b) => [b.id, b.action, b.start, b.end]);
    expect(times(made.plan)).toEqual(times(plan));
    expect(made.plan.shots[0]!.beats.some((b) => b.actor === 'nurse')).toBe(true);
  });

  test('one thing is replaced, the others stay', async () => {
    const { plan, made } = await remade(diner, 'replace the suitcase with a birdcage');
    expect(made.plan.props.map((p) => p.id)).toContain('birdcage');
    const others = (p: Plan): unknown => p.props.filter((x) => x.id !== 'suitcase' && x.id !== 'birdcage');
    expect(others(made.plan)).toEqual(others(plan));
    expect([made.plan.cast, made.plan.lights]).toEqual([plan.cast, plan.lights]);
  });

  test.each([
    ['remove the woman', ['woman'], ['dress', 'lifts', 'One more cup']],
    ['get rid of the waiter', ['waiter', 'suitcase'], ['shirt', 'nods']],
  ])('without somebody, and all that is theirs: %s', async (change, [gone, beside], words) => {
    const { plan, made } = await remade(diner, change);
    expect(made.changed.map((c) => c.element)).toContain('cast');
    expect(made.notUnderstood).toEqual([]);
    const left = made.plan;
    expect(JSON.stringify([left.cast, left.props, left.shots])).not.toContain(`"${gone}"`);
    for (const word of words) expect(made.brief).not.toContain(word);
    expect(left.cast).toEqual(plan.cast.filter((c) => c.id !== gone));
    expect(left.props.filter((x) => x.id !== beside)).toEqual(
      plan.props.filter((x) => left.props.some((y) => y.id === x.id) && x.id !== beside),
    );
    const [before, after] = [plan.shots[0]!, left.shots[0]!];
    expect(before.beats.filter((b) => b.actor !== gone && b.target !== gone)).toEqual(after.beats);
    expect(after.lines).toEqual(before.lines.filter((l) => l.speaker !== gone));
    expect(after.cues).toEqual(before.cues);
    expect([left.set.place, left.set.time, left.set.weather, left.lights]).toEqual([
      plan.set.place,
      plan.set.time,
      plan.set.weather,
      plan.lights,
    ]);
    expect(after.camera.subjects).not.toContain(gone);
    expect(after.camera.keys).not.toEqual(before.camera.keys);
  });

  test('whoever is to come beside somebody does, and nobody moves', async () => {
    const brief = 'A girl and a boy wave on a beach at noon. A red bucket stands in the sand.';
    for (const friend of ['girl', 'boy']) {
      const { plan, made } = await remade(brief, `add a small dog next to the ${friend}`);
      const at = (id: string): readonly number[] => made.plan.cast.find((c) => c.id === id)!.place.at;
      const away = (id: string): number => Math.hypot(at(id)[0]! - at('dog')[0]!, at(id)[2]! - at('dog')[2]!);
      expect(away(friend)).toBeLessThan(1.2);
      expect(away(friend)).toBeLessThan(away(friend === 'girl' ? 'boy' : 'girl'));
      expect(made.plan.cast.filter((c) => c.id !== 'dog')).toEqual(plan.cast);
    }
  });

  test('other lines in the same staging', async () => {
    const { plan, made } = await remade(diner, 'change the dialogue to "Not tonight, thank you."');
    expect(made.plan.shots[0]!.lines.map((l) => l.text)).toEqual(['Not tonight, thank you.']);
    for (const path of differing(plan, made.plan)) {
      const beat = /^\/shots\/0\/beats\/(\d+)/.exec(path)?.[1];
      expect(beat === undefined || plan.shots[0]!.beats[Number(beat)]!.id.startsWith('delivery')).toBe(true);
      if (beat === undefined) expect(path).toMatch(/^\/shots\/0\/lines\//);
    }
  });

  test('a whole brief changes what it tells differently and nothing else', async () => {
    const other = diner.replace('red dress', 'green dress').replace('Wistful', 'Tense');
    const { plan, made } = await remade(diner, other);
    expect(made.brief).toBe(other);
    expect(made.changed.map((c) => c.element)).toEqual(['wardrobe', 'mood']);
    expect(made.plan.shots).toEqual(plan.shots);
    expect(made.plan.cast.map((c) => c.place)).toEqual(plan.cast.map((c) => c.place));
  });

  test('another word for somebody is nobody else', async () => {
    const other = diner
      .replaceAll('woman', 'lady')
      .replaceAll('Woman', 'Lady')
      .replace('35mm lens', '50mm lens');
    const { plan, made } = await remade(diner, other);
    expect(made.changed.map((c) => c.element)).toEqual(['lens']);
    expect(made.plan.cast).toEqual(plan.cast);
    const about = new Set(made.plan.claims.map((c) => c.about));
    expect(about).not.toContain('lady');
  });

  test('claims are of the new brief', async () => {
    const { made } = await remade(diner, 'make the dress blue');
    for (const { phrase, start, end } of made.plan.claims)
      if (end > 0)
        expect(made.brief.slice(start, end).toLowerCase()).toContain(phrase.toLowerCase().slice(0, 4));
  });
});

describe('the source is the measure', () => {
  test('what changes nothing gives the same plan and says so', async () => {
    const { plan, made } = await remade(diner, 'flurbish the grommets');
    expect(made.plan).toEqual(plan);
    expect(made).toMatchObject({ changed: [], notUnderstood: ['flurbish the grommets'], brief: diner });
    expect(made.notes.join(' ')).toMatch(/Nothing/);
  });

  test('what found no place is told beside what did', async () => {
    const { made } = await remade(diner, 'replace the elephant with a zebra, lens: 85mm');
    expect(made.changed.map((c) => c.element)).toEqual(['lens']);
    expect(made.notUnderstood).toEqual(['replace the elephant with a zebra']);
  });

  test('length, size and rate are the source’s whatever the front matter of the change asks for', async () => {
    const { plan, made } = await remade(
      diner,
      `---\nseconds: 12\nsize: 720x1280\n---\n${diner.replace('red dress', 'green dress')}`,
    );
    expect(made.plan.format).toEqual(plan.format);
    expect(made.changed.map((c) => c.element)).toEqual(['wardrobe']);
  });

  test('edits by hand stay, and the camera looks at what they made', async () => {
    const plan = await shoot(diner);
    const edited = structuredClone(plan);
    const waiter = edited.cast.find((c) => c.id === 'waiter')!;
    waiter.place.at[0] += 0.4;
    waiter.wardrobe.push({ kind: 'apron', colour: '#224466', state: [] });
    edited.lights[0]!.intensity = 1.234;
    edited.shots[0]!.beats.pop();
    edited.props = edited.props.filter((p) => p.id !== 'suitcase');
    const lens = await remixPlan({ plan: edited, brief: diner }, 'lens: 85mm');
    expect(differing(edited, lens.plan).filter((path) => !touches.lens?.test(path))).toEqual([]);
    const dress = await remixPlan({ plan: edited, brief: diner }, 'make the dress blue');
    expect(differing(edited, dress.plan).every((p) => /^\/cast\/0\/wardrobe\/\d+\/colour$/.test(p))).toBe(
      true,
    );
    const cup = await remixPlan({ plan: edited, brief: diner }, 'replace the coffee with tea');
    expect(cup.plan.props.map((p) => p.id)).not.toContain('suitcase');
    expect(cup.plan.lights).toEqual(edited.lights);
  });

  test('remixing goes on from a remix', async () => {
    const { made } = await remade(diner, 'make the dress blue');
    const again = await remixPlan(made, 'lens: 85mm');
    expect(again.plan.cast).toEqual(made.plan.cast);
    expect(again.brief).toContain('blue dress');
  });

  test('the same change gives the same plan', async () => {
    const [a, b] = await Promise.all([remade(diner, 'at dawn'), remade(diner, 'at dawn')]);
    expect(a.made).toEqual(b.made);
  });
});

describe('a clip that was extended', () => {
  const words = `${diner}\nShe turns and walks out of the diner.`;
  /** As extending makes plans: the shots of the source, and one that goes on from its end. */
  const extended = async (): Promise<Plan> => {
    const plan = await shoot(diner);
    const [first] = plan.shots as [Plan['shots'][0]];
    const last = first.camera.keys.at(-1)!;
    const beats = [
      { ...first.beats[0]!, id: 'beat-9', actor: 'waiter', action: 'wave', start: 8.5, end: 10 },
    ];
    const camera = { ...first.camera, keys: [{ ...last, time: 8 }] };
    const more = { start: 8, end: 12, continues: true, camera, beats, lines: [], cues: [] };
    const cast = plan.cast.map((c) => (c.id === 'waiter' ? { ...c, since: 8 } : c));
    return { ...plan, format: { ...plan.format, seconds: 12 }, cast, shots: [first, more], seams: [8] };
  };

  test.each([
    ['make the dress blue', /^\/cast\/\d+\/wardrobe/],
    ['same shot at dawn', touches.time!],
    ['turn the weather into heavy fog', touches.weather!],
    ['palette: mustard, violet, cream', touches.palette!],
  ])('keeps its seams and its shots: %s', async (change, may) => {
    const plan = await extended();
    const made = await remixPlan({ plan, brief: words }, change);
    expect(made.changed).toHaveLength(1);
    expect(made.plan.seams).toEqual([8]);
    expect(made.plan.shots).toEqual(plan.shots);
    expect(differing(plan, made.plan).filter((path) => !may.test(path))).toEqual([]);
  });

  test('is seen through another lens from end to end', async () => {
    const plan = await extended();
    const { shots } = (await remixPlan({ plan, brief: words }, 'lens: 24mm')).plan;
    const [before, after] = [shots[0]!.camera.keys.at(-1)!, shots[1]!.camera.keys[0]!];
    expect([after.position, after.target, after.mm]).toEqual([before.position, before.target, before.mm]);
    expect(before.mm / plan.shots[0]!.camera.keys.at(-1)!.mm).toBeLessThan(0.8);
    expect(shots.map((s) => s.beats)).toEqual(plan.shots.map((s) => s.beats));
  });

  test('has somebody else do what the one replaced did', async () => {
    const plan = await extended();
    const made = await remixPlan({ plan, brief: words }, 'replace the waiter with a nurse');
    expect(made.plan.shots[1]!.beats.map((b) => b.actor)).toEqual(['nurse']);
    expect(made.plan.cast.find((c) => c.id === 'nurse')?.since).toBe(8);
    expect(JSON.stringify(made.plan.shots)).not.toContain('"waiter"');
  });

  test('is directed anew where other deeds are asked for, and the notes say so', async () => {
    const made = await remixPlan(
      { plan: await extended(), brief: words },
      'Actions: everybody waves and bows',
    );
    expect(made.plan.seams).toBeUndefined();
    expect(made.plan.format.seconds).toBe(12);
    expect(made.plan.cast.filter((c) => c.since !== undefined)).toEqual([]);
    expect(made.notes.join(' ')).toMatch(/extended.*actions/);
  });
});
