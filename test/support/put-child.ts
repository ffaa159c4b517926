import { FileStore } from '../../src/store/objects/files/store.ts';

// Puts one object again and again until it is killed.
const store = await FileStore.open(process.argv[2] as string);
for (let i = 0; ; i++) {
  const digit = String(i % 10);
  const body = (async function* () {
    for (let part = 0; part < 4; part++) yield Buffer.alloc(50_000, digit);
  })();
  await store.put('a', body, { type: 'video/mp4' });
  if (i === 0) process.stdout.write('writing\n');
}
