import type { Model } from '../set/model.ts';

/** The numbers that the id picture holds, and whose they are. */
export class Numbers {
  private readonly owners: string[] = [''];
  private readonly byOwner = new Map<string, number>();

  /** The number of an owner: a plan id, 'set', or 'set/name' for a dressing of the set. */
  of(owner: string): number {
    let n = this.byOwner.get(owner);
    if (n === undefined) {
      n = this.owners.length;
      this.owners.push(owner);
      this.byOwner.set(owner, n);
    }
    return n;
  }

  /** Numbers of a model's dressings, all of one name sharing one. */
  dressings(model: Model): number[] {
    return model.dressed.map((d) => this.of(`set/${d.thing}`));
  }

  /** Whose a number is; '' for nothing. */
  owner(n: number): string {
    return this.owners[n] ?? '';
  }

  /** All owners but nothing. */
  all(): readonly string[] {
    return this.owners.slice(1);
  }
}
