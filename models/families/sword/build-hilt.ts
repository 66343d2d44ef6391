import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { bowHilt } from '../../parts/arms/bow-hilt.ts';
import { crossHilt } from '../../parts/arms/cross-hilt.ts';
import { discHilt } from '../../parts/arms/disc-hilt.ts';
import type { HiltSurfaces } from '../../parts/arms/hilt.ts';
import { karabelaHilt } from '../../parts/arms/karabela-hilt.ts';
import { klewangHilt } from '../../parts/arms/klewang-hilt.ts';
import { roundGuardHilt } from '../../parts/arms/round-guard-hilt.ts';
import { shashkaHilt } from '../../parts/arms/shashka-hilt.ts';
import { shellHilt } from '../../parts/arms/shell-hilt.ts';
import { takoubaHilt } from '../../parts/arms/takouba-hilt.ts';
import type { Form } from './form.ts';

const bright: Surface = { material: 'gold', colour: '#ead08a' };

/** The hilt a form names, along x, in the colours of its mounts. */
export function buildHilt(form: Form, metal: Surface): Part[] {
  const grips: Record<Form['grip'], Surface> = {
    leather: { material: 'leather', colour: '#2a1d18' },
    horn: { material: 'ivory', colour: '#4a3c2e' },
    wood: { material: 'mahogany', colour: '#5a2d1c' },
    cord: { material: 'cloth', colour: '#2a2a30' },
    wire: metal,
    metal,
  };
  const grip = grips[form.grip];
  const surfaces: HiltSurfaces = {
    metal,
    grip,
    accent: metal.material === 'silver' ? bright : { ...bright, material: metal.material },
  };
  switch (form.hilt) {
    case 'cross':
      return crossHilt(surfaces, { wound: form.grip !== 'metal' && form.grip !== 'horn', chain: form.chain });
    case 'karabela':
      return karabelaHilt(surfaces);
    case 'bow':
      return bowHilt(surfaces);
    case 'shashka':
      return shashkaHilt(surfaces);
    case 'disc':
      return discHilt(surfaces);
    case 'shell':
      return shellHilt(surfaces);
    case 'round-guard':
      return roundGuardHilt({ ...surfaces, accent: { material: 'silk', colour: '#3a1a1a' } });
    case 'takouba':
      return takoubaHilt(surfaces);
    default:
      return klewangHilt(surfaces);
  }
}
