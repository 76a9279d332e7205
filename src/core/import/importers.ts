import { bratImporter } from './brat.js';
import { doccanoImporter } from './doccano.js';
import type { Importer } from './importer.js';
import { jsonLinesImporter } from './json-lines.js';
import { labelStudioImporter } from './label-studio.js';
import { webAnnotationImporter } from './web-annotation.js';

/** Every format that annotations can be imported from, in the order in which people choose. A new one is a file and a line here. */
export const importers: readonly Importer[] = [
  jsonLinesImporter,
  bratImporter,
  webAnnotationImporter,
  labelStudioImporter,
  doccanoImporter,
];
