import { HARDLY_READ, hardlyRead, tally } from '../../direct/tally.ts';
import type { Manifest } from '../../film/manifest.ts';
import type { Report } from './studio.ts';

/** Most rows of coverage that travel with a video; its manifest has all of them. */
const MOST_ROWS = 200;

/** What is told of a clip beside it: how much of the brief it shows, phrase by phrase, and what was done otherwise. */
export function reportOf({ coverage, notes, seed, drawn, sound, frames }: Manifest): Report {
  return {
    engine: 'embedded',
    seed,
    coverage: {
      ...tally(coverage),
      rows: coverage.slice(0, MOST_ROWS).map(({ phrase, kind, shot, status, by, why }) => ({
        phrase,
        kind,
        shot,
        status,
        ...(by === '' ? {} : { by }),
        ...(why === '' ? {} : { why }),
      })),
    },
    notes: [...(hardlyRead(coverage) ? [HARDLY_READ] : []), ...notes],
    frames: frames[1] - frames[0] + 1,
    driver: drawn.driver,
    ...(sound ? { sound: { ...sound } } : {}),
  };
}
