/** What a content is told by: the first 48 bits of its SHA-256, as eight letters of base64. */
export async function hashContent(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest.subarray(0, 6)));
}
