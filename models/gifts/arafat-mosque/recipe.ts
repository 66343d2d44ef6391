import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { shellInlay } from '../../parts/shell-inlay.ts';

/** Board, terrace and hall: half width, half depth and top, metres. */
const board = { x: 0.2, z: 0.16, top: 0.026 };
const terrace = { x: 0.168, z: 0.128, top: 0.04 };
const hall = { x: 0.118, z: 0.082, top: 0.124, back: -0.018 };
const porch = { depth: 0.034, top: 0.104 };

type Face = (width: number, height: number) => (u: number, v: number) => Vector3;
/** An upright face looking to +z, its lower edge on y = 0. */
const upright: Face = (width, height) => (u, v) => [(u - 0.5) * width, v * height, 0];

/** A pointed arch standing on y = 0. */
function arch(width: number, height: number, steps = 4): Vector2[] {
  const spring = height - width * 0.72;
  const side = Array.from({ length: steps + 1 }, (_, i): Vector2 => {
    const t = i / steps;
    return [
      (width / 2) * Math.cos(t * 1.22) ** 0.8 * (1 - t * 0.02),
      spring + (height - spring) * Math.sin((t * Math.PI) / 2) ** 0.92,
    ];
  });
  side[steps] = [0, height];
  return [
    [width / 2, 0],
    ...side,
    ...side
      .slice(0, -1)
      .toReversed()
      .map(([x, y]): Vector2 => [-x, y]),
    [-width / 2, 0],
  ];
}

/** The ring between an arch and a smaller one inside it, as a plate. */
function archFrame(width: number, height: number, bar: number, depth: number): Shape {
  const outer = arch(width, height);
  const inner = arch(width - bar * 2, height - bar * 1.3);
  return prism([...outer, ...inner.toReversed()], depth);
}

/** A window: dark inside, a frame of shell, and a grille. */
function window(width: number, height: number): { dark: Shape; frame: Shape } {
  const bars = [0].map((x) =>
    box(0.0008, height * (0.86 - Math.abs(x) * 0.9), 0.001, 0).move(x * width, height * 0.03, 0.0008),
  );
  const rails = [0.4].map((y) => box(width * 0.8, 0.0008, 0.001, 0).move(0, height * y, 0.0008));
  return {
    dark: prism(arch(width * 0.94, height * 0.97), 0.001).move(0, 0, 0.0006),
    frame: Shape.merge(archFrame(width, height, width * 0.11, 0.002).move(0, 0, 0.001), ...bars, ...rails),
  };
}

/** The walls of the hall with their windows: wood, inlay and frames. */
function walls() {
  const wood = box(hall.x * 2, hall.top - terrace.top, hall.z * 2, 0.001).move(0, terrace.top, hall.back);
  const faces = [
    { width: hall.x * 2, reach: hall.z, turn: Math.PI, windows: [-0.08, -0.04, 0, 0.04, 0.08] },
    { width: hall.z * 2, reach: hall.x, turn: Math.PI / 2, windows: [-0.054, -0.018, 0.018, 0.054] },
    { width: hall.z * 2, reach: hall.x, turn: -Math.PI / 2, windows: [-0.054, -0.018, 0.018, 0.054] },
  ];
  const inlays: Shape[] = [];
  const darks: Shape[] = [];
  const frames: Shape[] = [];
  const height = hall.top - terrace.top;
  for (const { width, reach, turn, windows } of faces) {
    const place = (shape: Shape) => shape.move(0, terrace.top, reach).turn('y', turn).move(0, 0, hall.back);
    const columns = Math.round(width / 0.0105);
    for (const [from, to, rows, dark, size] of [
      [0.002, 0.012, 1, 2, 1],
      [0.068, 0.08, 1, 2, 1],
    ] as const)
      inlays.push(
        place(
          shellInlay(upright(width - 0.003, to - from), {
            columns: columns * size,
            rows,
            gap: 0.1,
            proud: 0.0006,
            darkEvery: dark,
            seed: `wall ${turn} ${from}`,
          }).move(0, from, 0),
        ),
      );
    for (const at of windows) {
      const { dark, frame } = window(0.02, 0.044);
      darks.push(place(dark.move(at, 0.015, 0)));
      frames.push(place(frame.move(at, 0.015, 0)));
    }
    // Between windows, upright bands of small lozenges.
    const step = windows[1]! - windows[0]!;
    for (let i = 0; i <= windows.length; i++) {
      const x = windows[0]! - step / 2 + i * step;
      const isEnd = i === 0 || i === windows.length;
      if (isEnd && step > 0.0385) continue;
      inlays.push(
        place(
          shellInlay(upright(0.009, 0.046), {
            columns: 1,
            rows: 4,
            gap: 0.1,
            proud: 0.0006,
            darkEvery: 0,
            seed: `band ${x}`,
          }).move(x, 0.014, 0),
        ),
      );
    }
  }
  return {
    wood,
    inlay: Shape.merge(...inlays),
    dark: Shape.merge(...darks),
    frame: Shape.merge(...frames),
    height,
  };
}

/** Five pointed arches on slender columns before the entrance. */
function arcade() {
  const width = hall.x * 2;
  const [base, top] = [terrace.top, porch.top];
  const bay = width / 5;
  const rise = top - base;
  const outline: Vector2[] = [];
  for (let i = 0; i < 5; i++) {
    const middle = -width / 2 + bay * (i + 0.5);
    const opening = arch(bay * (i === 2 ? 0.82 : 0.76), rise * (i === 2 ? 0.84 : 0.76));
    for (const [x, y] of opening.toReversed()) outline.push([middle + x, y]);
  }
  outline.unshift([-width / 2, 0]);
  outline.push([width / 2, 0], [width / 2, rise], [-width / 2, rise]);
  const z = hall.back + hall.z + porch.depth;
  const screen = prism(outline, 0.007, { chamfer: 0.0005 }).move(0, base, z);
  const roof = box(width, 0.005, porch.depth + 0.006, 0.001).move(0, top - 0.005, z - porch.depth / 2);
  const ends = Shape.merge(
    ...[-1, 1].map((side) =>
      prism(
        [
          ...arch(0.026, 0.05)
            .toReversed()
            .map(([x, y]): Vector2 => [x, y]),
          [0.0175, 0],
          [0.0175, rise],
          [-0.0175, rise],
          [-0.0175, 0],
        ],
        0.006,
      )
        .turn('y', Math.PI / 2)
        .move(side * (width / 2 - 0.003), base, z - porch.depth / 2),
    ),
  );
  const columns: Shape[] = [];
  const frames: Shape[] = [];
  for (let i = 0; i <= 5; i++) {
    const x = -width / 2 + bay * i;
    const inside = i === 0 ? 0.003 : i === 5 ? -0.003 : 0;
    columns.push(
      lathe(
        [
          [0, 0],
          [0.0042, 0],
          [0.0042, 0.003],
          [0.0026, 0.005],
          [0.0023, 0.029],
          [0.0028, 0.0305],
          [0.0044, 0.0335],
          [0.0044, 0.0355],
          [0, 0.0355],
        ],
        { segments: 10, crease: 1.1 },
      ).move(x + inside, base, z + 0.0042),
    );
  }
  for (let i = 0; i < 5; i++) {
    const middle = -width / 2 + bay * (i + 0.5);
    const wide = bay * (i === 2 ? 0.82 : 0.76);
    const high = rise * (i === 2 ? 0.84 : 0.76);
    frames.push(archFrame(wide + 0.004, high + 0.003, 0.002, 0.0012).move(middle, base, z + 0.0038));
  }
  const parapet = shellInlay(upright(width - 0.004, 0.0125), {
    columns: 22,
    rows: 1,
    gap: 0.1,
    proud: 0.0006,
    darkEvery: 3,
    seed: 'parapet',
  }).move(0, top + 0.0035, hall.back + hall.z);
  const frieze = shellInlay(upright(width - 0.002, 0.009), {
    columns: 26,
    rows: 1,
    gap: 0.1,
    proud: 0.0006,
    darkEvery: 2,
    seed: 'frieze',
  }).move(0, top - 0.0098, z + 0.0035);
  // The door behind the middle arch, and two windows each side of it.
  const door = archFrame(0.034, 0.052, 0.004, 0.002).move(0, base, hall.back + hall.z + 0.001);
  const leaf = prism(arch(0.03, 0.049), 0.001).move(0, base, hall.back + hall.z + 0.0006);
  const knots = shellInlay(upright(0.022, 0.03), {
    columns: 4,
    rows: 5,
    gap: 0.16,
    proud: 0.0005,
    darkEvery: 3,
    seed: 'door',
  }).move(0, base + 0.003, hall.back + hall.z + 0.0011);
  const sides = [-0.092, -0.047, 0.047, 0.092].map((x) => {
    const { dark, frame } = window(0.022, 0.042);
    const put = (shape: Shape) => shape.move(x, base + 0.006, hall.back + hall.z);
    return { dark: put(dark), frame: put(frame) };
  });
  return {
    wood: Shape.merge(screen, roof, ends),
    frame: Shape.merge(...columns, ...frames, door, ...sides.map(({ frame }) => frame)),
    dark: Shape.merge(leaf, ...sides.map(({ dark }) => dark)),
    inlay: Shape.merge(frieze, parapet, knots),
  };
}

/** Merlons along the edge of a roof. */
function merlons(x: number, z: number, back: number, top: number, step: number): Shape {
  const one = prism(
    [
      [-step * 0.36, 0],
      [step * 0.36, 0],
      [step * 0.4, 0.004],
      [0, 0.0092],
      [-step * 0.4, 0.004],
    ],
    0.0016,
  );
  const along = (length: number, reach: number, turn: number) => {
    const count = Math.round(length / step);
    return Array.from({ length: count }, (_, i) =>
      one.move((i - (count - 1) / 2) * (length / count), top, reach - 0.001).turn('y', turn),
    );
  };
  return Shape.merge(
    ...along(x * 2, z, 0),
    ...along(x * 2, z, Math.PI),
    ...along(z * 2, x, Math.PI / 2),
    ...along(z * 2, x, -Math.PI / 2),
  ).move(0, 0, back);
}

/** A pointed dome's profile for t from 0 (foot) to 1 (tip). */
function domeProfile(radius: number, height: number): (t: number) => Vector2 {
  const path = smoothPath<Vector2>(
    [
      [radius * 0.97, 0],
      [radius * 1.04, height * 0.16],
      [radius * 0.98, height * 0.38],
      [radius * 0.76, height * 0.62],
      [radius * 0.4, height * 0.83],
      [radius * 0.1, height * 0.965],
      [0, height],
    ],
    60,
  );
  return (t) => path[Math.round(t * 60)]!;
}

/** A dome of shell on its wooden body: lozenges shrink with it towards the tip. */
function dome(radius: number, height: number, columns: number, rows: number, seed: string) {
  const profile = domeProfile(radius, height);
  // Flat lozenges cut corners: the wood lies far enough inside them.
  const inside = Math.cos(Math.PI / columns) - 0.012;
  const body = lathe(
    [
      [0, 0],
      ...Array.from({ length: 11 }, (_, i): Vector2 => [
        profile(i / 10)[0] * inside,
        profile(i / 10)[1] * (0.97 + 0.03 * inside),
      ]),
    ],
    { segments: 26, crease: Math.PI },
  );
  const inlay = shellInlay(
    (u, v) => {
      const [reach, y] = profile(v * 0.965);
      const turn = u * 2 * Math.PI;
      return [Math.sin(turn) * reach, y, Math.cos(turn) * reach];
    },
    { columns, rows, gap: 0.07, proud: 0.0005, darkEvery: 0, seed },
  );
  return { body, inlay };
}

/** What stands in for an inlaid dome from afar. */
const plainDome = (radius: number, height: number, segments: number): Shape => {
  const profile = domeProfile(radius, height);
  return lathe([[0, 0], ...[0, 0.2, 0.4, 0.6, 0.8, 1].map(profile)], { segments, crease: Math.PI });
};

/** A band of lozenges round an upright drum. */
const roundBand = (
  radius: number,
  from: number,
  to: number,
  columns: number,
  rows: number,
  dark: number,
  seed: string,
) =>
  shellInlay(
    (u, v) => {
      const turn = u * 2 * Math.PI;
      return [Math.sin(turn) * radius, from + v * (to - from), Math.cos(turn) * radius];
    },
    { columns, rows, gap: 0.09, proud: 0.0005, darkEvery: dark, seed },
  );

/** Three balls on a pin, and a crescent. */
function finial(size: number): Shape {
  // Between a circle and a smaller one that meets it at the horns.
  const outer = Array.from({ length: 13 }, (_, i): Vector2 => {
    const turn = Math.PI * (0.7 + (1.6 * i) / 12);
    return [Math.cos(turn) * 0.42, Math.sin(turn) * 0.42];
  });
  const [hornX, hornY] = outer[0]!;
  const [centreY, reach] = [0.12, Math.hypot(hornX, hornY - 0.12)];
  const start = Math.atan2(hornY - centreY, hornX);
  const inner = Array.from({ length: 9 }, (_, i): Vector2 => {
    // From the right horn round below to the left one.
    const from = Math.PI - start;
    const turn = from - ((2 * Math.PI - 2 * (start - Math.PI / 2)) * (i + 1)) / 10;
    return [Math.cos(turn) * reach, centreY + Math.sin(turn) * reach];
  });
  const crescent = prism([...outer, ...inner], 0.12);
  return Shape.merge(
    cylinder(0.05, 1.1, { segments: 8 }),
    sphere(0.2, 8).scale(1, 0.8, 1).move(0, 0.2, 0),
    sphere(0.15, 8).scale(1, 0.85, 1).move(0, 0.52, 0),
    sphere(0.1, 6).move(0, 0.8, 0),
    crescent.move(0, 1.45, 0),
  ).scale(size);
}

/** One minaret on y = 0: eight-sided below, round above a gallery, with a small dome. */
function minaret(seed: string) {
  const wood: Shape[] = [];
  const inlay: Shape[] = [];
  const white: Shape[] = [];
  wood.push(
    box(0.034, 0.05, 0.034, 0.001),
    cylinder(0.0135, 0.082, { segments: 24 }).move(0, 0.05, 0),
    cylinder(0.009, 0.052, { segments: 20 }).move(0, 0.14, 0),
  );
  white.push(
    box(0.037, 0.003, 0.037, 0.0008).move(0, 0.049, 0),
    lathe(
      [
        [0.0125, 0.126],
        [0.015, 0.129],
        [0.0195, 0.1365],
        [0.0205, 0.138],
        [0.0205, 0.1405],
        [0, 0.1405],
      ],
      { segments: 32, crease: 0.7 },
    ),
    lathe(
      [
        [0.009, 0.189],
        [0.0128, 0.194],
        [0.0132, 0.1965],
        [0, 0.1965],
      ],
      { segments: 28, crease: 0.7 },
    ),
  );
  // The gallery's rail: posts and a hand rail.
  const post = box(0.0014, 0.0082, 0.0014, 0).move(0, 0.1402, 0.0192);
  white.push(
    post.around(12),
    lathe(
      [
        [0.0184, 0.1478],
        [0.0202, 0.1478],
        [0.0202, 0.1492],
        [0.0184, 0.1492],
        [0.0184, 0.1478],
      ],
      { segments: 28, crease: 0.7 },
    ),
  );
  for (const turn of [0, 1, 2, 3])
    inlay.push(
      shellInlay(upright(0.03, 0.044), {
        columns: 3,
        rows: 4,
        gap: 0.1,
        proud: 0.0005,
        darkEvery: 3,
        seed: `${seed} foot ${turn}`,
      })
        .move(0, 0.003, 0.017)
        .turn('y', (turn * Math.PI) / 2),
    );
  inlay.push(
    roundBand(0.0146, 0.054, 0.122, 10, 7, 0, `${seed} shaft`),
    roundBand(0.0102, 0.152, 0.187, 8, 3, 2, `${seed} lantern`),
  );
  const cap = dome(0.0122, 0.03, 10, 4, `${seed} cap`);
  wood.push(cap.body.move(0, 0.1965, 0));
  inlay.push(cap.inlay.move(0, 0.1965, 0));
  return {
    wood: Shape.merge(...wood),
    inlay: Shape.merge(...inlay),
    white: Shape.merge(...white),
    finial: finial(0.0165).move(0, 0.2255, 0),
    plain: Shape.merge(
      box(0.0348, 0.046, 0.0348, 0).move(0, 0.003, 0),
      cylinder(0.0147, 0.068, { segments: 10, chamfer: 0 }).move(0, 0.054, 0),
      cylinder(0.0103, 0.035, { segments: 8, chamfer: 0 }).move(0, 0.152, 0),
      plainDome(0.0124, 0.0302, 8).move(0, 0.1965, 0),
    ),
  };
}

/** A mosque worked in mother-of-pearl on dark wood, on a board with an inlaid border. Which mosque, no source says. */
export function buildGift(): Model {
  const shellwork = walls();
  const front = arcade();
  const towers = [-1, 1].map((side) => {
    const tower = minaret(`tower ${side}`);
    const put = (shape: Shape) =>
      shape.move(side * (hall.x + 0.022), terrace.top, hall.back + hall.z + 0.014);
    return {
      wood: put(tower.wood),
      inlay: put(tower.inlay),
      white: put(tower.white),
      finial: put(tower.finial),
      plain: put(tower.plain),
    };
  });
  const centre = hall.back;
  const drumTop = hall.top + 0.036;
  const main = dome(0.0585, 0.082, 24, 11, 'dome');
  const small = [-1, 1].flatMap((x) =>
    [-1, 1].map((z) => {
      const { body, inlay } = dome(0.0185, 0.026, 10, 5, `little ${x} ${z}`);
      const put = (shape: Shape) => shape.move(x * 0.09, hall.top + 0.012, centre + z * 0.052);
      return {
        wood: Shape.merge(
          put(body),
          cylinder(0.0176, 0.013, { segments: 24 }).move(x * 0.09, hall.top, centre + z * 0.052),
        ),
        inlay: Shape.merge(
          put(inlay),
          roundBand(0.0185, 0.0015, 0.0115, 12, 1, 2, `ring ${x} ${z}`).move(
            x * 0.09,
            hall.top,
            centre + z * 0.052,
          ),
        ),
        finial: finial(0.009).move(x * 0.09, hall.top + 0.037, centre + z * 0.052),
        plain: put(plainDome(0.0187, 0.0262, 10)),
      };
    }),
  );
  const drumWindows = Array.from({ length: 8 }, (_, i) => {
    const { dark, frame } = window(0.014, 0.022);
    const put = (shape: Shape) =>
      shape
        .move(0, hall.top + 0.009, 0.0575)
        .turn('y', ((i + 0.5) * Math.PI) / 4)
        .move(0, 0, centre);
    return { dark: put(dark), frame: put(frame) };
  });
  const drumPanels = Array.from({ length: 8 }, (_, i) =>
    shellInlay(upright(0.0125, 0.02), {
      columns: 1,
      rows: 3,
      gap: 0.1,
      proud: 0.0005,
      darkEvery: 0,
      seed: `panel ${i}`,
    })
      .move(0, hall.top + 0.0095, 0.0573)
      .turn('y', (i * Math.PI) / 4)
      .move(0, 0, centre),
  );
  const rim = (x: number, z: number, y: number, columns: number, rows: number, seed: string) =>
    ([0, 1, 2, 3] as const).map((side) => {
      const isLong = side % 2 === 0;
      const [length, reach] = isLong ? [x, z] : [z, x];
      return shellInlay((u, v) => [(u - 0.5) * 2 * (length - 0.012), 0, reach - 0.003 - v * 0.0105], {
        columns: Math.round(columns * (isLong ? 1 : z / x)),
        rows,
        gap: 0.09,
        proud: 0.0005,
        darkEvery: 2,
        seed: `${seed} ${side}`,
      })
        .turn('y', (side * Math.PI) / 2)
        .move(0, y, 0);
    });
  const skirt = ([0, 1, 2, 3] as const).map((side) => {
    const [length, reach] = side % 2 === 0 ? [board.x, board.z] : [board.z, board.x];
    return shellInlay(upright(length * 2 - 0.01, 0.013), {
      columns: Math.round(length * 2 * 45),
      rows: 1,
      gap: 0.09,
      proud: 0.0005,
      darkEvery: 2,
      seed: `skirt ${side}`,
    })
      .move(0, 0.0075, reach)
      .turn('y', (side * Math.PI) / 2);
  });
  const steps = Shape.merge(
    ...[0, 1, 2].map((step) =>
      box(0.06 - step * 0.006, 0.0045, 0.02 - step * 0.0055, 0.0006).move(
        0,
        board.top + step * 0.0045,
        terrace.z + 0.004 - step * 0.0028,
      ),
    ),
  );
  const wood = Shape.merge(
    box(board.x * 2, 0.021, board.z * 2, 0.0015).move(0, 0.005, 0),
    box(board.x * 2 - 0.03, 0.006, board.z * 2 - 0.03, 0.001),
    box(terrace.x * 2, terrace.top - board.top, terrace.z * 2, 0.001).move(0, board.top, 0),
    steps,
    shellwork.wood,
    front.wood,
    cylinder(0.0575, 0.036, { segments: 48 }).move(0, hall.top, centre),
    main.body.move(0, drumTop, centre),
    ...small.map((each) => each.wood),
    ...towers.map((each) => each.wood),
  );
  const ledge = lathe(
    [
      [0.057, 0.033],
      [0.0605, 0.0345],
      [0.0612, 0.037],
      [0.057, 0.038],
    ],
    { segments: 48, crease: 0.7 },
  ).move(0, hall.top, centre);
  return fitModel(
    model('hero', [
      part('walnut', '#4b2f1d', wood.boxTextured()),
      part(
        'mother-of-pearl',
        '#ece4d4',
        Shape.merge(
          shellwork.frame,
          front.frame,
          ledge,
          merlons(hall.x, hall.z, hall.back, hall.top - 0.0005, 0.0105),
          ...drumWindows.map((each) => each.frame),
          ...towers.map((each) => each.white),
        ),
      ),
      part(
        'mother-of-pearl',
        '#ece4d4',
        Shape.merge(
          shellwork.inlay,
          front.inlay,
          roundBand(0.0575, 0.0008, 0.0075, 34, 1, 2, 'drum').move(0, hall.top, centre),
          ...drumPanels,
          ...rim(board.x, board.z, board.top, 32, 1, 'board'),
          ...rim(terrace.x, terrace.z, terrace.top, 26, 1, 'terrace'),
          ...skirt,
        ),
      ),
      part('mother-of-pearl', '#ece4d4', main.inlay.move(0, drumTop, centre), { untilLevel: 1, keep: true }),
      // The smallest lozenges would be lost one by one: from afar plain shell stands in for them.
      part(
        'mother-of-pearl',
        '#ece4d4',
        Shape.merge(...small.map((each) => each.inlay), ...towers.map((each) => each.inlay)),
        { untilLevel: 0 },
      ),
      part(
        'mother-of-pearl',
        '#d3cabb',
        Shape.merge(...small.map((each) => each.plain), ...towers.map((each) => each.plain)),
        { fromLevel: 1, keep: true },
      ),
      part('mother-of-pearl', '#d8d0c1', plainDome(0.0588, 0.0822, 12).move(0, drumTop, centre), {
        fromLevel: 2,
        keep: true,
      }),
      part(
        'walnut',
        '#1d120b',
        Shape.merge(shellwork.dark, front.dark, ...drumWindows.map((each) => each.dark)),
        { hidden: true },
      ),
      part(
        'brass',
        '#d6ae58',
        Shape.merge(
          finial(0.022).move(0, drumTop + 0.0795, centre),
          ...small.map((each) => each.finial),
          ...towers.map((each) => each.finial),
        ),
      ),
    ]),
    [0.4, 0.34, 0.32],
  );
}
