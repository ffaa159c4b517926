import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** Bytes of the check that stands before what is kept. */
const CHECK = 16;

const checkOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest().subarray(0, CHECK);

/** Plain data with typed arrays as bytes for a cache, with a check before them. */
export function pack(value: unknown): Uint8Array {
  const body = serialize(value);
  return Buffer.concat([checkOf(body), body]);
}

/** What `pack` packed, or undefined when the bytes are damaged or of another kind. */
export function unpack(bytes: Uint8Array): unknown {
  const body = bytes.subarray(CHECK);
  if (!checkOf(body).equals(bytes.subarray(0, CHECK))) return undefined;
  try {
    return deserialize(body);
  } catch {
    return undefined;
  }
}
