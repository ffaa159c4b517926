import type { Crew, Hand } from './crew.ts';
import type { Link } from './link.ts';

/** The process of one job: taken when there is work for it, and another one when it ended. */
export class Shooter {
  private hand: Hand | undefined;

  constructor(private readonly crew: Crew) {}

  /** As `Link.ask`, of a process that lives. */
  ask: Link['ask'] = (method, ask, options) => {
    if (!this.hand?.link.alive) {
      this.release(false);
      this.hand = this.crew.take();
    }
    return this.hand.link.ask(method, ask, options);
  };

  /** @param well the job ended well, so that its process may serve again */
  release(well: boolean): void {
    if (this.hand) this.crew.release(this.hand, well);
    this.hand = undefined;
  }
}
