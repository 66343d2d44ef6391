import {
  DataTexture,
  Mesh,
  NearestFilter,
  RedIntegerFormat,
  UnsignedIntType,
  type IUniform,
  type ShaderMaterial,
  type WebGLRenderer,
} from 'three';
import { DrawList, levelCount } from './draw-list.ts';
import { GeometryStore, type GeometryRange, type LevelGeometry } from './geometry-store.ts';
import { SlotTable, wakeCapacity } from './slot-table.ts';

export interface ExhibitPoolOptions {
  readonly slotCapacity: number;
  readonly vertexCapacity: number;
  readonly indexCapacity: number;
  readonly archetypeCapacity: number;
  /** Exhibits in one view, at most. */
  readonly listCapacity: number;
}

/** Width of the list texture in texels. */
const listWidth = 512;

interface MultiDraw {
  multiDrawElementsInstancedWEBGL(
    mode: number,
    counts: Int32Array,
    countsOffset: number,
    type: number,
    offsets: Int32Array,
    offsetsOffset: number,
    instanceCounts: Int32Array,
    instanceCountsOffset: number,
    drawCount: number,
  ): void;
}

/**
 * Draws every exhibit in view in one submission: a list of slot numbers, sorted by archetype and level, goes to
 * the graphics card; one multi-draw (or, where that is missing, one instanced draw per bucket) does the rest.
 * No exhibit is a node of the scene.
 */
export class ExhibitPool {
  readonly table: SlotTable;
  readonly list: DrawList;
  readonly mesh: Mesh;
  /** For each row of the slot table, how awake its room is; four numbers a row. */
  readonly wakes: Float32Array;
  readonly hasMultiDraw: boolean;
  /** Sub-draws and triangles of the last frame, for the statistics. */
  triangles = 0;

  readonly #store: GeometryStore;
  readonly #levels: (GeometryRange | undefined)[];
  readonly #listTexture: DataTexture;
  readonly #starts: Int32Array;
  readonly #counts: Int32Array;
  readonly #instances: Int32Array;
  readonly #firstUniform: IUniform<number> = { value: 0 };
  #multiDraw: MultiDraw | null;
  #draws = 0;

  /**
   * @param createMaterial makes the material from the uniforms the pool owns: `slotTable`, `drawList` and,
   * without multi-draw, `drawFirst`.
   */
  constructor(
    renderer: WebGLRenderer,
    options: ExhibitPoolOptions,
    createMaterial: (uniforms: Record<string, IUniform>, hasMultiDraw: boolean) => ShaderMaterial,
  ) {
    const buckets = options.archetypeCapacity * levelCount;
    this.table = new SlotTable(options.slotCapacity);
    this.wakes = new Float32Array(wakeCapacity * 4);
    if (this.table.rows > wakeCapacity) throw new Error(`scene: more than ${wakeCapacity} rows of exhibits`);
    this.list = new DrawList(options.listCapacity, buckets);
    this.#store = new GeometryStore(options.vertexCapacity, options.indexCapacity);
    this.#levels = Array.from({ length: buckets }, () => undefined);
    this.#starts = new Int32Array(buckets);
    this.#counts = new Int32Array(buckets);
    this.#instances = new Int32Array(buckets);

    // After the slots come the first entries of the draws, where the shader finds them by the draw's number.
    const rows = Math.ceil((options.listCapacity + buckets) / listWidth);
    const listData = new Uint32Array(rows * listWidth);
    this.#listTexture = new DataTexture(listData, listWidth, rows, RedIntegerFormat, UnsignedIntType);
    this.#listTexture.internalFormat = 'R32UI';
    this.#listTexture.minFilter = NearestFilter;
    this.#listTexture.magFilter = NearestFilter;
    this.#listTexture.needsUpdate = true;

    const gl = renderer.getContext() as WebGL2RenderingContext;
    this.#multiDraw = gl.getExtension('WEBGL_multi_draw');
    this.hasMultiDraw = this.#multiDraw !== null;
    const material = createMaterial(
      {
        slotTable: { value: this.table.texture },
        drawList: { value: this.#listTexture },
        drawFirstRow: { value: options.listCapacity },
        drawFirst: this.#firstUniform,
        wakes: { value: this.wakes },
      },
      this.hasMultiDraw,
    );
    this.mesh = new Mesh(this.#store.geometry, material);
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    // After the shadows at its feet (1), which come after walls and furniture (0).
    this.mesh.renderOrder = 2;
    this.mesh.onAfterRender = () => this.#submit(renderer);
  }

  get bytes(): { readonly geometry: number; readonly textures: number } {
    return {
      geometry: this.#store.bytes,
      textures: this.table.bytes + this.#listTexture.image.data!.byteLength,
    };
  }

  /** Puts a level of an archetype in place; false when the buffers are full. */
  addLevel(archetype: number, level: number, geometry: LevelGeometry): boolean {
    this.removeLevel(archetype, level);
    const range = this.#store.add(geometry);
    this.#levels[archetype * levelCount + level] = range;
    return range !== undefined;
  }

  removeLevel(archetype: number, level: number): void {
    const bucket = archetype * levelCount + level;
    const range = this.#levels[bucket];
    if (range) this.#store.remove(range);
    this.#levels[bucket] = undefined;
  }

  /**
   * Bucket that draws an archetype at a level, or at the nearest level that is there; −1 if none is.
   */
  bucketOf(archetype: number, level: number): number {
    const base = archetype * levelCount;
    for (let coarser = level; coarser < levelCount; coarser++)
      if (this.#levels[base + coarser]) return base + coarser;
    for (let finer = level - 1; finer >= 0; finer--) if (this.#levels[base + finer]) return base + finer;
    return -1;
  }

  /** Takes over the finished list; uploads it only if it changed. */
  commit(): void {
    const list = this.list;
    this.#draws = list.draws;
    let triangles = 0;
    for (let draw = 0; draw < list.draws; draw++) {
      const range = this.#levels[list.drawBucket[draw] as number] as GeometryRange;
      const count = list.drawCount[draw] as number;
      this.#starts[draw] = range.firstIndex * Uint32Array.BYTES_PER_ELEMENT;
      this.#counts[draw] = range.indexCount;
      this.#instances[draw] = count;
      triangles += (range.indexCount / 3) * count;
    }
    this.triangles = triangles;
    if (!list.changed) return;
    const data = this.#listTexture.image.data as Uint32Array;
    data.set(list.slots.subarray(0, list.total));
    for (let draw = 0; draw < list.draws; draw++) {
      data[list.capacity + draw] = list.drawFirst[draw] as number;
    }
    this.#listTexture.needsUpdate = true;
  }

  #submit(renderer: WebGLRenderer): void {
    if (this.#draws === 0) return;
    const gl = renderer.getContext() as WebGL2RenderingContext;
    const render = renderer.info.render;
    if (this.#multiDraw) {
      this.#multiDraw.multiDrawElementsInstancedWEBGL(
        gl.TRIANGLES,
        this.#counts,
        0,
        gl.UNSIGNED_INT,
        this.#starts,
        0,
        this.#instances,
        0,
        this.#draws,
      );
      render.calls += 1;
    } else {
      const program = gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram;
      const location = gl.getUniformLocation(program, 'drawFirst');
      for (let draw = 0; draw < this.#draws; draw++) {
        gl.uniform1i(location, this.list.drawFirst[draw] as number);
        gl.drawElementsInstanced(
          gl.TRIANGLES,
          this.#counts[draw] as number,
          gl.UNSIGNED_INT,
          this.#starts[draw] as number,
          this.#instances[draw] as number,
        );
      }
      render.calls += this.#draws;
    }
    render.triangles += this.triangles;
  }

  /** After a lost context: extensions are asked for anew and every table is sent again. */
  restore(renderer: WebGLRenderer): void {
    if (this.#multiDraw) {
      const gl = renderer.getContext() as WebGL2RenderingContext;
      this.#multiDraw = gl.getExtension('WEBGL_multi_draw');
    }
    this.#listTexture.needsUpdate = true;
  }

  dispose(): void {
    this.#store.dispose();
    this.table.dispose();
    this.#listTexture.dispose();
    (this.mesh.material as ShaderMaterial).dispose();
  }
}
