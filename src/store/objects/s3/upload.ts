import { StoreUnavailable } from '../faults.ts';
import type { S3Client } from './client.ts';
import { textOf } from './xml.ts';

/** Bytes of a part; what is smaller is sent at once. S3 wants parts of at least 5 MiB, and at most 10,000. */
export const PART = 8_388_608;

/** The bytes of a body in parts of `size`, the last one smaller; an empty body is one empty part. */
export async function* partsOfBody(body: AsyncIterable<Uint8Array>, size = PART): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(size);
  let filled = 0;
  let given = false;
  for await (const chunk of body) {
    for (let at = 0; at < chunk.byteLength; ) {
      const taken = Math.min(size - filled, chunk.byteLength - at);
      part.set(chunk.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled < size) continue;
      yield part;
      given = true;
      part = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0 || !given) yield part.subarray(0, filled);
}

/** Put a body under a key, part by part when it is large; at most two parts are in memory. Nothing is seen before all is there. */
export async function upload(
  client: S3Client,
  key: string,
  body: AsyncIterable<Uint8Array>,
  type: string,
): Promise<void> {
  const parts = partsOfBody(body);
  try {
    await uploadParts(client, key, parts, { 'content-type': type });
  } finally {
    await parts.return(undefined);
  }
}

async function uploadParts(
  client: S3Client,
  key: string,
  parts: AsyncGenerator<Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const first = (await parts.next()).value as Uint8Array;
  const second = first.byteLength < PART ? undefined : await parts.next();
  if (second === undefined || second.done) {
    await client.ask({ method: 'PUT', key, headers, body: first });
    return;
  }
  const id = textOf(
    (await client.ask({ method: 'POST', key, headers, query: { uploads: '' } })).text,
    'UploadId',
  );
  if (id === undefined) throw new StoreUnavailable('unreachable', `${client.name} gave no upload id.`);
  try {
    const tags: string[] = [];
    const send = async (part: Uint8Array): Promise<void> => {
      const query = { partNumber: String(tags.length + 1), uploadId: id };
      const answer = await client.ask({ method: 'PUT', key, query, body: part });
      tags.push(answer.headers.get('etag') ?? '');
    };
    await send(first);
    await send(second.value);
    for await (const part of parts) await send(part);
    const list = tags.map((tag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${tag}</ETag></Part>`);
    const done = await client.ask({
      method: 'POST',
      key,
      query: { uploadId: id },
      headers: { 'content-type': 'application/xml' },
      body: new TextEncoder().encode(`<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`),
    });
    // A completion whose answer was lost is told as unknown when it is asked for again; then the object is there.
    if (done.status === 404 && (await client.ask({ method: 'HEAD', key })).status === 404)
      throw new StoreUnavailable('unreachable', `${client.name} forgot an upload.`);
  } catch (error) {
    // What cannot be taken back now is removed by the bucket's rule for incomplete uploads.
    await client.ask({ method: 'DELETE', key, query: { uploadId: id } }).catch(() => undefined);
    throw error;
  }
}
