import type { KeyStore } from '../api/guard/index.ts';
import type { Database } from '../store/database/index.ts';

/** The API keys of a library, as the guard asks for them. */
export function keyStore({ db }: Database): KeyStore {
  return {
    find: (hash) => db.selectFrom('api_keys').selectAll().where('hash', '=', hash).executeTakeFirst(),
    async any() {
      return (await db.selectFrom('api_keys').select('id').limit(1).executeTakeFirst()) !== undefined;
    },
  };
}
