import { kinds } from '../catalogue.ts';
import type { Plan } from '../plan.ts';
import { SURE } from './standpoint.ts';

const percent = (x: number): string => `${x < 0.095 ? (x * 100).toFixed(1) : Math.round(x * 100)} %`;

/** The lines of a plan's report about the picture that it begins with: what was found, and what of it moves. */
export function describePicture(plan: Plan): string[] {
  const { picture } = plan;
  if (!picture) return [];
  const { depth } = picture;
  const fit = picture.fit === 'none' ? 'fills the frame as it is' : `made to fill the frame: ${picture.fit}`;
  const from =
    depth.source === 'guess' ? 'guessed' : `from a ${depth.source}${depth.file ? ` (${depth.file})` : ''}`;
  const out = [
    `Picture: ${picture.file}, ${fit}; ${Math.round(picture.mm)} mm, ${metres(picture.near)} to ${metres(picture.far)}`,
    `Depth: ${from}, confidence ${depth.confidence.toFixed(2)}${depth.confidence < SURE ? ', so camera moves are small' : ''}`,
    '',
    'Regions',
  ];
  const beats = plan.shots.flatMap((shot) => shot.beats);
  const does = (id: string): string => {
    const names = beats
      .filter((b) => b.actor === id)
      .map((b) => kinds.motions.get(b.action)?.facts.name ?? b.action);
    return names.length > 0 ? `: ${[...new Set(names)].join(', ')}` : '';
  };
  for (const r of picture.regions)
    out.push(
      `  ${r.id}: ${r.name}, ${percent(r.share)} of the picture, ${r.colour}, confidence ${r.confidence.toFixed(2)}${r.confidence < SURE ? ' (a guess)' : ''}${does(r.id)}`,
    );
  if (picture.regions.length === 0) out.push('  nothing was told apart');
  const air = does('frame');
  if (air) out.push(`  frame: the air before the picture${air}`);
  return out;
}

const metres = (x: number): string => `${x < 10 ? x.toFixed(2) : Math.round(x)} m`;

/** Who is heard, and whose mouth opens with it. */
export function describeVoices(plan: Plan): string[] {
  if (plan.cast.length === 0) return [];
  const shot = plan.shots[0]!;
  return [
    '',
    'Voices',
    ...plan.cast.map((one) => {
      const line = shot.lines.find((l) => l.speaker === one.id)?.id;
      const mouth = shot.beats.find((b) => b.params['line'] === line)?.actor;
      return `  ${one.id}: ${one.name}, ${one.sex}, ${one.age}; ${mouth ? `the mouth of ${mouth} opens` : 'heard, no mouth opens'}`;
    }),
  ];
}
