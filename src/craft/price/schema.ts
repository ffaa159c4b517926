import { z } from 'zod';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { EngineCard, EngineCorrection } from '../../catalogue/engine-card.ts';

const day = z.iso.date().describe('A day, as 2026-11-23.');
const mark = z.enum(['measured', 'source', 'documentation', 'second-hand']);
const positive = z.number().positive().finite();
const amount = z.number().nonnegative().finite();
const size = z.string().regex(/^\d{2,5}x\d{2,5}$/);
const some = <T extends z.ZodType>(item: T) => z.array(item).min(1);

const price = z
  .strictObject({
    unit: z.enum(['second', 'clip', 'token', 'gpu-time']),
    amount: z.union([amount, z.tuple([amount, amount]).refine(([from, to]) => from <= to)]).optional(),
    currency: z.enum(['USD', 'credits']),
    resolution: z.string().optional(),
    date: day,
    source: mark,
    former: z.boolean().optional(),
    note: z.string().optional(),
  })
  .describe('What a second or a clip costs, with the day of the information.');

const shape = {
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  engine: z.string().min(1),
  model: z.string().min(1),
  label: z.string().min(1),
  kind: z.enum(['embedded', 'hosted', 'self-hosted']),
  endedOn: day.optional(),
  modes: some(z.enum(['t2v', 'i2v'])),
  seconds: z
    .union([some(positive), z.strictObject({ from: positive, to: positive }).refine((r) => r.from <= r.to)])
    .optional(),
  secondsAt: z.record(z.string(), some(positive)).optional(),
  sizes: some(size).optional(),
  resolutions: some(z.string().regex(/^(?:\d{3,4}p|\dk)$/)).optional(),
  aspects: some(z.string().regex(/^\d+:\d+$/)).optional(),
  fps: some(positive).optional(),
  audio: z.enum(['always', 'toggle', 'none']).optional(),
  image: z.enum(['first-frame', 'first-and-last', 'references', 'none']).optional(),
  negativePrompt: z.boolean().optional(),
  seed: z.boolean().optional(),
  maxCharacters: z.number().int().positive().optional(),
  prompting: z
    .strictObject({
      order: z.string(),
      dialogue: z.string().optional(),
      shots: z.string().optional(),
      negatives: z.string().optional(),
    })
    .optional(),
  prices: z.array(price),
  credit: z.strictObject({ usd: positive, date: day, source: mark }).optional(),
  date: day,
  source: mark,
  notes: z.array(z.string()).optional(),
};

/**
 * Schema of an engine card.
 * @example engineSchema.parse(card)
 */
export const engineSchema = z.strictObject(shape) as unknown as z.ZodType<EngineCard>;

/**
 * Schema of a user's correction of a card: any of its values, with the day on which they were found.
 * @example correctionSchema.parse({ date: '2026-11-23', prices: [] })
 */
export const correctionSchema = z
  .strictObject({ ...shape, id: shape.id.optional() })
  .partial()
  .extend({ date: day });

/**
 * A user's corrections of engine cards, checked.
 * @param where the file's name, for the message
 * @throws Fault (exit status 2) that names the engine, the value and what to do
 * @example checkCorrections({ 'wan-3.0': { date: '2026-11-23', seconds: [5, 10] } }, 'shotwright.config.json')
 */
export function checkCorrections(value: unknown, where?: string): Readonly<Record<string, EngineCorrection>> {
  const checked = z.record(z.string(), correctionSchema).safeParse(value ?? {});
  if (checked.success) return checked.data as Readonly<Record<string, EngineCorrection>>;
  const issue = checked.error.issues[0] as z.core.$ZodIssue;
  const path = ['engines', ...issue.path].join('.');
  throw new Fault(`${path} is not right: ${issue.message}.`, {
    exit: EXIT.input,
    ...(where === undefined ? {} : { where }),
    remedy: 'A correction has the card\'s own keys and a date: {"date": "2026-11-23", "prices": […]}.',
  });
}
