import type { ClaimField } from '../../src/museum/catalogue/claim-field.ts';
import type { FileOf } from '../data/file-kinds.ts';
import { joinList } from './csv/column.ts';

type GiftFile = FileOf<'gift'>;

const fields: Readonly<Record<ClaimField, (gift: GiftFile) => string | null>> = {
  what: ({ what }) => what,
  title: ({ title }) => title['en'] ?? null,
  giver: ({ giver }) => giver.name ?? giver.role,
  country: ({ countryLabel }) => countryLabel,
  recipient: ({ recipient }) => recipient,
  date: ({ date }) => date,
  occasion: ({ occasion }) => occasion,
  description: ({ description }) => description['en'] ?? null,
  materials: ({ materials }) => joinList(materials),
  dimensions: ({ dimensions }) => dimensions,
  whereabouts: ({ whereabouts }) => whereabouts.value,
  sanctions: ({ sanctions }) => sanctions?.note ?? null,
  direction: ({ direction }) => direction,
};

/** What a record says in the part that a claim speaks for; null where it leaves it open. */
export function tellField(gift: GiftFile, field: ClaimField): string | null {
  return fields[field](gift);
}
