import { Fault } from '../../base/fault.ts';
import { FileStore } from './files/store.ts';
import type { ObjectStore } from './object-store.ts';
import type { S3Settings } from './s3/client.ts';

/** The environment variables that say where objects are kept. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The bucket that the environment names; undefined when it names none.
 *
 * `SHOTWRIGHT_S3_BUCKET` is the bucket; `SHOTWRIGHT_S3_ENDPOINT` its server, AWS when absent; `SHOTWRIGHT_S3_REGION`,
 * else `AWS_REGION`, else us-east-1; `SHOTWRIGHT_S3_PREFIX` is put before every key; `AWS_ACCESS_KEY_ID`,
 * `AWS_SECRET_ACCESS_KEY` and, for keys that expire, `AWS_SESSION_TOKEN` say who we are. Throws a `Fault` for what is
 * missing or malformed.
 */
export function s3Settings(environment: Environment): S3Settings | undefined {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const bucket = read('SHOTWRIGHT_S3_BUCKET');
  if (bucket === undefined) {
    const stray = ['SHOTWRIGHT_S3_ENDPOINT', 'SHOTWRIGHT_S3_PREFIX'].find(read);
    if (stray) throw wrong(stray, 'is set without a bucket', 'Set SHOTWRIGHT_S3_BUCKET too.');
    return undefined;
  }
  if (!/^[A-Za-z0-9._-]{3,255}$/.test(bucket) || /^\.+$/.test(bucket))
    throw wrong('SHOTWRIGHT_S3_BUCKET', 'is no name of a bucket', 'Set it to the name alone, without a URL.');
  const region = read('SHOTWRIGHT_S3_REGION') ?? read('AWS_REGION') ?? 'us-east-1';
  const endpoint = read('SHOTWRIGHT_S3_ENDPOINT') ?? `https://s3.${region}.amazonaws.com`;
  if (!/^https?:/i.test(endpoint) || !URL.canParse(endpoint))
    throw wrong(
      'SHOTWRIGHT_S3_ENDPOINT',
      'is no URL',
      'Set it to the server, such as https://s3.example.com.',
    );
  const prefix = (read('SHOTWRIGHT_S3_PREFIX') ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^[A-Za-z0-9._/-]{0,256}$/.test(prefix) || prefix.split('/').some((word) => /^\.{1,2}$/.test(word)))
    throw wrong(
      'SHOTWRIGHT_S3_PREFIX',
      'is no prefix',
      'Use words of A-Z, a-z, 0-9, dot, underscore and hyphen, with slashes between them.',
    );
  const needed = (name: string): string => {
    const value = read(name);
    if (value === undefined) throw wrong(name, 'is not set', 'The bucket of SHOTWRIGHT_S3_BUCKET needs it.');
    return value;
  };
  const sessionToken = read('AWS_SESSION_TOKEN');
  return {
    endpoint,
    bucket,
    region,
    prefix: prefix && `${prefix}/`,
    accessKeyId: needed('AWS_ACCESS_KEY_ID'),
    secretAccessKey: needed('AWS_SECRET_ACCESS_KEY'),
    ...(sessionToken !== undefined && { sessionToken }),
  };
}

/**
 * The store of objects that the environment asks for: a bucket, or files below a folder. `alone`: no other process uses
 * the folder.
 */
export async function openObjects(
  folder: string,
  options: { environment: Environment; alone?: boolean },
): Promise<ObjectStore> {
  const settings = s3Settings(options.environment);
  if (settings === undefined) return FileStore.open(folder, options);
  // The S3 client is loaded for those who have a bucket.
  const { S3Store } = await import('./s3/store.ts');
  return new S3Store(settings);
}

const wrong = (name: string, what: string, remedy: string): Fault =>
  new Fault(`${name} ${what}.`, { remedy, where: name });
