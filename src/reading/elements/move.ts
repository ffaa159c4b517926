import type { Passage } from '../../brief/brief.ts';
import { directionOf, moveWords } from '../words/camera.ts';
import { type Hit, scan } from '../words/scan.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { part } from './scene.ts';

/** Moves that other rigs make as well: the path is the same. */
const sameMove: Readonly<Record<string, string>> = {
  'push-in': 'dolly-in',
  'pedestal-up': 'crane-up',
  'pedestal-down': 'crane-down',
};

const pace =
  /\b(?:(slow|slowly|gentle|gently|gradual|gradually|creeping|subtle|subtly|leisurely|slow down)|(fast|quick|quickly|rapid|rapidly|swift|swiftly|sudden|suddenly|speed up))\b/giu;

/** The camera's path, its pace, and whether a hand carries it. */
export const move: ElementKind = {
  id: 'move',
  fields: ['camera'],
  label: 'Camera',
  names: [
    'move',
    'camera move',
    'camera movement',
    'movement',
    'camera motion',
    'motion of the camera',
    'camerawork',
    'camera work',
    'moves',
  ],
  read({ camera, labelled, shot }) {
    const lines = [...shot.lens, ...shot.depthOfField];
    return camera
      .filter((c) => !lines.some((l) => c.span.start >= l.span.start && c.span.end <= l.span.end))
      .flatMap((c) => claimsOf(c, labelled.has(c)));
  },
};

function claimsOf(clause: Passage, labelled: boolean): Claim[] {
  const hits = scan([clause], moveWords)
    .map((h) => particle(h, clause))
    .filter((h) => labelled || ofCamera(h, clause));
  // Parallax comes with any travel of the camera.
  const paths = hits.filter(
    (h) => h.value !== 'handheld' && !(hits.length > 1 && /^parallax/i.test(h.phrase)),
  );
  const found: Claim[] = paths.map((h) => claim('path', towards(h, clause.text), h));
  const carried = hits.find((h) => h.value === 'handheld');
  if (carried) found.push(claim('support', 'handheld', carried));
  if (paths.some((h) => h.value !== 'static' && h.value !== 'whip-pan'))
    for (const m of clause.text.matchAll(pace))
      found.push(claim('pace', m[1] ? 'slow' : 'fast', part(clause, m.index, m[0].length)));
  return found;
}

/** 'Tracking in a wide shot' goes nowhere: the preposition belongs to what follows. */
function particle(hit: Hit<string>, clause: Passage): Hit<string> {
  const after = clause.text.slice(hit.span.end - clause.span.start);
  if (
    !/^track\w*\s+in$/i.test(hit.phrase) ||
    !/^\s+(?:an?|the|medium|wide|close|full|low|high)\b/i.test(after)
  )
    return hit;
  return {
    value: 'tracking',
    phrase: hit.phrase.slice(0, -3),
    span: { start: hit.span.start, end: hit.span.end - 3 },
  };
}

/** Words that people and things do and are as well: 'pulls out a drawer', 'a hermit crab'. */
const ambiguous =
  /^(?:crab|crane|truck|track|circle|slide|rise|lift|lower|jib|follow|chase|trail|pull (?:out|back|away)|push (?:in|forward)|move \w+|glide \w+|descend|ascend|sink|pan|tilt|roll|whip|handheld|sweep|swoop|soar|fly \w+|sideway)(?:s|es|ing|ed)?(?: \w+)?$/i;
const equipment =
  /\b(?:camera|shot|drone|frame|lens|view|pov|gimbal|steadicam|dolly|footage|crane (?:up|down))\b/i;

/** In prose such a word speaks of the camera where the clause names it, or opens with the word. */
function ofCamera(hit: Hit<string>, clause: Passage): boolean {
  const before = clause.text.slice(0, hit.span.start - clause.span.start);
  const after = clause.text.slice(hit.span.end - clause.span.start);
  // A noun with an article is a thing; a verb with a subject of its own is a deed.
  if (
    /^(?:crab|crane|truck|track|circle|slide|pan)s?$/i.test(hit.phrase) &&
    /\b(?:an?|the|his|her|its|their|of)\s+(?:[\p{L}-]+\s+)?$/iu.test(before) &&
    !/^\s*(?:shot|move|left|right|up|down|in|out)\b/i.test(after)
  )
    return false;
  if (
    /^[a-z]+[^s]s\b/i.test(hit.phrase) &&
    /[\p{L}]\s+$/u.test(before) &&
    !/\b(?:camera|shot|drone|frame|view|lens|we|it|then|and|that|which|[a-z]+ly)\s+$/i.test(before)
  )
    return false;
  return (
    equipment.test(clause.text) ||
    /^\W*(?:then |a |an |the )?(?:(?:very )?[\p{L}-]+ )?$/u.test(before) ||
    !ambiguous.test(hit.phrase)
  );
}

/** A bare word takes its direction from the words around it: 'pan … left'. */
function towards(hit: Hit<string>, clause: string): string {
  const id = sameMove[hit.value] ?? hit.value;
  const said = directionOf(clause);
  const direction = said === 'clockwise' ? 'left' : /^counter/.test(said) ? 'right' : said;
  const stem = id.replace(/-(?:left|right|up|down)$/, '');
  return direction !== '' &&
    stem !== id &&
    !new RegExp(`\\b${direction}`, 'i').test(hit.phrase) &&
    siblings(stem, direction)
    ? `${stem}-${direction}`
    : id;
}

const siblings = (stem: string, direction: string): boolean =>
  /^(?:left|right)$/.test(direction) === /^(?:arc|pan|truck)$/.test(stem);
