import type { Passage } from '../../brief/brief.ts';
import { stem } from '../words/scan.ts';
import { type Claim, claim } from './element.ts';
import { part } from './scene.ts';

/** Words that carry no claim of their own. */
const hollow = new Set(
  'a an the and or of in on at to with by for from as is are it its his her their this that very quite rather slightly touch hint bit sense feeling tone mood atmosphere feel look style overall somewhat almost but not like into over through inflected'.split(
    ' ',
  ),
);

/** Each word that says something as a claim of its own: the normal form of a passage that nothing known answers to. */
export function wordClaims(facet: string, passage: Passage, weak = false): Claim[] {
  return [...passage.text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)]
    .filter((m) => !hollow.has(m[0].toLowerCase()))
    .map((m) => claim(facet, stem(m[0]), part(passage, m.index, m[0].length), weak));
}
