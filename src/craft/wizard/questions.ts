import type { AnswerLine, BriefAnswers } from '../../catalogue/template.ts';

/** A question of the wizard. */
export interface Question {
  readonly id: keyof BriefAnswers;
  readonly ask: string;
  /** What a good answer has, in a line. */
  readonly hint: string;
  /** Several answers, one a line; an empty one ends them. */
  readonly many?: true;
  /** Not asked where the picture says it. */
  readonly without?: 'i2v';
}

/** What is asked, in the guide's order. */
export const questions: readonly Question[] = [
  {
    id: 'style',
    ask: 'Style',
    hint: 'medium, film stock, era or technique: "1970s drama, 35mm film, warm halation"',
    without: 'i2v',
  },
  { id: 'scene', ask: 'Scene', hint: 'who, wearing what, where, in what weather; things that can be seen' },
  {
    id: 'shot',
    ask: 'Camera shot',
    hint: 'framing, angle and one move: "Medium close-up, eye level, slow dolly in"',
  },
  { id: 'lens', ask: 'Lens', hint: '"50mm, shallow depth of field"', without: 'i2v' },
  {
    id: 'lighting',
    ask: 'Lighting',
    hint: 'source, direction, quality: "soft window light from frame left, warm lamp as fill"',
    without: 'i2v',
  },
  {
    id: 'palette',
    ask: 'Palette',
    hint: 'three to five colours with commas: "amber, cream, walnut brown"',
    without: 'i2v',
  },
  { id: 'mood', ask: 'Mood', hint: 'two or three words', without: 'i2v' },
  { id: 'actions', ask: 'Beat', hint: 'one visible deed a line, in order; three fit into 4 s', many: true },
  {
    id: 'dialogue',
    ask: 'Line',
    hint: 'Speaker (how): words; about eight words in all fit into 4 s',
    many: true,
  },
  { id: 'sound', ask: 'Background sound', hint: 'what is heard: "rain on glass, a distant train"' },
];

/**
 * One answer as it is typed, as the part of a brief that it is.
 * @example parseAnswer('palette', 'amber, cream, walnut') // ['amber', 'cream', 'walnut']
 */
export function parseAnswer(
  id: keyof BriefAnswers,
  typed: string | readonly string[],
): BriefAnswers[keyof BriefAnswers] {
  const rows = typeof typed === 'string' ? [typed] : typed;
  if (id === 'palette')
    return rows
      .flatMap((row) => row.split(/[,;]/))
      .map((c) => c.trim())
      .filter(Boolean);
  if (id === 'actions') return rows.map((row) => row.trim()).filter(Boolean);
  if (id === 'dialogue') return rows.flatMap((row) => parseLine(row) ?? []);
  return rows.join(' ').trim();
}

/**
 * A line as it is typed; undefined without words.
 * @example parseLine('Woman (quietly): I know.') // { speaker: 'Woman', delivery: 'quietly', words: 'I know.' }
 */
export function parseLine(typed: string): AnswerLine | undefined {
  const match = /^\s*([^:()]{1,60}?)\s*(?:\(([^()]*)\))?\s*[:：]\s*(.+)$/su.exec(typed);
  const words = (match?.[3] ?? typed).replace(/["“”]/g, '').trim();
  if (words === '') return undefined;
  const delivery = match?.[2]?.trim();
  return { speaker: match?.[1] ?? 'Speaker', words, ...(delivery ? { delivery } : {}) };
}
