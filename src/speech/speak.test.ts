import { describe, expect, it } from 'vitest';
import { speechHost } from '../../test/support/speech-host.ts';
import {
  deliveryOf,
  languageOf,
  mouthAt,
  openSpeech,
  visemeNames,
  visemeOfPhone,
  voiceFor,
  voices,
} from './index.ts';

const speech = openSpeech(speechHost);
const rms = (pcm: Float32Array) => Math.sqrt(pcm.reduce((s, x) => s + x * x, 0) / pcm.length);

/** Median pitch in Hz by normalised autocorrelation over voiced frames. */
function pitchOf(pcm: Float32Array): number {
  const x = pcm.filter((_, i) => i % 6 === 0);
  const found: number[] = [];
  for (let s = 0; s + 600 < x.length; s += 160) {
    let best = 0.6;
    let lag = 0;
    for (let l = 16; l < 130; l++) {
      let c = 0;
      let a = 0;
      let b = 0;
      for (let i = 0; i < 300; i++) {
        const p = x[s + i] as number;
        const q = x[s + i + l] as number;
        c += p * q;
        a += p * p;
        b += q * q;
      }
      const r = a * b > 1e-6 ? c / Math.sqrt(a * b) : 0;
      if (r > best + 0.03) {
        best = r;
        lag = l;
      }
    }
    if (lag) found.push(8000 / lag);
  }
  return found.sort((a, b) => a - b)[found.length >> 1] ?? 0;
}

describe('speak', () => {
  it('gives the same bytes twice, from engines opened apart', async () => {
    const a = await speech.speak('This is where it ends.', 'flite/woman', { delivery: ['quietly'] });
    const b = await openSpeech(speechHost).speak('This is where it ends.', 'flite/woman', {
      delivery: ['quietly'],
    });
    expect(Buffer.from(a.pcm.buffer).equals(Buffer.from(b.pcm.buffer))).toBe(true);
    expect(a.words).toEqual(b.words);
  });

  it('times words in order, inside the sound, and covers numbers and abbreviations', async () => {
    const text = 'Dr. Smith paid $12 — “for three dogs”, didn’t he?';
    const said = await speech.speak(text, 'flite/man');
    expect(said.words.map((w) => w.text)).toEqual([
      'Dr.',
      'Smith',
      'paid',
      '$12',
      '“for',
      'three',
      'dogs”,',
      'didn’t',
      'he?',
    ]);
    for (const [i, word] of said.words.entries()) {
      expect(word.end).toBeGreaterThan(word.start);
      expect(word.end).toBeLessThanOrEqual(said.duration + 1e-9);
      if (i) expect(word.start).toBeGreaterThanOrEqual((said.words[i - 1]?.end ?? 0) - 1e-9);
    }
    // "twelve dollars" is longer than "paid".
    const seconds = (i: number) => (said.words[i]?.end ?? 0) - (said.words[i]?.start ?? 0);
    expect(seconds(3)).toBeGreaterThan(seconds(2));
  });

  it('begins and ends with sound', async () => {
    for (const voice of voices) {
      const said = await speech.speak('Only because you lead.', voice);
      const edge = Math.round(said.sampleRate * 0.06);
      const whole = rms(said.pcm);
      expect(rms(said.pcm.slice(0, edge)), `${voice.id} start`).toBeGreaterThan(whole * 0.01);
      expect(rms(said.pcm.slice(-edge)), `${voice.id} end`).toBeGreaterThan(whole * 0.003);
      expect(said.duration).toBeCloseTo(said.pcm.length / said.sampleRate, 6);
      expect(
        said.phones.every((p) => p.phone in visemeOfPhone),
        voice.id,
      ).toBe(true);
    }
  });

  it('keeps the length when formants move and follows the rate', async () => {
    const text = 'The river is almost lost in the morning.';
    const plain = await speech.durationOf(text, 'flite/man');
    expect(await speech.durationOf(text, 'flite/man', { rate: 1.25 })).toBeCloseTo(plain / 1.25, 1);
    expect(Math.abs((await speech.durationOf(text, 'flite/man-deep')) * 0.96 - plain)).toBeLessThan(0.1);
  });

  it('casts children higher than adults, men lower than women', async () => {
    const of = async (id: string) =>
      pitchOf((await speech.speak('We are never alone in the morning, my lord.', id)).pcm);
    const [girl, woman, man, deep] = [
      await of('flite/girl'),
      await of('flite/woman'),
      await of('flite/man'),
      await of('flite/man-deep'),
    ];
    expect(girl).toBeGreaterThan(woman * 1.3);
    expect(woman).toBeGreaterThan(man * 1.4);
    expect(man).toBeGreaterThan(deep * 1.03);
  });

  it('whispers without a pitch and shouts louder and higher', async () => {
    const text = 'We are never alone in the morning.';
    const [plain, whisper, shout] = [
      await speech.speak(text, 'flite/woman'),
      await speech.speak(text, 'flite/woman', { delivery: ['whispering'] }),
      await speech.speak(text, 'flite/woman', { delivery: ['shouting'] }),
    ];
    expect(rms(whisper.pcm)).toBeLessThan(rms(plain.pcm) * 0.5);
    expect(rms(shout.pcm)).toBeGreaterThan(rms(plain.pcm) * 1.5);
    expect(pitchOf(shout.pcm)).toBeGreaterThan(pitchOf(plain.pcm) * 1.15);
    expect(whisper.audible).toBe(true);
  });

  it('says what a delivery only approximates', async () => {
    expect((await speech.speak('See?', 'flite/woman', { delivery: ['laughing'] })).notes.join()).toMatch(
      /laughing.*approximated/,
    );
    expect(deliveryOf(['looking away']).notes).toEqual([]);
  });

  it('moves the mouth silently for languages that no voice speaks', async () => {
    for (const [text, language] of [
      ['これで終わりだ。', 'ja'],
      ['Привет, мир', 'ru'],
      ['안녕하세요', 'ko'],
      ['¿Dónde está el amor?', 'es'],
      ['我爱你', 'zh'],
    ] as const) {
      const said = await speech.speak(text, 'flite/woman');
      expect(said.language).toBe(language);
      expect(said.audible).toBe(false);
      expect(said.pcm.every((x) => x === 0)).toBe(true);
      expect(said.duration).toBeGreaterThan(0.4);
      expect(said.duration).toBeLessThan(4);
      expect(said.visemes.some((v) => v.viseme === 'aa' || v.viseme === 'O' || v.viseme === 'E')).toBe(true);
    }
    expect(languageOf('See? Even the city dances with us tonight.')).toBe('en');
    expect(languageOf('Almost lost it... but I got it!')).toBe('en');
    expect(languageOf('Café, naïve?')).toBe('en');
  });

  it('survives any text', async () => {
    for (const text of [
      '',
      '   ',
      '...',
      '—',
      '🙂',
      '-x --help',
      'a\nb\r\nc',
      '<speak>hi</speak>',
      'x'.repeat(300),
    ]) {
      const said = await speech.speak(text, 'flite/man');
      expect(said.pcm.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('voiceFor', () => {
  it('fits sex and age, and is stable', () => {
    for (const sex of ['female', 'male'] as const) {
      for (const age of ['child', 'teen', 'young', 'adult', 'middle-aged', 'old'] as const) {
        const cast = voiceFor({ sex, age, kind: 'person', seed: 7 });
        expect(voiceFor({ sex, age, kind: 'person', seed: 7 })).toEqual(cast);
        const voice = voices.find((v) => v.id === cast.id);
        expect(voice?.sex).toBe(sex);
        expect(voice?.ages).toContain(age);
      }
    }
    expect(voices.find((v) => v.id === voiceFor({ kind: 'robot', seed: 1, height: 0.6 }).id)?.machine).toBe(
      true,
    );
  });
});

describe('mouthAt', () => {
  it('is at rest outside the line and open inside', async () => {
    const said = await speech.speak('Ah, father.', 'flite/man');
    expect(mouthAt(said.visemes, -1)).toEqual({ A: 0, E: 0, O: 0, U: 0, F: 0, M: 0 });
    let widest = 0;
    for (let t = 0; t < said.duration; t += 1 / 24) {
      const mouth = mouthAt(said.visemes, t);
      widest = Math.max(widest, mouth.A);
      for (const v of Object.values(mouth)) expect(v).toBeGreaterThanOrEqual(0);
    }
    expect(widest).toBeGreaterThan(0.6);
    expect(new Set(Object.values(visemeOfPhone)).size).toBe(visemeNames.length);
  });
});
