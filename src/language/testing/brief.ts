import { slice } from '../../base/span.ts';
import { BriefDocument } from '../brief-document.ts';
import { type MarkedText, markedText } from './markers.ts';

/** A marked text, open as a document. */
export interface MarkedBrief extends MarkedText {
  readonly document: BriefDocument;
  /** The first cursor. */
  readonly cursor: number;
  /** What the ranges hold. */
  readonly words: readonly string[];
}

/**
 * Opens a marked text as an editor would.
 * @example markedBrief('Camera: <|>').document.version // 1
 */
export function markedBrief(marked: string): MarkedBrief {
  const found = markedText(marked);
  return {
    ...found,
    document: new BriefDocument('file:///test.brief', 'brief', 1, found.text),
    cursor: found.cursors[0] ?? 0,
    words: found.ranges.map((range) => slice(found.text, range)),
  };
}

/** A brief of every part, for tests. */
export const HARBOUR = `---
seconds: 8
---
1990s documentary on 16mm film, handheld. A woman in a red coat and an old fisherman stand on a pier at dawn.

Cinematography:
Camera shot: Medium two-shot, slow push-in, eye level.
Lens: 50mm, shallow depth of field
Lighting: Soft window light, cool fill
Palette: amber, deep teal, cream
Mood: tender

Actions:
- She turns to him.
- He coils a rope, then lets it drop.

<!-- shotwright-disable-next-line dialogue-too-long -- it is slow -->
Dialogue:
- Woman (quietly): "You came back, and you never wrote."
- Fisherman: "The sea had other plans."

Background Sound: waves, gulls, a bell far off
`;
