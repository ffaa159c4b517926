/** How an endpoint did when it was last tried by this node. */
type Standing = 'proven' | 'failing';

/**
 * Shares a node's deliveries out among endpoints, so that slow and dead ones never hold up the others: endpoints that
 * answered well may have several at once, others one, and those that failed last may together have half of all.
 */
export class Lanes {
  readonly #all: number;
  readonly #each: number;
  readonly #flying = new Map<string, number>();
  readonly #standings = new Map<string, Standing>();
  #count = 0;

  /**
   * @param all deliveries at once
   * @param each deliveries at once to a proven endpoint
   */
  constructor(all: number, each: number) {
    this.#all = all;
    this.#each = each;
  }

  /** Deliveries that may be begun now. */
  get free(): number {
    return this.#all - this.#count;
  }

  /** Endpoints that get no further delivery now. */
  busy(): string[] {
    const failing = [...this.#standings].filter(([, standing]) => standing === 'failing').map(([id]) => id);
    const failingCount = failing.reduce((sum, id) => sum + (this.#flying.get(id) ?? 0), 0);
    const full = [...this.#flying].filter(([id, count]) => count >= this.#limit(id)).map(([id]) => id);
    return failingCount >= this.#all / 2 ? [...new Set([...full, ...failing])] : full;
  }

  /** Count a delivery that begins. */
  begin(endpoint: string): void {
    this.#count++;
    this.#flying.set(endpoint, (this.#flying.get(endpoint) ?? 0) + 1);
  }

  /** Count one that ended; `delivered` is undefined when it was not tried to its end. */
  end(endpoint: string, delivered: boolean | undefined): void {
    this.#count--;
    const left = (this.#flying.get(endpoint) ?? 1) - 1;
    if (left === 0) this.#flying.delete(endpoint);
    else this.#flying.set(endpoint, left);
    if (delivered === undefined) return;
    // The latest are last, so that what is forgotten is what was not used for longest.
    this.#standings.delete(endpoint);
    this.#standings.set(endpoint, delivered ? 'proven' : 'failing');
    if (this.#standings.size > MOST) this.#standings.delete(this.#standings.keys().next().value as string);
  }

  #limit(endpoint: string): number {
    return this.#standings.get(endpoint) === 'proven' ? this.#each : 1;
  }
}

/** Endpoints that are remembered. */
const MOST = 10_000;
