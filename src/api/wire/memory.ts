import { ApiError } from './errors.ts';

/** Bytes that every body may have whatever others hold: any prompt. */
const FREE = 256 * 1024;

/** What one body holds of a `Memory`. */
export interface Held {
  /** Hold so many bytes more. Throws an `ApiError` (503) when all together would hold too many. */
  take(bytes: number): void;
  /** Give back all. */
  release(): void;
}

/**
 * Memory that the text of bodies shares: one may be as long as a picture in a data URL, and many of them at once, or
 * sent slowly and held for long, must not take the server down.
 */
export class Memory {
  readonly #most: number;
  #held = 0;

  /** @param most bytes that all bodies may hold together, beyond what each has for free */
  constructor(most: number) {
    this.#most = most;
  }

  /** A body that begins. */
  open(): Held {
    let own = 0;
    const beyond = (bytes: number): number => Math.max(0, bytes - FREE);
    return {
      take: (bytes) => {
        const more = beyond(own + bytes) - beyond(own);
        if (this.#held + more > this.#most)
          throw new ApiError(
            'unavailable',
            'Too many long bodies are sent to this server just now. Try again, or send pictures as files.',
            { code: 'bodies_too_many', retryAfter: 2 },
          );
        this.#held += more;
        own += bytes;
      },
      release: () => {
        this.#held -= beyond(own);
        own = 0;
      },
    };
  }
}

/** The memory of this process for bodies: twelve of the longest. What is made of them takes a few times as much. */
export const BODY_MEMORY = new Memory(256 * 1024 * 1024);
