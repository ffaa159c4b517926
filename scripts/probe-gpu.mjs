// Exit status 0 when WebGPU finds an adapter that draws (a GPU or Mesa's lavapipe), 1 when it does not.
try {
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  const adapter = await create([]).requestAdapter();
  if (adapter) console.log(adapter.info.description || adapter.info.device || adapter.info.vendor);
  process.exit(adapter ? 0 : 1);
} catch {
  process.exit(1);
}
