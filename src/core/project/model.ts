import type { EntityKind } from '../model.js';

/** Name of the file, at the root of a workspace folder. */
export const projectFileName = 'seedmark.yaml';

/** An entity type of a project's own. */
export interface OwnType {
  readonly id: string;
  /** As people read it; the id where none is given. */
  readonly label: string;
  /** `#rrggbb`. */
  readonly color?: string;
  /** One letter or digit that chooses the type when a selection is annotated. */
  readonly key?: string;
}

export interface ProjectName {
  readonly canonical: string;
  readonly type: EntityKind;
  readonly aliases: readonly string[];
}

export interface ProjectMetric {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Code of the unit that its values usually have. */
  readonly unit?: string;
}

export interface ProjectUnit {
  readonly code: string;
  /** As written behind a number. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Two metrics by their names. */
export type MetricPair = readonly [one: string, other: string];

/** What a project file says. Lists are in its order. */
export interface Project {
  /** An https link, or the path of a file relative to the project file. */
  readonly guideline?: string;
  /** Globs of paths relative to the project file; those that begin with `!` take away. */
  readonly seeds: readonly string[];
  readonly entityTypes: readonly OwnType[];
  readonly names: readonly ProjectName[];
  /** Names that are never suggested. */
  readonly ignore: readonly string[];
  readonly metrics: readonly ProjectMetric[];
  readonly units: readonly ProjectUnit[];
  /** Pairs of metrics that measure the same, and that do not. */
  readonly same: readonly MetricPair[];
  readonly different: readonly MetricPair[];
}

export const emptyProject: Project = {
  seeds: [],
  entityTypes: [],
  names: [],
  ignore: [],
  metrics: [],
  units: [],
  same: [],
  different: [],
};
