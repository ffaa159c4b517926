import { Option } from 'commander';

/** Options that every command which directs a brief takes. */
export const settingOptions = (): Option[] => [
  new Option('--seconds <n>', 'length: 4, 8, 12, 16 or 20 (default 4)'),
  new Option(
    '--size <WxH>',
    'picture: 1280x720, 720x1280, 1920x1080, 1080x1920, 1792x1024, 1024x1792 (default 1280x720)',
  ),
  new Option('--fps <n>', 'frames a second: 24 or 30 (default 24)'),
  new Option('--model <name>', 'sora-2 (draft), sora-2-pro or sora-2-max (fine) (default sora-2)'),
  new Option('--image <file>', 'begin with this picture (JPEG, PNG or WebP) and bring it to life'),
  new Option('--fit <how>', 'how the picture fills the frame: none, crop, pad or extend (default none)'),
  new Option('--depth <file>', "the picture's depth map, near things bright, instead of a guess"),
  new Option('--depth-model <file>', 'an ONNX depth model of yours (needs onnxruntime-node or -web)'),
  new Option('--mode <mode>', 't2v (text to video) or i2v (image to video; the default with an image)'),
  new Option(
    '--seed <n>',
    'seed of all that is left open; the same seed gives the same clip (random when absent)',
  ),
];

/** A seed that nobody chose. */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;
