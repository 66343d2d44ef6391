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
import type { WorkTime } from '../work-time.ts';
import { planSign, signHeight, signWidth } from './draw-sign.ts';
import { SignPainter } from './sign-painter.ts';
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
/** A board as it is sent: nearly all that a frame may send, so not more than one comes in a frame. */
const signBytes = signWidth * signHeight * 4;
const columns = Math.floor(atlasWidth / signWidth);
const rows = Math.floor(atlasHeight / signHeight);
/** Boards in one view, at most; farther ones are left out. */
const capacity = columns * rows;
const perSign = 8;

/**
 * All door signs in view, in one draw: each text is drawn once on a small canvas, in steps, and copied into one large
 * texture, whose cells are reused by the signs seen last. A board hangs there once all of it is drawn.
 */
export class SignStage {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  readonly bytes = (atlasWidth * atlasHeight * 4 * 4) / 3;
  readonly #renderer: WebGLRenderer;
  readonly #atlas: DataTexture;
  readonly #canvas = document.createElement('canvas');
  readonly #painter: SignPainter;
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
  #clock = 0;
  #count = 0;
  /** Cells that this frame needs. */
  #needed = 0;
  #hasChanged = false;

  constructor(
    renderer: WebGLRenderer,
    budget: UploadBudget,
    time: WorkTime,
    word: (room: RoomId) => SignText,
  ) {
    this.#renderer = renderer;
    this.#canvas.width = signWidth;
    this.#canvas.height = signHeight;
    const context = this.#canvas.getContext('2d');
    this.#painter = new SignPainter({
      time,
      budget,
      signBytes,
      plan: (room) => planSign(word(room)),
      draw: (step) => context && step(context),
      send: (room) => this.#send(room),
    });
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
    return this.#painter.isWaiting;
  }

  /** True when a board was drawn and sent in the last frame: from now on it is seen. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  begin(): void {
    this.#clock++;
    this.#hasChanged = false;
    this.#count = 0;
    this.#needed = 0;
    this.#painter.begin();
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

  /** After all boards of a frame: sends them if they differ from the last frame's, and draws what is missing. */
  finish(): void {
    // No board in view gives its cell to another.
    if (this.#needed > capacity) this.#painter.begin();
    this.#painter.finish();
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
    this.#painter.restart();
  }

  /** Cell in which the board of a room is, or −1 while there is none. */
  #findCell(room: RoomId): number {
    const cell = this.#cellOf.get(room);
    if (cell === undefined) {
      if (this.#painter.want(room)) this.#needed++;
      return -1;
    }
    if (this.#seen[cell] !== this.#clock) this.#needed++;
    this.#seen[cell] = this.#clock;
    // Until its turn comes it stays as it was.
    if (this.#drawnIn[cell] !== this.#edition) this.#painter.want(room);
    return cell;
  }

  /** The cell of a board that is drawn anew, else the one that was seen longest ago. */
  #takeCell(room: RoomId): number {
    const known = this.#cellOf.get(room);
    if (known !== undefined) return known;
    let cell = 0;
    for (let other = 1; other < capacity; other++) {
      if ((this.#seen[other] as number) < (this.#seen[cell] as number)) cell = other;
    }
    const before = this.#roomIn[cell];
    if (before !== undefined) this.#cellOf.delete(before);
    this.#cellOf.set(room, cell);
    this.#roomIn[cell] = room;
    return cell;
  }

  /** The board stands on the canvas: from the next frame on it hangs over its doors. */
  #send(room: RoomId): void {
    const cell = this.#takeCell(room);
    this.#seen[cell] = this.#clock;
    this.#hasChanged = true;
    this.#source.needsUpdate = true;
    this.#corner.set((cell % columns) * signWidth, Math.floor(cell / columns) * signHeight);
    this.#renderer.copyTextureToTexture(this.#source, this.#atlas, null, this.#corner);
    this.#drawnIn[cell] = this.#edition;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.#atlas.dispose();
    this.#source.dispose();
  }
}
