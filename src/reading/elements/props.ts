import { beardNouns, faceMarks, hairNouns } from '../../catalogue/words/adjectives.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { overlaps } from './scene.ts';

/** Hair and what is worn in a face belong to who has it. */
const ofBody = (noun: string): boolean =>
  Object.hasOwn(hairNouns, noun) || Object.hasOwn(beardNouns, noun) || Object.hasOwn(faceMarks, noun);

/** What every sky has is told by hour and weather. */
const ofSky =
  /^(?:sky|sun|air|horizon|rain|snow|fog|mist|haze|wind|breeze|(?:thunder|snow|sand|dust)?storm|(?:sun|moon|candle|fire|day|lamp)light)$/;

/** What comes off things and is told or left out with them. */
const fleeting = /^(?:steam|smoke|spark|dust|shadow|reflection|ripple|spray|droplet|crumb|glow)$/;

/** Things of the scene. What only an action brings in belongs to the action. */
export const props: ElementKind = {
  id: 'props',
  fields: [],
  label: '',
  names: ['prop', 'props', 'object', 'objects', 'set dressing', 'things', 'furniture', 'vehicle'],
  read({ reading, inProse }) {
    const found: Claim[] = [];
    const picture = reading.picture ?? [];
    const there = new Set(reading.relations.flatMap((r) => [r.subject, r.object]));
    for (const e of reading.entities) {
      if ((e.role !== 'thing' && e.role !== 'sky') || e.negated || !inProse(e.span)) continue;
      if (picture.some((s) => overlaps(s, e.span))) continue;
      if (ofBody(e.noun) || ofSky.test(e.noun)) continue;
      // A noun that stands for nothing and is nowhere is likelier a turn of phrase.
      if (!e.match && !there.has(e.id)) continue;
      const many = e.plural ? 'several' : String(e.count);
      found.push({
        ...claim('thing', `${many} ${e.noun.toLowerCase()}`, e, fleeting.test(e.noun)),
        alias: `${many} ${e.noun.toLowerCase().split(' ').sort().join(' ')}`,
      });

      for (const a of e.attributes)
        if ((a.category === 'colour' || a.category === 'material') && inProse(a.span))
          found.push(claim(`${e.noun} ${a.category}`, a.value, a));
      if (e.text !== undefined) found.push(claim(`${e.noun} text`, e.text.toLowerCase(), e));
    }
    return found;
  },
};
