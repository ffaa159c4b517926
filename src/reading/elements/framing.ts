import {
  allSizeWords,
  angleWords,
  dutchWords,
  lensWords,
  sizeWords,
  twoShotWords,
  viewWords,
} from '../words/camera.ts';
import { scan } from '../words/scan.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { overlaps } from './scene.ts';

/** Size, height and side of the view. */
export const framing: ElementKind = {
  id: 'framing',
  fields: ['camera'],
  label: 'Camera shot',
  names: [
    'framing',
    'shot size',
    'size',
    'angle',
    'camera angle',
    'composition',
    'crop',
    'view',
    'viewpoint',
    'perspective',
    'point of view',
    'frame',
    'shot type',
  ],
  read({ camera, labelled, shot }) {
    // 'A 100mm macro' is a lens.
    const lines = [...shot.lens, ...shot.depthOfField];
    const views = camera.filter(
      (c) => !lines.some((l) => c.span.start >= l.span.start && c.span.end <= l.span.end),
    );
    return views.flatMap((clause) => {
      // 'Wide-angle lens' is no wide shot.
      const lenses = scan([clause], lensWords);
      const found: Claim[] = [];
      const add = <T>(facet: string, hits: ReturnType<typeof scan<T>>): void => {
        for (const hit of hits)
          if (!lenses.some((l) => overlaps(l.span, hit.span)))
            found.push(claim(facet, String(hit.value), hit));
      };
      add('size', scan([clause], labelled.has(clause) ? allSizeWords : sizeWords));
      add('angle', scan([clause], angleWords));
      add('view', scan([clause], viewWords));
      add('tilt', scan([clause], dutchWords));
      add('group', scan([clause], twoShotWords));
      // Words of one phrase: 'medium close-up' of 'medium close-up two-shot' is told once.
      return found.filter(
        (c) =>
          !found.some(
            (o) =>
              o !== c &&
              o.facet === c.facet &&
              o.span.end - o.span.start > c.span.end - c.span.start &&
              overlaps(o.span, c.span),
          ),
      );
    });
  },
};
