import { kinds, registries } from '../catalogue.ts';
import type { Context, Shot } from '../context.ts';
import type { Beat, Line } from '../plan.ts';

/** Deliveries that the voice gives by itself. */
const voiced: ReadonlySet<string> = new Set(['talk', 'whisper', 'shout', 'sing', 'pause']);

const actionOf = (words: string): string | undefined => {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, '');
  const [first = '', ...rest] = plain.split(/\s+/);
  // 'looking away' → 'look away', 'smiling' → 'smile'
  const stem = first.replace(/ing$/, '');
  const bases =
    first === stem ? [first, first.replace(/s$/, '')] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  const phrases = bases.flatMap((base) => (rest.length > 0 ? [[base, ...rest].join(' '), base] : [base]));
  for (const phrase of phrases) {
    const action = registries.actions.find((a) => a.words.includes(phrase));
    if (action) return action.id;
  }
  return undefined;
};

/**
 * What a delivery shows on the speaker: 'Man (looking away): "I know."' looks away while he says it. Only what
 * leaves hands and feet alone goes along with speech.
 * @returns beats at the times of their lines
 */
export function deliveryBeats(
  context: Context,
  shot: Shot,
  lines: readonly Line[],
  beats: readonly Beat[],
  nextId: () => string,
): Beat[] {
  const out: Beat[] = [];
  for (const line of lines) {
    const written = shot.brief.dialogue.find((d) => d.words.text === line.text)?.delivery;
    for (const words of line.delivery) {
      const action = actionOf(words);
      const facts = action === undefined ? undefined : kinds.actions.get(action)?.facts;
      if (action === undefined || !facts || voiced.has(action) || facts.hands !== 'none' || facts.travel)
        continue;
      if (!facts.actor.includes('person') || line.speaker === 'narrator') continue;
      const start = Math.max(shot.start, line.start - 0.15);
      const end = Math.min(shot.end, Math.max(line.end, start + facts.seconds[0]));
      if (
        beats.some((b) => b.actor === line.speaker && b.action === action && b.start < end && b.end > start)
      )
        continue;
      const id = nextId();
      out.push({ id, actor: line.speaker, action, start, end, manner: [], rate: 1, outcome: [], params: {} });
      const at = written?.text.toLowerCase().indexOf(words) ?? -1;
      if (written && at >= 0) {
        const from = written.span.start + at;
        context.claims.add(shot.index, {
          phrase: words,
          span: { start: from, end: from + words.length },
          kind: 'action',
          about: id,
          by: action,
        });
      }
    }
  }
  return out;
}
