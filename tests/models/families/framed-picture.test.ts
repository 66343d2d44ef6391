import { describe, expect, it } from 'vitest';
import { framedPicture } from '../../../models/parts/framing/framed-picture.ts';
import { framingDefinition } from '../../../models/parts/framing/framing-form.ts';
import { mouldingProfiles } from '../../../models/parts/framing/moulding.ts';
import { windowPicture } from '../../../models/parts/framing/window-picture.ts';
import { torch } from '../../../models/families/framed-picture/subjects/torch.ts';
import { paintedSheet } from '../../../models/parts/painting/painted-sheet.ts';
import { clipDrawing } from '../../../models/kit/drawing/clip-drawing.ts';
import { lintModel } from '../../../models/kit/lint-model.ts';

const size = [0.6, 0.8, 0.05] as const;
const request = {
  size,
  surfaces: [
    { material: 'canvas-painting', colour: '#808080' },
    { material: 'walnut', colour: '#5a3d22' },
  ],
  modelClass: 'medium',
  picture: (width: number, height: number) =>
    paintedSheet('paper', width, height, 0.8, (aspect) =>
      clipDrawing(torch(aspect), [-aspect / 2, 0], [aspect / 2, 1]),
    ),
} as const;
const framed = (framing: Record<string, unknown>) =>
  framedPicture({ ...request, framing: framingDefinition.parse(framing) });

describe('a framed picture', () => {
  it('comes out as large as asked for and sound, whatever its moulding', () => {
    for (const profile of mouldingProfiles) {
      const made = framed({ profile, ornament: 'beads', slip: 'gilt', mount: 0.04, plate: true });
      made.size.forEach((side, axis) =>
        expect(Math.abs(side - size[axis]!)).toBeLessThan(size[axis]! * 0.02),
      );
      expect(lintModel(made)).toEqual([]);
    }
    windowPicture(request).size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 2));
  });

  it('shows less of the picture with a wider moulding or a mount', () => {
    const sight = (framing: Record<string, unknown>) => {
      let seen = 0;
      framedPicture({
        ...request,
        framing: framingDefinition.parse(framing),
        picture: (width, height) => {
          seen = width * height;
          return request.picture(width, height);
        },
      });
      return seen;
    };
    const plain = sight({ face: 0.03 });
    expect(sight({ face: 0.06 })).toBeLessThan(plain);
    expect(sight({ face: 0.03, mount: 0.05 })).toBeLessThan(plain);
  });
});
