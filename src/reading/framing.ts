import type { Span } from '../base/span.ts';
import type { Passage, ShotBrief } from '../brief/brief.ts';
import {
  type Angle,
  allSizeWords,
  angleWords,
  cue,
  dutchWords,
  type ShotSize,
  sizeWords,
  twoShotWords,
  type Viewpoint,
  viewWords,
} from './words/camera.ts';
import { clauses, scan, sentences } from './words/scan.ts';

/** A word for what the frame holds or where the camera looks from. */
export type Framing = { readonly phrase: string; readonly span: Span } & (
  | { readonly kind: 'size'; readonly value: ShotSize }
  | { readonly kind: 'angle'; readonly value: Angle }
  | { readonly kind: 'view'; readonly value: Viewpoint }
  | { readonly kind: 'setup'; readonly value: 'dutch' | 'two-shot' }
);

/**
 * All that a shot's words say of its framing: size, angle, side and set-up, in the order of the text. Bare words
 * ('wide', 'close') count in the lines about the camera alone. English only; any text is taken.
 * @example framings(readBrief('Camera shot: Medium close-up, low angle').shots[0]).map((f) => f.value) // ['medium-close-up', 'low']
 */
export function framings(shot: ShotBrief): Framing[] {
  const labelled = clauses([...shot.camera, ...shot.lens]);
  const prose: Passage[] = sentences([...shot.style, ...shot.scene, ...shot.actions]).filter((s) =>
    cue.test(s.text),
  );
  const loose = clauses(prose).filter((c) => cue.test(c.text));
  const both = [...labelled, ...loose];
  const found: Framing[] = [
    ...scan(labelled, allSizeWords).map((hit) => ({ ...hit, kind: 'size' as const })),
    ...scan(loose, sizeWords).map((hit) => ({ ...hit, kind: 'size' as const })),
    ...scan(both, angleWords).map((hit) => ({ ...hit, kind: 'angle' as const })),
    ...scan(both, viewWords).map((hit) => ({ ...hit, kind: 'view' as const })),
    ...scan(both, dutchWords).map((hit) => ({ ...hit, kind: 'setup' as const, value: 'dutch' as const })),
    ...scan(both, twoShotWords).map((hit) => ({
      ...hit,
      kind: 'setup' as const,
      value: 'two-shot' as const,
    })),
  ];
  const seen = new Set<string>();
  return found
    .filter((f) => {
      const key = `${f.kind} ${f.span.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span.start - b.span.start);
}
