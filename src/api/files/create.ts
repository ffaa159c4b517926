import { open } from 'node:fs/promises';
import { z } from '@hono/zod-openapi';
import { newId } from '../../store/ids.ts';
import { sniff } from '../../vision/sniff.ts';
import { CLIP_BYTES } from '../videos/settings.ts';
import { endpoint } from '../wire/endpoint.ts';
import { choiceField, integerField, parsedText, uploadField } from '../wire/fields.ts';
import { FileReply, fileReply, PURPOSES } from './file.ts';

const HOUR = 3600;
const MONTH = 30 * 24 * HOUR;

const expiryField = z.preprocess(
  parsedText,
  z.object({ anchor: choiceField(['created_at']), seconds: integerField(HOUR, MONTH) }),
);

export const createFile = endpoint({
  method: 'post',
  path: '/files',
  operation: 'createFile',
  tag: 'Files',
  summary: 'Upload a file that requests can name by its id.',
  body: z
    .object({
      file: uploadField('A picture or a clip.'),
      purpose: choiceField(PURPOSES),
      expires_after: expiryField.optional(),
    })
    .openapi('CreateFile'),
  files: ({ uploadBytes = CLIP_BYTES }) => ({ file: uploadBytes }),
  reply: FileReply,
  async handle({ deps, caller, body: { file, purpose, expires_after } }) {
    const id = newId('file-');
    const type = await typeOf(file.file);
    const object = `files/${id}`;
    await deps.objects.putFile(object, file.file, { type, move: true });
    try {
      const row = await deps.database.db
        .insertInto('files')
        .values({
          id,
          owner: caller.project,
          filename: file.filename,
          purpose,
          bytes: file.size,
          type,
          object,
          expires_at: expires_after ? new Date(Date.now() + expires_after.seconds * 1000) : null,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return fileReply(row);
    } catch (error) {
      await deps.objects.delete(object).catch(() => {});
      throw error;
    }
  },
});

/** Media type by content: what a client says is not believed. */
async function typeOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(64 * 1024);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    const seen = sniff(head.subarray(0, bytesRead));
    if (seen.kind !== 'other') return `image/${seen.format}`;
    return head.toString('latin1', 4, 8) === 'ftyp' ? 'video/mp4' : 'application/octet-stream';
  } finally {
    await handle.close();
  }
}
