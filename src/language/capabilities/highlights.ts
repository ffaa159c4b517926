import type { Capability } from '../capability.ts';
import { mentionsOf, speakerAt } from '../speakers.ts';

/** Every place where the speaker under the cursor is called by name. */
export const highlights: Capability = {
  id: 'highlights',
  provides: { documentHighlightProvider: true },
  serve({ connection, documents }) {
    connection.onDocumentHighlight(({ textDocument, position }) => {
      const document = documents.get(textDocument.uri);
      const found = document && speakerAt(document, document.offsetAt(position));
      if (!document || !found) return [];
      return [...found.speaker.spans, ...mentionsOf(document, found.speaker.name)].map((span) => ({
        range: document.rangeOf(span),
      }));
    });
  },
};
