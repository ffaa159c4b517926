import { createHash, timingSafeEqual } from 'node:crypto';

/** What the guard has to know of a key; the row that `store/` keeps. */
export interface KeyRecord {
  readonly id: string;
  readonly project: string;
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly priority: number;
  readonly requests_per_minute: number | null;
  readonly revoked_at: Date | null;
}

/** Where keys are kept. */
export interface KeyStore {
  /** The key with this hash, revoked or not. */
  find(hash: string): Promise<KeyRecord | undefined>;
  /** Whether a key was ever made; revoked ones count, so that revoking the last one closes the server. */
  any(): Promise<boolean>;
}

/** How long a node goes on believing what it read of keys; a revoked key is refused everywhere after this. */
const FRESH_MS = 1000;
/** Keys that a node remembers; one entry is about 300 bytes. */
const MOST = 10_000;

/**
 * Keys as a node knows them: looked up by hash, remembered for a second, so that a busy client costs one look-up a
 * second. Keys that do not exist are never remembered: guesses cannot fill the memory.
 */
export class KeyRing {
  readonly #store: KeyStore;
  readonly #now: () => number;
  readonly #known = new Map<string, { readonly record: KeyRecord; readonly at: number }>();
  #required = { value: false, at: Number.NEGATIVE_INFINITY };

  constructor(store: KeyStore, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** Whether callers have to show a key: from the first one that was ever made. */
  async required(): Promise<boolean> {
    const now = this.#now();
    if (!this.#required.value && now - this.#required.at >= FRESH_MS)
      this.#required = { value: await this.#store.any(), at: now };
    return this.#required.value;
  }

  /** Whether a key was good when it was last seen here, without asking anybody. */
  remembers(key: string): boolean {
    return this.#known.has(hashOf(key).toString('hex'));
  }

  /** The record of a key that may be used now. */
  async find(key: string): Promise<KeyRecord | undefined> {
    const digest = hashOf(key);
    const hash = digest.toString('hex');
    const now = this.#now();
    const known = this.#known.get(hash);
    if (known && now - known.at < FRESH_MS) return known.record;
    // Remembered until the store has answered: meanwhile others' guesses hold up none of its requests.
    const record = await this.#store.find(hash);
    this.#known.delete(hash);
    if (!record || record.revoked_at !== null || !same(digest, record.hash)) return undefined;
    if (this.#known.size >= MOST) this.#known.delete(this.#known.keys().next().value as string);
    this.#known.set(hash, { record, at: now });
    return record;
  }
}

/** SHA-256; a key has 256 random bits, so there is nothing that a slow hash would protect. */
const hashOf = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

function same(digest: Buffer, hexadecimal: string): boolean {
  const stored = Buffer.from(hexadecimal, 'hex');
  return stored.length === digest.length && timingSafeEqual(stored, digest);
}
