import type { Exporter } from './exporter.js';
import { factCsvExporter } from './fact-csv.js';
import { jsonLinesExporter } from './json-lines.js';

/** Every format that annotations can be exported to, in the order in which people choose. A new one is a file and a line here. */
export const exporters: readonly Exporter[] = [jsonLinesExporter, factCsvExporter];
