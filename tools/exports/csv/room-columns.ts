import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { joinList, type Column } from './column.ts';

/**
 * The columns of `rooms.csv`, one row a room of the reconstruction.
 *
 * @param giftsIn number of documented gifts in a room, by its id
 */
export function roomColumns(giftsIn: ReadonlyMap<string, number>): readonly Column<Room>[] {
  return [
    {
      name: 'id',
      type: 'string',
      description: 'Permanent id of the room, corridor, stair or place outdoors. All are a reconstruction.',
      isRequired: true,
      cell: ({ id }) => id,
    },
    {
      name: 'name_en',
      type: 'string',
      description: 'Name in English.',
      isRequired: true,
      cell: ({ name }) => name['en'] ?? null,
    },
    {
      name: 'name_ko',
      type: 'string',
      description: 'Name in Korean.',
      cell: ({ name }) => name['ko'] ?? null,
    },
    {
      name: 'house',
      type: 'string',
      description: 'Id of the house it is in.',
      isRequired: true,
      cell: ({ house }) => house,
    },
    {
      name: 'storey',
      type: 'integer',
      description: 'Storey, as the building counts them.',
      isRequired: true,
      cell: ({ storey }) => storey,
    },
    {
      name: 'grade',
      type: 'string',
      description: 'How well it is known.',
      isRequired: true,
      values: ['documented', 'inferred', 'reconstructed'],
      cell: ({ grade }) => grade,
    },
    {
      name: 'grade_reason',
      type: 'string',
      description: 'Why that grade.',
      isRequired: true,
      cell: ({ gradeReason }) => gradeReason,
    },
    {
      name: 'grade_sources',
      type: 'string',
      description: 'Ids of the sources it goes by, in sources.csv.',
      isList: true,
      refers: 'sources',
      cell: ({ gradeSources }) => joinList(gradeSources),
    },
    {
      name: 'gifts',
      type: 'integer',
      description: 'Number of documented gifts that stand in it here.',
      isRequired: true,
      unit: 'gifts',
      cell: ({ id }) => giftsIn.get(id) ?? 0,
    },
  ];
}
