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
const nouns = (r: Reading) => r.entities.filter((e) => !e.negated).map((e) => e.noun);
const deeds = (r: Reading) => r.events.map((e) => `${e.subject ?? '-'} ${e.match?.id ?? e.verb}`);

describe('what is told of or drawn is not there', () => {
  test.each([
    ['A guide explains the volcano to some tourists.', 'volcano', ['guide', 'tourist']],
    ['A grandmother tells a girl a story about a wolf in a forest.', 'wolf', ['grandmother', 'girl']],
    ['A clerk dreams of a beach.', 'beach', ['clerk']],
    ['Over the bed a television shows a horse in a desert.', 'horse', ['television']],
    ['A bronze statue of a bear stands in a park.', 'bear', ['statue', 'park']],
    ['He holds a photo of a sailor.', 'sailor', ['man']],
  ])('%s', (text, absent, present) => {
    const r = one(text);
    expect(nouns(r)).not.toContain(absent);
    expect(nouns(r)).toEqual(expect.arrayContaining(present));
    expect(r.unread.some((u) => u.phrase.includes(absent) && u.why !== undefined)).toBe(true);
  });
  test('no place is taken from it', () => {
    expect(one('A guide explains the desert to some tourists.').setting.place).toBeUndefined();
  });
  test('the text’s own picture is the scene', () => {
    expect(nouns(one('A photo of a tiger in tall grass.'))).toContain('tiger');
  });
  test('what was there before stays there', () => {
    expect(nouns(one('A map lies on a table. A pirate explains the map.'))).toContain('map');
  });
});

describe('what is only compared', () => {
  test.each([
    ['A crab the size of a car climbs a wall.', 'car', 'crab climb'],
    ['A waiter pours foam in the shape of a heart.', 'heart', 'waiter pour'],
    ['A boy as brave as a lion walks home.', 'lion', 'boy walk'],
    ['A clerk dances like nobody is watching and laughs.', 'nobody', 'clerk laugh'],
  ])('%s', (text, absent, deed) => {
    const r = one(text);
    expect(nouns(r)).not.toContain(absent);
    expect(deeds(r)).toContain(deed);
    expect(deeds(r).some((d) => /look-at|watch/.test(d))).toBe(false);
  });
});

describe('who acts does what stands after him', () => {
  test.each([
    ['Chef plates salmon with tongs, wipes the rim and smiles.', 'chef smile'],
    ['A boy dreams of space while his dog barks.', 'boy dream'],
    ['A group of five eats soup.', 'group eat'],
    ['The girls at the window wave.', 'girl wave'],
    ['Waiter hands a cup to a guest.', 'waiter give'],
  ])('%s', (text, deed) => expect(deeds(one(text))).toContain(deed));
  test.each(['Cat eyes glow in a cellar.', 'Baby shoes hang on a wire.'])('no doer: %s', (text) =>
    expect(one(text).entities.some((e) => e.role === 'person' || e.role === 'creature')).toBe(false),
  );
  test('a number after a group counts it', () => {
    expect(one('A group of five eats soup.').entities.find((e) => e.noun === 'group')?.count).toBe(5);
  });
  test('a bare noun at the head of a text is a thing', () => {
    expect(nouns(one('Ship at sea in a storm.'))).toContain('ship');
  });
});

describe('families', () => {
  const ages = (r: Reading) =>
    r.entities
      .filter((e) => e.role === 'person')
      .flatMap((e) => Array.from({ length: e.count }, () => e.attributes.some((a) => a.value === 'child')));
  test('who were only counted are two grown-ups and their children', () => {
    const r = one('A family of five walks along a canal.');
    expect(ages(r).filter(Boolean)).toHaveLength(3);
    expect(ages(r)).toHaveLength(5);
    expect(deeds(r).filter((d) => d.endsWith(' walk'))).toHaveLength(5);
  });
  test('those who are named are of them', () => {
    const r = one('A family of four sits in a boat. The mom rows and the kids laugh.');
    expect(ages(r)).toHaveLength(4);
    expect(ages(r).filter(Boolean)).toHaveLength(2);
    expect(deeds(r)).toContain('kid laugh');
  });
  test('animals keep theirs', () => {
    const r = one('A family of ducks crosses a road.');
    expect(r.entities.every((e) => e.role !== 'person')).toBe(true);
  });
});

describe('where it plays', () => {
  test.each([
    ['A spaceship lands on the dusty surface of Mars.', 'lunar-surface'],
    ['A fishing boat at sea in heavy rain.', 'ocean'],
    ['A hut by the sea.', 'beach'],
    ['A runner sprints down a narrow forest trail.', 'forest'],
    ['A mountain biker rides through a park.', 'park'],
    ['A wrestler waits in the corner of the ring.', 'gymnasium'],
  ])('%s', (text, place) => expect(one(text).setting.place?.id).toBe(place));
  test('a conduit is no way', () => {
    const hydrant = one('A dog sniffs at a fire hydrant.').entities.find((e) => e.noun === 'hydrant');
    expect(hydrant?.role).toBe('thing');
  });
  test('who pours makes no rain', () => {
    expect(one('A waiter pouring tea into a cup.').setting.weather).toBeUndefined();
    expect(one('It is pouring outside.').setting.weather?.id).toBe('rain');
  });
});

describe('what a verb or a trade brings along', () => {
  const things = (r: Reading) => r.entities.filter((e) => e.role === 'thing').map((e) => e.match?.id);
  test('who cycles has a bicycle', () => {
    const r = one('A clown cycles past a fountain.');
    expect(things(r)).toContain('bicycle');
    expect(deeds(r)).toContain('clown ride');
  });
  test('a cyclist rides', () =>
    expect(deeds(one('A cyclist speeds through a village.'))).toContain('cyclist ride'));
  test('a couple is two', () => {
    const r = one('An elderly couple feeds ducks.');
    const sexes = r.entities.flatMap((e) => e.attributes).filter((a) => a.category === 'sex');
    expect(sexes.map((a) => a.value).sort()).toEqual(['female', 'male']);
  });
  test('what a tray without a kind holds is taken', () => {
    const r = one('A cook takes a tray of cookies.');
    const took = r.events.find((e) => e.match?.id === 'take');
    expect(r.entities.find((e) => e.id === took?.object)?.match?.id).toBe('cookies');
  });
  test('the adjective tells the age of a boy', () => {
    const boy = one('A teenage boy waits.').entities[0];
    expect(boy?.attributes.filter((a) => a.category === 'age').map((a) => a.value)).toEqual(['teen']);
  });
});

describe('what words mean by their neighbours', () => {
  test('a decade tells the age', () => {
    const girl = one('A girl in her twenties waits.').entities[0];
    expect(girl?.attributes.filter((a) => a.category === 'age').map((a) => a.value)).toEqual(['young']);
  });
  test('who only pretends to be somebody is not joined by him', () => {
    expect(nouns(one('A boy with a stick pretends to be a pirate.'))).not.toContain('pirate');
  });
  test('an animal that was cooked is a dish', () => {
    expect(one('A plate of grilled octopus.').entities.some((e) => e.role === 'creature')).toBe(false);
  });
  test('an instrument without a kind is played as its sort is, and said to be near', () => {
    const r = one('A farmer plays a banjo.');
    expect(r.entities.find((e) => e.noun === 'banjo')?.match?.steps).toBeGreaterThan(0);
    expect(deeds(r)).toContain('farmer guitar');
  });
  test.each([
    ['A ballerina rehearses.', 'ballerina dance'],
    ['A judge slams her fist on the desk.', 'judge knock'],
    ['Flags wave over a gate.', 'flag flutter'],
  ])('%s', (text, deed) => expect(deeds(one(text))).toContain(deed));
  test('how hands are held is no deed', () => {
    expect(deeds(one('A singer bows to a crowd, hands in the air.'))).not.toContain('singer give');
  });
  test('a thing among things is no deed', () => {
    expect(deeds(one('A parade passes through fog, banners waving, drums, cheers.'))).not.toContain(
      'parade drums',
    );
  });
});
