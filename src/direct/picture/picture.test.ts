import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sights } from '../../../test/support/sights.ts';
import { readBrief } from '../../brief/index.ts';
import { kinds } from '../catalogue.ts';
import { coverage, describePlan, directPicture, type Plan, planSchema } from '../index.ts';

type Name = keyof typeof sights;

const shoot = (picture: Name, text: string, seconds = 4, seed = 7): Promise<Plan> =>
  directPicture(
    readBrief(text),
    { width: 1280, height: 720, fps: 24, seconds, quality: 'draft', seed },
    {
      file: `${picture}.jpg`,
      digest: '0'.repeat(64),
      fit: 'none',
      sight: sights[picture],
      depth: { source: 'guess', confidence: 0.6 },
    },
  );
const beatsOf = (plan: Plan) => plan.shots[0]!.beats;
const moves = (plan: Plan): string[] => beatsOf(plan).map((b) => `${b.action}@${b.actor}`);
const claim = (plan: Plan, phrase: string | RegExp) =>
  plan.claims.find((c) => (typeof phrase === 'string' ? c.phrase.includes(phrase) : phrase.test(c.phrase)));

beforeAll(async () => {
  await shoot('nothing', 'Warm up.');
}, 30_000);

describe('what leaves its place', () => {
  const product = (firmness: number): Promise<Plan> => {
    const sight = sights.product;
    return directPicture(
      readBrief('The teapot glides to the right.'),
      { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed: 7 },
      {
        file: 'product.jpg',
        digest: '0'.repeat(64),
        fit: 'none',
        sight: { ...sight, regions: sight.regions.map((r) => ({ ...r, firmness })) },
        depth: { source: 'guess', confidence: 0.6 },
      },
    );
  };

  it('is said to stir only where its outline is not seen', async () => {
    expect(claim(await product(0.4), 'glides')?.why).toMatch(/cannot leave its place/);
    expect(claim(await product(0.4), 'glides')?.ceiling).toBe('approximated');
    expect(claim(await product(1), 'glides')?.why).not.toMatch(/cannot leave its place/);
  });
});

describe('motions are bound to what was seen', () => {
  /** `a/b@region`: one of these motions, in that region. */
  const asked: readonly (readonly [Name, string, string])[] = [
    // Twins of the three ways in which the guide animates a still.
    [
      'portrait',
      'The man in the photograph slowly turns his head to the left, a faint smile appearing. The wind lifts his hair. Camera remains still, close-up. Background Sound: light wind, a far bell.',
      'turn-head@face smile@face hair-blow@hair',
    ],
    [
      'lake',
      'The quiet fjord awakens with small ripples on the surface, clouds gliding across the sky, pines swaying in a soft breeze. Slow push in. Background Sound: water lapping, wind.',
      'ripple@water clouds-drift@sky sway@foliage',
    ],
    [
      'product',
      'The teapot on the stand begins to spin slowly on its turntable. Spotlights catch its glaze. Camera orbits left. Background Sound: studio hum.',
      'rotate@subject light-sweep/glitter@subject',
    ],
    // Verbs and nouns, participles, passives, causatives.
    ['lake', 'The water ripples.', 'ripple@water'],
    ['lake', 'Ripples on the water.', 'ripple@water'],
    ['lake', 'Gentle rippling of the lake.', 'ripple@water'],
    ['lake', 'Drifting clouds.', 'clouds-drift@sky'],
    ['lake', 'Waves crash on the shore.', 'waves@water'],
    ['meadow', 'Her hair is caught by a breeze.', 'hair-blow@hair'],
    ['meadow', 'A breeze catches her hair.', 'hair-blow@hair'],
    ['meadow', 'Wind moves the grass.', 'sway@foliage'],
    ['meadow', 'The wind picks up, bending the grass.', 'sway@foliage'],
    ['meadow', 'The grass begins to sway.', 'sway@foliage'],
    ['meadow', 'Grass and flowers continue swaying, her dress fluttering.', 'sway@foliage flutter@cloth'],
    // One flower is what stands out; many are leaves.
    ['street', 'The tulip sways gently.', 'sway@subject'],
    ['street', 'Tulips sway gently.', 'sway@foliage'],
    ['lake', 'Make the clouds move.', 'clouds-drift@sky'],
    ['lake', 'Clouds drift and trees sway.', 'clouds-drift@sky sway@foliage'],
    ['night', 'Neon buzzes and flickers.', 'flicker@light'],
    ['lake', 'Sunlight shimmers on the water.', 'ripple/glitter@water'],
    ['camp', 'Flames flicker while smoke rises.', 'fire@fire smoke@smoke'],
    ['product', 'Steam rises from the cup.', 'steam@frame/steam@subject'],
    ['lake', 'Snow falls.', 'snow@frame'],
    ['lake', 'It begins to rain.', 'rain@frame'],
    ['camp', 'Sparks fly up.', 'embers@fire'],
    ['night', 'Stars twinkle.', 'stars-twinkle@sky'],
    ['lake', 'A thin layer of fog rolls in.', 'fog@frame'],
    ['portrait', 'She blinks and breathes.', 'blink@face breathe@person'],
    ['portrait', 'A slow nod.', 'nod@face'],
    ['portrait', 'Her lips curl into a smile.', 'smile@face'],
    // Who is meant: places, colours, pronouns, several.
    ['couple', 'The man on the right smiles.', 'smile@face-2'],
    ['couple', 'The woman in blue smiles.', 'smile@face-2'],
    ['couple', 'They both smile.', 'smile@face smile@face-2'],
    ['couple', 'Their hair moves in the wind.', 'hair-blow@hair hair-blow@hair-2'],
    ['couple', 'The man on the left nods. The woman smiles.', 'nod@face smile@face-2'],
    ['street', 'The blue car drives off.', 'glide@subject-2'],
    ['street', 'The red car on the left drives off, then it stops.', 'glide@subject'],
    ['lake', 'A small boat lies on the lake. It bobs gently.', 'bob@subject'],
    ['night', 'The lights flicker one after another.', 'flicker@light flicker@light-2'],
    // Labels.
    [
      'portrait',
      'Context: a woman by a window.\nMotion: she blinks and slowly breaks into a smile.\nCamera movement: static.\nAudio: quiet room.',
      'blink@face smile@face',
    ],
    ['lake', 'Subject motion: trees sway.\nCamera: pan right.\nSFX: wind.', 'sway@foliage'],
    // Open words.
    ['lake', 'The picture comes alive.', 'ripple@water clouds-drift@sky sway@foliage'],
    ['lake', 'Subtle, natural movement.', 'ripple@water clouds-drift@sky sway@foliage'],
    ['meadow', 'A gentle breeze.', 'sway@foliage hair-blow@hair flutter@cloth'],
  ];
  it.each(asked)('%s: %s', async (picture, text, wanted) => {
    const got = moves(await shoot(picture, text));
    for (const want of wanted.split(' ')) {
      const either = want.split('/');
      const region = want.split('@').at(-1);
      expect(
        got.some((g) => either.some((e) => (e.includes('@') ? g === e : g === `${e}@${region}`))),
        `${want} in ${got}`,
      ).toBe(true);
    }
    expect(new Set(got).size).toBe(got.length);
  });

  it('lets no grey block sway for trees that are not there', async () => {
    expect(moves(await shoot('product', 'Trees sway in the wind.'))).toEqual([]);
  });

  it('moves nothing that is asked to be still', async () => {
    const got = moves(
      await shoot('lake', 'Animate the clouds only; the water stays perfectly still, nothing else moves.'),
    );
    expect(got).toEqual(['clouds-drift@sky']);
  });
  it.each([
    [
      'portrait',
      'An old fisherman lit by flickering candlelight, smoking a pipe, smiling. He blinks.',
      ['blink@face'],
    ],
    [
      'lake',
      'A lake with a waterfall and a rocking chair on the pier. Only the clouds move.',
      ['clouds-drift@sky'],
    ],
    // What was told to be in the air goes on in it; a side is nothing that could move.
    ['lake', 'Snowflakes drift down and swirl in the wind.', ['snow@frame']],
    [
      'meadow',
      'Leaves blow off the tree and swirl to the left; the tree sways.',
      ['leaves@frame', 'sway@foliage'],
    ],
    ['portrait', 'The old man looks to the left.', ['look@face']],
    ['street', 'Cars parked along a busy street lined with signs. The trees sway.', ['sway@foliage']],
    ['lake', 'A sailing boat rests on the sea. The clouds drift.', ['clouds-drift@sky']],
    ['couple', 'Two friends laughing together, holding hands. They nod.', ['nod@face', 'nod@face-2']],
  ] as const)('leaves as it is what only describes the scene: %s, %s', async (picture, text, wanted) => {
    expect(moves(await shoot(picture, text)).sort()).toEqual([...wanted]);
  });
  it('moves no one for what is told of the camera', async () => {
    const plan = await shoot('street', 'The camera slowly pushes forward and turns left.');
    expect(
      beatsOf(plan).every((b) => plan.claims.find((c) => c.about === b.id)?.ceiling === 'undirected'),
    ).toBe(true);
  });
  it('moves no camera for what is told of a car', async () => {
    const plan = await shoot('street', 'The red car moves toward the camera.');
    expect(plan.shots[0]!.camera.move).toBe('static');
    expect(moves(plan)).toEqual(['glide@subject']);
  });
  it('takes a name for what it names, not for a verb', async () => {
    const plan = await shoot('product', 'A watch beside a rock in spring. Slow zoom in.');
    expect(beatsOf(plan).every((b) => b.params['amount'] === 0.5)).toBe(true);
  });
});

describe('manner and time', () => {
  it('hears how strongly, how fast and where to', async () => {
    const [soft] = beatsOf(await shoot('lake', 'The trees sway gently.'));
    const [hard] = beatsOf(await shoot('lake', 'The trees sway violently in a strong wind.'));
    expect(soft!.params['amount']).toBeLessThan(1);
    expect(hard!.params['amount']).toBeGreaterThan(1.2);
    const [left] = beatsOf(await shoot('lake', 'The clouds drift slowly to the left.'));
    expect(left!.params).toMatchObject({ direction: 'left', pace: 0.5 });
    const [camera] = beatsOf(await shoot('portrait', 'She turns her head toward the camera.'));
    expect(camera!.params['direction']).toBe('camera');
  });
  it('lets lasting motions last and lays the others on the clock in order', async () => {
    const plan = await shoot('portrait', 'Her hair sways. She turns her head, then she smiles.', 8);
    const of = (id: string) => beatsOf(plan).find((b) => b.action === id)!;
    expect(of('hair-blow')).toMatchObject({ start: 0, end: 8 });
    expect(of('turn-head').start).toBeGreaterThanOrEqual(0.3);
    expect(of('smile').start).toBeGreaterThan(of('turn-head').start + 0.5);
    expect(of('smile').end).toBeLessThanOrEqual(8);
  });
  it('differs a little from take to take, not in what is done', async () => {
    const take = async (seed: number) =>
      beatsOf(await shoot('portrait', 'She turns her head. Her hair sways.', 6, seed)).map((b) => [
        b.action,
        b.actor,
        b.start,
      ]);
    const [a, b] = [await take(1), await take(2)];
    expect(a.map((x) => x.slice(0, 2))).toEqual(b.map((x) => x.slice(0, 2)));
    expect(a).not.toEqual(b);
  });
  it.each([
    ['After two seconds she smiles.', 2],
    ['She smiles in the final second.', 2.2],
    ['0-2s: her hair sways. 2-4s: she smiles.', 2],
  ])('%s', async (text, least) => {
    const smile = beatsOf(await shoot('portrait', text)).find((b) => b.action === 'smile')!;
    expect(smile.start).toBeGreaterThanOrEqual(least);
    expect(smile.end).toBeLessThanOrEqual(4);
  });
});

describe('what the picture says otherwise', () => {
  it('keeps its hour, colours and style, and says so', async () => {
    const plan = await shoot(
      'lake',
      'A lake at night, black and white, a purple boat. The water ripples. 85mm lens.',
    );
    expect(claim(plan, 'night')).toMatchObject({ ceiling: 'omitted', why: expect.stringContaining('day') });
    expect(claim(plan, 'black and white')?.ceiling).toBe('omitted');
    expect(plan.claims.find((c) => c.property === 'colour')).toMatchObject({ ceiling: 'omitted' });
    expect(plan.look).toMatchObject({ saturation: 1, grain: 0, monochrome: false });
    expect(plan.set.time).toBe('afternoon');
  });
  it('agrees where it agrees', async () => {
    const plan = await shoot('meadow', 'A meadow at golden hour, warm tones. A woman in a white dress.');
    expect(plan.claims.find((c) => c.property === 'time')?.ceiling).toBe('depicted');
    expect(plan.claims.find((c) => c.property === 'colour')?.ceiling).toBe('depicted');
    const rows = coverage(plan, []);
    expect(rows.find((r) => r.phrase.includes('woman'))?.status).toBe('depicted');
  });
  it('says what is not there', async () => {
    const plan = await shoot('night', 'Her hair sways in the wind.');
    expect(claim(plan, 'hair')?.ceiling).toBe('omitted');
    expect(claim(plan, 'hair')?.why).toMatch(/No hair/);
    // Where there is somebody it may belong to, they move, and that is said.
    const near = await shoot('product', 'Her hair sways in the wind.');
    expect(claim(near, 'hair')).toMatchObject({
      ceiling: 'approximated',
      why: expect.stringContaining('No hair'),
    });
  });
  it('is honest about deeds that one side cannot show', async () => {
    const plan = await shoot('portrait', 'She picks up the cup. Then she juggles.');
    for (const word of ['picks up', 'juggles'])
      expect(['omitted', 'approximated']).toContain(claim(plan, word)?.ceiling);
    expect(claim(plan, 'picks up')?.why).toMatch(/one side|nearest/i);
  });
  it('passes over birds that nobody photographed', async () => {
    expect(moves(await shoot('lake', 'Birds fly across the sky.'))).not.toContain('glide@subject');
  });
});

describe('speech and sound', () => {
  it('opens the mouth of whoever speaks', async () => {
    const plan = await shoot('couple', 'Dialogue:\n- Man on the left: "We made it."\n- Woman: "Barely."', 8);
    const [first, second] = plan.shots[0]!.lines;
    const mouth = (id: string) => beatsOf(plan).find((b) => b.params['line'] === id)?.actor;
    expect([mouth(first!.id), mouth(second!.id)]).toEqual(['face', 'face-2']);
    expect(plan.cast.map((c) => c.sex)).toEqual(['male', 'female']);
  });
  it('is heard where no face is', async () => {
    const plan = await shoot('lake', 'A man says: "What a day."');
    expect(plan.shots[0]!.lines).toHaveLength(1);
    expect(beatsOf(plan).some((b) => b.action === 'speak')).toBe(false);
    expect(plan.notes.join()).toMatch(/no mouth|off screen/);
  });
  it('directs what is asked and else keeps the place quiet', async () => {
    const told = await shoot('lake', 'The water ripples. Background Sound: distant birdsong.');
    expect(told.shots[0]!.cues.map((c) => c.sound)).toEqual(['birdsong']);
    const open = await shoot('lake', 'The water ripples.');
    expect(open.shots[0]!.cues.length).toBeGreaterThan(0);
    for (const cue of open.shots[0]!.cues) {
      expect(cue.gain).toBeLessThan(0);
      expect(open.claims.find((c) => c.about === cue.id)?.ceiling).toBe('undirected');
    }
  });
});

describe('the plan', () => {
  it('tells of the picture, its regions and what moves in them', async () => {
    const text = describePlan(await shoot('lake', 'The water ripples. Camera holds static.'));
    expect(text).toMatch(/Picture: lake\.jpg/);
    expect(text).toMatch(/Depth: guessed, confidence 0\.60/);
    expect(text).toMatch(/water: water.*ripples/);
    expect(text).toMatch(/Look: the picture's own/);
  });
  it('is one shot, and says so', async () => {
    const plan = await shoot('lake', 'Shot 1:\nThe water ripples.\n\nShot 2:\nThe clouds drift.');
    expect(plan.shots).toHaveLength(1);
    expect(moves(plan)).toEqual(expect.arrayContaining(['ripple@water', 'clouds-drift@sky']));
    expect(plan.notes.join()).toMatch(/one shot/);
  });
  it.each([
    '',
    '…',
    '湖面泛起涟漪，云朵飘动。',
    'Une femme sourit doucement.',
    'Ее волосы развеваются на ветру.',
    '—'.repeat(400),
    'and and and with of the',
    '"Only words," she said.',
  ])('takes %j', async (text) => {
    const plan = await shoot('portrait', text);
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(beatsOf(plan).length).toBeGreaterThan(0);
  });
  it('leaves no word of substance without a claim', async () => {
    const text = 'The zorbling quaffs. Her hair sways; a lonely lighthouse hums beyond the gleeb.';
    const plan = await shoot('portrait', text);
    for (const word of ['zorbling', 'hair', 'lighthouse', 'gleeb']) {
      const at = text.indexOf(word);
      expect(
        plan.claims.some((c) => c.start <= at && c.end >= at + word.length),
        word,
      ).toBe(true);
    }
  });
});

describe('any brief', () => {
  const words =
    'the a her his its water lake cloud sky tree hair woman man light fire smoke cat boat slowly gently wind breeze ripples sways drifts smiles turns falls rises flickers then while with and of in across left right camera , . ; : "Hi" night red moving begins to make not no two second after Motion: Audio: \n'.split(
      ' ',
    );
  const names = Object.keys(sights) as Name[];
  it('gives a valid plan whose claims lie in the text, twice the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words), { maxLength: 24 }),
        fc.constantFrom(...names),
        async (list, picture) => {
          const text = list.join(' ');
          const plan = await shoot(picture, text);
          for (const c of plan.claims) {
            expect(c.end).toBeLessThanOrEqual(text.length);
            if (c.end > 0) expect(text.slice(c.start, c.end).trim()).toBe(c.phrase);
          }
          for (const b of beatsOf(plan)) {
            expect(b.end).toBeGreaterThan(b.start);
            expect(b.end).toBeLessThanOrEqual(4);
            expect(b.actor === 'frame' || plan.picture!.regions.some((r) => r.id === b.actor)).toBe(true);
            expect(kinds.motions.has(b.action)).toBe(true);
          }
          expect(await shoot(picture, text)).toEqual(plan);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });
  const folder = new URL('../../../examples/', import.meta.url);
  const briefs = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.txt')) : [];
  it.each(briefs)('examples/%s', async (file) => {
    const plan = await shoot('meadow', readFileSync(new URL(file, folder), 'utf8'), 8);
    expect(planSchema.safeParse(plan).success).toBe(true);
  });
});
