import {
  CanvasTexture,
  DataTexture,
  DynamicDrawUsage,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  PlaneGeometry,
  RGBAFormat,
  ShaderMaterial,
  UnsignedByteType,
  Vector2,
  type WebGLRenderer,
} from 'three';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { drawSign, signHeight, signWidth } from './draw-sign.ts';
import type { SignText } from './sign-text.ts';

/** A board above a door: middle, world metres; yaw of its face (0 faces world +z); size, metres. */
export interface DoorSign {
  readonly room: RoomId;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  readonly width: number;
  readonly height: number;
}

const atlasWidth = 1024;
const atlasHeight = 2048;
/** A board as it is sent: nearly all that a frame may send, so they come one a frame. */
const signBytes = signWidth * signHeight * 4;
const columns = Math.floor(atlasWidth / signWidth);
const rows = Math.floor(atlasHeight / signHeight);
/** Boards in one view, at most; farther ones are left out. */
const capacity = columns * rows;
const perSign = 8;

/**
 * All door signs in view, in one draw: each text is drawn once on a small canvas and copied into one large
 * texture, whose cells are reused by the signs seen last.
 */
export class SignStage {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  readonly bytes = (atlasWidth * atlasHeight * 4 * 4) / 3;
  readonly #renderer: WebGLRenderer;
  readonly #word: (room: RoomId) => SignText;
  readonly #atlas: DataTexture;
  readonly #canvas = document.createElement('canvas');
  readonly #source: CanvasTexture;
  readonly #cellOf = new Map<RoomId, number>();
  readonly #roomIn: (RoomId | undefined)[] = Array.from({ length: capacity }, () => undefined);
  readonly #seen = new Uint32Array(capacity);
  /** Edition in which each cell was drawn. */
  readonly #drawnIn = new Uint32Array(capacity);
  #edition = 1;
  /** Eight numbers a board: where it hangs (x, y, z, yaw); its size, its cell and its light. */
  readonly #rows = new Float32Array(capacity * perSign);
  readonly #buffer = new InstancedInterleavedBuffer(this.#rows, perSign);
  /** What was last sent of them is no longer so. */
  #isStale = false;
  readonly #corner = new Vector2();
  readonly #budget: UploadBudget;
  #clock = 0;
  #count = 0;
  #isWaiting = false;
  #hasChanged = false;

  constructor(renderer: WebGLRenderer, budget: UploadBudget, word: (room: RoomId) => SignText) {
    this.#renderer = renderer;
    this.#budget = budget;
    this.#word = word;
    this.#canvas.width = signWidth;
    this.#canvas.height = signHeight;
    this.#source = new CanvasTexture(this.#canvas);
    this.#source.generateMipmaps = false;
    this.#source.minFilter = LinearFilter;
    this.#source.flipY = false;
    this.#atlas = new DataTexture(null, atlasWidth, atlasHeight, RGBAFormat, UnsignedByteType);
    // Room is made for the boards; there is nothing to send before the first is drawn.
    this.#atlas.source.dataReady = false;
    this.#atlas.minFilter = LinearMipmapLinearFilter;
    this.#atlas.magFilter = LinearFilter;
    this.#atlas.generateMipmaps = true;
    this.#atlas.anisotropy = 4;
    this.#atlas.needsUpdate = true;
    const geometry = new InstancedBufferGeometry();
    const plane = new PlaneGeometry(1, 1);
    geometry.index = plane.index;
    geometry.setAttribute('position', plane.getAttribute('position'));
    this.#buffer.setUsage(DynamicDrawUsage);
    geometry.setAttribute('placed', new InterleavedBufferAttribute(this.#buffer, 4, 0));
    geometry.setAttribute('form', new InterleavedBufferAttribute(this.#buffer, 4, 4));
    geometry.instanceCount = 0;
    const material = new ShaderMaterial({
      uniforms: { atlas: { value: this.#atlas } },
      vertexShader: /* glsl */ `
        attribute vec4 placed; // x, y, z, yaw
        attribute vec4 form;   // width, height, cell, light
        varying vec2 cell;
        varying float lit;
        void main() {
          float s = sin(placed.w);
          float c = cos(placed.w);
          vec2 flat2 = position.xy * form.xy;
          vec3 world = placed.xyz + vec3(c * flat2.x, flat2.y, -s * flat2.x);
          vec2 size = vec2(${(signWidth / atlasWidth).toFixed(6)}, ${(signHeight / atlasHeight).toFixed(6)});
          vec2 corner = vec2(mod(form.z + 0.5, ${columns.toFixed(1)}) - 0.5, floor((form.z + 0.5) / ${columns.toFixed(1)}));
          cell = (corner + vec2(position.x + 0.5, 0.5 - position.y)) * size;
          lit = form.w;
          gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
        }`,
      fragmentShader: /* glsl */ `
        uniform sampler2D atlas;
        varying vec2 cell;
        varying float lit;
        void main() {
          // Lit by its own small lamp, which sleeps as the room does: finished sRGB tones, a little warm.
          vec3 tone = mix(vec3(0.44, 0.38, 0.31), vec3(0.94, 0.9, 0.82), lit);
          gl_FragColor = vec4(texture2D(atlas, cell).rgb * tone, 1.0);
        }`,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
  }

  /** True while a board in view waits for a frame that may draw and send it. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** True when a board was drawn in this frame. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  begin(): void {
    this.#clock++;
    this.#hasChanged = false;
    this.#count = 0;
    this.#isWaiting = false;
  }

  /** @param light that falls on the board: 0 its room sleeps … 1 it is awake */
  add(sign: DoorSign, light: number): void {
    if (this.#count >= capacity) return;
    const cell = this.#findCell(sign.room);
    if (cell < 0) return;
    const at = this.#count++ * perSign;
    this.#set(at, sign.x);
    this.#set(at + 1, sign.y);
    this.#set(at + 2, sign.z);
    this.#set(at + 3, sign.yaw);
    this.#set(at + 4, sign.width);
    this.#set(at + 5, sign.height);
    this.#set(at + 6, cell);
    this.#set(at + 7, light);
  }

  #set(at: number, value: number): void {
    const float = Math.fround(value);
    if (this.#rows[at] === float) return;
    this.#rows[at] = float;
    this.#isStale = true;
  }

  /** After all boards of a frame: sends them if they differ from the last frame's. */
  finish(): void {
    this.mesh.geometry.instanceCount = this.#count;
    this.mesh.visible = this.#count > 0;
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#buffer.addUpdateRange(0, this.#count * perSign);
    this.#buffer.needsUpdate = true;
  }

  /** Draws all texts anew, as they come into view: when fonts have come, or after a lost context. */
  redraw(): void {
    this.#edition++;
  }

  #findCell(room: RoomId): number {
    const known = this.#cellOf.get(room);
    if (known !== undefined) {
      this.#seen[known] = this.#clock;
      // Until its turn comes it stays as it was.
      if (this.#drawnIn[known] !== this.#edition) this.#draw(room, known);
      return known;
    }
    let cell = 0;
    for (let other = 1; other < capacity; other++) {
      if ((this.#seen[other] as number) < (this.#seen[cell] as number)) cell = other;
    }
    if (this.#seen[cell] === this.#clock || !this.#draw(room, cell)) return -1;
    const before = this.#roomIn[cell];
    if (before !== undefined) this.#cellOf.delete(before);
    this.#cellOf.set(room, cell);
    this.#roomIn[cell] = room;
    this.#seen[cell] = this.#clock;
    return cell;
  }

  /** @returns false when it must wait for another frame */
  #draw(room: RoomId, cell: number): boolean {
    const context = this.#canvas.getContext('2d');
    if (!context) return false;
    this.#isWaiting ||= this.#budget.left < signBytes;
    if (this.#isWaiting) return false;
    this.#budget.spend(signBytes);
    this.#hasChanged = true;
    drawSign(context, this.#word(room));
    this.#source.needsUpdate = true;
    this.#corner.set((cell % columns) * signWidth, Math.floor(cell / columns) * signHeight);
    this.#renderer.copyTextureToTexture(this.#source, this.#atlas, null, this.#corner);
    this.#drawnIn[cell] = this.#edition;
    return true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.#atlas.dispose();
    this.#source.dispose();
  }
}
