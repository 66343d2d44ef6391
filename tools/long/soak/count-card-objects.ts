/**
 * Buffers, textures, framebuffers, programs and vertex arrays that were made and not deleted; 0 where `countGl` does not run. Runs in
 * the page.
 */
export function countCardObjects(): number {
  const {
    buffers = 0,
    textures = 0,
    framebuffers = 0,
    programs = 0,
    vertexArrays = 0,
  } = window.glCounters ?? {};
  return buffers + textures + framebuffers + programs + vertexArrays;
}
