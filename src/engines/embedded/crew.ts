import { Link } from './link.ts';

/** How processes are kept between jobs. */
export interface CrewOptions {
  /** Most processes that wait for work. */
  readonly spare: number;
  /** Milliseconds after which one that waits is ended. */
  readonly patience: number;
  /** The program that draws, when it is not the package's own. */
  readonly renderer?: URL;
}

/** Jobs after which a process is replaced, and bytes of memory from which on it is not kept. */
const MOST_JOBS = 50;
const MOST_MEMORY = 1024 ** 3;

/** A process with what is known of it. */
export interface Hand {
  readonly link: Link;
  jobs: number;
  timer?: NodeJS.Timeout;
}

/**
 * Processes that shoot: one a job at a time. After a job that ended well its process waits a while for the next one,
 * with driver and layers loaded; one that failed, was stopped, grew too large or served long is ended.
 */
export class Crew {
  private readonly waiting: Hand[] = [];
  private readonly working = new Set<Hand>();

  constructor(private readonly options: CrewOptions) {}

  /** A process for a job; give it back with `release`. */
  take(): Hand {
    let hand = this.waiting.pop();
    while (hand && !hand.link.alive) hand = this.waiting.pop();
    clearTimeout(hand?.timer);
    hand ??= { link: new Link(this.options.renderer), jobs: 0 };
    hand.link.hold(true);
    hand.jobs++;
    this.working.add(hand);
    return hand;
  }

  /** @param well it may serve again */
  release(hand: Hand, well: boolean): void {
    this.working.delete(hand);
    const { link } = hand;
    if (!well || !link.alive || hand.jobs >= MOST_JOBS || this.waiting.length >= this.options.spare) {
      link.kill();
      return;
    }
    this.waiting.push(hand);
    const dismiss = (): void => {
      const at = this.waiting.indexOf(hand);
      if (at >= 0) this.waiting.splice(at, 1);
      link.kill();
    };
    hand.timer = setTimeout(dismiss, this.options.patience).unref();
    link.hold(false);
    link.ask('rest', null).then(
      ({ memory }) => memory > MOST_MEMORY && this.waiting.includes(hand) && dismiss(),
      () => this.waiting.includes(hand) && dismiss(),
    );
  }

  /** End all of them, those at work too. */
  close(): void {
    for (const { link, timer } of [...this.waiting.splice(0), ...this.working]) {
      clearTimeout(timer);
      link.kill();
    }
  }
}
