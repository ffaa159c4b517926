import { z } from 'zod';
import { SCOPES } from '../../api/guard/scopes.ts';
import type { Database } from '../../store/database/index.ts';
import { createKey, type KeyInfo, listKeys, revokeKey } from '../../store/keys.ts';
import type { Operation } from './operation.ts';

const count = z.int().min(1).max(1_000_000).nullable();

const NewKey = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u, 'use characters that can be seen'),
  project: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'use 1 to 64 of A-Z, a-z, 0-9, dot, underscore and hyphen'),
  scopes: z.array(z.enum([...SCOPES, '*'])).min(1),
  concurrency: count,
  requestsPerMinute: count,
  priority: z.int().min(-1000).max(1000),
});

/** A key as JSON. */
export type KeyRow = Omit<KeyInfo, 'created' | 'revoked'> & {
  readonly created: string;
  readonly revoked: string | null;
};

const rowOf = (info: KeyInfo): { [K in keyof KeyRow]: KeyRow[K] } => ({
  ...info,
  created: info.created.toISOString(),
  revoked: info.revoked?.toISOString() ?? null,
});

/** What `shotwright keys` asks for. */
export function keyOperations({ db }: Database) {
  return {
    'keys.create': {
      input: NewKey,
      async run(wish) {
        const { key, info } = await createKey(db, { ...wish, scopes: [...new Set(wish.scopes)] });
        return { key, info: rowOf(info) };
      },
    } satisfies Operation<z.infer<typeof NewKey>, { key: string; info: KeyRow }>,
    'keys.list': {
      input: z.strictObject({ revoked: z.boolean() }),
      run: async (options) => (await listKeys(db, options)).map(rowOf),
    } satisfies Operation<{ revoked: boolean }, KeyRow[]>,
    'keys.revoke': {
      input: z.strictObject({ id: z.string().max(100) }),
      run: async ({ id }) => rowOf(await revokeKey(db, id)),
    } satisfies Operation<{ id: string }, KeyRow>,
  };
}
