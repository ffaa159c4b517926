/** Remembers how to put something away. */
export type OnClose = (close: () => unknown) => void;

/**
 * Open several things one after the other, as one that can be closed. They are closed in reverse order, all of them
 * though one fails, and also when one of them could not be opened.
 * @example opening(async (onClose) => { const file = await open(path); onClose(() => file.close()); return { file }; })
 */
export async function opening<T extends object>(
  open: (onClose: OnClose) => Promise<T>,
): Promise<T & { close(): Promise<void> }> {
  const closers: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    const failed: unknown[] = [];
    for (const one of closers.splice(0).reverse()) {
      try {
        await one();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  };
  try {
    const opened = await open((one) => closers.push(one));
    return { ...opened, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
