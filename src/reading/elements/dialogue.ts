import type { DialogueLine } from '../../brief/brief.ts';
import { plainNoun } from './cast.ts';
import { type Claim, claim, type ElementKind } from './element.ts';

/** Words as they sound: letters and digits only. */
const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Who says what, in order, and how. */
export const dialogue: ElementKind = {
  id: 'dialogue',
  fields: ['dialogue'],
  label: 'Dialogue',
  names: [
    'dialogue',
    'dialog',
    'line',
    'lines',
    'spoken line',
    'speech',
    'spoken words',
    'words',
    'voice-over',
    'voiceover',
    'narration',
  ],
  ordered: true,
  read({ shot }) {
    return shot.dialogue.flatMap((line) => {
      const words: Claim[] = [
        claim('words', spoken(line.words.text), { phrase: line.words.text, span: line.words.span }),
      ];
      if (line.speaker)
        words.push(claim('speaker', speakerOf(line), { phrase: line.speaker.text, span: line.speaker.span }));
      if (line.delivery)
        words.push(
          claim('delivery', spoken(line.delivery.text), {
            phrase: line.delivery.text,
            span: line.delivery.span,
          }),
        );
      return words;
    });
  },
};

/** A label without article; of a clause ('She whispers') nobody knows more than the pronoun. */
const speakerOf = (line: DialogueLine): string =>
  plainNoun(spoken(line.speaker?.text ?? '').replace(/^(?:the|a|an) /, ''));
