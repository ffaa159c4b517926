// Runs before the tests, so that `npm test` works on a fresh clone: npm packages, ffmpeg, the Vulkan driver, and the
// database server and browser that tests use. In CI the tests start the product as it is published.
import { build, packages, system } from './setup.mjs';

packages();
system({ tests: true });
if (process.env.CI) build();
