import { parseColour, type Colour } from '../colour.ts';
import { smoothPath } from '../smooth-path.ts';
import type { Vector2 } from '../vector.ts';
import { distanceToLine, distanceToOutline, type LineKey } from './relief-distance.ts';

export interface ReliefSize {
  /** Metres. */
  readonly width: number;
  readonly height: number;
  /** Side of the squares it is worked in, metres. */
  readonly cell: number;
}

export interface Stage {
  readonly x?: number;
  readonly y?: number;
  /** How much larger than drawn, heights included. */
  readonly scale?: number;
  /** Radians, anticlockwise. */
  readonly turn?: number;
  readonly mirror?: boolean;
  /** How far everything is raised, in units of the stage it stands in. */
  readonly lift?: number;
  /** Factor of heights alone. */
  readonly flatten?: number;
}

export interface RaiseOptions {
  readonly height: number;
  /** How far from the edge it reaches its height; default `height`. */
  readonly round?: number;
  /** Height it stands on; default 0. */
  readonly base?: number;
  readonly colour?: string;
  /** Corners become a smooth curve. */
  readonly soft?: boolean;
  /** Over how much of a height it flows into what is there; default 0. */
  readonly blend?: number;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly heights: Float64Array;
  readonly colours: Float32Array;
}

/**
 * A panel worked in relief, in order, as one carves: each shape is raised over what is there where it is higher, grooves
 * are cut into what stands. x to the right from the middle, y up from the lower edge, in units of the stage (metres
 * unless `stage` set another scale). Seen only from the front: nothing hangs over.
 */
export class ReliefGround {
  readonly grid: Grid;
  readonly size: ReliefSize;
  readonly #at: Required<Stage>;

  constructor(size: ReliefSize, colour = '#ffffff', grid?: Grid, at: Stage = {}) {
    this.size = size;
    this.#at = { x: 0, y: 0, scale: 1, turn: 0, mirror: false, lift: 0, flatten: 1, ...at };
    if (grid) {
      this.grid = grid;
      return;
    }
    const columns = Math.ceil(size.width / size.cell);
    const rows = Math.ceil(size.height / size.cell);
    const count = (columns + 1) * (rows + 1);
    const plain = parseColour(colour);
    this.grid = {
      columns,
      rows,
      cell: size.cell,
      heights: new Float64Array(count),
      colours: Float32Array.from({ length: count * 3 }, (_, i) => plain[i % 3]!),
    };
  }

  /** The same panel in another frame: what is drawn there comes out moved, larger, turned, mirrored. */
  stage(stage: Stage): ReliefGround {
    const [x, y] = this.#place([stage.x ?? 0, stage.y ?? 0]);
    const { scale, turn, mirror, lift, flatten } = this.#at;
    return new ReliefGround(this.size, undefined, this.grid, {
      x,
      y,
      scale: scale * (stage.scale ?? 1),
      turn: turn + (mirror ? -1 : 1) * (stage.turn ?? 0),
      mirror: mirror !== (stage.mirror ?? false),
      lift: lift + (stage.lift ?? 0) * scale * flatten,
      flatten: flatten * (stage.flatten ?? 1),
    });
  }

  /** Raises what lies within an outline (either way round): a cushion with soft flanks. */
  lay(outline: readonly Vector2[], options: RaiseOptions): this {
    const { height, round = height, base = 0, soft = false, blend = 0 } = options;
    const ring = (soft ? smoothPath(outline, outline.length * 5, true) : outline).map(this.#place);
    const reach = Math.max(1e-6, round * this.#at.scale);
    this.#each(ring, 0, (x, y, at) => {
      const inside = -distanceToOutline(ring, x, y);
      if (inside <= 0) return;
      const t = Math.min(1, inside / reach);
      this.#raise(at, base, height * Math.sqrt(1 - (1 - t) ** 2), blend, options.colour);
    });
    return this;
  }

  /** Raises a round bar along a smooth line of [x, y, half width]. */
  limb(keys: readonly LineKey[], options: RaiseOptions & { readonly steps?: number }): this {
    const { height, base = 0, blend = 0, steps = keys.length * 4 } = options;
    const line = this.#line(keys, steps);
    const widest = Math.max(...line.map((key) => key[2]));
    this.#each(
      line.map(([x, y]) => [x, y] as const),
      widest,
      (x, y, at) => {
        const { off, width } = distanceToLine(line, x, y);
        if (off >= width) return;
        this.#raise(at, base, height * Math.sqrt(1 - (off / width) ** 2), blend, options.colour);
      },
    );
    return this;
  }

  /** Raises a dome; `turn` in radians. */
  dome(
    [x, y]: Vector2,
    [radiusX, radiusY]: Vector2,
    options: RaiseOptions & { readonly turn?: number },
  ): this {
    const { height, base = 0, blend = 0, turn = 0 } = options;
    const reach = Math.max(radiusX, radiusY);
    const corners = [-reach, reach].flatMap((dx) =>
      [-reach, reach].map((dy) => this.#place([x + dx, y + dy])),
    );
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    this.#each(corners, 0, (px, py, at) => {
      const [lx, ly] = this.#local(px, py);
      const [dx, dy] = [lx - x, ly - y];
      const out = ((cosine * dx + sine * dy) / radiusX) ** 2 + ((-sine * dx + cosine * dy) / radiusY) ** 2;
      if (out < 1) this.#raise(at, base, height * Math.sqrt(1 - out), blend, options.colour);
    });
    return this;
  }

  /** Cuts a groove along a smooth line of [x, y, half width]. */
  groove(keys: readonly LineKey[], depth: number, colour?: string, steps = keys.length * 4): this {
    const line = this.#line(keys, steps);
    const widest = Math.max(...line.map((key) => key[2]));
    const own = colour ? parseColour(colour) : null;
    this.#each(
      line.map(([x, y]) => [x, y] as const),
      widest,
      (x, y, at) => {
        const { off, width } = distanceToLine(line, x, y);
        if (off >= width) return;
        this.grid.heights[at] = this.grid.heights[at]! - depth * this.#tall * (1 - (off / width) ** 2);
        if (own && off < width * 0.8) this.#paint(at, own);
      },
    );
    return this;
  }

  /** Adds a height of one's own within an outline (null: everywhere), in units of the stage. */
  rough(outline: readonly Vector2[] | null, height: (x: number, y: number) => number, fade = 0): this {
    const ring = outline?.map(this.#place);
    const { width, height: tall } = this.size;
    const whole: Vector2[] = [
      [-width / 2, 0],
      [width / 2, tall],
    ];
    this.#each(ring ?? whole, 0, (x, y, at) => {
      const inside = ring ? -distanceToOutline(ring, x, y) : Infinity;
      if (inside <= 0) return;
      const share = fade > 0 ? Math.min(1, inside / (fade * this.#at.scale)) : 1;
      this.grid.heights[at] = this.grid.heights[at]! + height(...this.#local(x, y)) * this.#tall * share;
    });
    return this;
  }

  get #tall(): number {
    return this.#at.scale * this.#at.flatten;
  }

  #place = ([px, py]: Vector2): Vector2 => {
    const { x, y, scale, turn, mirror } = this.#at;
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    const sx = mirror ? -px : px;
    return [x + scale * (cosine * sx - sine * py), y + scale * (sine * sx + cosine * py)];
  };

  #local(px: number, py: number): Vector2 {
    const { x, y, scale, turn, mirror } = this.#at;
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    const [dx, dy] = [(px - x) / scale, (py - y) / scale];
    const lx = cosine * dx + sine * dy;
    return [mirror ? -lx : lx, -sine * dx + cosine * dy];
  }

  #line(keys: readonly LineKey[], steps: number): LineKey[] {
    return smoothPath(keys, steps).map(([x, y, half]): LineKey => {
      const [px, py] = this.#place([x, y]);
      return [px, py, Math.max(1e-6, half * this.#at.scale)];
    });
  }

  /** Visits the squares near some points. */
  #each(points: readonly Vector2[], margin: number, visit: (x: number, y: number, at: number) => void): void {
    const { columns, rows, cell } = this.grid;
    const left = this.size.width / 2;
    const span = (axis: 0 | 1, offset: number, last: number) => {
      const values = points.map((point) => point[axis]);
      return [
        Math.max(0, Math.ceil((Math.min(...values) - margin + offset) / cell)),
        Math.min(last, Math.floor((Math.max(...values) + margin + offset) / cell)),
      ] as const;
    };
    const [firstColumn, lastColumn] = span(0, left, columns);
    const [firstRow, lastRow] = span(1, 0, rows);
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        visit(column * cell - left, row * cell, row * (columns + 1) + column);
  }

  #raise(at: number, base: number, height: number, blend: number, colour?: string): void {
    const there = this.grid.heights[at]!;
    const wanted = this.#at.lift + (base + height) * this.#tall;
    const soft = blend * this.#tall;
    if (wanted <= there - soft) return;
    const mixed = soft > 0 ? Math.max(0, soft - Math.abs(wanted - there)) ** 2 / (4 * soft) : 0;
    if (colour && wanted > there - soft * 0.3) this.#paint(at, parseColour(colour));
    this.grid.heights[at] = Math.max(wanted, there) + mixed;
  }

  #paint(at: number, colour: Colour): void {
    this.grid.colours.set(colour, at * 3);
  }
}
