/** Stands in for the clipboard, and keeps what was copied; `refuse` is a browser that does not let us. */
export function stubClipboard(refuse = false): readonly string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (refuse) return Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return copied;
}

/** A page on plain http has no clipboard at all. */
export function withoutClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
}

afterEach(() => {
  delete (navigator as { clipboard?: Clipboard }).clipboard;
});
