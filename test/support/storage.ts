/** Runs a test on a browser that keeps nothing: to ask for the storage throws, and so does what was asked for before. */
export async function withoutStorage(run: () => Promise<void>): Promise<void> {
  const denied = (): never => {
    throw new DOMException('Denied', 'SecurityError');
  };
  const place = Object.getOwnPropertyDescriptor(window, 'localStorage');
  const { getItem, setItem, removeItem } = Storage.prototype;
  if (!place) throw new Error('the window has no storage of its own');
  Object.defineProperty(window, 'localStorage', { configurable: true, get: denied });
  Object.assign(Storage.prototype, { getItem: denied, setItem: denied, removeItem: denied });
  try {
    await run();
  } finally {
    Object.defineProperty(window, 'localStorage', place);
    Object.assign(Storage.prototype, { getItem, setItem, removeItem });
  }
}
