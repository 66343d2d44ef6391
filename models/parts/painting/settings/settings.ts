import { dryForest } from './dry-forest.ts';
import { grassland } from './grassland.ts';
import { mountainSavanna } from './mountain-savanna.ts';
import { rockyHill } from './rocky-hill.ts';
import { savanna } from './savanna.ts';
import { thornBush } from './thorn-bush.ts';
import { azaleaMeadow } from './azalea-meadow.ts';
import { pineHill } from './pine-hill.ts';
import { roseFence } from './rose-fence.ts';
import { autumnWood } from './autumn-wood.ts';
import { crag } from './crag.ts';
import { highPasture } from './high-pasture.ts';
import { paddock } from './paddock.ts';
import { snowField } from './snow-field.ts';
import { steppe } from './steppe.ts';
import { taiga } from './taiga.ts';
import type { MakeSetting } from './setting.ts';
import { bambooForest } from './bamboo-forest.ts';
import { canopy } from './canopy.ts';
import { dryScrub } from './dry-scrub.ts';
import { mossyStones } from './mossy-stones.ts';
import { redDesert } from './red-desert.ts';
import { vineTrunk } from './vine-trunk.ts';
import { aquarium } from './aquarium.ts';
import { lake } from './lake.ts';
import { rockyShore } from './rocky-shore.ts';

/** Every place an animal may be painted in. */
export const settings = {
  savanna,
  'mountain-savanna': mountainSavanna,
  'thorn-bush': thornBush,
  grassland,
  'rocky-hill': rockyHill,
  'dry-forest': dryForest,
  taiga,
  steppe,
  paddock,
  'autumn-wood': autumnWood,
  'snow-field': snowField,
  'high-pasture': highPasture,
  crag,
  'pine-hill': pineHill,
  'azalea-meadow': azaleaMeadow,
  'rose-fence': roseFence,
  canopy,
  'vine-trunk': vineTrunk,
  'bamboo-forest': bambooForest,
  'dry-scrub': dryScrub,
  'red-desert': redDesert,
  'mossy-stones': mossyStones,
  lake,
  'rocky-shore': rockyShore,
  aquarium,
} as const satisfies Record<string, MakeSetting>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as [SettingName, ...SettingName[]];
