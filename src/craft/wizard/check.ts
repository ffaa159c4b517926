import { z } from 'zod';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { BriefAnswers } from '../../catalogue/template.ts';
import { parseLine } from './questions.ts';

const text = z.string().max(8000);
const rows = z.union([z.array(text).max(200), text.transform((one) => [one])]);

const schema = z
  .strictObject({
    mode: z.enum(['t2v', 'i2v']),
    style: text,
    scene: text,
    shot: text,
    lens: text,
    lighting: text,
    palette: z.union([z.array(text), text.transform((list) => list.split(/\s*,\s*/))]),
    mood: text,
    actions: rows,
    dialogue: z.array(
      z.union([
        z.strictObject({ speaker: text, delivery: text.optional(), words: text }),
        text.transform((line) => parseLine(line) ?? { speaker: 'Speaker', words: '' }),
      ]),
    ),
    sound: text,
    settings: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)),
  })
  .partial();

/**
 * Answers from JSON, checked. A line of dialogue may be `"Woman (quietly): I know."` or an object.
 * @param where what was read, for the message
 * @throws Fault (exit status 2) that names the place and what to do
 * @example checkAnswers('{"scene": "A snail climbs a leaf.", "sound": "rain"}')
 */
export function checkAnswers(json: string, where?: string): Partial<BriefAnswers> {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw refuse(`The answers are not JSON: ${(cause as Error).message}.`, where, cause);
  }
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw refuse(
    `The answers are not right at ${issue?.path.join('.') || 'their top'}: ${issue?.message ?? 'unknown'}.`,
    where,
  );
}

const refuse = (message: string, where?: string, cause?: unknown): Fault =>
  new Fault(message, {
    exit: EXIT.input,
    remedy: `Give an object with any of ${Object.keys(schema.shape).join(', ')}; or use --template.`,
    ...(where === undefined ? {} : { where }),
    ...(cause === undefined ? {} : { cause }),
  });
