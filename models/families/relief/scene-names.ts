/** What a relief can show. */
export const sceneNames = [
  'carved-field',
  'city-plate',
  'friendship',
  'island',
  'korea-map',
  'lettered-plate',
  'long-life',
  'machu-picchu',
  'nimba',
  'paradise',
  'pearl-towers',
  'sailing-boat',
  'shell-field',
  'sun',
  'village',
] as const;

export type SceneName = (typeof sceneNames)[number];
