export const taskType = 'seedmark';

const commands = ['export', 'check', 'reconcile'] as const;
type TaskCommand = (typeof commands)[number];

/** A task as tasks.json has it: the command line's words. package.json has the schema. */
export interface SeedmarkTask {
  readonly command: TaskCommand;
  /** Texts, or folders of seeds, relative to the workspace's folder; all of that if not given. */
  readonly files?: readonly string[];
  /** Format of an export. */
  readonly to?: string;
  readonly out?: string;
  readonly withSuggestions?: boolean;
  readonly offsets?: string;
  readonly failOn?: string;
  readonly project?: string;
}

/** What somebody wrote into tasks.json; undefined where it is no task of ours. Fields of wrong types count as not given. */
export function readTask(definition: Readonly<Record<string, unknown>>): SeedmarkTask | undefined {
  const command = commands.find((each) => each === definition.command);
  if (command === undefined) return undefined;
  const { files, withSuggestions } = definition;
  const task: Record<string, unknown> = { command };
  for (const key of ['to', 'out', 'offsets', 'failOn', 'project']) {
    if (typeof definition[key] === 'string') task[key] = definition[key];
  }
  if (Array.isArray(files)) task.files = files.filter((file) => typeof file === 'string');
  if (typeof withSuggestions === 'boolean') task.withSuggestions = withSuggestions;
  return task as unknown as SeedmarkTask;
}

/** The arguments of the command line that do the task; it says itself what is missing. `language`: of explanations. */
export function taskArguments(task: SeedmarkTask, language: 'vi' | 'en'): string[] {
  const { command, files = [], to, out, withSuggestions, offsets, failOn, project } = task;
  const option = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  const options = {
    export: () => [
      ...[...option('--to', to), ...option('--out', out), ...option('--offsets', offsets)],
      ...(withSuggestions === true ? ['--with-suggestions'] : []),
    ],
    check: () => [],
    reconcile: () => ['--text', '--language', language, ...option('--fail-on', failOn)],
  };
  return [command, ...options[command](), ...option('--project', project), '--', ...(files.length > 0 ? files : ['.'])];
}
