import type { Passage } from '../../brief/brief.ts';
import { colourWords } from '../words/colours.ts';
import { clauses, scan, stem } from '../words/scan.ts';
import { claim, type ElementKind } from './element.ts';
import { part } from './scene.ts';

/** 'palette: amber, cream' inside a lighting line, a style or the prose. */
const inline = /\b(?:colou?r )?palette\s*(?:of|is|:|–|—|-|=)?\s*([^.;\n]+)/giu;
const entry = /[^,;/·|&+\n]+/gu;
const lead = /^(?:\s*(?:and|with|plus|mostly|mainly|touches of|hints of|accents? of|a|the|of|in)\s+)+/iu;

/** The anchor colours, as a set. */
export const palette: ElementKind = {
  id: 'palette',
  fields: ['palette'],
  label: 'Palette',
  names: [
    'palette',
    'color palette',
    'colour palette',
    'colors',
    'colours',
    'color',
    'colour',
    'color scheme',
    'colour scheme',
    'anchor colors',
    'grade',
    'color grade',
    'grading',
    'grade',
    'palette anchors',
  ],
  read({ shot }) {
    return anchorsOf(shot).flatMap((passage) =>
      [...passage.text.replace(/\band\b/giu, (w) => ','.padEnd(w.length)).matchAll(entry)].flatMap((m) => {
        const skip =
          (lead.exec(m[0])?.[0].length ?? 0) + m[0].slice(lead.exec(m[0])?.[0].length ?? 0).search(/\S/);
        const name = m[0].slice(Math.max(0, skip)).replace(/[\s.:!?]+$/u, '');
        if (!/\p{L}/u.test(name)) return [];
        const value = name
          .toLowerCase()
          .split(/[\s-]+/u)
          .map((w) => stem(w).replace(/^grey$/, 'gray'))
          .join(' ');
        return [claim('colour', value, part(passage, m.index + Math.max(0, skip), name.length))];
      }),
    );
  },
};

/** Passages that list colours: labelled ones, and 'palette: …' inside others. */
export function anchorsOf(shot: Parameters<ElementKind['read']>[0]['shot']): Passage[] {
  const labelled = shot.palette.filter((p) => !shot.lighting.some((l) => l.span.start === p.span.start));
  const shared = shot.palette.filter((p) => !labelled.includes(p));
  const inside = [...shot.lighting, ...shot.style, ...shot.scene, ...shot.camera]
    .filter((p) => /palette/i.test(p.text))
    .flatMap((p) =>
      [...p.text.matchAll(inline)].map((m) => {
        const found = part(p, m.index + m[0].length - (m[1] as string).length, (m[1] as string).length);
        return { text: found.phrase, span: found.span };
      }),
    );
  if (labelled.length + inside.length > 0) return [...labelled, ...inside];
  // A line of light and palette in one: only what is a colour.
  return clauses(shared).filter(
    (p) => scan([p], colourWords).length > 0 && !/light|key|fill|rim/i.test(p.text),
  );
}
