import type { Subject } from '../subject.ts';
import { passagesOf } from './passages.ts';

/** Anchor colours that places, hours and materials bring with them. */
const palettes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:neon|cyberpunk|arcade|nightclub)\b/i, 'magenta, cyan, wet asphalt black, sodium orange'],
  [/\b(?:golden hour|sunset|dusk|tungsten|candle\w*|firelight|lantern)\b/i, 'amber, honey, umber, deep teal'],
  [/\b(?:dawn|sunrise|morning)\b/i, 'peach, pale blue, cream, terracotta'],
  [/\b(?:night|moon\w*|midnight)\b/i, 'midnight blue, silver, charcoal, lamp amber'],
  [/\b(?:snow\w*|ice|glacier|winter|arctic)\b/i, 'ice blue, chalk white, slate, pine'],
  [/\b(?:rain\w*|storm\w*|overcast|fog\w*|mist\w*)\b/i, 'slate, wet grey, moss, rust'],
  [/\b(?:sea|ocean|beach|coast\w*|harbou?r|pier|boat)\b/i, 'sea green, sand, weathered white, rope tan'],
  [/\b(?:forest|woods?|garden|meadow|jungle|trees?)\b/i, 'moss, bark brown, fern, pale gold'],
  [/\b(?:desert|dunes?|western|canyon|dust\w*)\b/i, 'ochre, rust, bone, sky blue'],
  [
    /\b(?:kitchen|baker\w*|bread|caf[eé]|coffee|espresso|workshop|wood\w*)\b/i,
    'cream, walnut brown, amber, flour white',
  ],
  [/\b(?:office|studio|lab\w*|hospital|gym\w*)\b/i, 'cool white, steel grey, navy, one warm accent of amber'],
  [/\b(?:city|street|alley|subway|metro|concrete)\b/i, 'concrete grey, brick red, asphalt, signal yellow'],
];

/** One or two palettes that a scene's own words suggest, and one that suits most scenes. */
export function palettesFor(subject: Subject): string[] {
  const text = passagesOf(subject, ['style', 'scene', 'lighting', 'actions'])
    .map((p) => p.text)
    .join('\n');
  const found = palettes.filter(([word]) => word.test(text)).map(([, palette]) => palette);
  return [...found.slice(0, 2), 'amber, cream, walnut brown, deep teal'].slice(0, 2);
}
