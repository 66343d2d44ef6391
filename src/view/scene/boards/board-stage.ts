import {
  DataTexture,
  Group,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  PlaneGeometry,
  type ShaderMaterial,
} from 'three';
import type { FetchQueue, QueuedFetch } from '../../../delivery/fetch-queue.ts';
import type { LitWorld } from '../../../museum/atlas/lit-world.ts';
import type { FloorPlan, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { listWallBoards, type WallBoard } from '../../../museum/floorplan/list-wall-boards.ts';
import type { PictureQueue } from '../picture-queue.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';
import type { BoardOrder, ShownClaim } from './board-order.ts';
import { createBoardMaterial } from './create-board-material.ts';

export interface BoardStageOptions {
  readonly uniforms: SharedUniforms;
  readonly queue: FetchQueue;
  readonly pictures: Pick<PictureQueue, 'send'>;
  readonly painter: {
    readonly paint: (order: BoardOrder) => Promise<ImageBitmap>;
    readonly dismiss: () => void;
  };
  /** Fetches what the map shows; one file after the other. */
  readonly lightWorld: (() => Promise<LitWorld>) | null;
  /** What the counter shows now. */
  readonly readClaim: () => ShownClaim;
  /** Share of a picture's sides that is kept: less than 1 on weak machines. */
  readonly share: () => number;
  /** A board has another face: a picture must come that shows it. */
  readonly onChange: () => void;
}

/** Texels a metre: from where one may stand, no more are seen. */
const texels = { 'wall-map': 230, 'digit-board': 200 } as const;

interface Placed extends WallBoard {
  mesh: Mesh<PlaneGeometry, ShaderMaterial> | null;
  bytes: number;
  isComing: boolean;
  hasFailed: boolean;
  /** What the face shows, or will when it has come. */
  shows: string | null;
}

/**
 * The faces of the boards on the walls, one draw each: the map of the world and the counter. They are painted beside the page when
 * somebody comes near, and sent in slices; until then, and where they never come, the lamps of the shell stand in.
 */
export class BoardStage {
  readonly group = new Group();
  readonly #options: BoardStageOptions;
  readonly #boards = new Map<RoomId, Placed[]>();
  readonly #file: QueuedFetch | null;
  #world: LitWorld | null = null;
  #edition = 0;

  constructor(plan: FloorPlan, options: BoardStageOptions) {
    this.#options = options;
    this.group.matrixAutoUpdate = false;
    for (const room of plan.rooms) {
      const boards = listWallBoards(plan, room);
      if (boards.length === 0) continue;
      this.#boards.set(
        room.id,
        boards.map((board) => ({
          ...board,
          mesh: null,
          bytes: 0,
          isComing: false,
          hasFailed: false,
          shows: null,
        })),
      );
    }
    const { lightWorld } = options;
    this.#file =
      lightWorld &&
      options.queue.open('the map of the world', {
        load: lightWorld,
        onArrival: (world) => {
          this.#world = world;
          options.onChange();
        },
        onGivenUp: (error) => console.warn('scene: the map of the world did not come; its lamps stay', error),
      });
  }

  /** On the graphics card. */
  get bytes(): number {
    let sum = 0;
    for (const boards of this.#boards.values()) for (const { bytes } of boards) sum += bytes;
    return sum;
  }

  /** True while a face is being painted or sent. */
  get isBusy(): boolean {
    for (const boards of this.#boards.values()) if (boards.some(({ isComing }) => isComing)) return true;
    return false;
  }

  begin(): void {
    for (const boards of this.#boards.values()) for (const { mesh } of boards) if (mesh) mesh.visible = false;
  }

  /** A room is near: its boards are got ready. @param urgency as the queue of fetches has it */
  want(room: RoomId, urgency: number): void {
    for (const board of this.#boards.get(room) ?? []) {
      if (board.form === 'digit-board') this.#paintCounter(board);
      else if (this.#world) this.#paintWorld(board, this.#world);
      else if (this.#file) this.#options.queue.want(this.#file, urgency);
    }
  }

  /** A room is in view. @param light that falls on a point: 0 its room sleeps … 1 it is awake */
  show(room: RoomId, urgency: number, light: (x: number, z: number) => number): void {
    const boards = this.#boards.get(room);
    if (!boards) return;
    this.want(room, urgency);
    for (const { mesh, x, z } of boards) {
      if (!mesh) continue;
      mesh.visible = true;
      (mesh.material.uniforms['lit'] as { value: number }).value = light(x, z);
    }
  }

  /** After a lost context, or when pictures have another size: all is painted anew when wanted. */
  renew(): void {
    this.#edition++;
    for (const boards of this.#boards.values()) {
      for (const board of boards) {
        this.#take(board, null);
        Object.assign(board, { isComing: false, hasFailed: false, shows: null });
      }
    }
  }

  dispose(): void {
    this.renew();
    this.#options.painter.dismiss();
  }

  #paintWorld(board: Placed, world: LitWorld): void {
    this.#paint(board, 'world', { kind: 'wall-map', world });
  }

  #paintCounter(board: Placed): void {
    const claim = this.#options.readClaim();
    this.#paint(board, `${claim.gifts} ${claim.countries}`, { kind: 'digit-board', claim });
  }

  #paint(
    board: Placed,
    shows: string,
    what:
      | Omit<Extract<BoardOrder, { kind: 'wall-map' }>, 'width' | 'height'>
      | Omit<Extract<BoardOrder, { kind: 'digit-board' }>, 'width' | 'height'>,
  ): void {
    if (board.isComing || board.hasFailed || board.shows === shows) return;
    const { painter, pictures, share, onChange } = this.#options;
    const density = texels[board.form] * share();
    const [width, height] = [Math.round(board.width * density), Math.round(board.height * density)];
    const edition = this.#edition;
    board.isComing = true;
    board.shows = shows;
    const send = async (): Promise<void> => {
      const picture = await painter.paint({ ...what, width, height });
      if (edition !== this.#edition) {
        picture.close();
        return;
      }
      const texture = new DataTexture(null, width, height);
      // Room is made for it; what it shows is sent row by row.
      texture.source.dataReady = false;
      texture.minFilter = LinearMipmapLinearFilter;
      texture.magFilter = LinearFilter;
      texture.generateMipmaps = true;
      texture.anisotropy = 4;
      texture.needsUpdate = true;
      const isSent = await pictures.send({
        texture,
        layers: [{ picture, top: 0 }],
        rows: height,
        bytesPerTexel: 4,
      });
      if (!isSent || edition !== this.#edition) {
        texture.dispose();
        return;
      }
      this.#take(board, texture);
      board.bytes = Math.round((width * height * 4 * 4) / 3);
    };
    send()
      .catch((error: unknown) => {
        if (edition !== this.#edition) return;
        board.hasFailed = true;
        console.warn('scene: a board could not be painted; its lamps stay', error);
      })
      .finally(() => {
        if (edition === this.#edition) board.isComing = false;
        onChange();
      });
  }

  /** Hangs another face; null takes it down. */
  #take(board: Placed, texture: DataTexture | null): void {
    const { mesh } = board;
    if (mesh && texture) {
      const picture = mesh.material.uniforms['picture'] as { value: DataTexture };
      picture.value.dispose();
      picture.value = texture;
      return;
    }
    if (mesh) {
      (mesh.material.uniforms['picture'] as { value: DataTexture }).value.dispose();
      mesh.material.dispose();
      mesh.geometry.dispose();
      this.group.remove(mesh);
      board.mesh = null;
      board.bytes = 0;
    }
    if (!texture) return;
    const face = new Mesh(
      new PlaneGeometry(board.width, board.height),
      createBoardMaterial(texture, this.#options.uniforms),
    );
    face.position.set(board.x, board.y, board.z);
    face.rotation.y = board.yaw;
    face.updateMatrix();
    face.matrixAutoUpdate = false;
    face.matrixWorld.copy(face.matrix);
    face.visible = false;
    board.mesh = face;
    this.group.add(face);
  }
}
