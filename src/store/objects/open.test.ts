import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../base/fault.ts';
import { FileStore } from './files/store.ts';
import { openObjects, s3Settings } from './open.ts';
import { S3Store } from './s3/store.ts';

const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

describe('where objects are kept', () => {
  it('in a bucket when one is named, else in files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shotwright-open-'));
    const environment = { SHOTWRIGHT_S3_BUCKET: 'clips', ...keys };
    expect(await openObjects(folder, { environment })).toBeInstanceOf(S3Store);
    expect(await openObjects(folder, { environment: {} })).toBeInstanceOf(FileStore);
    rmSync(folder, { recursive: true });
  });

  it('reads its settings', () => {
    expect(s3Settings({ SHOTWRIGHT_S3_BUCKET: ' clips ', ...keys })).toEqual({
      endpoint: 'https://s3.us-east-1.amazonaws.com',
      bucket: 'clips',
      region: 'us-east-1',
      prefix: '',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
    });
    const all = {
      SHOTWRIGHT_S3_BUCKET: 'clips',
      SHOTWRIGHT_S3_ENDPOINT: 'http://store:9000',
      SHOTWRIGHT_S3_REGION: 'eu-1',
      SHOTWRIGHT_S3_PREFIX: '/studio/a/',
      AWS_SESSION_TOKEN: 'token',
      ...keys,
    };
    expect(s3Settings(all)).toMatchObject({
      endpoint: 'http://store:9000',
      region: 'eu-1',
      prefix: 'studio/a/',
      sessionToken: 'token',
    });
  });

  it.each([
    [{ SHOTWRIGHT_S3_ENDPOINT: 'http://store:9000' }, 'SHOTWRIGHT_S3_ENDPOINT'],
    [{ SHOTWRIGHT_S3_BUCKET: 'clips' }, 'AWS_ACCESS_KEY_ID'],
    [{ SHOTWRIGHT_S3_BUCKET: 'clips', AWS_ACCESS_KEY_ID: 'id' }, 'AWS_SECRET_ACCESS_KEY'],
    [{ SHOTWRIGHT_S3_BUCKET: 's3://clips', ...keys }, 'SHOTWRIGHT_S3_BUCKET'],
    [{ SHOTWRIGHT_S3_BUCKET: '...', ...keys }, 'SHOTWRIGHT_S3_BUCKET'],
    [
      { SHOTWRIGHT_S3_BUCKET: 'clips', SHOTWRIGHT_S3_ENDPOINT: 'store:9000', ...keys },
      'SHOTWRIGHT_S3_ENDPOINT',
    ],
    [
      { SHOTWRIGHT_S3_BUCKET: 'clips', SHOTWRIGHT_S3_ENDPOINT: 'file:///etc', ...keys },
      'SHOTWRIGHT_S3_ENDPOINT',
    ],
    [{ SHOTWRIGHT_S3_BUCKET: 'clips', SHOTWRIGHT_S3_PREFIX: 'a/../b', ...keys }, 'SHOTWRIGHT_S3_PREFIX'],
  ])('%j: says what is wrong', (environment, where) => {
    let error: unknown;
    try {
      s3Settings(environment);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(Fault);
    expect(error).toMatchObject({ where });
  });
});
