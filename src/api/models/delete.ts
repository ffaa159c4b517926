import { z } from '@hono/zod-openapi';
import { endpoint, notFound } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';

export const deleteModel = endpoint({
  method: 'delete',
  path: '/models/{model}',
  operation: 'deleteModel',
  tag: 'Models',
  summary: 'Refused: models are set when the server starts.',
  params: z.object({ model: z.string().openapi({ example: 'sora-2' }) }),
  reply: z.object({ id: z.string(), object: z.literal('model'), deleted: z.boolean() }),
  async handle({ deps, params }) {
    if (!deps.models.some(({ id }) => id === params.model)) throw notFound('model', params.model, 'model');
    throw new ApiError(
      'forbidden',
      'Models are set when the server starts. Change its configuration instead.',
      {
        param: 'model',
      },
    );
  },
});
