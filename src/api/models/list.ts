import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { ModelReply, modelReply } from './model.ts';

export const listModels = endpoint({
  method: 'get',
  path: '/models',
  operation: 'listModels',
  tag: 'Models',
  summary: 'List the models that videos can be made with.',
  reply: z.object({ object: z.literal('list'), data: z.array(ModelReply) }).openapi('ModelList'),
  handle: async ({ deps }) => ({ object: 'list', data: deps.models.map(modelReply) }),
});
