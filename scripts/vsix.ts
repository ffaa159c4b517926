// Packs the extension for Visual Studio Code: editors/vscode/dist/shotwright.vsix.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '../editors/vscode/build/vsix.ts';

const folder = fileURLToPath(new URL('../editors/vscode/dist', import.meta.url));
const data = await packageExtension();
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/shotwright.vsix`, data);
console.log(`editors/vscode/dist/shotwright.vsix, ${Math.round(data.length / 1024)} KiB`);
