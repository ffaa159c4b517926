import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { Fault } from '../base/fault.ts';
import { run } from '../film/index.ts';
import { cacheFolder } from '../film/places.ts';

/** One thing that Shotwright needs. */
export interface Check {
  readonly name: string;
  readonly good: boolean;
  /** What was found. */
  readonly found: string;
  readonly remedy?: string;
}

/** Look at everything that shooting needs: Node, ffmpeg with its encoders, a driver, places to write. */
export async function checks(): Promise<Check[]> {
  const major = Number(process.versions.node.split('.')[0]);
  return [
    {
      name: 'Node.js',
      good: major >= 20,
      found: process.versions.node,
      remedy: 'Install Node.js 20 or newer.',
    },
    await ffmpeg(),
    await probe(),
    await driver(),
    await writable('this folder', process.cwd()),
    await writable('cache', cacheFolder()),
  ];
}

const sentence = (error: unknown): { found: string; remedy: string } => ({
  found: error instanceof Error ? error.message : String(error),
  remedy: (error instanceof Fault && error.remedy) || 'Install it again.',
});

async function ffmpeg(): Promise<Check> {
  try {
    const told = (await run('ffmpeg', ['-hide_banner', '-version'])).toString().split('\n')[0] as string;
    const encoders = (await run('ffmpeg', ['-hide_banner', '-encoders'])).toString();
    const missing = ['libx264', 'aac'].filter((name) => !new RegExp(`\\s${name}\\s`).test(encoders));
    const found =
      missing.length === 0 ? told.replace(/ Copyright.*/, '') : `${told}, without ${missing.join(' and ')}`;
    return {
      name: 'ffmpeg',
      good: missing.length === 0,
      found,
      remedy: 'Install an ffmpeg with libx264 and aac.',
    };
  } catch (error) {
    return { name: 'ffmpeg', good: false, ...sentence(error) };
  }
}

async function probe(): Promise<Check> {
  try {
    const told = (await run('ffprobe', ['-hide_banner', '-version'])).toString().split('\n')[0] as string;
    return { name: 'ffprobe', good: true, found: told.replace(/ Copyright.*/, '') };
  } catch (error) {
    return { name: 'ffprobe', good: false, ...sentence(error) };
  }
}

async function driver(): Promise<Check> {
  try {
    const { openGpu } = await import('../film/gpu.ts');
    const gpu = await openGpu();
    const found = `${gpu.driver}: ${gpu.adapter}`;
    gpu.close();
    return { name: 'Vulkan driver', good: true, found };
  } catch (error) {
    return { name: 'Vulkan driver', good: false, ...sentence(error) };
  }
}

async function writable(name: string, folder: string): Promise<Check> {
  try {
    if (name === 'cache') await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    const free = (bavail * bsize) / 2 ** 30;
    return {
      name,
      good: free > 0.5,
      found: `${folder}, ${free.toFixed(1)} GiB free`,
      remedy: 'Free some space.',
    };
  } catch {
    return {
      name,
      good: false,
      found: `${folder} cannot be written`,
      remedy: 'Use another folder, or SHOTWRIGHT_CACHE for the cache.',
    };
  }
}
