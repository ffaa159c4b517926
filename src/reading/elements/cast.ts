import type { Attribute, Entity } from '../reading.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { isCast } from './scene.ts';

/** Nouns that only say man, woman or child. */
const plain: Readonly<Record<string, string>> = {
  lady: 'woman',
  female: 'woman',
  gal: 'woman',
  maiden: 'woman',
  guy: 'man',
  gentleman: 'man',
  fellow: 'man',
  male: 'man',
  bloke: 'man',
  dude: 'man',
  lad: 'boy',
  lass: 'girl',
  kid: 'child',
  youngster: 'child',
  grandma: 'grandmother',
  granny: 'grandmother',
  grandpa: 'grandfather',
  granddad: 'grandfather',
  teen: 'teenager',
  puppy: 'dog',
  kitten: 'cat',
  figure: 'person',
  someone: 'person',
  somebody: 'person',
  individual: 'person',
};

/** What of a look belongs to somebody; faces and states belong to the acting. */
const ofLook: ReadonlySet<Attribute['category']> = new Set([
  'colour',
  'material',
  'size',
  'age',
  'build',
  'hair',
  'beard',
  'glasses',
  'skin',
]);

/** What somebody is called in a claim. */
export const calledOf = (e: Entity): string => plainNoun(e.noun.toLowerCase());

/** A noun for somebody without what it says besides man, woman or child: 'lady' is 'woman'. */
export function plainNoun(noun: string): string {
  const last = noun.split(' ').at(-1) as string;
  return plain[noun] ?? plain[last] ?? (/^(?:wo)?man$|^girl$|^boy$/.test(last) ? last : noun);
}

/** Who is there: kind, number and look of people and animals. */
export const cast: ElementKind = {
  id: 'cast',
  fields: [],
  label: '',
  names: [
    'cast',
    'character',
    'characters',
    'subject',
    'subjects',
    'actor',
    'actors',
    'person',
    'people',
    'hero',
    'main character',
    'talent',
    'protagonist',
    'face',
    'performer',
    'performers',
    'couple',
    'pair',
    'duo',
    'group',
    'family',
    'crowd',
  ],
  read({ reading }) {
    const found: Claim[] = [];
    const cast = reading.entities.filter(isCast);
    for (const e of cast) {
      found.push(claim('who', `${e.plural && e.count === 3 ? 'several' : e.count} ${calledOf(e)}`, e));
      for (const a of e.attributes)
        if (ofLook.has(a.category))
          found.push(claim(`look ${a.category}`, a.value, a, a.category === 'size'));
    }
    const ids = new Set(cast.map((e) => e.id));
    for (const { kind, subject, object } of reading.relations) {
      if (kind !== 'part-of' || !ids.has(object)) continue;
      const bodyPart = reading.entities.find((e) => e.id === subject);
      for (const a of bodyPart?.attributes ?? [])
        if (ofLook.has(a.category) && bodyPart)
          found.push(claim(`look ${bodyPart.noun} ${a.category}`, a.value, a, a.category === 'size'));
    }
    return found;
  },
};
