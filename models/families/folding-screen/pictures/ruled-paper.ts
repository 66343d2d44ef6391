import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';

/** Sheets of paper on silk, one to a leaf, ruled in upright columns; the words are not copied. */
export function ruledPaper(width: number, height: number, leaves: number, silk: string): Drawing {
  const marks: Mark[] = [];
  const put = (x: number, y: number, w: number, h: number, colour: string): void => {
    marks.push({
      outline: [
        [x - w / 2, y - h / 2],
        [x + w / 2, y - h / 2],
        [x + w / 2, y + h / 2],
        [x - w / 2, y + h / 2],
      ],
      colour,
    });
  };
  const wide = width / leaves;
  for (let leaf = 0; leaf < leaves; leaf++) {
    const x = (leaf - (leaves - 1) / 2) * wide;
    put(x, 0, wide * 0.995, height * 0.998, silk);
    // A diaper of small lozenges in the silk above and below.
    for (let row = 0; row < 4; row++)
      for (let at = 0; at < 7; at++)
        for (const up of [1, -1]) {
          const [px, py] = [
            x + (at - 3 + (row % 2) * 0.5) * wide * 0.125,
            up * (height * 0.475 - row * height * 0.021),
          ];
          if (Math.abs(px - x) > wide * 0.46) continue;
          marks.push({
            outline: [
              [px - wide * 0.022, py],
              [px, py - height * 0.007],
              [px + wide * 0.022, py],
              [px, py + height * 0.007],
            ],
            colour: '#d8c394',
          });
        }
    put(x, 0, wide * 0.86, height * 0.79, '#b4924f');
    put(x, 0, wide * 0.84, height * 0.78, '#efe6cf');
    for (let column = 0; column <= 5; column++)
      put(x + (column / 5 - 0.5) * wide * 0.76, 0, wide * 0.004, height * 0.74, '#c9b68e');
    for (const y of [-0.37, 0.37]) put(x, y * height, wide * 0.764, height * 0.0018, '#c9b68e');
  }
  return marks;
}
