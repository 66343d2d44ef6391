/** Unpacks what lies compressed on the server, which sends it as it is. */
export async function inflate(response: Response): Promise<Uint8Array> {
  const packed = await response.blob();
  const inflated = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
