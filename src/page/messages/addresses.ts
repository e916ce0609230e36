/** An address of this server as one within it: the page may be open under another name of this machine. Null: elsewhere. */
export function here(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { hostname, port, pathname, search } = new URL(address);
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) && port === location.port;
  return isLocal ? pathname + search : null;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** "812 bytes", "9.1 MB". */
export function sizeOf(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return `${step === 0 ? bytes : (bytes / 1000 ** step).toFixed(1)} ${UNITS[step]}`;
}
