import { z } from '@hono/zod-openapi';
import { unixTime } from '../../base/time.ts';
import type { Model } from './table.ts';

export const ModelReply = z
  .object({
    id: z.string(),
    object: z.literal('model'),
    created: z.int().describe('Unix time, seconds.'),
    owned_by: z.string(),
    shotwright: z.object({
      engine: z.string().describe('Id of the engine that makes its videos.'),
      quality: z.enum(['draft', 'fine']),
    }),
  })
  .openapi('Model');

/** A model as the API shows it. */
export const modelReply = (model: Model): z.input<typeof ModelReply> => ({
  id: model.id,
  object: 'model',
  created: unixTime(model.created),
  owned_by: model.owned_by,
  shotwright: { engine: model.engine, quality: model.quality },
});
