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
import type { GeometryRange } from './geometry-store.ts';
import { ResidentLevels } from './resident-levels.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { SlotTable } from './slot-table.ts';

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

/** The draws of one pass, as multi-draw wants them: starts in bytes, the rest in elements. */
interface Submission {
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  readonly instances: Int32Array;
  /** First slot of each draw in the list. */
  readonly firsts: Int32Array;
  /** Where in the list's texture `firsts` stand. */
  readonly firstRow: number;
  draws: number;
  triangles: number;
  /** Whether `firsts` differ from what the texture holds. */
  hasChanged: boolean;
}

function createSubmission(capacity: number, firstRow: number): Submission {
  return {
    starts: new Int32Array(capacity),
    counts: new Int32Array(capacity),
    instances: new Int32Array(capacity),
    firsts: new Int32Array(capacity),
    firstRow,
    draws: 0,
    triangles: 0,
    hasChanged: false,
  };
}

function dropDraws(from: Submission): void {
  from.draws = 0;
  from.triangles = 0;
  from.hasChanged = false;
}

function addDraw(
  to: Submission,
  list: Uint32Array,
  first: number,
  instances: number,
  firstIndex: number,
  indexCount: number,
): void {
  if (indexCount === 0) return;
  const draw = to.draws++;
  to.starts[draw] = firstIndex * Uint32Array.BYTES_PER_ELEMENT;
  to.counts[draw] = indexCount;
  to.instances[draw] = instances;
  to.firsts[draw] = first;
  if (list[to.firstRow + draw] !== first) {
    list[to.firstRow + draw] = first;
    to.hasChanged = true;
  }
  to.triangles += (indexCount / 3) * instances;
}

/**
 * Draws every exhibit in view in one submission, and what of them is of glass in a second: a list of slot numbers,
 * sorted by archetype and level, goes to
 * the graphics card; one multi-draw (or, where that is missing, one instanced draw per bucket) does the rest.
 * No exhibit is a node of the scene.
 */
export class ExhibitPool {
  readonly table: SlotTable;
  readonly list: DrawList;
  /** Shapes on the graphics card. */
  readonly levels: ResidentLevels;
  /** All that is solid, and after it what is seen through. */
  readonly meshes: readonly [Mesh, Mesh];
  readonly hasMultiDraw: boolean;
  /** Sub-draws and triangles of the last frame, for the statistics. */
  triangles = 0;

  readonly #listTexture: DataTexture;
  readonly #solid: Submission;
  readonly #clear: Submission;
  #multiDraw: MultiDraw | null;

  /**
   * @param createMaterial makes a material from the uniforms the pool owns: `slotTable`, `drawList` and,
   * without multi-draw, `drawFirst`; once for what is solid and once for what is seen through
   * @param isMirrored asked with each picture whether it is that of the polished floor, where glass is left out
   */
  constructor(
    renderer: WebGLRenderer,
    options: ExhibitPoolOptions,
    createMaterial: (
      uniforms: Record<string, IUniform>,
      hasMultiDraw: boolean,
      isClear: boolean,
    ) => ShaderMaterial,
    isMirrored: () => boolean,
  ) {
    const buckets = options.archetypeCapacity * levelCount;
    this.table = new SlotTable(options.slotCapacity);
    this.list = new DrawList(options.listCapacity, buckets);
    this.levels = new ResidentLevels(options.vertexCapacity, options.indexCapacity, buckets);
    // After the slots come the first entries of the draws, where the shader finds them by the draw's number; then
    // those of the draws of glass.
    this.#solid = createSubmission(buckets, options.listCapacity);
    this.#clear = createSubmission(buckets, options.listCapacity + buckets);
    const rows = Math.ceil((options.listCapacity + 2 * buckets) / listWidth);
    const listData = new Uint32Array(rows * listWidth);
    this.#listTexture = new DataTexture(listData, listWidth, rows, RedIntegerFormat, UnsignedIntType);
    this.#listTexture.internalFormat = 'R32UI';
    this.#listTexture.minFilter = NearestFilter;
    this.#listTexture.magFilter = NearestFilter;
    this.#listTexture.needsUpdate = true;

    const gl = renderer.getContext() as WebGL2RenderingContext;
    this.#multiDraw = gl.getExtension('WEBGL_multi_draw');
    this.hasMultiDraw = this.#multiDraw !== null;
    const open = (submission: Submission, isClear: boolean): Mesh => {
      const uniforms = {
        slotTable: { value: this.table.texture },
        drawList: { value: this.#listTexture },
        drawFirstRow: { value: submission.firstRow },
        drawFirst: { value: 0 },
      };
      const mesh = new Mesh(this.levels.geometry, createMaterial(uniforms, this.hasMultiDraw, isClear));
      mesh.frustumCulled = false;
      mesh.matrixAutoUpdate = false;
      // After the shadows at its feet (1), which come after walls and furniture (0).
      mesh.renderOrder = 2;
      mesh.onAfterRender = () => {
        if (!isClear || !isMirrored()) this.#submit(renderer, submission);
      };
      return mesh;
    };
    this.meshes = [open(this.#solid, false), open(this.#clear, true)];
  }

  get bytes(): { readonly geometry: number; readonly textures: number } {
    return {
      geometry: this.levels.bytes,
      textures: this.table.bytes + this.#listTexture.image.data!.byteLength,
    };
  }

  /** True when the last list draws something else than the one before, or the same from elsewhere. */
  get hasChanged(): boolean {
    return this.list.changed || this.#solid.hasChanged || this.#clear.hasChanged;
  }

  /** Takes over the finished list, after all that moves levels; sends only what of it has changed. */
  commit(budget: UploadBudget): void {
    const { list } = this;
    const solid = this.#solid;
    const clear = this.#clear;
    const data = this.#listTexture.image.data as Uint32Array;
    dropDraws(solid);
    dropDraws(clear);
    for (let draw = 0; draw < list.draws; draw++) {
      const range = this.levels.rangeOf(list.drawBucket[draw] as number) as GeometryRange;
      const solidCount = range.indexCount - range.glassCount;
      const first = list.drawFirst[draw] as number;
      const count = list.drawCount[draw] as number;
      addDraw(solid, data, first, count, range.firstIndex, solidCount);
      addDraw(clear, data, first, count, range.firstIndex + solidCount, range.glassCount);
    }
    this.triangles = solid.triangles + clear.triangles;
    if (list.changed) {
      data.set(list.slots.subarray(0, list.total));
      this.#sendRows(0, list.total, budget);
    }
    budget.spend(this.table.uploadWakes());
    if (solid.hasChanged) this.#sendRows(solid.firstRow, solid.draws, budget);
    if (clear.hasChanged) this.#sendRows(clear.firstRow, clear.draws, budget);
  }

  /** Sends the rows of the list's texture that hold these entries. */
  #sendRows(first: number, count: number, budget: UploadBudget): void {
    const end = Math.ceil((first + count) / listWidth);
    for (let row = Math.floor(first / listWidth); row < end; row++) {
      // Ranges count four numbers a texel, whatever the texture holds.
      this.#listTexture.addUpdateRange(row * listWidth * 4, listWidth * 4);
      budget.spend(listWidth * Uint32Array.BYTES_PER_ELEMENT);
    }
    this.#listTexture.needsUpdate = true;
  }

  #submit(
    renderer: WebGLRenderer,
    { starts, counts, instances, firsts, draws, triangles }: Submission,
  ): void {
    if (draws === 0) return;
    const gl = renderer.getContext() as WebGL2RenderingContext;
    const render = renderer.info.render;
    if (this.#multiDraw) {
      this.#multiDraw.multiDrawElementsInstancedWEBGL(
        gl.TRIANGLES,
        counts,
        0,
        gl.UNSIGNED_INT,
        starts,
        0,
        instances,
        0,
        draws,
      );
      render.calls += 1;
    } else {
      const program = gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram;
      const location = gl.getUniformLocation(program, 'drawFirst');
      for (let draw = 0; draw < draws; draw++) {
        gl.uniform1i(location, firsts[draw] as number);
        gl.drawElementsInstanced(
          gl.TRIANGLES,
          counts[draw] as number,
          gl.UNSIGNED_INT,
          starts[draw] as number,
          instances[draw] as number,
        );
      }
      render.calls += draws;
    }
    render.triangles += triangles;
  }

  /** After a lost context: extensions are asked for anew and every table is sent again. */
  restore(renderer: WebGLRenderer): void {
    if (this.#multiDraw) {
      const gl = renderer.getContext() as WebGL2RenderingContext;
      this.#multiDraw = gl.getExtension('WEBGL_multi_draw');
    }
    this.#listTexture.clearUpdateRanges();
    this.#listTexture.needsUpdate = true;
  }

  dispose(): void {
    this.levels.dispose();
    this.table.dispose();
    this.#listTexture.dispose();
    for (const { material } of this.meshes) (material as ShaderMaterial).dispose();
  }
}
