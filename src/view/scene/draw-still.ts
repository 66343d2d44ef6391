import type { MuseumPick } from '../../museum/display/pick-museum.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';

/** Pixels, whole numbers from 1. */
export interface StillSize {
  readonly width: number;
  readonly height: number;
}

/** A picture taken of what a visitor sees. */
export interface Still {
  readonly picture: HTMLCanvasElement;
  /** What is seen in it, veiled places too: what takes most of it first. */
  readonly exhibits: readonly ExhibitId[];
}

/** What a still needs of the scene. */
export interface StillStage {
  readonly canvas: HTMLCanvasElement;
  /** Size on the page, whose shape the still has. */
  readonly shape: () => StillSize;
  /** Pixels drawn for each pixel of the still, along a side. */
  readonly density: number;
  /** Longest side that can be drawn, pixels. */
  readonly largest: number;
  /** Draws at another size from now on; null gives the picture back to the page. */
  readonly frameAs: (size: StillSize | null) => void;
  /** Resolves when what is seen has come. */
  readonly settled: () => Promise<void>;
  /** Asks for a frame and calls after each that is drawn, while it can still be read; returns how to stop. */
  readonly onFrame: (listener: () => void) => () => void;
  /** What is met at shares of the picture from its left and top edge. */
  readonly pickAt: (x: number, y: number) => MuseumPick | null;
}

/** What has not come by then is not waited for, milliseconds; and a frame that has not either will not. */
const patience = { settle: 8000, frame: 60_000 } as const;
/** Looks along the longer side that tell what is seen: a thing that falls between them is too small to speak of. */
const looks = 72;

/**
 * Draws what is seen once more at another size.
 *
 * @param longest pixels of the longer side
 * @throws where the browser gives no picture of that size
 */
export async function drawStill(stage: StillStage, longest: number): Promise<Still> {
  const shape = stage.shape();
  const size = fitStill(shape, longest);
  const density = Math.min(stage.density, stage.largest / Math.max(size.width, size.height));
  try {
    // What a panel covers is seen now: it comes first, while pictures are still small.
    stage.frameAs(shape);
    await Promise.race([stage.settled(), new Promise((resolve) => setTimeout(resolve, patience.settle))]);
    stage.frameAs({
      width: Math.round(size.width * density),
      height: Math.round(size.height * density),
    });
    const picture = await copyFrame(stage, size);
    return { picture, exhibits: listSeen(size, stage.pickAt) };
  } finally {
    stage.frameAs(null);
  }
}

/** A shape at another size. */
export function fitStill({ width, height }: StillSize, longest: number): StillSize {
  const share = longest / Math.max(width, height);
  return {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  };
}

function copyFrame({ canvas, onFrame }: StillStage, size: StillSize): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    let stop = (): void => {
      isDone = true;
    };
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      stop();
      act();
    };
    const timer = setTimeout(
      () => finish(() => reject(new Error('scene: no frame came for the still'))),
      patience.frame,
    );
    const copy = (): void => {
      // Too large a picture is given smaller than it was asked for, or none is copied.
      const picture = canvas.ownerDocument.createElement('canvas');
      const context = picture.getContext('2d');
      picture.width = size.width;
      picture.height = size.height;
      if (!context || canvas.width < size.width || canvas.height < size.height) {
        finish(() => reject(new Error(`scene: no still of ${size.width} × ${size.height} pixels`)));
        return;
      }
      context.imageSmoothingQuality = 'high';
      context.drawImage(canvas, 0, 0, size.width, size.height);
      finish(() => resolve(picture));
    };
    const end = onFrame(copy);
    // It may have come at once.
    if (isDone) end();
    else stop = end;
  });
}

/** What is seen in a picture, what takes most of it first. */
function listSeen({ width, height }: StillSize, pickAt: StillStage['pickAt']): readonly ExhibitId[] {
  const step = Math.max(width, height) / looks;
  const found = new Map<ExhibitId, number>();
  for (let y = step / 2; y < height; y += step) {
    for (let x = step / 2; x < width; x += step) {
      const pick = pickAt(x / width, y / height);
      if (pick?.kind === 'exhibit') found.set(pick.exhibit, (found.get(pick.exhibit) ?? 0) + 1);
    }
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([exhibit]) => exhibit);
}
