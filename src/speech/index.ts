export { type Delivery, deliveryOf } from './delivery.ts';
export { languageOf } from './language.ts';
export { resample } from './resample.ts';
export { type CastLine, castVoice, openSpeech, SPEECH_RATE, type Speech, speakLine } from './speak.ts';
export {
  type SpeakOptions,
  type SpeechHost,
  type SpokenPhone,
  type SpokenViseme,
  type SpokenWord,
  type Stretch,
  type Utterance,
  type Viseme,
  type Voice,
  type VoiceColour,
  visemeNames,
} from './types.ts';
export { type MouthShape, mouthAt, visemeOfPhone, visemesOf } from './visemes.ts';
export { type CastVoice, type Speaker, voiceFor, voiceOf, voices } from './voices.ts';
