import { Shape } from '../../kit/shape.ts';
import { mix, type Vector2, type Vector3 } from '../../kit/vector.ts';
import { buildCell, type CellShapes } from '../car/window-cell.ts';

/** A stretch of a coach's wall along x: with a window (or a door's window), or plain. */
export interface WallField {
  readonly from: number;
  readonly to: number;
  /** Sill and head of the window, y; null: plain. */
  readonly window: Vector2 | null;
}

export interface WallForm {
  readonly fields: readonly WallField[];
  readonly foot: number;
  readonly head: number;
  /** Half width of the coach. */
  readonly half: number;
  readonly depth: number;
}

/** The wall on the +z side and its mirror image. */
export function coachWalls({ fields, foot, head, half, depth }: WallForm): CellShapes {
  const edge =
    (from: number, to: number, y: number) =>
    (s: number): Vector3 => [mix(from, to, s), y, half];
  const built = fields.map(({ from, to, window }) =>
    buildCell({
      bottom: edge(from, to, foot),
      top: edge(from, to, head),
      margins: window ? [0.16, 0.16, window[0] - foot, head - window[1]] : null,
      depth,
      power: 9,
      around: 16,
    }),
  );
  const all = (pick: (shapes: CellShapes) => Shape): Shape => Shape.merge(...built.map(pick)).mirrored('z');
  return {
    skin: all(({ skin }) => skin),
    reveal: all(({ reveal }) => reveal),
    lining: all(({ lining }) => lining),
    frame: all(({ frame }) => frame),
    pane: all(({ pane }) => pane),
  };
}
