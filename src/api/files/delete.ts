import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { FileParams } from './retrieve.ts';
import { findFile } from './rows.ts';

export const deleteFile = endpoint({
  method: 'delete',
  path: '/files/{file_id}',
  operation: 'deleteFile',
  tag: 'Files',
  summary: 'Delete a file. Videos that were made with it stay.',
  params: FileParams,
  reply: z.object({ id: z.string(), object: z.literal('file'), deleted: z.boolean() }).openapi('DeletedFile'),
  async handle({ deps, caller, params }) {
    const { id, object } = await findFile(deps, caller, params.file_id);
    // The row last: a store that is down leaves a file that can be deleted again.
    await deps.objects.delete(object);
    await deps.database.db.deleteFrom('files').where('id', '=', id).execute();
    return { id, object: 'file', deleted: true };
  },
});
