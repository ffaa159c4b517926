import { probe, run } from '../../src/film/index.ts';
import { loudness, truePeak } from '../../src/sound/index.ts';

/** The container's facts that every finished clip has to meet, as sentences; empty when all are met. */
export async function clipFaults(
  file: string,
  wanted: { width: number; height: number; fps: number; seconds: number; quiet?: boolean },
): Promise<string[]> {
  const found = await probe(file);
  const faults: string[] = [];
  const check = (right: boolean, what: string) => right || faults.push(what);
  const { width, height, fps, seconds } = wanted;
  check(found.width === width && found.height === height, `is ${found.width}x${found.height}`);
  check(Math.abs(found.fps - fps) < 1e-9, `has ${found.fps} frames a second`);
  check(found.frames === Math.round(seconds * fps), `has ${found.frames} frames`);
  check(Math.abs(found.seconds - seconds) < 5e-4, `has a picture of ${found.seconds} s`);
  check(
    found.videoCodec === 'h264' && found.audioCodec === 'aac',
    `is ${found.videoCodec} with ${found.audioCodec}`,
  );
  check(
    Math.abs((found.soundSeconds ?? 0) - seconds) <= 0.02,
    `has a sound of ${found.soundSeconds} s beside ${seconds} s`,
  );
  check(
    found.boxes.indexOf('moov') < found.boxes.indexOf('mdat'),
    `has its boxes as ${found.boxes.join(' ')}`,
  );
  const sound = await soundOf(file);
  const [level, peak] = [loudness(sound), truePeak(sound)];
  if (wanted.quiet) check(level < -28 && level > -45, `is at ${level.toFixed(1)} LUFS though quiet is asked`);
  else check(Math.abs(level + 16) <= 1, `is at ${level.toFixed(1)} LUFS`);
  // The encoder may overshoot what was mastered by a few tenths.
  check(peak <= -0.5, `peaks at ${peak.toFixed(1)} dBTP`);
  return faults;
}

/** The sound of a clip, decoded to 48 kHz. */
export async function soundOf(file: string): Promise<{ left: Float32Array; right: Float32Array }> {
  const pcm = await run(
    'ffmpeg',
    ['-v', 'error', '-i', file, '-f', 'f32le', '-ac', '2', '-ar', '48000', 'pipe:1'],
    {
      where: file,
    },
  );
  const all = new Float32Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + (pcm.byteLength & ~7)));
  return { left: all.filter((_, i) => i % 2 === 0), right: all.filter((_, i) => i % 2 === 1) };
}
