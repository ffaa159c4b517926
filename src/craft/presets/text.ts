import { visible } from '../../base/visible.ts';
import { sceneKinds } from '../../catalogue/presets/preset.ts';
import { mainMove } from '../../reading/camera-move.ts';
import type { HiggsfieldAdvice } from './advice.ts';

/** Presets that are listed at most. */
const MOST = 6;

/**
 * The advice for people.
 * @example adviceText(higgsfieldAdvice(brief)).startsWith('Camera:') // true
 */
export function adviceText(advice: HiggsfieldAdvice): string {
  const { scene, fits, contradicts, enhance, model, aspect, seconds } = advice;
  const move = mainMove(scene.moves);
  const kinds = scene.kinds.map((g) => `${sceneKinds[g.kind]} (${g.because.slice(0, 3).join(', ')})`);
  const width = Math.max(0, ...fits.slice(0, MOST).map((f) => f.preset.name.length));
  const listed = fits.slice(0, MOST).map((f) => {
    const why = f.why.length > 0 ? f.why.join(' ') : `It ${f.preset.about}.`;
    return `  ${f.preset.name.padEnd(width)}  ${why}`;
  });
  const against = contradicts.filter((f) => !f.preset.special).map((f) => f.preset.name);
  const setting = (name: string, value: string | number, why: string): string =>
    `${`${name}:`.padEnd(14)}${value}. ${why}`;
  return [
    `${'Camera:'.padEnd(14)}${move ? `"${move.phrase}"` : 'no move named; the preset sets it'}`,
    `${'Scene:'.padEnd(14)}${kinds.join('; ') || 'none that the guide has a list for'}`,
    '',
    listed.length > 0 ? 'Presets that fit, the best first:' : 'No preset is called for; leave it out.',
    ...listed,
    ...(against.length > 0 && move ? ['', `Contradict "${move.phrase}":`, ...wrapped(against)] : []),
    '',
    setting('Enhance', 'off', enhance.why),
    setting('Model', model.value === 'sora-2' ? 'Sora 2' : 'Sora 2 MAX', model.why),
    setting('Aspect ratio', aspect.value, aspect.why),
    setting('Seconds', seconds.value, seconds.why),
    '',
  ]
    .map((line) => line.replace(/[^\n]+/g, visible))
    .join('\n');
}

/** Names in lines of at most about 100 columns. */
function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 98) lines[lines.length - 1] = `${last}, ${name}`;
    else {
      if (last !== undefined) lines[lines.length - 1] = `${last},`;
      lines.push(`  ${name}`);
    }
  }
  return lines;
}
