import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { EXIT } from '../../../base/exit.ts';
import { Fault } from '../../../base/fault.ts';
import { openPlain } from '../disk.ts';
import type { ObjectInfo } from '../object-store.ts';

/**
 * How an object lies on disk. Its card is `NAME~`, a small JSON file that says which file beside it has the bytes:
 * `STEM~GENERATION.EXT`, where `NAME` is `STEM.EXT`, so that people can open it. Bytes are never changed once a card
 * names them; replacing an object renames a new card over the old one, which is the moment at which it changes. No key
 * has a tilde, so files of different objects never meet, nor do the objects `a` and `a/b`.
 */
const Card = z.object({
  schema: z.literal(1),
  file: z.string().regex(/^[A-Za-z0-9._-]*~[a-z0-9]+(?:\.[A-Za-z0-9_-]+)?$/),
  size: z.int().nonnegative(),
  etag: z.string().regex(/^"[\w-]+"$/),
  type: z.string(),
  modified: z.iso.datetime(),
});
export type Card = z.infer<typeof Card>;

/** Ends the names of cards. */
const MARK = '~';

/** The name of the card of an object, by the last word of its key. */
export const cardName = (word: string): string => `${word}${MARK}`;

/** The last word of the key whose card this is; undefined for a file that is no card. */
export const wordOfCard = (name: string): string | undefined =>
  name.endsWith(MARK) ? name.slice(0, -1) : undefined;

/** Whether a file is the bytes of an object, of this or an earlier generation. */
export const isBytes = (name: string): boolean => name.includes(MARK) && !name.endsWith(MARK);

/** A new name for the bytes of an object. */
export function bytesName(word: string): string {
  const generation = BigInt(`0x${randomBytes(8).toString('hex')}`).toString(36);
  const [, stem, extension] = /^(.*?)(\.[A-Za-z0-9_-]+)?$/.exec(word) as unknown as [string, string, string?];
  return `${stem}${MARK}${generation}${extension ?? ''}`;
}

/** The card of an object; undefined when there is none. Throws a `Fault` for one that was damaged. */
export async function readCard(folder: string, word: string): Promise<Card | undefined> {
  const handle = await openPlain(`${folder}/${cardName(word)}`);
  if (handle === undefined) return undefined;
  try {
    const { success, data } = Card.safeParse(JSON.parse(await handle.readFile('utf8')));
    if (success) return data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  } finally {
    await handle.close();
  }
  throw damaged(`${folder}/${cardName(word)}`);
}

/** What a card tells callers. */
export const infoOf = (key: string, card: Card): ObjectInfo => ({
  key,
  size: card.size,
  etag: card.etag,
  type: card.type,
  modified: new Date(card.modified),
});

/** Something in the store is not as we left it. */
export const damaged = (path: string): Fault =>
  new Fault(`${path} is damaged.`, {
    exit: EXIT.environment,
    remedy: 'Something else changed it; restore it from a backup or delete the object.',
    where: path,
  });
