import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { idParam } from '../wire/fields.ts';
import { FileReply, fileReply } from './file.ts';
import { findFile } from './rows.ts';

/** The parameter of every path below one file. */
export const FileParams = z.object({ file_id: idParam('file_id', 'file-6922e0f1') });

export const retrieveFile = endpoint({
  method: 'get',
  path: '/files/{file_id}',
  operation: 'retrieveFile',
  tag: 'Files',
  summary: 'Retrieve what is known of a file.',
  params: FileParams,
  reply: FileReply,
  handle: async ({ deps, caller, params }) => fileReply(await findFile(deps, caller, params.file_id)),
});
