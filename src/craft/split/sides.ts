import type { Edit } from '../../base/edit.ts';
import type { ShotBrief } from '../../brief/index.ts';

const OFF_SCREEN =
  /\b(?:narrat\w*|dispatch\w*|voice|v\.?o\.?|announcer|radio|off[- ]?screen|phone|both|all|everyone|crowd)\b/iu;
const SAID =
  /\b(?:frame|screen|camera)[- ](?:left|right)\b|\b(?:on|at|to) the (?:left|right)\b|\b(?:left|right) (?:side )?of (?:the )?(?:frame|screen)\b|\b(?:left|right) (?:foreground|third)\b/iu;

/**
 * Two who speak with each other keep their sides in every piece, or the cut would cross the line between them: a clause
 * for the camera, unless the brief says already who stands where.
 */
export function sidesClause(text: string, shot: ShotBrief): Edit | undefined {
  const labels = [
    ...new Set(
      shot.dialogue.map((line) =>
        OFF_SCREEN.test(line.delivery?.text ?? '') ? '' : (line.speaker?.text.trim() ?? ''),
      ),
    ),
  ].filter(
    (label) =>
      label !== '' &&
      label.length <= 40 &&
      !OFF_SCREEN.test(label) &&
      !/ (?:on|in|of|at|from) (?:the|a)\b/i.test(label),
  );
  const [a, b] = labels;
  const told = [...shot.scene, ...shot.camera, ...shot.actions].map((p) => p.text).join('\n');
  if (a === undefined || b === undefined || SAID.test(told) || isSame(a, b, told)) return undefined;
  const passage = shot.camera.at(-1) ?? shot.scene.at(-1);
  if (!passage) return undefined;
  const { end } = passage.span;
  const stopped = /[.!?。！？]["”’)]*$/u.test(passage.text);
  const clause = `${capital(called(a, told))} stays frame left, ${called(b, told)} frame right`;
  return { start: end, end, text: stopped ? ` ${clause}.` : `. ${clause}` };
}

/** 'Inês, a pastry chef with flour on her hands': one who speaks under two labels. */
function isSame(a: string, b: string, told: string): boolean {
  const [low, text] = [[a, b].map((s) => s.toLowerCase().replace(/^(?:the|an?)\s+/, '')), told.toLowerCase()];
  return [low, [...low].reverse()].some(([name = '', role = '']) => {
    const at = text.indexOf(`${name}, `);
    const between = at < 0 ? '' : text.slice(at + name.length, at + name.length + 48 + role.length);
    return new RegExp(
      `^, (?:an?|the|her|his) (?:[\\p{L}-]+ ){0,3}${role.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}])`,
      'u',
    ).test(between);
  });
}

/** A name as it is, a role with its article: 'Maya', 'the woman'. */
function called(label: string, told: string): string {
  const low = label.toLowerCase().replace(/^(?:the|an?)\s+/, '');
  const generic =
    /^(?:wo)?man$|^(?:boy|girl|child|kid|mother|father|old man|old woman|customer|clerk|waiter|waitress|driver|doctor|nurse|robot|detective|teacher|student|chef|officer|soldier|captain|king|queen)$/.test(
      low,
    );
  return generic ||
    new RegExp(`(?<![\\p{L}])${low.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}])`, 'u').test(told)
    ? `the ${low}`
    : label;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
