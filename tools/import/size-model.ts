import type { ImportedLook } from './look.ts';
import type { StatedSize } from './read-size.ts';

/** What a file in metres may say of a thing that stands in a museum; outside of it, it was made in other units. */
const sensible = [0.005, 25] as const;
/** Proportions that differ by less than this share are those of the same thing. */
const tolerance = 0.1;

/**
 * At what size a model stands: scaled evenly to what its record says (its height, else its width or depth), else as its file
 * has it in metres, else with its largest side as the mapping has it.
 *
 * @param shape width, height, depth of the model in its file
 * @param usual largest side of a thing of unknown size, metres
 */
export function sizeModel(
  file: string,
  shape: readonly [number, number, number],
  stated: StatedSize,
  usual: number,
): ImportedLook {
  const wanted = [stated.width, stated.height, stated.depth];
  const by = [1, 0, 2].find((axis) => wanted[axis] !== null && (shape[axis] as number) > 0);
  const largest = Math.max(...shape);
  const isSensible = largest >= sensible[0] && largest <= sensible[1];
  const scale =
    by === undefined ? (isSensible ? 1 : usual / largest) : (wanted[by] as number) / (shape[by] as number);
  const size = shape.map((side) => Math.max(0.001, Math.round(side * scale * 1000) / 1000)) as [
    number,
    number,
    number,
  ];
  const differs = wanted.some(
    (side, axis) => side !== null && Math.abs((size[axis] as number) / side - 1) > tolerance,
  );
  const name = ['width', 'height', 'depth'][by ?? 0] ?? '';
  return {
    kind: 'model',
    size,
    sight: null,
    isSizeKnown: by !== undefined,
    sizeBasis:
      by === undefined
        ? isSensible
          ? 'The record does not say how large it is: it stands as large as its model in metres.'
          : `Nobody says how large it is: its largest side is set to ${usual} m.`
        : `The ${name} is that of the record, the rest by the proportions of the model${differs ? ', which are not those of the record: it may be turned, or stand on something' : ''}.`,
    basis: `The model in ${file}, which came with the record; it is drawn with fewer triangles.`,
    file,
  };
}
