import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { horseHerd, type HerdHorse } from '../../parts/animals/horse-herd.ts';
import { troddenGround } from '../../parts/trodden-ground.ts';

const gold = '#d2a94c';
/** Metres: what the ground lies on, and how high hooves touch it. */
const base = 0.026;
const top = base + 0.009;

/** Four abreast, two deep; the inner ones lead, so that eight heads show from the side. */
const herd: readonly HerdHorse[] = [0, 1, 2, 3, 4, 5, 6, 7].map((i): HerdHorse => {
  const [file, rank] = [i % 4, Math.floor(i / 4)];
  const ahead = [0, 0.062, 0.038, -0.028][file]!;
  return {
    at: [0.092 - rank * 0.205 + ahead, top + 0.002 * ((i * 3) % 3), 0.051 - file * 0.034],
    yaw: [-0.05, 0.02, -0.02, 0.05][file]!,
    stance: (file + rank) % 2 === 0 ? 'gallop' : 'gathered',
    scale: 1 - 0.02 * ((i * 5) % 3),
  };
});

/** Eight gilt horses at full gallop to the right, on one dark block. */
export function buildGift(): Model {
  const horses = horseHerd({ horses: herd, withers: 0.108, colour: gold, triangles: 1300 });
  return fitModel(
    model('hero', [
      part('gold', gold, horses.skins),
      part('gold', '#b98d3a', horses.hair),
      part('gold', '#8f6a2a', troddenGround(0.475, 0.0105, 0.146, '#8f6a2a', 900).move(0, base, 0)),
      part(
        'marble-dark',
        '#343130',
        Shape.merge(box(0.5, 0.017, 0.16, 0.003), box(0.486, 0.0105, 0.15, 0.002).move(0, 0.0165, 0)),
      ),
    ]),
    [0.5, 0.2, 0.16],
  );
}
