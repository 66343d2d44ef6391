import type { SceneName } from '../scene-names.ts';
import { carvedField } from './carved-field.ts';
import { friendship } from './friendship.ts';
import { longLife } from './long-life.ts';
import { machuPicchu } from './machu-picchu.ts';
import { island, koreaMap } from './maps.ts';
import { nimba } from './nimba.ts';
import { paradise } from './paradise.ts';
import { pearlTowers } from './pearl-towers.ts';
import { cityPlate, letteredPlate } from './plates.ts';
import { sailingBoat } from './sailing-boat.ts';
import type { Scene } from './scene.ts';
import { shellField } from './shell-field.ts';
import { sun } from './sun.ts';
import { village } from './village.ts';

export const scenes: Readonly<Record<SceneName, Scene>> = {
  'carved-field': carvedField,
  'city-plate': cityPlate,
  friendship,
  island,
  'korea-map': koreaMap,
  'lettered-plate': letteredPlate,
  'long-life': longLife,
  'machu-picchu': machuPicchu,
  nimba,
  paradise,
  'pearl-towers': pearlTowers,
  'sailing-boat': sailingBoat,
  'shell-field': shellField,
  sun,
  village,
};
