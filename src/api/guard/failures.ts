/**
 * Counts failures by network in windows of a minute and says when there were too many. In memory and per node: it
 * keeps guesses off the database; what makes them hopeless is the length of keys.
 */
export class FailureBudget {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** Oldest first. */
  readonly #windows = new Map<string, { count: number; readonly until: number }>();

  /** @param perMinute failures that a network has for free */
  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Count a failure. */
  spend(network: string): void {
    const window = this.#window(network);
    if (window) {
      window.count++;
      return;
    }
    if (this.#windows.size >= MOST) this.#windows.delete(this.#windows.keys().next().value as string);
    this.#windows.set(network, { count: 1, until: this.#now() + 60_000 });
  }

  /** Whether a network has no failure left. */
  exhausted(network: string): boolean {
    return (this.#window(network)?.count ?? 0) >= this.#perMinute;
  }

  /** Seconds until it has some again. */
  wait(network: string): number {
    const window = this.#window(network);
    return window ? (window.until - this.#now()) / 1000 : 0;
  }

  #window(network: string): { count: number; readonly until: number } | undefined {
    const window = this.#windows.get(network);
    if (window === undefined || window.until > this.#now()) return window;
    this.#windows.delete(network);
    return undefined;
  }
}

/** Networks that are remembered; whoever commands more has better uses for them. */
const MOST = 10_000;
