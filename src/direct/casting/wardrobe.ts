import type { Random } from '../../base/random.ts';
import type { GarmentKind, PersonKind } from '../../catalogue/kinds.ts';
import type { Worn } from '../../reading/reading.ts';
import { kinds } from '../catalogue.ts';
import type { Cast, Garment, Plan } from '../plan.ts';

type Part = GarmentKind['facts']['covers'][number];

/** What people wear when nobody says: muted, so that what is named stands out. */
const muted = [
  '#3b4252',
  '#5b5346',
  '#6b6f6a',
  '#37474a',
  '#7a6a58',
  '#4d3b3a',
  '#8a8478',
  '#2f3b4c',
  '#5f6b52',
  '#6f5a66',
];
const bright = ['#b8452f', '#d0962e', '#3f7f7a', '#4a6fa5', '#7d9a4e', '#a4567a', '#d9c9a3', '#5b4b8a'];
const dark = ['#22252b', '#2b2a2e', '#33302c', '#262d38', '#3a3631'];

const tops = {
  female: ['sweater', 'blouse', 'shirt', 't-shirt', 'jacket'],
  male: ['shirt', 'sweater', 't-shirt', 'jacket'],
};
const bottoms = { female: ['trousers', 'jeans', 'skirt'], male: ['trousers', 'jeans'] };

/** What each of several plainly dressed people picks from, by age: top, legs, feet. */
const everyday = (
  sex: 'female' | 'male',
  age: Cast['age'],
): readonly (readonly [garments: readonly string[], colours: readonly string[]])[] => {
  const young = age === 'child' || age === 'teen';
  const old = age === 'old';
  return [
    [
      young
        ? ['t-shirt', 'hoodie', 'sweater', 't-shirt']
        : old
          ? ['cardigan', 'shirt', 'sweater']
          : [...tops[sex], 'hoodie', 'cardigan'],
      young ? bright : muted,
    ],
    [young ? ['jeans', 'shorts', sex === 'female' ? 'skirt' : 'jeans'] : bottoms[sex], dark],
    [young ? ['sneakers'] : ['shoes', 'sneakers', 'boots'], dark],
  ];
};

/** Parts that many garments have. */
const partOfGarment = /\b(?:sleeves?|collars?|cuffs?|hems?|pockets?|buttons?|lapels?)\b/i;

/** Where and when it is worn: decides coats. */
export interface Climate {
  readonly weather: string;
  readonly indoor: boolean;
}

/**
 * Dress somebody: what is named, what goes with the kind, and ordinary clothes for what is still bare.
 * @param source every choice has a stream of its own
 * @param varied one of several of a plainly dressed kind, who wear clothes of their own
 * @returns garments from the skin outwards
 */
export function dress(
  worn: readonly Worn[],
  kind: PersonKind | undefined,
  person: Pick<Cast, 'sex' | 'age' | 'state'>,
  climate: Climate,
  palette: readonly string[],
  source: Random,
  varied = false,
): Garment[] {
  const garments: Garment[] = [];
  const covered = new Set<Part>();
  const put = (garment: Garment): void => {
    if (garments.some((g) => g.kind === garment.kind) || garments.length >= 12) return;
    garments.push(garment);
    for (const part of coverOf(garment.kind)) covered.add(part);
  };
  const pieces = worn.filter((item) => item.steps <= 2 && !partOfGarment.test(item.phrase));
  for (const item of pieces) {
    // 'Barefoot', 'shirtless': the place is taken by nothing.
    if (item.attributes.some((a) => a.value === 'none')) {
      for (const part of coverOf(item.garment)) covered.add(part);
      if (coverOf(item.garment).includes('feet')) person.state.push('barefoot');
      if (coverOf(item.garment).includes('torso')) person.state.push('shirtless');
    } else put(namedGarment(item, kind));
  }
  const asked = new Set(covered);
  const own =
    varied && kind?.facts.plain
      ? everyday(person.sex === 'female' ? 'female' : 'male', person.age).map(([ids, colours], i) => ({
          garment: source.stream(`everyday:${i}`).pick(available(ids)),
          colour: source.stream(`everyday:${i}:colour`).pick(colours),
          material: undefined,
        }))
      : (kind?.facts.wardrobe ?? []);
  for (const item of own) {
    // What is named replaces the kind's own on the same layer: a red dress takes the place of a uniform.
    const layer = kinds.garments.get(item.garment)?.facts.layer;
    const clash =
      coverOf(item.garment).some((part) => asked.has(part)) &&
      garments.some(
        (g) =>
          kinds.garments.get(g.kind)?.facts.layer === layer &&
          coverOf(g.kind).some((p) => coverOf(item.garment).includes(p)),
      );
    // A dress is worn on the skin: no blouse of the kind's own goes under it. A coat leaves room for one.
    const trunk = coverOf(item.garment).find((part) => part === 'torso' || part === 'hips');
    const under =
      trunk !== undefined &&
      garments.some((g) => asked.has(trunk) && coverOf(g.kind).includes(trunk) && layerOf(g.kind) < 2.9);
    if (!clash && !under)
      put({
        kind: item.garment,
        ...(item.colour ? { colour: item.colour } : {}),
        ...(item.material ? { material: item.material } : {}),
        state: [],
      });
  }
  const sex = person.sex === 'female' ? 'female' : 'male';
  const bare = person.state.some((s) => /barefoot|bare feet|barefooted/.test(s));
  const naked = person.state.some((s) => /shirtless|topless|bare-?chested/.test(s));
  const hint = palette.length > 0 ? source.stream('palette').pick(palette) : undefined;
  const colours = {
    top: hint && source.stream('hint').chance(0.4) ? hint : source.stream('top colour').pick(muted),
    bottom: source.stream('bottom colour').pick(dark),
    feet: source.stream('feet colour').pick(dark),
  };
  const coated = garments.some((g) => layerOf(g.kind) >= 3);
  // Rolled sleeves, braces and ties go with a shirt; a pullover would hide them.
  const shirted =
    worn.some((item) => partOfGarment.test(item.phrase)) ||
    garments.some((g) => /suspenders|tie|waistcoat|vest/.test(g.kind));
  const drawn = source
    .stream('top')
    .pick(available(coated ? tops[sex].filter((t) => t !== 'jacket') : tops[sex]));
  const top = shirted ? available(['shirt'])[0]! : drawn;
  const bottom = source.stream('bottom').pick(available(bottoms[sex]));
  if (!naked && !inner(garments, 'torso')) put({ kind: top, colour: colours.top, state: [] });
  if (!covered.has('legs') && !inner(garments, 'hips'))
    put({ kind: bottom, colour: colours.bottom, state: [] });
  if (!bare && !covered.has('feet'))
    put({ kind: available(['shoes', 'boots', 'sneakers'])[0]!, colour: colours.feet, state: [] });
  // Named clothes are a choice against the weather; only the undressed get a coat.
  if (
    worn.length === 0 &&
    !kind?.facts.wardrobe.length &&
    !climate.indoor &&
    /rain|snow|storm/.test(climate.weather)
  ) {
    put({
      kind: available([climate.weather === 'snow' ? 'winter-coat' : 'raincoat', 'coat', 'jacket'])[0]!,
      colour: source.stream('coat').pick(muted),
      state: [],
    });
  }
  // 'Sleeves rolled' speaks of what is worn on the trunk, whatever that is.
  for (const item of worn) {
    if (!partOfGarment.test(item.phrase)) continue;
    const shirt = garments.findLast(
      (g) => coverOf(g.kind).includes('arms') || coverOf(g.kind).includes('torso'),
    );
    for (const attribute of item.attributes)
      if (attribute.category !== 'colour') shirt?.state.push(attribute.value);
  }
  return garments.sort((a, b) => layerOf(a.kind) - layerOf(b.kind));
}

const layerOf = (id: string): number => kinds.garments.get(id)?.facts.layer ?? 1;

/** Does something lie on the skin there already? A coat alone still shows what is beneath it. */
const inner = (garments: readonly Garment[], part: Part): boolean =>
  garments.some((g) => {
    const covers = coverOf(g.kind);
    const layer = layerOf(g.kind);
    // A waistcoat needs a shirt beneath it; a jersey or a dress does not.
    return (
      covers.includes(part) &&
      layer < 3.5 &&
      (layer < 2.5 || covers.includes('arms') || covers.includes('legs') || part !== 'torso')
    );
  });

/** The garments of a list that the catalogue has; the list itself while it has none of them. */
const available = (ids: readonly string[]): readonly string[] => {
  const known = ids.filter((id) => kinds.garments.has(id));
  return known.length > 0 ? known : ids;
};

function coverOf(id: string): readonly Part[] {
  return kinds.garments.get(id)?.facts.covers ?? guess(id);
}

/** Parts by the shape of the word, for garments that the catalogue lacks. */
function guess(id: string): readonly Part[] {
  if (/dress|gown|robe|kimono|jumpsuit|overalls|uniform|armou?r|suit/.test(id))
    return ['torso', 'hips', 'legs'];
  if (/trouser|jean|pant|skirt|short|legging/.test(id)) return ['hips', 'legs'];
  if (/shoe|boot|sneaker|sandal|heel/.test(id)) return ['feet'];
  if (/hat|cap|hood|helmet|beret|crown/.test(id)) return ['head'];
  if (/scarf|tie|necklace/.test(id)) return ['neck'];
  if (/glove/.test(id)) return ['hands'];
  return ['torso', 'arms'];
}

function namedGarment(item: Worn, wearer: PersonKind | undefined): Garment {
  const said = item.attributes.find((a) => a.category === 'colour' && /^#[0-9a-f]{6}$/i.test(a.value))?.value;
  const shade = item.attributes.find((a) => /^(?:dark|light|bright|pale)$/.test(a.value))?.value;
  // A colour that is left open is the one that the trade usually wears.
  const usual = wearer?.facts.wardrobe.find((w) => w.garment === item.garment)?.colour;
  const colour = said ?? (shade === 'dark' ? '#26272c' : shade ? '#d9d3c6' : usual);
  const material = item.attributes.find((a) => a.category === 'material')?.value;
  return {
    kind: item.garment,
    ...(colour ? { colour } : {}),
    ...(material ? { material } : {}),
    state: item.attributes
      .filter((a) => a.category !== 'colour' && a.category !== 'material')
      .map((a) => a.value),
  };
}

/** Who wears what, in words, for notes and reports. */
export const wearing = (garments: readonly Garment[]): string =>
  garments
    .map((g) => [...g.state, g.colour ?? '', g.material ?? '', g.kind].filter(Boolean).join(' '))
    .join(', ');

/** Climate of a set. */
export const climateOf = (set: Plan['set'], indoor: boolean): Climate => ({
  weather: set.weather.kind,
  indoor,
});
