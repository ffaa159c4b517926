import type { Beat, Claim, Plan } from '../plan.ts';

/** What was directed of the new words as if they were a brief of their own. */
export interface Wished {
  readonly look: Plan['look'];
  readonly palette: readonly string[];
  readonly mood: Plan['mood'];
  readonly set: Plan['set'];
  readonly lights: Plan['lights'];
  /** Did the words name a place, an hour, a weather? */
  readonly named: {
    readonly place?: string | undefined;
    readonly time?: string | undefined;
    readonly weather?: string | undefined;
  };
}

const whys: Partial<Record<Claim['kind'], string>> = {
  style: 'The clip goes on in the look that it has.',
  palette: 'The clip goes on in the colours that it has.',
  mood: 'The clip goes on in the mood that it has.',
  setting: 'The clip goes on at the place and hour at which it is.',
  weather: 'The clip goes on in the weather that it has.',
  light: 'The clip goes on in the light that it has.',
};

/** Does what the words ask of what stays as it is ask for what is there already? */
function same(claim: Claim, source: Plan, wished: Wished): boolean {
  const { named } = wished;
  switch (claim.kind) {
    case 'style':
      return wished.look.kind === source.look.kind;
    case 'palette':
      return wished.palette.every((c) => source.palette.includes(c));
    case 'mood':
      return wished.mood.words.every((w) => source.mood.words.includes(w));
    case 'setting':
      return (
        (named.place === undefined || named.place === source.set.place) &&
        (named.time === undefined || named.time === source.set.time) &&
        wished.set.state.every((s) => source.set.state.includes(s))
      );
    case 'weather':
      return claim.by?.endsWith(' m/s')
        ? Math.abs(wished.set.weather.wind - source.set.weather.wind) < 1
        : named.weather === undefined || named.weather === source.set.weather.kind;
    case 'light': {
      const sources = new Set(source.lights.map((l) => l.source));
      return wished.lights.every((l) => l.role === 'ambient' || l.role === 'fill' || sources.has(l.source));
    }
    default:
      return true;
  }
}

/** What is no body: nothing near to what it is to do is done by it. */
const scenery: ReadonlySet<string> = new Set(['set', 'sky']);

/** Is a beat one that only comes near to what sky or set is to do? 'The sun goes down' is no drip of anything. */
export const standsIn = (beat: Beat, claims: readonly Claim[]): boolean =>
  scenery.has(beat.actor) && claims.some((c) => c.about === beat.id && c.ceiling === 'approximated');

/** The claim of a beat that nothing stands in for. */
export const leftAsItIs = ({ by: _, ...claim }: Claim): Claim => ({
  ...claim,
  about: 'set',
  ceiling: 'omitted',
  why: whys.light!,
});

/** Claims about what a clip that goes on cannot change: it is there already, or it is left out and said so. */
export function keptAsItIs(claims: readonly Claim[], source: Plan, wished: Wished): Claim[] {
  return claims.flatMap((claim): Claim[] => {
    const why = whys[claim.kind];
    if (why === undefined) return [claim];
    // What nobody asked for was settled when the clip was begun.
    if (claim.ceiling === 'undirected') return [];
    // Weather and light that a beat changes answer for themselves.
    if (claim.about !== undefined && /^beat-/.test(claim.about)) return [claim];
    return same(claim, source, wished) ? [claim] : [{ ...claim, ceiling: 'omitted', why }];
  });
}
