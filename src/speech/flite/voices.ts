import type { Voice, VoiceColour } from '../types.ts';

const neutral: VoiceColour = { formant: 1, pitch: 1, rate: 1, range: 1, breath: 0, tremor: 0, metal: 0 };

function voice(
  id: string,
  recording: string,
  sex: Voice['sex'],
  ages: Voice['ages'],
  colour: Partial<VoiceColour>,
  machine = false,
): Voice {
  return {
    id: `flite/${id}`,
    engine: 'flite',
    recording,
    sex,
    ages,
    machine,
    languages: ['en'],
    colour: { ...neutral, ...colour },
  };
}

/**
 * Voices made of four recordings: slt (a woman, 174 Hz as recorded), rms (a man, 105 Hz, pitch fixed), awb (a
 * Scottish man, 132 Hz) and kal16 (a diphone voice, flat). Formants move by resampling with the time corrected.
 */
export const voices: readonly Voice[] = [
  voice('woman', 'slt', 'female', ['adult', 'middle-aged'], { pitch: 1.08, range: 1.15 }),
  voice('woman-young', 'slt', 'female', ['young', 'adult'], {
    formant: 1.04,
    pitch: 1.2,
    range: 1.25,
    rate: 1.03,
  }),
  voice('woman-low', 'slt', 'female', ['middle-aged', 'adult'], {
    formant: 0.96,
    pitch: 0.96,
    range: 1.05,
    rate: 0.97,
    breath: 0.05,
  }),
  voice('woman-old', 'slt', 'female', ['old'], {
    formant: 0.97,
    pitch: 0.98,
    rate: 0.86,
    tremor: 0.45,
    breath: 0.12,
  }),
  voice('girl-teen', 'slt', 'female', ['teen'], { formant: 1.09, pitch: 1.32, range: 1.3, rate: 1.05 }),
  voice('girl', 'slt', 'female', ['child'], { formant: 1.22, pitch: 1.58, range: 1.3, rate: 0.96 }),
  voice('man', 'rms', 'male', ['adult', 'middle-aged'], {}),
  voice('man-young', 'rms', 'male', ['young', 'adult'], { formant: 1.07, rate: 1.04 }),
  voice('man-deep', 'rms', 'male', ['middle-aged', 'adult'], { formant: 0.92, rate: 0.96 }),
  voice('man-scottish', 'awb', 'male', ['adult', 'young'], { pitch: 0.88, range: 1.1, rate: 0.94 }),
  voice('man-old', 'rms', 'male', ['old'], { formant: 0.97, rate: 0.84, tremor: 0.5, breath: 0.15 }),
  voice('boy-teen', 'awb', 'male', ['teen'], { formant: 1.08, pitch: 1.18, range: 1.2 }),
  voice('boy', 'slt', 'male', ['child'], { formant: 1.19, pitch: 1.4, range: 1.25, rate: 0.97 }),
  voice('robot', 'kal16', 'neutral', [], { formant: 1.06, pitch: 1.35, range: 0.6, metal: 0.6 }, true),
  voice(
    'robot-small',
    'kal16',
    'neutral',
    [],
    { formant: 1.24, pitch: 1.9, range: 1.2, metal: 0.55, rate: 1.02 },
    true,
  ),
  voice('computer', 'slt', 'female', [], { formant: 1, pitch: 1.1, range: 0.35, metal: 0.3 }, true),
];
