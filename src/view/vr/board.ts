import {
  LinearFilter,
  LinearMipmapLinearFilter,
  Matrix4,
  Mesh,
  PlaneGeometry,
  Texture,
  Vector3,
} from 'three';
import type { BoardContent } from './board-part.ts';
import { boardSize, layOutBoard, type LaidOutBoard } from './lay-out-board.ts';
import { fontOf, paintBoard, type PaintedButton } from './paint-board.ts';
import type { BoardPlace } from './place-board.ts';
import { PlainTone } from './plain-tone.ts';

/** The board at arm's length, metres. */
const width = 0.8;
const height = (width * boardSize.height) / boardSize.width;

/** Where a ray meets a board: metres from where it begins, and the row of the button there, −1 for none. */
export interface BoardHit {
  readonly distance: number;
  readonly button: number;
}

const empty: BoardContent = { parts: [], buttons: [], tag: 'en' };
const inverse = new Matrix4();
const from = new Vector3();
const along = new Vector3();

/** A board in the room that is read, and whose buttons are pointed at and pressed. */
export class Board {
  readonly mesh: Mesh<PlaneGeometry, PlainTone>;
  readonly #context: CanvasRenderingContext2D;
  readonly #texture: Texture;
  #content = empty;
  #laidOut: LaidOutBoard = { pages: [[]], buttons: [] };
  #page = 0;
  #over = -1;

  /** @throws where the browser gives no canvas to write on */
  constructor(page: Document) {
    const canvas = page.createElement('canvas');
    canvas.width = boardSize.width;
    canvas.height = boardSize.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('vr: there is no canvas to write on');
    this.#context = context;
    this.#texture = new Texture(canvas);
    this.#texture.minFilter = LinearMipmapLinearFilter;
    this.#texture.magFilter = LinearFilter;
    this.#texture.anisotropy = 4;
    this.mesh = new Mesh(new PlaneGeometry(width, height), new PlainTone(this.#texture));
    this.mesh.matrixAutoUpdate = false;
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = 10;
    this.mesh.visible = false;
  }

  get isShown(): boolean {
    return this.mesh.visible;
  }

  get page(): number {
    return this.#page;
  }

  get pages(): number {
    return this.#laidOut.pages.length;
  }

  /** All that it says, page after page. */
  get text(): string {
    return this.#content.parts.map(({ text }) => text).join('\n');
  }

  /** Turns to another page; beyond the last comes the first. */
  turnTo(page: number): void {
    this.#page = page % this.pages;
    this.#paint();
  }

  write(content: BoardContent): void {
    this.#content = content;
    this.#laidOut = layOutBoard(content.parts, content.buttons.length, (text, style) => {
      this.#context.font = fontOf(style);
      return this.#context.measureText(text).width;
    });
    this.#page = Math.min(this.#page, this.pages - 1);
    this.#over = -1;
    this.#paint();
  }

  hang({ x, y, z, yaw, scale }: BoardPlace): void {
    const { matrixWorld } = this.mesh;
    matrixWorld
      .makeRotationY(yaw)
      .scale(along.set(scale, scale, scale))
      .setPosition(x, y, z);
    this.#page = 0;
    this.mesh.visible = true;
  }

  hide(): void {
    this.mesh.visible = false;
  }

  /** @param direction one metre long */
  meet(origin: Vector3, direction: Vector3): BoardHit | null {
    if (!this.isShown) return null;
    inverse.copy(this.mesh.matrixWorld).invert();
    from.copy(origin).applyMatrix4(inverse);
    along.copy(origin).add(direction).applyMatrix4(inverse).sub(from);
    const distance = -from.z / along.z;
    if (!(distance > 0)) return null;
    const x = (from.x + along.x * distance) / width + 0.5;
    const y = 0.5 - (from.y + along.y * distance) / height;
    if (x < 0 || x > 1 || y < 0 || y > 1) return null;
    const [atX, atY] = [x * boardSize.width, y * boardSize.height];
    const button = this.#laidOut.buttons.findIndex(
      (box) => atX >= box.x && atX <= box.x + box.width && atY >= box.y && atY <= box.y + box.height,
    );
    return { distance, button };
  }

  /** Marks the button pointed at. */
  point(button: number): void {
    if (button === this.#over) return;
    this.#over = button;
    this.#paint();
  }

  press(button: number): void {
    this.#content.buttons[button]?.press();
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.#texture.dispose();
  }

  #paint(): void {
    const buttons: PaintedButton[] = this.#laidOut.buttons.map((box, row) => ({
      ...box,
      text: this.#content.buttons[row]?.text ?? '',
    }));
    paintBoard(this.#context, this.#laidOut.pages[this.#page] ?? [], buttons, this.#over, this.#content.tag);
    this.#texture.needsUpdate = true;
  }
}
