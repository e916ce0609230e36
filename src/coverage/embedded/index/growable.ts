type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** `array` when it holds `length` numbers already, else a copy with at least that many and room for as many more. */
export function grown<T extends Numbers>(array: T, length: number): T {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length, array.length * 2, 64));
  larger.set(array as never);
  return larger;
}
