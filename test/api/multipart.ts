/** A part of a hand-made multipart body: header lines and content. */
export interface RawPart {
  readonly headers: string;
  readonly content: string | Uint8Array;
}

export const BOUNDARY = 'x-boundary-x';
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** A text field as a part. */
export const field = (name: string, content: string | Uint8Array): RawPart => ({
  headers: `Content-Disposition: form-data; name="${name}"`,
  content,
});

/** A file as a part. */
export const file = (
  name: string,
  content: string | Uint8Array,
  { filename = 'a.bin', type = 'application/octet-stream' } = {},
): RawPart => ({
  headers: `Content-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: ${type}`,
  content,
});

/** The bytes of a body. */
export function rawMultipart(parts: readonly RawPart[], end = `--${BOUNDARY}--\r\n`): Buffer {
  const pieces = parts.flatMap(({ headers, content }) => [
    Buffer.from(`--${BOUNDARY}\r\n${headers}\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...pieces, Buffer.from(end)]);
}
