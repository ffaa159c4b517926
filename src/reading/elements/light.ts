import type { Passage } from '../../brief/brief.ts';
import { names } from '../../catalogue/names.generated.ts';
import { colourWords } from '../words/colours.ts';
import { bright, cool, dim, directions, glowing, hard, roles, soft, warm } from '../words/light.ts';
import { clauses, scan, vocabulary } from '../words/scan.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { part } from './scene.ts';
import { wordClaims } from './words.ts';

const sources = vocabulary(
  names.lights.flatMap((kind) => kind.words.map((word) => [word, kind.id] as const)),
);

/** Words after which 'light' is a quality of something else. */
const lightAdjective =
  /\blight(?=\s+(?:rain|snow|breeze|wind|fog|mist|drizzle|jacket|coat|blue|green|brown|grey|gray|pink|bulb|switch|touch|steps?|hand|footsteps|music|grain|film)\b)/giu;
/** Prose lights the scene with these. A lantern alone is a thing, 'sunset' alone a time. */
const lit =
  /\b(?:(?!day|moonlight sonata)\w*light(?:ing|s)?|\w*-?lit|backlit|glow(?:s|ing)?|silhouett\w*|shafts?|sunbeams?|(?:hard|soft|deep|long|strong|dramatic) shadows?|tungsten|fluorescent|softbox|neon glow)\b/iu;

/** Names of lights that tell where a light stands rather than what it is. */
const placed: Readonly<Record<string, readonly [facet: string, value: string]>> = {
  side: ['direction', 'side'],
  overhead: ['direction', 'above'],
  rim: ['job', 'rim'],
};

const directionName = ({ azimuth, elevation }: { azimuth?: number; elevation?: number }): string =>
  elevation !== undefined
    ? elevation < 0
      ? 'below'
      : elevation > 0.5
        ? 'above'
        : 'low'
    : (azimuth ?? 0) > 2
      ? 'behind'
      : (azimuth ?? 0) < 0
        ? 'left'
        : azimuth === 1.2
          ? 'right'
          : (azimuth ?? 0) > 1
            ? 'side'
            : 'front';

/** A quick look before the long one. */
const glows = /light|lit|glow|silhouett|shaft|sunbeam|shadow|tungsten|fluorescent|softbox/i;

const qualities: readonly (readonly [facet: string, value: string, pattern: RegExp])[] = [
  ['softness', 'soft', soft],
  ['softness', 'hard', hard],
  ['temperature', 'warm', warm],
  ['temperature', 'cool', cool],
  ['level', 'dim', dim],
  ['level', 'bright', bright],
];

/** Sources, their jobs, qualities, colours and directions. */
export const light: ElementKind = {
  id: 'light',
  fields: ['lighting'],
  label: 'Lighting',
  names: [
    'light',
    'lighting',
    'lights',
    'illumination',
    'light setup',
    'lighting setup',
    'key light',
    'light quality',
  ],
  read({ shot, prose }) {
    const labelled = clauses(shot.lighting).filter(
      (p) => !/\bpalette\b/i.test(p.text) && !inPalette(p, shot.palette, shot.lighting),
    );
    const loose = clauses([...prose, ...shot.style].filter((p) => glows.test(p.text)))
      .filter((p) => glows.test(p.text))
      .map((p) => ({ ...p, text: p.text.replace(lightAdjective, (w) => ' '.repeat(w.length)) }))
      .filter((p) => lit.test(p.text));
    return [
      ...shot.lighting.flatMap((line) => {
        const own = labelled.filter((p) => p.span.start >= line.span.start && p.span.end <= line.span.end);
        const found = own.flatMap((p) => claimsOf(p, true));
        return found.length > 0 ? found : own.flatMap((p) => wordClaims('words', p));
      }),
      ...loose.flatMap((p) => claimsOf(p, false)),
    ];
  },
};

/** 'Palette: amber, cream' goes on after its commas. */
function inPalette(clause: Passage, palette: readonly Passage[], lighting: readonly Passage[]): boolean {
  const own = palette.some(
    (p) =>
      !lighting.some((l) => l.span.start === p.span.start) &&
      clause.span.start >= p.span.start &&
      clause.span.end <= p.span.end,
  );
  if (own) return true;
  const line = lighting.find((l) => clause.span.start >= l.span.start && clause.span.end <= l.span.end);
  if (!line) return false;
  const before = line.text.slice(0, clause.span.start - line.span.start);
  return /\bpalette\b[^.;]*$/i.test(before);
}

function claimsOf(piece: Passage, labelled: boolean): Claim[] {
  const found: Claim[] = [];
  const match = (facet: string, value: string, pattern: RegExp, weak = false): void => {
    const m = pattern.exec(piece.text);
    if (m) found.push(claim(facet, value, part(piece, m.index, m[0].length), weak));
  };
  for (const hit of scan([piece], sources)) {
    if (!labelled && !glowing.test(hit.phrase)) continue;
    if (/^(?:diffused?|even|flat) /i.test(hit.phrase)) continue;
    const [facet, value] = placed[hit.value] ?? ['source', hit.value];
    found.push(claim(facet, value, hit));
  }
  if (!labelled && !/\blight|\blit\b|glow|shadow/i.test(piece.text)) return found;
  for (const [facet, value, pattern] of qualities) match(facet, value, pattern);
  for (const [pattern, role] of roles)
    if (role === 'key' || role === 'fill' || role === 'rim') match('job', role, pattern);
  for (const [pattern, where] of directions) match('direction', directionName(where), pattern, true);
  if (labelled)
    for (const hit of scan([piece], colourWords))
      if (!/golden|amber|gold$|neon$/i.test(hit.phrase)) found.push(claim('colour', hit.value, hit));
  return found;
}
