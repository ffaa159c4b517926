import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { colourOf, loadReader, type Reader } from './index.ts';
import { singular, verbBase } from './lemma.ts';
import type { Reading } from './reading.ts';

const kinds = (list: string): { id: string; words: string[] }[] =>
  list.split(' ').map((id) => ({ id, words: [id.replace(/-/g, ' ')] }));
let reader: Reader;
beforeAll(async () => {
  reader = await loadReader({
    things: kinds(
      'table bench umbrella cup ball rim backboard net lantern shelf jar light-bulb car book sign',
    ),
    places: kinds('alley workshop forest kitchen bridge rooftop coffee-shop gymnasium'),
    people: kinds('man woman chef girl boy'),
    creatures: [...kinds('robot dog bird'), { id: 'fox', words: ['fox', 'red fox'] }],
    garments: kinds('dress scarf jacket trench-coat shirt hat'),
    actions: [
      ...kinds(
        'walk run sit stand dance spin catch drop turn look read hold laugh roll bounce clap swim hit',
      ),
      { id: 'take-photo', words: ['snap'], facts: { actor: ['person'] } },
      { id: 'net-snap', words: ['snap'], facts: { actor: ['thing'] } },
    ],
    beds: kinds('rain traffic wind'),
    effects: kinds('clock-tick clang'),
    weathers: kinds('rain snow fog'),
  });
});
const all = (text: string): Reading[] => {
  const brief = readBrief(text);
  return brief.shots.map((shot) => reader.read(shot, brief));
};
const one = (text: string): Reading => all(text)[0] as Reading;
const entity = (r: Reading, id: string) => r.entities.find((e) => e.id === id);
const doing = (r: Reading): string[] =>
  r.events.map((e) =>
    [e.negated ? 'not' : '', e.subject ?? '?', e.verb, e.object ?? ''].filter(Boolean).join(' '),
  );
const placed = (r: Reading): string[] => r.relations.map((x) => `${x.subject} ${x.kind} ${x.object}`);

describe('who and what', () => {
  test('the adjective of a name in two words is no colour of its own', () => {
    const colours = (text: string): string[] =>
      one(text).entities.flatMap((e) =>
        e.attributes.filter((a) => a.category === 'colour').map((a) => a.phrase),
      );
    expect(colours('A red fox watches a red dog.')).toEqual(['red']);
    expect(entity(one('A red fox watches a dog.'), 'fox')).toMatchObject({ match: { id: 'fox', steps: 0 } });
    expect(colours('A white fox sleeps.')).toEqual(['white']);
  });

  test('counts, attributes by category, and clothes', () => {
    const r = one('Two tall dogs watch a young woman with curly red hair in a flowing pale-blue silk dress.');
    expect(entity(r, 'dog')).toMatchObject({ count: 2, role: 'creature', match: { id: 'dog', steps: 0 } });
    const woman = entity(r, 'woman');
    expect(woman?.attributes.filter((a) => a.category === 'age').map((a) => a.value)).toEqual(['young']);
    expect(woman?.attributes.filter((a) => a.category === 'hair').map((a) => a.value)).toContain('curly');
    expect(woman?.worn.map((w) => w.garment)).toEqual(['dress']);
    expect(woman?.worn[0]?.attributes.map((a) => a.category)).toEqual([
      'state',
      'colour',
      'material',
      'other',
    ]);
  });

  test('two figures become the man and the woman who are named later', () => {
    const r = one(
      'Two figures under a shared umbrella. The man wears a dark trench coat; the woman wears a red scarf over a black jacket.',
    );
    expect(r.entities.filter((e) => e.role === 'person').map((e) => e.id)).toEqual(['man', 'woman']);
    expect(entity(r, 'woman')?.worn.map((w) => w.garment)).toEqual(['scarf', 'jacket']);
    expect(placed(r)).toEqual(expect.arrayContaining(['man under umbrella', 'woman under umbrella']));
  });

  test('a noun that no kind answers to goes along its hypernyms, and keeps its role without any', () => {
    const r = one('A businesswoman and a wolf stand beside a taxi.');
    expect(entity(r, 'taxi')?.match).toMatchObject({ id: 'car', steps: 1 });
    expect(entity(r, 'wolf')?.role).toBe('creature');
    expect(entity(r, 'businesswoman')?.role).toBe('person');
  });

  test('likenesses, cameras and styles are nobody', () => {
    const r = one(
      'Cinematic 35mm film. The camera pans over a forest like a sea of ghosts, in the style of an old robot movie. A dog runs.',
    );
    expect(r.entities.map((e) => e.noun)).toEqual(['forest', 'dog']);
    expect(doing(r)).toEqual(['dog run']);
  });

  test('negation stages nothing', () => {
    const r = one('An alley at night, no cars or people. A man walks, not looking at the sign.');
    expect(r.entities.filter((e) => e.negated).map((e) => e.noun)).toEqual(['car', 'person']);
    expect(r.events.filter((e) => e.negated).map((e) => e.verb)).toEqual(['look']);
  });

  test('capitals after what a sign says are its words', () => {
    const r = one('A red neon sign that says DINER glows over a street.');
    expect(entity(r, 'sign')?.text ?? r.entities.find((e) => e.text)?.text).toBe('DINER');
    expect(r.setting.place?.phrase).not.toContain('DINER');
    expect(one('A man says Hello.').entities.some((e) => e.text)).toBe(false);
  });

  test('the words on a sign are text, not things', () => {
    const r = one('A neon sign reads "DOG CAR" above a table.');
    expect(entity(r, 'sign')?.text).toBe('DOG CAR');
    expect(r.entities.map((e) => e.noun)).not.toContain('dog');
  });
});

describe('where and when', () => {
  test('place, dressing, time, weather and wind', () => {
    const r = one('A rainy neon alley at night. A man stands beside a table. Heavy rain, a light breeze.');
    expect(r.setting.place).toMatchObject({ id: 'alley', steps: 0 });
    expect(r.setting.dressing.map((a) => a.value)).toContain('neon');
    expect(r.setting.time?.id).toBe('night');
    expect(r.setting.weather).toMatchObject({ id: 'rain', strength: 0.9 });
    expect(r.setting.wind?.speed).toBeLessThan(3);
  });

  test('a coffee shop is a place and a coffee table is none', () => {
    expect(one('A man reads in a coffee shop.').setting.place?.id).toBe('coffee-shop');
    expect(one('A man reads at a coffee table.').setting.place?.id).toBeUndefined();
  });
});

describe('doing what', () => {
  test('verbs share a subject, pronouns find theirs', () => {
    const r = one('A robot sits on a bench. It drops a light bulb, and catches it just in time.');
    expect(doing(r).slice(0, 2)).toEqual(['robot sit bench', 'robot drop light-bulb']);
    expect(r.events[2]).toMatchObject({ subject: 'robot', verb: 'catch' });
    expect(r.events[0]?.standing).toBe(true);
  });

  test('contacts of a moving thing are its outcome, in order', () => {
    const r = one(
      'Actions:\n- Ball hits the front of the rim, bounces up, strikes the backboard, rolls around the rim.\n- Ball drops through the net. Net snaps.',
    );
    expect(r.events[0]?.outcome).toEqual(['rim', 'backboard', 'rim', 'net']);
    expect(r.events.at(-1)?.match?.id).toBe('net-snap');
  });

  test('steps are counted, the final second and slow motion are kept', () => {
    const r = one('The woman takes four steps and turns in slow motion. In the final second the man laughs.');
    expect(r.events[0]).toMatchObject({ verb: 'step', count: 4 });
    expect(r.events[1]).toMatchObject({ verb: 'turn', slowMotion: true });
  });

  test('agreement tells verbs from plurals', () => {
    expect(doing(one('Traffic lights cycle from red to green while two dogs run.'))).toContain('dog run');
    expect(doing(one('The boy laughs and claps.'))).toEqual(['boy laugh', 'boy clap']);
  });
});

describe('sounds and speech', () => {
  const brief = `A woman and her partner dance in a kitchen.

Dialogue:
- Woman (laughing): "See the dog?"
- Man: "No."

Background Sound: Distant traffic, a muffled clang and soft rain.`;

  test('a list is split, with how each is heard', () => {
    expect(one(brief).sounds.map((s) => [s.match?.id, s.manner.join(' ')])).toEqual([
      ['traffic', 'distant'],
      ['clang', 'muffled'],
      ['rain', 'soft'],
    ]);
    expect(
      one('A room.\n\nBackground Sound: Near silence with a single ticking clock.').sounds.every(
        (s) => s.quiet,
      ),
    ).toBe(true);
  });

  test.each([
    ['A man sits at a table. He stands and says: "Run."', ['man sit table', 'man stand', 'man say']],
    [
      'A man sits at a table. He laughs, drops the cup and whispers, "Run."',
      ['man sit table', 'man laugh', 'man drop cup'],
    ],
    [
      'A woman stands. She turns around and looks at the lantern and says "Run."',
      ['woman stand', 'woman turn', 'woman look lantern', 'woman say'],
    ],
    ['A man and a woman sit. Rose Waters: "Run."', ['man sit', 'woman sit']],
  ])('what leads to a line is done as well: %s', (text, deeds) => {
    expect(doing(one(text))).toEqual(deeds);
  });

  test('labels find their speakers and their words stage nothing', () => {
    const r = one(brief);
    expect(r.speech.map((s) => s.speaker)).toEqual(['woman', 'partner']);
    expect(r.entities.map((e) => e.noun)).not.toContain('dog');
  });
});

describe('words', () => {
  test.each([
    ['shelves', 'shelf'],
    ['dress', 'dress'],
    ['cities', 'city'],
    ['people', 'person'],
    ['waves', 'wave'],
  ])('%s is of %s', (many, single) => {
    expect(singular(many)).toBe(single);
  });
  test('verb forms', () => {
    const isVerb = (b: string): boolean => ['star', 'stare', 'run', 'carry', 'open'].includes(b);
    expect(
      ['staring', 'starring', 'running', 'carries', 'opened'].map((w) => verbBase(w, isVerb)?.base),
    ).toEqual(['stare', 'star', 'run', 'carry', 'open']);
  });
  test('colours', () => {
    expect(colourOf('pale-blue')).toMatch(/^#[0-9a-f]{6}$/);
    expect(colourOf('teal', 'deep')).not.toBe(colourOf('teal'));
    expect(colourOf('wooden')).toBeUndefined();
  });
});

describe('laws', () => {
  const vocabulary =
    'the a two man woman dog runs sitting on in under red "hello" says, . : ; - who that and not no her it slow motion camera like 3 of \n Actions: Dialogue: ’s it\'s “ ） 猫 constructor __proto__ toString'.split(
      ' ',
    );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((w) => w.join(' ')),
  );

  test('takes any text, every span is inside it, every reference exists', () => {
    fc.assert(
      fc.property(text, (t) => {
        const brief = readBrief(t);
        for (const shot of brief.shots) {
          const r = reader.read(shot, brief);
          const ids = new Set(r.entities.map((e) => e.id));
          expect(ids.size).toBe(r.entities.length);
          for (const s of [...r.entities, ...r.events, ...r.relations, ...r.sounds, ...r.unread]) {
            expect(s.span.start).toBeGreaterThanOrEqual(0);
            expect(s.span.end).toBeLessThanOrEqual(brief.text.length);
          }
          for (const x of r.relations) expect(ids.has(x.subject) && ids.has(x.object)).toBe(true);
          for (const e of r.events)
            for (const id of [e.subject, e.object, e.partner])
              expect(id === undefined || ids.has(id)).toBe(true);
          for (const s of r.speech) expect(s.speaker === undefined || ids.has(s.speaker)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each(["woman's ", 'the man and ', 'a man of ', 'red, ', 'he his it '])(
    'a long run of %j ends',
    (unit) => {
      // Quadratic work on such runs would pass the test's time limit by far.
      expect(() => one(unit.repeat(8000 / unit.length))).not.toThrow();
    },
  );

  test('reading twice gives the same', () => {
    const t = 'A man and a dog walk through a forest. He laughs.';
    expect(one(t)).toEqual(one(t));
  });

  const prompts = new URL('../../../../shared/corpus/prompts.jsonl', import.meta.url);
  test.skipIf(!existsSync(prompts))('real prompts are read without a fault', () => {
    for (const line of readFileSync(prompts, 'utf8').trim().split('\n'))
      expect(() => all((JSON.parse(line) as { prompt: string }).prompt)).not.toThrow();
  });
});
