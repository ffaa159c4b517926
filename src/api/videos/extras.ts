import { z } from '@hono/zod-openapi';
import type { Video } from '../../store/database/schema.ts';

const count = z.int().min(0);

const CoverageRow = z
  .object({
    phrase: z.string(),
    kind: z.string().describe("What it speaks of: 'entity', 'action', 'light' …"),
    shot: z.int().min(0),
    status: z.enum(['depicted', 'approximated', 'omitted', 'undirected']),
    by: z.string().optional().describe('What shows it.'),
    why: z.string().optional(),
  })
  .openapi('CoverageRow');

/** What this server tells of a video beyond OpenAI's fields; engines may tell more. */
export const Extras = z
  .looseObject({
    kind: z.enum(['create', 'remix', 'edit', 'extend']),
    engine: z.string().describe('Id of the engine that makes the video.'),
    seed: z.int().describe('Makes the same video again with the same request.'),
    fps: z.int().describe('Frames a second.'),
    stage: z.string().nullable().describe('What is being worked at while the video is made.'),
    source_video_id: z.string().nullable().describe('The video that this one was made from.'),
    takes: z
      .array(z.string())
      .optional()
      .describe('Ids of all takes of the request, in order of their seeds.'),
    coverage: z
      .object({
        depicted: count,
        approximated: count,
        omitted: count,
        undirected: count,
        rows: z.array(CoverageRow).optional().describe('Not in lists of videos.'),
      })
      .optional()
      .describe('What became of the phrases of the prompt, as measured in picture and sound.'),
    changed_elements: z
      .array(z.string())
      .optional()
      .describe('Elements of the source that a remix or edit changed.'),
    not_understood: z.array(z.string()).optional().describe('Parts of a change that changed nothing.'),
    continued_from: z
      .enum(['performance', 'first_frame', 'last_frame'])
      .optional()
      .describe('What of its source a video goes on from; a frame alone where the source has no plan.'),
    seam_seconds: z.number().optional().describe('Where an extension begins.'),
    notes: z.array(z.string()).optional().describe('Sentences about what was done differently than asked.'),
  })
  .openapi('ShotwrightFields');

/**
 * The extra fields of a video.
 * @param full with what is long: the coverage phrase by phrase
 */
export function extrasOf(row: Video, full: boolean): z.input<typeof Extras> {
  const { order, take } = row;
  const { coverage, ...report } = (take?.report ?? {}) as Partial<z.input<typeof Extras>>;
  const { rows, ...tally } = coverage ?? {};
  return {
    ...report,
    ...(coverage ? { coverage: full && rows ? { ...tally, rows } : tally } : {}),
    kind: row.kind,
    engine: row.engine,
    seed: take?.seed ?? order.seed,
    fps: order.fps,
    stage: row.stage,
    source_video_id: row.source_id,
    ...(order.takes ? { takes: [...order.takes] } : {}),
  } as z.input<typeof Extras>;
}
