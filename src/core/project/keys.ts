/** The keys of a project file. */
export const rootKeys = [
  'guideline',
  'seeds',
  'entityTypes',
  'names',
  'ignore',
  'metrics',
  'units',
  'same',
  'different',
] as const;

/** The keys of an entry, by the list that it stands in. */
export const listKeys = {
  entityTypes: ['id', 'label', 'color', 'key'],
  names: ['canonical', 'type', 'aliases'],
  metrics: ['name', 'aliases', 'unit'],
  units: ['code', 'name', 'aliases'],
} as const;
