import type { z } from 'zod';
import { formDefinition as animalPhotograph } from './animal-photograph/form.ts';
import { formDefinition as ball } from './ball/form.ts';
import { formDefinition as banner } from './banner/form.ts';
import { formDefinition as basket } from './basket/form.ts';
import { formDefinition as bird } from './bird/form.ts';
import { formDefinition as book } from './book/form.ts';
import { formDefinition as bottle } from './bottle/form.ts';
import { formDefinition as bowl } from './bowl/form.ts';
import { formDefinition as box } from './box/form.ts';
import { formDefinition as buildingModel } from './building-model/form.ts';
import { formDefinition as bust } from './bust/form.ts';
import { formDefinition as calendar } from './calendar/form.ts';
import { formDefinition as camera } from './camera/form.ts';
import { formDefinition as car } from './car/form.ts';
import { formDefinition as carpet } from './carpet/form.ts';
import { formDefinition as chair } from './chair/form.ts';
import { formDefinition as computer } from './computer/form.ts';
import { formDefinition as crystalBlock } from './crystal-block/form.ts';
import { formDefinition as cup } from './cup/form.ts';
import { formDefinition as cutlery } from './cutlery/form.ts';
import { formDefinition as dagger } from './dagger/form.ts';
import { formDefinition as deskSet } from './desk-set/form.ts';
import { formDefinition as disc } from './disc/form.ts';
import { formDefinition as doll } from './doll/form.ts';
import { formDefinition as dragon } from './dragon/form.ts';
import { formDefinition as elephant } from './elephant/form.ts';
import { formDefinition as figure } from './figure/form.ts';
import { formDefinition as figureGroup } from './figure-group/form.ts';
import { formDefinition as fish } from './fish/form.ts';
import { formDefinition as flower } from './flower/form.ts';
import { formDefinition as foldingScreen } from './folding-screen/form.ts';
import { formDefinition as food } from './food/form.ts';
import { formDefinition as framedPicture } from './framed-picture/form.ts';
import { formDefinition as fruit } from './fruit/form.ts';
import { formDefinition as furnitureSuite } from './furniture-suite/form.ts';
import { formDefinition as glassware } from './glassware/form.ts';
import { formDefinition as globe } from './globe/form.ts';
import { formDefinition as gong } from './gong/form.ts';
import { formDefinition as hangingScroll } from './hanging-scroll/form.ts';
import { formDefinition as hat } from './hat/form.ts';
import { formDefinition as horn } from './horn/form.ts';
import { formDefinition as horse } from './horse/form.ts';
import { formDefinition as jersey } from './jersey/form.ts';
import { formDefinition as jewellery } from './jewellery/form.ts';
import { formDefinition as kettle } from './kettle/form.ts';
import { formDefinition as key } from './key/form.ts';
import { formDefinition as letter } from './letter/form.ts';
import { formDefinition as longGun } from './long-gun/form.ts';
import { formDefinition as longcaseClock } from './longcase-clock/form.ts';
import { formDefinition as medal } from './medal/form.ts';
import { formDefinition as musicalBox } from './musical-box/form.ts';
import { formDefinition as plate } from './plate/form.ts';
import { formDefinition as printingPlate } from './printing-plate/form.ts';
import { formDefinition as radio } from './radio/form.ts';
import { formDefinition as relief } from './relief/form.ts';
import { formDefinition as robe } from './robe/form.ts';
import { formDefinition as samovar } from './samovar/form.ts';
import { formDefinition as shield } from './shield/form.ts';
import { formDefinition as shipModel } from './ship-model/form.ts';
import { formDefinition as skin } from './skin/form.ts';
import { formDefinition as stone } from './stone/form.ts';
import { formDefinition as sword } from './sword/form.ts';
import { formDefinition as table } from './table/form.ts';
import { formDefinition as tableClock } from './table-clock/form.ts';
import { formDefinition as tapestry } from './tapestry/form.ts';
import { formDefinition as teaSet } from './tea-set/form.ts';
import { formDefinition as television } from './television/form.ts';
import { formDefinition as textile } from './textile/form.ts';
import { formDefinition as tortoise } from './tortoise/form.ts';
import { formDefinition as tower } from './tower/form.ts';
import { formDefinition as tray } from './tray/form.ts';
import { formDefinition as tree } from './tree/form.ts';
import { formDefinition as tusk } from './tusk/form.ts';
import { formDefinition as vase } from './vase/form.ts';
import { formDefinition as wallClock } from './wall-clock/form.ts';
import { formDefinition as watch } from './watch/form.ts';

/** What each family lets a gift's `model.json` say under `form`. A family that is missing here takes none. */
export const formDefinitions: Readonly<Record<string, z.ZodType>> = {
  'animal-photograph': animalPhotograph,
  ball,
  banner,
  basket,
  bird,
  book,
  bottle,
  bowl,
  box,
  'building-model': buildingModel,
  bust,
  calendar,
  camera,
  car,
  carpet,
  chair,
  computer,
  'crystal-block': crystalBlock,
  cup,
  cutlery,
  dagger,
  'desk-set': deskSet,
  disc,
  doll,
  dragon,
  elephant,
  figure,
  'figure-group': figureGroup,
  fish,
  flower,
  'folding-screen': foldingScreen,
  food,
  'framed-picture': framedPicture,
  fruit,
  'furniture-suite': furnitureSuite,
  glassware,
  globe,
  gong,
  'hanging-scroll': hangingScroll,
  hat,
  horn,
  horse,
  jersey,
  jewellery,
  kettle,
  key,
  letter,
  'long-gun': longGun,
  'longcase-clock': longcaseClock,
  medal,
  'musical-box': musicalBox,
  plate,
  'printing-plate': printingPlate,
  radio,
  relief,
  robe,
  samovar,
  shield,
  'ship-model': shipModel,
  skin,
  stone,
  sword,
  table,
  'table-clock': tableClock,
  tapestry,
  'tea-set': teaSet,
  television,
  textile,
  tortoise,
  tower,
  tray,
  tree,
  tusk,
  vase,
  'wall-clock': wallClock,
  watch,
};
