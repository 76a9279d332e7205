import { bratExporter } from './brat.js';
import { conllExporter } from './conll.js';
import { doccanoExporter } from './doccano.js';
import type { Exporter } from './exporter.js';
import { factCsvExporter } from './fact-csv.js';
import { jsonLinesExporter } from './json-lines.js';
import { labelStudioExporter } from './label-studio.js';
import { markdownExporter } from './markdown-report.js';
import { parquetExporter } from './parquet.js';
import { spacyExporter } from './spacy.js';
import { teiExporter } from './tei.js';
import { webAnnotationExporter } from './web-annotation.js';
import { webannoTsvExporter } from './webanno-tsv.js';

/** Every format that annotations can be exported to, in the order in which people choose. A new one is a file and a line here. */
export const exporters: readonly Exporter[] = [
  jsonLinesExporter,
  factCsvExporter,
  markdownExporter,
  parquetExporter,
  bratExporter,
  webAnnotationExporter,
  labelStudioExporter,
  doccanoExporter,
  spacyExporter,
  conllExporter,
  webannoTsvExporter,
  teiExporter,
];
