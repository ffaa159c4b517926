import type { Vec3 } from '../../base/vectors.ts';
import type { Solid } from '../../catalogue/kit/solids.ts';
import { pieceName } from '../../catalogue/kit/strike.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Prop } from '../plan.ts';

/** What is wider than this is built in: a wall, a counter, a railing; a room is known by its bed. Metres. */
const BUILT_IN = 3.4;
const FURNITURE = 1.3;
/** Indoors, what reaches this high carries something, metres. */
const CARRYING = 2.1;
/** What begins higher hangs or lies on something, metres. */
const ON_THE_FLOOR = 0.6;

/** Pieces of a kind of which one is not missed though the kind is named. */
const MANY = 6;

/** A piece of dressing with the box about it. */
interface Piece {
  readonly low: Vec3;
  readonly high: Vec3;
}

/**
 * The loose dressing of a set: what a crew would carry out of the way of a walk or of the lens. Never what the text
 * names, what somebody sits on or stands at, or what is built in.
 */
export class Dressing {
  private readonly pieces = new Map<string, Piece>();
  private readonly fixed = new Set<string>();
  /** How many of each kind there are. */
  private readonly numbers = new Map<string, number>();
  /** What is named, used or the place itself: never taken away, not even for the lens. */
  private readonly kept = new Set<string>();
  private readonly set: SetChoice;

  constructor(
    context: Context,
    set: SetChoice,
    casting: Casting,
    solids: readonly Solid[],
    props: readonly Prop[],
  ) {
    // What lies on a table of the set keeps it there.
    const laid = props.filter((p) => p.place.relation === 'on' && p.place.on === undefined);
    this.set = set;
    for (const s of solids) {
      if (s.piece === undefined) continue;
      const p = this.pieces.get(s.piece);
      this.pieces.set(
        s.piece,
        p ? { low: least(p.low, s.low), high: most(p.high, s.high) } : { low: s.low, high: s.high },
      );
    }
    for (const name of this.pieces.keys())
      this.numbers.set(pieceName(name), (this.numbers.get(pieceName(name)) ?? 0) + 1);
    const plain = (w: string): string => w.toLowerCase().replaceAll('-', ' ').replace(/s$/, '');
    const said = new Set(
      context.shots.flatMap((shot) =>
        shot.reading.entities
          .filter((e) => !e.negated && (e.role === 'thing' || casting.members.get(e.id)?.includes('set')))
          .flatMap((e) => [plain(e.noun), ...(e.match ? [plain(e.match.id)] : [])]),
      ),
    );
    // What a place is called after is the place: a pier is what one walks on.
    const ground = new Set([set.place.id, ...set.place.words].map(plain));
    for (const [name, { low, high }] of this.pieces) {
      const kind = pieceName(name);
      const words = [kind, ...(kinds.things.get(kind)?.words ?? [])].map(plain);
      const used = [...casting.cast, ...laid].some(
        ({ place: { at, relation } }) =>
          relation !== undefined &&
          at[0] > low[0] - 0.2 &&
          at[0] < high[0] + 0.2 &&
          at[2] > low[2] - 0.2 &&
          at[2] < high[2] + 0.2,
      );
      // Of many that are named, one tree of a wood may go.
      const many = (this.numbers.get(kind) ?? 0) >= MANY;
      const own = used || (!many && words.some((w) => said.has(w) || ground.has(w)));
      if (own) this.kept.add(name);
      if (
        own ||
        Math.max(high[0] - low[0], high[2] - low[2]) > (set.place.facts.indoor ? FURNITURE : BUILT_IN) ||
        low[1] > ON_THE_FLOOR ||
        (set.place.facts.indoor && high[1] > CARRYING)
      )
        this.fixed.add(name);
    }
  }

  /** Can this be carried away? */
  isLoose(solid: Solid): boolean {
    return solid.piece !== undefined && !this.fixed.has(solid.piece);
  }

  /** Can it be taken away for the lens though it is built in: a wild wall? */
  isWild(solid: Solid): boolean {
    return solid.piece !== undefined && !this.kept.has(solid.piece);
  }

  /**
   * Leave pieces out of the set, with what lies on them.
   * @param wild also what is built in
   */
  strike(names: Iterable<string>, wild = false): void {
    const fixed = wild ? this.kept : this.fixed;
    const struck = new Set(this.set.plan.struck);
    for (const name of names) {
      const under = this.pieces.get(name);
      if (!under || fixed.has(name)) continue;
      struck.add(name);
      for (const [other, { low, high }] of this.pieces) {
        const [x, z] = [(low[0] + high[0]) / 2, (low[2] + high[2]) / 2];
        if (
          low[1] > 0.25 &&
          low[1] < under.high[1] + 0.12 &&
          high[1] < under.high[1] + 1 &&
          x > under.low[0] &&
          x < under.high[0] &&
          z > under.low[2] &&
          z < under.high[2]
        )
          struck.add(other);
      }
    }
    this.set.plan.struck = [...struck].slice(0, 200);
  }
}

const least = (a: Vec3, b: Vec3): Vec3 => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])];
const most = (a: Vec3, b: Vec3): Vec3 => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])];
