/** A thing that writers ask to keep out, and how to ask for what is there instead. */
export interface Negative {
  /** The noun phrase after 'no' or 'without', in lower case. */
  readonly of: RegExp;
  /** The positive phrase, as it may stand in a list or as a sentence. */
  readonly instead: string;
}

/** What writers most often keep out, with the positive phrase that asks for the same. */
export const negatives: readonly Negative[] = [
  {
    of: /^(?:other )?(?:people|persons?|humans?|crowds?|passers-?by|bystanders|extras|characters)\b/,
    instead: 'deserted',
  },
  { of: /^(?:cars?|traffic|vehicles?)\b/, instead: 'an empty road' },
  {
    of: /^(?:text|words|letters?|captions?|subtitles?|titles?|logos?|watermarks?|labels?|writing|overlays?|on-?screen text)\b/,
    instead: 'a clean frame',
  },
  { of: /^(?:music|score|soundtrack|background music|songs?)\b/, instead: 'natural sound only' },
  {
    of: /^(?:dialogue|speech|talking|voices?|voice-?over|narration|spoken words)\b/,
    instead: 'ambient sound only',
  },
  { of: /^(?:sounds?|audio|noise)\b/, instead: 'near silence' },
  {
    of: /^(?:camera )?(?:shake|shaking|movement|motion|moves?)\b/,
    instead: 'the camera locked off on a tripod',
  },
  {
    of: /^(?:zooms?|zooming|pans?|panning|cuts?|cutting|edits?|transitions?|jump cuts?)\b/,
    instead: 'one continuous held shot',
  },
  {
    of: /^(?:(?:motion )?blur|blurry|blurriness|blurred|softness|out[- ]of[- ]focus)\b/,
    instead: 'everything in sharp focus',
  },
  { of: /^(?:clouds?)\b/, instead: 'a clear sky' },
  { of: /^(?:wind|breeze)\b/, instead: 'still air' },
  { of: /^(?:rain|snow)\b/, instead: 'dry weather' },
  { of: /^(?:shadows?|harsh shadows?|hard shadows?)\b/, instead: 'even, shadowless light' },
  { of: /^(?:colou?rs?|saturation)\b/, instead: 'black and white' },
  { of: /^(?:smiles?|smiling)\b/, instead: 'a straight face' },
  { of: /^(?:clutter|mess)\b/, instead: 'tidy, bare surfaces' },
  { of: /^(?:furniture|decorations?|props?)\b/, instead: 'a bare room' },
  { of: /^(?:flares?|lens flares?|glare|reflections?)\b/, instead: 'clean, matte light' },
  { of: /^(?:grain|noise|artifacts?|glitches?|flicker)\b/, instead: 'a clean, steady image' },
];
