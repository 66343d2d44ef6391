import type { ImportedLook } from './look.ts';
import type { StatedSize } from './read-size.ts';

/** Proportions that differ by less than this share are the same: edges are cropped. */
const cropped = 0.06;

/** The moulding round a picture: a twentieth of its longer side, within what frames are made of; metres. */
export function frameFace(sight: readonly [number, number]): number {
  return Math.round(Math.min(0.09, Math.max(0.016, Math.max(...sight) * 0.05)) * 1000) / 1000;
}

/** Depth of a frame, metres. */
export function frameDepth(sight: readonly [number, number]): number {
  return Math.round(Math.min(0.06, Math.max(0.02, Math.max(...sight) * 0.035)) * 1000) / 1000;
}

/**
 * At what size a picture hangs: at its own where it is known, within what its proportions allow, else with its longer side as
 * the mapping has it.
 *
 * @param aspect width over height of the picture as a file
 * @param usual longer side of a picture of unknown size, metres
 */
export function sizePicture(file: string, aspect: number, stated: StatedSize, usual: number): ImportedLook {
  const { sight, sizeBasis, isSizeKnown } = chooseSight(aspect, stated, usual);
  const face = frameFace(sight);
  const size = [sight[0] + 2 * face, sight[1] + 2 * face, frameDepth(sight)].map(round) as [
    number,
    number,
    number,
  ];
  return {
    kind: 'picture',
    size,
    sight,
    isSizeKnown,
    sizeBasis,
    basis: `The picture in ${file}, which came with the record; the frame is ours.`,
    file,
  };
}

function chooseSight(
  aspect: number,
  { width, height, depth }: StatedSize,
  usual: number,
): { sight: [number, number]; sizeBasis: string; isSizeKnown: boolean } {
  const fit = (w: number, h: number): [number, number] =>
    w / h > aspect ? [round(h * aspect), round(h)] : [round(w), round(w / aspect)];
  if (width !== null && height !== null) {
    const share = width / height / aspect;
    const isSame = Math.abs(share - 1) < cropped;
    return {
      sight: isSame ? [round(width), round(height)] : fit(width, height),
      sizeBasis: isSame
        ? 'Width and height as the record has them; the frame is added.'
        : 'The photograph has other proportions than the thing: it hangs as large as width and height in the record allow.',
      isSizeKnown: true,
    };
  }
  const one = height ?? width;
  if (one !== null)
    return {
      sight: height === null ? [round(one), round(one / aspect)] : [round(one * aspect), round(one)],
      sizeBasis: `${height === null ? 'Width' : 'Height'} as the record has it, the other side by the proportions of the picture; the frame is added.`,
      isSizeKnown: true,
    };
  const sight = fit(usual, usual);
  return {
    sight,
    sizeBasis: `Nobody says how large it is${depth === null ? '' : ' across'}: its longer side is set to ${usual} m.`,
    isSizeKnown: false,
  };
}

function round(metres: number): number {
  return Math.max(0.01, Math.round(metres * 1000) / 1000);
}
