type Numbers = Uint32Array | Uint16Array | Int32Array | Float64Array;

/** Two bytes say which of this many values a row holds; more values take four. */
export const FEW = 0x10000;

/** Numbers of values, two or four bytes each. */
export type Codes = Uint16Array | Uint32Array;

/** The same numbers with room for more. */
export function grown<Some extends Numbers>(numbers: Some, length: number): Some {
  if (length <= numbers.length) return numbers;
  const wider = new (numbers.constructor as new (length: number) => Some)(length);
  wider.set(numbers);
  return wider;
}

/** A longer length that is not much too long. */
export function longer(length: number): number {
  return length + Math.max(64, length >> 3);
}
