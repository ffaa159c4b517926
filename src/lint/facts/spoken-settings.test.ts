import { describe, expect, it } from 'vitest';
import { spokenSettings } from './spoken-settings.ts';

const said = (text: string, beats = false): string[] =>
  spokenSettings({ text, span: { start: 0, end: text.length } }, beats).map(
    ({ kind, value, span }) => `${kind} ${value ?? '?'}: ${text.slice(span.start, span.end)}`,
  );

describe('spokenSettings', () => {
  it.each([
    ['A 12-second, 16:9 shot of a fox.', ['length 12: 12-second', 'aspect 16:9: 16:9']],
    ['An 8-second 1080p video.', ['length 8: 8-second', 'resolution 1080p: 1080p']],
    ['A fox, about 8 seconds please.', ['length 8: about 8 seconds']],
    ['A fox, sharp, HD, grain.', ['resolution 720p: HD']],
  ])('reads %s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    'Mara, 30s, denim jacket.',
    '30s, jazz age interior.',
    '2010 HD video, soft.',
    'Early 2000s HD camcorder footage.',
    'After 3 seconds the shot widens.',
    'After 4 seconds, the camera stops.',
  ])('finds none in %s', (text) => expect(said(text)).toEqual([]));

  it('takes a length among beats only beside another setting', () => {
    expect(said('Tilt up. 8 seconds.', true)).toEqual([]);
    expect(said('Tilt up. 1080p, 8 seconds.', true)).toHaveLength(2);
  });
});
