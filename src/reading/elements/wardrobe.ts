import { fabrics } from '../../catalogue/words/materials.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { isCast } from './scene.ts';

/** What the cast wears: garments with their colours, stuffs and shades. */
export const wardrobe: ElementKind = {
  id: 'wardrobe',
  fields: [],
  label: '',
  names: [
    'wardrobe',
    'costume',
    'costumes',
    'outfit',
    'outfits',
    'clothes',
    'clothing',
    'dress code',
    'attire',
    'garments',
    'styling',
  ],
  read({ reading }) {
    const found: Claim[] = [];
    for (const e of reading.entities.filter(isCast))
      for (const w of e.worn) {
        found.push(claim('garment', w.garment, w));
        for (const a of w.attributes) {
          const told =
            a.category === 'colour' ||
            a.category === 'material' ||
            a.value === 'none' ||
            a.value === 'dark' ||
            a.value === 'light' ||
            fabrics.has(a.value);
          if (told) found.push(claim(`${w.garment} ${a.category}`, a.value, a, fabrics.has(a.value)));
          else found.push(claim(`${w.garment} ${a.category}`, a.value, a, true));
        }
      }
    return found;
  },
};
