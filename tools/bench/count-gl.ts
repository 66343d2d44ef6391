/** What went to the graphics card, told by watching every call: an oracle beside our own ledgers. */
export interface GlCounters {
  drawCalls: number;
  triangles: number;
  /** Bytes sent to buffers and textures; pictures count four bytes a texel, or one where only their red goes. */
  uploadBytes: number;
  uploads: number;
  /** Objects made and not deleted. */
  buffers: number;
  textures: number;
  framebuffers: number;
  programs: number;
  vertexArrays: number;
  /** Bytes of the buffers that are not deleted. */
  bufferBytes: number;
  /** Bytes of the textures that are not deleted and hold numbers of 32 bits: tables, not pictures. */
  tableBytes: number;
}

declare global {
  interface Window {
    glCounters?: GlCounters;
  }
}

/**
 * Watches all WebGL 2 contexts made from now on; the counts stand in `window.glCounters`. Refers to nothing outside
 * itself, so that it can be sent to a page before its first script.
 *
 * @param isCounting false: only what `isDrawing` says, at the least cost in script
 * @param isDrawing false: draws are counted and never done, so that script can be timed without a picture
 */
export function countGl({ isCounting, isDrawing }: { isCounting: boolean; isDrawing: boolean }): void {
  type Method = (this: unknown, ...given: unknown[]) => unknown;
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, Method>;
  const counters: GlCounters = {
    drawCalls: 0,
    triangles: 0,
    uploadBytes: 0,
    uploads: 0,
    buffers: 0,
    textures: 0,
    framebuffers: 0,
    programs: 0,
    vertexArrays: 0,
    bufferBytes: 0,
    tableBytes: 0,
  };
  window.glCounters = counters;
  const triangles = 4;
  const red = 0x1903;
  const watch = (
    target: Record<string, Method>,
    name: string,
    isKept: boolean,
    note: (given: readonly unknown[], result: unknown, self: unknown) => void,
  ): void => {
    const original = target[name];
    if (!original) return;
    target[name] = isCounting
      ? function (this: unknown, ...given: unknown[]) {
          const result = isKept ? original.apply(this, given) : undefined;
          note(given, result, this);
          return result;
        }
      : () => undefined;
  };
  const draw = (mode: unknown, count: unknown, times: unknown = 1): void => {
    counters.drawCalls++;
    if (mode === triangles) counters.triangles += ((count as number) / 3) * (times as number);
  };
  if (isCounting || !isDrawing) {
    watch(gl, 'drawElements', isDrawing, ([mode, count]) => draw(mode, count));
    watch(gl, 'drawArrays', isDrawing, ([mode, , count]) => draw(mode, count));
    watch(gl, 'drawElementsInstanced', isDrawing, ([mode, count, , , times]) => draw(mode, count, times));
    watch(gl, 'drawArraysInstanced', isDrawing, ([mode, , count, times]) => draw(mode, count, times));
  }
  const getExtension = gl['getExtension'] as Method;
  const watched = new WeakSet<object>();
  gl['getExtension'] = function (this: unknown, ...given: unknown[]) {
    const extension = getExtension.apply(this, given) as Record<string, Method> | null;
    if (given[0] !== 'WEBGL_multi_draw' || !extension || watched.has(extension)) return extension;
    watched.add(extension);
    if (!isCounting && isDrawing) return extension;
    const sum = (counts: unknown, times: unknown, draws: unknown): number => {
      let all = 0;
      for (let at = 0; at < (draws as number); at++)
        all += ((counts as Int32Array)[at] ?? 0) * ((times as Int32Array | null)?.[at] ?? 1);
      return all;
    };
    watch(extension, 'multiDrawElementsWEBGL', isDrawing, ([mode, counts, , , , , draws]) =>
      draw(mode, sum(counts, null, draws)),
    );
    watch(extension, 'multiDrawArraysWEBGL', isDrawing, ([mode, , , counts, , draws]) =>
      draw(mode, sum(counts, null, draws)),
    );
    watch(extension, 'multiDrawElementsInstancedWEBGL', isDrawing, ([mode, counts, , , , , times, , draws]) =>
      draw(mode, sum(counts, times, draws)),
    );
    return extension;
  };
  if (!isCounting) return;

  const kinds = [
    ['Buffer', 'buffers'],
    ['Texture', 'textures'],
    ['Framebuffer', 'framebuffers'],
    ['Program', 'programs'],
    ['VertexArray', 'vertexArrays'],
  ] as const;
  const sizes = new WeakMap<object, number>();
  const bound = new Map<unknown, object>();
  for (const [kind, count] of kinds) {
    watch(gl, `create${kind}`, true, () => counters[count]++);
    watch(gl, `delete${kind}`, true, ([object]) => {
      if (!object) return;
      counters[count]--;
      if (kind === 'Texture') counters.tableBytes -= sizes.get(object) ?? 0;
      else counters.bufferBytes -= sizes.get(object) ?? 0;
      sizes.delete(object);
    });
  }
  // Numbers of four bytes, and how many of them a texel has: RGBA32F, RG32F, R32F, R32UI.
  const tableFormats: Readonly<Record<number, number>> = { 0x8814: 4, 0x8230: 2, 0x822e: 1, 0x8236: 1 };
  const boundTextures = new Map<unknown, object>();
  watch(gl, 'bindTexture', true, ([target, texture]) => boundTextures.set(target, texture as object));
  const holdTable = (target: unknown, format: unknown, width: unknown, height: unknown): void => {
    const texture = boundTextures.get(target);
    if (!texture) return;
    const bytes = 4 * (tableFormats[format as number] ?? 0) * (width as number) * (height as number);
    counters.tableBytes += bytes - (sizes.get(texture) ?? 0);
    sizes.set(texture, bytes);
  };
  watch(gl, 'texStorage2D', true, ([target, , format, width, height]) =>
    holdTable(target, format, width, height),
  );
  watch(gl, 'bindBuffer', true, ([target, buffer]) => bound.set(target, buffer as object));
  const measure = (data: unknown): number => {
    if (ArrayBuffer.isView(data) || data instanceof ArrayBuffer) return data.byteLength;
    if (data && typeof data === 'object' && 'width' in data && 'height' in data)
      return Number(data.width) * Number(data.height) * 4;
    return 0;
  };
  const upload = (bytes: number): void => {
    if (bytes === 0) return;
    counters.uploads++;
    counters.uploadBytes += bytes;
  };
  const elementBytes = (data: unknown): number =>
    ArrayBuffer.isView(data) && 'BYTES_PER_ELEMENT' in data ? Number(data.BYTES_PER_ELEMENT) : 1;
  watch(gl, 'bufferData', true, ([target, data]) => {
    const bytes = typeof data === 'number' ? data : measure(data);
    if (typeof data !== 'number') upload(bytes);
    // Element buffers are bound to the vertex array: the last one bound is the one filled, as three does it.
    const buffer = bound.get(target);
    if (!buffer) return;
    counters.bufferBytes += bytes - (sizes.get(buffer) ?? 0);
    sizes.set(buffer, bytes);
  });
  watch(gl, 'bufferSubData', true, ([, , data, , length]) =>
    upload(typeof length === 'number' && length > 0 ? length * elementBytes(data) : measure(data)),
  );
  for (const name of ['texImage2D', 'texImage3D', 'texSubImage2D', 'texSubImage3D'])
    watch(gl, name, true, (given) => {
      const data = given.findLast((one) => one !== null && typeof one === 'object');
      // A part of a larger array or picture is sent: its size is what counts.
      const isFlat = name === 'texSubImage2D';
      const isPart = (isFlat && given.length >= 9) || name === 'texSubImage3D';
      const [width, height, depth = 1] = (isFlat ? given.slice(4, 6) : given.slice(5, 8)).map(Number);
      const format = given[isFlat ? 6 : 8];
      const texels = isPart ? Number(width) * Number(height) * depth : 0;
      const whole = measure(data);
      upload(isPart ? Math.min(whole, texels * (format === red ? 1 : 4) * elementBytes(data)) : whole);
      if (name === 'texImage2D' && given[1] === 0 && given.length >= 9)
        holdTable(given[0], given[2], given[3], given[4]);
    });
  for (const name of ['compressedTexImage2D', 'compressedTexSubImage2D', 'compressedTexSubImage3D'])
    watch(gl, name, true, (given) => upload(measure(given.findLast((one) => typeof one === 'object'))));
}
