import { z } from '@hono/zod-openapi';
import { endpoint, notFound } from '../wire/endpoint.ts';
import { ModelReply, modelReply } from './model.ts';

export const retrieveModel = endpoint({
  method: 'get',
  path: '/models/{model}',
  operation: 'retrieveModel',
  tag: 'Models',
  summary: 'Retrieve one model.',
  params: z.object({ model: z.string().openapi({ example: 'sora-2' }) }),
  reply: ModelReply,
  async handle({ deps, params }) {
    const model = deps.models.find(({ id }) => id === params.model);
    if (!model) throw notFound('model', params.model, 'model');
    return modelReply(model);
  },
});
