import type { Surface } from '../../../kit/form-request.ts';
import type { Part } from '../../../kit/model.ts';

/** Where a scene is worked: the opening of its frame. */
export interface SceneRequest {
  /** Metres. */
  readonly width: number;
  readonly height: number;
  /** How far it may stand out, metres. */
  readonly depth: number;
  readonly surfaces: readonly Surface[];
}

/** A scene as parts: its lower edge at y = 0, centred in x, its ground at z = 0, facing +z. */
export type Scene = (request: SceneRequest) => Part[];
