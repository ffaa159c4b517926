import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import type { Raster } from '../../vision/raster.ts';
import { type Cast, direct, type Plan } from '../index.ts';
import { type Character, characterLook, characterOf, type Look, lookSchema, namesIn } from './index.ts';

const settings = { width: 640, height: 360, fps: 24, seconds: 4, quality: 'draft', seed: 7 } as const;
const shoot = (text: string, characters: readonly Character[] = [], seed = 7): Promise<Plan> =>
  direct(readBrief(text), { ...settings, seed, characters });

const lookOf = async (text: string, name: string): Promise<Character> => ({
  name,
  look: characterLook(name, { manifest: { plan: await shoot(text), findings: [] } }),
});
const mossy = await lookOf(
  'A small grey fox in a green scarf and a woman in a coat sit in a forest.',
  'Mossy the fox',
).then(({ look }) => ({ name: 'Mossy', look }));
const bubbles = await lookOf(
  'An old man with a white beard, a yellow raincoat and red boots stands on a pier.',
  'Captain Bubbles',
);
const both = [mossy, bubbles];
const member = (plan: Plan, name: string): Cast => {
  const found = plan.cast.filter((c) => c.name === name);
  expect(found.map((c) => c.name)).toEqual([name]);
  return found[0]!;
};
/** What one recognises somebody by. */
const appearance = ({
  kind,
  head,
  sex,
  height,
  build,
  skin,
  hair,
  beard,
  glasses,
  wardrobe,
  colour,
  parts,
  likeness,
  voice,
}: Cast) => ({
  ...{ kind, head, sex, height, build, skin, hair, beard, glasses, wardrobe, colour, parts, likeness, voice },
});

describe('a character is the same in every shot', () => {
  test.each([
    [
      'Mossy',
      [
        'Mossy trots through a birch forest at dawn.',
        'Noir, night. In an alley, Mossy looks at the moon.',
        'Close-up of Mossy asleep on a sofa, handheld. Mossy blinks.',
      ],
    ],
    [
      'Captain Bubbles',
      [
        'Captain Bubbles waves from the deck of a ship.',
        'In a kitchen at night, a woman and Captain Bubbles dance.',
        'Anime. Captain Bubbles reads a newspaper on a bench, wide shot.',
      ],
    ],
  ] as const)('%s', async (name, briefs) => {
    const plans = await Promise.all(briefs.map((brief, i) => shoot(brief, both, i * 1000 + 3)));
    const [first, ...others] = plans.map((plan) => appearance(member(plan, name)));
    for (const other of others) expect(other).toEqual(first);
    const known = both.find((c) => c.name === name)!.look as Extract<Look, { of: 'cast' }>;
    expect(first).toMatchObject({
      kind: known.one.kind,
      wardrobe: known.one.wardrobe,
      likeness: known.one.likeness,
    });
  });

  test('what the brief says of it goes before, and only there', async () => {
    const plain = member(await shoot('Captain Bubbles waves in a meadow.', both), 'Captain Bubbles');
    const dressed = member(
      await shoot('Captain Bubbles in a blue coat waves in a meadow.', both),
      'Captain Bubbles',
    );
    expect(dressed.wardrobe.find((g) => g.kind === 'coat')?.colour).toMatch(/^#/);
    expect(dressed.wardrobe.some((g) => g.kind === 'raincoat')).toBe(false);
    expect(dressed.wardrobe.find((g) => g.kind === 'boots')).toEqual(
      plain.wardrobe.find((g) => g.kind === 'boots'),
    );
    expect({ ...appearance(dressed), wardrobe: [] }).toEqual({ ...appearance(plain), wardrobe: [] });
    const scarf = member(await shoot('Mossy in a red scarf sits on a rock.', both), 'Mossy');
    expect(scarf.wardrobe).toHaveLength(1);
    expect(scarf.wardrobe[0]!.colour).not.toBe(
      member(await shoot('Mossy sits on a rock.', both), 'Mossy').wardrobe[0]!.colour,
    );
  });

  test('two at once, in deeds and in speech', async () => {
    const plan = await shoot(
      'In a kitchen, Mossy and Captain Bubbles sit at a table. He pats Mossy.\n\nDialogue:\n- Mossy: "Hello, Captain Bubbles!"\n- Captain Bubbles (softly): "Good Mossy."',
      both,
    );
    const [fox, man] = [member(plan, 'Mossy'), member(plan, 'Captain Bubbles')];
    expect([fox.kind, man.kind]).toEqual(['fox', 'person']);
    expect(plan.shots[0]!.beats.find((b) => b.target === fox.id)?.actor).toBe(man.id);
    expect(plan.shots[0]!.lines.map((l) => [l.speaker, l.text])).toEqual([
      [fox.id, 'Hello, Captain Bubbles!'],
      [man.id, 'Good Mossy.'],
    ]);
  });
});

describe('a name is read as who it names', () => {
  test.each([
    'Mossy trots through a birch forest.',
    'Mossy the fox trots through a birch forest.',
    'Mossy, a small fox, trots through a birch forest.',
    'A fox named Mossy trots through a birch forest.',
    'Brave little Mossy trots through a birch forest.',
    'At dawn, through a birch forest, Mossy trots.',
    'Wide shot: Mossy trots through a birch forest. MOSSY stops.',
    '{"subject": "Mossy trots through a birch forest", "lens": "35mm"}',
  ])('%s', async (text) => {
    const plan = await shoot(text, both);
    const fox = member(plan, 'Mossy');
    expect(plan.cast.map((c) => c.kind)).toEqual(['fox']);
    expect(plan.shots[0]!.beats.some((b) => b.actor === fox.id)).toBe(true);
    for (const { phrase, start, end, by, why } of plan.claims) {
      if (end > start) expect(text.slice(start, end)).toContain(phrase.trim());
      expect(`${phrase} ${by} ${why}`).not.toMatch(/mossywug/i);
    }
    expect(plan.claims.some((c) => c.kind === 'entity' && /mossy/i.test(c.phrase))).toBe(true);
  });

  test('any name, whatever its letters say in English', async () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/);
    await fc.assert(
      fc.asyncProperty(name, async (called) => {
        const plan = await shoot(`${called} runs across a meadow. ${called} stops and looks at a woman.`, [
          { ...mossy, name: called },
        ]);
        expect(member(plan, called).kind).toBe('fox');
        expect(plan.cast).toHaveLength(2);
      }),
      { numRuns: 25 },
    );
  });

  test('who is not named is not there', async () => {
    const plan = await shoot('A woman walks through mossy woods.', both);
    expect(plan.cast.map((c) => c.kind)).toEqual(['person']);
    expect(plan.characters).toBeUndefined();
  });

  test('names are found letter by letter and as words', () => {
    expect(
      namesIn("Al saw Rex's boat; Also Zed-9, Ann-Marie and mossy.", [
        'Al',
        'Rex',
        'Zed',
        'Ann',
        'Mossy',
        'Zed-9',
      ]),
    ).toEqual(['Al', 'Rex', 'Zed-9']);
    expect(namesIn('Captain\n  Bubbles waves. 小狐在跑。', ['Captain Bubbles', '小狐', 'Cap'])).toEqual([
      'Captain Bubbles',
      '小狐',
    ]);
    // Scripts that put particles right behind a name.
    expect(
      namesIn('Mossyが走る。뭉치가 Rex와 뛴다. 阿狸和Zed在跑。', [
        'Mossy',
        '뭉치',
        'Rex',
        '阿狸',
        'Zed',
        'Moss',
      ]),
    ).toEqual(['Mossy', '뭉치', 'Rex', '阿狸', 'Zed']);
    expect(namesIn('Amélie (really) smiles', ['Amélie'.normalize('NFD'), '(really)', ''])).toEqual([
      'Amélie'.normalize('NFD'),
      '(really)',
    ]);
    fc.assert(
      fc.property(fc.stringMatching(/^\w[\w .*+?^$()[\]|-]{0,10}\w$/), fc.lorem(), (name, text) => {
        expect(namesIn(`${text}, ${name}, ${text}`, [name])).toEqual([name]);
        expect(namesIn(`${text}x${name}x${text}`, [`${name}`]).length).toBeLessThanOrEqual(
          namesIn(text, [name]).length,
        );
      }),
    );
  });
});

describe('looks', () => {
  test('are of the one that the name tells, else of the one seen most', async () => {
    const plan = await shoot('A woman in a red coat stands beside a large brown dog on a beach.');
    const dog = plan.cast.find((c) => c.kind === 'dog')!;
    const claim = plan.claims.find((c) => c.about === dog.id && c.kind === 'entity')!;
    const findings = [{ claim: claim.id, by: 'dog', match: 'exact' as const, share: 0.3 }];
    const of = (name: string): unknown => characterLook(name, { manifest: { plan, findings } });
    expect(of('Biscuit')).toMatchObject({ of: 'cast', one: { kind: 'dog' } });
    expect(of('The Woman in Red')).toMatchObject({ of: 'cast', one: { kind: 'person', sex: 'female' } });
    expect(
      characterLook('Kettle', {
        manifest: { plan: await shoot('A red teapot stands on a table.'), findings: [] },
      }),
    ).toMatchObject({ of: 'thing' });
  });

  test('are plain JSON that is checked when it is used', () => {
    const stored: unknown = JSON.parse(JSON.stringify(mossy.look));
    expect(characterOf('Mossy', stored)).toEqual(mossy);
    expect(lookSchema.safeParse({ ...mossy.look, schema: 2 }).success).toBe(false);
    expect(() => characterOf('Mossy', { of: 'cast' })).toThrow(/Mossy.*Create the character again/);
  });

  test('of other clips are the colours of their subject, on the kind that the words tell', async () => {
    const frame: Raster = { width: 160, height: 90, data: new Uint8ClampedArray(160 * 90 * 4) };
    for (let y = 0; y < 90; y++)
      for (let x = 0; x < 160; x++) {
        const inside = ((x - 80) / 30) ** 2 + ((y - 45) / 34) ** 2 < 1;
        const [r, g, b] = inside ? (y < 50 ? [205, 60, 40] : [40, 70, 170]) : [170, 172, 168];
        frame.data.set([r!, g!, b!, 255], (y * 160 + x) * 4);
      }
    const look = characterLook('Zed', { frames: [frame] }) as Extract<Look, { of: 'picture' }>;
    const near = (hex: string, rgb: readonly number[]): boolean =>
      rgb.every((v, i) => Math.abs(Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) - v) < 24);
    expect(near(look.colours[0]!, [205, 60, 40])).toBe(true);
    expect(look.colours.some((c) => near(c, [40, 70, 170]))).toBe(true);
    expect(look.colours.some((c) => near(c, [170, 172, 168]))).toBe(false);

    const zed = [{ name: 'Zed', look }];
    const robot = member(await shoot('Zed, a small robot, waves in a kitchen.', zed), 'Zed');
    expect(robot).toMatchObject({ kind: 'robot', colour: look.colours[0] });
    const person = await shoot('Zed waves in a kitchen.', zed);
    expect(member(person, 'Zed').wardrobe.find((g) => g.colour === look.colours[0])).toBeDefined();
    expect(person.notes.join(' ')).toMatch(/Nothing tells what Zed is/);
    const bear = await shoot('Biscuit Bear waves in a kitchen.', [{ name: 'Biscuit Bear', look }]);
    expect(member(bear, 'Biscuit Bear')).toMatchObject({ kind: expect.stringMatching(/bear|person/) });
    expect(bear.notes.join(' ')).not.toMatch(/Nothing tells/);
  });
});
