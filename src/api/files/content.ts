import { endpoint, notFound } from '../wire/endpoint.ts';
import { objectReply } from '../wire/object-reply.ts';
import { FileParams } from './retrieve.ts';
import { findFile } from './rows.ts';

export const fileContent = endpoint({
  method: 'get',
  path: '/files/{file_id}/content',
  operation: 'downloadFileContent',
  tag: 'Files',
  summary: 'Download a file as it was uploaded.',
  params: FileParams,
  reply: ['application/octet-stream'],
  async handle({ context, deps, caller, params }) {
    const { object, filename } = await findFile(deps, caller, params.file_id);
    const options = { filename, disposition: 'attachment' } as const;
    const reply = await objectReply(deps.objects, object, context.req.raw, options);
    if (!reply) throw notFound('file', params.file_id);
    return reply;
  },
});
