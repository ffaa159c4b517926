import { DETERMINERS, type Form, isManner, sides, type Token } from './camera-words.ts';
import { type Way, wayWords } from './words/camera-moves.ts';

/** Where a move goes, as its words tell. */
export interface Told {
  readonly way: Way | undefined;
  /** Index of the last word that tells it. */
  readonly end: number;
  /** The way is written on to the verb with a hyphen: 'push-in'. */
  readonly hyphen: boolean;
}

/** Where the words after a verb of movement lead, and the last of them. */
export function wayAfter(tokens: readonly Token[], i: number, form: Form): Told {
  const following = (k: number): string => {
    const t = tokens[k + 1];
    return t && (t.gap === 'space' || t.gap === 'hyphen') ? t.lower : '';
  };
  const said: Way[] = [];
  let end = i;
  let hyphen = false;
  for (let k = i + 1; k < i + 8; k++) {
    const t = tokens[k];
    if (!t || t.gap === 'mark' || t.gap === 'stop') break;
    const { lower } = t;
    const next = following(k);
    const over = following(k + 1);
    if (lower === 'from' && (wayWords[next] ?? sides[next]) && over === 'to') {
      const last = tokens[k + 3]?.lower ?? '';
      const way = sides[last] ?? wayWords[last];
      if (way) [said[said.length], end] = [way, k + 3];
      break;
    }
    if (/^(?:left|right)$/.test(lower) && next === 'to' && /^(?:left|right)$/.test(over)) {
      said.push(over as Way);
      end = k + 2;
      break;
    }
    if (/^counter$|^anti$/.test(lower) && next === 'clockwise') {
      said.push('counterclockwise');
      end = k + 1;
      break;
    }
    const way = wayWords[lower];
    if (way) {
      const lure =
        t.gap !== 'hyphen' &&
        (lower === 'in' || lower === 'over' || lower === 'by') &&
        (DETERMINERS.has(next) || /^\d/.test(next)) &&
        lower !== 'over';
      const very = lower === 'right' && /^(?:behind|into|at|up|past|next|through|in|on|beside)$/.test(next);
      const noun = said.length > 0 && /^(?:with|by|behind|under|above|beside)$/.test(lower);
      if (lure || noun) break;
      if (very) continue;
      // 'Glides down the corridor' goes along it.
      const path =
        (way === 'up' || way === 'down') && DETERMINERS.has(next) && form.verb.ways.in === 'dolly-in';
      said.push(path ? 'in' : way);
      end = k;
      if (t.gap === 'hyphen' && k === i + 1) hyphen = true;
      continue;
    }
    if (
      isManner(lower) ||
      /^(?:to|the|camera|screen|frame|us|it|him|them|her|and|ever|so|ride|straight|all|way)$/.test(lower)
    ) {
      // 'And' goes on only to another way.
      if (lower === 'and' && !wayWords[next]) break;
      if (/^(?:the|it|him|them|her)$/.test(lower) && said.length > 0 && !/^(?:left|right)$/.test(next)) break;
      if (lower === 'the' && form.base !== '' && !/^(?:left|right|camera)$/.test(next)) break;
      continue;
    }
    break;
  }
  const sideways = said.find((w) => /^(?:left|right|clockwise|counterclockwise)$/.test(w));
  const known = said.filter((w) => form.verb.ways[w] !== undefined);
  const first = said[0];
  const way =
    sideways && form.verb.ways[sideways] !== undefined && first !== 'in' && first !== 'out'
      ? sideways
      : (known[0] ?? first);
  return { way, end, hyphen };
}
