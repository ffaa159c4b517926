import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { RawSpeech, SpeechEngine, SpeechHost, SpokenPhone } from '../types.ts';

/** Standard deviation of the intonation as recorded, Hz, measured; recordings left out cannot be bent. */
const intonation: Readonly<Record<string, number>> = { slt: 28, awb: 23, kal16: 11 };

/** The flite engine (WASI build of CMU Flite 2.3, voices built in): the same text gives the same bytes. */
export function flite(host: SpeechHost): SpeechEngine {
  let compiled: Promise<WebAssembly.Module> | undefined;
  const load = () => {
    compiled ??= host.load('flite.wasm').then(
      (bytes) => WebAssembly.compile(bytes as BufferSource),
      (cause: unknown) => {
        throw new Fault('The voices (flite.wasm) cannot be read.', {
          exit: EXIT.environment,
          remedy: 'Install the packages again: npm ci.',
          cause,
        });
      },
    );
    return compiled;
  };

  /** One run of the flite command: what it prints and, when asked, the sound it writes. */
  async function run(args: readonly string[]): Promise<{ printed: string; wave: Uint8Array | undefined }> {
    const module = await load();
    let printed = '';
    const decoder = new TextDecoder();
    const out = new ConsoleStdout((bytes) => {
      printed += decoder.decode(bytes, { stream: true });
    });
    const files = new PreopenDirectory('.', new Map());
    const wasi = new WASI(
      ['flite', ...args],
      [],
      [new OpenFile(new File([])), out, new ConsoleStdout(() => {}), files],
      { debug: false },
    );
    const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
    wasi.start(instance as unknown as Parameters<WASI['start']>[0]);
    const wave = files.dir.contents.get('out.wav');
    return { printed, wave: wave instanceof File ? wave.data : undefined };
  }

  return {
    id: 'flite',
    bends: (recording) => recording in intonation,
    async synthesize(text, { recording, stretch, pitch, range }) {
      const settings = ['-s', `duration_stretch=${stretch.toFixed(4)}`];
      const spread = intonation[recording];
      if (spread !== undefined) {
        settings.push(
          '-s',
          `f0_shift=${pitch.toFixed(4)}`,
          '-s',
          `int_f0_target_stddev=${(spread * range).toFixed(2)}`,
        );
      }
      const { printed, wave } = await run([
        '-voice',
        recording,
        '-psdur',
        ...settings,
        '-t',
        text,
        '-o',
        'out.wav',
      ]);
      return readSpeech(printed, wave);
    },
    async pronounce(tokens, recording) {
      // A full stop and an empty line after each token keep it apart from the next by a pause.
      const { printed } = await run([
        '-voice',
        recording,
        '-psdur',
        '-t',
        tokens.map((t) => `${t.replace(/[.,;:!?]+(?=\s|$)/g, '')}.`).join('\n\n'),
        '-o',
        'none',
      ]);
      const groups = split(readPhones(printed));
      if (groups.length === tokens.length) return groups;
      const each: string[][] = [];
      for (const token of tokens) {
        const alone = await run(['-voice', recording, '-psdur', '-t', token, '-o', 'none']);
        each.push(split(readPhones(alone.printed)).flat());
      }
      return each;
    },
  };
}

/** Lists of phones between pauses. */
function split(phones: readonly SpokenPhone[]): string[][] {
  const groups: string[][] = [];
  let open = false;
  for (const { phone } of phones) {
    if (phone === 'pau') open = false;
    else if (open) (groups.at(-1) as string[]).push(phone);
    else {
      groups.push([phone]);
      open = true;
    }
  }
  return groups;
}

/** `pau:0.209 ao:0.314 …`: each phone with the second at which it ends. */
function readPhones(printed: string): SpokenPhone[] {
  let start = 0;
  const phones: SpokenPhone[] = [];
  for (const [, phone, time] of printed.matchAll(/([a-z]+):(\d+\.\d+)/g)) {
    const end = Math.max(start, Number(time));
    phones.push({ phone: phone as string, start, end });
    start = end;
  }
  return phones;
}

/** The WAV that flite writes (44 bytes of header, 16-bit mono) with its phones, scaled to the sound's real length. */
function readSpeech(printed: string, wave: Uint8Array | undefined): RawSpeech {
  if (!wave || wave.length < 44) throw new Fault('The voice gave no sound.', { exit: EXIT.fault });
  const view = new DataView(wave.buffer, wave.byteOffset, wave.byteLength);
  const sampleRate = view.getUint32(24, true);
  const pcm = new Float32Array((wave.length - 44) >> 1);
  for (let i = 0; i < pcm.length; i++) pcm[i] = view.getInt16(44 + i * 2, true) / 32768;
  const phones = readPhones(printed);
  // Diphone voices round every pitch period, so that the sound is a little shorter than its phones say.
  const said = phones.at(-1)?.end ?? 0;
  const factor = said > 0 ? Math.min(1, pcm.length / sampleRate / said) : 1;
  return {
    pcm,
    sampleRate,
    phones: phones.map((p) => ({ phone: p.phone, start: p.start * factor, end: p.end * factor })),
  };
}
