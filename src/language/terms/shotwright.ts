import type { LightKind, Look } from '../../catalogue/kinds.ts';
import { lights } from '../../catalogue/lights/index.generated.ts';
import { looks } from '../../catalogue/looks/index.generated.ts';
import type { Term } from './term.ts';

const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI);

/** Where a light stands as the camera sees it. */
function whence({ azimuth, elevation }: LightKind['facts']): string {
  const round = Math.abs(degrees(azimuth));
  const side =
    round > 130
      ? 'from behind'
      : round > 60
        ? 'from the side'
        : round > 15
          ? 'from the front, off to one side'
          : 'from the front';
  const height = degrees(elevation);
  if (height > 65) return 'from overhead';
  return height < -5 ? `${side}, from below` : `${side}, ${height}° up`;
}

const edge = (softness: number): string =>
  softness > 0.65 ? 'soft shadows' : softness > 0.35 ? 'shadows with a soft edge' : 'hard shadows';

function ofLight({ facts }: LightKind): string {
  const colour = facts.byHour ? 'colour and height follow the time of day' : `${facts.kelvin} K`;
  const shadow = facts.shadow ? edge(facts.softness) : 'no shadow of its own';
  return `${facts.role} light, ${colour}, ${facts.byHour ? shadow : `${whence(facts)}, ${shadow}`}.`;
}

const some = (value: number | undefined, word: string): string[] =>
  value === undefined || value < 0.12
    ? []
    : [`${value > 0.45 ? 'strong ' : value < 0.25 ? 'slight ' : ''}${word}`];

function ofLook({ facts }: Look): string {
  const shading = {
    miniature: 'shaded models',
    cel: 'flat cel shading',
    painted: 'painted shading',
    clay: 'clay',
  };
  const parts = [
    shading[facts.shading],
    ...(facts.monochrome ? ['black and white'] : []),
    ...(facts.cadence > 1 ? [`a drawing every ${facts.cadence} frames`] : []),
    ...some(facts.ink, 'ink lines'),
    ...some(facts.grain, 'grain'),
    ...some(facts.halation, 'halation'),
    ...some(facts.weave, 'gate weave'),
    ...some(facts.bloom, 'bloom'),
    ...some(facts.vignette, 'vignette'),
    ...(facts.keyToFill === undefined ? [] : [`key to fill ${facts.keyToFill}:1`]),
  ];
  return `${parts.join(', ')}.`;
}

/**
 * What Shotwright itself does with a term, told from the catalogue's own numbers; undefined where it has none.
 * @example shotwrightOf(rimLight) // 'rim light, 5000 K, from behind, 26° up, hard shadows.'
 */
export function shotwrightOf({ kind, catalogue }: Term): string | undefined {
  if (catalogue === undefined) return undefined;
  if (kind === 'light') {
    const found = lights.find((light) => light.id === catalogue);
    return found && ofLight(found);
  }
  if (kind === 'look') {
    const found = looks.find((look) => look.id === catalogue);
    return found && ofLook(found);
  }
  return undefined;
}
