import { fNumber, focalLength, focusWords, lensWords } from '../words/camera.ts';
import { filmWords } from '../words/film-stock.ts';
import { scan, vocabulary } from '../words/scan.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { part, type Scene } from './scene.ts';

/** Kinds of glass, whatever their length. */
const glass = vocabulary<string>([
  ['anamorphic', 'anamorphic'],
  ['spherical', 'spherical'],
  ['vintage lens', 'vintage'],
  ['vintage glass', 'vintage'],
  ['prime', 'prime'],
  ['zoom lens', 'zoom'],
  ['tilt-shift lens', 'tilt-shift'],
]);

/** 'Shot on 35mm' is stock; a lens is what the picture is taken with or through. */
const stock = /\b(?:shot|filmed|captured) (?:on|in)\s+$|\b(?:on|cinematic|\d0s)\s+$/i;
const lensy =
  /lens|prime|glass|focal|mm\s+(?:spherical|anamorphic|equivalent|virtual|telephoto|macro|portrait)/i;

/** Asked by the style as well: a focal length is no gauge. */
const known = new WeakMap<Scene, readonly Claim[]>();

/** Focal length, glass, depth of field, filters. */
export const lens: ElementKind = {
  id: 'lens',
  fields: ['lens', 'depthOfField'],
  label: 'Lens',
  names: ['lens', 'lenses', 'focal length', 'glass', 'optics', 'depth of field', 'dof', 'focus', 'aperture'],
  read: (scene) => {
    let claims = known.get(scene);
    if (!claims) known.set(scene, (claims = claimsOf(scene)));
    return claims;
  },
};

function claimsOf({ camera, shot }: Scene): Claim[] {
  const own = [...shot.lens, ...shot.depthOfField].map((p) => p.span);
  return camera.flatMap((clause) => {
    const inLine = own.some((s) => clause.span.start >= s.start && clause.span.end <= s.end);
    const found: Claim[] = [];
    for (const m of clause.text.matchAll(focalLength)) {
      const before = clause.text.slice(Math.max(0, m.index - 20), m.index);
      const gauge = Number(m[1]) === 35 || Number(m[1]) === 16 || Number(m[1]) === 70 || Number(m[1]) === 65;
      if (gauge && !inLine && !lensy.test(clause.text) && (stock.test(before) || !/\bat\s+$/i.test(before)))
        continue;
      found.push(claim('focal length', `${Number(m[1])} mm`, part(clause, m.index, m[0].length)));
    }
    const numbered = found.length > 0;
    for (const hit of scan([clause], lensWords))
      if (!/anamorphic|spherical/i.test(hit.phrase))
        found.push(claim('focal length', numbered ? 'named' : `${hit.value} mm`, hit, numbered));
    for (const hit of scan([clause], glass)) found.push(claim('glass', hit.value, hit));
    for (const m of clause.text.matchAll(fNumber))
      found.push(claim('aperture', `f/${Number(m[1])}`, part(clause, m.index, m[0].length)));
    for (const hit of scan([clause], focusWords))
      found.push(claim('depth of field', hit.value < 3 ? 'shallow' : hit.value > 8 ? 'deep' : 'medium', hit));
    if (inLine)
      for (const hit of scan([clause], filmWords)) found.push(claim('filter', hit.phrase.toLowerCase(), hit));
    return found;
  });
}
