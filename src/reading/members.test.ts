import { beforeAll, describe, expect, test } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { registries } from '../direct/catalogue.ts';
import { loadReader, type Reader } from './index.ts';
import type { Reading } from './reading.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(registries);
});
const one = (text: string): Reading => {
  const brief = readBrief(text);
  return reader.read(brief.shots[0]!, brief);
};
const actors = (r: Reading) => r.entities.filter((e) => e.role === 'person' || e.role === 'creature');
const deeds = (r: Reading) => r.events.map((e) => `${e.subject ?? '-'} ${e.match?.id ?? e.verb}`);
const heads = (r: Reading) => actors(r).reduce((sum, e) => sum + e.count, 0);

describe('one of several', () => {
  test.each([
    ['Two girls share a bench. One of them sighs, the other laughs.', 2, ['sigh', 'laugh']],
    ['Two boxers circle each other. The first ducks. The second stumbles.', 2, ['crouch', 'stumble']],
    ['Three monks sit in a row. One of them sneezes, the others laugh.', 3, ['sneeze', 'laugh']],
    ['Four sailors pull a rope; one slips and falls.', 4, ['fall']],
  ])('%s', (text, count, acts) => {
    const r = one(text);
    expect(heads(r)).toBe(count);
    const own = acts.map(
      (act) =>
        r.events.find((e) => (e.match?.id === act || e.verb === act) && (e.subject ?? '') !== '')?.subject,
    );
    expect(own.every((id) => id !== undefined)).toBe(true);
    expect(new Set(own).size).toBe(acts.length);
  });
  test('who speaks and who answers are two', () => {
    const r = one('Two brothers play cards. One says "I win." The other shakes his head.');
    const shakes = r.events.find((e) => e.match?.id === 'shake-head')?.subject;
    expect(r.speech[0]?.speaker).toBeDefined();
    expect(shakes).toBeDefined();
    expect(shakes).not.toBe(r.speech[0]?.speaker);
    expect(heads(r)).toBe(2);
  });
  test('both and all are the group itself', () => {
    expect(deeds(one('Two nurses whisper. Both laugh.')).filter((d) => d.endsWith('laugh'))).toHaveLength(1);
    expect(deeds(one('Five fans wait. All cheer.')).at(-1)).toMatch(/cheer$/);
  });
  test('an animal and another, told one by one', () => {
    expect(deeds(one('A goose and a goat stare. The first hisses, the other jumps.'))).toContain('goat jump');
  });
  test('other waves are no second wave', () => {
    expect(actors(one('The other waves break against the pier.'))).toHaveLength(0);
  });
});

describe('so many of a kind', () => {
  test.each([
    ['A fox family sleeps under a root.', 'fox', 4],
    ['Plasticine duck couple on a pond.', 'duck', 2],
    ['A ninja trio runs over the roofs.', 'ninja', 3],
  ])('%s', (text, kind, count) => {
    const r = one(text);
    expect(actors(r)[0]?.match?.id).toBe(kind);
    expect(heads(r)).toBe(count);
  });
  test.each([
    ['A raccoon chef flips a pancake.', 'raccoon', 'as chef'],
    ['A robot nurse takes notes.', 'robot', 'as nurse'],
  ])('animals in a trade: %s', (text, kind, as) => {
    const [beast] = actors(one(text));
    expect(beast).toMatchObject({ role: 'creature', match: { id: kind } });
    expect(beast?.attributes.map((a) => a.value)).toContain(as);
  });
  test.each(['A lion tamer bows.', 'A sheep farmer waves.', 'A horse trainer nods.'])(
    'those who have to do with animals are people: %s',
    (text) => expect(actors(one(text))[0]?.role).toBe('person'),
  );
  test('a costume is the clothes of whom it shows, and no gown', () => {
    const worn = (text: string) => actors(one(text))[0]!;
    expect(worn('A girl in a witch costume runs.').attributes.map((a) => a.value)).toContain('as witch');
    for (const text of ['A man in a hot dog costume runs.', 'A kid in a paper robot costume jumps.'])
      expect(worn(text).worn.every((w) => w.garment !== 'gown' && w.garment !== 'princess-dress')).toBe(true);
  });
  test('parties are no people', () => {
    const r = one('Two bears have a garden party.');
    expect(heads(r)).toBe(2);
  });
});

describe('what it is, who does it', () => {
  test.each([
    ['A girl hugs a teddy bear and knocks at a gate. A butler opens it.', 'open', 'gate'],
    ['A man carries a lamp and a soup bowl to the table. His son tastes it.', 'drink', 'bowl'],
  ])('%s', (text, act, noun) => {
    const r = one(text);
    const event = r.events.find((e) => e.match?.id === act || e.verb === 'taste');
    expect(r.entities.find((e) => e.id === event?.object)?.noun).toMatch(noun);
  });
  test.each([
    ['A clerk on the phone paces.', 'clerk phone'],
    ['An actress is on a call in the hall.', 'actress phone'],
    ['A soldier in tears walks home.', 'soldier cry'],
    ['A broker stands by the window, talking on the phone.', 'broker phone'],
  ])('%s', (text, deed) => expect(deeds(one(text))).toContain(deed));
  test.each([
    'A guard dozes while snow falls outside.',
    'A guard stands on a roof, jazz playing below.',
    'Rain pours down as a guard yawns.',
  ])('weather and music are nobody’s deed: %s', (text) => {
    const own = one(text).events.filter((e) => e.subject === 'guard');
    expect(own.every((e) => !/fall|pour|flow|play|gallop/.test(e.match?.id ?? e.verb))).toBe(true);
  });
  test.each(['Wide shot, melancholic.', 'Close-up, hopeful.', 'Low angle, heroic.'])(
    'a lone adjective is nobody: %s',
    (tail) => expect(heads(one(`A sailor plays chess. ${tail}`))).toBe(1),
  );
  test.each([
    ['A clown juggles, the kid yawns.', 'kid yawn'],
    ['A tutor sneezes, the class laughs.', 'class laugh'],
  ])('the living act at the end of a sentence: %s', (text, deed) => expect(deeds(one(text))).toContain(deed));
  test.each([
    ['A wyvern breathes fire over a village.', 'wyvern puff'],
    ['A porter runs down the stairs.', 'porter run'],
  ])('an object counts for more than a direction: %s', (text, deed) =>
    expect(deeds(one(text))).toContain(deed),
  );
  test('lightning flashes', () => {
    expect(deeds(one('A hill under a stormy sky, lightning flashes.'))).toContain('lightning flicker');
  });
  test('a bouquet of roses is one thing', () => {
    const things = one('A man holds a bouquet of red roses.').entities.filter((e) => e.role === 'thing');
    expect(things.map((e) => e.noun)).toEqual(['bouquet']);
  });
  test('a noun of motion moves the hero', () => {
    expect(deeds(one('A steel watch on slate, slow rotation, rim light.'))).toContain('watch rotate');
  });
  test.each([
    'A cellist plays on a corner while tourists walk past.',
    'A kaiju roars, crowds running away.',
    'A man reads as children chase a dog.',
  ])('others at the same time: %s', (text) => {
    expect(one(text).events.some((e) => e.aside)).toBe(true);
    expect(one(text).events[0]?.aside).toBeUndefined();
  });
});

describe('before the door', () => {
  test.each([
    ['A taxi waits outside a hotel bar.', 'street'],
    ['A boy stands in front of a bakery cafe, eating a bun.', 'street'],
    ['A bride runs out of a church.', 'medieval-street'],
    ['A raven sits on the castle wall.', 'castle-walls'],
    ['A prince dances in a castle.', 'throne-room'],
    ['A kaiju stomps between skyscrapers.', 'street'],
    ['Two cops talk in an interrogation room.', 'office'],
    ['A parrot sings at a beach wedding.', 'beach'],
  ])('%s', (text, place) => expect(one(text).setting.place?.id).toBe(place));
  test.each([
    ['Golden evening light on the lake.', 'golden-hour'],
    ['A clerk yawns, 3:30 am.', 'night'],
    ['A window cleaner at 8 AM.', 'morning'],
    ['A fjord under the northern lights.', 'night'],
    ['At night, golden light falls from a window.', 'night'],
  ])('%s', (text, time) => expect(one(text).setting.time?.id).toBe(time));
});
