/** SHA-256 as everybody computes it again: of bytes, or of a text in UTF-8. */

/** Lower-case hexadecimal SHA-256. */
export const sha256Of = async (content: Uint8Array | string): Promise<string> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
