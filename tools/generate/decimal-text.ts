// Decimals written from whole numbers, so that no binary fraction ever stands behind a figure.

/** `decimalText(1234, 2)` is `"12.34"`: a whole number of units of the last digit; never negative. */
export const decimalText = (units: number, digits: number): string => {
  if (digits === 0) return String(units);
  const text = String(units).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};
