import { type Command, Option } from 'commander';
import { analyze } from '../core/analyze.js';
import { jsonLine } from '../core/export/json-lines.js';
import { suggestionRecords } from '../core/export/records.js';
import { suggestionLines } from './describe.js';
import { type DatedText, jsonTexts } from './json-texts.js';
import { seedTexts } from './seed-texts.js';
import type { Terminal } from './terminal.js';

interface ExtractOptions {
  readonly format: 'jsonl';
  readonly text?: true;
  readonly from?: 'jsonl';
}

export function addExtract(program: Command, terminal: Terminal): void {
  program
    .command('extract')
    .summary('print what is found in texts')
    .description(
      'Prints the figures, entities and facts found in texts, in text order. Offsets are UTF-16 code units into the text ' +
        'without a byte-order mark, end exclusive.',
    )
    .argument('[file...]', 'texts, or folders of seeds')
    .addOption(new Option('--format <format>', 'one JSON object a line').choices(['jsonl']).default('jsonl'))
    .addOption(new Option('--text', 'lines for people instead').conflicts('format'))
    .addOption(
      new Option(
        '--from <source>',
        'read objects {"file", "text", "date"?} from standard input, one a line, and answer each as it comes',
      ).choices(['jsonl']),
    )
    .action(async (files: string[], options: ExtractOptions, command: Command) => {
      if ((options.from === undefined) === (files.length === 0)) {
        command.error(
          options.from === undefined
            ? 'error: name a file or a folder, or use --from jsonl'
            : 'error: --from takes no files',
        );
      }
      const texts: AsyncIterable<DatedText> =
        options.from === undefined ? seedTexts(files, terminal) : jsonTexts(terminal);
      const print = options.text === true ? suggestionLines : suggestionJson;
      for await (const text of texts) {
        const printed = print(text);
        if (printed !== '') await terminal.print(printed);
      }
    });
}

function suggestionJson({ file, text, date }: DatedText): string {
  const analysis = analyze(text, date === undefined ? {} : { date });
  return suggestionRecords(file, analysis).map(jsonLine).join('');
}
