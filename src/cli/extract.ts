import { type Command, Option } from 'commander';
import { analyze } from '../core/analyze.js';
import { jsonLine } from '../core/export/json-lines.js';
import { suggestionRecords } from '../core/export/records.js';
import type { Lexicon } from '../core/lexicon/model.js';
import type { Analysis } from '../core/model.js';
import { suggestionLines } from './describe.js';
import { type DatedText, jsonTexts } from './json-texts.js';
import { projectsOf, useProject, withProjectOption } from './projects.js';
import { seedTexts } from './seed-texts.js';
import type { Terminal } from './terminal.js';

interface ExtractOptions {
  readonly format: 'jsonl';
  readonly text?: true;
  readonly from?: 'jsonl';
  readonly project?: string;
}

export function addExtract(program: Command, terminal: Terminal): void {
  withProjectOption(program.command('extract'))
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
      if (!(await useProject(terminal, options.project))) return;
      const texts: AsyncIterable<DatedText> =
        options.from === undefined ? seedTexts(files, terminal) : jsonTexts(terminal);
      const print = options.text === true ? suggestionLines : suggestionJson;
      // A name on standard input is no path: only a file that the option names is about it.
      const isAlone = options.from !== undefined && options.project === undefined;
      for await (const text of texts) {
        const { lexicon } = isAlone ? {} : await projectsOf(terminal).of(text.file);
        const printed = print(text, analysisOf(text, lexicon));
        if (printed !== '') await terminal.print(printed);
      }
    });
}

function analysisOf({ text, date }: DatedText, lexicon: Lexicon | undefined): Analysis {
  return analyze(text, { ...(date !== undefined && { date }), ...(lexicon !== undefined && { lexicon }) });
}

function suggestionJson({ file }: DatedText, analysis: Analysis): string {
  return suggestionRecords(file, analysis).map(jsonLine).join('');
}
