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
const who = (r: Reading) =>
  r.entities.filter((e) => e.role === 'person' || e.role === 'creature').map((e) => e.id);
const deeds = (r: Reading) => r.events.map((e) => `${e.subject ?? '-'} ${e.match?.id ?? e.verb}`);
const entity = (r: Reading, id: string) => r.entities.find((e) => e.id === id);

describe('names', () => {
  test('members of a counted group are called by name', () => {
    const r = one('Two colleagues, Priya and Owen, wait by a lift. Owen sighs. Priya: "Typical."');
    expect(who(r)).toEqual(['priya', 'owen']);
    expect(deeds(r)).toContain('owen sigh');
    expect(r.speech[0]?.speaker).toBe('priya');
  });
  test('somebody named after the noun answers to the name', () => {
    const r = one('A boy named Felix sits on a wall. Felix: "Nobody ever looks up."');
    expect(r.speech[0]?.speaker).toBe('boy');
  });
  test('a name that is also a verb does what stands after it', () => {
    expect(deeds(one('Josh nods at the waiter.'))).toContain('josh nod');
  });
});

describe('one word, two parts of speech', () => {
  test.each([
    ['A tram rushes through the square.', 'tram'],
    ['A T-Rex roars at a jeep.', 't-rex'],
  ])('an article allows but one: %s', (text, id) => {
    expect(one(text).events.map((e) => e.subject)).toContain(id);
  });
  test('a circumstance in the middle is no further deed', () => {
    const r = one('A sailor grips the rail, rain lashing his coat, and shouts for help.');
    expect(deeds(r)).toContain('sailor shout');
    expect(deeds(r).some((d) => d.startsWith('sailor pour'))).toBe(false);
  });
  test('acts in a row are acts', () => {
    expect(deeds(one('She opens a parcel, smiles, and closes it again.'))).toContain('woman smile');
  });
  test('two subjects with articles of their own take a plural verb', () => {
    expect(
      deeds(one('The nurse in a blue coat and the soldier in a grey cap kiss while trains pass.')),
    ).toEqual(expect.arrayContaining(['nurse kiss', 'soldier kiss']));
  });
});

describe('who is there and who is not', () => {
  test.each([
    'A miner talks to someone beside the camera.',
    'A miner answers somebody off-camera.',
    'A miner smiles at someone behind the lens.',
  ])('%s', (text) => {
    expect(who(one(text))).toEqual(['miner']);
  });
  test('the owner of an empty room is not in it', () => {
    expect(who(one("Rain on the windows of a dentist's office."))).toEqual([]);
  });
  test('a clause of its own is told of its own noun, and sparks fly by themselves', () => {
    const r = one('A welder kneels, sparks flying, visor down.');
    expect(deeds(r)).toEqual(['welder kneel', 'spark spark']);
  });
  test('who stands on a shelf between two things is between them, whatever has a round shape', () => {
    const r = one('A cat with round yellow eyes stands on a desk between a lamp and a clock.');
    expect(r.relations.map((x) => `${x.subject} ${x.kind} ${x.object}`)).toEqual(
      expect.arrayContaining(['cat on desk', 'cat between lamp']),
    );
    expect(r.relations.some((x) => x.kind === 'around')).toBe(false);
  });
  test('whose face it is tells who somebody is', () => {
    const r = one('A potter wipes his forehead.');
    expect(entity(r, 'potter')?.attributes).toContainEqual(
      expect.objectContaining({ category: 'sex', value: 'male' }),
    );
  });
  test('a parent is not the child who was spoken of', () => {
    const r = one('A boy builds a sandcastle. The father lifts him up.');
    expect(who(r)).toEqual(['boy', 'father']);
  });
  test('the mother of a calf is of its kind', () => {
    expect(entity(one('A calf follows its mother through tall grass.'), 'mother')?.role).toBe('creature');
  });
  test('beings of human shape are cast as people, approximately', () => {
    const r = one('A vampire counts coins by candlelight.');
    expect(entity(r, 'vampire')).toMatchObject({ role: 'person', match: { registry: 'people', steps: 1 } });
  });
});

describe('words in company', () => {
  test.each([
    ['A trawler crew hauls the net over the side.', 'net', 'fishing-net'],
    ['A striker kicks the ball past the keeper.', 'ball', 'football'],
    ['A point guard passes the ball under the hoop.', 'ball', 'basketball'],
  ])('%s', (text, noun, kind) => {
    expect(one(text).entities.find((e) => e.noun === noun)?.match?.id).toBe(kind);
  });
  test('a knight on a chessboard is a piece', () => {
    expect(who(one('A girl studies the chess board and takes a black knight.'))).toEqual(['girl']);
  });
});

describe('stand-ins', () => {
  test.each(['a petal', 'an arrow', 'a bicycle chain', 'a bar of soap'])(
    'nothing unlike stands in for %s',
    (thing) => {
      const r = one(`There is ${thing} on the floor.`);
      for (const e of r.entities)
        if (e.role === 'thing' && e.match) expect(e.match.steps).toBeLessThanOrEqual(2);
      expect(
        r.entities.some((e) => ['tree', 'sword', 'bicycle', 'skateboard'].includes(e.match?.id ?? '')),
      ).toBe(false);
    },
  );
});

describe('clothes and parts', () => {
  test('what is put on is worn, what is taken off as well', () => {
    const r = one('A girl puts on her raincoat. A man takes off his hat.');
    expect(entity(r, 'girl')?.worn.map((w) => w.garment)).toContain('raincoat');
    expect(deeds(r)).toEqual(expect.arrayContaining(['girl don', 'man doff']));
  });
  test('cloth and hair flutter, their wearer does not fly', () => {
    const r = one('A queen stands on a tower, her cape streaming behind her, her hair flies up.');
    expect(
      deeds(r)
        .filter((d) => d.startsWith('queen'))
        .every((d) => !d.endsWith(' fly')),
    ).toBe(true);
    expect(deeds(r)).toContain('queen flutter');
  });
  test.each([
    ['His head turns.', 'turn-head'],
    ['Her eyes dart around the room.', 'look-around'],
    ["The old man's jaw drops.", 'widen-eyes'],
    ['His hands move over the keys.', 'touch'],
  ])('%s', (text, action) => {
    expect(one(text).events[0]?.match?.id).toBe(action);
  });
});

describe('the picture is not the scene', () => {
  test('depth of field is no meadow', () => {
    expect(one('A robin on a fence post, shallow depth of field.').setting.place?.id).not.toBe('meadow');
  });
  test('a camera that goes on moving moves nobody', () => {
    const r = one(
      'Crane shot starting close on a couple dancing, then rising up and pulling back to reveal the hall.',
    );
    expect(deeds(r)).toEqual(['woman dance']);
  });
  test('a fragment that is only heard is a sound', () => {
    const r = one('A night train at a halt. Distant dog barking, melancholic piano.');
    expect(r.entities.map((e) => e.noun)).not.toContain('piano');
  });
});

describe('places', () => {
  test.each([
    ['A janitor mops a hospital corridor.', /hospital|corridor/],
    ['Dust rises over an ancient battlefield.', /meadow|battlefield|ruins/],
    ['Interior of a log cabin in a pine forest, a fire burning.', /living-room/],
    ['A small town with paper lanterns strung between wooden buildings.', /bridge/],
    ['A courier cycles between tall buildings.', /street/],
  ])('%s', (text, place) => {
    expect(one(text).setting.place?.id).toMatch(place);
  });
  test('rain outside is no lake', () => {
    expect(one('A boy lies on his bed. Muffled rain outside.').setting.place).toBeUndefined();
  });
});
